import AuditContract
import FeedContract
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import RPCTransport
import ReadsContract
import Records
import Storage
import Testing
import TypeContract
import WellKnownMessages

/// Reads of guarded fields are on record before the data leave, and officials are told of them.
@Suite struct RecordingReads {
    @Test(arguments: StoreKind.allCases)
    func aReadIsOnRecordWithAllThatItIs(kind: StoreKind) async throws {
        try await ReadBench.run(kind) { bench in
            let before = try await bench.records().count
            let official = try await bench.get("o1", ["x-purpose": "PERSONNEL_WORK"])
            #expect(official.personalID == "999000000001")
            let record = try #require(try await bench.records().last)
            #expect(try await bench.records().count == before + 1)
            #expect(record.actor == "people/hanoi:hr for people/hanoi:chief")
            #expect(record.method == "canbo.personnel.v1.PersonnelService/GetOfficial")
            #expect(record.entry.resource == "officials/o1")
            #expect(record.callID == "call-of-o1")
            #expect(
                record.entry.summary
                    == """
                    read: personal_id
                    classes: SENSITIVE, INTERNAL_POLITICAL, STATE_SECRET
                    purpose: PERSONNEL_WORK
                    count: 1
                    """
            )
            let withCase = ["x-purpose": "DISCIPLINE", "x-case": "12%2FKT%20%C4%91"]
            _ = try await bench.get("o1", withCase)
            let further = try #require(try await bench.records().last)
            #expect(further.entry.summary.contains("purpose: DISCIPLINE\ncase: 12/KT đ"))
            #expect(try await bench.chainHolds())
        }
    }

    @Test(arguments: StoreKind.allCases)
    func officialsAreToldWhoReadTheirRecord(kind: StoreKind) async throws {
        try await ReadBench.run(kind) { bench in
            _ = try await bench.get("o1", ["x-purpose": "PERSONNEL_WORK"])
            _ = try await bench.get("o2", ["x-purpose": "EVALUATION"])
            _ = try await bench.get("o1", ["x-purpose": "INSPECTION", "x-case": "7/KT"])
            _ = try await bench.get("o1", ["x-purpose": "COMPLAINT", "x-case": "8/KN"])
            _ = try await bench.get("o1", [:])
            let open = try await bench.reads(of: "o1", as: .sensitive)
            #expect(open.map(\.purpose) == ["COMPLAINT", "PERSONNEL_WORK"])
            let first = try #require(open.first)
            #expect(first.reader == "people/hanoi:hr" && first.caseReference == "8/KN")
            #expect(first.onBehalfOf == "people/hanoi:chief" && first.fields == ["personal_id"])
            #expect(first.callID == "call-of-o1" && first.readTime != nil)
            let all = try await bench.reads(of: "o1", as: .everything)
            #expect(all.map(\.purpose) == ["COMPLAINT", "INSPECTION", "PERSONNEL_WORK"])
            #expect(try await bench.reads(of: "o2", as: []).map(\.purpose) == ["EVALUATION"])
            let missing = await status { _ = try await bench.reads(of: "nobody", as: []) }
            #expect(missing.code == .notFound)
            let malformed = await status { _ = try await bench.reads(of: "A B", as: []) }
            #expect(malformed.fields == ["parent"])
        }
    }

    @Test func officialsAreToldOfWhatNamesThem() async throws {
        try await ReadBench.run { bench in
            let read = GuardedRead(
                ReadPurpose("AUDIT"),
                fields: ["holdings.end_reason"],
                shown: .sensitive,
                resources: ["holdings/h1", "officials/o1/parts/p"],
                officials: ["officials/o1", "officials/o2"]
            )
            try await bench.recorder.record(read, of: CallContext(PersonnelMethods.getOfficial))
            for id in ["o1", "o2"] {
                let told = try await bench.reads(of: id, as: [])
                #expect(told.map(\.fields) == [["holdings.end_reason"]])
            }
        }
    }

    @Test func aTokenOfAnotherListIsRefused() async throws {
        try await ReadBench.run { bench in
            for _ in 0..<3 { _ = try await bench.get("o1", ["x-purpose": "AUDIT"]) }
            let page = try await bench.page(of: "o1", "", as: .everything)
            #expect(page.reads.count == 2 && !page.nextPageToken.isEmpty)
            let last = try await bench.page(of: "o1", page.nextPageToken, as: .everything)
            #expect(last.reads.count == 1 && last.nextPageToken.isEmpty)
            let refusal = await status {
                _ = try await bench.page(of: "o1", page.nextPageToken, as: .sensitive)
            }
            #expect(refusal.fields == ["page_token"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func whatCannotBeRecordedDoesNotLeave(kind: StoreKind) async throws {
        try await ReadBench.run(kind) { bench in
            bench.store.fail()
            let end = await status { _ = try await bench.get("o1", ["x-purpose": "AUDIT"]) }
            #expect(end.code == .unavailable && end.reason == "STORAGE_UNAVAILABLE")
            #expect(!"\(end)".contains("999000000001"))
            let list = await status {
                _ = try await bench.audit.listAuditRecords(
                    ListAuditRecordsRequest(),
                    bench.options(["x-purpose": "AUDIT"], "list")
                )
            }
            #expect(list.code == .unavailable)
            // What shows nothing of that needs no record.
            let open = try await bench.get("o1", [:])
            #expect(open.personalID.isEmpty && open.fullName == "Lê Văn An")
        }
    }

    @Test func aPageIsOneReadOfAllThatItShows() async throws {
        try await ReadBench.run { bench in
            let request = ListAuditRecordsRequest(pageSize: 1)
            var (seen, token): ([Int64], String) = ([], "")
            repeat {
                var next = request
                next.pageToken = token
                let page = try await bench.audit.listAuditRecords(
                    next,
                    bench.options(["x-purpose": "AUDIT"], "list")
                )
                seen += page.records.map(\.sequence)
                token = page.nextPageToken
            } while !token.isEmpty
            // The reads that the list itself put on record are in the next one.
            #expect(seen == [1, 2, 3])
            let events = try await bench.feed.listEvents(
                ListEventsRequest(),
                bench.options(["x-purpose": "DATA_EXCHANGE"], "events")
            )
            #expect(events.events.contains { !$0.attributes.isEmpty })
            let record = try #require(try await bench.records().last)
            #expect(["", "officials"].contains(record.entry.resource))
            #expect(record.entry.summary.contains("read: events.attributes"))
            #expect(try await bench.chainHolds())
        }
    }

    @Test(arguments: [
        (["x-purpose": "CURIOSITY"], "x-purpose"), (["x-purpose": ""], "x-purpose"),
        (["x-purpose": "personnel_work"], "x-purpose"),
        (["x-purpose": "PERSONNEL_WORK,AUDIT"], "x-purpose"),
        (["x-purpose": "INSPECTION"], "x-case"), (["x-case": "7/KT"], "x-purpose"),
        (["x-purpose": "INSPECTION", "x-case": ""], "x-case"),
        (["x-purpose": "INSPECTION", "x-case": " 7"], "x-case"),
        (["x-purpose": "AUDIT", "x-case": "a%00b"], "x-case"),
        (["x-purpose": "AUDIT", "x-case": "%FF"], "x-case"),
        (["x-purpose": "NO", "x-case": "%0A"], "x-purpose x-case"),
    ])
    func whatIsNoPurposeIsRefused(metadata: [String: String], fields: String) async throws {
        try await ReadBench.run { bench in
            let refusal = await status { _ = try await bench.get("o1", metadata) }
            #expect(refusal.code == .invalidArgument && refusal.reason == "PURPOSE_INVALID")
            #expect(refusal.fields == fields.split(separator: " ").map(String.init))
            let told = refusal.detail(GoogleErrorInfo.self)?.metadata["allowed"]
            #expect(told?.contains("PERSONNEL_WORK, PLANNING") == true)
        }
    }

    @Test func aKeyTwiceAndACaseTooLongAreRefused() async throws {
        try await ReadBench.run { bench in
            for (key, value) in [("x-purpose", "AUDIT"), ("x-case", "7/KT")] {
                var options = bench.options(["x-purpose": "AUDIT", "x-case": "7/KT"], "twice")
                options.metadata.append(key, value)
                let refusal = await status { _ = try await bench.get("o1", options) }
                #expect(refusal.fields == [key])
            }
            let most = String(repeating: "7", count: 100)
            _ = try await bench.get("o1", ["x-purpose": "AUDIT", "x-case": most])
            let refusal = await status {
                _ = try await bench.get("o1", ["x-purpose": "AUDIT", "x-case": most + "7"])
            }
            #expect(refusal.fields == ["x-case"])
        }
    }

    @Test func aChangeThatIsOnlyTriedIsARead() async throws {
        try await ReadBench.run { bench in
            var request = UpdateOfficialRequest(
                official: Official(name: "officials/o1", currentPostTitle: "Chuyên viên"),
                validateOnly: true
            )
            let hidden = try await bench.personnel.updateOfficial(request, bench.options([:], "u"))
            #expect(hidden.personalID.isEmpty && hidden.currentPostTitle == "Chuyên viên")
            let before = try await bench.records().count
            let purpose = bench.options(["x-purpose": "PERSONNEL_WORK"], "u")
            let shown = try await bench.personnel.updateOfficial(request, purpose)
            #expect(shown.personalID == "999000000001")
            #expect(try await bench.records().count == before + 1)
            request.validateOnly = false
            let changed = try await bench.personnel.updateOfficial(request, bench.options([:], "u"))
            #expect(changed.personalID == "999000000001")
        }
    }
}
