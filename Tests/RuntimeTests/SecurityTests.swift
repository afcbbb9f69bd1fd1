import Certificates
import Foundation
import Kernel
import Logging
import RPC
import Synchronization
import Testing

@testable import Runtime

/// What a process is told of TLS, and how it keeps up with the files.
@Suite struct SecurityTests {
    private let process = ProcessDescription("planning", "Keeps plans.", port: 50_052)

    private func problems(_ arguments: [String]) -> [String] {
        ConfigurationReading<CallingServiceConfiguration>(
            process,
            arguments: arguments,
            environment: ["CANBO_UNSIGNED_CALLS": "taken"]
        )
        .problems
    }

    private func withAuthority(_ body: (CertificateAuthority) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "canbo-\(randomUUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(try CertificateAuthority(in: folder))
    }

    @Test func goodFilesAreNoProblem() throws {
        try withAuthority { authority in
            let own = try authority.issue("planning")
            let told = problems([
                "--tls-certificate", own.certificate.path, "--tls-key", own.key.path,
                "--tls-client-authorities", authority.certificate.path,
                "--tls-authorities", authority.certificate.path,
                "--tls-dial-certificate", own.certificate.path, "--tls-dial-key", own.key.path,
                "--tls-client-certificates", "optional", "--tls-server-name", "canbo.test",
            ])
            #expect(told == [])
            #expect(problems(["--tls-authorities", "system"]) == [])
        }
    }

    @Test func everyMistakeOfBothSidesIsToldAtOnce() throws {
        try withAuthority { authority in
            let own = try authority.issue("planning", hasExpired: true)
            let other = try authority.issue("other")
            let told = problems([
                "--tls-certificate", own.certificate.path, "--tls-key", "/nowhere/key.pem",
                "--tls-authorities", other.key.path,
                "--tls-dial-certificate", other.certificate.path, "--tls-dial-key", own.key.path,
            ])
            #expect(told.count == 3)
            #expect(told[0].contains("planning.pem: the certificate expired at 2020-01-02"))
            #expect(told[1] == "/nowhere/key.pem: cannot be read")
            #expect(told[2].hasSuffix("other.key: holds no certificate in PEM"))
        }
    }

    @Test(arguments: [
        (["--tls-key", "k"], "--tls-certificate: goes with --tls-key"),
        (["--tls-dial-certificate", "c"], "--tls-dial-key: goes with --tls-dial-certificate"),
        (
            ["--tls-client-authorities", "a"],
            "--tls-client-authorities: decides nothing without --tls-certificate"
        ),
        (
            ["--tls-server-name", "n"],
            "--tls-server-name: decides nothing without --tls-authorities"
        ),
    ])
    func whatDecidesNothingIsAMistake(arguments: [String], problem: String) {
        #expect(problems(arguments) == [problem])
    }

    @Test func whatClientsMustShowIsOneOfTwoWords() {
        #expect(
            problems(["--tls-client-certificates", "maybe"]) == [
                "--tls-client-certificates: \"maybe\" is not allowed; give required|optional"
            ]
        )
    }

    @Test func filesAreTriedAgainOnlyWhenTheyHaveChanged() throws {
        struct Bad: Error {}
        let file = Mutex("old")
        let taken = Mutex<[String]>([])
        let keeper = CertificateKeeper(
            of: "old",
            read: { file.withLock { $0 } },
            renew: { content in
                if content == "bad" { throw Bad() }
                taken.withLock { $0.append(content) }
            }
        )
        #expect(!keeper.hasNews)
        file.withLock { $0 = "bad" }
        #expect(keeper.hasNews)
        #expect(throws: Bad.self) { try keeper.reload() }
        #expect(!keeper.hasNews)
        file.withLock { $0 = "new" }
        #expect(keeper.hasNews)
        try keeper.reload()
        #expect(!keeper.hasNews)
        #expect(taken.withLock { $0 } == ["new"])
    }

    @Test func theEndOfACertificateIsToldOnceADay() {
        let end = Timestamp(microseconds: 0)
        var notice = ExpiryNotice()
        #expect(notice.news(of: nil, at: end) == nil)
        #expect(notice.news(of: end, at: end + .seconds(-20 * 86_400)) == nil)
        #expect(notice.news(of: end, at: end + .seconds(-2 * 86_400)) == 2)
        #expect(notice.news(of: end, at: end + .seconds(-2 * 86_400 + 1)) == 1)
        #expect(notice.news(of: end, at: end + .seconds(-2 * 86_400 + 60)) == nil)
        #expect(notice.news(of: end, at: end + .seconds(60)) == 0)
    }

    @Test func theEndOfListsIsToldBeforeItComesAndWhenItHas() {
        let end = Timestamp(microseconds: 0)
        var notice = OutdatedNotice()
        #expect(notice.news(of: nil, at: end) == nil)
        #expect(notice.news(of: end, at: end + .seconds(-86_400)) == nil)
        #expect(notice.news(of: end, at: end + .seconds(-3_600))?.contains("replaced") == true)
        #expect(notice.news(of: end, at: end + .seconds(-60)) == nil)
        #expect(notice.news(of: end, at: end)?.contains("outdated") == true)
        #expect(notice.news(of: end, at: end + .seconds(60)) == nil)
        let next = end + .seconds(86_400)
        #expect(notice.news(of: next, at: end + .seconds(120)) == nil)
        #expect(notice.news(of: next, at: next)?.contains("outdated") == true)
    }

    @Test func manyFailedHandshakesAreFewLines() {
        final class StillClock: MonotonicClock {
            let instant = Mutex(MonotonicInstant(nanoseconds: 0))
            var now: MonotonicInstant { instant.withLock { $0 } }
            func sleep(until instant: MonotonicInstant) async throws {}
        }
        let clock = StillClock()
        let lines = Mutex<[String]>([])
        let collected = LogLines { line in lines.withLock { $0.append(line) } }
        let logger = Logger(label: "test") { _ in
            JSONLogHandler(process: "gateway", level: .info, lines: collected)
        }
        let log = HandshakeLog(logger, clock: clock)
        for _ in 0..<100 { log.refused("127.0.0.1:1", "the peer speaks plaintext, not TLS") }
        #expect(lines.withLock { $0.count } == 1)
        clock.instant.withLock { $0 = $0 + HandshakeLog.pause }
        log.refused("127.0.0.1:2", "the peer showed no certificate")
        let last = lines.withLock { $0.last }
        #expect(last?.contains(#""untold":"99""#) == true)
        #expect(last?.contains("showed no certificate") == true)
    }
}
