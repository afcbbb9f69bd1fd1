import Fleet
import NotificationContract
import RPC
import Testing

@testable import NotificationService

@Suite struct ListingNotices {
    @Test(arguments: StoreKind.allCases)
    func pagesGoThroughAllNoticesOnce(kind: StoreKind) async throws {
        try await Bench.run(kind) { bench in
            try await bench.receive((1...7).map { .entry($0) })
            var seen: [Int64] = []
            var token = ""
            repeat {
                let page = try await bench.client.listNotices(
                    ListNoticesRequest(pageSize: 3, pageToken: token)
                )
                seen += page.notices.map(\.sequence)
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(seen == [7, 6, 5, 4, 3, 2, 1])
        }
    }

    @Test func filtersByRecipientAndSubject() async throws {
        try await Bench.run { bench in
            try await bench.receive([.entry(1), .entry(2, organization: "tay-ho")])
            let recipient = ListNoticesRequest(recipient: "organizations/tay-ho")
            #expect(try await bench.notices(recipient).map(\.eventID) == ["event-2"])
            let subject = ListNoticesRequest(subject: "officials/an")
            #expect(try await bench.notices(subject).count == 2)
            let nobody = ListNoticesRequest(
                recipient: "organizations/tay-ho",
                subject: "officials/binh"
            )
            #expect(try await bench.notices(nobody).isEmpty)
        }
    }

    @Test func aTokenOfAnotherQueryAndAForgedOneAreRefused() async throws {
        try await Bench.run { bench in
            try await bench.receive((1...3).map { .entry($0) })
            let token = try await bench.client.listNotices(ListNoticesRequest(pageSize: 1))
                .nextPageToken
            for (forged, recipient) in [(token, "organizations/x"), (token + "x", ""), ("!", "")] {
                let refusal = await status {
                    _ = try await bench.client.listNotices(
                        ListNoticesRequest(pageToken: forged, recipient: recipient)
                    )
                }
                #expect(refusal.reason == "PAGE_TOKEN_INVALID")
            }
        }
    }

    @Test func aNegativePageSizeIsRefusedAndAHugeOneCut() async throws {
        try await Bench.run(limits: NotificationLimits(pageSizeMax: 2)) { bench in
            try await bench.receive((1...3).map { .entry($0) })
            let refusal = await status {
                _ = try await bench.notices(ListNoticesRequest(pageSize: -1))
            }
            #expect(refusal.fields == ["page_size"])
            #expect(try await bench.notices(ListNoticesRequest(pageSize: .max)).count == 2)
        }
    }

    @Test func oneNoticeIsFoundByNameAndAnUnknownOneIsNot() async throws {
        try await Bench.run { bench in
            try await bench.receive([.entry(1)])
            let listed = try #require(try await bench.notices().first)
            let found = try await bench.client.getNotice(GetNoticeRequest(name: listed.name))
            #expect(found == listed)
            let missing = await status {
                _ = try await bench.client.getNotice(GetNoticeRequest(name: "notices/none"))
            }
            #expect(missing.code == .notFound)
            let malformed = await status {
                _ = try await bench.client.getNotice(GetNoticeRequest(name: "notices/No/1"))
            }
            #expect(malformed.fields == ["name"])
        }
    }
}
