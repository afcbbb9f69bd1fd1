internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Finds what a figure counts.
struct ReportCells {
    let reader: any Reader
    let question: ReportQuestion

    /// Rows with the keys of what a cell counts as `item`, in their order, from behind one.
    ///
    /// Of a share the list is that of its numerator. `nil` for a cell that is not in the report.
    func items(
        of cell: String,
        in definition: any CountedReport,
        after: StoredValue?,
        limit: Int
    ) throws -> (items: ReportItems, rows: [Row])? {
        let parts = cell.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3,
            let counting = try definition.tables(for: question, reader)
                .first(where: { $0.code == parts[0] }),
            let row = try condition(onRow: parts[1], counting),
            let column = counting.condition(onColumn: parts[2])
        else { return nil }
        let further: Statement = after.map { "AND item > \($0)" } ?? ""
        let rows = try reader.rows(
            """
            \(counting.prelude) SELECT DISTINCT item FROM (\(counting.source)) AS counted
            WHERE \(row) AND \(column) \(further) ORDER BY item LIMIT \(limit)
            """
        )
        return (counting.items, rows)
    }

    private func condition(onRow code: String, _ counting: ReportCounting) throws -> Statement? {
        if code == ReportLine.total.code { return counting.hasTotal ? "1 = 1" : nil }
        switch counting.rows {
        case .listed(let lines), .found(let lines):
            return lines.first { $0.code == code }.map { "row_key = \($0.key)" }
        case .organizations:
            return try OrganizationReader(reader: reader).find(id: code).map {
                "row_key = \($0.number)"
            }
        }
    }
}

extension ReportCounting {
    fileprivate func condition(onColumn code: String) -> Statement? {
        if code == sum?.code { return "1 = 1" }
        let counted = shares.first { $0.line.code == code }?.numerator ?? code
        return columns.first { $0.code == counted }.map { "column_key = \($0.key)" }
    }
}
