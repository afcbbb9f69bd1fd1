import Kernel
import Policy
import Testing

@Suite struct WorkingDaysTests {
    private func day(_ text: String) throws -> CalendarDate {
        try #require(CalendarDate(iso: text))
    }

    @Test(arguments: [
        // A Friday; the Thursday before Liberation Day, Labour Day and a weekend; the Friday before
        // the Lunar New Year; the Friday before a Saturday worked in exchange; a Saturday.
        ("2026-11-27", 2, "2026-12-01"), ("2026-04-29", 2, "2026-05-05"),
        ("2026-02-13", 1, "2026-02-23"), ("2026-08-21", 1, "2026-08-22"),
        ("2026-01-01", 1, "2026-01-05"), ("2026-01-09", 2, "2026-01-12"),
        ("2025-08-29", 1, "2025-09-03"), ("2026-11-28", 1, "2026-11-30"),
        ("2026-11-27", 0, "2026-11-27"), ("2026-12-31", 1, "2027-01-04"),
    ])
    func daysAreCountedWithHolidaysAndWorkedSaturdays(
        start: String,
        count: Int,
        end: String
    ) throws {
        let calendar = try WorkingDays.embedded()
        #expect(try calendar.day(count, after: day(start)) == day(end))
    }

    @Test(arguments: [("2026-12-01", 2, "2026-11-27"), ("2026-05-05", 2, "2026-04-29")])
    func daysAreCountedBackAsWell(end: String, count: Int, start: String) throws {
        #expect(try WorkingDays.embedded().day(count, before: day(end)) == day(start))
    }

    @Test func aYearThatIsNotEnteredIsNotGuessed() throws {
        let calendar = try WorkingDays.embedded()
        let failure = try #require(throws: Failure.self) {
            try calendar.day(2, after: day("2027-12-30"))
        }
        #expect(failure.reason == .policyRuleMissing)
        #expect(failure.metadata == ["rule": "HOLIDAY_CALENDAR", "date": "2028-01-01"])
    }

    private func lines(_ rows: String) throws -> [String] {
        try #require(throws: PolicyMistakes.self) {
            try WorkingDays(file: Array("[\(rows)]".utf8))
        }.lines
    }

    private func row(_ day: String, _ kind: String, _ more: String = "") -> String {
        """
        {"day": "\(day)", "kind": "\(kind)", "evidence": "G", "text_vi": "a", "text_en": "b"\(more)}
        """
    }

    @Test func mistakesOfTheFileAreToldAtOnce() throws {
        let rows = [
            row("2025-01-01", "OFF"), row("2025-01-01", "OFF"), row("2025-01-04", "OFF"),
            row("2025-01-02", "WORKING"), row("2027-01-01", "OFF"),
        ]
        #expect(
            try lines(rows.joined(separator: ",")) == [
                "calendar: 2025-01-04 is at a weekend, on which nobody works anyway",
                "calendar: 2025-01-02 is from Monday to Friday, a working day anyway",
                "calendar: 2025-01-01 is there twice",
                "calendar: the year 2026 is missing between others",
            ]
        )
        #expect(try lines("") == ["calendar: there are no rows"])
        let unread = try lines(
            [row("2025-02-30", "OFF"), row("2025-01-01", "OFF", #", "x": 1"#)].joined(
                separator: ","
            )
        )
        #expect(unread.count == 2 && unread[0].contains("2025-02-30") && unread[1].contains("x"))
    }
}
