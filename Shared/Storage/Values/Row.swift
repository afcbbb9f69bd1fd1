package import Kernel

/// One row of an answer, read by column name and type.
///
/// Every getter throws a ``RowError`` that names the column when the row does not hold what is
/// asked for; the `optional…` getters give `nil` for null.
package struct Row: Sendable {
    let result: ResultRows
    let index: Int

    private func cell(_ column: String) throws(RowError) -> ResultRows.Cell {
        guard let place = result.place(of: column) else {
            throw .missingColumn(column, existing: result.columns)
        }
        return result.cells[index * result.columns.count + place]
    }

    private func mismatch(
        _ column: String,
        _ expected: String,
        _ cell: ResultRows.Cell
    ) -> RowError {
        .wrongKind(column: column, expected: expected, found: cell.kind)
    }
}

extension Row {
    /// Whether the column holds null.
    package func isNull(_ column: String) throws(RowError) -> Bool {
        if case .null = try cell(column) { true } else { false }
    }

    /// The value in the form of a bind, for example for a page token.
    package func value(_ column: String) throws(RowError) -> StoredValue {
        switch try cell(column) {
        case .null: .null
        case .integer(let number): .integer(number)
        case .text: .text(try text(column))
        case .bytes: .bytes(try bytes(column))
        }
    }

    /// Text.
    package func text(_ column: String) throws(RowError) -> String {
        let cell = try cell(column)
        guard case .text(let offset, let count) = cell else {
            throw mismatch(column, "text", cell)
        }
        let bytes = result.bytes
        let all = bytes.span
        let cut = all.extracting(Int(offset)..<Int(offset) + Int(count))
        guard let text = try? UTF8Span(validating: cut) else {
            throw .malformed(column: column, expected: "UTF-8 text")
        }
        return String(copying: text)
    }

    /// Text, or `nil` for null.
    package func optionalText(_ column: String) throws(RowError) -> String? {
        try isNull(column) ? nil : try text(column)
    }

    /// A whole number.
    package func integer(_ column: String) throws(RowError) -> Int64 {
        let cell = try cell(column)
        guard case .integer(let number) = cell else { throw mismatch(column, "a number", cell) }
        return number
    }

    /// A whole number, or `nil` for null.
    package func optionalInteger(_ column: String) throws(RowError) -> Int64? {
        try isNull(column) ? nil : try integer(column)
    }

    /// A whole number as messages and enumerations have it, checked for range.
    package func number(_ column: String) throws(RowError) -> Int32 {
        guard let number = Int32(exactly: try integer(column)) else {
            throw .malformed(column: column, expected: "a number in the range of Int32")
        }
        return number
    }

    /// A whole number of the type that the caller needs, checked for range.
    package func number<Number: FixedWidthInteger>(
        _ column: String,
        as type: Number.Type = Number.self
    ) throws(RowError) -> Number {
        guard let number = Number(exactly: try integer(column)) else {
            throw .malformed(column: column, expected: "a number in the range of \(type)")
        }
        return number
    }

    /// A truth value, kept as 0 or 1.
    package func boolean(_ column: String) throws(RowError) -> Bool {
        switch try integer(column) {
        case 0: return false
        case 1: return true
        default: throw .malformed(column: column, expected: "0 or 1")
        }
    }

    /// Bytes.
    package func bytes(_ column: String) throws(RowError) -> [UInt8] {
        let cell = try cell(column)
        guard case .bytes(let offset, let count) = cell else {
            throw mismatch(column, "bytes", cell)
        }
        return Array(result.bytes[Int(offset)..<Int(offset) + Int(count)])
    }

    /// Bytes, or `nil` for null.
    package func optionalBytes(_ column: String) throws(RowError) -> [UInt8]? {
        try isNull(column) ? nil : try bytes(column)
    }
}

extension Row {
    /// An instant.
    package func timestamp(_ column: String) throws(RowError) -> Timestamp {
        Timestamp(microseconds: try integer(column))
    }

    /// An instant, or `nil` for null.
    package func optionalTimestamp(_ column: String) throws(RowError) -> Timestamp? {
        try isNull(column) ? nil : try timestamp(column)
    }

    /// A day.
    package func date(_ column: String) throws(RowError) -> CalendarDate {
        guard let date = try dateOrEmpty(column) else {
            throw .malformed(column: column, expected: "an ISO 8601 date")
        }
        return date
    }

    /// A day, or `nil` for empty text.
    package func dateOrEmpty(_ column: String) throws(RowError) -> CalendarDate? {
        let cell = try cell(column)
        guard case .text(let offset, let count) = cell else {
            throw mismatch(column, "text", cell)
        }
        if count == 0 { return nil }
        let bytes = result.bytes
        let all = bytes.span
        let cut = all.extracting(Int(offset)..<Int(offset) + Int(count))
        guard let date = CalendarDate(iso: cut) else {
            throw .malformed(column: column, expected: "an ISO 8601 date")
        }
        return date
    }

    /// A day, or `nil` for null.
    package func optionalDate(_ column: String) throws(RowError) -> CalendarDate? {
        try isNull(column) ? nil : try date(column)
    }

    /// An identifier.
    package func identifier<Subject>(
        _ column: String,
        of subject: Subject.Type = Subject.self
    ) throws(RowError) -> Identifier<Subject> {
        guard let identifier = Identifier<Subject>(try text(column)) else {
            throw .malformed(column: column, expected: "an identifier")
        }
        return identifier
    }

    /// One of the codes of an enumeration.
    package func code<Code: RawRepresentable>(
        _ column: String,
        as type: Code.Type = Code.self
    ) throws(RowError) -> Code where Code.RawValue == String {
        guard let code = Code(rawValue: try text(column)) else {
            throw .malformed(column: column, expected: "a code of \(type)")
        }
        return code
    }
}
