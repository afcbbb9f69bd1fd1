internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Lists the officials of an organisation and of all below it, or all officials, by given name,
/// as the facts are or were.
struct ListOfficials {
    let database: any Database
    let tokens: PageTokens
    let clock: any WallClock
    let rules: AuthorityRules

    func callAsFunction(
        _ request: ListOfficialsRequest,
        _ call: CallContext
    ) async throws -> ListOfficialsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: clock
        )
        try checks.finish()
        let query = PageQuery(
            method: PersonnelMethods.listOfficials.description,
            arguments: [request.parent] + (point?.arguments ?? [])
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let organization = try organizationID(request.parent)
        let page = try await database.scan { reader in
            let limit = size.count + 1
            let authority = try rules.authority(of: call, in: reader)
            if let organization, !authority.isEverywhere {
                try authority.admit(underOrganization: organization, call)
            }
            let statement =
                if let point {
                    try DatedOfficials(point: point, organizationID: organization)
                        .statement(reader, after: after, limit: limit)
                } else if let organization {
                    try under(organization, reader, after: after, limit: limit)
                } else if let reached = try authority.subtrees() {
                    Self.under(reached, after: after, limit: limit)
                } else {
                    everywhere(after: after, limit: limit)
                }
            return try tokens.page(
                of: try reader.rows(statement),
                size: size,
                for: query,
                keys: ["sort_key", "number"]
            ) { row in
                let record = try OfficialRecord(row)
                let official = Official(record, showingPersonalID: false, at: point)
                return try authority.shown(official, record)
            }
        }
        return ListOfficialsResponse(
            officials: page.elements.compactMap(\.self),
            nextPageToken: page.nextPageToken,
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt
        )
    }

    private func organizationID(_ parent: String) throws -> String? {
        guard !parent.isEmpty, parent != ResourceNames.allOrganizations else { return nil }
        var checks = FieldChecks()
        let id = checks.identifier(parent, "parent", ResourceNames.organization)
        try checks.finish()
        return id
    }

    private func under(
        _ id: String,
        _ reader: any Reader,
        after: [StoredValue]?,
        limit: Int
    ) throws -> Statement {
        guard let organization = try OrganizationReader(reader: reader).find(id: id) else {
            throw Failure.noOrganization(id)
        }
        return Self.under([organization.number], after: after, limit: limit)
    }

    /// The officials of some subtrees, of which none lies in another.
    private static func under(
        _ organizations: [Int64],
        after: [StoredValue]?,
        limit: Int
    ) -> Statement {
        let keyset: Statement =
            after.map { "AND (sort_key, official_number) > (\($0[0]), \($0[1]))" } ?? ""
        let ranges = organizations.map { organization -> Statement in
            """
            SELECT sort_key, official_number FROM official_placement
            WHERE organization_number = \(organization) \(keyset)
            """
        }
        // Both engines merge ranges that an index gives in order, and stop at the limit.
        let union = ranges.dropFirst().reduce(ranges.first ?? nobody) { $0 + "UNION ALL" + $1 }
        return """
            SELECT placed.sort_key AS sort_key, \(OfficialRecord.columns)
            FROM (\(union) ORDER BY sort_key, official_number LIMIT \(limit)) AS placed
            JOIN official ON official.number = placed.official_number
            ORDER BY placed.sort_key, placed.official_number
            """
    }

    private static let nobody: Statement =
        "SELECT sort_key, official_number FROM official_placement WHERE 1 = 0"

    private func everywhere(after: [StoredValue]?, limit: Int) -> Statement {
        let keyset: Statement =
            after.map { "WHERE (sort_key, number) > (\($0[0]), \($0[1]))" } ?? ""
        return """
            SELECT sort_key, \(OfficialRecord.columns) FROM official \(keyset)
            ORDER BY sort_key, number LIMIT \(limit)
            """
    }
}
