import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Holdings: what calls accept, which rules stand against them, what lists show.
@Suite struct HoldingTests {
    @Test(arguments: StoreKind.allCases)
    func whatIsStartedIsReadBack(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            try await bench.position("ct")
            let started = try await bench.start("h1", 1, "ct", from: "2027-01-01") {
                $0.isMain = true
                $0.termNo = 2
                $0.plannedEndDate = GoogleDate("2030-01-01")
                $0.decisionNumber = " 12-QĐ/TU "
            }
            #expect(started.name == "holdings/h1")
            #expect(started.official == "officials/o1")
            #expect(started.position == "positions/ct")
            #expect(started.startDate?.text == "2027-01-01")
            #expect(started.plannedEndDate?.text == "2030-01-01")
            #expect(started.endDate == nil)
            #expect(started.decisionNumber == "12-QĐ/TU")
            #expect(started.isMain)
            #expect(started.termNo == 2)
            let read = try await bench.posts.getHolding(GetHoldingRequest(name: started.name))
            #expect(read == started)
        }
    }

    @Test func everyWrongFieldIsNamedAtOnce() async throws {
        try await PostBench.run { bench in
            let wrong = Holding(
                official: "people/x",
                startDate: GoogleDate("2200-01-01"),
                plannedEndDate: GoogleDate("2020-01-01"),
                holdingKind: .unrecognized(99),
                decisionDate: GoogleDate("2026-11-22"),
                termNo: 21,
                endReason: .retired,
                endDecisionNumber: String(repeating: "x", count: 101)
            )
            let refused = await status {
                _ = try await bench.posts.startHolding(StartHoldingRequest(holding: wrong))
            }
            #expect(refused.code == .invalidArgument)
            #expect(
                Set(refused.fields) == [
                    "holding.official", "holding.position", "holding.start_date",
                    "holding.planned_end_date", "holding.holding_kind", "holding.decision_number",
                    "holding.decision_date", "holding.term_no", "holding.end_date",
                    "holding.end_decision_number", "holding.end_decision_date",
                ]
            )
            let empty = await status {
                _ = try await bench.posts.startHolding(StartHoldingRequest())
            }
            #expect(empty.fields == ["holding"])
        }
    }

    @Test func whatIsNamedHasToBeThere() async throws {
        try await PostBench.run { bench in
            try await bench.position("ct", from: "2019-01-01")
            let official = await status { try await bench.start("h", 9, "ct") }
            #expect(official.rules == ["OFFICIAL_UNKNOWN"])
            let position = await status { try await bench.start("h", 1, "none") }
            #expect(position.rules == ["POSITION_UNKNOWN"])
            let before = await status { try await bench.start("h", 1, "ct", from: "2018-12-31") }
            #expect(before.rules == ["POSITION_NOT_IN_FORCE"])
            #expect(before.message.contains("2019-01-01"))
            try await bench.start("h", 1, "ct")
            let taken = await status { try await bench.start("h", 2, "ct") }
            #expect(taken.reason == "RESOURCE_EXISTS")
            let missing = await status {
                _ = try await bench.posts.getHolding(GetHoldingRequest(name: "holdings/none"))
            }
            #expect(missing.code == .notFound)
        }
    }

    @Test func whoTakesAPostIsAtWorkOnTheFirstDay() async throws {
        try await PostBench.run { bench in
            try await bench.position("ct", .sample(quota: 4))
            try await bench.personnel.change(
                Official(name: "officials/o1", status: .suspended),
                from: "2026-11-01"
            )
            let suspended = await status {
                try await bench.start("h", 1, "ct", from: "2026-11-10")
            }
            #expect(suspended.rules == ["OFFICIAL_NOT_SERVING"])
            #expect(suspended.message.contains("SUSPENDED"))
            try await bench.start("h", 1, "ct", from: "2026-10-31")
            try await bench.position("early", from: "2000-01-01")
            let before = await status { try await bench.start("x", 2, "early", from: "2009-12-31") }
            #expect(before.rules == ["OFFICIAL_NOT_SERVING"])
            #expect(before.message.contains("UNKNOWN"))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aPostIsNeverHeldByMoreThanItsQuota(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            try await bench.position("ct", .sample(quota: 2))
            try await bench.start("h1", 1, "ct", from: "2015-01-01", to: "2020-01-01")
            try await bench.start("h2", 2, "ct", from: "2018-01-01", to: "2022-01-01")
            let full = await status {
                try await bench.start("h3", 3, "ct", from: "2012-01-01", to: "2018-01-02")
            }
            #expect(full.rules == ["POSITION_FULL", "POSITION_FULL"])
            #expect(full.subjects == ["holdings/h1", "holdings/h2"])
            #expect(full.message.contains("2018-01-01"))
            try await bench.start("h3", 3, "ct", from: "2012-01-01", to: "2018-01-01")
            try await bench.start("h4", 4, "ct", from: "2020-01-01")
            #expect(try await bench.holdings(of: "positions/ct") == ["h3", "h1", "h2", "h4"])
        }
    }

    @Test func oneOfficialHoldsAPostOnceAtATimeAndHasOneMainPost() async throws {
        try await PostBench.run { bench in
            try await bench.position("ct", .sample(quota: 9))
            try await bench.position("pct", .sample(quota: 9), in: "hk")
            try await bench.start("h1", 1, "ct") { $0.isMain = true }
            let twice = await status { try await bench.start("h2", 1, "ct", from: "2021-01-01") }
            #expect(twice.rules == ["HOLDING_OVERLAPS"])
            #expect(twice.subjects == ["holdings/h1"])
            let main = await status {
                try await bench.start("h2", 1, "pct", from: "2021-01-01") { $0.isMain = true }
            }
            #expect(main.rules == ["MAIN_HOLDING_OVERLAPS"])
            #expect(main.subjects == ["holdings/h1"])
            try await bench.start("h2", 1, "pct", from: "2021-01-01") {
                $0.holdingKind = .concurrent
            }
            try await bench.end("h1", on: "2026-11-21")
            try await bench.position("bt", in: "hn")
            try await bench.start("h3", 1, "bt", from: "2026-11-21") { $0.isMain = true }
        }
    }

    @Test func termsAreCountedAndPlanned() async throws {
        try await PostBench.run { bench in
            var position = Position.sample(quota: 3)
            position.termMonths = 60
            position.maxConsecutiveTerms = 2
            try await bench.position("ct", position)
            let first = try await bench.start("h1", 1, "ct", from: "2015-01-31", to: "2020-01-31")
            #expect(first.plannedEndDate?.text == "2020-01-31")
            let long = await status {
                try await bench.start("x", 2, "ct") { $0.plannedEndDate = GoogleDate("2025-01-02") }
            }
            #expect(long.fields == ["holding.planned_end_date"])
            try await bench.start("h2", 1, "ct", from: "2020-01-31", to: "2025-01-31")
            let third = await status { try await bench.start("h3", 1, "ct", from: "2025-01-31") }
            #expect(third.rules == ["TERMS_EXHAUSTED"])
            let acting = try await bench.start("h3", 1, "ct", from: "2025-01-31") {
                $0.holdingKind = .acting
            }
            #expect(acting.plannedEndDate == nil)
            let stated = await status { try await bench.start("h4", 2, "ct") { $0.termNo = 3 } }
            #expect(stated.rules == ["TERMS_EXHAUSTED"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func ofManyForTheLastPlaceOneWins(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            for number in 5...8 { try await bench.official(number) }
            try await bench.position("ct", .sample(quota: 2))
            let ends = await withTaskGroup(of: RPCStatus.self) { group in
                for number in 1...8 {
                    group.addTask {
                        await status { try await bench.start("h\(number)", number, "ct") }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(ends.count { $0.code == .ok } == 2)
            #expect(ends.count { $0.reason == "POSITION_FULL" } == 6)
            #expect(try await bench.holdings(of: "positions/ct").count == 2)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func holdingsAreListedByFirstDay(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            try await bench.position("ct", .sample(quota: 9), in: "vp")
            try await bench.position("pct", .sample(quota: 9), in: "hk")
            try await bench.start("a", 1, "ct", from: "2020-01-01")
            try await bench.start("b", 1, "pct", from: "2016-01-01", to: "2020-01-01")
            try await bench.start("c", 2, "ct", from: "2018-01-01")
            try await bench.start("d", 3, "ct", from: "2030-01-01")
            #expect(try await bench.holdings(of: "officials/o1") == ["b", "a"])
            #expect(try await bench.holdings(of: "officials/o1", on: "2019-12-31") == ["b"])
            #expect(try await bench.holdings(of: "officials/o1", on: "2020-01-01") == ["a"])
            #expect(try await bench.holdings(of: "positions/ct") == ["c", "a", "d"])
            #expect(try await bench.holdings(of: "organizations/bd") == ["c", "a", "d"])
            #expect(try await bench.holdings(of: "organizations/hn") == ["b", "c", "a", "d"])
            #expect(try await bench.holdings(of: "organizations/-") == ["b", "c", "a", "d"])
            let now = try await bench.holdings(of: "organizations/hn", on: "2026-11-21")
            #expect(now == ["c", "a"])
            for parent in ["officials/none", "positions/none", "organizations/none"] {
                let missing = await status { _ = try await bench.holdings(of: parent) }
                #expect(missing.code == .notFound)
            }
            for parent in ["", "holdings/a", "officials/", "positions/-"] {
                let wrong = await status { _ = try await bench.holdings(of: parent) }
                #expect(wrong.fields == ["parent"])
            }
        }
    }
}
