internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Begins a check of the whole record, for who reaches all of it.
struct RunConsistencyCheck {
    let journal: Journal
    let authority: AuthorityRules
    let randomness: any RandomSource

    func callAsFunction(
        _ request: RunConsistencyCheckRequest,
        _ call: CallContext
    ) async throws -> ConsistencyRun {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await authority.admit(call, in: journal.database) { caller in
            guard caller.isEverywhere else { throw Failure(.wholeRecordNeeded) }
        }
        let id = randomUUID(from: randomness)
        return try await journal.mutate(mutation) { transaction, now in
            let run = try ConsistencyRunWriter(transaction: transaction, now: now).begin(id: id)
            return Change(ConsistencyRun(run), audit: [ConsistencyAudit.begun(run)])
        }
    }
}
