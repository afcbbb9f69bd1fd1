internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records that an official holds a post from a day on (giữ chức vụ).
struct StartHolding {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let randomness: any RandomSource

    func callAsFunction(
        _ request: StartHoldingRequest,
        _ call: CallContext
    ) async throws -> Holding {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let draft = try HoldingDraft(request, today: today, from: randomness)
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let writer = HoldingWriter(transaction: transaction, now: now)
            let record = try writer.start(
                id: draft.id,
                official: draft.officialID,
                position: draft.positionID,
                draft.period
            )
            return try HoldingChange(record, in: transaction).started
        }
    }
}
