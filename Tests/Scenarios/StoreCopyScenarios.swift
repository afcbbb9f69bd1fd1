import Fleet
import Foundation
import PersonnelContract
import PostgresServer
import RPC
import Storage
import StorageSQLite
import Testing

@testable import canbo

/// An operator takes the store of a running installation to a server and back.
@Suite(.serialized) struct StoreCopyScenarios {
    @Test func aStoreGoesToAServerAndBackAndNothingIsMissing() async throws {
        try await PostgresServer.with(["first", "canbo_planning"]) { _, server in
            try await ProcessFleet.run { fleet in
                let story = Story(fleet.gateway)
                try await story.importRecords()
                try await story.preparePlan()
                let officials = try await story.officials()
                try await story.enter(officials[0])
                let databases = ["first", "canbo_planning"].map {
                    server.replacingOccurrences(of: "/postgres?", with: "/\($0)?")
                }
                try await copyWhileItRuns(fleet, to: databases[0])
                try await move(fleet, to: databases[1])
                try await enter(officials[1], story)
                try await backUp(fleet, planning: databases[1])
                let back = "sqlite:" + fleet.path("planning-again.db")
                try await moveBack(fleet, from: databases[1], to: back)
                try await enter(officials[2], story)
                let entered = try await Set(story.entered())
                let names = Set(officials[0...2].map(\.name))
                #expect(entered == names)
                for official in officials[0...2] {
                    _ = try await story.noticeOfEntry(official)
                    #expect(try await story.noticesOfEntry(official).count == 1)
                }
            }
        }
    }

    /// Enters an official once the gateway has found the service in its new life.
    private func enter(_ official: Official, _ story: Story) async throws {
        try await eventually("entry of \(official.name)") {
            await status { try await story.enter(official) }.code == .ok ? true : nil
        }
    }

    /// Of a service that runs, a copy of one moment can be had, and no move.
    private func copyWhileItRuns(_ fleet: ProcessFleet, to database: String) async throws {
        let refused = try await copy(fleet, "--to", database)
        #expect(refused.end == .exit(75))
        #expect(refused.output.contains("another process has it open: stop the service first"))
        let copied = try await copy(fleet, "--to", database, "--keep")
        #expect(copied.end == .exit(0), "\(copied.output)")
        #expect(copied.output.contains("plan_entry: 1 rows"))
        #expect(copied.output.contains("from now on is not in"))
        let again = try await copy(fleet, "--to", database, "--keep")
        #expect(again.end == .exit(64))
        #expect(again.output.contains("already: name an empty place"))
    }

    private func move(_ fleet: ProcessFleet, to database: String) async throws {
        #expect(await fleet.terminate("planning") == .exit(0))
        let moved = try await copy(fleet, "--to", database)
        #expect(moved.end == .exit(0), "\(moved.output)")
        #expect(moved.output.contains("start planning with --storage \(database)"))
        let old = try await ProcessRun.of(
            "planning",
            [
                "--listen", "127.0.0.1:0", "--storage", "sqlite:" + fleet.path("planning.db"),
                "--caller-key", fleet.path("planning.caller-key"),
            ]
        )
        #expect(old.end == .exit(74))
        #expect(old.output.contains("STORE_MOVED"))
        try await fleet.start("planning", storage: database)
        let hold = ["audit", "hold", "planning", "case-1", "--reason", "12-QĐ/TA"]
        let held = try await ProcessRun.of("canbo", hold + ["--data", fleet.path(".")])
        #expect(held.end == .exit(64))
        #expect(held.output.contains("was moved to \(database): say where it is with --storage"))
        try await fleet.untilForwarded()
        try await expectAudit(fleet, database)
    }

    /// The old store is not taken for the service's; where it is now can be told.
    private func backUp(_ fleet: ProcessFleet, planning database: String) async throws {
        let arguments = ["backup", "--data", fleet.path("."), "--to", fleet.path("backups")]
        let refused = try await ProcessRun.of("canbo", arguments)
        #expect(refused.end == .exit(64))
        #expect(refused.output.contains("say where it is with --store planning=\(database)"))
        let made = try await ProcessRun.of(
            "canbo",
            arguments + ["--store", "planning=\(database)"]
        )
        #expect(made.end == .exit(0), "\(made.output)")
        let drill = try await ProcessRun.of(
            "canbo",
            [
                "restore", made.output.trimmingCharacters(in: .whitespacesAndNewlines), "--drill",
                "--data", fleet.path("drill"), "--postgres", database,
            ]
        )
        #expect(drill.end == .exit(0), "\(drill.output)")
    }

    private func moveBack(
        _ fleet: ProcessFleet,
        from database: String,
        to file: String
    ) async throws {
        let refused = try await copy(fleet, "--from", database, "--to", file)
        #expect(refused.end == .exit(75), "\(refused.output)")
        #expect(await fleet.terminate("planning") == .exit(0))
        let back = try await copy(fleet, "--from", database, "--to", file)
        #expect(back.end == .exit(0), "\(back.output)")
        let old = try await ProcessRun.of(
            "planning",
            [
                "--listen", "127.0.0.1:0", "--storage", database,
                "--caller-key", fleet.path("planning.caller-key"),
            ]
        )
        #expect(old.end == .exit(74))
        #expect(old.output.contains("STORE_MOVED"))
        try await fleet.start("planning", storage: file)
        try await fleet.untilForwarded()
        try await expectAudit(fleet, file)
    }

    private func expectAudit(_ fleet: ProcessFleet, _ store: String) async throws {
        let run = try await ProcessRun.of(
            "canbo",
            ["audit", "verify", "planning", "--data", fleet.path("."), "--storage", store]
        )
        #expect(run.end == .exit(0), "\(run.output)")
    }

    private func copy(_ fleet: ProcessFleet, _ arguments: String...) async throws -> ProcessRun {
        try await ProcessRun.of(
            "canbo",
            ["store", "copy", "planning", "--data", fleet.path(".")] + arguments
        )
    }

    @Test func everyMistakeOfTheCommandLineIsTold() async throws {
        let run = try await ProcessRun.of(
            "canbo",
            ["store", "copy", "nothing", "--from", "x", "--to", "postgres://a:b@c/d"]
        )
        #expect(run.end == .exit(64))
        for text in ["nothing is no service", "--from: sqlite:PATH", "--to: sqlite:PATH"] {
            #expect(run.output.contains(text))
        }
    }

    @Test func anAuditLogThatWasAlteredIsNotMoved() async throws {
        try await ProcessFleet.run { fleet in
            try await Story(fleet.gateway).importRecords()
            #expect(await fleet.terminate("personnel") == .exit(0))
            try SQLiteDatabase.holdAlone(fleet.path("personnel.db")) { store in
                _ = try store.execute(
                    "UPDATE audit_record SET actor = 'systems/nobody' WHERE sequence = 1"
                )
            }
            let target = fleet.path("moved.db")
            let run = try await ProcessRun.of(
                "canbo",
                [
                    "store", "copy", "personnel", "--data", fleet.path("."), "--to",
                    "sqlite:\(target)",
                ]
            )
            #expect(run.end == .exit(65))
            #expect(run.output.contains("record 1: its hash does not follow"))
            for path in [target, target + ".unfinished"] {
                #expect(!FileManager.default.fileExists(atPath: path))
            }
            try await fleet.restart("personnel")
        }
    }
}
