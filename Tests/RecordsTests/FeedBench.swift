import FeedContract
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import Records
import Storage
import TypeContract

/// The feed of a service over a store, called as a client calls it.
struct FeedBench: Sendable {
    let client: FeedClient
    let feed: EventFeed
    let journal: Journal
    let clock: ManualClock
    private let store: any Database

    static func run(
        _ kind: StoreKind = .memory,
        limits: FeedLimits = .standard,
        _ body: (FeedBench) async throws -> Void
    ) async throws {
        let calendar = CalendarClock("2026-11-21")
        try await kind.withStore(.personnel, clock: calendar) { store in
            let journal = Journal(store, producer: "personnel", clock: calendar)
            let clock = ManualClock()
            let feed = EventFeed(
                of: journal,
                tokens: try await PageTokens(of: store),
                limits: limits,
                clock: clock
            )
            let running = Task { try await feed.run() }
            let bench = FeedBench(
                client: FeedClient(LocalGateway.channel(PersonnelFeed(feed))),
                feed: feed,
                journal: journal,
                clock: clock,
                store: store
            )
            do {
                try await body(bench)
            } catch {
                running.cancel()
                throw error
            }
            running.cancel()
            _ = await running.result
        }
    }

    /// Writes events by one change.
    func write(_ events: [Storage.Event]) async throws {
        let id = randomUUID()
        let mutation = try Mutation(
            method: "test",
            caller: "systems/test",
            requestID: "",
            callID: id,
            request: Array(id.utf8)
        )
        let coding = AnswerCoding<Bool>(encode: { _ in [] }, decode: { _ in true })
        _ = try await journal.mutate(mutation, answering: coding) { _, _ in
            Change(true, audit: [AuditEntry(resource: "officials", summary: "")], events: events)
        }
    }

    /// Writes so many events about officials with running numbers.
    func write(_ count: Int, type: String = "official.changed") async throws {
        try await write(
            (0..<count).map { Storage.Event(type, subjectKind: "official", subjectID: "o\($0)") }
        )
    }

    /// Removes the oldest events.
    func removeEvents(through sequence: Int64) async throws {
        try await store.write {
            try $0.execute("DELETE FROM outbox_event WHERE sequence <= \(sequence)")
        }
    }

    /// Takes the store back to what it was, as restoring a backup does.
    func forget(after sequence: Int64) async throws {
        try await store.write { transaction in
            try transaction.execute("DELETE FROM outbox_event WHERE sequence > \(sequence)")
            try transaction.execute("UPDATE journal_head SET event_sequence = \(sequence)")
        }
    }

    /// The next answers of a watch until it has brought so many events, and its last cursor.
    func watch(
        _ count: Int,
        _ request: WatchEventsRequest
    ) async throws -> (sequences: [Int64], cursor: String) {
        var sequences: [Int64] = []
        var cursor = request.cursor
        for try await answer in client.watchEvents(request) {
            sequences += answer.events.map(\.sequence)
            cursor = answer.cursor
            if sequences.count >= count { break }
        }
        return (sequences, cursor)
    }
}
