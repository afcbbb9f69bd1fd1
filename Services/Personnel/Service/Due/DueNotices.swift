package import Kernel
package import RPC
package import Storage

/// Tells each day what of the record is due, as events of which notices tell (DOMAIN 9).
package struct DueNotices: Sendable {
    private let rounds: WorkRounds
    private let work: DueWork

    /// The notices of a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// The clock tells which day it is; causes of failures go to the log of faults.
    package init(
        journal: Journal,
        rules: FollowUpRules,
        clock: any WallClock,
        faults: any FaultLog
    ) {
        rounds = WorkRounds(
            method: DueWork.method,
            interval: DueLimits.interval,
            faults: faults
        )
        work = DueWork(
            journal: journal,
            presentFacts: PresentFacts(journal: journal, clock: clock),
            rules: rules
        )
    }

    /// Tells each day for as long as the task runs; that the store does not let it goes to the log
    /// of faults.
    package func keepTelling(clock: any Clock<Duration> = ContinuousClock()) async throws {
        try await rounds.keep(after: rounds.interval, clock: clock, work.tell)
    }
}
