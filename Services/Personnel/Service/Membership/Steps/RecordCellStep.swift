internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records a step that the cell takes: education, its vote, exemption, an end.
struct RecordCellStep {
    let orders: MembershipOrders
    let rules: MembershipRules

    func callAsFunction(
        _ request: RecordCellStepRequest,
        _ call: CallContext
    ) async throws -> Membership {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.membership)
        let draft = StepDraft(request.step, by: .cell, today: orders.today, &checks)
        try checks.finish()
        let order = MembershipOrder(
            id: id,
            etag: request.etag,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await orders.change(order, request, call) { old, writer in
            let step = MemberStep(draft: draft, rules: rules)
            try step.check(of: old, by: .cell)
            return try step.take(from: old, by: call.caller.personalName, writer)
        }
    }
}
