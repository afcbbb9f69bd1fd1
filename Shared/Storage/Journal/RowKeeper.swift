package import Kernel

/// Removes rows whose retention is over, the oldest first, beside the writers.
///
/// Each transaction removes at most ``StorageLimits/rowsRemovedAtOnce`` and leaves one audit
/// record, which says how many and by which rule; the rest of a long backlog comes with the next
/// rounds.
/// Several processes may keep the rows of one store.
package struct RowKeeper: Sendable {
    /// Between two rounds.
    private static let interval: Duration = .seconds(3_600)

    /// Rows of one kind, and what removes them.
    package struct Rows: Sendable {
        /// What audit records call them.
        package let resource: String
        /// The RPC in whose place they are removed, as audit records have it.
        package let method: String
        /// The rule of the policy that sets the time.
        package let rule: String
        /// Rows before that instant are past their retention on a day; `nil` when none ever is.
        package let end: @Sendable (CalendarDate) throws -> Timestamp?
        /// The places of the oldest rows, at most so many, as far as all are before an instant.
        package let old: @Sendable (any Reader, Timestamp, Int) throws -> [Int64]
        /// Removes every row up to a place.
        package let remove: @Sendable (any Transaction, Int64) throws -> Void

        /// Rows that have places in the order of their times.
        package init(
            resource: String,
            method: String,
            rule: String,
            end: @escaping @Sendable (CalendarDate) throws -> Timestamp?,
            old: @escaping @Sendable (any Reader, Timestamp, Int) throws -> [Int64],
            remove: @escaping @Sendable (any Transaction, Int64) throws -> Void
        ) {
            self.resource = resource
            self.method = method
            self.rule = rule
            self.end = end
            self.old = old
            self.remove = remove
        }
    }

    private let journal: Journal
    private let rows: Rows
    private let clock: any Clock<Duration>
    private let report: @Sendable (Result<Int, any Error>) -> Void

    /// A keeper of some rows of a journal's store; it reports how many a round removed, and the
    /// failures of the store.
    package init(
        of journal: Journal,
        _ rows: Rows,
        clock: any Clock<Duration> = ContinuousClock(),
        report: @escaping @Sendable (Result<Int, any Error>) -> Void
    ) {
        self.journal = journal
        self.rows = rows
        self.clock = clock
        self.report = report
    }

    /// Makes a round each hour until the task is cancelled; throws `CancellationError` then.
    package func run() async throws {
        while true {
            do {
                report(.success(try await keep()))
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                report(.failure(error))
            }
            try await clock.sleep(for: Self.interval)
        }
    }

    /// Makes one round; how many rows it removed.
    package func keep() async throws -> Int {
        guard let end = try rows.end(journal.clock.today) else { return 0 }
        var count = 0
        for _ in 0..<StorageLimits.removalsAtOnce {
            let isDue = try await journal.database.read { [rows] reader in
                try !rows.old(reader, end, 1).isEmpty
            }
            guard isDue else { break }
            let removed = try await remove(before: end)
            count += removed
            guard removed == StorageLimits.rowsRemovedAtOnce else { break }
        }
        return count
    }

    private func remove(before end: Timestamp) async throws -> Int {
        let mutation = try Mutation(ofWork: rows.method, in: journal)
        // Nobody repeats it: no identifier of a request comes with it.
        let coding = AnswerCoding<Int>(encode: { _ in [] }, decode: { _ in 0 })
        do {
            return try await journal.mutate(mutation, answering: coding) { [rows] transaction, _ in
                let old = try rows.old(transaction, end, StorageLimits.rowsRemovedAtOnce)
                guard let last = old.last else { throw NothingIsOld() }
                try rows.remove(transaction, last)
                let entry = AuditEntry(
                    resource: rows.resource,
                    summary: "removed \(old.count), past their retention",
                    rules: [rows.rule]
                )
                return Change(old.count, audit: [entry])
            }
        } catch is NothingIsOld {
            return 0
        }
    }
}

/// Ends a removal whose rows another process has removed, without a trace.
private struct NothingIsOld: Error {}
