/// Why a local issuer was not made, is none, or signs nothing.
package struct LocalIssuerFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// Everything that is wrong, one line each.
    package let problems: [String]

    /// All lines in one.
    package var description: String { problems.joined(separator: "; ") }
}
