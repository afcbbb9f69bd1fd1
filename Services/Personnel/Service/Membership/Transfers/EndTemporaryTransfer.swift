internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records that a member no longer takes part in another cell.
struct EndTemporaryTransfer {
    let orders: MembershipOrders

    func callAsFunction(
        _ request: EndTemporaryTransferRequest,
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
            guard !old.facts.host.id.isEmpty else {
                throw TemporaryTransfer.refusal(of: old, to: "NOT_HOSTED")
            }
            var checks = FieldChecks()
            checks.notBefore(old.period.from.adding(days: 1), day, "date")
            try checks.finish()
            var facts = old.facts
            facts.host = MembershipFacts.Place()
            facts.hostedUntil = nil
            return MembershipOrders.Made(record: try writer.advance(old, to: facts, from: day))
        }
    }
}
