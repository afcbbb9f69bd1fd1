private import GRDBSQLite
private import Synchronization

/// Stops the statement that a connection runs when nobody wants its answer any more.
///
/// SQLite looks at it every few thousand instructions. It holds when the flag is raised (from any
/// thread), or when the statement runs inside a task that was cancelled.
final class Interruption: Sendable {
    private let raised = Atomic<Bool>(false)

    /// Makes SQLite ask; the connection that owns this outlives every statement.
    func watch(_ connection: OpaquePointer) {
        sqlite3_progress_handler(
            connection,
            ConnectionLimits.instructionsBetweenChecks,
            { context in
                guard let context else { return 0 }
                let interruption = Unmanaged<Interruption>.fromOpaque(context)
                    .takeUnretainedValue()
                return interruption.holds ? 1 : 0
            },
            Unmanaged.passUnretained(self).toOpaque()
        )
    }

    private var holds: Bool {
        raised.load(ordering: .relaxed) || Task.isCancelled
    }

    /// Stops the running statement.
    func raise() { raised.store(true, ordering: .relaxed) }

    /// Lets statements run again.
    func clear() { raised.store(false, ordering: .relaxed) }
}
