import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// The figures of a bloc of city agencies (DOMAIN 7.2), with organisations and persons around it
/// that must not count.
@Suite struct BlocReportTests {
    /// AC-001-02 and AC-001-03: 64 grassroots organisations with nearly 8,000 members, printed for
    /// a day and counted again after corrections.
    @Test(arguments: [StoreKind.memory, .postgres])
    func theBlocIsPrintedAndReproduced(_ kind: StoreKind) async throws {
        try await ReportBench.run(kind) { bench in
            try await Self.found(bench)
            let members = try await Self.fill(bench.record)
            bench.record.clock.turn(to: "2026-11-22")
            let structure = try await bench.report("RPT-ORG-01", of: "khoi")
            #expect(structure.count("by_type/TOTAL/grassroots") == 64)
            #expect(structure.count("by_type/PARTY_GRASSROOTS_COMMITTEE/grassroots") == 8)
            #expect(structure.count("by_type/PARTY_ADVISORY/other") == 1)
            #expect(structure.count("by_type/TOTAL/organizations") == 65 && structure.addsUp)
            let listed = try await bench.items(structure, "by_type/TOTAL/grassroots", pageSize: 50)
            #expect(listed.items.count == 64 && listed.count == 64 && listed.hidden == 0)
            #expect(Set(listed.items.map(\.resource)).count == 64)
            #expect(!listed.items.contains { $0.resource == "organizations/t1" })

            let printed = try await bench.report("RPT-MEM-01", of: "khoi", on: "2026-11-21")
            let total = printed.count("members/TOTAL/MEMBERS")
            #expect(total == members && total > 7_000 && total < 8_000)
            #expect(printed.addsUp && printed.countingUnit == .persons)
            #expect(printed.hash.count == 64 && !printed.suppressed)
            #expect(printed.tables.first?.rows.count == 64)
            #expect(printed.count("cells/ALL/cells") == 64)
            let before = try await bench.record.members.getMembershipReport(
                GetMembershipReportRequest(
                    parent: "organizations/khoi",
                    asOf: printed.asOf,
                    asRecordedAt: printed.asRecordedAt
                )
            )
            #expect(before.total?.members == total)
            #expect(before.total?.official == printed.count("members/TOTAL/OFFICIAL"))
            #expect(before.cells == 64)
            let cell = try await bench.items(printed, "members/g9/MEMBERS")
            #expect(Int64(cell.items.count) == printed.count("members/g9/MEMBERS"))

            try await Self.correct(bench)
            let again = try await bench.recompute(printed)
            #expect(again.reproduced && again.hash == printed.hash && again.differences == [])
            #expect(again.corrections.map(\.cell).contains("members/g9/MEMBERS"))
            let stored = try await bench.client.getReportRun(
                GetReportRunRequest(name: printed.name)
            )
            #expect(stored.tables == printed.tables && stored.reproduced)
            #expect(try await bench.recompute(structure).reproduced)
        }
    }

    /// AC-001-04: the share of the bloc, of both things that it can be a share of.
    @Test(arguments: [StoreKind.memory, .postgres])
    func theBlocHasMoreThanHalfOfTheKeyCadres(_ kind: StoreKind) async throws {
        try await ReportBench.run(kind) { bench in
            try await bench.record.organization("khoi", .partySuperior, under: "tp")
            try await bench.record.organization("so", .stateDepartment, under: "khoi")
            try await bench.officials(11...30, of: "so", women: 8)
            try await bench.post("giam-doc", in: "so", .head)
            try await bench.post("chu-tich", in: "xa", .deputy)
            try await bench.post("chuyen-vien", in: "so", .specialist)
            for official in 11...17 { try await bench.hold("giam-doc", official) }
            for official in 18...22 { try await bench.hold("chu-tich", official) }
            // Neither managed by the standing committee nor key cadres.
            for official in 23...29 { try await bench.hold("chuyen-vien", official) }
            // A key cadre whom nobody manages by a scope.
            try await bench.post("pho", in: "tp", .deputy)
            try await bench.hold("pho", 30)
            for (id, root, kinds) in [
                ("heads", "so", [HeadKind.head]), ("one", "tp", [.head]), ("xa", "xa", [.deputy]),
            ] {
                try await Self.scope(bench, id, id == "one" ? "UNIT" : "BTV_CITY", root, kinds)
            }
            bench.record.clock.turn(to: "2026-11-22")
            let city = ["city": "organizations/tp"]
            let run = try await bench.report("RPT-SCOPE-01", of: "khoi", city)
            let keys = try #require(run.figure("share/KEY_CADRES_CITY/share"))
            #expect(keys.count == 7 && keys.denominator == 13 && keys.basisPoints == 5_385)
            #expect(keys.count * 2 > keys.denominator)
            let managed = try #require(run.figure("share/ALL_BTV_MANAGED/share"))
            #expect(managed.count == 7 && managed.denominator == 12)
            let listed = try await bench.items(run, keys.cell)
            #expect(listed.items.map(\.official) == (11...17).map { "officials/o\($0)" })
            let one = try await bench.report(
                "RPT-SCOPE-01",
                of: "khoi",
                ["city": "organizations/tp", "denominator": "ALL_BTV_MANAGED"]
            )
            #expect(one.tables.first?.rows.map(\.code) == ["ALL_BTV_MANAGED"])
            _ = try await bench.record.posts.endHolding(
                EndHoldingRequest(
                    name: "holdings/h11",
                    endDate: GoogleDate("2026-11-20"),
                    endReason: .transferred,
                    decisionNumber: "2/QĐ",
                    decisionDate: GoogleDate("2026-11-20")
                )
            )
            bench.record.clock.turn(to: "2026-11-23")
            let again = try await bench.recompute(run)
            #expect(again.reproduced)
            #expect(again.corrections.map(\.counted).contains(6))
            // A correction of what the post was, too, leaves the printed run as it is.
            _ = try await bench.record.posts.updatePosition(
                UpdatePositionRequest(
                    position: Position(name: "positions/giam-doc", positionLevel: 5),
                    effectiveDate: GoogleDate("2021-01-01")
                )
            )
            bench.record.clock.turn(to: "2026-11-24")
            let later = try await bench.recompute(run)
            #expect(later.reproduced && later.hash == run.hash)
            #expect(later.corrections.contains { $0.counted == 0 })
        }
    }

