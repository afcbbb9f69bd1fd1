internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records that an award was presented (trao tặng).
struct PresentAward {
    let desk: AwardDesk

    func callAsFunction(
        _ request: PresentAwardRequest,
        _ call: CallContext
    ) async throws -> AwardNomination {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.awardNomination)
        let paper = checks.paper(request.presentation, "presentation", today: desk.today)
        try checks.finish()
        let order = AwardOrder(
            id: id,
            etag: request.etag,
            next: .presented,
            paper: paper,
            field: "presentation",
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.step(order, call) { _, facts, _, _ in
            facts.content.presentation = paper
        }
    }
}
