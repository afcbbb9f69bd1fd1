import Kernel
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        (Int64(0), "1970-01-01T00:00:00.000000Z"),
        (-1, "1969-12-31T23:59:59.999999Z"),
        (1_795_222_923_000_004, "2026-11-21T01:02:03.000004Z"),
    ])
    func isWrittenAsRFC3339(microseconds: Int64, text: String) {
        #expect(Timestamp(microseconds: microseconds).description == text)
    }

    @Test func addsAndSubtractsDurations() {
        let start = Timestamp(microseconds: 5)
        #expect(start + .milliseconds(3) == Timestamp(microseconds: 3_005))
        #expect(Timestamp(microseconds: 3_005) - start == .milliseconds(3))
    }

    /// Midnight in Ha Noi is 17:00 UTC, 61,200 seconds into the day.
    private static let midnights: [(Int64, String)] = [
        (-1, "1970-01-01"), (61_199_999_999, "1970-01-01"), (61_200_000_000, "1970-01-02"),
        (-25_200_000_001, "1969-12-31"),
    ]

    @Test(arguments: midnights)
    func theDayChangesAtMidnightInVietNam(microseconds: Int64, day: String) {
        let clock = FixedClock(now: Timestamp(microseconds: microseconds))
        #expect(clock.today.description == day)
    }
}

private struct FixedClock: WallClock {
    let now: Timestamp
}
