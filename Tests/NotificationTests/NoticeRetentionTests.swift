import Fleet
import Kernel
import NotificationContract
import NotificationService
import Policy
import RPC
import Storage
import Testing
import TypeContract

/// Notices are kept for as long as the policy says; lists and watches go on behind them.
@Suite struct NoticeRetentionTests {
    @Test(arguments: StoreKind.allCases)
    func oldNoticesGoAndAWatchGoesOn(kind: StoreKind) async throws {
        let clock = CalendarClock("2024-11-20")
        try await kind.withStore(.notification, clock: clock) { store in
            let journal = Journal(store, producer: "notification", clock: clock)
            let tokens = try await PageTokens(of: store)
            let service = NotificationService(
                journal: journal,
                tokens: tokens,
                authority: ToldJudge().desk()
            )
            let client = NotificationClient(LocalGateway.channel(service))
            func receive(_ numbers: ClosedRange<Int>) async throws {
                _ = try await client.receiveEvents(
                    ReceiveEventsRequest(events: numbers.map { .entry($0) })
                )
            }
            try await receive(1...3)
            let first = try await client.listNotices(ListNoticesRequest()).notices
            _ = try await client.acknowledgeNotice(
                AcknowledgeNoticeRequest(name: try #require(first.last).name)
            )
            clock.turn(to: "2024-11-21")
            try await receive(4...5)
            let page = try await client.listNotices(ListNoticesRequest(pageSize: 1))
            var watch = client.watchNotices(WatchNoticesRequest(after: 1)).makeAsyncIterator()
            #expect(try await watch.next()?.sequence == 2)

            let keeper = RowKeeper(of: journal, NoticeRetention.rows(try .embedded())) { _ in }
            clock.turn(to: "2026-11-19")
            #expect(try await keeper.keep() == 0)
            clock.turn(to: "2026-11-20")
            #expect(try await keeper.keep() == 3)
            let left = try await client.listNotices(ListNoticesRequest()).notices
            #expect(left.map(\.sequence) == [5, 4])
            let rest = try await client.listNotices(
                ListNoticesRequest(pageSize: 1, pageToken: page.nextPageToken)
            )
            #expect(rest.notices.map(\.sequence) == [4])
            try await receive(6...6)
            var seen: [Int64] = []
            while let notice = try await watch.next() {
                seen.append(notice.sequence)
                if notice.sequence == 6 { break }
            }
            // What the watch had read before may still come; behind that is what is kept.
            #expect(Array(seen.suffix(3)) == [4, 5, 6])
            var late = client.watchNotices(WatchNoticesRequest(after: 0)).makeAsyncIterator()
            #expect(try await late.next()?.sequence == 4)
        }
    }
}
