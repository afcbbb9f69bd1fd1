import Fleet
import NotificationContract
import RPC
import Testing
import TypeContract

/// Notices of secret records (mật) are there for those alone who may see state secrets.
@Suite struct SecretNotices {
    private static let others = Caller(
        .system,
        "systems/others",
        clearance: [.sensitive, .internalPolitical]
    )

    private static func events() -> [TypeContract.Event] {
        (1...6).map { number in
            var event = TypeContract.Event.entry(number)
            if number.isMultiple(of: 2) { event.secrecyGrade = .secret }
            return event
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aSecretNoticeIsThereForTheClearedAlone(_ kind: StoreKind) async throws {
        try await Bench.run(kind) { bench in
            try await bench.receive(Self.events())
            let caller = ToldCaller()
            let client = NotificationClient(
                LocalGateway.channel([bench.service], within: [caller])
            )
            let all = try await client.listNotices(ListNoticesRequest()).notices
            let secret = try #require(all.first { $0.secrecyGrade == .secret })
            _ = try await client.getNotice(GetNoticeRequest(name: secret.name))

            caller.become(Self.others)
            let shown = try await client.listNotices(ListNoticesRequest()).notices
            #expect(shown == all.filter { $0.secrecyGrade != .secret })
            #expect(shown.count < all.count && !shown.isEmpty)
            for name in [secret.name, "notices/none"] {
                let read = await status {
                    _ = try await client.getNotice(GetNoticeRequest(name: name))
                }
                let changed = await status {
                    _ = try await client.acknowledgeNotice(AcknowledgeNoticeRequest(name: name))
                }
                #expect(read.code == .notFound && changed.code == .notFound)
            }
        }
    }

    @Test func whoReachesTheRecipientOfASecretNoticeIsNotToldOfIt() async throws {
        try await Bench.run { bench in
            try await bench.receive(Self.events())
            let all = try await bench.client.listNotices(ListNoticesRequest()).notices
            let secret = try #require(all.first { $0.secrecyGrade == .secret })
            let sees: Clearance = [.sensitive, .internalPolitical]
            for notice in all { bench.judge.reach(also: notice.recipient, seeing: sees) }
            bench.caller.become(.holdingPosts("people/hanoi:an", sees: sees))
            let shown = try await bench.client.listNotices(ListNoticesRequest()).notices
            #expect(shown.map(\.name) == all.filter { $0.secrecyGrade != .secret }.map(\.name))
            for name in [secret.name, "notices/none"] {
                let read = await status {
                    _ = try await bench.client.getNotice(GetNoticeRequest(name: name))
                }
                let changed = await status {
                    _ = try await bench.client.acknowledgeNotice(
                        AcknowledgeNoticeRequest(name: name)
                    )
                }
                #expect(read.reason == "NOT_WITHIN_REACH")
                #expect(changed.reason == "NOT_WITHIN_REACH")
            }
        }
    }

    @Test func aWatchLeavesSecretNoticesOut() async throws {
        try await Bench.run { bench in
            try await bench.receive(Self.events())
            let caller = ToldCaller()
            let client = NotificationClient(
                LocalGateway.channel([bench.service], within: [caller])
            )
            let all = try await client.listNotices(ListNoticesRequest()).notices
            let open = all.filter { $0.secrecyGrade != .secret }.map(\.sequence).sorted()
            caller.become(Self.others)
            var seen: [Int64] = []
            for try await notice in client.watchNotices(WatchNoticesRequest()) {
                seen.append(notice.sequence)
                if seen.count == open.count { break }
            }
            #expect(seen == open)
        }
    }
}
