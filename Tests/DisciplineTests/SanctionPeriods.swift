import Kernel
import Testing

@testable import DisciplineService

@Suite struct SanctionPeriods {
    /// The first day, the first day no longer in force, the last day in force.
    private static let years = [
        ("2026-01-31", "2027-01-31", "2027-01-30"),
        ("2026-03-01", "2027-03-01", "2027-02-28"),
        ("2027-03-01", "2028-03-01", "2028-02-29"),
        ("2024-02-29", "2025-02-28", "2025-02-27"),
        ("2023-02-28", "2024-02-28", "2024-02-27"),
        ("2026-12-31", "2027-12-31", "2027-12-30"),
    ]

    @Test(arguments: years)
    func twelveMonthsRunToTheDayBeforeTheSameDate(
        start: String,
        end: String,
        last: String
    ) throws {
        let first = try #require(CalendarDate(iso: start))
        let period = SanctionPeriod(from: first, months: 12)
        #expect(period.end == CalendarDate(iso: end))
        #expect(period.contains(first))
        #expect(!period.contains(first.adding(days: -1)))
        #expect(period.contains(try #require(CalendarDate(iso: last))))
        #expect(!period.contains(try #require(CalendarDate(iso: end))))
    }

    @Test func monthsCountedFromAnotherDecisionShortenThePeriod() throws {
        let state = try #require(CalendarDate(iso: "2026-03-10"))
        let party = try #require(CalendarDate(iso: "2026-02-01"))
        let period = SanctionPeriod(from: state, months: 12, countedFrom: party)
        #expect(period.end == CalendarDate(iso: "2027-02-01"))
    }

    @Test func aPeriodThatIsServedBeforeItStartsIsEmpty() throws {
        let start = try #require(CalendarDate(iso: "2026-03-10"))
        let period = SanctionPeriod(from: start, to: start.adding(days: -1))
        #expect(!period.contains(start))
    }

    @Test func aPeriodWithoutEndHasEveryLaterDay() throws {
        let start = try #require(CalendarDate(iso: "2026-03-10"))
        let period = SanctionPeriod(from: start, to: nil)
        #expect(period.contains(try #require(CalendarDate(iso: "9999-12-31"))))
        #expect(!period.contains(start.adding(days: -1)))
    }
}
