import EchoService
import Foundation
import RPC
import RPCTransport
import Testing
import WellKnownMessages

@testable import canbo

/// How often real processes ask for memory while they carry one call.
///
/// These are debug builds, which ask more often than released ones, but just as often in every run.
/// `make budget` counts instructions and allocations of the latter.
@Suite(.serialized) struct AllocationTests {
    /// What is read of `calls.json`.
    private struct Budget: Decodable {
        let debugAllocations: [String: Double]
    }

    private static let calls = 500
    /// What a process does by the clock counts too, and the more the slower the machine is at the
    /// moment: the least of so many rounds counts.
    private static let rounds = 3
    /// Collections grow when they must.
    private static let tolerance = (part: 0.03, allocations: 1.5)

    @Test(.enabled(if: ProcessRun.isOfThisBuild)) func aCallKeepsItsBudget() async throws {
        let file = ProcessRun.root.appending(path: "Tests/Benchmarks/Budgets/calls.json")
        let budget = try JSONDecoder().decode(Budget.self, from: Data(contentsOf: file))
        let counted = try await withTemporaryFolder(Self.countAllocations)
        #expect(counted.keys.sorted() == budget.debugAllocations.keys.sorted())
        for (name, figure) in counted {
            let planned = budget.debugAllocations[name] ?? 0
            let most = planned + max(planned * Self.tolerance.part, Self.tolerance.allocations)
            #expect(figure <= most, "\(name): \(figure) allocations for a call, not \(planned)")
            #expect(figure > 1, "\(name): nothing was counted")
        }
    }

    /// Allocations for a call by process, one call at a time through the gateway to an echo.
    private static func countAllocations(_ folder: String) async throws -> [String: Double] {
        let counter = try await AllocationCounter(folder)
        let plan = try await ProcessFleet.planOnFreePorts()
        let (gateway, echo) = (plan.members[0].endpoint, plan.members[1].endpoint)
        let routes = folder + "/routes.json"
        let route = #"{"services": ["canbo.test.v1.*"], "backends": ["\#(echo)"]}"#
        try Data(#"{"routes": [\#(route)]}"#.utf8).write(to: URL(fileURLWithPath: routes))
        let children = [
            try counter.start("server", "echo", ["\(echo)", "1"]),
            try counter.start(
                "gateway",
                "gateway",
                [
                    "--listen", "\(gateway)", "--routes", routes, "--event-loops", "1",
                    "--access", "none", "--anonymous-calls", "taken",
                ]
            ),
        ]
        let loops = EventLoops(count: 1)
        let channel = RPCClientChannel(RPCClientConfiguration(target: gateway), loops: loops)
        let counted: [String: Double]
        do {
            counted = try await count(counter, channel)
        } catch {
            for child in children { child.stopAtOnce() }
            throw error
        }
        await channel.close(within: .zero)
        try await loops.close()
        for child in children.reversed() {
            child.stopAtOnce()
            _ = await child.ended()
        }
        return counted
    }

    private static func count(
        _ counter: AllocationCounter,
        _ channel: RPCClientChannel
    ) async throws -> [String: Double] {
        try await eventually("answer through the gateway") { try? await call(channel) }
        for _ in 0..<calls { try await call(channel) }
        var least: [String: Double] = [:]
        for _ in 0..<rounds {
            let before = try counter.counts()
            for _ in 0..<calls { try await call(channel) }
            for (name, count) in try counter.counts() {
                let each = Double(count - (before[name] ?? 0)) / Double(calls)
                least[name] = min(least[name] ?? each, each)
            }
        }
        return least
    }

    private static func call(_ channel: RPCClientChannel) async throws {
        let request = GoogleBytesValue(value: [UInt8](repeating: UInt8(ascii: "x"), count: 62))
        let answer: GoogleBytesValue = try await channel.unary(
            EchoMethods.echo,
            request,
            CallOptions()
        )
        #expect(answer == request)
    }
}

/// Starts processes that count how often they ask for memory.
private final class AllocationCounter {
    private let folder: String
    private let library: String
    private var names: [String] = []

    init(_ folder: String) async throws {
        self.folder = folder
        library = folder + "/allocations.so"
        let source = ProcessRun.root.appending(path: "Tests/Fixtures/allocations.c").path
        let run = try await ProcessRun.tool(
            "clang",
            ["-shared", "-fPIC", "-O1", source, "-o", library]
        )
        try #require(run.end == .exit(0), "\(run.output)")
    }

    func start(_ name: String, _ program: String, _ arguments: [String]) throws -> ChildProcess {
        names.append(name)
        let log = folder + "/\(name).log"
        try Data().write(to: URL(fileURLWithPath: log))
        let executable = try ProcessRun.installation.executable(program).path
        return try ChildProcess(
            name,
            URL(fileURLWithPath: "/usr/bin/env"),
            ["LD_PRELOAD=\(library)", "ALLOCATIONS=\(folder)/\(name).count", executable]
                + arguments,
            log: try #require(FileHandle(forWritingAtPath: log))
        )
    }

    /// The counts so far, by name.
    func counts() throws -> [String: Int] {
        try names.reduce(into: [:]) { counts, name in
            let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name).count"))
            counts[name] = bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
        }
    }
}
