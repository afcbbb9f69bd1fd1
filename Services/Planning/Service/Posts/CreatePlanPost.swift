internal import Conventions
internal import Kernel
internal import PlanningContract
internal import RPC
internal import Storage

/// Adds a post to a plan; the first one starts the plan's preparation.
///
/// Guards: the caller reaches the plan; the plan's state takes posts; the identifier is free; the
/// plan has room. The number of entries is computed by the rule rows of the day. Announces
/// `plan.post_added`.
struct CreatePlanPost: Sendable {
    /// What every use case of the service stands on.
    let desk: PlanningDesk

    /// The post as created.
    func run(_ request: CreatePlanPostRequest, _ call: CallContext) async throws -> PlanPost {
        let draft = try PostDraft(request, desk.limits)
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await desk.admit(call, toPlan: draft.planID, asked: request.parent)
        let today = desk.clock.today
        let rules = try desk.entryRules(on: today)
        let id = request.planPostID.isEmpty ? randomUUID(from: desk.random) : request.planPostID
        try await desk.requirePlan(draft.planID, call)
        return try await desk.journal.mutate(mutation) { transaction, now in
            guard let plan = try PlanTable(reader: transaction).plan(draft.planID) else {
                throw Failure.notFound("planning.canbo.gov.vn/Plan", request.parent)
            }
            try plan.require(\.takesPosts, "PLAN_TAKES_POSTS", on: today)
            let post = draft.post(id, of: plan, rules, at: now)
            try requireRoom(for: post, in: plan, transaction)
            try transaction.execute(PostTable.insertion(of: post))
            if plan.state == .notStarted {
                try PlanTable.move(
                    plan,
                    to: plan.moved(to: .preparing, at: now),
                    by: mutation.caller,
                    evidence: post.name,
                    in: transaction
                )
            }
            return Change(
                post.message(in: plan),
                audit: [
                    AuditEntry(
                        plan.grade,
                        resource: post.name,
                        summary: "created \(post.kind.rawValue), \(post.maxEntryCount) entries",
                        rules: [rules.ruleCode(of: post.kind)]
                    )
                ],
                events: [desk.event("plan.post_added", of: plan, ["post": post.name])]
            )
        }
    }

    private func requireRoom(
        for post: PostRecord,
        in plan: PlanRecord,
        _ reader: any Reader
    ) throws {
        let posts = PostTable(reader: reader)
        guard try posts.post(post.id, of: plan.id) == nil else {
            throw Failure.exists("planning.canbo.gov.vn/PlanPost", post.name)
        }
        let most = desk.limits.postsPerPlanMax
        guard try posts.count(of: plan.id) < most else {
            throw Failure(
                .postsExhausted,
                ["plan": plan.name, "limit": "\(most)"],
                details: [.quota(subject: plan.name, description: "\(most) posts")]
            )
        }
    }
}
