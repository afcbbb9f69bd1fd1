import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// Holdings, and ends of holdings, that were recorded by mistake.
@Suite struct HoldingCorrectionTests {
    @Test(arguments: StoreKind.allCases)
    func aHoldingTakenBackIsOnNoDayAndStaysReadable(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            try await bench.position("ct")
            let started = try await bench.start("h1", 1, "ct") { $0.isMain = true }
            try await bench.start("h2", 2, "ct", from: "2012-01-01", to: "2014-01-01")
            #expect(try await bench.vacancies(in: "bd").isEmpty)
            bench.personnel.clock.turn(to: "2026-11-22")
            let taken = try await bench.takeBack("h1", etag: started.etag)
            #expect(taken.kind == .holding && taken.reason == "Nhầm người")
            #expect(taken.decisionNumber == "15-TB/VP")
            let gone = await status { _ = try await bench.holding("h1") }
            #expect(gone.code == .notFound && gone.reason == "HOLDING_TAKEN_BACK")
            let known = try await bench.holding("h1", known: started.updateTime)
            #expect(known.position == "positions/ct" && known.isMain)
            let later = await status {
                _ = try await bench.holding("h1", known: taken.recordTime)
            }
            #expect(later.reason == "HOLDING_TAKEN_BACK")
            #expect(try await bench.holdings(of: "positions/ct") == ["h2"])
            #expect(try await bench.holdings(of: "officials/o1").isEmpty)
            #expect(try await bench.holdings(of: "organizations/bd", on: "2026-11-21").isEmpty)
            let vacant = try await bench.vacancies(in: "bd")
            #expect(vacant.map { $0.sinceDate?.text } == ["2014-01-01"])
            let before = try await bench.posts.listHoldings(
                ListHoldingsRequest(parent: "positions/ct", asRecordedAt: started.updateTime)
            )
            #expect(before.holdings.map(\.name).contains("holdings/h1"))
            let listed = try await bench.posts.listHoldingCorrections(
                ListHoldingCorrectionsRequest(parent: "holdings/h1")
            )
            #expect(listed.corrections == [taken])
            for again in [
                await status { try await bench.takeBack("h1", etag: "\"2\"") },
                await status { try await bench.end("h1", on: "2026-12-01") },
            ] { #expect(again.reason == "HOLDING_TAKEN_BACK") }
            // The post is free, also as the main one, and the identifier is not.
            try await bench.start("h3", 1, "ct") { $0.isMain = true }
            let same = await status { try await bench.start("h1", 1, "ct") }
            #expect(same.code == .alreadyExists)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func anEndTakenBackLetsTheHoldingGoOn(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            try await bench.position("ct", .sample(quota: 2))
            try await bench.position("pct")
            let started = try await bench.start("h1", 1, "ct") { $0.isMain = true }
            let open = await status { try await bench.takeBackEnd("h1", etag: started.etag) }
            #expect(open.rules == ["HOLDING_NOT_ENDED"])
            bench.personnel.clock.turn(to: "2026-11-22")
            let ended = try await bench.end("h1", on: "2026-11-20")
            bench.personnel.clock.turn(to: "2026-11-23")
            try await bench.start("h2", 1, "pct", from: "2026-11-21") { $0.isMain = true }
            let main = await status { try await bench.takeBackEnd("h1", etag: ended.etag) }
            #expect(main.rules == ["MAIN_HOLDING_OVERLAPS"] && main.subjects == ["holdings/h2"])
            try await bench.takeBack("h2", etag: "\"1\"")
            let blind = await status { try await bench.takeBackEnd("h1", etag: "") }
            #expect(blind.fields == ["etag"])
            let stale = await status { try await bench.takeBackEnd("h1", etag: started.etag) }
            #expect(stale.reason == "ETAG_MISMATCH")
            let goesOn = try await bench.takeBackEnd("h1", etag: ended.etag)
            #expect(goesOn.endDate == nil && goesOn.endReason == .unspecified)
            #expect(goesOn.endDecisionNumber.isEmpty && goesOn.etag == "\"3\"")
            #expect(try await bench.holding("h1") == goesOn)
            #expect(
                try await bench.holding("h1", known: ended.updateTime).endDate?.text == "2026-11-20"
            )
            #expect(try await bench.holdings(of: "positions/ct", on: "2026-11-23") == ["h1"])
        }
    }

    @Test func whatRestsOnAHoldingIsNamed() async throws {
        try await PostBench.run { bench in
            try await bench.position("ct")
            try await bench.position("pct")
            try await bench.start("h1", 1, "ct")
            let ended = try await bench.end("h1", on: "2026-11-20")
            try await bench.start("h2", 1, "pct", from: "2026-11-20") { holding in
                holding.decisionNumber = "9-QĐ"
                holding.decisionDate = GoogleDate("2026-11-20")
            }
            for refused in [
                await status { try await bench.takeBack("h1", etag: ended.etag) },
                await status { try await bench.takeBackEnd("h1", etag: ended.etag) },
            ] {
                #expect(refused.rules == ["HOLDING_BUILT_UPON"])
                #expect(refused.subjects == ["holdings/h2"])
            }
            try await bench.takeBack("h2", etag: "\"1\"")
            try await bench.start("h3", 1, "ct", from: "2026-11-20") { $0.termNo = 2 }
            let counted = await status { try await bench.takeBack("h1", etag: ended.etag) }
            #expect(counted.subjects == ["holdings/h3"])
            let same = await status { try await bench.takeBackEnd("h1", etag: ended.etag) }
            #expect(same.rules == ["HOLDING_OVERLAPS"])
        }
    }

    @Test func aTrialChangesNothingAndEveryWrongFieldIsNamed() async throws {
        try await PostBench.run { bench in
            try await bench.position("ct")
            let started = try await bench.start("h1", 1, "ct")
            let wrong = await status {
                _ = try await bench.posts.takeBackHolding(
                    TakeBackHoldingRequest(
                        name: "positions/ct",
                        decisionDate: GoogleDate("2026-11-22")
                    )
                )
            }
            #expect(
                Set(wrong.fields) == [
                    "name", "reason", "decision_number", "decision_date", "etag",
                ]
            )
            try await bench.takeBack("h1", etag: started.etag, validateOnly: true)
            #expect(try await bench.holding("h1") == started)
            let none = await status { try await bench.takeBack("none", etag: "\"1\"") }
            #expect(none.code == .notFound)
            try await bench.takeBack("h1", etag: started.etag)
            let audit = try await bench.personnel.audit(last: 1)
            #expect(audit[0].contains("taken_back: HOLDING\nofficial: o1\nposition: ct"))
            #expect(!audit[0].contains("Nhầm người"))
            #expect(
                try await bench.personnel.events(last: 1) == [
                    "holding.taken_back official o1 hn/bd"
                ]
            )
        }
    }
}

