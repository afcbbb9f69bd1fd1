import Conventions
import Kernel
import Testing
import WellKnownMessages

@Suite struct ProtoDates {
    @Test(arguments: [0, 1, 999_999, -1, -1_000_001, 1_790_000_000_123_456])
    func anInstantSurvivesTheWayToTheMessageAndBack(microseconds: Int64) {
        let instant = Timestamp(microseconds: microseconds)
        let message = GoogleTimestamp(instant)
        #expect((0...999_999_999).contains(message.nanos))
        #expect(Timestamp(message) == instant)
    }

    /// Messages that no instant has.
    private static let wrong = [
        GoogleTimestamp(seconds: 253_402_300_800), GoogleTimestamp(seconds: -62_135_596_801),
        GoogleTimestamp(nanos: -1), GoogleTimestamp(nanos: 1_000_000_000),
        GoogleTimestamp(seconds: .max), GoogleTimestamp(seconds: .min),
    ]

    @Test(arguments: wrong)
    func anInstantOutsideTheCalendarIsRefused(message: GoogleTimestamp) {
        #expect(Timestamp(message) == nil)
    }

    @Test func aDaySurvivesTheWayToTheMessageAndBack() throws {
        let day = try #require(CalendarDate(iso: "2024-02-29"))
        #expect(CalendarDate(GoogleDate(day)) == day)
    }

    @Test func partialDaysAndThoseOfNoCalendarAreRefused() {
        for message in [
            GoogleDate(), GoogleDate(year: 2026), GoogleDate(year: 2026, month: 2, day: 29),
            GoogleDate(year: 2026, month: -1, day: 1), GoogleDate(year: 10_000, month: 1, day: 1),
        ] {
            var checks = FieldChecks()
            #expect(checks.date(message, "date") == nil)
            #expect(!checks.passed)
        }
    }

    @Test func anAbsentDayIsWrongOnlyWhereOneIsRequired() {
        var checks = FieldChecks()
        #expect(checks.optionalDate(nil, "date") == nil)
        #expect(checks.passed)
        #expect(checks.date(nil, "date") == nil)
        #expect(!checks.passed)
    }

    @Test func aDayBeyondItsBoundsIsNamed() throws {
        let day = try #require(CalendarDate(iso: "2026-11-21"))
        var checks = FieldChecks()
        checks.notAfter(day, day, "date")
        checks.notBefore(day, day, "date")
        #expect(checks.passed)
        checks.notAfter(day, day.adding(days: 1), "late")
        checks.notBefore(day, day.adding(days: -1), "early")
        #expect(throws: Failure.self) { try checks.finish() }
    }
}
