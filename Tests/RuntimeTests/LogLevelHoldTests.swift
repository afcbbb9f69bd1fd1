import Fleet
import Logging
import Testing

@testable import Runtime

/// A level of the log that an operator wants for a time.
@Suite(.timeLimit(.minutes(1))) struct LogLevelHoldTests {
    private let clock = ManualClock()
    private let threshold = LogThreshold(.info)

    private func until(_ level: Logger.Level) async {
        while threshold.level != level { await Task.yield() }
    }

    @Test func afterItsTimeTheLevelOfTheSettingsHoldsAgain() async {
        let hold = LogLevelHold(threshold, clock: clock)
        hold.hold(.trace, for: .seconds(60))
        #expect(threshold.level == .trace)
        #expect(hold.configured == .info)
        clock.advance(by: .seconds(60))
        await until(.info)
    }

    @Test func settingsThatChangeMeanwhileComeAfterIt() async {
        let hold = LogLevelHold(threshold, clock: clock)
        hold.hold(.debug, for: .seconds(60))
        hold.configure(.error)
        #expect(threshold.level == .debug)
        clock.advance(by: .seconds(60))
        await until(.error)
        hold.configure(.notice)
        #expect(threshold.level == .notice)
    }

    @Test func theLastWishHolds() async {
        let hold = LogLevelHold(threshold, clock: clock)
        hold.hold(.debug, for: .seconds(10))
        hold.hold(.error, for: .seconds(60))
        clock.advance(by: .seconds(30))
        #expect(threshold.level == .error)
        clock.advance(by: .seconds(30))
        await until(.info)
    }
}
