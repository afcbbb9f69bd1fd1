internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records a step that the cell takes: the member was told, heard, put on the list or not by secret
/// ballot, the proposal was withdrawn, or the member asks for a reply.
struct RecordScreeningStep {
    let desk: ScreeningDesk

    func callAsFunction(
        _ request: RecordScreeningStepRequest,
        _ call: CallContext
    ) async throws -> ScreeningItem {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.screeningItem)
        let draft = ScreeningStepDraft(request.step, by: .cell, today: desk.today, &checks)
        try checks.finish()
        let order = ScreeningOrder(
            id: id,
            etag: request.etag,
            draft: draft,
            maker: .cell,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await ScreeningSteps(desk: desk).make(order, request, call)
    }
}