    private static func scope(
        _ bench: ReportBench,
        _ id: String,
        _ code: String,
        _ root: String,
        _ kinds: [HeadKind]
    ) async throws {
        var scope = ManagementScope.sample("tp")
        scope.scopeCode = code
        scope.positionRule = PositionRule(
            organization: "organizations/\(root)",
            positionLevels: [3],
            headKinds: kinds
        )
        // A rule further up takes none of those whom a nearer one takes.
        if id == "one" { scope.positionRule?.positionLevels = [4] }
        _ = try await bench.scopes.createManagementScope(
            CreateManagementScopeRequest(managementScope: scope, managementScopeID: id)
        )
    }

    /// The bloc: 8 committees with a cell below each, 56 cells, and two organisations of other
    /// kinds, of which one has ended.
    private static func found(_ bench: ReportBench) async throws {
        let record = bench.record
        try await record.organization("khoi", .partySuperior, under: "tp")
        for number in 1...64 {
            let type: OrganizationType =
                number <= 8 ? .partyGrassrootsCommittee : .partyGrassrootsCell
            try await record.organization("g\(number)", type, under: "khoi")
            if number <= 8 {
                try await record.organization("t\(number)", .partyCell, under: "g\(number)")
            }
        }
        try await record.organization("ban", .partyAdvisory, under: "khoi")
        try await record.organization("cu", .partyGrassrootsCell, under: "khoi")
        for status in [OrganizationStatus.reorganising, .ended] {
            _ = try await record.personnel.client.updateOrganization(
                UpdateOrganizationRequest(
                    organization: Organization(name: "organizations/cu", status: status),
                    updateMask: GoogleFieldMask(paths: ["status"]),
                    effectiveDate: GoogleDate(status == .ended ? "2020-01-02" : "2020-01-01")
                )
            )
        }
    }

    /// Writes memberships of many persons into the cells of the bloc, some in states that do not
    /// count; how many count.
    private static func fill(_ record: MembershipBench) async throws -> Int64 {
        let states: [MembershipState] = [
            .official, .official, .official, .official, .official, .official, .admittedProbation,
            .exemptActivity, .applicant, .struckOff, .expelled, .deceased,
        ]
        return try await record.personnel.journal.database.write { transaction in
            let organizations = OrganizationReader(reader: transaction)
            let cells = try (1...64).map { number in
                let id = number <= 8 ? "t\(number)" : "g\(number)"
                let found = try organizations.find(id: id)
                return MembershipFacts.Place(number: found?.number ?? 0, id: id)
            }
            let day = CalendarDate(daysSinceEpoch: 15_000)
            let now = record.clock.now
            let writer = MembershipWriter(transaction: transaction, now: now)
            var members: Int64 = 0
            for number in 1...11_900 {
                var facts = MembershipFacts(state: states[number % states.count], stateFrom: day)
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

    /// Records later that somebody has been a member of a cell for long, and renames the bloc.
    private static func correct(_ bench: ReportBench) async throws {
        bench.record.clock.turn(to: "2026-11-23")
        try await bench.record.register("late", 5, in: "g9")
        _ = try await bench.record.personnel.client.updateOrganization(
            UpdateOrganizationRequest(
                organization: Organization(name: "organizations/khoi", nameVi: "Khối mới"),
                updateMask: GoogleFieldMask(paths: ["name_vi"]),
                effectiveDate: GoogleDate("2015-01-01")
            )
        )
        bench.record.clock.turn(to: "2026-11-24")
    }
}
