import Fleet
import NotificationContract
import RPC
import Testing
import TypeContract

@Suite struct ReceivingEvents {
    @Test(arguments: StoreKind.allCases)
    func anEventBecomesOneNoticeHoweverOftenItComes(kind: StoreKind) async throws {
        try await Bench.run(kind) { bench in
            #expect(try await bench.receive([.entry(1), .entry(2)]) == 2)
            let again = try await bench.client.receiveEvents(
                ReceiveEventsRequest(events: [.entry(1), .entry(2), .entry(3), .entry(3)])
            )
            #expect(again.acceptedCount == 1)
            #expect(again.duplicateCount == 3)
            let notices = try await bench.notices()
            #expect(notices.map(\.eventID) == ["event-3", "event-2", "event-1"])
            #expect(notices.map(\.sequence) == [3, 2, 1])
            #expect(notices[0].recipient == "organizations/ba-dinh")
            #expect(notices[0].textVi.contains("Phó Bí thư"))
            #expect(notices[0].rules == ["PLAN_PERSONS_PER_POST"])
        }
    }

    @Test func concurrentDeliveriesOfOneBatchGiveOneNoticeEach() async throws {
        try await Bench.run(.file) { bench in
            let batch = (1...20).map { TypeContract.Event.entry($0) }
            try await withThrowingDiscardingTaskGroup { group in
                for _ in 0..<8 { group.addTask { try await bench.receive(batch) } }
            }
            let sequences = try await bench.notices().map(\.sequence)
            #expect(sequences == (1...20).reversed().map(Int64.init))
        }
    }

    @Test func aWrongEventRefusesTheBatchAndNamesEveryField() async throws {
        try await Bench.run { bench in
            var wrong = TypeContract.Event.entry(2)
            wrong.eventID = ""
            wrong.occurTime = nil
            wrong.subject = String(repeating: "x", count: 301)
            let batch = [TypeContract.Event.entry(1), wrong]
            let refusal = await status { try await bench.receive(batch) }
            #expect(refusal.code == .invalidArgument)
            #expect(
                refusal.fields == [
                    "events[1].event_id", "events[1].subject", "events[1].occur_time",
                ]
            )
            let written = try await bench.notices()
            #expect(written.isEmpty)
        }
    }

    @Test func anEmptyAndAnOverlongBatchAreRefused() async throws {
        try await Bench.run { bench in
            for count in [0, 501] {
                let batch = (0..<count).map { TypeContract.Event.entry($0) }
                let refusal = await status { try await bench.receive(batch) }
                #expect(refusal.fields == ["events"])
            }
        }
    }
}
