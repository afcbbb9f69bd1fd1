internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records a decision of an organisation above the cell: admission, recognition, an end.
///
/// Who recorded the vote of the cell does not record the decision on the admission: two persons
/// (DOMAIN 3.1).
struct RecordMemberDecision {
    let orders: MembershipOrders
    let rules: MembershipRules

    func callAsFunction(
        _ request: RecordMemberDecisionRequest,
        _ call: CallContext
    ) async throws -> Membership {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.membership)
        let draft = StepDraft(request.step, by: .superior, today: orders.today, &checks)
        try checks.finish()
        let order = MembershipOrder(
            id: id,
            etag: request.etag,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await orders.change(order, request, call) { old, writer in
            let step = MemberStep(draft: draft, rules: rules)
            try step.check(of: old, by: .superior)
            let recorder = call.caller.personalName
            if old.facts.state == .cellVoted, old.facts.recorder == recorder {
                throw Failure(.memberDeciderNotAnother, ["resource": old.name])
            }
            return try step.take(from: old, by: recorder, writer)
        }
    }
}
