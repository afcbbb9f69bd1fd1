import Foundation
import PersonnelService
import PostgresServer
import Storage
import StoragePostgres
import StorageSQLite
import Testing

@testable import canbo

/// Who has altered an audit log is found out by the operator's command.
@Suite(.serialized) struct AuditScenarios {
    @Test func anAuditLogThatWasAlteredIsFound() async throws {
        try await ProcessFleet.run { fleet in
            try await Story(fleet.gateway).importRecords()
            let live = try await verify("personnel", fleet)
            #expect(live.end == .exit(0))
            #expect(live.output.contains("nothing is wrong"))

            // At its end a process signs what it has written.
            #expect(await fleet.terminate("personnel") == .exit(0))
            let kept = try await verify("personnel", fleet)
            #expect(kept.end == .exit(0))
            #expect(kept.output.contains("1 checkpoints right"))

            let store = fleet.path("personnel.db")
            let database = try await SQLiteDatabase.open(
                SQLiteConfiguration(location: .file(store)),
                schema: .personnel
            )
            try await database.write { transaction in
                try transaction.execute(
                    "UPDATE audit_record SET actor = 'systems/nobody' WHERE sequence = 1"
                )
            }
            await database.close()
            let altered = try await verify("personnel", fleet)
            #expect(altered.end == .exit(65))
            #expect(altered.output.contains("personnel: record 1: its hash does not follow"))
            #expect(altered.output.contains("NOT AS IT WAS WRITTEN"))
            try await fleet.restart("personnel")
        }
    }

    @Test func whatIsMissingForAVerificationIsTold() async throws {
        try await withTemporaryFolder { folder in
            let nothing = try await ProcessRun.of(
                "canbo",
                ["audit", "verify", "planning", "--data", folder]
            )
            #expect(nothing.end == .exit(74))
            #expect(nothing.output.contains("there is no public key of planning"))
        }
    }

    @Test func aPasswordIsNeverRepeated() async throws {
        let address = "postgres://canbo:opensesame@db/x"
        for arguments in [
            ["audit", "verify", "planning", "--storage", address],
            ["store", "copy", "planning", "--to", address],
        ] {
            let run = try await ProcessRun.of("canbo", arguments)
            #expect(run.end == .exit(64))
            #expect(run.output.contains("no password"))
            #expect(!run.output.contains("opensesame"))
        }
        let process = try await ProcessRun.of("planning", ["--storage", address])
        #expect(process.end == .exit(64))
        #expect(!process.output.contains("opensesame"))
    }

    @Test func onlyTheStoreOfTheServiceIsChanged() async throws {
        try await ProcessFleet.run { fleet in
            let other = ["--storage", "sqlite:" + fleet.path("personnel.db")]
            let reason = ["case-1", "--reason", "12-QĐ/TA", "--data", fleet.path(".")]
            for (service, storage, told) in [
                ("planning", other, "the store is not one of planning"),
                ("gateway", [], "gateway is no service with a store"),
            ] {
                let arguments = ["audit", "hold", service] + reason + storage
                let run = try await ProcessRun.of("canbo", arguments)
                #expect(run.end == .exit(64), "\(run.output)")
                #expect(run.output.contains(told), "\(run.output)")
            }
            let holds = ["audit", "hold", "personnel", "--data", fleet.path(".")]
            #expect(try await ProcessRun.of("canbo", holds).output == "")
        }
    }

    /// A disk that was full, or a death between the commit and the append.
    @Test func aCheckpointThatIsNotOutsideComesThereLater() async throws {
        try await ProcessFleet.run { fleet in
            try await Story(fleet.gateway).importRecords()
            #expect(await fleet.terminate("personnel") == .exit(0))
            let path = fleet.path("personnel.checkpoints")
            let kept = try String(contentsOfFile: path, encoding: .utf8)
            #expect(kept.hasPrefix("personnel "))
            try Data().write(to: URL(filePath: path))
            try await fleet.restart("personnel")
            try await eventually("checkpoint outside the store") {
                try String(contentsOfFile: path, encoding: .utf8) == kept ? true : nil
            }
            #expect(await fleet.terminate("personnel") == .exit(0))
            #expect(try String(contentsOfFile: path, encoding: .utf8) == kept)
            try await fleet.restart("personnel")
        }
    }

