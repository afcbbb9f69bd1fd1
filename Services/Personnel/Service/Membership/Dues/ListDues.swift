internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Lists entries of the ledger in the order in which they were recorded.
struct ListDues {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListDuesRequest,
        _ call: CallContext
    ) async throws -> ListDuesResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let scope = DuesScope(request.parent, &checks)
        try checks.finish()
        let query = PageQuery(
            method: DuesMethods.listDues.description,
            arguments: [request.parent]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let today = authority.clock.today
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            let source = try scope.source(reader, on: today, caller, call)
            var conditions = [source.condition]
            if let after { conditions.append("dues_entry.number > \(after[0])") }
            let rows = try reader.rows(
                """
                \(source.tree) SELECT \(DuesRecord.columns) FROM dues_entry
                WHERE \(Statement(joining: conditions, with: .and))
                ORDER BY dues_entry.number LIMIT \(size.count + 1)
                """
            )
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                DuesEntry(try DuesRecord($0))
            }
        }
        return ListDuesResponse(
            duesEntries: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}
