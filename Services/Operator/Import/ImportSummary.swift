import PersonnelContract

/// What became of an imported file, for a person.
struct ImportSummary {
    private let report: ImportReport
    private let isDryRun: Bool

    /// A summary of the service's report.
    init(_ report: ImportReport, isDryRun: Bool) {
        self.report = report
        self.isDryRun = isDryRun
    }

    /// Each wrong row, then the counts, then whether anything was changed.
    var lines: [String] {
        var lines = report.errors.map { error in
            let column = error.column.isEmpty ? "" : ", \(error.column)"
            return "row \(error.row)\(column): \(error.description) [\(error.reason)]"
        }
        if report.omittedErrorCount > 0 { lines.append("and \(report.omittedErrorCount) more") }
        lines.append(counts)
        lines.append(outcome)
        return lines
    }

    private var counts: String {
        var counts = [
            "\(report.rowCount) rows", "\(report.createdCount) new",
            "\(report.updatedCount) changed", "\(report.unchangedCount) unchanged",
        ]
        if report.skippedCount > 0 { counts.append("\(report.skippedCount) left out") }
        if report.refusedCount > 0 { counts.append("\(report.refusedCount) wrong") }
        return counts.joined(separator: ", ")
    }

    private var outcome: String {
        if report.committed { return "done" }
        return isDryRun ? "dry run: nothing was changed" : "nothing was changed"
    }
}
