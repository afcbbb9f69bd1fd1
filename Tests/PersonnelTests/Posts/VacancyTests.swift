import Conventions
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import Storage
import Testing
import WellKnownMessages

/// Vacancies, and lists of parts of the tree with more posts than are sorted.
@Suite struct VacancyTests {
    @Test(arguments: StoreKind.allCases)
    func whatIsVacantIsDerivedFromWhoHoldsIt(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            try await bench.position("a", .sample("A", quota: 2), in: "vp")
            try await bench.position("b", .sample("B"), from: "2026-11-21")
            try await bench.position("c", .sample("C"), in: "hk")
            try await bench.start("h1", 1, "a", from: "2012-01-01", to: "2026-11-01")
            try await bench.start("h2", 2, "a", from: "2013-01-01")
            try await bench.start("h3", 3, "c", from: "2013-01-01")
            let found = try await bench.vacancies(in: "hn")
            #expect(found.map(\.position) == ["positions/a", "positions/b"])
            #expect(found.map(\.holderCount) == [1, 0])
            #expect(found.map(\.quota) == [2, 1])
            #expect(found.map { $0.sinceDate?.text } == ["2026-11-01", "2026-11-21"])
            #expect(found[0].organization == "organizations/vp")
            #expect(found[0].positionNameVi == "A")
            #expect(try await bench.vacancies(in: "hk").isEmpty)
            try await bench.start("h4", 4, "a", from: "2026-11-21")
            #expect(try await bench.vacancies(in: "bd").map(\.position) == ["positions/b"])
            try await bench.end("h3", on: "2026-12-01")
            let later = try await bench.vacancies(in: "-", on: "2026-12-02")
            #expect(later.map(\.position) == ["positions/b", "positions/c"])
            #expect(later.last?.sinceDate?.text == "2026-12-01")
            try await bench.end("h3", on: "2026-11-21", etag: "\"2\"")
            try await bench.personnel.end("hk")
            #expect(try await bench.vacancies(in: "-").map(\.position) == ["positions/b"])
            let missing = await status { _ = try await bench.vacancies(in: "none") }
            #expect(missing.code == .notFound)
        }
    }

    /// More posts than one page looks at, and more than are sorted; in the office but for two.
    @Test(arguments: [StoreKind.memory, .postgres])
    func manyPostsAreListedWithoutSortingThem(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            let count = PersonnelLimits.postsSortedMax + 1
            try await bench.fillOffice(count)
            try await bench.position("z", .sample("Z"))
            try await bench.position("other", .sample("Z"), in: "hk")
            let first = try await bench.posts.listPositions(
                ListPositionsRequest(
                    parent: "organizations/bd",
                    pageSize: 500,
                    includeBelow: true
                )
            )
            #expect(first.positions.map(\.code) == (0..<500).map { "many-\($0)" })
            let vacancies = try await bench.vacancies(in: "bd")
            #expect(vacancies.map(\.position) == ["positions/z"])
            let held = try await bench.posts.listHoldings(
                ListHoldingsRequest(parent: "organizations/bd", pageSize: 3)
            )
            #expect(held.holdings.map(\.name) == (0..<3).map { "holdings/many-\($0)" })
            #expect(try await bench.vacancies(in: "hk").map(\.position) == ["positions/other"])
        }
    }
}

extension PostBench {
    /// Writes posts of the office, each held by the first official.
    fileprivate func fillOffice(_ count: Int) async throws {
        let numbers: Statement = """
            WITH RECURSIVE many (n) AS (
                SELECT CAST(0 AS BIGINT) UNION ALL SELECT n + 1 FROM many WHERE n < \(count - 1)
            )
            """
        try await personnel.journal.database.write { transaction in
            let office = try transaction.first("SELECT number FROM organization WHERE id = 'vp'")
            let number = try office?.integer("number") ?? 0
            let key: [UInt8] = [1]
            try transaction.execute(
                """
                INSERT INTO position (
                    number, id, code, name_vi, sort_key, organization_number, organization_id,
                    level, head_kind, is_leadership, is_elected, quota, term_months,
                    max_consecutive_terms, access_roles, authority_organization_number,
                    authority_organization_id, valid_from, valid_to, version, created_at,
                    updated_at
                )
                \(numbers) SELECT 1000 + n, 'many-' || n, 'many-' || n, 'A', \(key),
                    \(number), 'vp', 0, 4, 0, 0, 1, 0, 0, '', 0, '',
                    '2010-01-01', '9999-12-31', 1, 0, 0 FROM many
                """
            )
            try transaction.execute(
                """
                INSERT INTO holding (
                    number, id, official_number, official_id, position_number, position_id, kind,
                    is_main, planned_end, decision_number, decision_date, term_no, end_reason,
                    end_decision_number, end_decision_date, valid_from, valid_to, version,
                    created_at, updated_at
                )
                \(numbers) SELECT 1000 + n, 'many-' || n, 1, 'o1', 1000 + n, 'many-' || n, 1, 0,
                    NULL, '1', '2010-01-01', 0, 0, '', NULL, '2010-01-01', '9999-12-31', 1, 0, 0
                FROM many
                """
            )
        }
    }
}
