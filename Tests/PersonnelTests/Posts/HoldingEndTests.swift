import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Ends of holdings, their corrections, and what the record said before.
@Suite struct HoldingEndTests {
    @Test(arguments: StoreKind.allCases)
    func anEndIsCorrectedAndWhatWasKnownStaysKnown(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            try await bench.position("ct")
            let started = try await bench.start("h1", 1, "ct")
            bench.personnel.clock.turn(to: "2026-11-22")
            let ended = try await bench.end("h1", on: "2026-12-01")
            #expect(ended.endDate?.text == "2026-12-01")
            #expect(ended.endReason == .relieved)
            #expect(ended.endDecisionNumber == "9-QĐ")
            #expect(ended.etag == "\"2\"")
            bench.personnel.clock.turn(to: "2026-11-23")
            let corrected = try await bench.end("h1", on: "2026-11-30", etag: ended.etag)
            #expect(corrected.endDate?.text == "2026-11-30")
            #expect(corrected.etag == "\"3\"")
            let read = try await bench.posts.getHolding(GetHoldingRequest(name: started.name))
            #expect(read == corrected)
            for (answer, end) in [(started, nil), (ended, "2026-12-01")] as [(Holding, String?)] {
                let known = try await bench.holding("h1", known: answer.updateTime)
                #expect(known.endDate?.text == end)
                #expect(known.endReason == answer.endReason)
                #expect(known.asRecordedAt == answer.updateTime)
                #expect(known.etag == "")
            }
            let before = await status {
                _ = try await bench.holding("h1", known: started.updateTime?.justBefore)
            }
            #expect(before.reason == "RESOURCE_NOT_RECORDED")
        }
    }

    @Test func anEndOnRecordIsCorrectedOnlyByWhoHasReadIt() async throws {
        try await PostBench.run { bench in
            try await bench.position("ct")
            let started = try await bench.start("h1", 1, "ct")
            try await bench.end("h1", on: "2026-12-01", etag: started.etag)
            let blind = await status { try await bench.end("h1", on: "2026-11-30") }
            #expect(blind.fields == ["etag"])
            let stale = await status {
                try await bench.end("h1", on: "2026-11-30", etag: started.etag)
            }
            #expect(stale.reason == "ETAG_MISMATCH")
        }
    }

    @Test func aLaterEndIsMeasuredByTheRules() async throws {
        try await PostBench.run { bench in
            try await bench.position("ct")
            try await bench.start("h1", 1, "ct", from: "2016-01-01", to: "2020-01-01")
            try await bench.start("h2", 2, "ct", from: "2020-01-01", to: "2024-01-01")
            try await bench.start("h3", 1, "ct", from: "2024-01-01")
            let full = await status { try await bench.end("h1", on: "2021-01-01", etag: "\"1\"") }
            #expect(full.rules == ["POSITION_FULL"])
            #expect(full.subjects == ["holdings/h2"])
            try await bench.end("h2", on: "2023-01-01", etag: "\"1\"")
            try await bench.end("h2", on: "2024-01-01", etag: "\"2\"")
            let beyond = await status { try await bench.end("h2", on: "2024-01-02", etag: "\"3\"") }
            #expect(beyond.subjects == ["holdings/h3"])
        }
    }

    @Test func everyWrongFieldIsNamedAtOnce() async throws {
        try await PostBench.run { bench in
            let wrong = await status {
                _ = try await bench.posts.endHolding(
                    EndHoldingRequest(
                        name: "positions/ct",
                        endDate: GoogleDate("2200-01-01"),
                        decisionDate: GoogleDate("2026-11-22")
                    )
                )
            }
            #expect(
                Set(wrong.fields) == [
                    "name", "end_date", "end_reason", "decision_number", "decision_date",
                ]
            )
            let missing = await status { try await bench.end("none", on: "2026-12-01") }
            #expect(missing.code == .notFound)
            try await bench.position("ct")
            try await bench.start("h1", 1, "ct")
            let early = await status { try await bench.end("h1", on: "2020-01-01") }
            #expect(early.fields == ["end_date"])
            let trial = try await bench.posts.endHolding(
                EndHoldingRequest(
                    name: "holdings/h1",
                    endDate: GoogleDate("2020-01-02"),
                    endReason: .deceased,
                    decisionNumber: "1",
                    decisionDate: GoogleDate("2020-01-02"),
                    validateOnly: true
                )
            )
            #expect(trial.endDate?.text == "2020-01-02")
            #expect(try await bench.holding("h1").endDate == nil)
        }
    }

    @Test func auditHasTheDecisionsAndEventsDoNotTellTheReason() async throws {
        try await PostBench.run { bench in
            try await bench.position("ct", in: "vp")
            try await bench.start("h1", 1, "ct")
            try await bench.end("h1", on: "2026-12-01")
            try await bench.start("h2", 2, "ct", from: "2010-01-01", to: "2015-01-01")
            let audit = try await bench.personnel.audit(last: 3)
            #expect(audit[0].contains("official: o1\nposition: ct\nstart_date: 2020-01-01"))
            #expect(audit[0].contains("decision: 12-QĐ/TU, 2019-12-20"))
            #expect(audit[1].contains("end_date:  -> 2026-12-01\nend_reason:  -> RELIEVED"))
            #expect(audit[2].contains("end_reason:  -> TERM_EXPIRED"))
            #expect(
                try await bench.personnel.events(last: 4) == [
                    "holding.started official o1 hn/bd/vp", "holding.ended official o1 hn/bd/vp",
                    "holding.started official o2 hn/bd/vp", "holding.ended official o2 hn/bd/vp",
                ]
            )
            let told = try await bench.personnel.journal.database.scan { reader in
                try reader.rows("SELECT data FROM outbox_event WHERE type = 'holding.ended'")
                    .map { String(decoding: try $0.bytes("data"), as: UTF8.self) }
            }
            #expect(told.count == 2)
            #expect(told.allSatisfy { $0.contains("end_date") && !$0.contains("RELIEVED") })
        }
    }
}

extension PostBench {
    /// A holding, as it was known at an instant when one is given.
    func holding(_ id: String, known: GoogleTimestamp? = nil) async throws -> Holding {
        try await posts.getHolding(
            GetHoldingRequest(name: "holdings/\(id)", asRecordedAt: known)
        )
    }
}
