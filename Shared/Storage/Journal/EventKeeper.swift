import Kernel

/// Removes events that are old enough and that every consumer has, beside the writers.
///
/// Never ahead of a consumer: the events that one does not have are kept, however old, and the
/// keeper tells how far behind it is. Several processes may keep the events of one store.
package struct EventKeeper: Sendable {
    /// Between two looks at the events.
    private static let interval: Duration = .seconds(60)

    private let journal: Journal
    private let kept: @Sendable () -> Duration
    private let clock: any Clock<Duration>
    private let report: @Sendable (Progress) -> Void

    /// What one look has come to.
    package enum Progress: Sendable {
        /// Old events were removed, the last of them the one with that sequence.
        case removed(count: Int, through: Int64)
        /// A consumer lacks many events, or old ones; they are kept until it has them.
        case behind(consumer: String, events: Int64, age: Duration)
        /// The store failed; the next look follows.
        case failed(any Error)
    }

    /// A keeper of a journal's events, which stay for so long at least; it is asked again at each
    /// look.
    package init(
        of journal: Journal,
        keeping kept: @autoclosure @escaping @Sendable () -> Duration,
        clock: any Clock<Duration> = ContinuousClock(),
        report: @escaping @Sendable (Progress) -> Void = { _ in }
    ) {
        self.journal = journal
        self.kept = kept
        self.clock = clock
        self.report = report
    }

    /// Looks at the events until the task is cancelled; throws `CancellationError` then.
    package func run() async throws {
        while true {
            do {
                try await keep()
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                report(.failed(error))
            }
            try await clock.sleep(for: Self.interval)
        }
    }

    /// Removes what is old, in transactions of ``StorageLimits/eventsRemovedAtOnce``, and tells
    /// which consumers are behind.
    package func keep() async throws {
        for _ in 0..<StorageLimits.removalsAtOnce {
            let oldest = journal.clock.now - kept()
            let isDue = try await journal.database.read { reader in
                try !Self.removable(by: oldest, limit: 1, in: reader).isEmpty
            }
            guard isDue else { break }
            let removed = try await journal.database.write { transaction in
                try Self.remove(by: oldest, in: transaction)
            }
            if let last = removed.last { report(.removed(count: removed.count, through: last)) }
            guard removed.count == StorageLimits.eventsRemovedAtOnce else { break }
        }
        try await tellWhoIsBehind()
    }

    /// The sequences of the oldest events, as far as all are old and every consumer has them.
    private static func removable(
        by oldest: Timestamp,
        limit: Int,
        in reader: any Reader
    ) throws -> [Int64] {
        let delivered = try reader.first(
            "SELECT MIN(sequence) AS sequence FROM relay_position"
        )?.optionalInteger("sequence")
        let rows = try reader.rows(
            """
            SELECT sequence, occurred_at FROM outbox_event
            WHERE sequence <= \(delivered ?? Int64.max) ORDER BY sequence LIMIT \(limit)
            """
        )
        return try rows.prefix { try $0.timestamp("occurred_at") <= oldest }
            .map { try $0.integer("sequence") }
    }

    private static func remove(
        by oldest: Timestamp,
        in transaction: any Transaction
    ) throws -> [Int64] {
        let limit = StorageLimits.eventsRemovedAtOnce
        let old = try removable(by: oldest, limit: limit, in: transaction)
        if let last = old.last {
            try transaction.execute("DELETE FROM outbox_event WHERE sequence <= \(last)")
        }
        return old
    }

    private func tellWhoIsBehind() async throws {
        let now = journal.clock.now
        let behind = try await journal.database.read { try Backlog.all(in: $0, at: now) }
        for backlog in behind where backlog.isLong {
            report(
                .behind(consumer: backlog.consumer, events: backlog.events, age: backlog.age)
            )
        }
    }
}
