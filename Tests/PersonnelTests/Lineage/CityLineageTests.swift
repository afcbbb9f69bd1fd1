import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// 1 July 2025 in Hà Nội: the district level ends, 526 communes become 126, the counts reconcile.
///
/// The successors of 400 communes are invented, see ``CityLineage``.
@Suite struct CityLineageTests {
    private func withCity(
        _ kind: StoreKind,
        _ body: (ReorganizationBench, CityLineage) async throws -> Void
    ) async throws {
        try await ReorganizationBench.run(kind) { bench in
            let report = try await bench.personnel.importOrganizations(
                ImportFile(try CityLineage.file("administrative-units-2025-01-01-ha-noi.csv")),
                ImportOptions(mode: .allOrNothing, effectiveDate: GoogleDate("2025-01-01"))
            )
            #expect(report.createdCount == 557)
            for (number, unit) in ["unit-00001", "unit-00004", "unit-00013"].enumerated() {
                _ = try await bench.personnel.client.createOfficial(
                    CreateOfficialRequest(
                        official: .sample(100 + number, "Trần Bình", in: unit),
                        officialID: "o\(100 + number)",
                        effectiveDate: GoogleDate("2025-01-01")
                    )
                )
            }
            try await body(bench, try CityLineage())
        }
    }

    @Test(arguments: StoreKind.allCases)
    func theCityBecomesWhatTheStatesListSays(_ kind: StoreKind) async throws {
        try await withCity(kind) { bench, city in
            let lines = city.told + city.invented
            let answer = try await bench.importLineage(
                CityLineage.sheet(lines),
                from: "2025-07-01"
            )
            let report = try #require(answer.report)
            #expect(report.mistakes == [] && report.committed)
            #expect(report.rowCount == Int64(lines.count))
            let done = try #require(answer.reorganization)
            #expect(done.endedCount == 430 && done.foundedCount == 0)
            #expect(done.renamedCount == 98 && done.movedCount == 126)
            #expect(done.lineageCount == Int32(lines.count))
            #expect(done.movedOfficialCount == 2)

            let list = try await bench.personnel.importOrganizations(
                try .administrativeUnits(),
                ImportOptions(
                    mode: .allOrNothing,
                    validateOnly: true,
                    rootCode: "01",
                    effectiveDate: GoogleDate("2025-07-01")
                )
            )
            #expect(list.unchangedCount == 127 && list.refusedCount == 0)
            try await checkCounts(bench)
            try await checkLineage(bench, city)
        }
    }

    private func checkCounts(_ bench: ReorganizationBench) async throws {
        let balance = try await bench.balance("2025-07-01", of: "unit-01")
        let total = try #require(balance.total)
        #expect(total.beforeCount == 557 && total.afterCount == 127)
        #expect(total.endedCount == 430 && total.foundedCount == 0)
        #expect(total.enteredCount == 0 && total.leftCount == 0)
        #expect(total.renamedCount == 98 && total.movedCount == 126)
        #expect(balance.endedWithSuccessorCount == 430)
        #expect(balance.endedWithoutLineageCount == 0)
        let kinds = balance.rows.map { row in
            "\(row.administrativeUnitType) \(row.beforeCount) \(row.afterCount)"
        }
        #expect(
            kinds == [
                "centralCity 1 1", "urbanDistrict 12 0", "ruralDistrict 17 0", "districtTown 1 0",
                "ward 160 51", "commune 345 75", "township 21 0",
            ]
        )
        bench.personnel.clock.turn(to: "2026-12-22")
        let now = GoogleTimestamp(bench.personnel.clock.now)
        bench.personnel.clock.turn(to: "2026-12-23")
        _ = try await bench.personnel.change(
            Organization(name: "organizations/unit-00004", nameVi: "Phường Khác"),
            from: "2025-07-01"
        )
        let known = try await bench.balance("2025-07-01", of: "unit-01", known: now)
        #expect(known.total == balance.total && known.rows == balance.rows)
    }

    /// How many organisations stand at work directly below the city on a day.
    private func atWork(_ bench: ReorganizationBench, on day: String) async throws -> Int {
        let page = try await bench.personnel.client.listOrganizations(
            ListOrganizationsRequest(
                parent: "organizations/unit-01",
                pageSize: 500,
                asOf: GoogleDate(day)
            )
        )
        return page.organizations.count { $0.status == .active }
    }

    private func checkLineage(_ bench: ReorganizationBench, _ city: CityLineage) async throws {
        let eve = try await atWork(bench, on: "2025-06-30")
        let day = try await atWork(bench, on: "2025-07-01")
        #expect(eve == 30 && day == 126)
        let badinh = try await bench.lineage(of: "unit-001", .successors)
        #expect(badinh.filter { $0.hasPrefix("abolish unit-001 ") }.count == 3)
        let heirs = try await bench.lineage(of: "unit-00004", .predecessors)
        let own = city.invented.filter { $0.hasSuffix(",00004,,,,") }.count
        #expect(heirs.filter { $0.hasPrefix("absorb ") }.count == own)
        #expect(heirs.contains("rename unit-00004 unit-00004 0"))
        #expect(try await bench.manager(of: 100, on: "2025-06-30") == "organizations/unit-00001")
        #expect(try await bench.manager(of: 100, on: "2025-07-01") == "organizations/unit-00004")
    }

    @Test func whatTheListsDoNotTellStandsInTheWay() async throws {
        try await withCity(.memory) { bench, city in
            let answer = try await bench.importLineage(
                CityLineage.sheet(city.told),
                from: "2025-07-01"
            )
            #expect(answer.report?.committed == false)
            let done = try #require(answer.reorganization)
            #expect(done.obstacles.count == 30)
            #expect(
                done.obstacles.allSatisfy { $0.reason == "ORGANIZATIONS_WITHOUT_SUCCESSOR" }
            )
            let open = done.obstacles.reduce(0) {
                $0 + Int($1.omittedResourceCount) + $1.resources.count
            }
            #expect(open == 400)
            #expect(try await bench.lineage(of: "-").isEmpty)
        }
    }
}
