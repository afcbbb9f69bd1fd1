internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage

/// Erases the personal data of one official who has left and whose retention is over.
struct EraseOfficial {
    let journal: Journal
    let policy: Policy
    let authority: AuthorityRules
    /// The day whose facts are the present ones.
    let today: CalendarDate

    func callAsFunction(
        _ request: EraseOfficialRequest,
        _ call: CallContext
    ) async throws -> Official {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.official)
        try checks.finish()
        try await authority.admit(call, toOfficial: id, in: journal.database)
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { [policy, today] transaction, now in
            let officials = OfficialReader(reader: transaction)
            let found = try officials.find(id: id)
            if found == nil, let survivor = try officials.standing(id: id) {
                throw Failure.merged(id, into: survivor.name)
            }
            try authority.authority(of: call, in: transaction)
                .admit(found, named: ResourceNames.official(id), call)
            guard let official = found else { throw Failure.noOfficial(id) }
            let guards = ErasureGuards(reader: transaction, policy: policy, today: today)
            let rule = try guards.check(official)
            try EntityTag(version: official.version).check(request.etag, resource: official.name)
            let erased = try OfficialErasure(transaction: transaction, now: now).erase(official)
            let told = try ErasureChange(of: erased, by: rule, in: transaction)
            return Change(
                Official(erased, showingPersonalID: true),
                audit: [told.audit],
                events: [told.event]
            )
        }
    }
}
