internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Lists the identifiers that hold on a day, in the order in which they came on record.
struct ListOrganizationIdentifiers {
    let database: any Database
    let tokens: PageTokens
    let clock: any WallClock

    func callAsFunction(
        _ request: ListOrganizationIdentifiersRequest
    ) async throws -> ListOrganizationIdentifiersResponse {
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
        let owner =
            request.organization.isEmpty
            ? nil
            : checks.identifier(request.organization, "organization", ResourceNames.organization)
        if !request.value.isEmpty, request.scheme.isEmpty { checks.required("scheme") }
        try checks.finish()
        let query = PageQuery(
            method: OrganizationIdentifierMethods.listOrganizationIdentifiers.description,
            arguments: [request.organization, request.scheme, request.value]
                + (point?.arguments ?? [])
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let asked = point ?? HistoryPoint(clock.now.day)
        let page = try await database.scan { reader in
            var conditions = [asked.condition("organization_identifier")]
            if let owner {
                guard let found = try OrganizationReader(reader: reader).find(id: owner) else {
                    throw Failure.noOrganization(owner)
                }
                conditions.append("organization_number = \(found.number)")
            }
            if !request.scheme.isEmpty { conditions.append("scheme = \(request.scheme)") }
            if !request.value.isEmpty { conditions.append("value = \(request.value)") }
            if let after { conditions.append("number > \(after[0])") }
            let rows = try reader.rows(
                """
                SELECT \(IdentifierRecord.columns) FROM organization_identifier
                WHERE \(Statement(joining: conditions, with: .and))
                ORDER BY number LIMIT \(size.count + 1)
                """
            )
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                OrganizationIdentifier(try IdentifierRecord($0), at: asked.instant)
            }
        }
        return ListOrganizationIdentifiersResponse(
            organizationIdentifiers: page.elements,
            nextPageToken: page.nextPageToken,
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt
        )
    }
}
