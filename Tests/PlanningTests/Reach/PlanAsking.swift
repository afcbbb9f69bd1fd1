import Fleet
import PersonnelContract
import PlanningContract
import RPC
import WellKnownMessages

/// How planning answers somebody about one plan.
enum PlanAnswer: Hashable {
    /// Not within reach.
    case refused
    /// As far as the record goes, without anything guarded.
    case answered
    /// With the rules that an entry rests on, or that a block follows.
    case showsRules
    /// Without them.
    case hidesRules
    /// Anything else, which is wrong.
    case other(String)
}

/// Asks every method of planning about the plan of a place, so that nothing is changed: changes run
/// into a rule that looks at the plan itself.
struct PlanAsking {
    private let planning: PlanningClient
    private let place: String
    private let number: Int
    private let entry: PlanEntry

    /// `number` is of an official who is entered already, by `entry`, and has a sanction.
    init(_ bench: Bench, _ place: String, _ number: Int, _ entry: PlanEntry) {
        planning = bench.planning
        self.place = place
        self.number = number
        self.entry = entry
    }

    private var plan: String { "plans/\(place)-2030" }
    private var post: String { "\(plan)/posts/head" }

    /// What each method answers.
    func answers() async throws -> [(method: String, answer: PlanAnswer)] {
        [
            (
                "GetPlan",
                await answer { _ = try await planning.getPlan(GetPlanRequest(name: plan)) }
            ),
            ("ListPlans", try await listed()),
            ("ListPlanPosts", await answer { _ = try await posts() }),
            (
                "GetEntry",
                await rules { [try await planning.getEntry(GetEntryRequest(name: entry.name))] }
            ),
            ("ListEntries", await rules { try await entries() }),
            ("CreatePlan", await answer(unless: "RESOURCE_EXISTS") { try await createPlan() }),
            ("CreatePlanPost", await answer(unless: "RESOURCE_EXISTS") { try await createPost() }),
            ("ChooseSource", await answer(unless: "ETAG_MISMATCH") { try await choose() }),
            ("AddEntry", await added()),
        ]
    }

    /// How a call ends that is answered, or refused by the rule that looks at the plan.
    private func answer(
        unless rule: String? = nil,
        _ body: () async throws -> Void
    ) async -> PlanAnswer {
        let end = await status(of: body)
        if end.reason == "NOT_WITHIN_REACH" { return .refused }
        let isAnswered = rule.map { end.reason == $0 } ?? (end.code == .ok)
        return isAnswered ? .answered : .other(end.reason ?? "\(end.code)")
    }

    private func rules(_ body: () async throws -> [PlanEntry]) async -> PlanAnswer {
        var found: [PlanEntry] = []
        let end = await answer { found = try await body() }
        guard end == .answered else { return end }
        guard found.map(\.name) == [entry.name] else { return .other("\(found.count) entries") }
        return found[0].rules.isEmpty ? .hidesRules : .showsRules
    }

    private func listed() async throws -> PlanAnswer {
        let plans = try await planning.listPlans(ListPlansRequest()).plans.map(\.name)
        let all = await answer {
            _ = try await planning.listPlans(
                ListPlansRequest(organization: "organizations/\(place)")
            )
        }
        // The list of an organisation and the list of everything agree.
        return plans.contains(plan) == (all == .answered) ? all : .other("lists differ")
    }

    private func added() async -> PlanAnswer {
        let end = await status {
            _ = try await planning.addEntry(.sample(number, "head", "\(place)-2030"))
        }
        if end.reason == "NOT_WITHIN_REACH" { return .refused }
        guard end.rules.first == "ENTERED_ONCE" else { return .other("\(end.rules)") }
        return end.rules.contains("BLOCK_IN_FORCE") ? .hidesRules : .showsRules
    }

    private func posts() async throws -> [PlanPost] {
        try await planning.listPlanPosts(ListPlanPostsRequest(parent: plan)).planPosts
    }

    private func entries() async throws -> [PlanEntry] {
        try await planning.listEntries(ListEntriesRequest(parent: post)).entries
    }

    private func createPlan() async throws {
        var sample = Plan.sample("another")
        sample.organization = "organizations/\(place)"
        _ = try await planning.createPlan(CreatePlanRequest(plan: sample, planID: "\(place)-2030"))
    }

    private func createPost() async throws {
        _ = try await planning.createPlanPost(
            CreatePlanPostRequest(
                parent: plan,
                planPost: PlanPost(displayName: "x", kind: .head, postCount: 1),
                planPostID: "head"
            )
        )
    }

    private func choose() async throws {
        _ = try await planning.chooseSource(
            ChooseSourceRequest(name: plan, minutesNumber: "1", etag: "\"0\"")
        )
    }
}
