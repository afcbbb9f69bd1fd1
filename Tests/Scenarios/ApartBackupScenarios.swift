import Foundation
import Testing

@testable import canbo

/// The stores of services that have a volume each, as containers have.
@Suite(.serialized) struct ApartBackupScenarios {
    private static let services = ["personnel", "planning", "discipline", "notification"]

    @Test func volumesOfTheirOwnAreBackedUpAndComeBack() async throws {
        try await withTemporaryFolder { folder in
            let (secret, recipient) = try await keys(folder + "/key")
            let first = try await ProcessFleet.run { fleet in
                try await Story(fleet.gateway).importRecords()
                return try await backup(["--data", fleet.path("."), "--to", folder + "/first"])
            }
            let volumes = try await setUp(folder + "/volumes")
            try await restore([first, "--apart", "--data", volumes])
            try await expectStores(in: volumes)
            // Nothing but what was there before, and no folder of the backup beside the volumes.
            try expectTidy(volumes)
            let second = try await backup([
                "--apart", "--data", volumes, "--to", folder + "/second", "--recipient", recipient,
            ])
            try expectTidy(volumes)
            let identity = ["--identity", secret]
            let drill = [second, "--drill", "--apart", "--data", volumes] + identity
            #expect(try await restore(drill).contains("can be restored"))
            try expectTidy(volumes)
            let again = ["restore", second, "--apart", "--data", volumes]
            let taken = try await canbo(again + identity)
            #expect(taken.end == .exit(64))
            #expect(taken.output.contains("personnel/personnel.db is there: move it away"))
            let others = folder + "/others"
            try await restore([second, "--apart", "--data", others] + identity)
            try await expectStores(in: others)
        }
    }

    @Test func aDrillLeavesNoFolderWhereThereWasNone() async throws {
        try await withTemporaryFolder { folder in
            let made = try await ProcessFleet.run { fleet in
                try await backup(["--data", fleet.path("."), "--to", folder])
            }
            try await restore([made, "--drill", "--apart", "--data", folder + "/volumes"])
            #expect(!FileManager.default.fileExists(atPath: folder + "/volumes"))
            let missing = try await canbo([
                "backup", "--apart", "--data", folder + "/nowhere", "--to", folder,
            ])
            #expect(missing.end == .exit(74))
            let left = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(left == [URL(filePath: made).lastPathComponent])
        }
    }

    /// The folders that the containers of an installation have, with their keys.
    private func setUp(_ folder: String) async throws -> String {
        let run = try await canbo(["setup", folder])
        #expect(run.end == .exit(0), "\(run.output)")
        return folder
    }

    private func backup(_ arguments: [String]) async throws -> String {
        let run = try await canbo(["backup"] + arguments)
        #expect(run.end == .exit(0), "\(run.output)")
        return run.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @discardableResult
    private func restore(_ arguments: [String]) async throws -> String {
        let run = try await canbo(["restore"] + arguments)
        #expect(run.end == .exit(0), "\(run.output)")
        return run.output
    }

    /// Each store is in the folder of its service, with all that shows that nobody altered it.
    private func expectStores(in folder: String) async throws {
        for service in Self.services {
            let place = "\(folder)/\(service)"
            let verified = try await canbo(["audit", "verify", service, "--data", place])
            #expect(verified.end == .exit(0), "\(verified.output)")
            #expect(FileManager.default.fileExists(atPath: "\(place)/\(service).checkpoints"))
        }
    }

    private func expectTidy(_ folder: String) throws {
        for service in Self.services {
            let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(service)")
            #expect(!names.contains { $0.hasPrefix(".") }, "\(names)")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(Set(names) == Set(Self.services + ["gateway"]))
    }

    private func keys(_ path: String) async throws -> (secret: String, recipient: String) {
        let run = try await ProcessRun.tool("age-keygen", ["-o", path])
        let recipient = try #require(run.output.split(whereSeparator: \.isWhitespace).last)
        return (path, String(recipient))
    }

    private func canbo(_ arguments: [String]) async throws -> ProcessRun {
        try await ProcessRun.of("canbo", arguments)
    }
}
