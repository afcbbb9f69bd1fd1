import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// Merges by chance, and what holds whatever was merged.
@Suite struct MergeInvariantTests {
    private static let officials = ["o1", "o2", "o3", "o4", "o5", "o6"]

    /// After the last undoing the record is as it was before the first merge, and in between it was
    /// what it became again.
    @Test(arguments: 0..<3)
    func undoneInTurnMergesLeaveNothing(_ seed: Int) async throws {
        try await DuplicateBench.run { bench in
            var numbers = SeededNumbers(seed: UInt64(seed))
            try await bench.post("deputy")
            for number in 3...6 {
                let from = 2010 + number
                try await bench.hold(
                    "h\(number)",
                    number,
                    "deputy",
                    from: "\(from)-01-01",
                    to: "\(from + 1)-01-01",
                    isMain: true
                )
            }
            var stack: [(merge: OfficialMerge, before: [String])] = []
            var standing = Self.officials
            for _ in 0..<8 {
                let pair = standing.shuffled(using: &numbers).prefix(2)
                guard let merged = pair.first, let survivor = pair.last, standing.count > 1 else {
                    break
                }
                let fields = OfficialField.allCases.filter { _ in Bool.random(using: &numbers) }
                let before = try await bench.told(of: standing)
                let merge = try? await bench.merge(
                    merged,
                    into: survivor,
                    taking: fields.map(\.rawValue)
                )
                guard let merge else {
                    let after = try await bench.told(of: standing)
                    #expect(after == before)
                    continue
                }
                stack.append((merge, before))
                standing.removeAll { $0 == merged }
            }
            #expect(stack.count > 2)
            while let (merge, before) = stack.popLast() {
                try await bench.undo(merge)
                standing.append(String(merge.merged.dropFirst("officials/".count)))
                let after = try await bench.told(of: standing)
                #expect(after.sorted() == before.sorted())
            }
        }
    }

    /// Of timelines by chance: every day speaks by the rule, and undone each is what it was.
    @Test func eachDaySpeaksByTheRule() {
        var numbers = SeededNumbers(seed: 7)
        for _ in 0..<300 {
            let survivor = Self.timeline(&numbers)
            let merged = Self.timeline(&numbers)
            let fields = OfficialField.allCases.filter { _ in Bool.random(using: &numbers) }
            let made = MergedTimeline(survivor: survivor, merged: merged, fields: Set(fields))
                .timeline
            for day in Self.days {
                let told = (survivor.facts(on: day), merged.facts(on: day))
                #expect((made.facts(on: day) == nil) == (told.0 == nil && told.1 == nil))
                guard let own = told.0, let other = told.1, let facts = made.facts(on: day) else {
                    continue
                }
                for field in OfficialField.allCases {
                    let wanted = fields.contains(field) ? other : own
                    #expect(!facts.changes(from: wanted).contains(field))
                }
            }
            let undone = UnmergedTimeline(before: survivor, merged: made, now: made).timeline
            #expect(undone == survivor)
            let changed = made.periods.map { period in
                var facts = period.facts
                facts.postTitle += "+"
                return FactPeriod(facts, from: period.from, to: period.to)
            }
            guard let now = Timeline(changed) else { continue }
            let kept = UnmergedTimeline(before: survivor, merged: made, now: now).timeline
            for day in Self.days {
                let before = survivor.facts(on: day)
                #expect(kept.facts(on: day)?.personalID == before?.personalID)
                #expect(kept.facts(on: day)?.postTitle.hasSuffix("+") ?? (before == nil))
            }
        }
    }

    private static let days = (0..<40).map { CalendarDate(daysSinceEpoch: 20_000 + $0) }

    /// Up to four periods among those days, with gaps, the last one often open.
    private static func timeline(_ numbers: inout SeededNumbers) -> Timeline<OfficialFacts> {
        var cuts = Set<Int>()
        for _ in 0..<Int.random(in: 2...5, using: &numbers) {
            cuts.insert(Int.random(in: 0..<40, using: &numbers))
        }
        let ends = cuts.sorted().map { days[$0] } + [.openEnd]
        var periods: [FactPeriod<OfficialFacts>] = []
        for (from, to) in zip(ends, ends.dropFirst())
        where Int.random(in: 0..<5, using: &numbers) > 0 {
            var facts = OfficialFacts()
            facts.personalID = String(Int.random(in: 0..<3, using: &numbers))
            facts.fullName = String(Int.random(in: 0..<3, using: &numbers))
            facts.organizationID = String(Int.random(in: 0..<3, using: &numbers))
            facts.postTitle = String(Int.random(in: 0..<3, using: &numbers))
            facts.status = Bool.random(using: &numbers) ? .active : .suspended
            periods.append(FactPeriod(facts, from: from, to: to))
        }
        return Timeline(periods) ?? Timeline()
    }
}
