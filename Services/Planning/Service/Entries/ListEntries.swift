internal import Conventions
internal import Kernel
internal import PlanningContract
internal import RPC
internal import Storage

/// Lists the entries of a post in the order in which they were made.
struct ListEntries: Sendable {
    /// What every use case of the service stands on.
    let desk: PlanningDesk

    /// One page; NOT_FOUND when there is no such post.
    func run(
        _ request: ListEntriesRequest,
        _ call: CallContext
    ) async throws
        -> ListEntriesResponse
    {
        var checks = FieldChecks()
        let ids = checks.name(request.parent, "parent", PostRecord.pattern) ?? ["", ""]
        try checks.finish()
        let size = try desk.pageSize(request.pageSize)
        let query = PageQuery(method: call.method.path, arguments: ids)
        try await desk.admit(call, toPlan: ids[0], asked: request.parent)
        let position = try desk.tokens.position(of: request.pageToken, for: query)
        let page = try await desk.journal.database.scan { [desk, request] reader in
            guard let plan = try PlanTable(reader: reader).plan(ids[0], for: call),
                try PostTable(reader: reader).post(ids[1], of: ids[0]) != nil
            else {
                throw Failure.notFound("planning.canbo.gov.vn/PlanPost", request.parent)
            }
            return try desk.tokens.page(
                of: EntryTable(reader: reader)
                    .rows(of: ids[1], in: ids[0], after: position, count: size.count + 1),
                size: size,
                for: query,
                keys: ["recorded_at", "id"]
            ) { try EntryRecord($0).message(in: plan) }
        }
        return ListEntriesResponse(entries: page.elements, nextPageToken: page.nextPageToken)
    }
}
