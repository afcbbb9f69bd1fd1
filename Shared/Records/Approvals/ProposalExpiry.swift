internal import Kernel
internal import Storage

/// Ends the proposals for which nobody decided in time, beside the calls, so that it is told.
///
/// Nobody waits for it: by the clock alone an overdue proposal can be approved no more. Several
/// processes may do so in one store.
package struct ProposalExpiry: Sendable {
    /// Between two looks at the proposals.
    private static let interval: Duration = .seconds(5)
    /// Proposals that end in one transaction.
    private static let endedAtOnce = 100

    private let desk: ApprovalDesk
    private let clock: any Clock<Duration>
    private let report: @Sendable (any Error) -> Void

    /// Ends proposals of a desk; `report` is told of a store that fails.
    package init(
        of desk: ApprovalDesk,
        clock: any Clock<Duration> = ContinuousClock(),
        report: @escaping @Sendable (any Error) -> Void
    ) {
        self.desk = desk
        self.clock = clock
        self.report = report
    }

    /// Looks until the task is cancelled; throws `CancellationError` then.
    package func run() async throws {
        while true {
            do {
                while try await end() == Self.endedAtOnce {}
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                report(error)
            }
            try await clock.sleep(for: Self.interval)
        }
    }

    /// Ends some of those that are over; how many.
    @discardableResult
    package func end() async throws -> Int {
        let journal = desk.journal
        let now = journal.clock.now
        let isDue = try await journal.database.read { reader in
            try !ProposalTable(reader).expired(at: now, limit: 1).isEmpty
        }
        guard isDue else { return 0 }
        let mutation = try Mutation(
            ofWork: "canbo.\(journal.producer).v1.ApprovalService/expiry",
            in: journal
        )
        do {
            return try await journal.mutate(mutation, answering: .count) { transaction, now in
                let due = try ProposalTable(transaction)
                    .expired(at: now, limit: Self.endedAtOnce)
                    .compactMap { $0.expired(at: now) }
                // Another process was first.
                if due.isEmpty { throw NothingDue() }
                for proposal in due { try ProposalTable.end(proposal, in: transaction) }
                let entries = due.map {
                    AuditEntry(resource: $0.name, summary: "EXPIRED: \($0.method)")
                }
                return Change(due.count, audit: entries, events: due.map(\.announcement))
            }
        } catch is NothingDue {
            return 0
        }
    }

    /// Ends a change that found nothing to do, without a trace.
    private struct NothingDue: Error {}
}

extension AnswerCoding<Int> {
    /// For a change that nobody repeats.
    fileprivate static var count: AnswerCoding<Int> {
        AnswerCoding(encode: { _ in [] }, decode: { _ in throw Failure(.storageDamaged) })
    }
}
