import Fleet
import NotificationContract
import RPC
import Testing

@Suite struct AcknowledgingNotices {
    @Test(arguments: StoreKind.allCases)
    func takingNoteIsRecordedOnce(kind: StoreKind) async throws {
        try await Bench.run(kind) { bench in
            try await bench.receive([.entry(1)])
            let notice = try #require(try await bench.notices().first)
            #expect(notice.acknowledgeTime == nil)
            let first = try await bench.client.acknowledgeNotice(
                AcknowledgeNoticeRequest(name: notice.name, etag: notice.etag)
            )
            #expect(first.acknowledgeTime != nil)
            #expect(first.etag != notice.etag)
            let second = try await bench.client.acknowledgeNotice(
                AcknowledgeNoticeRequest(name: notice.name)
            )
            #expect(second == first)
        }
    }

    @Test func aStaleTagIsAborted() async throws {
        try await Bench.run { bench in
            try await bench.receive([.entry(1)])
            let notice = try #require(try await bench.notices().first)
            let request = AcknowledgeNoticeRequest(name: notice.name, etag: notice.etag)
            _ = try await bench.client.acknowledgeNotice(request)
            let refusal = await status { _ = try await bench.client.acknowledgeNotice(request) }
            #expect(refusal.code == .aborted)
            #expect(refusal.reason == "ETAG_MISMATCH")
        }
    }

    @Test func aRepeatedRequestGetsTheFirstAnswer() async throws {
        try await Bench.run { bench in
            try await bench.receive([.entry(1), .entry(2)])
            let notices = try await bench.notices()
            let request = AcknowledgeNoticeRequest(
                name: notices[0].name,
                etag: notices[0].etag,
                requestID: "f9c1a7de-29a7-4c2c-9d0f-5b7a1e0c8f11"
            )
            let first = try await bench.client.acknowledgeNotice(request)
            #expect(try await bench.client.acknowledgeNotice(request) == first)
            var reused = request
            reused.name = notices[1].name
            let refusal = await status { _ = try await bench.client.acknowledgeNotice(reused) }
            #expect(refusal.reason == "REQUEST_ID_REUSED")
        }
    }

    @Test func anUnknownNoticeAndAMalformedRequestIdentifierAreRefused() async throws {
        try await Bench.run { bench in
            let missing = await status {
                _ = try await bench.client.acknowledgeNotice(
                    AcknowledgeNoticeRequest(name: "notices/none")
                )
            }
            #expect(missing.code == .notFound)
            let malformed = await status {
                _ = try await bench.client.acknowledgeNotice(
                    AcknowledgeNoticeRequest(name: "notices/none", requestID: "1")
                )
            }
            #expect(malformed.fields == ["request_id"])
        }
    }
}
