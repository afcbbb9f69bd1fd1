internal import Kernel

/// One row of a sheet.
package struct WorkbookRow: Hashable, Sendable {
    /// The number that a spreadsheet shows.
    package let number: Int
    /// The texts of the cells from the first column on, without empty ones at the end; days are
    /// written as `2026-11-21`.
    package let cells: [String]
    /// What of it was too much, and then there are no cells.
    package let excess: Excess?

    /// What can be too much.
    package enum Excess: Hashable, Sendable {
        case columns
        case size
    }
}

/// Reads the first sheet of a workbook (Office Open XML, ISO/IEC 29500-1), some rows at a time.
///
/// Cells with formulas are read as what they were computed to.
package struct WorkbookReader {
    private let content: ZipContent
    private let scanner = XMLScanner()
    private var sheet: SheetReading
    private var isAtEnd = false

    /// Whether bytes begin as a workbook does, and as no table of values.
    package static func isWorkbook(_ start: [UInt8]) -> Bool {
        start.starts(with: [0x50, 0x4B, 3, 4])
    }

    /// Reads all but the rows.
    package init(
        _ bytes: [UInt8],
        limits: WorkbookLimits = WorkbookLimits()
    ) throws(WorkbookRefusal) {
        let archive = try ZipReader(bytes, entriesMax: limits.entriesMax)
        let parts = WorkbookPartsReading(archive: archive, limits: limits)
        let found = try parts.read()
        guard let entry = archive.entries[found.sheet] else { throw .damaged }
        content = try archive.content(of: entry, limit: limits.sheetSizeMax)
        sheet = SheetReading(found, limits)
    }

    /// Some further rows, maybe none; `nil` at the end.
    package mutating func nextRows() throws(WorkbookRefusal) -> [WorkbookRow]? {
        guard !isAtEnd else { return nil }
        let piece = try content.next()
        isAtEnd = piece == nil
        for event in try scanner.read(piece ?? [], isLast: isAtEnd) { try sheet.take(event) }
        return sheet.takeRows()
    }
}
