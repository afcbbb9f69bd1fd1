internal import Authority
internal import Conventions
internal import Kernel
internal import PlanningContract
internal import RPC
internal import Storage

/// Lists plans that the caller reaches, the latest created first.
struct ListPlans: Sendable {
    /// What every use case of the service stands on.
    let desk: PlanningDesk

    /// One page; of an organisation only for who reaches it.
    func run(_ request: ListPlansRequest, _ call: CallContext) async throws -> ListPlansResponse {
        let organization = request.organization
        var checks = FieldChecks()
        checks.optionalName(organization, "organization", .organization)
        try checks.finish()
        let size = try desk.pageSize(request.pageSize)
        if !organization.isEmpty {
            try await desk.authority.admit(call, to: ReachedThing(organization))
        }
        let today = desk.clock.today
        let list = ReachedList(
            orderedBy: ["recorded_at", "id"],
            rows: { reader, position, count in
                try PlanTable(reader: reader)
                    .rows(of: organization, after: position, count: count, for: call)
            },
            owner: { try $0.text("organization") },
            element: { row, sees in
                let plan = try PlanRecord(row)
                return call.finds(plan.grade, seeing: sees) ? plan.message(on: today) : nil
            }
        )
        let page = try await ReachedPages(desk.authority, of: desk.journal.database, desk.tokens)
            .page(
                of: list,
                size,
                from: request.pageToken,
                for: PageQuery(method: call.method.path, arguments: [organization]),
                call
            )
        return ListPlansResponse(plans: page.elements, nextPageToken: page.nextPageToken)
    }
}
