internal import Kernel
internal import PersonnelContract
internal import Spreadsheets

/// The file that tells for each row of an import what became of it.
enum ImportResult {
    /// Its columns.
    static let columns = ["row", "outcome", "name", "column", "reason", "description"]

    /// What became of one row.
    struct Line: Sendable {
        let row: Int
        let outcome: String
        /// The record that was created or changed.
        var name = ""
        var mistakes: [PersonnelContract.RowError] = []
    }

    /// The lines as a table of values; names are not told of what was only tried.
    static func bytes(
        of lines: [Line],
        withHeader: Bool,
        tellingNames: Bool,
        mistakesBefore: Int64
    ) -> [UInt8] {
        var writer = CSVWriter()
        var mistakes = mistakesBefore
        if withHeader { writer.begin(header: columns) }
        for line in lines {
            let start: [TableCell] = [
                .number(Int64(line.row)), .text(line.outcome),
                tellingNames && !line.name.isEmpty ? .text(line.name) : .empty,
            ]
            let told = line.mistakes.prefix(Int(max(0, BulkLimits.mistakesMax - mistakes)))
            mistakes += Int64(line.mistakes.count)
            if told.isEmpty { writer.append(row: start + [.empty, .empty, .empty]) }
            for mistake in told {
                writer.append(
                    row: start + [
                        .text(mistake.column), .text(mistake.reason), .text(mistake.description),
                    ]
                )
            }
        }
        return writer.takePending()
    }
}
