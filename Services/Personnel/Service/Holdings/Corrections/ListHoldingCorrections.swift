internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Lists what was taken back of a holding, the earliest first.
struct ListHoldingCorrections {
    let database: any Database
    let tokens: PageTokens
    let rules: AuthorityRules

    func callAsFunction(
        _ request: ListHoldingCorrectionsRequest,
        _ call: CallContext
    ) async throws -> ListHoldingCorrectionsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.holding)
        try checks.finish()
        let query = PageQuery(
            method: PostMethods.listHoldingCorrections.description,
            arguments: [request.parent]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.read { reader in
            let holding = try HoldingReader(reader: reader).find(id: id)
            try rules.authority(of: call, in: reader)
                .admit(holding, named: ResourceNames.holding.name(id), call)
            guard let holding else { throw Failure.noHolding(id) }
            let further: Statement = after.map { "AND version > \($0[0])" } ?? ""
            let rows = try reader.rows(
                """
                SELECT \(HoldingCorrectionRecord.columns) FROM holding_correction
                WHERE holding_number = \(holding.number) \(further)
                ORDER BY version LIMIT \(size.count + 1)
                """
            )
            return try tokens.page(of: rows, size: size, for: query, keys: ["version"]) {
                HoldingCorrection(try HoldingCorrectionRecord($0, of: holding))
            }
        }
        return ListHoldingCorrectionsResponse(
            corrections: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}
