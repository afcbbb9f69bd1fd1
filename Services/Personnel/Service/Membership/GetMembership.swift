internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Returns one membership: the present one, or that of a day as known now or at an instant.
struct GetMembership {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetMembershipRequest,
        _ call: CallContext
    ) async throws -> Membership {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.membership)
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let record = try await database.read { reader in
            let memberships = MembershipReader(reader: reader)
            let caller = try authority.authority(of: call, in: reader)
            if !caller.isEverywhere {
                let name = ResourceNames.membership.name(id)
                try caller.admit(try memberships.find(id: id), named: name, call)
            }
            guard let point else { return try memberships.find(id: id) }
            return try memberships.find(id: id, at: point)
        }
        guard let record else { throw Failure.noMembership(id) }
        return Membership(record, at: point)
    }
}
