internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records the decision that grants an award (quyết định khen thưởng).
///
/// Guards: another person than nominated or checked; nothing stands against it by discipline.
struct GrantAward {
    let desk: AwardDesk

    func callAsFunction(
        _ request: GrantAwardRequest,
        _ call: CallContext
    ) async throws -> AwardNomination {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.awardNomination)
        let paper = checks.decision(request.decision, "decision", today: desk.today)
        let override = checks.overridingPaper(request.overrideDocumentNumber)
        try checks.finish()
        let order = AwardOrder(
            id: id,
            etag: request.etag,
            next: .granted,
            paper: paper,
            field: "decision",
            override: override,
            needsAnother: true,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.step(order, call) { _, facts, _, _ in
            facts.content.decision = paper
        }
    }
}
