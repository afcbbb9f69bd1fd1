import Authority
import Fleet
import Kernel
import NotificationContract
import NotificationService
import PersonnelContract
import RPC
import Testing
import TypeContract

/// Notices as far as rights reach: they belong to their recipient.
@Suite struct ReachedNotices {
    private static let officer = Caller.holdingPosts("people/hanoi-id:officer")
    private static let out = "NOT_WITHIN_REACH"

    /// Who is told of the event of a number: in turn a ward, another one, an official and nobody.
    private func event(_ number: Int) -> TypeContract.Event {
        var event = TypeContract.Event.entry(number, organization: "bd")
        switch number % 4 {
        case 0: break
        case 1: event.organizations = ["organizations/hk"]
        case 2:
            event.organizations = []
            event.subject = "officials/an"
        default:
            event.organizations = []
            event.subject = "plans/x"
        }
        return event
    }

    /// The sequences of all notices that lists show, page by page; and how long the pages are.
    private func listed(
        _ bench: Bench,
        size: Int32,
        recipient: String = ""
    ) async throws -> (sequences: [Int64], pages: [Int]) {
        var (sequences, pages): ([Int64], [Int]) = ([], [])
        var token = ""
        repeat {
            let page = try await bench.client.listNotices(
                ListNoticesRequest(pageSize: size, pageToken: token, recipient: recipient)
            )
            sequences += page.notices.map(\.sequence)
            pages.append(page.notices.count)
            token = page.nextPageToken
        } while !token.isEmpty
        return (sequences, pages)
    }

    @Test(arguments: StoreKind.allCases)
    func listsShowWhatGetWould(kind: StoreKind) async throws {
        try await Bench.run(kind) { bench in
            try await bench.receive((0..<40).map(event))
            let all = try await bench.notices(ListNoticesRequest(pageSize: 200))
            bench.caller.become(Self.officer)
            let reaches: [[String]] = [
                [], ["organizations/bd"], ["officials/an"], ["organizations/bd", "officials/an"],
            ]
            for owners in reaches {
                for owner in owners { bench.judge.reach(also: owner, seeing: .everything) }
                var expected: [Int64] = []
                for notice in all {
                    let end = await status {
                        let found = try await bench.client.getNotice(
                            GetNoticeRequest(name: notice.name)
                        )
                        #expect(found == notice)
                    }
                    let owner = notice.recipient.isEmpty ? notice.subject : notice.recipient
                    let isReached = bench.judge.reaches(owner)
                    #expect(end.reason == (isReached ? nil : Self.out))
                    if isReached { expected.append(notice.sequence) }
                }
                for size: Int32 in [1, 3, 7, 200] {
                    let found = try await listed(bench, size: size)
                    #expect(found.sequences == expected)
                    // All pages are full but the last, which shows something.
                    #expect(found.pages.dropLast().allSatisfy { $0 == size })
                    #expect(found.pages.last ?? 0 > 0 || expected.isEmpty)
                }
            }
            let missing = await status {
                _ = try await bench.client.getNotice(GetNoticeRequest(name: "notices/none"))
            }
            #expect(missing.reason == Self.out)
        }
    }

    @Test func aPageIsShortWhenTooMuchWasLookedAt() async throws {
        var limits = AuthorityLimits.standard
        limits.rowsPerPageMax = 10
        limits.recordsPerQuestionMax = 4
        try await Bench.run(asking: limits) { bench in
            try await bench.receive((0..<40).map(event))
            bench.caller.become(Self.officer)
            bench.judge.reach("organizations/bd")
            let found = try await listed(bench, size: 3)
            #expect(found.sequences.count == 10)
            #expect(found.sequences == found.sequences.sorted(by: >))
            #expect(found.pages.dropLast().allSatisfy { (2...3).contains($0) })
            #expect(bench.judge.questions.allSatisfy { (1...4).contains($0.records.count) })
            let first = bench.judge.questions.count
            _ = try await bench.client.listNotices(ListNoticesRequest(pageSize: 200))
            #expect(bench.judge.questions.count - first == 3)
        }
    }

