package import Forwarding
package import Kernel

/// What is known of one backend, and since when.
package struct BackendHealth: Sendable, Hashable {
    /// What a backend answered when it was last asked.
    package typealias State = Availability

    /// What is known.
    package private(set) var state = State.unknown
    /// When it became so.
    package private(set) var since: Timestamp

    /// Nothing is known yet.
    init(at now: Timestamp) {
        since = now
    }

    /// Takes an answer; returns whether anything has changed.
    mutating func learn(_ state: State, at now: Timestamp) -> Bool {
        guard state != self.state else { return false }
        self.state = state
        since = now
        return true
    }
}
