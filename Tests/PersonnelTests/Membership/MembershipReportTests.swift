import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import TypeContract
import WellKnownMessages

@testable import PersonnelService

/// `RPT-MEM-01` and `RPT-MEM-03`: figures whose parts sum to totals (DOMAIN 7).
@Suite struct MembershipReportTests {
    private static func report(
        _ bench: MembershipBench,
        of organization: String = "tp",
        on day: String? = nil,
        known: GoogleTimestamp? = nil,
        from: String? = nil,
        to: String? = nil
    ) async throws -> MembershipReport {
        try await bench.members.getMembershipReport(
            GetMembershipReportRequest(
                parent: "organizations/\(organization)",
                asOf: day.map { GoogleDate($0) },
                asRecordedAt: known,
                periodStartDate: from.map { GoogleDate($0) },
                periodEndDate: to.map { GoogleDate($0) }
            )
        )
    }

    private static func sums(_ report: MembershipReport) -> Bool {
        let counts = report.parts.compactMap(\.count)
        let total = report.total ?? MemberCount()
        func sum(_ part: (MemberCount) -> Int64) -> Int64 { counts.map(part).reduce(0, +) }
        return sum(\.members) == total.members && sum(\.official) == total.official
            && sum(\.probationary) == total.probationary && sum(\.exempt) == total.exempt
            && sum(\.transferring) == total.transferring
            && total.members
                == total.official + total.probationary + total.exempt + total.transferring
    }

