import Storage
import Synchronization

/// A store of which a test holds up the changes, each until it lets it go on.
final class HeldDatabase: Database {
    private let store: any Database
    private let isHolding = Mutex(false)
    private let arrivals = AsyncStream<Void>.makeStream()
    private let releases = AsyncStream<Void>.makeStream()
    private let ends = AsyncStream<Void>.makeStream()
    private let arrived = Mutex(0)

    init(_ store: any Database) { self.store = store }

    /// Changes that were held up so far.
    var heldCount: Int { arrived.withLock { $0 } }

    /// From now on changes wait; for one of them.
    func hold() { isHolding.withLock { $0 = true } }

    /// Returns once a change waits.
    func isHoldingOne() async { for await _ in arrivals.stream { return } }

    /// Lets the change that waits, and those to come, go on.
    func release() {
        isHolding.withLock { $0 = false }
        releases.continuation.yield()
    }

    /// Returns once a change that was held up has ended.
    func heldOneHasEnded() async { for await _ in ends.stream { return } }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        guard isHolding.withLock({ $0 }) else { return try await store.write(body) }
        defer { ends.continuation.yield() }
        arrived.withLock { $0 += 1 }
        arrivals.continuation.yield()
        for await _ in releases.stream { break }
        try Task.checkCancellation()
        return try await store.write(body)
    }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Reader) throws -> Value
    ) async throws -> Value { try await store.read(body) }

    func scan<Value: Sendable>(
        _ body: @escaping @Sendable (any Reader) throws -> Value
    ) async throws -> Value { try await store.scan(body) }

    func close() async { await store.close() }
}
