internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Takes back the last step, which was recorded by mistake: the state before holds on.
///
/// What the record said before stays readable. Refused when another membership of the official goes
/// on by now and this one would, too.
struct TakeBackMemberStep {
    let orders: MembershipOrders

    func callAsFunction(
        _ request: TakeBackMemberStepRequest,
        _ call: CallContext
    ) async throws -> Membership {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.membership)
        if request.etag.isEmpty { checks.required("etag") }
        try checks.finish()
        let order = MembershipOrder(
            id: id,
            etag: request.etag,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await orders.change(order, call) { old, writer in
            let official = try OfficialReader(reader: writer.transaction)
                .served(id: old.officialID)
            if old.facts.state.isFinal {
                try EarlierMemberships(of: official, in: writer.transaction)
                    .checkNoneGoesOn(besides: old.number)
            }
            return MembershipOrders.Made(record: try writer.takeBack(old))
        }
    }
}