    @Test func anExportBeginsAnewWhenTheServerIsLost() async throws {
        let databases = StoreLocations.services.map { "canbo_\($0)" }
        try await PostgresServer.with(databases) { _, address in
            let place = try PostgresServerAddress(address)
            try await ProcessFleet.run(on: place) { fleet in
                try await Story(fleet.gateway).importRecords()
                #expect(await fleet.terminate("personnel") == .exit(0))
                let store = place.database(of: "personnel")
                let (locked, lock) = AsyncStream<Void>.makeStream()
                async let lost: Void = loseReader(of: store) { lock.finish() }
                for await _ in locked {}
                let file = fleet.path("personnel.export")
                let run = try await audit("export", fleet, "--to", file, "--storage", store)
                try await lost
                #expect(run.end == .exit(0), "\(run.output)")
                #expect(run.output.contains("records 1 to "))
                try await fleet.restart("personnel")
            }
        }
    }

    /// Locks the audit records, and ends the session of whoever comes to read them.
    private func loseReader(
        of store: String,
        _ whenLocked: @escaping @Sendable () -> Void
    ) async throws {
        let database = try await PostgresDatabase.open(
            PostgresConfiguration(address: store),
            schema: .personnel
        )
        let isLost = try await database.write { transaction in
            try transaction.execute("LOCK TABLE audit_record IN ACCESS EXCLUSIVE MODE")
            whenLocked()
            // As often as takes it much longer than a reader needs to come.
            for _ in 0..<200_000 {
                let ended = try transaction.rows(
                    """
                    SELECT pg_terminate_backend(pid) AS ended FROM pg_locks
                    WHERE NOT granted AND relation = 'audit_record'::regclass
                    """
                )
                if !ended.isEmpty { return true }
            }
            return false
        }
        #expect(isLost)
        await database.close()
    }

    @Test func recordsGoOnlyWithTheirExportAndItsTamperingIsFound() async throws {
        try await ProcessFleet.run { fleet in
            _ = try await DemonstrationData(officials: 1_200).load(fleet.gateway)
            #expect(await fleet.terminate("personnel") == .exit(0))
            try await fleet.restart("personnel")
            let file = fleet.path("personnel.export")
            try await expectNoFileOfOthersTaken(file, fleet)
            let export = try await audit("export", fleet, "--to", file)
            #expect(export.end == .exit(0), "\(export.output)")
            let attributes = try FileManager.default.attributesOfItem(atPath: file)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            #expect(!FileManager.default.fileExists(atPath: file + ".unfinished"))
            // One of each organisation and official, and one of each file.
            #expect(export.output.contains("records 1 to 1329 are in"))

            let hold = ["case-1", "--resource", "organizations/", "--reason", "12-QĐ/TA"]
            #expect(try await audit("hold", fleet, hold).end == .exit(0))
            let held = try await audit("prune", fleet, "--export", file)
            #expect(held.end == .exit(65))
            #expect(held.output.contains("the hold case-1 covers record 1"))
            #expect(try await audit("hold", fleet).output.hasPrefix("case-1: organizations/…"))
            #expect(try await audit("release", fleet, "case-1").end == .exit(0))

            try await expectTamperingFound(file, fleet)
            let prune = try await audit("prune", fleet, "--export", file)
            #expect(prune.end == .exit(0), "\(prune.output)")
            #expect(prune.output.contains("records 1 to 1024 were removed"))
            let again = try await audit("prune", fleet, "--export", file)
            #expect(again.end == .exit(65))
            #expect(again.output.contains("nothing to remove"))

            let verified = try await audit("verify", fleet, "--export", file)
            #expect(verified.end == .exit(0), "\(verified.output)")
            #expect(verified.output.contains("1329 records, as in the store"))
            #expect(verified.output.contains("the first 1024 records were pruned"))
            try await expectLaterExport(fleet)
        }
    }

