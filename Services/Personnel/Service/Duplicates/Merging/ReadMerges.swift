internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Returns one merge.
struct GetOfficialMerge {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetOfficialMergeRequest,
        _ call: CallContext
    ) async throws -> OfficialMerge {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.officialMerge)
        try checks.finish()
        let found = try await database.read { reader in
            let found = try MergeReader(reader: reader).find(id: id)
            try authority.authority(of: call, in: reader)
                .admit(found, named: ResourceNames.officialMerge.name(id), call)
            return found
        }
        guard let found else { throw Failure.noOfficialMerge(id) }
        return OfficialMerge(found)
    }
}

/// Lists the merges of an official, as the survivor or the merged record, the earliest first.
struct ListOfficialMerges {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListOfficialMergesRequest,
        _ call: CallContext
    ) async throws -> ListOfficialMergesResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.official)
        try checks.finish()
        let query = PageQuery(
            method: DuplicateMethods.listOfficialMerges.description,
            arguments: [request.parent]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            try caller.admit(standing: id, call)
            guard try OfficialReader(reader: reader).standing(id: id) != nil else {
                throw Failure.noOfficial(id)
            }
            let keyset: Statement = after.map { "AND number > \($0[0])" } ?? ""
            let rows = try reader.rows(
                """
                SELECT \(MergeRecord.columns) FROM official_merge
                WHERE (survivor_official_number IN (\(Self.numbers(id)))
                    OR merged_official_number IN (\(Self.numbers(id)))) \(keyset)
                ORDER BY number LIMIT \(size.count + 1)
                """
            )
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) { row in
                try caller.shown(try MergeRecord(row))
            }
        }
        return ListOfficialMergesResponse(
            officialMerges: page.elements,
            nextPageToken: page.nextPageToken
        )
    }

    private static func numbers(_ id: String) -> Statement {
        """
        SELECT number FROM official WHERE id = \(id)
        UNION ALL SELECT number FROM merged_official WHERE id = \(id)
        """
    }
}

/// Tells which record of an official stands now.
struct GetOfficialIdentity {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetOfficialIdentityRequest,
        _ call: CallContext
    ) async throws -> OfficialIdentity {
        var checks = FieldChecks()
        let id = checks.identifier(request.official, "official", ResourceNames.official)
        try checks.finish()
        return try await database.read { reader in
            try authority.authority(of: call, in: reader).admit(standing: id, call)
            let merges = MergeReader(reader: reader)
            guard let present = try OfficialReader(reader: reader).standing(id: id) else {
                throw Failure.noOfficial(id)
            }
            return OfficialIdentity(
                official: ResourceNames.official(id),
                present: present.name,
                former: try merges.former(of: present.number).map(\.name),
                merge: present.id == id ? "" : try merges.standing(of: id)?.name ?? ""
            )
        }
    }
}

extension CallerAuthority {
    /// A merge in a list, with no more than may be seen of both officials; `nil` when one is not
    /// reached.
    fileprivate func shown(_ merge: MergeRecord) throws -> OfficialMerge? {
        var message = OfficialMerge(merge)
        if isEverywhere { return message }
        let officials = OfficialReader(reader: organizations.reader)
        for party in [merge.survivor, merge.merged] {
            guard let standing = try officials.standing(id: party.id),
                let sees = try clearance(
                    under: standing.facts.organizationNumber,
                    official: standing.number
                )
            else { return nil }
            message.hide(beyond: sees)
        }
        return message
    }
}
