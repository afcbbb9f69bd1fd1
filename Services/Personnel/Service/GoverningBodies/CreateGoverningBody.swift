internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Founds a body of an organisation for a term (thành lập).
struct CreateGoverningBody {
    let journal: Journal
    let rules: GoverningBodyRules
    /// The day on which the call is made.
    let today: CalendarDate
    let randomness: any RandomSource
    let authority: AuthorityRules

    func callAsFunction(
        _ request: CreateGoverningBodyRequest,
        _ call: CallContext
    ) async throws -> GoverningBody {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let draft = try GoverningBodyDraft(request, today: today, from: randomness)
        try await authority.admit(call, in: journal.database) { caller in
            try caller.admit(underOrganization: draft.organizationID, call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let caller = try authority.authority(of: call, in: transaction)
            try caller.admit(underOrganization: draft.organizationID, call)
            let writer = GoverningBodyWriter(transaction: transaction, now: now, rules: rules)
            let (record, applied) = try writer.create(draft)
            return try GoverningBodyChange(.founded, record, by: applied, in: transaction).change
        }
    }
}
