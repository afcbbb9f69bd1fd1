import Foundation
import Testing

@testable import canbo

/// The rights of the persons in the record at the real executables.
@Suite(.serialized) struct RightsScenarios {
    @Test func personsCorrectExportAndAreErasedAndTheAuditLogHolds() async throws {
        try await withTemporaryFolder { folder in
            let issuer = folder + "/issuer"
            let token = ["token", "people", "first", "--issuer", issuer]
            #expect(try await ProcessRun.of("canbo", token).end == .exit(0))
            let settings = ["gateway": ["--issuers", issuer + "/issuers.json"]]
            try await ProcessFleet.run(with: settings) { fleet in
                let gateway = "\(fleet.plan.gateway.endpoint)"
                let run = try await ProcessRun.python("rights.py", [gateway, issuer])
                #expect(run.end == .exit(0), "\(run.output)")
                try await export("officials/o1001", from: gateway, into: folder)
                #expect(await fleet.terminate("personnel") == .exit(0))
                try await exportNothing("officials/o1001", from: gateway, into: folder)
                let data = fleet.path("")
                let verified = try await ProcessRun.of(
                    "canbo",
                    ["audit", "verify", "personnel", "--data", data]
                )
                #expect(verified.end == .exit(0), "\(verified.output)")
                try checkBytes(in: data)
                try await fleet.restart("personnel")
            }
        }
    }

    private func export(
        _ official: String,
        from gateway: String,
        into folder: String
    ) async throws {
        let file = folder + "/record.json"
        let arguments = [
            "export", "record", official, "--out", file, "--gateway", gateway, "--purpose",
            "OWN_RECORD",
        ]
        let run = try await ProcessRun.of("canbo", arguments)
        #expect(run.end == .exit(0), "\(run.output)")
        let parts = try ExportedFile(file)
        #expect(parts.leftOut.isEmpty)
        for (message, field) in [
            ("personnel.v1.ExportRecordResponse", "official"),
            ("personnel.v1.ExportRecordResponse", "correctionRequest"),
            ("personnel.v1.ExportRecordResponse", "holding"),
            ("personnel.v1.ExportRecordResponse", "membership"),
            ("personnel.v1.ExportRecordResponse", "duesEntry"),
            ("personnel.v1.ExportRecordResponse", "account"),
            ("personnel.v1.ExportRecordResponse", "auditRecord"),
            ("discipline.v1.ListSanctionsResponse", "sanctions"),
            ("discipline.v1.ListCaseNoticesResponse", "notices"),
            ("notification.v1.ListNoticesResponse", "notices"),
            ("reads.v1.ListRecordReadsResponse", "reads"),
        ] {
            #expect(parts.holds(field, in: "canbo.\(message)"), "\(message) \(field)")
        }
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.contains("Chậm nộp báo cáo") && !text.contains("Tóm tắt"))
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        let again = try await ProcessRun.of("canbo", arguments)
        #expect(again.end == .exit(64) && again.output.contains("is there already"))
        let nobody = try await ProcessRun.of(
            "canbo",
            [
                "export", "record", "officials/nobody", "--out", folder + "/none.json",
                "--gateway", gateway,
            ]
        )
        #expect(nobody.end == .exit(65), "\(nobody.output)")
        let left = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(!left.contains { $0.hasPrefix("none.json") || $0.hasSuffix(".unfinished") })
    }

    /// Without personnel there is no export, and no part of one.
    private func exportNothing(
        _ official: String,
        from gateway: String,
        into folder: String
    ) async throws {
        let file = folder + "/away.json"
        let run = try await ProcessRun.of(
            "canbo",
            ["export", "record", official, "--out", file, "--gateway", gateway]
        )
        #expect(run.end == .exit(69), "\(run.output)")
        #expect(run.output.contains("DataSubjectService/ExportRecord gave no whole answer"))
        #expect(!FileManager.default.fileExists(atPath: file))
    }

    /// No file of the service has the erased name; the other one is there.
    private func checkBytes(in folder: String) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasPrefix("personnel.db") }
        let contents = try files.map { file in
            try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file))
        }
        #expect(contents.contains { $0.range(of: Data("Zwênh".utf8)) != nil })
        for mark in ["Zwănh", "zwanh", "999000001002"] {
            #expect(!contents.contains { $0.range(of: Data(mark.utf8)) != nil }, "\(mark)")
        }
    }
}
