import FeedContract
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import TypeContract
import WellKnownMessages

@Suite struct ListingEvents {
    @Test(arguments: StoreKind.allCases)
    func pagesHaveEveryEventAndTheLastCursorGoesOnLater(kind: StoreKind) async throws {
        try await FeedBench.run(kind) { bench in
            try await bench.write(250)
            var seen: [Int64] = []
            var request = ListEventsRequest(pageSize: 60)
            var pages = 0
            var cursor = ""
            repeat {
                let page = try await bench.client.listEvents(request)
                seen += page.events.map(\.sequence)
                #expect(!page.cursor.isEmpty)
                cursor = page.cursor
                request.pageToken = page.nextPageToken
                pages += 1
            } while !request.pageToken.isEmpty
            #expect(seen == Array(1...250))
            #expect(pages == 5)
            let later = ListEventsRequest(pageToken: cursor)
            #expect(try await bench.client.listEvents(later).events.isEmpty)
            try await bench.write(2)
            let page = try await bench.client.listEvents(later)
            #expect(page.events.map(\.sequence) == [251, 252])
        }
    }

    @Test func anEventIsThatOfTheStore() async throws {
        try await FeedBench.run { bench in
            try await bench.write([
                Storage.Event(
                    "official.changed",
                    subjectKind: "official",
                    subjectID: "an",
                    organizationPath: "hn/bd",
                    secrecyGrade: "INTERNAL",
                    data: ["status": "ACTIVE"],
                    rules: ["R-1"]
                )
            ])
            let stored = try await Outbox(bench.journal).page(after: .beginning, limit: 1).events
            let told = try await bench.client.listEvents(ListEventsRequest()).events
            #expect(told.map(\.eventID) == stored.map(\.id))
            #expect(told.map(\.subject) == ["officials/an"])
            #expect(told.first?.organizations == ["organizations/bd", "organizations/hn"])
            #expect(told.first?.secrecyGrade == .internal)
            #expect(told.first?.attributes == ["status": "ACTIVE"])
            #expect(told.first?.producer == "personnel")
        }
    }

    @Test func aFilterLeavesOutAndMovesOn() async throws {
        try await FeedBench.run { bench in
            try await bench.write(3)
            try await bench.write(2, type: "organization.changed")
            let organizations = ListEventsRequest(typePrefix: "organization.")
            let page = try await bench.client.listEvents(organizations)
            #expect(page.events.map(\.sequence) == [4, 5])
            let about = ListEventsRequest(pageToken: page.cursor, subject: "officials/o1")
            #expect(try await bench.client.listEvents(about).events.isEmpty)
            let all = ListEventsRequest(subject: "officials/o1")
            #expect(try await bench.client.listEvents(all).events.map(\.sequence) == [2, 5])
        }
    }

    @Test func wrongRequestsAreRefusedByField() async throws {
        try await FeedBench.run { bench in
            try await bench.write(1)
            let cursor = try await bench.client.listEvents(ListEventsRequest()).cursor
            var tampered = Array(cursor.utf8)
            tampered[20] = tampered[20] == 65 ? 66 : 65
            let wrong: [(ListEventsRequest, String)] = [
                (ListEventsRequest(pageSize: -1), "page_size"),
                (ListEventsRequest(pageToken: "17"), "page_token"),
                (
                    ListEventsRequest(pageToken: String(decoding: tampered, as: UTF8.self)),
                    "page_token"
                ),
                (ListEventsRequest(subject: "an"), "subject"),
                (
                    ListEventsRequest(typePrefix: String(repeating: "a", count: 101)),
                    "type_prefix"
                ),
            ]
            for (request, field) in wrong {
                let refusal = await status { _ = try await bench.client.listEvents(request) }
                #expect(refusal.code == .invalidArgument)
                #expect(refusal.fields == [field])
            }
        }
    }

    @Test func cursorsOfOthersAndOfAnotherHistoryAreRefused() async throws {
        try await FeedBench.run { other in
            try await other.write(1)
            let foreign = try await other.client.listEvents(ListEventsRequest()).cursor
            try await FeedBench.run { bench in
                try await bench.write(3)
                let request = ListEventsRequest(pageToken: foreign)
                await expectRefusal("CURSOR_INVALID", .invalidArgument) { options in
                    _ = try await bench.client.listEvents(request, options)
                }
                let cursor = try await bench.client.listEvents(ListEventsRequest()).cursor
                try await bench.forget(after: 2)
                let future = await status {
                    _ = try await bench.client.listEvents(ListEventsRequest(pageToken: cursor))
                }
                #expect(future.reason == "CURSOR_INVALID")
                try await bench.write(2)
                let rewritten = await status {
                    _ = try await bench.client.listEvents(ListEventsRequest(pageToken: cursor))
                }
                #expect(rewritten.reason == "CURSOR_INVALID")
                #expect(rewritten.fields == ["page_token"])
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func anExpiredCursorTellsWhereToRestart(kind: StoreKind) async throws {
        try await FeedBench.run(kind) { bench in
            try await bench.write(10)
            try await bench.removeEvents(through: 4)
            await expectRefusal("EVENTS_EXPIRED", .outOfRange) { options in
                _ = try await bench.client.listEvents(ListEventsRequest(), options)
            }
            let refusal = await status {
                _ = try await bench.client.listEvents(ListEventsRequest())
            }
            let told = refusal.detail(GoogleErrorInfo.self)?.metadata ?? [:]
            #expect(told["oldest_position"] == "5")
            #expect(told["snapshot_position"] == "10")
            let oldest = ListEventsRequest(pageToken: told["oldest_cursor"] ?? "")
            let kept = try await bench.client.listEvents(oldest).events
            #expect(kept.map(\.sequence) == Array(5...10))
            try await bench.write(1)
            let snapshot = ListEventsRequest(pageToken: told["snapshot_cursor"] ?? "")
            #expect(try await bench.client.listEvents(snapshot).events.map(\.sequence) == [11])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func everyChangeIsInTheSnapshotOrInTheFeedAfterIt(kind: StoreKind) async throws {
        try await FeedBench.run(kind) { bench in
            try await withThrowingDiscardingTaskGroup { group in
                group.addTask {
                    for _ in 0..<40 { try await bench.write(1) }
                }
                for _ in 0..<10 {
                    group.addTask {
                        let place = try await bench.client.getSnapshotPosition(
                            GetSnapshotPositionRequest()
                        )
                        // What stands for a list: everything that there is at a later moment.
                        let latest = try await Outbox(bench.journal).latestPlace().sequence
                        #expect(latest >= place.position)
                        let request = ListEventsRequest(pageToken: place.cursor)
                        let after = try await bench.client.listEvents(request).events
                        #expect(after.first.map { $0.sequence == place.position + 1 } ?? true)
                    }
                }
            }
        }
    }
}
