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

    func callAsFunction(_ request: ListOfficialsRequest) async throws -> ListOfficialsResponse {
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
            let statement =
                if let point {
                    try DatedOfficials(point: point, organizationID: organization)
                        .statement(reader, after: after, limit: limit)
                } else if let organization {
                    try under(organization, reader, after: after, limit: limit)
                } else {
                    everywhere(after: after, limit: limit)
                }
            return try tokens.page(
                of: try reader.rows(statement),
                size: size,
                for: query,
                keys: ["sort_key", "number"]
            ) { Official(try OfficialRecord($0), showingPersonalID: false, at: point) }
        }
        return ListOfficialsResponse(
            officials: page.elements,
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
        let keyset: Statement =
            after.map { "AND (sort_key, official_number) > (\($0[0]), \($0[1]))" } ?? ""
        return """
            SELECT placed.sort_key AS sort_key, \(OfficialRecord.columns)
            FROM (
                SELECT sort_key, official_number FROM official_placement
                WHERE organization_number = \(organization.number) \(keyset)
                ORDER BY sort_key, official_number LIMIT \(limit)
            ) AS placed
            JOIN official ON official.number = placed.official_number
            ORDER BY placed.sort_key, placed.official_number
            """
    }

    private func everywhere(after: [StoredValue]?, limit: Int) -> Statement {
        let keyset: Statement =
            after.map { "WHERE (sort_key, number) > (\($0[0]), \($0[1]))" } ?? ""
        return """
            SELECT sort_key, \(OfficialRecord.columns) FROM official \(keyset)
            ORDER BY sort_key, number LIMIT \(limit)
            """
    }
}
