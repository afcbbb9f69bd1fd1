import Foundation
import PersonnelService
import Storage
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

    private func verify(_ service: String, _ fleet: ProcessFleet) async throws -> ProcessRun {
        try await ProcessRun.of(
            "canbo",
            ["audit", "verify", service, "--data", fleet.path(".")]
        )
    }
}
