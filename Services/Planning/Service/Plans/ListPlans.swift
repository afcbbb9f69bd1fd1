internal import Conventions
internal import Kernel
internal import PlanningContract
internal import RPC
internal import Storage

/// Lists plans, the latest created first.
struct ListPlans: Sendable {
    /// What every use case of the service stands on.
    let desk: PlanningDesk

    /// One page.
    func run(_ request: ListPlansRequest, _ call: CallContext) async throws -> ListPlansResponse {
        var checks = FieldChecks()
        checks.optionalName(request.organization, "organization", .organization)
        try checks.finish()
        let size = try desk.pageSize(request.pageSize)
        let query = PageQuery(method: call.method.path, arguments: [request.organization])
        let position = try desk.tokens.position(of: request.pageToken, for: query)
        let today = desk.clock.today
        let page = try await desk.journal.database.scan { [desk, request] reader in
            try desk.tokens.page(
                of: PlanTable(reader: reader)
                    .rows(
                        of: request.organization,
                        after: position,
                        count: size.count + 1,
                        for: call
                    ),
                size: size,
                for: query,
                keys: ["recorded_at", "id"]
            ) { try PlanRecord($0).message(on: today) }
        }
        return ListPlansResponse(plans: page.elements, nextPageToken: page.nextPageToken)
    }
}
