import Fleet
import NotificationContract
import RPC
import Testing
import TypeContract

@testable import NotificationService

@Suite struct WatchingNotices {
    /// The sequences of the next notices of a watch.
    private func read(
        _ count: Int,
        after: Int64,
        _ bench: Bench
    ) async throws -> [Int64] {
        var seen: [Int64] = []
        let watch = bench.client.watchNotices(WatchNoticesRequest(after: after))
        for try await notice in watch {
            seen.append(notice.sequence)
            if seen.count == count { break }
        }
        return seen
    }

    @Test(arguments: StoreKind.allCases)
    func aResumingWatchSeesEveryNoticeOnceWhileOthersWrite(kind: StoreKind) async throws {
        try await Bench.run(kind) { bench in
            let total = 600
            try await withThrowingTaskGroup { group in
                for writer in 0..<6 {
                    group.addTask {
                        for batch in 0..<20 {
                            let first = writer * 100 + batch * 5
                            try await bench.receive((first..<first + 5).map { .entry($0) })
                        }
                    }
                }
                var seen: [Int64] = []
                while seen.count < total {
                    let count = min(37, total - seen.count)
                    seen += try await read(count, after: seen.last ?? 0, bench)
                }
                #expect(seen == (1...Int64(total)).map { $0 })
                try await group.waitForAll()
            }
        }
    }

    @Test func aWatchSendsStoredNoticesFirstAndThenNewOnes() async throws {
        try await Bench.run { bench in
            try await bench.receive([.entry(1), .entry(2)])
            var watch = bench.client.watchNotices(WatchNoticesRequest(after: 1))
                .makeAsyncIterator()
            #expect(try await watch.next()?.eventID == "event-2")
            try await bench.receive([.entry(3)])
            #expect(try await watch.next()?.eventID == "event-3")
        }
    }

    @Test func aFilteredWatchSkipsOthersNotices() async throws {
        try await Bench.run { bench in
            var watch = bench.client.watchNotices(
                WatchNoticesRequest(recipient: "organizations/tay-ho")
            ).makeAsyncIterator()
            try await bench.receive([.entry(1), .entry(2)])
            try await bench.receive([.entry(3, organization: "tay-ho")])
            #expect(try await watch.next()?.eventID == "event-3")
        }
    }

    @Test func aReaderThatDoesNotReadHoldsUpNoWriter() async throws {
        try await Bench.run(.file) { bench in
            let watch = bench.client.watchNotices(WatchNoticesRequest())
            for batch in 0..<20 {
                try await bench.receive((batch * 100..<batch * 100 + 100).map { .entry($0) })
            }
            var seen: [Int64] = []
            for try await notice in watch {
                seen.append(notice.sequence)
                if seen.count == 2_000 { break }
            }
            #expect(seen == (1...2_000).map { $0 })
        }
    }

    @Test func watchesAreCountedAndTheOneTooManyIsRefused() async throws {
        try await Bench.run(limits: NotificationLimits(watchesMax: 1)) { bench in
            try await bench.receive([.entry(1)])
            var first = bench.client.watchNotices(WatchNoticesRequest()).makeAsyncIterator()
            #expect(try await first.next() != nil)
            var second = bench.client.watchNotices(WatchNoticesRequest()).makeAsyncIterator()
            let refusal = await status { _ = try await second.next() }
            #expect(refusal.reason == "WATCHES_EXHAUSTED")
        }
    }

    @Test func stoppingEndsEveryWatch() async throws {
        try await Bench.run { bench in
            try await bench.receive([.entry(1)])
            var watch = bench.client.watchNotices(WatchNoticesRequest()).makeAsyncIterator()
            #expect(try await watch.next() != nil)
            bench.service.endWatches()
            let end = await status { _ = try await watch.next() }
            #expect(end.reason == "WATCH_ENDED")
        }
    }

    @Test func aNegativeCursorIsRefused() async throws {
        try await Bench.run { bench in
            let refusal = await status { _ = try await read(1, after: -1, bench) }
            #expect(refusal.fields == ["after"])
        }
    }
}
