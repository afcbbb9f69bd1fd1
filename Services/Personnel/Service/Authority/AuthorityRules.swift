internal import Kernel
internal import RPC
internal import Storage

/// What use cases need to judge whether a caller's rights reach a record.
struct AuthorityRules: Sendable {
    let roles: RoleRules
    let clock: any WallClock

    /// What the caller of a call reaches now, by what a reading sees.
    func authority(of call: CallContext, in reader: any Reader) throws -> CallerAuthority {
        if call.reachesEverywhere {
            return CallerAuthority(everywhereSeeing: call.caller.clearance, reader)
        }
        return try CallerAuthority(call, roles, on: clock.today, reader)
    }

    /// Judges a change before it is asked whether it was made already: the first answer of a
    /// repeated request is for those alone who still reach what it tells of.
    ///
    /// Throws `FIELD_NOT_VISIBLE` for a request with fields that the caller may not see there.
    func admit<Request: GuardedMessage>(
        _ call: CallContext,
        writing request: Request,
        in database: any Database,
        _ judge: @escaping @Sendable (CallerAuthority) throws -> Void
    ) async throws {
        if call.reachesEverywhere { return }
        try await database.read { reader in try judge(try authority(of: call, in: reader)) }
        try call.checkVisibility(of: request)
    }

    /// Passes when the caller reaches an official's record, and leaves the call no more guarded
    /// fields than may be seen of it.
    func admit(_ call: CallContext, toOfficial id: String, in database: any Database) async throws {
        try await admit(call, in: database) { authority in
            let official = try OfficialReader(reader: authority.organizations.reader).standing(
                id: id
            )
            try authority.admit(official, named: ResourceNames.official(id), call)
        }
    }

    /// The same for a request that has no guarded field.
    func admit(
        _ call: CallContext,
        in database: any Database,
        _ judge: @escaping @Sendable (CallerAuthority) throws -> Void
    ) async throws {
        if call.reachesEverywhere { return }
        try await database.read { reader in try judge(try authority(of: call, in: reader)) }
    }
}

extension CallerAuthority {
    /// Passes when the caller may put a record under an organisation, or take it from there; leaves
    /// the call no more guarded fields than may be seen there.
    func admit(underOrganization id: String, _ call: CallContext) throws {
        if isEverywhere { return }
        let found = try organizations.find(id: id)
        try admit(found, named: ResourceNames.organization(id), call)
    }

    /// The same for the organisation under which another is to stand; only who reaches the whole
    /// record may put one at the top of a tree.
    func admit(newParent id: String, _ call: CallContext) throws {
        if isEverywhere { return }
        guard !id.isEmpty else { throw Failure(.wholeRecordNeeded) }
        try admit(underOrganization: id, call)
    }
}