    private func expectNoFileOfOthersTaken(_ file: String, _ fleet: ProcessFleet) async throws {
        let unfinished = file + ".unfinished"
        for path in [file, unfinished] {
            try Data("of another".utf8).write(to: URL(filePath: path))
            let refused = try await audit("export", fleet, "--to", file)
            #expect(refused.end == .exit(64))
            #expect(refused.output.contains("\(path) is there already"))
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "of another")
            try FileManager.default.removeItem(atPath: path)
        }
        let stranger = ["audit", "export", "planning", "--to", file, "--data", fleet.path(".")]
        let nothing = try await ProcessRun.of("canbo", stranger)
        #expect(nothing.end == .exit(65))
        #expect(!FileManager.default.fileExists(atPath: unfinished))
    }

    /// What is exported after a pruning begins behind it and stands by itself.
    private func expectLaterExport(_ fleet: ProcessFleet) async throws {
        try await Story(fleet.gateway).importMore()
        #expect(await fleet.terminate("personnel") == .exit(0))
        try await fleet.restart("personnel")
        let file = fleet.path("later.export")
        let export = try await audit("export", fleet, "--to", file)
        #expect(export.output.contains("records 1025 to "), "\(export.output)")
        let verified = try await audit("verify", fleet, "--export", file)
        #expect(verified.end == .exit(0), "\(verified.output)")
        #expect(verified.output.contains("nothing is wrong"))
    }

    /// Changes an export in every way that a line, a field or a byte allows.
    private func expectTamperingFound(_ file: String, _ fleet: ProcessFleet) async throws {
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let lines = text.split(separator: "\n")
        let changes: [String: [Substring]] = [
            "no head": Array(lines.dropFirst()),
            "a record less": Array(lines[..<7] + lines[8...]),
            "two exchanged": Array(lines[..<7] + [lines[8], lines[7]] + lines[9...]),
            "a field": lines.map {
                $0.contains(#""sequence":9,"#) ? "\($0.replacing("ACTIVE", with: "ENDED"))" : $0
            },
            "an actor": lines.map { $0.replacing("anonymous", with: "somebody")[...] },
            "the end": Array(lines.dropLast()),
            "a checkpoint": lines.map {
                $0.replacing("personnel 1329 ", with: "personnel 1328 ")[...]
            },
            "two ends": lines + [lines[lines.count - 1]],
            "another start": lines.map { $0.replacing(#""first":1,"#, with: #""first":2,"#)[...] },
        ]
        for (what, changed) in changes {
            let path = fleet.path("tampered.export")
            let other = changed.joined(separator: "\n") + "\n"
            #expect(other != text, "\(what)")
            try Data(other.utf8).write(to: URL(filePath: path))
            for command in ["verify", "prune"] {
                let run = try await audit(command, fleet, "--export", path)
                #expect(run.end == .exit(65), "\(what): \(run.output)")
            }
        }
        var bytes = Array(text.utf8)
        bytes[bytes.count / 2] ^= 1
        try Data(bytes).write(to: URL(filePath: fleet.path("tampered.export")))
        let run = try await audit("prune", fleet, "--export", fleet.path("tampered.export"))
        #expect(run.end == .exit(65), "\(run.output)")
    }

    private func audit(
        _ command: String,
        _ fleet: ProcessFleet,
        _ arguments: [String]
    ) async throws -> ProcessRun {
        try await ProcessRun.of(
            "canbo",
            ["audit", command, "personnel"] + arguments + ["--data", fleet.path(".")]
        )
    }

    private func audit(
        _ command: String,
        _ fleet: ProcessFleet,
        _ arguments: String...
    ) async throws -> ProcessRun {
        try await audit(command, fleet, arguments)
    }

    private func verify(_ service: String, _ fleet: ProcessFleet) async throws -> ProcessRun {
        try await ProcessRun.of(
            "canbo",
            ["audit", "verify", service, "--data", fleet.path(".")]
        )
    }
}
