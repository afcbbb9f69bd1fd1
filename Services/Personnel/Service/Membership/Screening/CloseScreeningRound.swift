internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Closes a round of screening.
///
/// Guard: no member of it waits for a further step, a reply included.
struct CloseScreeningRound {
    let desk: ScreeningDesk

    func callAsFunction(
        _ request: CloseScreeningRoundRequest,
        _ call: CallContext
    ) async throws -> ScreeningRound {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.screeningRound)
        try checks.finish()
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await desk.authority.admit(call, in: desk.journal.database) { caller in
            let round = try ScreeningRoundReader(reader: caller.organizations.reader).find(id: id)
            try caller.admit(round, named: request.name, call)
        }
        return try await desk.journal.mutate(
            mutation,
            on: desk.today,
            validateOnly: request.validateOnly
        ) { [desk] transaction, now in
            let found = try ScreeningRoundReader(reader: transaction).find(id: id)
            try desk.authority.authority(of: call, in: transaction)
                .admit(found, named: request.name, call)
            guard var round = found else { throw Failure.noScreeningRound(id) }
            try EntityTag(version: round.version).check(request.etag, resource: round.name)
            try round.checkOpen(to: .closed)
            try Self.checkEnded(round, transaction)
            round.state = .closed
            round.version += 1
            round.updatedAt = now
            try round.update(in: transaction)
            return try round.change("screening_round.closed", in: transaction)
        }
    }

    /// Refuses while somebody waits; tells how many do, and the first of them.
    private static func checkEnded(
        _ round: ScreeningRoundRecord,
        _ transaction: any Transaction
    ) throws {
        let going = ScreeningState.allCases.filter(\.isGoingOn).map(\.number)
        let row = try transaction.first(
            """
            SELECT COUNT(*) AS n, MIN(number) AS first_number FROM screening_item
            WHERE screening_round_number = \(round.number) AND state IN \(list: going)
            """
        )
        guard let row, let first = try row.optionalInteger("first_number") else { return }
        let item = try transaction.first(
            "SELECT id FROM screening_item WHERE number = \(first)"
        )
        let name = ResourceNames.screeningItem.name(try item?.text("id") ?? "")
        throw Failure.condition(
            .screeningsNotEnded,
            ["resource": round.name, "count": "\(try row.integer("n"))", "first": name],
            subject: name
        )
    }
}
