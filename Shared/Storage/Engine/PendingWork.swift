private import Synchronization

/// One body that waits for a connection, and the caller that waits for its outcome.
///
/// Life: submitted with a continuation; run once or, when its transaction was lost, again;
/// finished exactly once, which resumes the caller.
package protocol PendingWork<Connection>: Sendable {
    /// The engine's connection.
    associatedtype Connection: EngineConnection

    /// Runs the body and keeps its outcome; throws the body's error.
    ///
    /// `CancellationError` when the caller has given up: before, and the body was not begun, or
    /// meanwhile, and it was stopped in mid-statement.
    func run(on connection: Connection) throws
    /// Replaces the outcome by an error.
    func fail(_ error: any Error)
    /// Resumes the caller with the outcome.
    func finish()
    /// Whether the caller does not want it any more.
    var isCancelled: Bool { get }
}

/// A body with a result of one type.
package final class Pending<Connection: EngineConnection, Value: Sendable>: PendingWork,
    // Body, outcome and continuation are touched by the submitting thread before the submission
    // and by the connection's thread after it; the rest is under a lock.
    @unchecked Sendable
{
    private let body: @Sendable (Connection) throws -> Value
    private var outcome: Result<Value, any Error> = .failure(CancellationError())
    private var continuation: CheckedContinuation<Value, any Error>?
    private let cancellation = Mutex<Cancellation>(.possible)

    /// Whether the caller has given up, and what stops the body when it does.
    private enum Cancellation {
        /// Nothing happened; becomes `running` or `cancelled`.
        case possible
        /// The body is under way and stops when interrupted; becomes `possible` or `cancelled`.
        case running(Connection)
        /// The caller has given up.
        case cancelled
    }

    /// Work that runs a body.
    package init(_ body: @escaping @Sendable (Connection) throws -> Value) {
        self.body = body
    }

    /// Hands the work over and waits for its outcome; cancelling the task cancels the work.
    package func outcome(
        after submit: (any PendingWork<Connection>) throws -> Void
    ) async throws -> Value {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                self.continuation = continuation
                do {
                    try submit(self)
                } catch {
                    fail(error)
                    finish()
                }
            }
        } onCancel: {
            cancel()
        }
    }

    /// Runs the body, unless the caller has given up, and keeps its outcome.
    package func run(on connection: Connection) throws {
        do {
            outcome = .success(try runUntilCancelled(on: connection))
        } catch {
            outcome = .failure(error)
            throw error
        }
    }

    /// Replaces the outcome by an error.
    package func fail(_ error: any Error) {
        outcome = .failure(error)
    }

    /// Resumes the caller with the outcome.
    package func finish() {
        continuation?.resume(with: outcome)
        continuation = nil
    }
}

extension Pending {
    /// Whether the caller does not want it any more.
    package var isCancelled: Bool {
        cancellation.withLock { if case .cancelled = $0 { true } else { false } }
    }

    private func runUntilCancelled(on connection: Connection) throws -> Value {
        let begins = cancellation.withLock { state in
            guard case .possible = state else { return false }
            state = .running(connection)
            return true
        }
        guard begins else { throw CancellationError() }
        defer {
            cancellation.withLock { if case .running = $0 { $0 = .possible } }
            connection.clearInterruption()
        }
        return try body(connection)
    }

    private func cancel() {
        cancellation.withLock { state in
            if case .running(let connection) = state { connection.interrupt() }
            state = .cancelled
        }
    }
}
