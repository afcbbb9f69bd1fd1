import Kernel

/// Delivers a service's events to one consumer: at least once, in order, for as long as it runs.
///
/// A batch is acknowledged when `deliver` returns; when it throws, the same batch comes again
/// after a pause that grows with each failure. A slow or dead consumer never holds up a writer.
package struct EventRelay: Sendable {
    private let journal: Journal
    private let outbox: Outbox
    private let consumer: String
    private let filter: EventFilter
    private let backoff: Backoff
    private let clock: any Clock<Duration>
    private let report: @Sendable (Progress) -> Void
    private let deliver: @Sendable ([RecordedEvent]) async throws -> Void

    /// A relay to one consumer, whose name is where its position is kept, of the events that pass a
    /// filter.
    ///
    /// `report` is told of each delivery and failure, for logs and metrics.
    package init(
        from journal: Journal,
        to consumer: String,
        _ filter: EventFilter = EventFilter(),
        backoff: Backoff = Backoff(),
        clock: any Clock<Duration> = ContinuousClock(),
        report: @escaping @Sendable (Progress) -> Void = { _ in },
        deliver: @escaping @Sendable ([RecordedEvent]) async throws -> Void
    ) {
        self.journal = journal
        self.outbox = Outbox(journal)
        self.consumer = consumer
        self.filter = filter
        self.backoff = backoff
        self.clock = clock
        self.report = report
        self.deliver = deliver
    }

    /// What happened to one batch.
    package enum Progress: Sendable {
        /// The consumer has everything up to that position.
        case delivered(count: Int, position: Int64)
        /// The consumer or the store failed; the next attempt follows after the pause.
        case failed(attempt: Int, pause: Duration, error: any Error)
    }

    /// Has every event from now on kept until the consumer has it; to be called before anything
    /// removes old events.
    package func register() async throws { try await outbox.register(consumer) }

    /// Delivers until the task is cancelled; throws `CancellationError` then.
    ///
    /// Without ``register()`` before, events that were removed meanwhile are not waited for.
    package func run() async throws {
        let wakes = journal.wakes()
        var iterator = wakes.makeAsyncIterator()
        var failures = 0
        while true {
            try Task.checkCancellation()
            do {
                let delivered = try await deliverNext()
                failures = 0
                if !delivered { await iterator.next() }
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                failures += 1
                let pause = backoff.pause(afterFailures: failures, random: journal.random)
                report(.failed(attempt: failures, pause: pause, error: error))
                try await clock.sleep(for: pause)
            }
        }
    }

    /// Delivers the next batch; `false` when nothing waits.
    private func deliverNext() async throws -> Bool {
        let position = try await outbox.position(of: consumer)
        let page = try await outbox.page(
            after: FeedPlace(sequence: position, eventID: ""),
            filter,
            limit: StorageLimits.relayBatchMax
        )
        guard page.end.sequence > position else { return false }
        if !page.events.isEmpty { try await deliver(page.events) }
        try await outbox.acknowledge(page.end.sequence, by: consumer)
        report(.delivered(count: page.events.count, position: page.end.sequence))
        return true
    }
}
