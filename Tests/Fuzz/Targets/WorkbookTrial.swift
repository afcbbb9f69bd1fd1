import Kernel
import Spreadsheets

/// A workbook is read within its limits, or refused for a reason.
enum WorkbookTrial {
    private static let limits: WorkbookLimits = {
        var limits = WorkbookLimits()
        limits.sharedSizeMax = .kibibytes(256)
        limits.sheetSizeMax = .mebibytes(1)
        limits.columnsMax = 8
        limits.rowSizeMax = .bytes(256)
        return limits
    }()

    static func run(_ input: inout FuzzInput) throws {
        do throws(WorkbookRefusal) {
            var reader = try WorkbookReader(input.rest(), limits: limits)
            while let rows = try reader.nextRows() {
                for row in rows where isExcessive(row) { throw .tooLarge(limits.rowSizeMax) }
            }
        } catch .tooLarge(let limit) {
            try promise(limit != limits.rowSizeMax, "a row passes its limits")
        } catch {}
    }

    private static func isExcessive(_ row: WorkbookRow) -> Bool {
        row.cells.count > limits.columnsMax
            || row.cells.reduce(0) { $0 + $1.utf8.count } > limits.rowSizeMax.bytes
            || row.cells.last?.isEmpty == true || (row.excess != nil && !row.cells.isEmpty)
    }
}
