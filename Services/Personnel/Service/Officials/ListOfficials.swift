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
    /// Whether personal identification numbers are told to who may see them.
    var showsPersonalID = false

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
        @Sendable func page(_ reader: any Reader) throws -> ListOfficialsResponse {
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
                    try ReachedOfficials(subtrees: reached, holders: authority.scopeHolders)
                        .statement(reader, after: after, limit: limit)
                } else {
                    ReachedOfficials.everywhere(after: after, limit: limit)
                }
            let cut = try tokens.cut(
                try reader.rows(statement),
                size: size,
                for: query,
                keys: ["sort_key", "number"]
            )
            let officials = try cut.rows.compactMap { row in
                let record = try OfficialRecord(row)
                return try authority.shown(
                    Official(record, showingPersonalID: showsPersonalID, at: point),
                    record
                )
            }
            return ListOfficialsResponse(
                officials: officials,
                nextPageToken: cut.nextPageToken,
                asOf: request.asOf,
                asRecordedAt: request.asRecordedAt
            )
        }
        return point == nil
            ? try await database.page(of: size, page) : try await database.scan(page)
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
        guard let organization = try OrganizationReader(reader: reader).number(id: id) else {
            throw Failure.noOrganization(id)
        }
        return try ReachedOfficials(subtrees: [organization], holders: nil)
            .statement(reader, after: after, limit: limit)
    }
}
