internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records a decision of an organisation above the cell: on the list, on a request to leave, or a
/// reply.
struct RecordScreeningDecision {
    let desk: ScreeningDesk

    func callAsFunction(
        _ request: RecordScreeningDecisionRequest,
        _ call: CallContext
    ) async throws -> ScreeningItem {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.screeningItem)
        let draft = ScreeningStepDraft(request.step, by: .superior, today: desk.today, &checks)
        try checks.finish()
        let order = ScreeningOrder(
            id: id,
            etag: request.etag,
            draft: draft,
            maker: .superior,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await ScreeningSteps(desk: desk).make(order, request, call)
    }
}
