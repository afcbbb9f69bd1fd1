internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Returns one quota: the last number, or that of a day as known now or at an instant.
struct GetStaffQuota {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetStaffQuotaRequest,
        _ call: CallContext
    ) async throws -> StaffQuota {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.staffQuota)
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let record = try await database.read { reader in
            let quotas = StaffQuotaReader(reader: reader)
            let present = try quotas.find(id: id)
            try authority.authority(of: call, in: reader)
                .admit(staffing: present?.organization.number, named: request.name, call)
            guard let point else { return present }
            return try quotas.find(id: id, at: point)
        }
        guard let record else { throw Failure.noStaffQuota(id) }
        return StaffQuota(record, at: point)
    }
}

/// Lists the quotas of an organisation, in the order in which they were recorded.
struct ListStaffQuotas {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListStaffQuotasRequest,
        _ call: CallContext
    ) async throws -> ListStaffQuotasResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.organization)
        if request.year != 0 {
            checks.number(request.year, "year", in: PersonnelLimits.staffingYears)
        }
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let query = PageQuery(
            method: StaffingMethods.listStaffQuotas.description,
            arguments: [request.parent, String(request.year)] + (point?.arguments ?? [])
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            try caller.admit(listOfOrganization: id)
            guard let organization = try OrganizationReader(reader: reader).find(id: id) else {
                throw Failure.noOrganization(id)
            }
            var conditions: [Statement] = [
                "staff_quota.organization_number = \(organization.number)"
            ]
            if request.year != 0 { conditions.append("staff_quota.year = \(request.year)") }
            if let point { conditions.append(point.condition("fact")) }
            if let after { conditions.append("staff_quota.number > \(after[0])") }
            let columns =
                point == nil ? StaffQuotaRecord.columns : StaffQuotaRecord.recordedColumns
            let rows = try reader.rows(
                """
                SELECT \(columns) FROM \(StaffQuotaRecord.source(point))
                WHERE \(Statement(joining: conditions, with: .and))
                ORDER BY staff_quota.number LIMIT \(size.count + 1)
                """
            )
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                StaffQuota(try StaffQuotaRecord($0), at: point)
            }
        }
        return ListStaffQuotasResponse(
            staffQuotas: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}