    @Test(arguments: StoreKind.allCases)
    func membersOfADayByState(_ kind: StoreKind) async throws {
        try await MembershipBench.run(kind) { bench in
            try await bench.register("m3", 3, in: "c3")
            try await bench.register("p", 4, in: "c2", admitted: "2026-05-19", official: nil)
            try await bench.lead("a", 5, to: .cellVoted)
            _ = try await bench.members.introduceMember(
                IntroduceMemberRequest(
                    name: "memberships/m2",
                    destinationCell: "organizations/c3",
                    date: GoogleDate("2026-11-02"),
                    decisionNumber: "7-GT",
                    decisionDate: GoogleDate("2026-11-02")
                )
            )
            let all = try await Self.report(bench)
            #expect(
                all.total
                    == MemberCount(members: 4, official: 2, probationary: 1, transferring: 1)
            )
            #expect(Self.sums(all))
            #expect(all.cells == 3 && all.cellsBelowMinimum == 3)
            #expect(
                all.countingRules.map(\.ruleCode) == [
                    "MEMBER_COUNTED_STATES", "MEMBER_CELL_MINIMUM",
                ]
            )
            let commune = try await Self.report(bench, of: "xa")
            #expect(commune.total == all.total)
            #expect(commune.parts.map(\.organization) == ["organizations/c3", "organizations/cs"])
            #expect(Self.sums(commune))
            let cell = try await Self.report(bench, of: "c1")
            #expect(cell.parts.map(\.organization) == ["organizations/c1"])
            #expect(cell.total?.members == 2)
            let before = try await Self.report(bench, on: "2026-05-18")
            #expect(before.total == MemberCount(members: 3, official: 3))
            let none = try await Self.report(bench, on: "2012-05-18")
            #expect(none.total == MemberCount() && none.parts.isEmpty)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func exitsOfAPeriodByReasonStayAsTheyWerePrinted(_ kind: StoreKind) async throws {
        try await MembershipBench.run(kind) { bench in
            try await bench.register("m3", 3, in: "c3")
            try await bench.register("m4", 4, in: "c3")
            try await bench.decide("m1", .strikeOff(on: "2026-06-30"))
            try await bench.decide("m2", .strikeOff(on: "2026-07-01"))
            try await bench.decide(
                "m3",
                .strikeOff(on: "2026-02-01").with { $0.reason = .cardReturned }
            )
            try await bench.decide("m4", .withdrawal(on: "2026-01-01"))
            bench.clock.turn(to: "2026-11-22")
            let printed = try await Self.report(bench, from: "2026-01-01", to: "2026-07-01")
            #expect(
                printed.steps == [
                    StepCount(state: .struckOff, reason: .noMeetingsOrDues, count: 1),
                    StepCount(state: .struckOff, reason: .cardReturned, count: 1),
                    StepCount(state: .withdrew, count: 1),
                ]
            )
            bench.clock.turn(to: "2026-11-23")
            let back = try await bench.membership("m1")
            _ = try await bench.members.takeBackMemberStep(
                TakeBackMemberStepRequest(name: back.name, etag: back.etag)
            )
            let corrected = try await Self.report(bench, from: "2026-01-01", to: "2026-07-01")
            #expect(corrected.steps.map(\.state) == [.struckOff, .withdrew])
            #expect(corrected.total?.members == 1)
            let again = try await Self.report(
                bench,
                on: "2026-11-22",
                known: printed.asRecordedAt,
                from: "2026-01-01",
                to: "2026-07-01"
            )
            #expect(again == printed)
            let wrong = await status {
                _ = try await Self.report(bench, from: "2026-01-01", to: "2026-01-01")
            }
            #expect(wrong.fields == ["period_end_date"])
            let half = await status { _ = try await Self.report(bench, from: "2026-01-01") }
            #expect(half.fields == ["period_end_date"])
            let nowhere = await status { _ = try await Self.report(bench, of: "none") }
            #expect(nowhere.code == .notFound)
        }
    }

    /// AC-001-02 and AC-001-03: a bloc of 64 grassroots organisations with nearly 8,000 members,
    /// and persons around them who are none.
    @Test(arguments: [StoreKind.memory, .postgres])
    func theBlocHasNearlyEightThousandMembers(_ kind: StoreKind) async throws {
        try await MembershipBench.run(kind) { bench in
            try await bench.organization("khoi", .partySuperior, under: "tp")
            for number in 1...64 {
                let type: OrganizationType =
                    number <= 8 ? .partyGrassrootsCommittee : .partyGrassrootsCell
                try await bench.organization("g\(number)", type, under: "khoi")
                if number <= 8 {
                    try await bench.organization("t\(number)", .partyCell, under: "g\(number)")
                }
            }
            let members = try await Self.fill(bench)
            let bloc = try await Self.report(bench, of: "khoi")
            #expect(bloc.total?.members == members)
            #expect(members > 7_000 && members < 8_000)
            #expect(bloc.parts.count == 64 && bloc.cells == 64)
            #expect(Self.sums(bloc))
            let city = try await Self.report(bench)
            #expect(city.total?.members == members + 2)
        }
    }

    /// Writes memberships of many persons into the cells of the bloc, some in states that do not
    /// count; how many count.
    private static func fill(_ bench: MembershipBench) async throws -> Int64 {
        let states: [MembershipState] = [
            .official, .official, .official, .official, .official, .official, .admittedProbation,
            .exemptActivity, .applicant, .struckOff, .expelled, .deceased,
        ]
        return try await bench.personnel.journal.database.write { transaction in
            let organizations = OrganizationReader(reader: transaction)
            let cells = try (1...64).map { number in
                let id = number <= 8 ? "t\(number)" : "g\(number)"
                let found = try organizations.find(id: id)
                return MembershipFacts.Place(number: found?.number ?? 0, id: id)
            }
            let day = CalendarDate(daysSinceEpoch: 15_000)
            let now = bench.clock.now
            let writer = MembershipWriter(transaction: transaction, now: now)
            var members: Int64 = 0
            for number in 1...11_900 {
                let state = states[number % states.count]
                var facts = MembershipFacts(state: state, stateFrom: day)
                facts.cell = cells[number % cells.count]
                if number % states.count < 8 { members += 1 }
                let official = OfficialRecord(
                    number: Int64(100_000 + number),
                    id: "x\(number)",
                    FactPeriod(OfficialFacts(), from: day),
                    at: now
                )
                _ = try writer.begin(id: "x\(number)", of: official, [FactPeriod(facts, from: day)])
            }
            return members
        }
    }
}
