import Foundation
import Testing

@testable import canbo

/// A backup that only the holder of a key can read, with keys and tools of age.
@Suite(.serialized) struct EncryptedBackupScenarios {
    private static let stores = ["personnel", "planning", "discipline", "notification"]

    @Test func whatWasEncryptedComesBackWithTheSecretKeyAlone() async throws {
        try await withTemporaryFolder { folder in
            let (secret, recipient) = try await keys(folder + "/key")
            let (stranger, _) = try await keys(folder + "/other")
            let backup = try await ProcessFleet.run { fleet in
                try await Story(fleet.gateway).importRecords()
                let run = try await canbo(
                    "backup",
                    "--data",
                    fleet.path("."),
                    "--to",
                    folder,
                    "--recipient",
                    recipient
                )
                #expect(run.end == .exit(0), "\(run.output)")
                let names = try FileManager.default.contentsOfDirectory(atPath: fleet.path("."))
                #expect(!names.contains { $0.hasSuffix(".drafts") })
                return run.output.trimmingCharacters(in: .whitespacesAndNewlines)
            }
            try expectNothingReadable(in: backup)
            let drill = ["restore", backup, "--drill", "--data", folder + "/data"]
            let without = try await ProcessRun.of("canbo", drill)
            #expect(without.end == .exit(64))
            #expect(without.output.contains("the backup is encrypted"))
            let wrong = try await ProcessRun.of("canbo", drill + ["--identity", stranger])
            #expect(wrong.end == .exit(65))
            #expect(wrong.output.contains("it was encrypted for another key"))
            let restored = try await canbo(
                "restore",
                backup,
                "--data",
                folder + "/data",
                "--identity",
                secret
            )
            #expect(restored.end == .exit(0), "\(restored.output)")
            for service in Self.stores {
                let verified = try await canbo(
                    "audit",
                    "verify",
                    service,
                    "--data",
                    folder + "/data"
                )
                #expect(verified.end == .exit(0), "\(verified.output)")
            }
            try await expectToolOpens(backup, secret, folder)
        }
    }

    /// Every file but the manifest is encrypted; no name of a person can be found.
    private func expectNothingReadable(in backup: String) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: backup) {
            guard name != BackupManifest.fileName else { continue }
            #expect(name.hasSuffix(".age"))
            let data = try Data(contentsOf: URL(filePath: backup + "/" + name))
            #expect(data.starts(with: Data("age-encryption.org/v1\n".utf8)))
            #expect(data.range(of: Data("Nguyễn".utf8)) == nil)
        }
    }

    /// Who has lost the product still has the data.
    private func expectToolOpens(_ backup: String, _ secret: String, _ folder: String) async throws
    {
        let target = folder + "/by-tool.db"
        let run = try await ProcessRun.tool(
            "age",
            ["-d", "-i", secret, "-o", target, backup + "/personnel.db.age"]
        )
        #expect(run.end == .exit(0), "\(run.output)")
        let whole = try Data(contentsOf: URL(filePath: target))
        #expect(whole.starts(with: Data("SQLite format 3\0".utf8)))
    }

    /// A new pair of keys: the file of the secret one, and the public one.
    private func keys(_ path: String) async throws -> (secret: String, recipient: String) {
        let run = try await ProcessRun.tool("age-keygen", ["-o", path])
        let recipient = try #require(run.output.split(whereSeparator: \.isWhitespace).last)
        return (path, String(recipient))
    }

    @Test func aKeyThatIsNoneIsTold() async throws {
        let run = try await canbo("backup", "--recipient", "age1nothing")
        #expect(run.end == .exit(64))
    }

    private func canbo(_ arguments: String...) async throws -> ProcessRun {
        try await ProcessRun.of("canbo", arguments)
    }
}
