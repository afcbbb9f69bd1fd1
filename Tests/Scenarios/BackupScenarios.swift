import Foundation
import RPC
import Testing

@testable import canbo

/// An installation comes back from its backup, and a damaged backup does not pass for a good one.
@Suite(.serialized) struct BackupScenarios {
    @Test func whatWasThereAtTheBackupIsThereAfterTheRestoration() async throws {
        try await withTemporaryFolder { folder in
            let backup = try await ProcessFleet.run { fleet in
                try await Story(fleet.gateway).importRecords()
                let run = try await canbo("backup", "--data", fleet.path("."), "--to", folder)
                #expect(run.end == .exit(0), "\(run.output)")
                return run.output.trimmingCharacters(in: .whitespacesAndNewlines)
            }
            let drill = try await canbo("restore", backup, "--drill", "--data", folder + "/data")
            #expect(drill.end == .exit(0), "\(drill.output)")
            #expect(drill.output.contains("can be restored"))
            #expect(!FileManager.default.fileExists(atPath: folder + "/data"))
            try await ProcessFleet.run { fleet in
                for service in ["personnel", "planning", "discipline", "notification"] {
                    #expect(await fleet.terminate(service) == .exit(0))
                    for ending in ["db", "db-wal", "db-shm"] {
                        try? FileManager.default.removeItem(
                            atPath: fleet.path("\(service).\(ending)")
                        )
                    }
                }
                let restored = try await canbo("restore", backup, "--data", fleet.path("."))
                #expect(restored.end == .exit(0), "\(restored.output)")
                let files = try FileManager.default.contentsOfDirectory(atPath: fleet.path("."))
                #expect(!files.contains { $0.hasPrefix(".canbo-restore-") })
                let again = try await canbo("restore", backup, "--data", fleet.path("."))
                #expect(again.end == .exit(64))
                #expect(again.output.contains("is there: move it away"))
                for service in ["personnel", "planning", "discipline", "notification"] {
                    try await fleet.start(service)
                }
                try await fleet.untilForwarded()
                #expect(try await Story(fleet.gateway).officials().count == Story.officialCount)
            }
        }
    }

    @Test func aDamagedBackupIsRefused() async throws {
        try await withTemporaryFolder { folder in
            let backup = try await ProcessFleet.run { fleet in
                let run = try await canbo("backup", "--data", fleet.path("."), "--to", folder)
                return run.output.trimmingCharacters(in: .whitespacesAndNewlines)
            }
            let store = backup + "/planning.db"
            var bytes = try Data(contentsOf: URL(filePath: store))
            bytes[bytes.count / 2] ^= 1
            try bytes.write(to: URL(filePath: store))
            let run = try await canbo("restore", backup, "--drill", "--data", folder + "/data")
            #expect(run.end == .exit(65))
            #expect(run.output.contains("planning.db is not as it was"))
            try FileManager.default.removeItem(atPath: backup + "/manifest.json")
            let half = try await canbo("restore", backup, "--drill", "--data", folder + "/data")
            #expect(half.end == .exit(74))
            #expect(half.output.contains("no backup, or half of one"))
        }
    }

    private func canbo(_ arguments: String...) async throws -> ProcessRun {
        try await ProcessRun.of("canbo", arguments)
    }
}
