import Kernel
import Storage
import Testing

@Suite struct EventPages {
    @Test(arguments: Backend.allCases)
    func pagesOfAnySizeGiveEveryEventOnceAndInOrder(backend: Backend) async throws {
        try await backend.withStore { store in
            let journal = Journal(store, producer: "things", clock: ManualClock())
            for number in 0..<23 {
                _ = try await journal.createThing(.create(request: "\(number)"))
            }
            let whole = try await Outbox(journal).all()
            #expect(whole.map(\.sequence) == Array(1...23))
            for size in [1, 2, 7, 22, 23, 24] {
                #expect(try await journal.read(pagesOf: size) == whole, "\(size)")
            }
        }
    }

    @Test(arguments: Backend.allCases)
    func theEndOfAReadFeedIsWhereItGoesOn(backend: Backend) async throws {
        try await backend.withStore { store in
            let journal = Journal(store, producer: "things", clock: ManualClock())
            let outbox = Outbox(journal)
            let empty = try await outbox.page(after: .beginning, limit: 10)
            #expect(empty.isAtEnd && empty.events.isEmpty && empty.end == .beginning)
            _ = try await journal.createThing(.create(request: "one"))
            let page = try await outbox.page(after: empty.end, limit: 10)
            #expect(page.events.map(\.sequence) == [1])
            #expect(try await outbox.latestPlace() == page.end)
            _ = try await journal.createThing(.create(request: "two"))
            #expect(try await outbox.page(after: page.end, limit: 1).events.map(\.sequence) == [2])
        }
    }

    @Test(arguments: Backend.allCases)
    func aFilterMovesThePlacePastWhatItLeavesOut(backend: Backend) async throws {
        try await backend.withStore { store in
            let journal = Journal(store, producer: "things", clock: ManualClock())
            for number in 0..<2_500 where number % 500 == 0 {
                try await journal.announce(
                    (number..<number + 500).map { number in
                        Event(
                            number == 1_777 ? "part.lost" : "thing.moved",
                            subjectKind: "thing",
                            subjectID: "\(number % 2)"
                        )
                    }
                )
            }
            let outbox = Outbox(journal)
            let lost = EventFilter(typePrefix: "part.")
            let first = try await outbox.page(after: .beginning, lost, limit: 10)
            #expect(first.events.isEmpty && !first.isAtEnd)
            #expect(first.end.sequence >= 1_000)
            let second = try await outbox.page(after: first.end, lost, limit: 10)
            #expect(second.events.map(\.sequence) == [1_778])
            let one = EventFilter(subject: .init(kind: "thing", identifier: "1"))
            let ones = try await outbox.page(after: .beginning, one, limit: 10)
            #expect(ones.events.map(\.sequence) == [2, 4, 6, 8, 10, 12, 14, 16, 18, 20])
            #expect(ones.end.sequence == 20)
            let others = EventFilter(subject: .init(kind: "part", identifier: "1"))
            #expect(try await outbox.page(after: .beginning, others, limit: 10).events.isEmpty)
        }
    }

    @Test func aPageOfLargeEventsIsCut() async throws {
        try await Backend.memory.withStore { store in
            let journal = Journal(store, producer: "things", clock: ManualClock())
            let text = String(repeating: "x", count: 8_000)
            try await journal.announce(
                (0..<200).map { number in
                    Event("a", subjectKind: "thing", subjectID: "\(number)", data: ["text": text])
                }
            )
            let page = try await Outbox(journal).page(after: .beginning, limit: 200)
            #expect(page.events.count == 66)
            #expect(page.end.sequence == 66 && !page.isAtEnd)
        }
    }

    @Test(arguments: Backend.allCases)
    func removedEventsAndOtherHistoriesAreTold(backend: Backend) async throws {
        try await backend.withStore { store in
            let journal = Journal(store, producer: "things", clock: ManualClock())
            for number in 0..<9 { _ = try await journal.createThing(.create(request: "\(number)")) }
            let outbox = Outbox(journal)
            let third = try await outbox.page(after: .beginning, limit: 3).end
            let latest = try await outbox.latestPlace()
            func problem(after place: FeedPlace) async throws -> FeedProblem? {
                do {
                    _ = try await outbox.page(after: place, limit: 5)
                    return nil
                } catch let problem as FeedProblem { return problem }
            }
            #expect(try await problem(after: third) == nil)
            let forged = FeedPlace(sequence: 3, eventID: randomUUID())
            #expect(try await problem(after: forged) == .otherHistory)
            let future = FeedPlace(sequence: 10, eventID: "")
            #expect(try await problem(after: future) == .otherHistory)

            try await store.write { try $0.execute("DELETE FROM outbox_event WHERE sequence <= 3") }
            #expect(try await problem(after: third) == nil)
            let expired = FeedProblem.expired(
                oldest: FeedPlace(sequence: 3, eventID: ""),
                latest: latest
            )
            #expect(try await problem(after: .beginning) == expired)
            try await store.write { try $0.execute("DELETE FROM outbox_event") }
            #expect(try await problem(after: latest) == nil)
            let all = FeedPlace(sequence: 9, eventID: "")
            #expect(try await problem(after: third) == .expired(oldest: all, latest: all))
        }
    }
}

extension Journal {
    /// Reads the feed page by page.
    fileprivate func read(pagesOf size: Int) async throws -> [RecordedEvent] {
        var events: [RecordedEvent] = []
        var place = FeedPlace.beginning
        while true {
            let page = try await Outbox(self).page(after: place, limit: size)
            #expect(page.events.count <= size)
            events += page.events
            place = page.end
            if page.isAtEnd { return events }
        }
    }

    /// Writes events by one change.
    fileprivate func announce(_ events: [Event]) async throws {
        _ = try await mutate(.create(request: randomUUID()), answering: .text) { _, _ in
            Change("", audit: [AuditEntry(resource: "things", summary: "")], events: events)
        }
    }
}
