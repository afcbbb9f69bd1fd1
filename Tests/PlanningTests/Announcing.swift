import Announcement
import Fleet
import NotificationContract
import PlanningContract
import RPC
import Storage
import Testing
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
