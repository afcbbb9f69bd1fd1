/// Why a text is no JSON that is taken.
package enum JSONTextFailure: Error, Sendable, Hashable {
    /// The text is no JSON; the place counts lines and columns from 1.
    case syntax(expected: String, line: Int, column: Int)
    /// The text is longer than allowed, in bytes.
    case tooLong(limit: Int)
    /// Lists and objects nest deeper than allowed.
    case nestedTooDeep(limit: Int)
}
