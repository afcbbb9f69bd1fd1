internal import PersonnelContract
internal import ProtobufC

extension ReportRun {
    /// Hides small figures of the tables that guard them, and what would tell them.
    ///
    /// The hash goes, too: who knows all figures but one could try out which gives it.
    mutating func suppress(below least: Int64) {
        tables = tables.map { $0.guardsSmallCells ? $0.suppressed(below: least) : $0 }
        suppressed = tables.contains { table in
            (table.rows + [table.total].compactMap(\.self))
                .contains { $0.figures.contains(where: \.suppressed) }
        }
        if suppressed { hash = "" }
    }
}

extension ReportTable {
    fileprivate func suppressed(below least: Int64) -> ReportTable {
        let counted = columns.count { $0.numerator.isEmpty }
        let shown = rows + [total].compactMap(\.self)
        let grid = CountGrid(
            counts: shown.map { $0.figures.prefix(counted).map(\.count) },
            hasTotal: total != nil,
            hasSum: columns.contains { !$0.sumOf.isEmpty }
        )
        let hidden = SmallCells(grid, least: least).hidden
        var table = self
        table.rows = rows.indices.map { index in
            hide(in: rows[index], hidden.filter { $0.row == index })
        }
        if let total { table.total = hide(in: total, hidden.filter { $0.row == rows.count }) }
        return table
    }

    /// A row without the figures at some places, and without the shares that have them as a part.
    private func hide(in row: ReportRow, _ places: Set<CountGrid.Place>) -> ReportRow {
        guard !places.isEmpty else { return row }
        let codes = Set(places.map { columns[$0.column].code })
        var row = row
        row.figures = zip(columns, row.figures).map { column, figure in
            guard !codes.isDisjoint(with: [column.code, column.numerator, column.denominator])
            else { return figure }
            return ReportFigure(cell: figure.cell, suppressed: true)
        }
        return row
    }
}
