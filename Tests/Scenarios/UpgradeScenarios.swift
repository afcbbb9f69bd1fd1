import Foundation
import PersonnelService
import Storage
import StorageSQLite
import Testing

@testable import canbo

/// A new version starts on the store of an older one, with the real executable.
@Suite(.serialized) struct UpgradeScenarios {
    /// Lends the store of a version of `personnel` that knew only the first step.
    private func withOldStore(_ body: (String) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let first = DatabaseSchema("personnel", [DatabaseSchema.personnel.migrations[0]])
            let path = folder + "/personnel.db"
            let configuration = SQLiteConfiguration(location: .file(path))
            try await SQLiteDatabase.open(configuration, schema: first).close()
            try await body(path)
        }
    }

    private func start(_ path: String, _ further: String...) async throws -> ProcessRun {
        let folder = URL(filePath: path).deletingLastPathComponent().path
        return try await ProcessRun.of(
            "personnel",
            [
                "--listen", "127.0.0.1:0", "--storage", "sqlite:\(path)", "--audit-key",
                folder + "/key.pem", "--audit-checkpoints", folder + "/checkpoints",
                "--unsigned-calls", "taken",
            ] + further
        ) { child, output in
            try await eventually("start or end") {
                try output().contains("\"ready\"") || child.hasEnded ? true : nil
            }
            child.terminate()
        }
    }

    private func copies(beside path: String) throws -> [String] {
        let folder = URL(filePath: path).deletingLastPathComponent().path
        return try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix("-personnel-1") }
    }

    @Test func theStoreIsCopiedBeforeItsSchemaChanges() async throws {
        try await withOldStore { path in
            let run = try await start(path)
            #expect(run.output.contains("\"ready\""), "\(run.output)")
            #expect(run.output.contains("the store was backed up, its schema changes"))
            #expect(run.output.contains("personnel from step 1 to"))
            #expect(try copies(beside: path).count == 1)
            let again = try await start(path)
            #expect(again.output.contains("\"ready\""))
            #expect(!again.output.contains("its schema changes"))
        }
    }

    @Test func withoutTheCopyItDoesNotStartUnlessItIsTold() async throws {
        try await withOldStore { path in
            let inTheWay = "\(path).before-upgrade.unfinished/x"
            try FileManager.default.createDirectory(
                atPath: inTheWay,
                withIntermediateDirectories: true
            )
            let refused = try await start(path)
            #expect(refused.end == .exit(74))
            #expect(refused.output.contains("Nothing was changed"))
            #expect(refused.output.contains("--backup-before-upgrade none"))
            let told = try await start(path, "--backup-before-upgrade", "none")
            #expect(told.output.contains("\"ready\""), "\(told.output)")
            #expect(told.output.contains("without a backup by the service"))
            #expect(try copies(beside: path) == [])
        }
    }
}
