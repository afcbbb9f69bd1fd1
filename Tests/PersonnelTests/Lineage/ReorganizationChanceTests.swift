import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Decisions by chance, ahead of their day and after it: whatever happens, what has ended has
/// nothing left, no tree has a cycle, and every balance adds up.
@Suite struct ReorganizationChanceTests {
    @Test(arguments: 0..<8)
    func nothingIsLeftBehind(_ seed: Int) async throws {
        try await ReorganizationBench.run { bench in
            var numbers = SeededNumbers(seed: UInt64(seed))
            var ids = ["hn", "bd", "hk", "vp"]
            try await bench.record.position("bd-ct", .sample(quota: 2))
            try await bench.record.start("h1", 1, "bd-ct")
            try await bench.record.start("h2", 2, "bd-ct", to: "2026-12-03")
            var all = ids
            var done = 0
            for round in 0..<40 {
                if Int.random(in: 0..<4, using: &numbers) == 0 {
                    let days = Int.random(in: 1...3, using: &numbers)
                    bench.personnel.clock.turn(
                        to: bench.personnel.clock.today.adding(days: days).description
                    )
                }
                let day = bench.personnel.clock.today
                    .adding(days: Int.random(in: -20...6, using: &numbers))
                let new = "n\(round)"
                let plan = Self.plan(ids, new, &numbers)
                let status = await status {
                    _ = try await bench.reorganize(
                        plan.steps,
                        founding: plan.founding,
                        from: day.description
                    ) { $0.heldPosts = .end }
                }
                #expect([.ok, .failedPrecondition, .invalidArgument].contains(status.code))
                if status.code == .ok {
                    done += 1
                    if !plan.founding.isEmpty { all.append(new) }
                    ids = try await working(bench, all)
                }
                try await expectNothingLeft(bench)
                _ = try await bench.balance(day.description)
            }
            #expect(done > 2)
            try await expectTrees(bench, all)
        }
    }

    /// Those that have not ended by today.
    private func working(_ bench: ReorganizationBench, _ ids: [String]) async throws -> [String] {
        var working: [String] = []
        for id in ids {
            let status = try await bench.personnel.organization(id).status
            if ![.merged, .split, .ended].contains(status) { working.append(id) }
        }
        return working
    }

    private struct Plan {
        var steps: [ReorganizationStep] = []
        var founding: [OrganizationFounding] = []
    }

    private static func plan(
        _ ids: [String],
        _ new: String,
        _ numbers: inout SeededNumbers
    ) -> Plan {
        func any() -> String { ids.randomElement(using: &numbers) ?? "hn" }
        switch Int.random(in: 0..<6, using: &numbers) {
        case 0: return Plan(steps: [.step(.absorb, any(), any())])
        case 1:
            return Plan(
                steps: [.step(.merge, any(), new), .step(.merge, any(), new)],
                founding: [.ward(new, "Phường \(new)", under: any())]
            )
        case 2:
            let id = any()
            return Plan(
                steps: [.step(.split, id, new, takesRest: true), .step(.split, id, any())],
                founding: [.ward(new, "Phường \(new)", code: any(), under: any())]
            )
        case 3: return Plan(steps: [.step(.abolish, any()), .rename(any(), "Phường \(new)")])
        case 4: return Plan(steps: [.move(any(), under: any()), .step(.abolish, any(), any())])
        default: return Plan(steps: [.move(any(), under: any())])
        }
    }

    /// On no day from its end on does anything belong to an organisation that has ended.
    private func expectNothingLeft(_ bench: ReorganizationBench) async throws {
        let ended: Statement = """
            SELECT organization_number, valid_from FROM organization_fact
            WHERE recorded_to = \(Timestamp.openEnd) AND status IN (4, 5, 6)
            """
        let left: [Statement] = [
            """
            SELECT COUNT(*) AS n FROM (\(ended)) AS gone JOIN official_fact AS fact
            ON fact.organization_number = gone.organization_number
            WHERE fact.recorded_to = \(Timestamp.openEnd) AND fact.valid_to > gone.valid_from
            """,
            """
            SELECT COUNT(*) AS n FROM (\(ended)) AS gone JOIN organization_fact AS fact
            ON fact.parent_number = gone.organization_number
            WHERE fact.recorded_to = \(Timestamp.openEnd) AND fact.valid_to > gone.valid_from
                AND fact.status NOT IN (4, 5, 6)
            """,
            """
            SELECT COUNT(*) AS n FROM (\(ended)) AS gone
            JOIN position ON position.organization_number = gone.organization_number
            JOIN holding ON holding.position_number = position.number
            WHERE holding.valid_to > gone.valid_from
            """,
        ]
        for statement in left { #expect(try await bench.personnel.count(statement) == 0) }
    }

    /// From every organisation the way up ends, on every day.
    private func expectTrees(_ bench: ReorganizationBench, _ ids: [String]) async throws {
        let first = CalendarDate(GoogleDate("2026-11-21")) ?? .openEnd
        for offset in stride(from: 0, to: 60, by: 7) {
            let past = Past(day: first.adding(days: offset).description)
            for id in ids {
                var next = id
                var seen: Set<String> = []
                while !next.isEmpty, seen.insert(next).inserted {
                    let found = try? await bench.personnel.organization(next, past)
                    next = found.map { String($0.parentOrganization.dropFirst(14)) } ?? ""
                }
                #expect(next.isEmpty)
            }
        }
    }
}
