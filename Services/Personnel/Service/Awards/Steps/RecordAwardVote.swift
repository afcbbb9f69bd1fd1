internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records that the council is in favour (hội đồng biểu quyết).
///
/// Guard: as many votes as the rule says.
struct RecordAwardVote {
    let desk: AwardDesk

    func callAsFunction(
        _ request: RecordAwardVoteRequest,
        _ call: CallContext
    ) async throws -> AwardNomination {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.awardNomination)
        let vote = checks.vote(request.vote, "vote", today: desk.today)
        try checks.finish()
        let order = AwardOrder(
            id: id,
            etag: request.etag,
            next: .voted,
            paper: vote.minutes ?? AwardPaper(),
            field: "vote.minutes",
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.step(order, call) { _, facts, guards, _ in
            try guards.enoughInFavour(vote)
            facts.content.vote = vote
        }
    }
}
