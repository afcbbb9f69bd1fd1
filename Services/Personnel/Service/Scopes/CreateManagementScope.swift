internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Adds a management scope.
struct CreateManagementScope {
    let journal: Journal
    let codes: ScopeCodes
    /// The day on which the call is made.
    let today: CalendarDate
    let randomness: any RandomSource

    func callAsFunction(
        _ request: CreateManagementScopeRequest,
        _ call: CallContext
    ) async throws -> ManagementScope {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let draft = try ScopeDraft(request, codes, today: today, from: randomness)
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let record = try ScopeWriter(transaction: transaction, now: now).create(draft)
            return try ScopeChange(.created, record, in: transaction).change
        }
    }
}
