import DisciplineContract
import Fleet
import Kernel
import NotificationContract
import PersonnelContract
import PlanningContract
import RPC
import Testing
import Vietnamese
import WellKnownMessages

@testable import canbo

/// The system's first story: records come in, a sanction stands against a plan, a notice tells.
struct Story: Sendable {
    let personnel: PersonnelClient
    let posts: PostClient
    let bulk: BulkClient
    let members: MembershipClient
    let dues: DuesClient
    let screenings: ScreeningClient
    let evaluations: EvaluationClient
    let profiles: ProfileClient
    let duplicates: DuplicateClient
    let bodies: GoverningBodyClient
    let awards: AwardClient
    let training: TrainingClient
    let staffing: StaffingClient
    let discipline: DisciplineClient
    let cases: CaseClient
    let planning: PlanningClient
    let notification: NotificationClient
    let dataSubjects: DataSubjectClient
    private let gateway: any ClientChannel

    /// How many officials the records hold.
    static let officialCount = 40
    /// A post with room for many entries.
    static let post = "plans/hn-2030/posts/committee"

    init(_ gateway: any ClientChannel) {
        self.gateway = gateway
        personnel = PersonnelClient(gateway)
        posts = PostClient(gateway)
        bulk = BulkClient(gateway)
        members = MembershipClient(gateway)
        dues = DuesClient(gateway)
        screenings = ScreeningClient(gateway)
        evaluations = EvaluationClient(gateway)
        profiles = ProfileClient(gateway)
        duplicates = DuplicateClient(gateway)
        bodies = GoverningBodyClient(gateway)
        awards = AwardClient(gateway)
        training = TrainingClient(gateway)
        staffing = StaffingClient(gateway)
        discipline = DisciplineClient(gateway)
        cases = CaseClient(gateway)
        planning = PlanningClient(gateway)
        notification = NotificationClient(gateway)
        dataSubjects = DataSubjectClient(gateway)
    }

    /// Every official, by given name, read in pages.
    func officials() async throws -> [Official] {
        var all: [Official] = []
        var token = ""
        repeat {
            let page = try await personnel.listOfficials(
                ListOfficialsRequest(parent: "organizations/-", pageSize: 15, pageToken: token)
            )
            all += page.officials
            token = page.nextPageToken
        } while !token.isEmpty
        return all
    }

    /// Takes in Hà Nội and invented officials, as `canbo up` does on its first start.
    func importRecords() async throws {
        let loaded = try await DemonstrationData(officials: Self.officialCount).load(gateway)
        #expect(loaded?.organizations == 127)
        #expect(loaded?.officials == Int64(Self.officialCount))
    }

    /// Takes in one official more, with a number of six digits.
    func importMore(_ number: Int = 999_999) async throws {
        let official = try #require(try await officials().first)
        _ = try await personnel.createOfficial(
            CreateOfficialRequest(
                official: Official(
                    personalID: "999999\(number)",
                    fullName: "Lê Văn Mới",
                    gender: official.gender,
                    birthDate: official.birthDate,
                    officialKind: official.officialKind,
                    managingOrganization: official.managingOrganization
                )
            )
        )
    }

    /// Records a Party reprimand of last week.
    func reprimand(_ official: Official) async throws -> Sanction {
        let day = GoogleDate(SystemWallClock().today.adding(days: -7))
        return try await discipline.recordSanction(
            RecordSanctionRequest(
                parent: official.name,
                sanction: Sanction(
                    track: .party,
                    subject: .partyMember,
                    form: .reprimand,
                    decisionNumber: "12-QĐ/UBKT",
                    decisionDate: day,
                    effectiveDate: day,
                    reasonReference: "HS-12"
                ),
                requestID: randomUUID()
            )
        )
    }

    /// Creates a plan of the city.
    @discardableResult
    func createPlan(_ number: String, id: String = "") async throws -> Plan {
        try await planning.createPlan(
            CreatePlanRequest(
                plan: Plan(
                    planNumber: number,
                    displayName: "Quy hoạch nhiệm kỳ 2030-2035",
                    organization: "organizations/unit-01",
                    termStartYear: 2030,
                    termEndYear: 2035,
                    kind: .committee,
                    approvingLevel: .city
                ),
                planID: id,
                requestID: randomUUID()
            )
        )
    }

    /// Creates a plan of the city with one post of a committee.
    func preparePlan() async throws {
        let plan = try await createPlan("05-QH/TU", id: "hn-2030")
        #expect(plan.state == .notStarted)
        let post = try await planning.createPlanPost(
            CreatePlanPostRequest(
                parent: plan.name,
                planPost: PlanPost(
                    displayName: "Ủy viên Ban Chấp hành",
                    kind: .committeeMember,
                    postCount: 100
                ),
                planPostID: "committee",
                requestID: randomUUID()
            )
        )
        #expect(post.name == Self.post)
    }

    /// Enters an official for the post.
    @discardableResult
    func enter(_ official: Official, timeout: Duration = .seconds(20)) async throws -> PlanEntry {
        try await planning.addEntry(
            AddEntryRequest(
                parent: Self.post,
                entry: PlanEntry(official: official.name),
                requestID: randomUUID()
            ),
            CallOptions(timeout: timeout)
        )
    }

    /// The officials entered for the post.
    func entered() async throws -> [String] {
        var all: [String] = []
        var token = ""
        repeat {
            let page = try await planning.listEntries(
                ListEntriesRequest(parent: Self.post, pageSize: 50, pageToken: token)
            )
            all += page.entries.map(\.official)
            token = page.nextPageToken
        } while !token.isEmpty
        return all
    }

    /// The notices about an official being entered.
    func noticesOfEntry(_ official: Official) async throws -> [Notice] {
        try await notification.listNotices(
            ListNoticesRequest(pageSize: 200, subject: official.name)
        ).notices.filter { $0.eventType == "plan.entry_added" }
    }

    /// Waits for the notice about an official being entered, also while notification restarts.
    func noticeOfEntry(_ official: Official) async throws -> Notice {
        try await eventually("notice about \(official.name)") {
            do {
                return try await noticesOfEntry(official).first
            } catch let status as RPCStatus where status.code == .unavailable {
                return nil
            }
        }
    }
}

extension GoogleDate {
    init(_ day: CalendarDate) {
        self.init(year: Int32(day.year), month: Int32(day.month), day: Int32(day.day))
    }
}

extension CallOptions {
    /// A read of guarded fields.
    static func reading(for purpose: String) -> CallOptions {
        CallOptions(timeout: .seconds(20), metadata: ["x-purpose": purpose])
    }
}
