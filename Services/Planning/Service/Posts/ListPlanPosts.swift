internal import Conventions
internal import Kernel
internal import PlanningContract
internal import RPC
internal import Storage

/// Lists the posts of a plan in the order of their creation.
struct ListPlanPosts: Sendable {
    /// What every use case of the service stands on.
    let desk: PlanningDesk

    /// One page; NOT_FOUND when there is no such plan.
    func run(
        _ request: ListPlanPostsRequest,
        _ call: CallContext
    ) async throws
        -> ListPlanPostsResponse
    {
        var checks = FieldChecks()
        let planID = checks.name(request.parent, "parent", PlanRecord.pattern)?.first ?? ""
        try checks.finish()
        let size = try desk.pageSize(request.pageSize)
        let query = PageQuery(method: call.method.path, arguments: [planID])
        try await desk.admit(call, toPlan: planID, asked: request.parent)
        let position = try desk.tokens.position(of: request.pageToken, for: query)
        let page = try await desk.journal.database.scan { [desk, request] reader in
            guard let plan = try PlanTable(reader: reader).plan(planID, for: call) else {
                throw Failure.notFound("planning.canbo.gov.vn/Plan", request.parent)
            }
            return try desk.tokens.page(
                of: PostTable(reader: reader)
                    .rows(of: planID, after: position, count: size.count + 1),
                size: size,
                for: query,
                keys: ["recorded_at", "id"]
            ) { try PostRecord($0).message(in: plan) }
        }
        return ListPlanPostsResponse(planPosts: page.elements, nextPageToken: page.nextPageToken)
    }
}
