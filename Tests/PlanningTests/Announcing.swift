import Announcement
import Fleet
import Kernel
import NotificationContract
import PlanningContract
import RPC
import Storage
import Testing
import Tracing
import TypeContract

@Suite struct Announcing {
    @Test(arguments: StoreKind.allCases)
    func anEntryBecomesANoticeToTheOrganisation(kind: StoreKind) async throws {
        try await Bench.run(kind) { bench in
            let (deliveries, delivered) = AsyncStream<Void>.makeStream()
            let relay = NotificationDelivery(bench.notification).relay(from: bench.journal) { _ in
                delivered.yield()
            }
            let running = Task { try await relay.run() }
            defer { running.cancel() }
            let entry = try await bench.add(1)
            var watch = bench.notification.watchNotices(
                WatchNoticesRequest(recipient: "organizations/bd", subject: "officials/o1")
            ).makeAsyncIterator()
            let notice = try #require(try await watch.next())
            #expect(notice.eventType == "plan.entry_added")
            #expect(notice.producer == "planning")
            #expect(notice.textEn.contains("head"))
            #expect(notice.textVi.contains("2026-11-21"))
            #expect(notice.rules == entry.rules.map(\.ruleCode))
            for await _ in deliveries { break }
        }
    }

    @Test func aBatchDeliveredAgainGivesNoSecondNotice() async throws {
        try await Bench.run { bench in
            try await bench.add(1)
            let events = try await bench.events()
            let delivery = NotificationDelivery(bench.notification)
            for _ in 0..<3 { try await delivery.deliver(events) }
            let notices = try await bench.notification.listNotices(ListNoticesRequest()).notices
            #expect(notices.count == events.count)
            #expect(Set(notices.map(\.eventID)) == Set(events.map(\.id)))
        }
    }

    /// The first recorded change has the delivery as a part of its trace, the others are named.
    @Test func aDeliveryGoesOnWithTheTracesOfItsChanges() async throws {
        try await Bench.run { bench in
            for number in 1...2 { try await bench.add(number) }
            var events = Array(try await bench.events().suffix(2))
            try #require(events.count == 2)
            let queue = SpanQueue()
            let tracer = Tracer(
                try #require(SamplingRatio("1")),
                clock: SpanClock(SystemWallClock()) { 0 },
                queue: queue
            )
            let delivery = NotificationDelivery(bench.notification, tracer: tracer)
            // Of what nobody records nothing is told, and no trace begins.
            try await delivery.deliver(events)
            #expect(queue.count == 0)
            events[0].trace = TraceContext(traceHigh: 1, traceLow: 2, span: 3, isSampled: true)
            events[1].trace = TraceContext(traceHigh: 4, traceLow: 5, span: 6, isSampled: true)
            try await delivery.deliver(events + events)
            let spans = queue.takeBatch()
            try #require(spans.count == 1)
            #expect(spans[0].subject == .delivery(events: 4, to: "notification"))
            #expect(spans[0].context.traceID == events[0].trace?.traceID)
            #expect(spans[0].parent == 3)
            #expect(spans[0].links == [events[1].trace])
            #expect(spans[0].end == .done)
        }
    }

    @Test func aRefusedEntryAnnouncesNothing() async throws {
        try await Bench.run { bench in
            try await bench.reprimand(1)
            let before = try await bench.events().count
            _ = await status { try await bench.add(1) }
            let after = try await bench.events().count
            #expect(after == before)
        }
    }
}
