internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records that an award is not granted (không khen thưởng); the reasons stand in the paper.
struct RefuseAward {
    let desk: AwardDesk

    func callAsFunction(
        _ request: RefuseAwardRequest,
        _ call: CallContext
    ) async throws -> AwardNomination {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.awardNomination)
        let paper = checks.paper(request.refusal, "refusal", today: desk.today)
        try checks.finish()
        let order = AwardOrder(
            id: id,
            etag: request.etag,
            next: .refused,
            paper: paper,
            field: "refusal",
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.step(order, call) { _, facts, _, _ in
            facts.content.refusal = paper
        }
    }
}
