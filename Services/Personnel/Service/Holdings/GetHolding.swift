internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Returns one holding, as it is known now or was known at an instant.
struct GetHolding {
    let database: any Database
    let clock: any WallClock
    let rules: AuthorityRules

    func callAsFunction(
        _ request: GetHoldingRequest,
        _ call: CallContext
    ) async throws -> Holding {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.holding)
        let point = checks.historyPoint(
            asOf: nil,
            asRecordedAt: request.asRecordedAt,
            clock: clock
        )
        try checks.finish()
        let record = try await database.read { reader in
            let holdings = HoldingReader(reader: reader)
            let authority = try rules.authority(of: call, in: reader)
            if !authority.isEverywhere {
                let name = ResourceNames.holding.name(id)
                try authority.admit(try holdings.find(id: id), named: name, call)
            }
            guard let point else {
                let present = try holdings.find(id: id)
                try present?.checkStands()
                return present
            }
            return try holdings.find(id: id, at: point)
        }
        guard let record else { throw Failure.noHolding(id) }
        return Holding(record, at: point?.instant)
    }
}
