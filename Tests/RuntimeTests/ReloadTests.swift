import Logging
import Runtime
import Synchronization
import Testing

/// What a process does when it is asked to read its files again.
@Suite struct ReloadTests {
    private struct Unreadable: Error, CustomStringConvertible {
        let description = "line 3 is wrong"
    }

    private final class Lines: Sendable {
        let all = Mutex<[String]>([])
        func append(_ line: String) { all.withLock { $0.append(line) } }
    }

    private func logged(_ reload: Reload) async -> String {
        let lines = Lines()
        let logger = Logger(label: "test") { _ in
            JSONLogHandler(process: "gateway", level: .info, lines: LogLines(lines.append))
        }
        await reload.run(logger)
        return lines.all.withLock { $0 }.joined()
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
}
