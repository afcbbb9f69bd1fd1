import Kernel
import Policy
import Testing
import TypeContract

@testable import DisciplineService

/// The limitation of violations against a day-by-day reading of the rules.
@Suite struct CaseLimitationTests {
    private static func day(_ text: String) -> CalendarDate {
        CalendarDate(iso: text) ?? CalendarDate(daysSinceEpoch: 0)
    }

    private static func violation(
        _ start: String,
        _ end: String?,
        _ limitation: ViolationRecord.Limitation
    ) -> ViolationRecord {
        ViolationRecord(
            act: "Hành vi",
            start: day(start),
            end: end.map(day),
            severity: .serious,
            isDutyRelated: true,
            article: "",
            limitation: limitation
        )
    }

    /// The months of the rows, written down a second time.
    private static func months(
        _ violation: ViolationRecord,
        _ track: Track
    ) -> Int? {
        let isOld = violation.end.map { $0 < day("2025-07-01") } ?? false
        switch (violation.limitation, track) {
        case (.none, _): return nil
        case (.reprimand, .state): return isOld ? 24 : 60
        case (.other, .state): return isOld ? 60 : 120
        case (.reprimand, .party): return 60
        case (.other, .party): return 120
        }
    }

    /// Whether a violation may be considered on a day, by walking from its end to that day.
    private static func runs(
        _ index: Int,
        _ all: [ViolationRecord],
        _ track: Track,
        on last: CalendarDate
    ) -> Bool {
        guard let months = months(all[index], track), let first = all[index].end else {
            return true
        }
        var start = first
        var day = first
        while day <= last {
            if day >= start.adding(months: months) { return false }
            for (other, violation) in all.enumerated()
            where other != index && violation.start == day && day > first {
                guard let end = violation.end else { return true }
                start = max(start, end)
            }
            day = day.adding(days: 1)
        }
        return true
    }

    private static let sets: [[ViolationRecord]] = [
        [violation("2020-01-01", "2021-11-20", .reprimand)],
        [violation("2020-01-01", "2021-11-21", .reprimand)],
        [violation("2020-01-01", "2021-11-22", .reprimand)],
        [violation("2020-01-01", nil, .reprimand)],
        [violation("2010-01-01", "2010-01-02", .none)],
        [violation("2010-01-01", "2016-11-21", .other)],
        [violation("2010-01-01", "2016-11-22", .other)],
        [
            violation("2018-01-01", "2018-02-01", .reprimand),
            violation("2019-06-01", "2019-07-01", .reprimand),
            violation("2021-06-01", "2023-01-01", .other),
        ],
        [
            violation("2016-01-01", "2016-02-01", .other),
            violation("2024-01-01", nil, .reprimand),
        ],
        [
            violation("2023-01-01", "2024-11-20", .reprimand),
            violation("2024-11-20", "2024-11-20", .reprimand),
            violation("2025-08-01", "2025-08-02", .reprimand),
        ],
    ]

    @Test(arguments: Track.allCases, sets.indices)
    func whatRunsIsWhatTheWalkFinds(_ track: Track, _ set: Int) throws {
        let all = Self.sets[set]
        for text in ["2025-07-01", "2026-11-20", "2026-11-21", "2026-11-22", "2035-01-01"] {
            let day = Self.day(text)
            let limitation = CaseLimitation(policy: try .embedded(), track: track, day: day)
            for (index, finding) in try limitation.findings(all).enumerated() {
                let runs = finding.end.map { day < $0 } ?? true
                #expect(runs == Self.runs(index, all, track, on: day), "\(set) \(index) \(text)")
                #expect(!finding.rule.ruleCode.isEmpty)
            }
        }
    }

    @Test func ofTwoRowsTheMilderHoldsAndSaysHowWellItIsFounded() throws {
        let limitation = CaseLimitation(
            policy: try .embedded(),
            track: .state,
            day: Self.day("2026-11-21")
        )
        let old = Self.violation("2024-01-01", "2024-02-01", .reprimand)
        let new = Self.violation("2025-08-01", "2025-08-02", .reprimand)
        let none = Self.violation("1990-01-01", "1990-01-02", .none)
        let found = try limitation.findings([old]) + limitation.findings([new, none])
        #expect(found.map(\.end) == [Self.day("2026-02-01"), Self.day("2030-08-02"), nil])
        #expect(
            found.map(\.rule.citation) == [
                "", "172/2025/NĐ-CP, Điều 5.3", "172/2025/NĐ-CP, Điều 5.4",
            ]
        )
    }
}
