internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Returns one round of screening, to everybody who reaches any organisation: cells propose for the
/// rounds of organisations above them.
struct GetScreeningRound {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetScreeningRoundRequest,
        _ call: CallContext
    ) async throws -> ScreeningRound {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.screeningRound)
        try checks.finish()
        let found = try await database.read { reader in
            try authority.authority(of: call, in: reader).admitSomewhere()
            return try ScreeningRoundReader(reader: reader).find(id: id)
        }
        guard let found else { throw Failure.noScreeningRound(id) }
        return ScreeningRound(found)
    }
}

/// Lists the rounds of an organisation, in the order in which they were opened.
struct ListScreeningRounds {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListScreeningRoundsRequest,
        _ call: CallContext
    ) async throws -> ListScreeningRoundsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.organization)
        try checks.finish()
        let query = PageQuery(
            method: ScreeningMethods.listScreeningRounds.description,
            arguments: [request.parent]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            try authority.authority(of: call, in: reader).admitSomewhere()
            guard let organization = try OrganizationReader(reader: reader).find(id: id) else {
                throw Failure.noOrganization(id)
            }
            let further: Statement = after.map { "AND number > \($0[0])" } ?? ""
            let rows = try reader.rows(
                """
                SELECT \(ScreeningRoundRecord.columns) FROM screening_round
                WHERE organization_number = \(organization.number) \(further)
                ORDER BY number LIMIT \(size.count + 1)
                """
            )
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                ScreeningRound(try ScreeningRoundRecord($0))
            }
        }
        return ListScreeningRoundsResponse(
            screeningRounds: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}
