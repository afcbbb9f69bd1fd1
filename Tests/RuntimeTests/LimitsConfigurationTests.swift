import HTTP2
import Kernel
import RPC
import RPCTransport
import Testing

@testable import Runtime

/// How an operator changes what a process allows its callers.
@Suite struct LimitsConfigurationTests {
    private let process = ProcessDescription("personnel", "Keeps records.", port: 50_051)

    private func read(
        _ arguments: [String] = [],
        _ environment: [String: String] = [:]
    ) -> ConfigurationReading<ServiceConfiguration> {
        // There is no key in the folder of the tests.
        let open = ["CANBO_UNSIGNED_CALLS": "taken"].merging(environment) { $1 }
        return ConfigurationReading(process, arguments: arguments, environment: open)
    }

    @Test func nothingToldMeansTheStandardLimits() {
        let reading = read()
        #expect(reading.problems == [])
        #expect(reading.runtime.limits.calls == .standard)
        #expect(reading.runtime.limits.connections == .standard)
        #expect(reading.runtime.limits.callsInFlight == 1_024)
    }

    @Test func sizesTimesAndCountsAreTaken() {
        let reading = read(
            [
                "--limit-message", "8MiB", "--limit-metadata", "32KiB", "--limit-calls=7",
                "--limit-streams", "100", "--limit-idle", "90s", "--limit-age", "never",
            ],
            ["CANBO_LIMIT_STALL": "2m", "CANBO_LIMIT_PING_INTERVAL_WITHOUT_CALLS": "1h"]
        )
        #expect(reading.problems == [])
        var calls = CallLimits.standard
        calls.messageSizeMax = .mebibytes(8)
        calls.metadataSizeMax = .kibibytes(32)
        #expect(reading.runtime.limits.calls == calls)
        var connections = ConnectionLimits.standard
        connections.session.headerListSize = .kibibytes(32)
        connections.session.concurrentStreams = 100
        connections.session.pingIntervalWithoutStreams = .seconds(3_600)
        connections.idleTime = .seconds(90)
        connections.stallTime = .seconds(120)
        connections.age = nil
        #expect(reading.runtime.limits.connections == connections)
        #expect(reading.runtime.limits.callsInFlight == 7)
        #expect(reading.report.contains("--limit-age never (--limit-age)\n"))
        #expect(reading.report.contains("--limit-stall 2m (CANBO_LIMIT_STALL)\n"))
        #expect(reading.report.contains("--limit-age-grace 30s (default)\n"))
    }

    @Test func everyLimitIsShownWithItsRangeAndItsDefault() {
        let help = read().help
        for line in [
            "--limit-message 64KiB..64MiB", "\"limitMessage\", default 4MiB",
            "--limit-age 10s..24h|never", "default 30m", "--limit-streams 1..10000",
            "CANBO_LIMIT_CONTROL_FRAMES_PER_SECOND",
        ] {
            #expect(help.contains(line), "\(line)")
        }
    }

    @Test(arguments: [
        ("--limit-message", "4"), ("--limit-message", "4MB"), ("--limit-message", "1KiB"),
        ("--limit-message", "65MiB"), ("--limit-message", "-1MiB"), ("--limit-message", "MiB"),
        ("--limit-streams", "0"), ("--limit-age", "9s"), ("--limit-age", "forever"),
        ("--limit-idle", "0s"), ("--limit-idle", "25h"), ("--limit-calls", "1e3"),
    ])
    func whatIsOutOfRangeIsAMistakeWithTheRange(flag: String, value: String) {
        let problems = read([flag, value]).problems
        #expect(problems.count == 1)
        #expect(problems.first?.hasPrefix("\(flag): \"\(value)\" is not allowed; give ") == true)
    }

    @Test func allMistakesAreToldAtOnceAlsoThoseOfTwoLimitsTogether() {
        let problems = read([
            "--limit-stream-window", "2MiB", "--limit-connection-window", "1MiB",
            "--limit-stall", "never", "--limit-resets-at-once", "many",
        ]).problems
        #expect(problems.count == 3)
        #expect(problems.contains { $0.contains("2 MiB is more than --limit-connection-window") })
    }
}
