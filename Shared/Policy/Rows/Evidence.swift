/// How well a row of the policy is founded (DOMAIN 0.1).
package enum Evidence: String, Sendable, CaseIterable, Decodable {
    /// Read in the full text of the instrument.
    case fullText = "T"
    /// Read in a press or legal-site summary.
    case summary = "P"
    /// From general knowledge, to be verified; never shown as a citation.
    case toBeVerified = "G"
    /// Stated or demanded by a published report of the city's work.
    case report = "S"
    /// Decision of the product's design, without a legal source.
    case design = "D"

    /// Whether an article may be cited on the strength of it.
    package var allowsCitation: Bool { self == .fullText || self == .summary }
}
