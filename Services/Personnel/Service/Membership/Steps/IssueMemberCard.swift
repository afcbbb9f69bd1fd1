internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Records that a member has a card, or another one (phát, đổi thẻ đảng viên).
struct IssueMemberCard {
    let orders: MembershipOrders

    func callAsFunction(
        _ request: IssueMemberCardRequest,
        _ call: CallContext
    ) async throws -> Membership {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.membership)
        let card = checks.memberNumber(request.cardNumber, "card_number")
        let day = checks.pastDay(request.date, "date", today: orders.today)
        try checks.finish()
        let order = MembershipOrder(
            id: id,
            etag: request.etag,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await orders.change(order, request, call) { old, writer in
            guard Self.holders.contains(old.facts.state) else {
                throw Failure.condition(
                    .membershipStateRefused,
                    [
                        "resource": old.name, "from": old.facts.state.code, "to": "CARD",
                        "allowed": "–",
                    ],
                    subject: old.name
                )
            }
            var checks = FieldChecks()
            checks.notBefore(old.period.from, day, "date")
            try checks.finish()
            var facts = old.facts
            facts.cardNumber = card
            return MembershipOrders.Made(record: try writer.advance(old, to: facts, from: day))
        }
    }

    /// The states in which a member has a card.
    private static let holders: Set<MembershipState> = [
        .official, .exemptActivity, .transferring,
    ]
}
