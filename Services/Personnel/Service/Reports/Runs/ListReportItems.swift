internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Lists what a figure of a run counts, as far as the caller reaches it; the others are counted.
///
/// Guards: the caller reaches the organisation of the run; of persons, and of a table that guards
/// small figures, it may read the lists.
struct ListReportItems {
    let desk: ReportDesk
    let tokens: PageTokens

    func callAsFunction(
        _ request: ListReportItemsRequest,
        _ call: CallContext
    ) async throws -> ListReportItemsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        _ = checks.identifier(request.parent, "parent", ResourceNames.reportRun)
        checks.text(request.cell, "cell", length: PersonnelLimits.reportCellLength)
        try checks.finish()
        let query = PageQuery(
            method: ReportMethods.listReportItems.description,
            arguments: [request.parent, request.cell]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        return try await desk.database.scan { [desk] reader in
            let caller = try desk.authority.authority(of: call, in: reader)
            let run = try ReportRunReader(reader: reader)
                .find(named: request.parent, for: caller).run
            let figure = try run.figure(request.cell)
            let found = try desk.items(
                of: request.cell,
                run,
                after: after?.first,
                limit: size.count + 1,
                in: reader
            )
            if figure.isGuarded || found.items.tellsOfPersons,
                try !desk.mayReadLists(of: run.organization, call, in: reader)
            {
                throw Failure.fieldNotVisible(["cell"])
            }
            var reach = ListedReach(caller)
            let page = try tokens.page(of: found.rows, size: size, for: query, keys: ["item"]) {
                try found.items.find(try $0.integer("item"), reader, &reach)
            }
            return ListReportItemsResponse(
                items: page.elements,
                nextPageToken: page.nextPageToken,
                count: figure.count,
                hiddenItems: Int32(clamping: page.leftOutCount)
            )
        }
    }
}

extension ReportDesk {
    fileprivate func items(
        of cell: String,
        _ run: ReportRun,
        after: StoredValue?,
        limit: Int,
        in reader: any Reader
    ) throws -> (items: ReportItems, rows: [Row]) {
        guard let definition = ReportRegistry.find(run.report),
            let cutOff = run.asRecordedAt.flatMap({ Timestamp($0) })
        else { throw Failure(.storageDamaged) }
        let question = try question(run, definition, knownAt: cutOff, in: reader)
        let found = try ReportCells(reader: reader, question: question)
            .items(of: cell, in: definition, after: after, limit: limit)
        guard let found else { throw Failure(.storageDamaged) }
        return found
    }
}

extension ReportRun {
    /// A figure of the run, and whether its table guards small ones; throws for a name that no cell
    /// has.
    fileprivate func figure(_ cell: String) throws -> (count: Int64, isGuarded: Bool) {
        for table in tables {
            let rows = table.rows + [table.total].compactMap(\.self)
            let figure = rows.lazy.flatMap(\.figures).first { $0.cell == cell }
            if let figure { return (figure.count, table.guardsSmallCells) }
        }
        var checks = FieldChecks()
        checks.malformed(
            "cell",
            vi: "Báo cáo không có ô này; lấy tên ô từ các bảng của lần lập báo cáo.",
            en: "The report has no such cell; take its name from the tables of the run."
        )
        try checks.finish()
        throw Failure(.storageDamaged)
    }
}
