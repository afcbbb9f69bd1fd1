internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Lists the entries of an official that hold on a day, in the order in which they came on record.
struct ListProfileEntries {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules
    let rules: ProfileRules

    func callAsFunction(
        _ request: ListProfileEntriesRequest,
        _ call: CallContext
    ) async throws -> ListProfileEntriesResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.official)
        let asked = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let point = asked ?? HistoryPoint(authority.clock.today)
        let query = PageQuery(
            method: ProfileMethods.listProfileEntries.description,
            arguments: [request.parent, request.section] + (asked?.arguments ?? [])
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let official = try authority.official(id, in: reader, call)
            let rows = try ProfileEntryReader(reader: reader).rows(
                of: official.number,
                at: point,
                section: request.section,
                after: after?.first ?? .integer(0),
                limit: size.count + 1
            )
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                try ProfileEntryRecord(valued: $0).message(rules.catalogue, at: asked)
            }
        }
        return ListProfileEntriesResponse(
            profileEntries: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}
