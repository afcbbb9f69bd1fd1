import Runtime
import UnixSignals

/// Work that a signal cancels, so that it takes away what it has begun.
enum Interruption {
    /// Runs a body until it ends; SIGINT or SIGTERM cancel it and end the command with a failure.
    static func run(_ body: @escaping @Sendable () async throws -> Void) async throws {
        let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await _ in signals { throw ProcessFailure(.temporary, "stopped by a signal") }
            }
            group.addTask { try await body() }
            // A body that fails, or ends, ends the watch; a signal ends the body.
            try await group.next()
            group.cancelAll()
        }
    }
}
