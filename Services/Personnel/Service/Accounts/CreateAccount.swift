internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Ties a caller's name to an official from a day on.
struct CreateAccount {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let randomness: any RandomSource

    func callAsFunction(
        _ request: CreateAccountRequest,
        _ call: CallContext
    ) async throws -> Account {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let draft = try AccountDraft(request, today: today, from: randomness)
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let writer = AccountWriter(transaction: transaction, now: now)
            let record = try writer.create(draft)
            return try AccountChange(.opened, record, in: transaction).change
        }
    }
}
