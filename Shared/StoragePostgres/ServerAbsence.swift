import Synchronization

/// How long the server of a store has been away, as all of its connections know together.
///
/// A server that restarts, or whose place another one takes, is back in seconds: work waits for it.
/// The server is *there* or *away* since an instant. When it has been away for longer than it is
/// waited for, work is refused at once until it is back.
final class ServerAbsence: Sendable {
    private let longest: Duration
    private let since = Mutex<ContinuousClock.Instant?>(nil)

    /// An absence that is waited out for so long.
    init(waitedOutFor longest: Duration) {
        self.longest = longest
    }

    /// The server cannot be reached; returns whether it is still waited for.
    func goesOn() -> Bool {
        let now = ContinuousClock.now
        return since.withLock { since in
            let begun = since ?? now
            since = begun
            return now - begun < longest
        }
    }

    /// The server is there.
    func ends() {
        since.withLock { $0 = nil }
    }
}
