import Foundation
import Kernel
import Logging
import Runtime
import Synchronization
import Testing

/// What a log line looks like.
@Suite struct LoggingTests {
    private struct StoppedClock: WallClock {
        let now = Timestamp(microseconds: 0)
    }

    private final class Lines: Sendable {
        let all = Mutex<[String]>([])
        func append(_ line: String) { all.withLock { $0.append(line) } }
    }

    private func logged(_ level: Logger.Level = .info, _ body: (Logger) -> Void) -> [String] {
        let lines = Lines()
        let logger = Logger(label: "test") { _ in
            JSONLogHandler(
                process: "personnel",
                level: level,
                lines: LogLines(lines.append),
                clock: StoppedClock()
            )
        }
        body(logger)
        return lines.all.withLock { $0 }
    }

    @Test func anEventIsOneLineOfJSON() throws {
        let lines = logged { $0.warning("a \"b\"\n\u{01}", metadata: ["call": "c-1"]) }
        #expect(
            lines == [
                #"{"time":"1970-01-01T00:00:00.000000Z","level":"warning","process":"personnel","#
                    + #""message":"a \"b\"\n\u0001","call":"c-1"}"# + "\n"
            ]
        )
        let object = try JSONDecoder().decode([String: String].self, from: Data(lines[0].utf8))
        #expect(object["message"] == "a \"b\"\n\u{01}")
    }

    @Test func eventsBelowTheLevelAreNotWritten() {
        #expect(logged(.error) { $0.info("quiet") } == [])
    }

    @Test func everyLoggerFollowsTheLevelOfTheProcessUnlessItHasItsOwn() {
        let lines = Lines()
        let threshold = LogThreshold(.info)
        let logger = Logger(label: "test") { _ in
            JSONLogHandler(process: "personnel", level: threshold, lines: LogLines(lines.append))
        }
        var quiet = logger
        quiet.logLevel = .error
        logger.debug("before")
        threshold.follow(.debug)
        #expect(threshold.level == .debug)
        logger.debug("after")
        quiet.debug("never")
        let written = lines.all.withLock { $0 }
        #expect(written.count == 1)
        #expect(written.first?.contains("after") == true)
    }

    @Test func aVeryLongValueIsCut() {
        let lines = logged {
            $0.info("x", metadata: ["long": "\(String(repeating: "y", count: 9_000))"])
        }
        #expect(lines[0].utf8.count < 5_000)
    }
}