    @Test func aRecipientsListIsForWhoReachesIt() async throws {
        try await Bench.run { bench in
            try await bench.receive((0..<8).map(event))
            bench.caller.become(Self.officer)
            bench.judge.reach("organizations/bd", seeing: [])
            let own = try await bench.notices(ListNoticesRequest(recipient: "organizations/bd"))
            #expect(own.count == 2)
            #expect(own.allSatisfy { $0.textEn.isEmpty && !$0.titleEn.isEmpty })
            for other in ["organizations/hk", "organizations/none", "somebody"] {
                let refused = await status {
                    _ = try await bench.notices(ListNoticesRequest(recipient: other))
                }
                #expect(refused.reason == Self.out)
            }
        }
    }

    @Test func fieldsAreHiddenNoticeByNotice() async throws {
        try await Bench.run { bench in
            try await bench.receive((0..<2).map(event))
            bench.caller.become(Self.officer)
            bench.judge.reach("organizations/bd", seeing: .sensitive)
            bench.judge.reach(also: "organizations/hk", seeing: [])
            let texts = try await bench.notices().map { ($0.recipient, $0.textVi.isEmpty) }
            #expect(texts.map(\.0) == ["organizations/hk", "organizations/bd"])
            #expect(texts.map(\.1) == [true, false])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aWatchJudgesEachDeliveryAnew(kind: StoreKind) async throws {
        var limits = NotificationLimits.standard
        limits.judgementHolds = .zero
        try await Bench.run(kind, limits: limits) { bench in
            try await bench.receive((0..<4).map(event))
            bench.judge.reach("organizations/bd", "officials/an")
            bench.caller.become(Self.officer)
            var watch = bench.client.watchNotices(WatchNoticesRequest()).makeAsyncIterator()
            #expect(try await watch.next()?.sequence == 1)
            #expect(try await watch.next()?.sequence == 3)
            bench.judge.reach("organizations/hk")
            bench.caller.become(Caller(.system, "systems/everything"))
            try await bench.receive((4..<8).map(event))
            #expect(try await watch.next()?.sequence == 6)
            bench.judge.fail(RPCStatus(.unavailable, "down"))
            try await bench.receive((8..<9).map(event))
            let end = await status { _ = try await watch.next() }
            #expect(end.reason == "DEPENDENCY_UNAVAILABLE")
        }
    }

    @Test func theWatchOfARecipientEndsWithTheRight() async throws {
        try await Bench.run { bench in
            try await bench.receive([event(0)])
            bench.judge.reach("organizations/bd")
            bench.caller.become(Self.officer)
            let request = WatchNoticesRequest(recipient: "organizations/bd")
            var watch = bench.client.watchNotices(request).makeAsyncIterator()
            #expect(try await watch.next()?.sequence == 1)
            bench.judge.reach("organizations/hk")
            let refused = await status {
                var another = bench.client.watchNotices(request).makeAsyncIterator()
                _ = try await another.next()
            }
            #expect(refused.reason == Self.out)
            bench.caller.become(Caller(.system, "systems/everything"))
            try await bench.receive([event(4)])
            let end = await status { _ = try await watch.next() }
            #expect(end.reason == Self.out)
        }
    }

    @Test func takingNoteIsForWhoReachesTheNotice() async throws {
        try await Bench.run { bench in
            try await bench.receive([event(0)])
            let notice = try #require(try await bench.notices().first)
            let id = "f9c1a7de-29a7-4c2c-9d0f-5b7a1e0c8f11"
            let request = AcknowledgeNoticeRequest(name: notice.name, requestID: id)
            bench.caller.become(Self.officer)
            for name in [notice.name, "notices/none"] {
                let refused = await status {
                    _ = try await bench.client.acknowledgeNotice(
                        AcknowledgeNoticeRequest(name: name)
                    )
                }
                #expect(refused.reason == Self.out)
            }
            bench.judge.reach("organizations/bd")
            let noted = try await bench.client.acknowledgeNotice(request)
            #expect(noted.acknowledgeTime != nil)
            bench.judge.reach("organizations/hk")
            let again = await status { _ = try await bench.client.acknowledgeNotice(request) }
            #expect(again.reason == Self.out)
        }
    }

    @Test func eventsAreForTheServicesAlone() async throws {
        try await Bench.run { bench in
            bench.caller.become(Self.officer)
            bench.judge.reach("organizations/bd", "officials/an")
            let refused = await status { try await bench.receive([event(0)]) }
            #expect(refused.reason == "WHOLE_RECORD_NEEDED")
        }
    }
}
