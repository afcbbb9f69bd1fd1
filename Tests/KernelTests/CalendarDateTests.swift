import Kernel
import Testing

@Suite struct CalendarDateTests {
    @Test(arguments: [
        ("2026-01-31", 24, "2028-01-31"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2026-03-15", -3, "2025-12-15"),
        ("2026-12-31", 2, "2027-02-28"),
    ])
    func addsCalendarMonths(start: String, months: Int, expected: String) throws {
        let date = try #require(CalendarDate(iso: start))
        #expect(date.adding(months: months).description == expected)
    }

    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-04-01", "2026-4-1",
        "2026-04-01 ", "+026-04-01", "2026/04/01", "", "0000-01-01",
    ])
    func refusesWhatTheCalendarDoesNotHave(text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test func countsDaysBothWaysOverFourCenturies() {
        for days in stride(from: -80_000, through: 80_000, by: 37) {
            let date = CalendarDate(daysSinceEpoch: days)
            #expect(date.daysSinceEpoch == days)
            #expect(CalendarDate(iso: date.description) == date)
        }
    }

    @Test func ordersByTime() throws {
        let early = try #require(CalendarDate(iso: "2025-12-31"))
        let late = try #require(CalendarDate(iso: "2026-01-01"))
        #expect(early < late)
        #expect(early.adding(days: 1) == late)
    }
}
