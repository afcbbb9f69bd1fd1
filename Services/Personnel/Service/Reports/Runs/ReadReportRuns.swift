internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Lists the reports that can be run.
struct ListReportDefinitions {
    func callAsFunction() -> ListReportDefinitionsResponse {
        ListReportDefinitionsResponse(reportDefinitions: ReportRegistry.all.map(\.message))
    }
}

/// Returns one run, with the figures that the caller may see.
struct GetReportRun {
    let desk: ReportDesk

    func callAsFunction(
        _ request: GetReportRunRequest,
        _ call: CallContext
    ) async throws -> ReportRun {
        var checks = FieldChecks()
        _ = checks.identifier(request.name, "name", ResourceNames.reportRun)
        try checks.finish()
        return try await desk.database.read { [desk] reader in
            let caller = try desk.authority.authority(of: call, in: reader)
            let found = try ReportRunReader(reader: reader).find(named: request.name, for: caller)
            return try desk.shown(found.run, call, in: reader)
        }
    }
}

/// Lists the runs of an organisation, the latest first.
struct ListReportRuns {
    let desk: ReportDesk
    let tokens: PageTokens

    func callAsFunction(
        _ request: ListReportRunsRequest,
        _ call: CallContext
    ) async throws -> ListReportRunsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.organization)
        if !request.report.isEmpty { _ = checks.report(request.report, "report") }
        try checks.finish()
        let query = PageQuery(
            method: ReportMethods.listReportRuns.description,
            arguments: [request.parent, request.report]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await desk.database.scan { [desk] reader in
            let caller = try desk.authority.authority(of: call, in: reader)
            try caller.admit(listOfOrganization: id)
            guard let organization = try OrganizationReader(reader: reader).find(id: id) else {
                throw Failure.noOrganization(id)
            }
            var conditions: [Statement] = ["organization_number = \(organization.number)"]
            if !request.report.isEmpty { conditions.append("report = \(request.report)") }
            if let after { conditions.append("number < \(after[0])") }
            let rows = try reader.rows(
                """
                SELECT \(ReportRunRecord.columns) FROM report_run
                WHERE \(Statement(joining: conditions, with: .and))
                ORDER BY number DESC LIMIT \(size.count + 1)
                """
            )
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) { row in
                var run = try ReportRunRecord(row).run
                (run.tables, run.hash) = ([], "")
                return run
            }
        }
        return ListReportRunsResponse(
            reportRuns: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}
