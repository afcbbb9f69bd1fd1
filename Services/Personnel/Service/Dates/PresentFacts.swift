internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage
private import Synchronization

/// Keeps the present facts those of today: what was recorded for a day to come becomes present
/// when that day begins in Viet Nam.
///
/// Every call asks first, which costs a comparison of two days. The first call of a day, and of a
/// process, looks for what is due and makes it present, as a change of its own with its audit
/// entries and events. Nothing is written on days on which nothing is due.
final class PresentFacts: Sendable {
    private let journal: Journal
    private let clock: any WallClock
    /// The last day that is done, in days since 1970.
    private let doneDay = Atomic<Int>(Int.min)
    /// How often a look that had begun was found to be too early; guards changes of the day.
    private let looksAgain = Mutex(0)

    init(journal: Journal, clock: any WallClock) {
        self.journal = journal
        self.clock = clock
    }

    /// Returns once the present facts are those of today; the day.
    ///
    /// Throws what the store throws: rather no answer than yesterday's facts as today's.
    @discardableResult
    func bringUpToDate() async throws -> CalendarDate {
        let today = clock.today
        guard doneDay.load(ordering: .acquiring) < today.daysSinceEpoch else { return today }
        let begun = looksAgain.withLock { $0 }
        while try await isAnythingDue(until: today) { try await makePresent(until: today) }
        looksAgain.withLock { count in
            guard count == begun else { return }
            doneDay.store(today.daysSinceEpoch, ordering: .releasing)
        }
        return today
    }

    /// After a change that began on a day: lets the next call look again when that day is over.
    ///
    /// What the change recorded for the day to come may have missed the look of that day.
    func lookAgain(ifLaterThan day: CalendarDate) {
        guard clock.today > day else { return }
        looksAgain.withLock { count in
            count += 1
            doneDay.store(Int.min, ordering: .releasing)
        }
    }

    private func isAnythingDue(until today: CalendarDate) async throws -> Bool {
        try await journal.database.read { reader in
            try ScheduledChanges.firstDue(until: today, in: reader) != nil
        }
    }

    /// Makes the next part of what is due present, unless another process has.
    private func makePresent(until today: CalendarDate) async throws {
        let mutation = try Mutation(
            method: "canbo.personnel.v1.PersonnelService/scheduled-changes",
            caller: "personnel",
            requestID: "",
            callID: "",
            request: Array(today.description.utf8)
        )
        do {
            _ = try await journal.mutate(mutation, answering: .never) { transaction, now in
                let due = try ScheduledChanges.firstDue(until: today, in: transaction)
                guard let day = due else { throw NothingDue() }
                var work = try OrganizationsOfTheDay(day, transaction, now).makePresent()
                work += try OfficialsOfTheDay(day, transaction, now).makePresent()
                // Facts that were the present ones already leave nothing to tell.
                let done = AuditEntry(resource: "scheduled-changes/\(day)", summary: "present")
                return Change(true, audit: [done] + work.map(\.audit), events: work.map(\.event))
            }
        } catch is NothingDue {}
    }
}

/// Ends a change that found nothing to do, without a trace.
private struct NothingDue: Error {}

/// What became present of one subject.
struct MadePresent {
    let audit: AuditEntry
    let event: Event
}

extension AnswerCoding where Answer == Bool {
    /// For a change that no request names, so that its answer is never asked for again.
    fileprivate static var never: AnswerCoding<Bool> {
        AnswerCoding(encode: { _ in [] }, decode: { _ in true })
    }
}
