internal import RPC

/// What a call that a backend has is counted and timed by, until its answer begins.
struct CallTicket {
    /// When it began, see ``RecentCalls``.
    let period: RecentCalls.Period
    /// Set when the call is timed.
    let probe: Probe?

    /// A call that is timed.
    struct Probe {
        let begun: MonotonicInstant
        /// Calls that the backend had then, this one included.
        let calls: Int
    }
}
