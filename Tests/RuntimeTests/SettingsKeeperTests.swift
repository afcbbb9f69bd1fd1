import Foundation
import HTTP2
import Kernel
import Logging
import RPC
import RPCTransport
import Synchronization
import Testing

@testable import Runtime

/// What becomes of a process's settings when they are read again.
@Suite struct SettingsKeeperTests {
    private let process = ProcessDescription("personnel", "Keeps records.", port: 50_051)
    private let lines = LoggedLines()

    /// Lends a keeper of the settings in a file, and a function that writes the file anew.
    private func withKeeper(
        of text: String,
        _ arguments: [String] = ["--unsigned-calls", "taken"],
        _ body: (SettingsKeeper, (String) throws -> Void) async throws -> Void
    ) async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(randomUUID()).json")
        defer { try? FileManager.default.removeItem(at: file) }
        let write = { (text: String) in try Data(text.utf8).write(to: file) }
        try write(text)
        let read: @Sendable () -> SettingsReading = { [process] in
            SettingsReading(
                ConfigurationReading<ServiceConfiguration>(
                    process,
                    arguments: ["--config", file.path] + arguments,
                    environment: [:]
                )
            )
        }
        try await body(SettingsKeeper(read(), lines.logger, read: read), write)
    }

    @Test func whatCanChangeIsFollowedAndTheRestNeedsARestart() async throws {
        let first = #"{"listen": "a:1", "logLevel": "info", "limitCalls": 5, "limitStreams": 50}"#
        try await withKeeper(of: first) { keeper, write in
            let seen = Mutex<[Logger.Level]>([])
            keeper.whenChanged { told in seen.withLock { $0.append(told.runtime.logLevel) } }
            try write(
                """
                {"listen": "b:2", "logLevel": "debug", "limitCalls": 7, "limitStreams": 60,
                 "drainPeriod": "3s", "drainNotice": "1s", "limitMetadata": "32KiB",
                 "limitMessage": "8MiB"}
                """
            )
            try await keeper.reload()
            let running = keeper.running.runtime
            #expect(running.logLevel == .debug)
            #expect(running.drainPeriod == .seconds(3))
            #expect(running.drainNotice == .seconds(1))
            #expect(running.limits.callsInFlight == 7)
            #expect(running.limits.connections.session.concurrentStreams == 60)
            #expect(running.limits.connections.session.headerListSize == .kibibytes(16))
            #expect(running.limits.calls.metadataSizeMax == .kibibytes(16))
            #expect(running.limits.calls.messageSizeMax == .mebibytes(8))
            #expect(running.listen.description == "a:1")
            #expect(seen.withLock { $0 } == [.debug])
            let warned = lines.all.filter { $0.contains("needs a restart") }
            #expect(warned.count == 2)
            #expect(warned[0].contains(#""before":"a:1","setting":"--listen","told":"b:2""#))
            #expect(warned[1].contains("--limit-metadata"))
            #expect(lines.all.count { $0.contains("setting changed") } == 6)
        }
    }

    @Test func aSettingThatNeedsARestartIsToldAtEachReloadUntilItIsBack() async throws {
        try await withKeeper(of: #"{"openFiles": 512}"#) { keeper, write in
            try write(#"{"openFiles": 1024}"#)
            try await keeper.reload()
            try await keeper.reload()
            #expect(lines.all.count == 2)
            try write(#"{"openFiles": 512}"#)
            try await keeper.reload()
            #expect(lines.all.count == 2)
        }
    }

    @Test func aMistakeChangesNothing() async throws {
        try await withKeeper(of: #"{"logLevel": "info"}"#) { keeper, write in
            keeper.whenChanged { _ in Issue.record("followed") }
            try write(#"{"logLevel": "debug", "limitCalls": 0, "colour": "red"}"#)
            let refusal = await #expect(throws: SettingsRefused.self) { try await keeper.reload() }
            #expect(refusal?.mistakes.count == 2)
            #expect(keeper.running.runtime.logLevel == .info)
            try write("{")
            await #expect(throws: SettingsRefused.self) { try await keeper.reload() }
        }
    }

    @Test func flagsStayBeforeTheFile() async throws {
        let arguments = ["--unsigned-calls", "taken", "--log-level", "error"]
        try await withKeeper(of: "{}", arguments) { keeper, write in
            try write(#"{"logLevel": "debug", "limitCalls": 3}"#)
            try await keeper.reload()
            #expect(keeper.running.runtime.logLevel == .error)
            #expect(keeper.running.runtime.limits.callsInFlight == 3)
        }
    }

    @Test func aFileThatASettingNamesHasAStateOfItsOwn() async throws {
        try await withKeeper(of: #"{"callerKey": "/nowhere/key"}"#, []) { keeper, write in
            #expect(keeper.running.mistakes == [])
            try write(#"{"callerKey": "/nowhere/key", "limitCalls": 3}"#)
            try await keeper.reload()
            #expect(keeper.running.runtime.limits.callsInFlight == 3)
        }
    }

    @Test func nothingIsReadAgainBehindAMistakeInTheSettings() async throws {
        try await withKeeper(of: "{}") { keeper, write in
            let record = ReloadRecord()
            let reads = Mutex(0)
            let files = [Reload("routes") { reads.withLock { $0 += 1 } }]
            let reloading = Reloading(keeper, files, record, lines.logger)
            await reloading.run()
            #expect(reads.withLock { $0 } == 1)
            try write(#"{"limitCalls": "many", "logLevel": "loud"}"#)
            await reloading.run()
            #expect(reads.withLock { $0 } == 1)
            #expect(lines.all.count { $0.contains("a mistake in the settings") } == 2)
            let outcomes = record.results.outcomes
            #expect(outcomes.map(\.what) == ["settings", "routes"])
            #expect(outcomes.map(\.refused) == [1, 0])
            #expect(outcomes[0].problems.count == 2)
        }
    }
}
