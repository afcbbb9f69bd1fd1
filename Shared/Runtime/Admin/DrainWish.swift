internal import ServiceLifecycle
private import Synchronization

/// The operator's wish that a process end, and whether it has begun to.
final class DrainWish: Sendable {
    private let wishes: AsyncStream<Void>
    private let telling: AsyncStream<Void>.Continuation
    private let hasBegun = Atomic(false)

    init() {
        (wishes, telling) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Whether the process drains, for this wish or another cause.
    var isDraining: Bool { hasBegun.load(ordering: .acquiring) }

    /// The process drains from now on.
    func begin() { hasBegun.store(true, ordering: .releasing) }

    /// Has the process end, as SIGTERM does; more than once is the same as once.
    func express() { telling.yield() }

    /// Has a group drain at the wish, that of before included, within a limit.
    func meet(_ group: ServiceGroup, _ limit: EndLimit) async {
        for await _ in wishes {
            begin()
            limit.begin()
            await group.triggerGracefulShutdown()
        }
    }
}
