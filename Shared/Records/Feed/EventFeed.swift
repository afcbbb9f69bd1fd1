internal import Conventions
internal import FeedContract
internal import Kernel
package import RPC
package import Storage
internal import TypeContract

/// The events of a service, for everybody who follows its data.
///
/// Readers get them from the store in their total order; what a commit does is to raise a number.
/// Thus there is neither gap nor repetition between the stored and the new, a slow reader holds up
/// no writer, and memory holds one page for each reader.
package struct EventFeed: Sendable {
    let limits: FeedLimits
    let clock: any MonotonicClock
    let cursors: FeedCursors
    let signal: WatchSignal
    let journal: Journal
    private let outbox: Outbox

    /// The feed of a journal's service; `tokens` are those of the same store.
    package init(
        of journal: Journal,
        tokens: PageTokens,
        limits: FeedLimits = .standard,
        clock: any MonotonicClock = SystemMonotonicClock()
    ) {
        self.journal = journal
        self.limits = limits
        self.clock = clock
        cursors = FeedCursors(tokens, of: journal.producer)
        signal = WatchSignal(watchesMax: limits.watchesMax)
        outbox = Outbox(journal)
    }

    /// Wakes watches when events were written, by this process or by another one on the same
    /// store, until the task is cancelled; throws `CancellationError` then.
    package func run() async throws {
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask {
                for await _ in journal.wakes() { await look() }
                throw CancellationError()
            }
            group.addTask {
                while true {
                    await look()
                    try await clock.sleep(until: clock.now + limits.lookInterval)
                }
            }
        }
    }

    /// Ends every watch, so that a draining process does not wait for its readers.
    package func endWatches() { signal.end() }

    /// How many watches are open.
    package var watchCount: Int { signal.watchCount }

    private func look() async {
        guard signal.watchCount > 0 else { return }
        // A store that fails now is met by each watch itself, at its next sign of life.
        guard let latest = try? await outbox.latestPlace() else { return }
        signal.advance(to: UInt64(latest.sequence))
    }

    /// Where the feed is now.
    func latestPlace() async throws -> FeedPlace { try await outbox.latestPlace() }

    /// Events after a place, which came as a cursor in a field of the request.
    func page(
        after place: FeedPlace,
        _ field: String,
        _ filter: EventFilter,
        limit: Int
    ) async throws -> EventPage {
        do {
            return try await outbox.page(after: place, filter, limit: limit)
        } catch let problem as FeedProblem {
            throw failure(for: problem, at: place, field)
        }
    }

    private func failure(
        for problem: FeedProblem,
        at place: FeedPlace,
        _ field: String
    ) -> Failure {
        switch problem {
        case .otherHistory: .cursorOfOtherHistory(field)
        case .expired(let oldest, let latest):
            Failure(
                .eventsExpired,
                [
                    "position": String(place.sequence),
                    "oldest_position": String(oldest.sequence + 1),
                    "oldest_cursor": cursors.cursor(at: oldest),
                    "snapshot_position": String(latest.sequence),
                    "snapshot_cursor": cursors.cursor(at: latest),
                ]
            )
        }
    }

    /// The filter of a request; mistakes are told by the checks.
    ///
    /// Events of secret records are there for those alone for whom the records are.
    func filter(
        _ typePrefix: String,
        _ subject: String,
        _ call: CallContext,
        _ checks: inout FieldChecks
    ) -> EventFilter {
        checks.text(typePrefix, "type_prefix", length: 0...limits.typePrefixLengthMax)
        checks.text(subject, "subject", length: 0...limits.subjectLengthMax)
        let withSecrets = call.finds(.secret)
        guard !subject.isEmpty else {
            return EventFilter(typePrefix: typePrefix, withSecrets: withSecrets)
        }
        guard let parts = EventSubject.parts(of: subject) else {
            checks.malformed(
                "subject",
                vi: "Phải là tên tài nguyên, ví dụ officials/…",
                en: "Must be a resource name, for example officials/…"
            )
            return EventFilter(typePrefix: typePrefix)
        }
        return EventFilter(
            typePrefix: typePrefix,
            subject: EventFilter.Subject(kind: parts.kind, identifier: parts.identifier),
            withSecrets: withSecrets
        )
    }
}
