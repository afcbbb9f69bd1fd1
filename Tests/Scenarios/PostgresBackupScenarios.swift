import Foundation
import Kernel
import PlanningContract
import PostgresServer
import RPC
import Runtime
import Storage
import StoragePostgres
import Synchronization
import Testing

@testable import canbo

/// An installation on a PostgreSQL server comes back from its backup.
@Suite(.serialized) struct PostgresBackupScenarios {
    private static let services = ["personnel", "planning", "discipline", "notification"]

    private func withServer(
        _ body: (PostgresServer, _ address: String, _ folder: String) async throws -> Void
    ) async throws {
        try await PostgresServer.with(Self.services.map { "canbo_\($0)" }) { server, address in
            try await withTemporaryFolder { try await body(server, address, $0) }
        }
    }

    @Test func whatWasThereAtTheBackupIsThereAfterTheRestoration() async throws {
        try await withServer { server, address, folder in
            let place = try PostgresServerAddress(address)
            let (backup, plans) = try await ProcessFleet.run(on: place) { fleet in
                let made = try await backUpUnderWrites(fleet, address, folder)
                let drill = try await canbo(
                    "restore",
                    made.backup,
                    "--drill",
                    "--postgres",
                    address,
                    "--data",
                    folder + "/data"
                )
                #expect(drill.end == .exit(0), "\(drill.output)")
                #expect(drill.output.contains("can be restored"))
                #expect(try drillDatabases(place) == 0)
                return made
            }
            try await restore(backup, server, address, folder)
            let kept = try planCount(place)
            #expect(plans.contains(kept), "\(kept) of \(plans) plans")
            for service in Self.services {
                let verified = try await canbo(
                    "audit",
                    "verify",
                    service,
                    "--data",
                    folder + "/data",
                    "--storage",
                    place.database(of: service)
                )
                #expect(verified.end == .exit(0), "\(verified.output)")
            }
            try await ProcessFleet.run(on: place) { fleet in
                let officials = try await Story(fleet.gateway).officials()
                #expect(officials.count == Story.officialCount)
            }
        }
    }

    /// Makes a backup while plans are created; between how many plans and how many it was made.
    private func backUpUnderWrites(
        _ fleet: ProcessFleet,
        _ address: String,
        _ folder: String
    ) async throws -> (backup: String, plans: ClosedRange<Int>) {
        let story = Story(fleet.gateway)
        try await story.importRecords()
        let writing = PlanWriting()
        async let end: Void = writing.run(4, story)
        try await eventually("plan") { writing.count > 0 ? true : nil }
        let before = writing.count
        let run = try await canbo(
            "backup",
            "--data",
            fleet.path("."),
            "--to",
            folder,
            "--postgres",
            address
        )
        // Each writer may have one plan that is committed and not yet counted.
        let after = writing.count + 4
        writing.stop()
        try await end
        #expect(run.end == .exit(0), "\(run.output)")
        #expect(after > before + 4)
        return (run.output.trimmingCharacters(in: .whitespacesAndNewlines), before...after)
    }

    /// Restores where the stores were, which is refused until they are gone.
    private func restore(
        _ backup: String,
        _ server: PostgresServer,
        _ address: String,
        _ folder: String
    ) async throws {
        let arguments = ["restore", backup, "--postgres", address, "--data", folder + "/data"]
        let refused = try await ProcessRun.of("canbo", arguments)
        #expect(refused.end == .exit(64))
        #expect(refused.output.contains("restore into empty databases"))
        for service in Self.services {
            try await server.run("DROP DATABASE canbo_\(service) WITH (FORCE)")
            try await server.run("CREATE DATABASE canbo_\(service)")
        }
        try await expectNoDatabaseFilled(backup, address, folder)
        let restored = try await ProcessRun.of("canbo", arguments)
        #expect(restored.end == .exit(0), "\(restored.output)")
    }

