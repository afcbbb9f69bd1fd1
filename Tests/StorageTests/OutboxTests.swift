import Kernel
import Storage
import StorageSQLite
import Synchronization
import Testing

@Suite struct OutboxEvents {
    @Test(arguments: Backend.allCases)
    func concurrentChangesGiveASequenceWithoutGaps(backend: Backend) async throws {
        try await backend.withStore { store in
            let journal = Journal(store, producer: "things", clock: ManualClock())
            try await withThrowingDiscardingTaskGroup { group in
                for number in 0..<100 {
                    group.addTask {
                        _ = try? await journal.mutate(
                            .create(request: "\(number)"),
                            answering: .text
                        ) { transaction, _ in
                            try transaction.insertThing("thing-\(number / 2)")
                            return Change(
                                "",
                                audit: [AuditEntry(resource: "things/\(number)", summary: "")],
                                events: [
                                    Event("a", subjectKind: "thing", subjectID: "\(number)"),
                                    Event("b", subjectKind: "thing", subjectID: "\(number)"),
                                ]
                            )
                        }
                    }
                }
            }
            let events = try await Outbox(journal).all()
            #expect(events.map(\.sequence) == Array(1...100))
            #expect(Set(events.map(\.id)).count == 100)
            for pair in stride(from: 0, to: 100, by: 2) {
                #expect(events[pair].event.subjectID == events[pair + 1].event.subjectID)
                #expect(events[pair].event.type + events[pair + 1].event.type == "ab")
            }
        }
    }

    @Test(arguments: Backend.allCases)
    func anEventComesBackWhole(backend: Backend) async throws {
        try await backend.withStore { store in
            let clock = ManualClock()
            let journal = Journal(store, producer: "things", clock: clock)
            _ = try await journal.createThing(.create(request: "one"), answer: "")
            let event = try #require(try await Outbox(journal).all().first)
            #expect(event.producer == "things")
            #expect(event.occurredAt == clock.now)
            let instant = orderedUUID(at: clock.now, from: SystemRandomSource()).prefix(15)
            #expect(event.id.hasPrefix(instant) && event.id.count == 36)
            #expect(event.event.data == ["state": "NEW", "answer": ""])
            #expect(event.event.rules == ["R-1"])
            #expect(event.event.organizationPath == "/hn/bd")
        }
    }
}

extension Outbox {
    /// Every event that is kept, read page by page.
    func all() async throws -> [RecordedEvent] {
        var events: [RecordedEvent] = []
        var place = FeedPlace.beginning
        while true {
            let page = try await page(after: place, limit: 1_000)
            events += page.events
            place = page.end
            if page.isAtEnd { return events }
        }
    }
}

extension Journal {
    /// Runs a relay until it has delivered so many events.
    func relayUntilDelivered(_ count: Int, to consumer: String) async throws {
        let (batches, continuation) = AsyncStream<Int>.makeStream()
        let relay = EventRelay(
            from: self,
            to: consumer,
            report: { progress in
                if case .delivered(let count, _) = progress { continuation.yield(count) }
            },
            deliver: { _ in }
        )
        let running = Task { try await relay.run() }
        var delivered = 0
        for await batch in batches {
            delivered += batch
            if delivered >= count { break }
        }
        running.cancel()
        _ = await running.result
    }
}
