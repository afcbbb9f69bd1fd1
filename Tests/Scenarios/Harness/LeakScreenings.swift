import Kernel
import PersonnelContract
import RPC
import WellKnownMessages

/// The screening of a member who waits for a reply, and questions for it.
struct LeakScreenings: Sendable {
    private static let mark = "MARK of a screening"
    static let round = "screeningRounds/guarded"
    private static let item = "screeningItems/guarded"

    private let official: Official

    /// Screens an official who becomes a member of a cell of its own.
    init(_ story: Story, _ official: Official) async throws {
        self.official = official
        try await Self.organization(
            story,
            "guarded-commune",
            .partyCommune,
            .commune,
            under: official.managingOrganization
        )
        try await Self.organization(
            story,
            "guarded-cell-3",
            .partyCell,
            .cell,
            under: "organizations/guarded-commune"
        )
        _ = try await story.members.registerMember(
            RegisterMemberRequest(
                membership: Membership(
                    official: official.name,
                    cell: "organizations/guarded-cell-3",
                    memberNumber: "MARK.SCREENED",
                    admitDate: GoogleDate(year: 2019, month: 5, day: 19),
                    officialDate: GoogleDate(year: 2020, month: 5, day: 19)
                ),
                membershipID: "guarded-3"
            )
        )
        try await Self.propose(story)
        try await Self.record(story)
    }

    private static func organization(
        _ story: Story,
        _ id: String,
        _ type: OrganizationType,
        _ level: OrganizationLevel,
        under parent: String
    ) async throws {
        _ = try await story.personnel.createOrganization(
            CreateOrganizationRequest(
                organization: Organization(
                    code: id,
                    nameVi: "Tổ chức \(id)",
                    organizationType: type,
                    organizationLevel: level,
                    parentOrganization: parent
                ),
                organizationID: id
            )
        )
    }

    private static var today: GoogleDate {
        let day = SystemWallClock().today
        return GoogleDate(year: Int32(day.year), month: Int32(day.month), day: Int32(day.day))
    }

    private static func propose(_ story: Story) async throws {
        _ = try await story.screenings.createScreeningRound(
            CreateScreeningRoundRequest(
                screeningRound: ScreeningRound(
                    organization: "organizations/guarded-commune",
                    year: 2026,
                    decisionNumber: "7-KH",
                    decisionDate: today
                ),
                screeningRoundID: "guarded"
            )
        )
        _ = try await story.screenings.createScreeningItem(
            CreateScreeningItemRequest(
                screeningItem: ScreeningItem(
                    screeningRound: round,
                    membership: "memberships/guarded-3",
                    category: .help,
                    grounds: mark
                ),
                screeningItemID: "guarded"
            )
        )
    }

    private static func record(_ story: Story) async throws {
        func step(_ state: ScreeningState) -> ScreeningStep {
            ScreeningStep(state: state, date: today, statement: mark)
        }
        func take(_ step: ScreeningStep) async throws {
            _ = try await story.screenings.recordScreeningStep(
                RecordScreeningStepRequest(name: item, step: step)
            )
        }
        try await take(step(.told))
        try await take(step(.heard))
        var listed = step(.listed)
        listed.vote = CellVote(officialMembers: 3, present: 3, inFavour: 3)
        try await take(listed)
        var decided = step(.decided)
        decided.decisionNumber = "8-QĐ"
        decided.decisionDate = today
        decided.decidingOrganization = "organizations/guarded-commune"
        _ = try await story.screenings.recordScreeningDecision(
            RecordScreeningDecisionRequest(name: item, step: decided),
            .cleared(.everything)
        )
        try await take(step(.replyAsked))
    }

    /// A question for each method whose answers hold guarded fields.
    var questions: [LeakRecords.Question] {
        let service = "canbo.personnel.v1.ScreeningService"
        func ask(_ method: String, _ json: String) -> LeakRecords.Question {
            LeakRecords.Question(path: "\(service)/\(method)") { _ in json }
        }
        return [
            ask("GetScreeningItem", #"{"name": "\#(Self.item)"}"#),
            ask("ListScreeningItems", #"{"parent": "\#(Self.round)"}"#),
            ask("ListScreeningItems", #"{"parent": "\#(official.name)"}"#),
        ]
            + ["CreateScreeningItem", "RecordScreeningStep", "RecordScreeningDecision"].map {
                LeakRecords.Question(path: "\(service)/\($0)", isRefused: true) { _ in "{}" }
            }
    }
}
