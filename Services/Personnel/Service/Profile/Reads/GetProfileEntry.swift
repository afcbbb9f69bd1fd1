internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Returns one entry: the present one, or that of a day as known now or at an instant.
struct GetProfileEntry {
    let database: any Database
    let authority: AuthorityRules
    let rules: ProfileRules

    func callAsFunction(
        _ request: GetProfileEntryRequest,
        _ call: CallContext
    ) async throws -> ProfileEntry {
        var checks = FieldChecks()
        let key = checks.profileEntry(request.name, "name")
        let asked = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let point = asked ?? HistoryPoint(authority.clock.today)
        let record = try await database.read { reader in
            _ = try authority.official(key.officialID, in: reader, call)
            return try ProfileEntryReader(reader: reader).find(key, at: point)
        }
        guard let record else { throw Failure.noProfileEntry(key) }
        return record.message(rules.catalogue, at: asked)
    }
}
