/// What is known of a backend by asking it.
package enum Availability: Sendable, Hashable {
    /// It was not asked yet; calls go to it.
    case unknown
    /// It serves.
    case serving
    /// It answers, but not that it serves; calls go to it only when nobody serves.
    case notServing
    /// It does not answer; no calls go to it.
    case unreachable
}
