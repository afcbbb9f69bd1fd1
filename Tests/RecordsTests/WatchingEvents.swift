import FeedContract
import Fleet
import Kernel
import PersonnelContract
import RPC
import Records
import Storage
import Testing
import TypeContract
import WellKnownMessages

@Suite struct WatchingEvents {
    @Test(arguments: StoreKind.allCases)
    func aResumingWatchSeesEveryEventOnceWhileOthersWrite(kind: StoreKind) async throws {
        try await FeedBench.run(kind) { bench in
            let total = 600
            try await withThrowingTaskGroup { group in
                for _ in 0..<6 {
                    group.addTask {
                        for _ in 0..<20 { try await bench.write(5) }
                    }
                }
                var seen: [Int64] = []
                var cursor = ""
                while seen.count < total {
                    let count = min(37, total - seen.count)
                    let part = try await bench.watch(count, WatchEventsRequest(cursor: cursor))
                    seen += part.sequences
                    cursor = part.cursor
                }
                #expect(seen == Array(1...Int64(total)))
                try await group.waitForAll()
            }
        }
    }

    @Test func aWatchFromNowBeginsWithWhatComes() async throws {
        try await FeedBench.run { bench in
            try await bench.write(3)
            var watch = bench.client.watchEvents(WatchEventsRequest(start: .now))
                .makeAsyncIterator()
            let first = try await watch.next()
            #expect(first?.events == [] && first?.position == 3)
            try await bench.write(1)
            #expect(try await watch.next()?.events.map(\.sequence) == [4])
            let resumed = WatchEventsRequest(cursor: first?.cursor ?? "")
            #expect(try await bench.watch(1, resumed).sequences == [4])
        }
    }

    @Test func aSilentFeedGivesSignsOfLife() async throws {
        try await FeedBench.run { bench in
            try await bench.write(1)
            let request = WatchEventsRequest(
                typePrefix: "organization.",
                heartbeatInterval: GoogleDuration(seconds: 5)
            )
            var watch = bench.client.watchEvents(request).makeAsyncIterator()
            #expect(try await watch.next()?.position == 1)
            for number in 2...4 {
                try await bench.write(1)
                // The watch and the feed itself wait for the clock.
                while bench.clock.sleepers < 2 { await Task.yield() }
                bench.clock.advance(by: .seconds(5))
                let sign = try await watch.next()
                #expect(sign?.events == [])
                #expect(sign?.position == Int64(number))
            }
        }
    }

    @Test func eventsOfAnotherProcessAreSeenAtTheNextLook() async throws {
        try await FeedBench.run(.file) { bench in
            var watch = bench.client.watchEvents(WatchEventsRequest()).makeAsyncIterator()
            #expect(try await watch.next()?.position == 0)
            let other = Journal(
                bench.journal.database,
                producer: "personnel",
                clock: CalendarClock("2026-11-21")
            )
            let mutation = try Mutation(
                method: "test",
                caller: "systems/test",
                requestID: "",
                callID: "1",
                request: []
            )
            let coding = AnswerCoding<Bool>(encode: { _ in [] }, decode: { _ in true })
            _ = try await other.mutate(mutation, answering: coding) { _, _ in
                Change(
                    true,
                    audit: [AuditEntry(resource: "officials", summary: "")],
                    events: [
                        Storage.Event("org.changed", subjectKind: "organization", subjectID: "a")
                    ]
                )
            }
            while bench.clock.sleepers < 2 { await Task.yield() }
            bench.clock.advance(by: .seconds(1))
            #expect(try await watch.next()?.events.map(\.sequence) == [1])
        }
    }

    @Test func aReaderThatDoesNotReadHoldsUpNoWriterAndGetsEverything() async throws {
        try await FeedBench.run(.file) { bench in
            let watch = bench.client.watchEvents(WatchEventsRequest())
            for _ in 0..<20 { try await bench.write(500) }
            var seen: [Int64] = []
            for try await answer in watch {
                #expect(answer.events.count <= FeedLimits.standard.eventsPerReadMax)
                seen += answer.events.map(\.sequence)
                if seen.count == 10_000 { break }
            }
            #expect(seen == Array(1...10_000))
        }
    }

    @Test func stoppingEndsEveryWatchAlsoOneThatNeverWaits() async throws {
        try await FeedBench.run { bench in
            try await bench.write(1)
            var watch = bench.client.watchEvents(WatchEventsRequest()).makeAsyncIterator()
            #expect(try await watch.next() != nil)
            bench.feed.endWatches()
            let end = await status { _ = try await watch.next() }
            #expect(end.code == .unavailable)
            #expect(end.reason == "WATCH_ENDED")
            let later = await status { _ = try await bench.watch(1, WatchEventsRequest()) }
            #expect(later.reason == "WATCH_ENDED")
            #expect(bench.feed.watchCount == 0)
        }
    }

    @Test func oneWatchTooManyIsRefused() async throws {
        var limits = FeedLimits.standard
        limits.watchesMax = 1
        try await FeedBench.run(limits: limits) { bench in
            var first = bench.client.watchEvents(WatchEventsRequest()).makeAsyncIterator()
            _ = try await first.next()
            await expectRefusal("WATCHES_EXHAUSTED", .resourceExhausted) { options in
                var second = bench.client.watchEvents(WatchEventsRequest(), options)
                    .makeAsyncIterator()
                _ = try await second.next()
            }
        }
    }

    @Test func anExpiredCursorEndsTheWatch() async throws {
        try await FeedBench.run { bench in
            try await bench.write(3)
            try await bench.removeEvents(through: 2)
            let end = await status { _ = try await bench.watch(1, WatchEventsRequest()) }
            #expect(end.code == .outOfRange)
            #expect(end.reason == "EVENTS_EXPIRED")
            #expect(end.detail(GoogleErrorInfo.self)?.metadata["oldest_position"] == "3")
        }
    }

    @Test func wrongRequestsAreRefusedByField() async throws {
        try await FeedBench.run { bench in
            try await bench.write(1)
            let cursor = try await bench.watch(1, WatchEventsRequest()).cursor
            let wrong: [(WatchEventsRequest, String)] = [
                (WatchEventsRequest(cursor: "x"), "cursor"),
                (WatchEventsRequest(cursor: cursor, start: .now), "start"),
                (WatchEventsRequest(start: FeedStart(number: 9)), "start"),
                (WatchEventsRequest(subject: "officials/"), "subject"),
                (
                    WatchEventsRequest(heartbeatInterval: GoogleDuration(seconds: 301)),
                    "heartbeat_interval"
                ),
                (WatchEventsRequest(heartbeatInterval: GoogleDuration()), "heartbeat_interval"),
            ]
            for (request, field) in wrong {
                let refusal = await status { _ = try await bench.watch(1, request) }
                #expect(refusal.code == .invalidArgument)
                #expect(refusal.fields == [field])
            }
        }
    }
}
