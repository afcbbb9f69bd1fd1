import Fleet
import NotificationContract
import NotificationService
import Policy
import RPC
import ReadsContract
import Records
import Storage
import Testing
import TypeContract

/// Officials are told who has read notices that are about them, whoever the recipient is.
@Suite struct NoticeReads {
    private static let clerk = Caller(
        .person,
        "people/hanoi-id:clerk",
        clearance: [.sensitive, .internalPolitical]
    )
    private static let cleared = Caller(.person, "people/hanoi-id:cleared", clearance: .everything)
    private static let own = Caller.holdingPosts("people/hanoi-id:an", sees: .sensitive)
    private static let fields = ["text_vi", "text_en", "rules"]

    /// The notification service with the register of its reads.
    private struct ReadBench {
        let caller = ToldCaller()
        let judge = ToldJudge()
        let client: NotificationClient
        let access: RecordAccessClient

        init(_ store: any Database, _ clock: CalendarClock) async throws {
            let journal = Journal(store, producer: "notification", clock: clock)
            let tokens = try await PageTokens(of: store)
            let service = NotificationService(
                journal: journal,
                tokens: tokens,
                authority: judge.desk()
            )
            let access = NotificationRecordAccess(
                RecordReadDesk(of: journal, tokens: tokens),
                authority: judge.desk()
            )
            let channel = LocalGateway.channel(
                [service, access],
                within: [caller],
                reads: ReadJournal(journal, purposes: try .embedded(), register: OfficialReads())
            )
            client = NotificationClient(channel)
            self.access = RecordAccessClient(channel)
            judge.reach("officials/an", seeing: .sensitive)
        }

        func options(_ purpose: String?) -> CallOptions {
            var options = CallOptions(timeout: .seconds(20))
            if let purpose { options.metadata.append("x-purpose", purpose) }
            return options
        }

        /// Notices about two officials, of whom one is named by a secret one, too.
        func receive() async throws {
            var events = (1...3).map { TypeContract.Event.entry($0) }
            events[1].subject = "officials/binh"
            events[2].secrecyGrade = .secret
            _ = try await client.receiveEvents(ReceiveEventsRequest(events: events))
        }

        /// Who has read, as a caller is told that asks for a purpose.
        func told(
            _ caller: Caller,
            for purpose: String? = nil,
            of official: String = "an"
        ) async throws -> [RecordRead] {
            self.caller.become(caller)
            let request = ListRecordReadsRequest(parent: "officials/\(official)")
            return try await access.listRecordReads(request, options(purpose)).reads
        }
    }

    private static func run(
        _ kind: StoreKind,
        _ body: (ReadBench) async throws -> Void
    ) async throws {
        let clock = CalendarClock("2026-11-21")
        try await kind.withStore(.notification, clock: clock) { store in
            let bench = try await ReadBench(store, clock)
            try await bench.receive()
            try await body(bench)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func officialsAreToldWhoReadNoticesAboutThem(_ kind: StoreKind) async throws {
        try await Self.run(kind) { bench in
            bench.caller.become(Self.clerk)
            let request = ListNoticesRequest()
            let options = bench.options("PERSONNEL_WORK")
            let shown = try await bench.client.listNotices(request, options).notices
            #expect(shown.map(\.recipient) == Array(repeating: "organizations/ba-dinh", count: 2))
            let watch = WatchNoticesRequest(after: 1)
            for try await notice in bench.client.watchNotices(watch, bench.options("PLANNING")) {
                #expect(notice.subject == "officials/binh")
                break
            }
            let told = try await bench.told(Self.own)
            #expect(told.map(\.purpose) == ["PERSONNEL_WORK"])
            #expect(told.first?.fields == Self.fields.map { "notices.\($0)" })
            #expect(told.first?.reader == Self.clerk.name)
            let refused = await status { _ = try await bench.told(Self.own, of: "binh") }
            #expect(refused.reason == "NOT_WITHIN_REACH")
            let binh = try await bench.told(Self.clerk, of: "binh")
            #expect(binh.map(\.purpose) == ["PLANNING", "PERSONNEL_WORK"])
            #expect(binh.first?.fields == Self.fields)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func whoIsNotClearedIsNotToldOfReadsOfSecretNotices(_ kind: StoreKind) async throws {
        try await Self.run(kind) { bench in
            bench.caller.become(Self.cleared)
            let options = bench.options("AUDIT")
            let all = try await bench.client.listNotices(ListNoticesRequest(), options).notices
            let secret = try #require(all.first { $0.secrecyGrade == .secret })
            let request = GetNoticeRequest(name: secret.name)
            _ = try await bench.client.getNotice(request, bench.options("PLANNING"))
            let open = try await bench.told(Self.own)
            #expect(open.map(\.purpose) == ["AUDIT"])
            #expect(open.map(\.secrecyGrade) == [.unspecified])
            let told = try await bench.told(Self.cleared, for: "AUDIT")
            #expect(told.map(\.purpose) == ["PLANNING", "AUDIT"])
            #expect(told.allSatisfy { $0.secrecyGrade == .secret })
        }
    }
}
