internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records that a transfer came to nothing: the member stays in the old cell.
struct ReturnMember {
    let orders: MembershipOrders

    func callAsFunction(
        _ request: ReturnMemberRequest,
        _ call: CallContext
    ) async throws -> Membership {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.membership)
        let day = checks.pastDay(request.date, "date", today: orders.today)
        try checks.finish()
        let order = MembershipOrder(
            id: id,
            etag: request.etag,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await orders.change(order, request, call) { old, writer in
            try TransferEnd.check(old, on: day)
            let facts = TransferEnd.facts(of: old, on: day, by: call.caller.personalName)
            return MembershipOrders.Made(record: try writer.advance(old, to: facts, from: day))
        }
    }
}