/// Why something ended, or was a mistake, goes with the personal data.
@Suite struct HoldingErasureTests {
    @Test(arguments: [StoreKind.memory, .postgres])
    func reasonsGoAndDaysStay(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            try await bench.position("ct", .sample(quota: 2))
            for number in 1...2 {
                try await bench.start("h\(number)", number, "ct")
                let ended = try await bench.end("h\(number)", on: "2026-11-20")
                let open = try await bench.takeBackEnd("h\(number)", etag: ended.etag)
                try await bench.end("h\(number)", on: "2026-11-21", etag: open.etag)
            }
            let database = bench.personnel.journal.database
            let names = try await database.write { transaction in
                let official = try OfficialReader(reader: transaction).find(id: "o1")
                return try official.map {
                    try HoldingErasure(transaction: transaction).erase(of: $0)
                } ?? []
            }
            #expect(names == ["holdings/h1"])
            let erased = try await bench.holding("h1")
            #expect(erased.endReason == .unspecified && erased.endDate?.text == "2026-11-21")
            #expect(try await bench.holding("h2").endReason == .relieved)
            let left = try await bench.personnel.count(
                "SELECT COUNT(*) AS n FROM holding_correction WHERE reason = ''"
            )
            let kept = try await bench.personnel.count(
                "SELECT COUNT(*) AS n FROM holding_fact WHERE end_reason <> 0"
            )
            #expect(left == 1 && kept == 2)
        }
    }
}

