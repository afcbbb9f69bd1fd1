import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Holdings by chance, begun, ended and corrected: what is true on every day, whatever happened.
@Suite struct PostInvariantTests {
    private static let quotas: [String: Int32] = ["p1": 1, "p2": 2, "p3": 1]

    @Test(arguments: 0..<8)
    func onNoDayIsARuleBrokenAndNothingKnownIsForgotten(_ seed: Int) async throws {
        try await PostBench.run { bench in
            var numbers = SeededNumbers(seed: UInt64(seed))
            for (id, quota) in Self.quotas { try await bench.position(id, .sample(quota: quota)) }
            var today = try #require(CalendarDate(iso: "2026-11-21"))
            var told: [Holding] = []
            for step in 0..<60 {
                today = today.adding(days: 1)
                bench.personnel.clock.turn(to: today.description)
                let status = await status {
                    told.append(try await change(bench, "h\(step)", told, &numbers))
                }
                #expect([.ok, .failedPrecondition, .invalidArgument].contains(status.code))
            }
            #expect(told.count > 10)
            try await expectRules(bench)
            for answer in told {
                let id = String(answer.name.dropFirst("holdings/".count))
                let known = try await bench.holding(id, known: answer.updateTime)
                #expect(known.endDate == answer.endDate)
                #expect(known.endReason == answer.endReason)
            }
        }
    }

    private func change(
        _ bench: PostBench,
        _ id: String,
        _ told: [Holding],
        _ numbers: inout SeededNumbers
    ) async throws -> Holding {
        let day = Self.day(&numbers)
        if let other = told.randomElement(using: &numbers), Bool.random(using: &numbers) {
            let id = String(other.name.dropFirst("holdings/".count))
            let present = try await bench.holding(id)
            return try await bench.end(id, on: day.description, etag: present.etag)
        }
        let end = day.adding(days: Int.random(in: 1...40, using: &numbers))
        let isMain = Bool.random(using: &numbers)
        let position = Self.quotas.keys.sorted().randomElement(using: &numbers) ?? ""
        return try await bench.start(
            id,
            Int.random(in: 1...4, using: &numbers),
            position,
            from: day.description,
            to: Bool.random(using: &numbers) ? end.description : nil
        ) { $0.isMain = isMain }
    }

    private static func day(_ numbers: inout SeededNumbers) -> CalendarDate {
        let first = CalendarDate(iso: "2020-01-01") ?? .openEnd
        return first.adding(days: Int.random(in: 0..<120, using: &numbers))
    }

    /// Counts day by day what lists show.
    private func expectRules(_ bench: PostBench) async throws {
        var day = try #require(CalendarDate(iso: "2020-01-01"))
        for _ in 0..<170 {
            let page = try await bench.posts.listHoldings(
                ListHoldingsRequest(
                    parent: "organizations/-",
                    asOf: GoogleDate(day)
                )
            )
            for (id, quota) in Self.quotas {
                #expect(page.holdings.count { $0.position == "positions/\(id)" } <= quota)
            }
            let pairs = page.holdings.map { "\($0.official) \($0.position)" }
            #expect(Set(pairs).count == pairs.count)
            let main = page.holdings.filter(\.isMain).map(\.official)
            #expect(Set(main).count == main.count)
            day = day.adding(days: 1)
        }
    }
}
