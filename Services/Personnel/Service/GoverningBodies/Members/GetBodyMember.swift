internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Returns one member's time, as it is known now or was known at an instant.
struct GetBodyMember {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetBodyMemberRequest,
        _ call: CallContext
    ) async throws -> BodyMember {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.bodyMember)
        let point = checks.historyPoint(
            asOf: nil,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let record = try await database.read { reader in
            let members = BodyMemberReader(reader: reader)
            let caller = try authority.authority(of: call, in: reader)
            if !caller.isEverywhere {
                let name = ResourceNames.bodyMember.name(id)
                try caller.admit(try members.find(id: id), named: name, call)
            }
            guard let point else {
                let present = try members.find(id: id)
                try present?.checkStands()
                return present
            }
            return try members.find(id: id, at: point)
        }
        guard let record else { throw Failure.noBodyMember(id) }
        return BodyMember(record, at: point)
    }
}
