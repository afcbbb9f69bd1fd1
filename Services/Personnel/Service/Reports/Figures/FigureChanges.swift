internal import PersonnelContract
internal import ProtobufC

extension ReportRun {
    /// The figures in which tables that were counted anew differ from those of the run, in the
    /// order of their cells; a row that one of both does not have counts as zeros.
    func changes(in counted: [ReportTable]) -> [ReportFigureChange] {
        let (old, new) = (Self.figures(of: tables), Self.figures(of: counted))
        return Set(old.keys).union(new.keys).sorted().compactMap { cell in
            let (before, after) = (old[cell] ?? 0, new[cell] ?? 0)
            guard before != after else { return nil }
            return ReportFigureChange(cell: cell, reported: before, counted: after)
        }
    }

    private static func figures(of tables: [ReportTable]) -> [String: Int64] {
        var figures: [String: Int64] = [:]
        for table in tables {
            for row in table.rows + [table.total].compactMap(\.self) {
                for figure in row.figures { figures[figure.cell] = figure.count }
            }
        }
        return figures
    }
}
