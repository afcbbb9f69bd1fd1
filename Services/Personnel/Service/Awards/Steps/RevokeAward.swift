internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records that an award is taken back, from the day of the decision on (thu hồi).
///
/// Guard: another person than nominated or checked.
struct RevokeAward {
    let desk: AwardDesk

    func callAsFunction(
        _ request: RevokeAwardRequest,
        _ call: CallContext
    ) async throws -> AwardNomination {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.awardNomination)
        let paper = checks.decision(request.revocation, "revocation", today: desk.today)
        try checks.finish()
        let order = AwardOrder(
            id: id,
            etag: request.etag,
            next: .revoked,
            paper: paper,
            field: "revocation",
            needsAnother: true,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.step(order, call) { _, facts, _, _ in
            facts.content.revocation = paper
        }
    }
}
