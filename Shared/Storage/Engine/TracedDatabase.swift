private import Kernel
package import Tracing

/// A store whose transactions and reads are recorded as parts of the calls that ask for them.
///
/// Only processes that record traces have it; what nobody records costs one look. Statements and
/// their values are never told.
package struct TracedDatabase: Database {
    private let store: any Database
    private let system: StoreSystem

    /// A store kept by a system.
    package init(_ store: any Database, of system: StoreSystem) {
        self.store = store
        self.system = system
    }

    /// Looks up a few rows.
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Reader) throws -> Value
    ) async throws -> Value {
        guard let span = OpenSpan.current?.child(.read(system)) else {
            return try await store.read(body)
        }
        return try await recorded(by: span) { try await store.read(body) }
    }

    /// Reads much.
    package func scan<Value: Sendable>(
        _ body: @escaping @Sendable (any Reader) throws -> Value
    ) async throws -> Value {
        guard let span = OpenSpan.current?.child(.read(system)) else {
            return try await store.scan(body)
        }
        return try await recorded(by: span) { try await store.scan(body) }
    }

    /// Changes rows.
    @discardableResult
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        guard let span = OpenSpan.current?.child(.write(system)) else {
            return try await store.write(body)
        }
        return try await recorded(by: span) { try await store.write(body) }
    }

    private func recorded<Value: Sendable>(
        by span: OpenSpan,
        _ body: () async throws -> Value
    ) async throws -> Value {
        do {
            let value = try await body()
            span.end(.done)
            return value
        } catch {
            span.end(Self.isOfStore(error) ? .failed : .done)
            throw error
        }
    }

    /// Whether the store has failed; what a rule of the work refuses is no failure of it, nor is
    /// the end of a caller's patience.
    private static func isOfStore(_ error: any Error) -> Bool {
        guard let failure = error as? Failure else { return error is RowError }
        return failure.reason.code.hasPrefix("STORAGE_")
    }

    /// Finishes what was accepted, refuses the rest and lets the store go.
    package func close() async { await store.close() }

    /// What the transactions of the writer have come to.
    package var figures: WriteFigures { store.figures }
}
