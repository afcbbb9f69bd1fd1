private import GRDBSQLite
private import Synchronization

/// Stops the statement that a connection runs when nobody wants its answer any more, or when it
/// has taken what it may.
///
/// SQLite looks at it every few thousand instructions. It holds when the flag is raised (from any
/// thread), or when the statement runs inside a task that was cancelled. Everything but the flag
/// is used by the thread that has the connection.
final class Interruption: Sendable {
    private let raised = Atomic<Bool>(false)
    private let isHeld = Atomic<Bool>(false)
    private let checksLeft = Atomic<Int>(.max)

    /// Makes SQLite ask; the connection that owns this outlives every statement.
    func watch(_ connection: OpaquePointer) {
        sqlite3_progress_handler(
            connection,
            ConnectionLimits.instructionsBetweenChecks,
            { context in
                guard let context else { return 0 }
                let interruption = Unmanaged<Interruption>.fromOpaque(context)
                    .takeUnretainedValue()
                return interruption.stops ? 1 : 0
            },
            Unmanaged.passUnretained(self).toOpaque()
        )
    }

    private var stops: Bool {
        guard !isHeld.load(ordering: .relaxed) else { return false }
        return raised.load(ordering: .relaxed) || Task.isCancelled || !takeCheck()
    }

    /// Stops the running statement.
    func raise() { raised.store(true, ordering: .relaxed) }

    /// Lets statements run again.
    func clear() { raised.store(false, ordering: .relaxed) }

    /// Lets the next statement run to its end, whatever happens.
    func hold() { isHeld.store(true, ordering: .relaxed) }

    /// Statements may be stopped again.
    func release() { isHeld.store(false, ordering: .relaxed) }
}

extension Interruption {
    /// Stops statements once SQLite has looked here so often.
    func allow(checks: Int) { checksLeft.store(checks, ordering: .relaxed) }

    /// Statements may take as long as they like.
    func allowAll() { checksLeft.store(.max, ordering: .relaxed) }

    /// Whether a statement was stopped because no more was allowed.
    var isExhausted: Bool { checksLeft.load(ordering: .relaxed) == 0 }

    private func takeCheck() -> Bool {
        let left = checksLeft.load(ordering: .relaxed)
        guard left > 0 else { return false }
        if left < .max { checksLeft.store(left - 1, ordering: .relaxed) }
        return true
    }
}
