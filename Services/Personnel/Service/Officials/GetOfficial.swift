internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Returns one official, as the facts are or were, personal identification number included.
struct GetOfficial {
    let database: any Database
    let clock: any WallClock
    let rules: AuthorityRules

    func callAsFunction(
        _ request: GetOfficialRequest,
        _ call: CallContext
    ) async throws -> Official {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.official)
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: clock
        )
        try checks.finish()
        let official = try await database.read { reader in
            let authority = try rules.authority(of: call, in: reader)
            try authority.admit(standing: id, call)
            return try Self.official(id, at: point, reader)
        }
        guard let official else { throw Failure.noOfficial(id) }
        return official
    }

    /// The official; of one who was merged, as the record says at the point, where it went.
    private static func official(
        _ id: String,
        at point: HistoryPoint?,
        _ reader: any Reader
    ) throws -> Official? {
        let officials = OfficialReader(reader: reader)
        if point == nil, let record = try officials.find(id: id) {
            return Official(record, showingPersonalID: true)
        }
        let merge = try MergeReader(reader: reader).standing(of: id, at: point?.instant)
        if let merge { return Official(merge, at: point) }
        guard let point else { return nil }
        return try officials.find(id: id, at: point).map { record in
            Official(record, showingPersonalID: true, at: point)
        }
    }
}
