import Conventions
import DisciplineContract
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import TypeContract
import WellKnownMessages

@testable import PersonnelService

/// The steps of streamlining, what stands against them, what they end, and the figures.
@Suite struct StreamliningTests {
    /// DOMAIN 5.18, typed from the page; a case that is not settled may be rejected.
    private static let page: [StreamliningState: Set<StreamliningState>] = [
        .listed: [.opinionTaken, .rejected], .opinionTaken: [.proposed, .rejected],
        .proposed: [.approved, .rejected], .approved: [.settled, .rejected],
    ]
    private static let steps: [StreamliningState] = [
        .opinionTaken, .proposed, .approved, .settled, .rejected,
    ]

    @Test func theTableIsThePage() {
        #expect(StreamliningTransitions.table.mapValues { Set($0) } == Self.page)
    }

    @Test(arguments: [StoreKind.memory, .postgres])
    func aSettlementEndsEveryPostByTheDecision(_ kind: StoreKind) async throws {
        try await StaffingBench.run(kind) { bench in
            let main = try await bench.hold(1, in: "xa", from: "2020-02-01")
            let other = try await bench.hold(
                1,
                in: "cs",
                from: "2021-02-01",
                .concurrent,
                isMain: false
            )
            let listed = try await bench.list("c", 1)
            #expect(listed.state == .listed && listed.organization == "organizations/xa")
            try await expectRefusals(of: "c", .listed, bench)
            try await bench.opinion("c")
            try await expectRefusals(of: "c", .opinionTaken, bench)
            try await bench.step("c", .proposed)
            try await expectRefusals(of: "c", .proposed, bench)
            let same = await status { try await bench.step("c", .approved, as: StaffingBench.unit) }
            #expect(same.reason == "STREAMLINING_DECIDER_NOT_ANOTHER")
            try await bench.step("c", .approved, on: "2026-10-10")
            try await expectRefusals(of: "c", .approved, bench)
            let settled = try await bench.step("c", .settled, on: "2026-10-20", end: "2026-11-01")
            #expect(Set(settled.settlement?.endedHoldings ?? []) == [main.name, other.name])
            #expect(settled.rules.map(\.ruleCode) == ["STREAMLINING_GROUPS"])
            for name in [main.name, other.name] {
                let ended = try await bench.record.posts.getHolding(GetHoldingRequest(name: name))
                #expect(ended.endDate == GoogleDate("2026-11-01") && ended.endReason == .left)
                #expect(ended.endDecisionNumber == "6-TTr")
            }
            try await expectRefusals(of: "c", .settled, bench)
            for (day, state) in [
                ("2026-09-04", StreamliningState.listed), ("2026-10-09", .proposed),
                ("2026-10-20", .settled),
            ] {
                let read = try await bench.read("c", asOf: day)
                #expect(read.state == state, "\(day)")
            }
            #expect(Set(bench.discipline.asked).count == 6, "\(bench.discipline.asked)")
        }
    }

    private func expectRefusals(
        of id: String,
        _ state: StreamliningState,
        _ bench: StaffingBench
    ) async throws {
        for other in Self.steps where Self.page[state]?.contains(other) != true {
            let told = await status {
                if other == .opinionTaken {
                    try await bench.opinion(id, on: "2026-11-20")
                } else {
                    try await bench.step(id, other, on: "2026-11-20")
                }
            }
            #expect(told.reason == "STREAMLINING_STATE_REFUSED", "\(state) \(other)")
            let metadata = told.detail(GoogleErrorInfo.self)?.metadata
            #expect(metadata?["from"] == state.code && metadata?["to"] == other.code)
        }
    }

