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
    /// Making present what is due, which is for no single call: it may take longer than any has.
    private let work = SharedWork()

    init(journal: Journal, clock: any WallClock) {
        self.journal = journal
        self.clock = clock
    }

    /// Returns once the present facts are those of today; the day.
    ///
    /// Throws what the store throws: rather no answer than yesterday's facts as today's.
    @discardableResult
    func bringUpToDate() async throws -> CalendarDate {
        let now = clock.now
        let today = now.day
        guard doneDay.load(ordering: .acquiring) < today.daysSinceEpoch else { return today }
        while try await isAnythingDue(until: today) {
            try await work.wait { try await self.makeAllPresent(until: today) }
        }
        // A day that has only just begun is looked at again.
        if (now + (.zero - PersonnelLimits.dayTurnMax)).day == today {
            doneDay.store(today.daysSinceEpoch, ordering: .releasing)
        }
        return today
    }

    /// Makes a change that stands on the present facts of the day it is given, and again when that
    /// day was over before the change could begin.
    func changing<Answer>(
        _ change: (CalendarDate) async throws -> Answer
    ) async throws -> Answer {
        while true {
            let today = try await bringUpToDate()
            do { return try await change(today) } catch is DayIsOver {}
        }
    }

    private func makeAllPresent(until today: CalendarDate) async throws {
        while try await isAnythingDue(until: today) { try await makePresent(until: today) }
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
            try await journal.mutate(mutation, answering: .nothing) { transaction, now in
                let due = try ScheduledChanges.firstDue(until: today, in: transaction)
                guard let day = due else { throw NothingDue() }
                var work = try OrganizationsOfTheDay(day, transaction, now).makePresent()
                work += try OfficialsOfTheDay(day, transaction, now).makePresent()
                work += try PositionsOfTheDay(day, transaction, now).makePresent()
                // Facts that were the present ones already leave nothing to tell.
                let done = AuditEntry(resource: "scheduled-changes/\(day)", summary: "present")
                return Change((), audit: [done] + work.map(\.audit), events: work.map(\.event))
            }
        } catch is NothingDue {}
    }
}

/// Ends a change that found nothing to do, without a trace.
private struct NothingDue: Error {}

/// Ends a change whose day was over before it began in the store, without a trace.
struct DayIsOver: Error {}

/// What became present of one subject.
struct MadePresent {
    let audit: AuditEntry
    let event: Event
}
