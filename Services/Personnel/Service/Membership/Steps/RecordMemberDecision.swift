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
            let step = try MembershipTransition.step(of: old, to: draft.state, by: .superior)
            try draft.check(against: step, of: old)
            let recorder = call.caller.personalName
            if old.facts.state == .cellVoted, old.facts.recorder == recorder {
                throw Failure(.memberDeciderNotAnother, ["resource": old.name])
            }
            var guards = StepGuards(draft, of: old, rules, in: writer.transaction)
            let applied = try guards.judge()
            let facts = try StepResult(rules: rules).facts(of: old, after: draft, by: recorder)
            let record = try writer.advance(old, to: facts, from: draft.day)
            return MembershipOrders.Made(record: record, rules: applied)
        }
    }
}