    @Test func whoIsProtectedWaitsUnlessItIsTheOwnWish() async throws {
        try await StaffingBench.run { bench in
            for (id, official, isVoluntary) in [("a", 1, false), ("b", 2, true), ("c", 3, false)] {
                try await bench.list(id, official)
                try await bench.opinion(id) {
                    $0.isVoluntary = isVoluntary
                    $0.protectionStartDate = GoogleDate("2026-01-01")
                    $0.protectionEndDate = GoogleDate(id == "c" ? "2026-09-30" : "2028-12-31")
                }
            }
            let told = await status { try await bench.step("a", .proposed) }
            #expect(told.reason == "STREAMLINING_REFUSED")
            #expect(bench.rules(of: told) == ["STREAMLINING_CHILD_MONTHS"])
            // Why somebody waits is not told to who may not see it.
            let unit = Caller(
                .person,
                "people/hanoi-id:unit",
                rights: CallRights(clearance: [], reach: .everywhere)
            )
            let hidden = await status { try await bench.step("a", .proposed, as: unit) }
            #expect(bench.rules(of: hidden) == ["STREAMLINING_DEFERRED"])
            try await bench.step("b", .proposed)
            let over = try await bench.step("c", .proposed)
            #expect(over.state == .proposed && over.opinion?.isVoluntary == false)
        }
    }

    @Test func whoIsUnderDisciplineWaits() async throws {
        try await StaffingBench.run { bench in
            let (hard, soft) = (
                "BLOCK_DISCIPLINE_UNDER_CONSIDERATION_STREAMLINE",
                "BLOCK_PROTECTED_FAMILY_STREAMLINE"
            )
            func block(_ official: String, _ rule: String, _ strength: BlockStrength) {
                bench.discipline.block(
                    official,
                    from: "2026-09-15",
                    to: "2027-01-01",
                    strength,
                    rule: rule,
                    acts: [.streamline]
                )
            }
            for (id, official) in [("a", 1), ("b", 2)] {
                try await bench.list(id, official)
                try await bench.opinion(id) { $0.isVoluntary = official == 2 }
            }
            block("o1", hard, .hard)
            let told = await status { try await bench.step("a", .proposed) }
            #expect(told.reason == "STREAMLINING_REFUSED" && bench.rules(of: told) == [hard])
            bench.discipline.clear()
            try await bench.step("a", .proposed)
            block("o1", soft, .soft)
            let later = await status { try await bench.step("a", .approved) }
            #expect(bench.rules(of: later) == [soft])
            block("o2", soft, .soft)
            try await bench.step("b", .proposed)
            bench.discipline.beSilent(true)
            let silent = await status { try await bench.step("b", .approved) }
            #expect(silent.code == .unavailable)
            let read = try await bench.read("b")
            #expect(read.state == .proposed)
            try await bench.step("b", .rejected)
        }
    }

    @Test func groupsAreThoseOfTheDecreeAndCasesOneAtATime() async throws {
        try await StaffingBench.run { bench in
            for (group, day) in [(0, "2025-06-16"), (6, "2026-01-05"), (1, "2025-06-15")] {
                let told = await status {
                    try await bench.list("x", 1, group: Int32(group), on: day)
                }
                #expect(bench.rules(of: told) == ["STREAMLINING_GROUPS"], "\(group)")
            }
            try await bench.list("a", 1, group: 5)
            let second = await status { try await bench.list("x", 1) }
            #expect(second.reason == "STREAMLINING_CASE_EXISTS")
            try await bench.step("a", .rejected)
            try await bench.list("b", 1)
            // A post that begins later is in the way of the end of all.
            try await bench.opinion("b")
            let ahead = try await bench.hold(1, in: "xa", from: "2026-11-20")
            try await bench.step("b", .proposed)
            try await bench.step("b", .approved)
            let told = await status { try await bench.step("b", .settled) }
            #expect(told.reason == "STREAMLINING_HOLDING_AHEAD")
            let metadata = told.detail(GoogleErrorInfo.self)?.metadata
            #expect(metadata?["holding"] == ahead.name)
            let read = try await bench.read("b")
            #expect(read.state == .approved)
        }
    }

