import Forwarding
import Foundation
import GatewayService
import Identity
import RPCTransport
import Runtime
import Testing

@testable import canbo

/// What `canbo up` plans and keeps.
@Suite struct FleetPlanTests {
    private let plan = FleetPlan(host: "127.0.0.1", port: 6_000, drainSeconds: 7)

    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "canbo-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }

    @Test func theGatewayReadsTheRoutesAsWritten() throws {
        let file = RoutesFile(plan.routes) { name in
            let service = String(name.dropLast(".caller-key".count))
            return CallerKeyText(CallerKeyText.text(of: .random(for: service)))
        }
        #expect(file.problems == [])
        #expect(
            file.table?.routes.map { $0.callerKeys.first?.service }
                == ["personnel", "planning", "discipline", "notification"]
        )
        #expect(
            file.table?.backends.map(\.port) == [6_001, 6_002, 6_003, 6_004]
        )
    }

    @Test func everyProcessIsToldItsAddressAndItsData() throws {
        try withFolder { folder in
            let data = try DataFolder(path: folder)
            for member in plan.members {
                let arguments = plan.arguments(of: member, in: data)
                #expect(arguments.starts(with: ["--listen", "\(member.endpoint)"]))
                #expect(arguments.contains("7s"))
                #expect(arguments.contains("127.0.0.1:\(member.endpoint.port + 5)"))
                #expect(arguments.contains("--gateway") == (member != plan.gateway))
            }
            #expect(plan.members.last == plan.gateway)
        }
    }

    @Test func onAServerEachServiceHasItsDatabase() throws {
        let server = try PostgresServerAddress("postgres://db:1/x?host=/a/b")
        let plan = FleetPlan(host: "127.0.0.1", port: 6_000, drainSeconds: 7, server: server)
        try withFolder { folder in
            let arguments = plan.arguments(of: plan.services[0], in: try DataFolder(path: folder))
            #expect(arguments.contains("postgres://db:1/canbo_personnel?host=/a/b"))
        }
        #expect(throws: ProcessFailure.self) { try PostgresServerAddress("db:1/x") }
        #expect(throws: ProcessFailure.self) { try PostgresServerAddress("mysql://db:1/x") }
        #expect(throws: ProcessFailure.self) {
            try PostgresServerAddress("postgres://canbo:secret@db/x")
        }
        #expect(throws: ProcessFailure.self) {
            try PostgresServerAddress("postgres://db/x?password=secret")
        }
    }

    @Test func aDataFolderBelongsToOneAtATime() throws {
        try withFolder { folder in
            let first = try DataFolder(path: folder)
            let failure = #expect(throws: ProcessFailure.self) { try DataFolder(path: folder) }
            #expect(failure?.exitCode == .temporary)
            try first.write("x", to: "file")
            #expect(FileManager.default.fileExists(atPath: folder + "/file"))
        }
    }

    @Test func theEndOfALogIsRead() throws {
        try withFolder { folder in
            let data = try DataFolder(path: folder)
            try data.openLog("planning").write(contentsOf: Data("one\ntwo\nthree\n".utf8))
            #expect(data.endOfLog("planning", lines: 2) == ["two", "three"])
            #expect(data.endOfLog("gateway", lines: 2) == [])
        }
    }

    @Test func aMissingExecutableIsAWrongInstallation() {
        let failure = #expect(throws: ProcessFailure.self) {
            try Installation(folder: "/nowhere").executable("planning")
        }
        #expect(failure?.exitCode == .configuration)
    }

    @Test func theEndOfAProcessCanBeAwaitedByMany() async throws {
        let program = URL(fileURLWithPath: "/bin/sh")
        let child = try ChildProcess("sh", program, ["-c", "exit 3"], log: .nullDevice)
        async let first = child.ended()
        async let second = child.ended()
        #expect(await [first, second] == [.exit(3), .exit(3)])
        #expect(child.hasEnded)
        let killed = try ChildProcess("sh", program, ["-c", "exec sleep 60"], log: .nullDevice)
        killed.stopAtOnce()
        #expect(await killed.ended() == .signal(9))
    }
}
