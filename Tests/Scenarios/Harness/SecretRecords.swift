import DisciplineContract
import Fleet
import PersonnelContract
import PlanningContract
import RPC
import Testing
import TypeContract

/// Records graded secret, whose texts hold a mark, and a question for each method that answers with
/// one.
struct SecretRecords: Sendable {
    /// Stands in secret records only.
    static let mark = "MARK-MẬT"

    private let plan: Plan
    private let entry: PlanEntry
    private let sanction: Sanction
    private let others: [Official]

    /// A secret sanction of an official, and a secret plan with a post and an entry.
    init(_ story: Story, _ official: Official, _ others: [Official]) async throws {
        self.others = others
        sanction = try await Self.record(story, official)
        let made = try await Self.plan(story, "secret")
        let planned = try #require(others.last)
        entry = try await story.planning.addEntry(
            AddEntryRequest(
                parent: "\(made.name)/posts/p",
                entry: PlanEntry(official: planned.name)
            )
        )
        plan = try await story.planning.getPlan(
            GetPlanRequest(name: made.name),
            .cleared(.everything)
        )
    }

    private static func record(_ story: Story, _ official: Official) async throws -> Sanction {
        let day = try #require(official.effectiveDate)
        return try await story.discipline.recordSanction(
            RecordSanctionRequest(
                parent: official.name,
                sanction: Sanction(
                    track: .party,
                    subject: .partyMember,
                    form: .warning,
                    decisionNumber: mark,
                    decisionDate: day,
                    effectiveDate: day,
                    reasonReference: mark,
                    secrecyGrade: .secret
                )
            )
        )
    }

    private static func plan(_ story: Story, _ id: String) async throws -> Plan {
        let plan = try await story.planning.createPlan(
            CreatePlanRequest(
                plan: Plan(
                    planNumber: "\(mark) \(id)",
                    displayName: mark,
                    organization: "organizations/unit-01",
                    termStartYear: 2_030,
                    termEndYear: 2_035,
                    kind: .newTerm,
                    approvingLevel: .city,
                    secrecyGrade: .secret
                ),
                planID: id
            )
        )
        let post = PlanPost(displayName: mark, kind: .committeeMember, postCount: 100)
        _ = try await story.planning.createPlanPost(
            CreatePlanPostRequest(parent: plan.name, planPost: post, planPostID: "p")
        )
        return plan
    }

    /// A question for each method; who is not cleared is refused, or gets lists without them.
    var questions: [LeakRecords.Question] { plans + entries + sanctions }

    private var plans: [LeakRecords.Question] {
        let service = "canbo.planning.v1.PlanningService"
        let name = plan.name
        return [
            ask("\(service)/GetPlan", #"{"name": "\#(name)"}"#),
            ask("\(service)/ListPlans", #"{"pageSize": 200}"#),
            ask("\(service)/ListPlanPosts", #"{"parent": "\#(name)"}"#),
            LeakRecords.Question(path: "\(service)/CreatePlanPost", isRefused: true) { clearance in
                """
                {"parent": "\(name)", "planPostId": "p\(clearance.rawValue)", "planPost":
                 {"displayName": "\(Self.mark)", "kind": "POST_KIND_HEAD", "postCount": 1}}
                """
            },
            LeakRecords.Question(path: "\(service)/CreatePlan", isRefused: true) { clearance in
                """
                {"planId": "s\(clearance.rawValue)", "plan": {
                 "planNumber": "\(Self.mark) \(clearance.rawValue)", "displayName": "\(Self.mark)",
                 "organization": "organizations/unit-01", "termStartYear": 2030, "termEndYear": 2035,
                 "kind": "PLAN_KIND_NEW_TERM", "approvingLevel": "APPROVING_LEVEL_CITY",
                 "secrecyGrade": "SECRECY_GRADE_SECRET"}}
                """
            },
        ]
    }

    private var entries: [LeakRecords.Question] {
        let service = "canbo.planning.v1.PlanningService"
        let post = "\(plan.name)/posts/p"
        return [
            ask("\(service)/GetEntry", #"{"name": "\#(entry.name)"}"#),
            ask("\(service)/ListEntries", #"{"parent": "\#(post)"}"#),
            LeakRecords.Question(path: "\(service)/AddEntry", isRefused: true) { clearance in
                let other = others[Int(clearance.rawValue) % 7].name
                return #"{"parent": "\#(post)", "entry": {"official": "\#(other)"}}"#
            },
            LeakRecords.Question(path: "\(service)/ChooseSource", isRefused: true) { _ in
                let etag = plan.etag.replacing("\"", with: "\\\"")
                return #"{"name": "\#(plan.name)", "minutesNumber": "1-BB", "etag": "\#(etag)"}"#
            },
        ]
    }

    private var sanctions: [LeakRecords.Question] {
        [
            ask(
                "canbo.discipline.v1.DisciplineService/GetSanction",
                #"{"name": "\#(sanction.name)"}"#
            )
        ]
    }

    private func ask(_ path: String, _ json: String) -> LeakRecords.Question {
        LeakRecords.Question(path: path, isRefused: true) { _ in json }
    }
}
