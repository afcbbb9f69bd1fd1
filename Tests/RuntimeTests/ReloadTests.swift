import Kernel
import Logging
import Synchronization
import Testing

@testable import Runtime

/// What a process does when it is asked to read its files again.
@Suite struct ReloadTests {
    private struct Unreadable: Error, CustomStringConvertible {
        let description = "line 3 is wrong"
    }

    private struct StoppedClock: WallClock {
        let now = Timestamp(microseconds: 5)
    }

    private let record = ReloadRecord(clock: StoppedClock())

    private func logged(_ reload: Reload) async -> String {
        let lines = LoggedLines()
        await reload.run(lines.logger, record)
        return lines.all.joined()
    }

    @Test func aReloadIsLogged() async {
        let line = await logged(Reload("routes") {})
        #expect(line.contains(#""level":"notice""#))
        #expect(line.contains(#""what":"routes""#))
    }

    @Test func aReloadThatFailsIsLoggedAsAnErrorWithItsReason() async {
        let line = await logged(Reload("routes") { throw Unreadable() })
        #expect(line.contains(#""level":"error""#))
        #expect(line.contains("line 3 is wrong"))
    }

    @Test func howReloadsWentIsKept() async throws {
        _ = await logged(Reload("routes") {})
        _ = await logged(Reload("routes") { throw Unreadable() })
        _ = await logged(Reload("issuers") { throw Unreadable() })
        let outcomes = record.results.outcomes
        #expect(outcomes.map(\.what) == ["routes", "issuers"])
        #expect(outcomes.map(\.followed) == [1, 0])
        #expect(outcomes.map(\.refused) == [1, 1])
        #expect(outcomes.map(\.problems) == [["line 3 is wrong"], ["line 3 is wrong"]])
        #expect(outcomes.map(\.followedTime) == [Timestamp(microseconds: 5), nil])
    }

    @Test func whatIsKeptOfMistakesIsBounded() {
        var results = ReloadResults()
        let long = String(repeating: "a", count: 10_000)
        results.add("routes", Array(repeating: long, count: 1_000), at: Timestamp(microseconds: 1))
        #expect(results.outcomes[0].problems.count == ReloadResults.problemsMax)
        #expect(results.outcomes[0].problems[0].count == ReloadResults.problemLengthMax)
        results.add("routes", [], at: Timestamp(microseconds: 2))
        #expect(results.outcomes[0].problems == [])
        #expect(results.outcomes[0].followedTime == Timestamp(microseconds: 2))
    }
}

/// Collects what a process logs.
final class LoggedLines: Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock { $0 } }

    var logger: Logger {
        Logger(label: "test") { _ in
            JSONLogHandler(
                process: "gateway",
                level: .info,
                lines: LogLines { line in self.lines.withLock { $0.append(line) } }
            )
        }
    }
}