/// Who leaves holds no post any more.
@Suite struct LeaverTests {
    @Test(arguments: [StoreKind.memory, .postgres])
    func whoLeavesHoldsNoPost(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            try await bench.position("ct", .sample(quota: 3))
            try await bench.position("pct", .sample(quota: 3))
            try await bench.start("h1", 1, "ct")
            try await bench.start("h2", 1, "pct", from: "2021-01-01")
            try await bench.start("past", 1, "ct", from: "2012-01-01", to: "2014-01-01")
            let held = await status { try await bench.leave(1, .retired, from: "2026-11-01") }
            #expect(held.rules == ["OFFICIAL_HOLDS_POSTS", "OFFICIAL_HOLDS_POSTS"])
            #expect(held.subjects == ["holdings/h1", "holdings/h2"])
            let early = await status {
                try await bench.leave(1, .retired, from: "2020-06-01", by: "77-QĐ")
            }
            #expect(early.subjects == ["holdings/h2"])
            try await bench.leave(1, .retired, from: "2026-11-01", by: "77-QĐ")
            for id in ["h1", "h2"] {
                let ended = try await bench.holding(id)
                #expect(ended.endDate?.text == "2026-11-01" && ended.endReason == .retired)
                #expect(ended.endDecisionNumber == "77-QĐ" && ended.etag == "\"2\"")
            }
            #expect(try await bench.holding("past").endDate?.text == "2014-01-01")
            #expect(
                try await bench.personnel.events(last: 3) == [
                    "official.changed official o1 hn/bd", "holding.ended official o1 hn/bd",
                    "holding.ended official o1 hn/bd",
                ]
            )
            // Neither a later end nor none is possible by now, nor another post.
            for refused in [
                await status { try await bench.end("h1", on: "2026-11-02", etag: "\"2\"") },
                await status { try await bench.takeBackEnd("h1", etag: "\"2\"") },
                await status { try await bench.start("h3", 1, "ct", from: "2026-10-01") },
            ] { #expect(refused.rules == ["OFFICIAL_NOT_SERVING"]) }
        }
    }

    @Test func aFileLetsNobodyLeaveWhoHoldsPosts() async throws {
        try await PostBench.run { bench in
            try await bench.position("ct")
            try await bench.start("h1", 1, "ct")
            var rows = [
                "personal_id,full_name,gender,birth_date,official_kind,organization_code,status"
            ]
            for id in ["o1", "o2"] {
                let one = try await bench.personnel.official(id)
                rows.append("\(one.personalID),\(one.fullName),nữ,29/02/1980,CONG_CHUC,bd,RETIRED")
            }
            let report = try await bench.personnel.importOfficials(
                ImportFile(rows.joined(separator: "\n"))
            )
            #expect(report.updatedCount == 1)
            #expect(report.errors.map(\.row) == [2])
            #expect(report.errors.map(\.reason) == ["OFFICIAL_HOLDS_POSTS"])
            #expect(try await bench.personnel.official("o1").status == .active)
            #expect(try await bench.personnel.official("o2").status == .retired)
        }
    }

    @Test func whyAPostEndsFollowsFromTheStatus() async throws {
        try await PostBench.run { bench in
            try await bench.position("ct", .sample(quota: 4))
            let reasons: [(OfficialStatus, HoldingEndReason)] = [
                (.deceased, .deceased), (.transferredOut, .transferred), (.dismissed, .left),
                (.left, .left),
            ]
            for (place, reason) in reasons.enumerated() {
                let number = place + 1
                try await bench.start("h\(number)", number, "ct")
                try await bench.leave(number, reason.0, from: "2026-11-01", by: "77-QĐ")
                let ended = try await bench.holding("h\(number)")
                #expect(ended.endReason == reason.1, "\(reason.0)")
            }
        }
    }

    @Test func othersChangeWithoutIt() async throws {
        try await PostBench.run { bench in
            try await bench.position("ct")
            try await bench.start("h1", 1, "ct", to: "2026-11-10")
            let wrong = await status {
                try await bench.leave(1, .retired, from: "2026-11-01", by: "")
            }
            #expect(wrong.fields == ["held_posts_end.decision_number"])
            let stays = await status {
                try await bench.leave(1, .suspended, from: "2026-10-01", by: "77-QĐ")
            }
            #expect(stays.fields == ["held_posts_end"])
            try await bench.leave(1, .suspended, from: "2026-10-01")
            try await bench.leave(1, .active, from: "2026-10-05")
            let held = await status { try await bench.leave(1, .retired, from: "2026-11-09") }
            #expect(held.subjects == ["holdings/h1"])
            try await bench.leave(1, .retired, from: "2026-11-10")
            #expect(try await bench.holding("h1").etag == "\"1\"")
        }
    }
}

extension PostBench {
    /// Takes back a holding.
    @discardableResult
    fileprivate func takeBack(
        _ id: String,
        etag: String,
        validateOnly: Bool = false
    ) async throws -> HoldingCorrection {
        try await posts.takeBackHolding(
            TakeBackHoldingRequest(
                name: "holdings/\(id)",
                reason: "Nhầm người",
                decisionNumber: "15-TB/VP",
                decisionDate: GoogleDate("2026-11-20"),
                etag: etag,
                validateOnly: validateOnly
            )
        )
    }

    /// Takes back the end of a holding.
    @discardableResult
    fileprivate func takeBackEnd(_ id: String, etag: String) async throws -> Holding {
        try await posts.takeBackHoldingEnd(
            TakeBackHoldingEndRequest(
                name: "holdings/\(id)",
                reason: "Nhầm người",
                decisionNumber: "15-TB/VP",
                decisionDate: GoogleDate("2026-11-20"),
                etag: etag
            )
        )
    }

    /// Changes the status of an official; posts end by the decision with a number, when one is
    /// given.
    fileprivate func leave(
        _ number: Int,
        _ status: OfficialStatus,
        from day: String,
        by decision: String? = nil
    ) async throws {
        _ = try await personnel.client.updateOfficial(
            UpdateOfficialRequest(
                official: Official(name: "officials/o\(number)", status: status),
                effectiveDate: GoogleDate(day),
                heldPostsEnd: decision.map {
                    HeldPostsEnd(decisionNumber: $0, decisionDate: GoogleDate("2026-10-20"))
                }
            )
        )
    }
}
