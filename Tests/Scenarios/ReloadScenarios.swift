import Fleet
import Foundation
import GRPCContract
import PersonnelContract
import RPC
import RPCTransport
import Testing

@testable import canbo

/// What a running process follows of its settings, as an operator sees it.
@Suite(.serialized) struct ReloadScenarios {
    @Test func limitsLogLevelAndDrainAreFollowedAndMistakesChangeNothing() async throws {
        try await withTemporaryFolder { folder in
            let file = folder + "/notification.json"
            try Self.write(["limitConnectionsPerLoop": "1"], to: file)
            let run = try await ProcessRun.of(
                "notification",
                [
                    "--listen", "127.0.0.1:0", "--storage", "sqlite:\(folder)/n.db",
                    "--unsigned-calls", "taken", "--event-loops", "1", "--config", file,
                ]
            ) { child, output in
                let target = try await eventually("start") { try Self.readyAddress(output()) }
                try await Self.change(child, output, file, target)
                child.terminate()
            }
            #expect(run.end == .exit(0), "\(run.output)")
            #expect(run.output.contains(#""period":"0.25 seconds""#))
        }
    }

    private static func change(
        _ child: ChildProcess,
        _ output: () throws -> String,
        _ file: String,
        _ target: Endpoint
    ) async throws {
        let loops = EventLoops(count: 1)
        let first = RPCClientChannel(RPCClientConfiguration(target: target), loops: loops)
        let second = RPCClientChannel(RPCClientConfiguration(target: target), loops: loops)
        func code(_ channel: RPCClientChannel) async -> StatusCode {
            await status { _ = try await HealthClient(channel).check(HealthCheckRequest()) }.code
        }
        func lines(with text: String) throws -> Int {
            try output().split(separator: "\n").count { $0.contains(text) }
        }
        /// A message of 100,000 bytes, which no service is named.
        func codeOfLarge() async -> StatusCode {
            let request = HealthCheckRequest(service: String(repeating: "a", count: 100_000))
            return await status { _ = try await HealthClient(first).check(request) }.code
        }
        #expect(await code(first) == .ok)
        #expect(await codeOfLarge() == .notFound)
        #expect(await code(second) == .unavailable)
        try write(
            [
                "limitConnectionsPerLoop": "2", "logLevel": "debug", "drainPeriod": "250ms",
                "openFiles": "4096", "limitMessage": "64KiB", "eventsKept": "1h",
            ],
            to: file
        )
        kill(child.identifier, SIGHUP)
        try await eventually("place for a second connection") {
            await code(second) == .ok ? true : nil
        }
        #expect(await codeOfLarge() == .resourceExhausted)
        #expect(try lines(with: #""setting":"--events-kept""#) == 1)
        #expect(try lines(with: "needs a restart") == 1)
        #expect(try lines(with: #""setting":"--open-files""#) == 1)
        try await eventually("calls in the log") {
            try lines(with: #""message":"call""#) > 0 ? true : nil
        }
        try write(["logLevel": "error", "limitCalls": "0", "limitIdle": "long"], to: file)
        kill(child.identifier, SIGHUP)
        try await eventually("both mistakes in the log") {
            try lines(with: "everything stays as it was") == 2 ? true : nil
        }
        let before = try lines(with: #""message":"call""#)
        #expect(await code(first) == .ok)
        try await eventually("calls in the log as before") {
            try lines(with: #""message":"call""#) > before ? true : nil
        }
        for channel in [first, second] { await channel.close(within: .zero) }
        try await loops.close()
    }

    @Test func callersHaveOtherLimitsWithoutARestart() async throws {
        try await withTemporaryFolder { folder in
            let file = folder + "/gateway.json"
            try Self.write([:], to: file)
            try await ProcessFleet.run(with: ["gateway": ["--config", file]]) { fleet in
                func reason() async -> String? {
                    let request = SearchOfficialsRequest(query: "an")
                    let end = await status {
                        _ = try await PersonnelClient(fleet.gateway).searchOfficials(request)
                    }
                    return end.code == .ok ? nil : end.reason
                }
                for _ in 0..<3 { #expect(await reason() == nil) }
                try Self.write(["limitCallerCallsPerSecond": "1"], to: file)
                kill(try fleet.identifier("gateway"), SIGHUP)
                try await eventually("a limit") {
                    await reason() == "CALLER_RATE_EXCEEDED" ? true : nil
                }
                try Self.write([:], to: file)
                kill(try fleet.identifier("gateway"), SIGHUP)
                try await eventually("no limit again") { () -> Bool? in
                    for _ in 0..<3 where await reason() != nil { return nil }
                    return true
                }
            }
        }
    }

    private static func write(_ settings: [String: String], to file: String) throws {
        try JSONEncoder().encode(settings).write(to: URL(fileURLWithPath: file), options: .atomic)
    }

    /// Where a process listens that says it is ready.
    private static func readyAddress(_ log: String) throws -> Endpoint? {
        let line = log.split(separator: "\n").first { $0.contains(#""message":"ready""#) }
        let address = line?.firstMatch(of: #/"listen":"([^"]+)"/#)?.1
        return address.flatMap { Endpoint(parsing: String($0)) }
    }
}