    @Test(arguments: [StoreKind.memory, .postgres])
    func figuresStandBesideTheTargetOfTheYear(_ kind: StoreKind) async throws {
        try await StaffingBench.run(kind) { bench in
            try await bench.quota("base", of: "tp", 11, year: 2015)
            try await bench.settle("a", 1, group: 0, listed: "2018-01-10", on: "2018-05-01")
            try await bench.settle("b", 2, group: 0, listed: "2021-01-10", on: "2021-05-01")
            try await bench.settle("c", 3, group: 4)
            bench.record.clock.turn(to: "2026-11-22")
            let last = try await bench.report(2021)
            #expect(last.rows == [StreamliningCount(group: 0, persons: 1)] && last.persons == 1)
            #expect(last.baseYear == 2015 && last.baseAllotted == 11 && last.targetPercent == 10)
            #expect(last.targetPersons == 2 && last.personsSinceBase == 2)
            let rules = ["STREAMLINING_TARGET_PERCENT", "STREAMLINING_TARGET_BASE_YEAR"]
            #expect(last.countingRules.map(\.ruleCode) == rules)
            let year = try await bench.report(2026)
            #expect(year.rows == [StreamliningCount(group: 4, persons: 1)] && year.baseYear == 0)
            let list = try await bench.client.listStreamliningCases(
                ListStreamliningCasesRequest(
                    parent: "organizations/tp",
                    states: [.settled],
                    groups: [4],
                    year: 2026,
                    asOf: year.asOf,
                    asRecordedAt: year.asRecordedAt
                )
            )
            #expect(list.streamliningCases.map(\.official) == ["officials/o3"])
            bench.record.clock.turn(to: "2026-11-23")
            try await bench.settle("d", 4, group: 1)
            let printed = try await bench.report(2026, known: year.asRecordedAt)
            #expect(printed.rows == year.rows)
            let now = try await bench.report(2026)
            #expect(now.persons == 2)
            try await expectErasure(bench)
            let after = try await bench.report(2026)
            #expect(after.rows == now.rows)
        }
    }

    private func expectErasure(_ bench: StaffingBench) async throws {
        try await bench.record.personnel.journal.database.write { transaction in
            let official = try OfficialReader(reader: transaction).find(id: "o3")
            guard let official else { throw Failure(.storageDamaged) }
            let names = try StaffingErasure(transaction: transaction).erase(of: official)
            #expect(names == ["streamliningCases/c"])
        }
        for day in [nil, "2026-09-01"] {
            let erased = try await bench.read("c", asOf: day)
            #expect(erased.reason == "" && erased.opinion == nil && erased.settlement == nil)
            #expect(erased.state == (day == nil ? .settled : .opinionTaken) && erased.group == 4)
        }
    }

    @Test func eachDoesAndSeesWhatThePostReaches() async throws {
        try await StaffingBench.run { bench in
            let evaluation = EvaluationBench(
                record: bench.record,
                client: EvaluationClient(LocalGateway.channel())
            )
            let (own, officer, low) = (
                "people/hanoi-id:own", "people/hanoi-id:hr", "people/hanoi-id:low"
            )
            try await evaluation.seat(own, "o1", "desk", in: "xa")
            try await evaluation.seat(officer, "o2", "hr", in: "xa", [.hrOfficer])
            try await evaluation.seat(low, "o3", "low", in: "c1", [.hrOfficer])
            try await bench.list("a", 1)
            try await bench.list("self", 2)
            let opinion = StreamliningOpinion(paper: .sample("2026-09-05"))
            func record(_ id: String, as caller: String) async -> RPCStatus {
                await status {
                    try await bench.record.acting(as: .byPosts(caller)) {
                        _ = try await bench.client.recordStreamliningOpinion(
                            RecordStreamliningOpinionRequest(
                                name: "streamliningCases/\(id)",
                                opinion: opinion
                            )
                        )
                    }
                }
            }
            let self1 = await record("self", as: officer)
            let low1 = await record("a", as: low)
            let officer1 = await record("a", as: officer)
            #expect(self1.reason == "OWN_CASE" && low1.reason == "NOT_WITHIN_REACH")
            #expect(officer1.code == .ok)
            try await bench.record.acting(as: .byPosts(own)) {
                let read = try await bench.read("a")
                #expect(read.state == .opinionTaken && read.reason == "Dôi dư do sắp xếp")
                let other = await status { _ = try await bench.read("self") }
                #expect(other.reason == "NOT_WITHIN_REACH")
                let list = try await bench.client.listStreamliningCases(
                    ListStreamliningCasesRequest(parent: "officials/o1")
                )
                #expect(list.streamliningCases == [read])
            }
        }
    }
}
