import Kernel
import Storage
import Synchronization
import Testing

@Suite struct EventKeepers {
    private static let kept = Duration.seconds(3_600)

    /// A keeper, and what it has reported.
    private final class Keeping: Sendable {
        let removed = Mutex<[Int64]>([])
        let behind = Mutex<[String]>([])

        func keep(_ journal: Journal) async throws {
            let keeper = EventKeeper(of: journal, keeping: EventKeepers.kept) { progress in
                switch progress {
                case .removed(_, let last): self.removed.withLock { $0.append(last) }
                case .behind(let consumer, let events, let age):
                    self.behind.withLock { $0.append("\(consumer) \(events) \(age)") }
                case .failed(let error): Issue.record(error)
                }
            }
            try await keeper.keep()
        }
    }

    @Test(arguments: Backend.allCases)
    func withoutAConsumerEventsGoByAge(backend: Backend) async throws {
        try await backend.withStore { store in
            let clock = ManualClock()
            let journal = Journal(store, producer: "things", clock: clock)
            for number in 0..<3 { _ = try await journal.createThing(.create(request: "\(number)")) }
            let keeping = Keeping()
            clock.advance(by: Self.kept - .microseconds(1))
            _ = try await journal.createThing(.create(request: "later"))
            try await keeping.keep(journal)
            #expect(try await Outbox(journal).all().count == 4)
            clock.advance(by: .microseconds(1))
            try await keeping.keep(journal)
            #expect(keeping.removed.withLock { $0 } == [3])
            #expect(try await store.count(of: "outbox_event") == 1)
            #expect(keeping.behind.withLock { $0 } == [])
        }
    }

    @Test(arguments: Backend.allCases)
    func oldEventsStayUntilEveryConsumerHasThemAndTheLateOneIsTold(
        backend: Backend
    ) async throws {
        try await backend.withStore { store in
            let clock = ManualClock()
            let journal = Journal(store, producer: "things", clock: clock)
            let slow = EventRelay(from: journal, to: "slow") { _ in }
            try await slow.register()
            for number in 0..<5 { _ = try await journal.createThing(.create(request: "\(number)")) }
            try await journal.relayUntilDelivered(5, to: "quick")
            clock.advance(by: .seconds(7_200))
            let keeping = Keeping()
            try await keeping.keep(journal)
            #expect(try await Outbox(journal).all().count == 5)
            #expect(keeping.behind.withLock { $0 } == ["slow 5 \(Duration.seconds(7_200))"])
            try await journal.relayUntilDelivered(5, to: "slow")
            try await keeping.keep(journal)
            #expect(try await store.count(of: "outbox_event") == 0)
            #expect(keeping.behind.withLock { $0.count } == 1)
        }
    }

    @Test func aConsumerThatComesLaterBeginsWithWhatIsKept() async throws {
        try await Backend.memory.withStore { store in
            let clock = ManualClock()
            let journal = Journal(store, producer: "things", clock: clock)
            for number in 0..<4 { _ = try await journal.createThing(.create(request: "\(number)")) }
            clock.advance(by: Self.kept)
            _ = try await journal.createThing(.create(request: "new"))
            try await Keeping().keep(journal)
            let outbox = Outbox(journal)
            try await EventRelay(from: journal, to: "new") { _ in }.register()
            #expect(try await outbox.position(of: "new") == 4)
            clock.advance(by: Self.kept)
            try await Keeping().keep(journal)
            #expect(try await store.count(of: "outbox_event") == 1)
        }
    }

    @Test func manyOldEventsGoInSteps() async throws {
        try await Backend.file.withStore { store in
            let clock = ManualClock()
            let journal = Journal(store, producer: "things", clock: clock)
            let events = (0..<1_300).map {
                Event("a", subjectKind: "thing", subjectID: "\($0)")
            }
            _ = try await journal.mutate(.create(request: "x"), answering: .text) { _, _ in
                Change("", audit: [AuditEntry(resource: "things", summary: "")], events: events)
            }
            clock.advance(by: Self.kept)
            let keeping = Keeping()
            try await keeping.keep(journal)
            #expect(keeping.removed.withLock { $0 } == [512, 1_024, 1_300])
        }
    }
}
