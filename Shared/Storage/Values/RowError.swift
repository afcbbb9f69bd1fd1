/// A row does not hold what the code expects of it: a fault of the program or of the file.
package enum RowError: Error, Hashable, CustomStringConvertible {
    /// The answer has no such column.
    case missingColumn(String, existing: [String])
    /// The column holds another kind of value.
    case wrongKind(column: String, expected: String, found: String)
    /// The value has not the form that its type requires.
    case malformed(column: String, expected: String)

    /// What is wrong, with the column's name.
    package var description: String {
        switch self {
        case .missingColumn(let column, let existing):
            "no column \"\(column)\" in the answer; it has \(existing.joined(separator: ", "))"
        case .wrongKind(let column, let expected, let found):
            "column \"\(column)\" holds \(found) where \(expected) is expected"
        case .malformed(let column, let expected):
            "column \"\(column)\" does not hold \(expected)"
        }
    }
}
