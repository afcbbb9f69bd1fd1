package import NIOCore

/// What readers of the admin port may cost.
package struct AdminLimits: Sendable {
    /// Connections at a time; the one that has been still for the longest makes room for another.
    package var connectionsMax = 32
    /// From connecting, or from an answer, until the next request is there.
    package var requestTime: TimeAmount = .seconds(60)
    /// From a request until its answer has been taken.
    package var answerTime: TimeAmount = .seconds(30)
    /// Bytes of a request's body, which nobody reads.
    package var bodySizeMax = 16_384

    /// The standard limits.
    package init() {}
}
