internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Returns one round.
struct GetAwardRound {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetAwardRoundRequest,
        _ call: CallContext
    ) async throws -> AwardRound {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.awardRound)
        try checks.finish()
        let round = try await database.read { reader in
            let caller = try authority.authority(of: call, in: reader)
            let round = try AwardRoundRecord.find(id: id, in: reader)
            try caller.admit(round, named: request.name, call)
            return round
        }
        guard let round else { throw Failure.noAwardRound(id) }
        return AwardRound(round)
    }
}

/// Lists the rounds that an organisation holds, the latest opened first.
struct ListAwardRounds {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListAwardRoundsRequest,
        _ call: CallContext
    ) async throws -> ListAwardRoundsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.organization)
        try checks.finish()
        let query = PageQuery(
            method: AwardMethods.listAwardRounds.description,
            arguments: [request.parent]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            try caller.admit(listOfOrganization: id)
            guard let organization = try OrganizationReader(reader: reader).find(id: id) else {
                throw Failure.noOrganization(id)
            }
            let further: Statement = after.map { "AND number < \($0[0])" } ?? ""
            let rows = try reader.rows(
                """
                SELECT \(AwardRoundRecord.columns) FROM award_round
                WHERE organization_number = \(organization.number) \(further)
                ORDER BY number DESC LIMIT \(size.count + 1)
                """
            )
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                AwardRound(try AwardRoundRecord($0))
            }
        }
        return ListAwardRoundsResponse(
            awardRounds: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}
