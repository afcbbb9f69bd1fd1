internal import Vietnamese

/// One row of a CSV file, its fields still bytes.
struct CSVRecord {
    /// The row's number as a spreadsheet shows it: the first row of the file is 1.
    var number = 1
    /// The bytes of all fields, one after the other.
    var bytes: [UInt8] = []
    /// Where each field ends in ``bytes``.
    var ends: [Int] = []
    /// Why the row cannot be taken apart, or `nil`.
    var problem: Problem?
    /// The old encoding that the file is said to be in; `nil` for UTF-8.
    var encoding: LegacyEncoding?

    /// What can be wrong with a row as such.
    enum Problem: String {
        /// Longer than ``PersonnelLimits/rowSizeMax``, often for want of a closing quote.
        case rowTooLong = "ROW_TOO_LONG"
        /// More columns than ``PersonnelLimits/columnsMax``.
        case tooManyColumns = "TOO_MANY_COLUMNS"
        /// A quote inside a field that does not begin with one, or text behind a closing quote.
        case quoteMisplaced = "QUOTE_MISPLACED"
        /// The file ends within quotes.
        case quoteUnclosed = "QUOTE_UNCLOSED"
    }

    /// Whether the line is empty.
    var isEmpty: Bool { problem == nil && bytes.isEmpty && ends.count <= 1 }

    /// The text of a field; empty beyond the last field, `nil` when it is not of the encoding.
    func text(_ index: Int) -> String? {
        guard index < ends.count else { return "" }
        let start = index == 0 ? 0 : ends[index - 1]
        guard let encoding else {
            return String(validating: bytes[start..<ends[index]], as: UTF8.self)
        }
        return encoding.text(bytes[start..<ends[index]])
    }
}