    /// Every store is tried before the first one is filled.
    private func expectNoDatabaseFilled(
        _ backup: String,
        _ address: String,
        _ folder: String
    ) async throws {
        let other = folder + "/cut-off"
        try FileManager.default.copyItem(atPath: backup, toPath: other)
        try cutOff("notification", in: other)
        let arguments = ["restore", other, "--postgres", address, "--data", folder + "/data"]
        let run = try await ProcessRun.of("canbo", arguments)
        #expect(run.end == .exit(74))
        #expect(run.output.contains("pg_restore failed"))
        let place = try PostgresServerAddress(address)
        for service in Self.services {
            let tables = try count(
                "SELECT COUNT(*) AS count FROM pg_tables WHERE schemaname = 'public'",
                place.database(of: service)
            )
            #expect(tables == 0)
        }
        #expect(try drillDatabases(place) == 0)
        #expect(!FileManager.default.fileExists(atPath: folder + "/data"))
    }

    /// Cuts off a dump before its digest was taken.
    private func cutOff(_ service: String, in backup: String) throws {
        let name = "\(service).dump"
        let dump = URL(filePath: backup + "/" + name)
        let whole = try Data(contentsOf: dump)
        try whole.prefix(whole.count / 2).write(to: dump)
        let manifest = URL(filePath: backup + "/manifest.json")
        let text = try String(contentsOf: manifest, encoding: .utf8)
        let told = try BackupFile.describe(name, in: URL(filePath: backup))
        let old = try #require(
            try JSONDecoder.manifest.decode(BackupManifest.self, from: Data(text.utf8)).stores
                .first { $0.service == service }
        )
        try text.replacing(old.content.sha256, with: told.sha256)
            .replacing("\(old.content.bytes)", with: "\(told.bytes)")
            .write(to: manifest, atomically: true, encoding: .utf8)
    }

    /// Copies what a folder holds but the sockets of the processes that run there.
    private static func copyFiles(of folder: String, to place: String) throws {
        let manager = FileManager.default
        try manager.createDirectory(atPath: place, withIntermediateDirectories: true)
        for name in try manager.contentsOfDirectory(atPath: folder)
        where !name.hasSuffix(".admin") {
            try manager.copyItem(atPath: "\(folder)/\(name)", toPath: "\(place)/\(name)")
        }
    }

    @Test func whatGoesWrongIsToldAndLeavesNothingBehind() async throws {
        try await withServer { server, address, folder in
            let place = try PostgresServerAddress(address)
            let data = folder + "/data"
            let backup = try await ProcessFleet.run(on: place) { fleet in
                try Self.copyFiles(of: fleet.path("."), to: data)
                let run = try await canbo(
                    "backup",
                    "--data",
                    data,
                    "--to",
                    folder + "/good",
                    "--postgres",
                    address
                )
                return run.output.trimmingCharacters(in: .whitespacesAndNewlines)
            }
            try await expectToolMissing(address, data, folder + "/none")
            try await expectNoLaterCheckpoint(address, data, folder)
            try await expectDamageFound(backup, address, place, folder)
            try await expectServerGone(server, address, data, folder)
        }
    }

    private func expectToolMissing(
        _ address: String,
        _ data: String,
        _ target: String
    ) async throws {
        let run = try await canbo(
            path: "/nowhere",
            "backup",
            "--data",
            data,
            "--to",
            target,
            "--postgres",
            address
        )
        #expect(run.end == .exit(78))
        #expect(run.output.contains("pg_dump is not installed"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: target) == [])
    }

    /// A checkpoint that is signed while the store is copied covers more than the copy has.
    private func expectNoLaterCheckpoint(
        _ address: String,
        _ data: String,
        _ folder: String
    ) async throws {
        let tools = folder + "/signing"
        try FileManager.default.createDirectory(atPath: tools, withIntermediateDirectories: true)
        let file = data + "/planning.checkpoints"
        let before = FileManager.default.contents(atPath: file) ?? Data()
        let script = """
            #!/bin/sh
            case "$*" in
            *canbo_planning*) echo "signed meanwhile" >> \(file) ;;
            esac
            exec /usr/bin/pg_dump "$@"
            """
        try script.write(toFile: tools + "/pg_dump", atomically: true, encoding: .utf8)
        chmod(tools + "/pg_dump", 0o755)
        let run = try await canbo(
            path: tools + ":/usr/bin:/bin",
            "backup",
            "--data",
            data,
            "--to",
            folder + "/signed",
            "--postgres",
            address
        )
        #expect(run.end == .exit(0), "\(run.output)")
        let backup = run.output.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(try Data(contentsOf: URL(filePath: file)) != before)
        let kept = FileManager.default.contents(atPath: backup + "/planning.checkpoints") ?? Data()
        #expect(kept == before)
        try before.write(to: URL(filePath: file))
    }

    private func expectDamageFound(
        _ backup: String,
        _ address: String,
        _ place: PostgresServerAddress,
        _ folder: String
    ) async throws {
        let dump = URL(filePath: backup + "/planning.dump")
        let whole = try Data(contentsOf: dump)
        var damaged = whole
        damaged[damaged.count / 2] ^= 1
        try damaged.write(to: dump)
        let drill = ["restore", backup, "--drill", "--postgres", address, "--data", folder + "/d"]
        let found = try await ProcessRun.of("canbo", drill)
        #expect(found.end == .exit(65))
        #expect(found.output.contains("planning.dump is not as it was"))

        try whole.write(to: dump)
        try cutOff("planning", in: backup)
        let cutOff = try await ProcessRun.of("canbo", drill)
        #expect(cutOff.end == .exit(74))
        #expect(cutOff.output.contains("pg_restore failed"))
        #expect(try drillDatabases(place) == 0)
    }

    /// The server is killed when the second store is about to be copied.
    private func expectServerGone(
        _ server: PostgresServer,
        _ address: String,
        _ data: String,
        _ folder: String
    ) async throws {
        let tools = folder + "/tools"
        let target = folder + "/gone"
        try FileManager.default.createDirectory(
            atPath: tools,
            withIntermediateDirectories: true
        )
        let script = """
            #!/bin/sh
            case "$*" in
            *canbo_planning*) kill -QUIT "$(head -1 \(server.folder)/data/postmaster.pid)" ;;
            esac
            exec /usr/bin/pg_dump "$@"
            """
        try script.write(toFile: tools + "/pg_dump", atomically: true, encoding: .utf8)
        chmod(tools + "/pg_dump", 0o755)
        let run = try await canbo(
            path: tools + ":/usr/bin:/bin",
            "backup",
            "--data",
            data,
            "--to",
            target,
            "--postgres",
            address
        )
        #expect(run.end == .exit(74), "\(run.output)")
        #expect(run.output.contains("pg_dump failed"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: target) == [])
    }

    private func planCount(_ place: PostgresServerAddress) throws -> Int {
        try count("SELECT COUNT(*) AS count FROM plan", place.database(of: "planning"))
    }

    private func drillDatabases(_ place: PostgresServerAddress) throws -> Int {
        try count(
            """
            SELECT COUNT(*) AS count FROM pg_database
            WHERE datname LIKE 'canbo@_drill%' ESCAPE '@'
            """,
            place.database(of: "planning")
        )
    }

    private func count(_ statement: Statement, _ address: String) throws -> Int {
        try PostgresDatabase.inspect(PostgresConfiguration(address: address)) { reader in
            try reader.first(statement)?.number("count") ?? -1
        }
    }

    private func canbo(_ arguments: String...) async throws -> ProcessRun {
        try await ProcessRun.of("canbo", arguments)
    }

    /// The command with other folders for its tools.
    private func canbo(path: String, _ arguments: String...) async throws -> ProcessRun {
        let program = try ProcessRun.installation.executable("canbo").path
        return try await ProcessRun.tool("env", ["PATH=\(path)", program] + arguments)
    }
}

/// Plans that are created until it is enough.
private final class PlanWriting: Sendable {
    private let written = Atomic(0)
    private let isDone = Atomic(false)

    /// Plans that were acknowledged.
    var count: Int { written.load(ordering: .relaxed) }

    func stop() { isDone.store(true, ordering: .relaxed) }

    func run(_ writers: Int, _ story: Story) async throws {
        try await withThrowingDiscardingTaskGroup { group in
            for _ in 0..<writers {
                group.addTask {
                    while !self.isDone.load(ordering: .relaxed) {
                        try await story.createPlan(randomUUID())
                        self.written.add(1, ordering: .relaxed)
                    }
                }
            }
        }
    }
}

extension JSONDecoder {
    fileprivate static var manifest: JSONDecoder {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return decoder
    }
}
