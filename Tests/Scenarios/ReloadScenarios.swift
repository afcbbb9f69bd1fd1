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

    @Test func rowsOfTheUnitAreFollowedAllOrNone() async throws {
        try await withTemporaryFolder { folder in
            let (file, socket) = (folder + "/own.json", folder + "/admin")
            try Self.writePolicy(months: "36", to: file)
            let run = try await ProcessRun.of(
                "notification",
                [
                    "--listen", "127.0.0.1:0", "--storage", "sqlite:\(folder)/n.db",
                    "--unsigned-calls", "taken", "--policy", file, "--admin-socket", socket,
                ]
            ) { child, output in
                _ = try await eventually("start") { try Self.readyAddress(output()) }
                func admin(_ command: String) async throws -> String {
                    let arguments = ["admin", command, "notification", "--socket", socket]
                    return try await ProcessRun.of("canbo", arguments).output
                }
                func digest() async throws -> Substring? {
                    try await admin("status").firstMatch(of: #/policy ([0-9a-f]{64})\n/#)?.1
                }
                let first = try #require(try await digest())
                try Self.writePolicy(months: "1", to: file)
                let refused = try await admin("reload")
                #expect(refused.contains("\(file):4: rows[0].value.integer: must be"), "\(refused)")
                let kept = try await digest()
                #expect(kept == first)
                try Self.writePolicy(months: "48", to: file)
                _ = try await admin("reload")
                let second = try await digest()
                #expect(second != nil && second != first)
                child.terminate()
            }
            #expect(run.end == .exit(0), "\(run.output)")
            try Self.writePolicy(months: "1", to: file)
            let checked = try await ProcessRun.of(
                "notification",
                ["--policy", file, "--check-configuration"]
            )
            #expect(checked.end == .exit(64))
            #expect(checked.output.contains("\(file):4: rows[0].value.integer: must be"))
        }
    }

    /// Writes how long the unit keeps notices.
    private static func writePolicy(months: String, to file: String) throws {
        let text = """
            {"decisions": [{"code": "15-QD", "instrument": "15-QĐ/TU", "title_vi": "Thời hạn",
              "title_en": "Periods", "issuer": "Ban Thường vụ", "effective_from": "2026-01-01"}],
             "rows": [
              {"rule_code": "RETENTION", "scope": {"record_group": "NOTIFICATION"},
               "regime_code": "15-QD", "value": {"integer": \(months)}, "unit": "MONTH",
               "effective_from": "2026-01-01", "effective_to": null, "evidence": "D",
               "text_vi": "Thông báo được giữ lâu hơn.", "text_en": "Kept for longer."}]}
            """
        try Data(text.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
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
