private import Dispatch
internal import RPC
private import Synchronization

/// Ends a process that does not end by itself in time, whatever hangs in it.
///
/// A supervisor would kill it without a word, and its log would not tell that anything was wrong.
/// The clock runs on a thread of its own, so that blocked tasks and event loops cannot hold it up.
final class EndLimit: Sendable {
    private let period: @Sendable () -> Duration
    private let pastIt: @Sendable () -> Void
    private let state = Mutex(State.resting)
    private let queue = DispatchQueue(label: "canbo.end-limit")

    private enum State {
        /// The process does not end yet. Turns into `running`.
        case resting
        /// The process is to end. Turns into `lifted`.
        case running
        /// The process has ended well.
        case lifted
    }

    /// Does something when so much time has passed since the process was told to end; how much, is
    /// asked then.
    init(
        _ period: @autoclosure @escaping @Sendable () -> Duration,
        pastIt: @escaping @Sendable () -> Void
    ) {
        self.period = period
        self.pastIt = pastIt
    }

    /// The process is to end; only the first time counts.
    ///
    /// Never inlined: within an asynchronous function that has used a lock before it was suspended,
    /// the optimizer takes the thread of that time for the one that holds this lock.
    @inline(never)
    func begin() {
        let isFirst = state.withLock { state in
            guard case .resting = state else { return false }
            state = .running
            return true
        }
        guard isFirst else { return }
        queue.asyncAfter(deadline: .now() + .nanoseconds(Int(period().nanoseconds))) { [self] in
            if state.withLock({ if case .running = $0 { true } else { false } }) { pastIt() }
        }
    }

    /// The process has ended; never inlined, like ``begin()``.
    @inline(never)
    func lift() {
        state.withLock { $0 = .lifted }
    }
}
