internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Lists the management scopes that hold on a day, in the order in which they came on record.
struct ListManagementScopes {
    let database: any Database
    let tokens: PageTokens
    let clock: any WallClock

    func callAsFunction(
        _ request: ListManagementScopesRequest
    ) async throws -> ListManagementScopesResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let decidingID =
            request.decidingOrganization.isEmpty
            ? nil
            : checks.identifier(
                request.decidingOrganization,
                "deciding_organization",
                ResourceNames.organization
            )
        let asOf = checks.historyPoint(asOf: request.asOf, asRecordedAt: nil, clock: clock)?.day
        try checks.finish()
        let query = PageQuery(
            method: ManagementScopeMethods.listManagementScopes.description,
            arguments: [request.decidingOrganization, asOf?.description ?? ""]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let day = asOf ?? clock.now.day
        let page = try await database.scan { reader in
            var conditions: [Statement] = ["valid_from <= \(day)", "valid_to > \(day)"]
            if let decidingID {
                let organizations = OrganizationReader(reader: reader)
                guard let deciding = try organizations.find(id: decidingID) else {
                    throw Failure.noOrganization(decidingID)
                }
                conditions.append("deciding_number = \(deciding.number)")
            }
            if let after { conditions.append("number > \(after[0])") }
            let rows = try reader.rows(
                """
                SELECT \(ScopeRecord.columns) FROM management_scope
                WHERE \(Statement(joining: conditions, with: .and))
                ORDER BY number LIMIT \(size.count + 1)
                """
            )
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                ManagementScope(try ScopeRecord($0))
            }
        }
        return ListManagementScopesResponse(
            managementScopes: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}
