import Foundation
import PostgresServer
import RPCTransport
import Storage
import StoragePostgres
import Testing

@testable import canbo

/// The operator's command, with the real executables.
@Suite(.serialized) struct OperatorScenarios {
    /// The files in `folder`, one with a mistake in its third row.
    private func brokenFile(_ folder: String) throws -> String {
        let file = folder + "/officials.csv"
        let rows = [
            DemonstrationOfficials.header,
            "999000000901,Nguyễn Văn Thử,MALE,1980-01-02,CONG_CHUC,00070,ACTIVE,",
            "999000000902,Trần Thị Thử,FEMALE,1980-02-31,CONG_CHUC,00070,ACTIVE,",
        ]
        try Data(rows.joined(separator: "\r\n").utf8).write(to: URL(fileURLWithPath: file))
        return file
    }

    @Test func importTellsTheRowAndChangesNothingUnlessAsked() async throws {
        try await ProcessFleet.run { fleet in
            let gateway = ["--gateway", "\(fleet.plan.gateway.endpoint)"]
            try await Story(fleet.gateway).importRecords()
            try await withTemporaryFolder { folder in
                let file = try brokenFile(folder)
                let refused = try await ProcessRun.of(
                    "canbo",
                    ["import", "officials", file] + gateway
                )
                #expect(refused.end == .exit(65))
                #expect(refused.output.contains("row 3, birth_date"))
                #expect(refused.output.contains("nothing was changed"))
                #expect(try await Story(fleet.gateway).officials().count == Story.officialCount)
                let taken = try await ProcessRun.of(
                    "canbo",
                    ["import", "officials", file, "--mode", "valid-rows"] + gateway
                )
                #expect(taken.output.contains("1 new"))
                #expect(try await Story(fleet.gateway).officials().count == Story.officialCount + 1)
            }
        }
    }

    @Test func callSpeaksJSONAndTellsWhyACallFails() async throws {
        try await ProcessFleet.run { fleet in
            let gateway = ["--gateway", "\(fleet.plan.gateway.endpoint)"]
            let list = try await ProcessRun.of(
                "canbo",
                ["call", "ListOfficials", #"{"pageSize": 5}"#, "--purpose", "AUDIT"] + gateway
            )
            #expect(list.end == .exit(0))
            #expect(list.output == "{}\n")
            let missing = try await ProcessRun.of(
                "canbo",
                ["call", "GetOfficial", #"{"name": "officials/nobody"}"#] + gateway
            )
            #expect(missing.end == .exit(65))
            #expect(missing.output.contains("NOT_FOUND"))
            #expect(missing.output.contains("RESOURCE_NOT_FOUND"))
            let wrong = try await ProcessRun.of("canbo", ["call", "GetOfficial", "{"] + gateway)
            #expect(wrong.end == .exit(65))
        }
    }

    @Test func upStartsEverythingLoadsOnceAndDrains() async throws {
        try await withTemporaryFolder { folder in
            let plan = try await ProcessFleet.planOnFreePorts()
            let first = try await runUp(plan, folder)
            #expect(first.contains("127 organisations of Hà Nội and 20 invented officials"))
            let second = try await runUp(plan, folder)
            #expect(!second.contains("invented officials"))
        }
    }

    @Test func upStartsEverythingOnPostgreSQLLoadsOnceAndDrains() async throws {
        let services = ["personnel", "planning", "discipline", "notification"]
        try await PostgresServer.with(services.map { "canbo_\($0)" }) { _, address in
            try await withTemporaryFolder { folder in
                let plan = try await ProcessFleet.planOnFreePorts()
                let server = ["--postgres", address]
                let first = try await runUp(plan, folder, server)
                #expect(first.contains("127 organisations of Hà Nội and 20 invented officials"))
                // What the first run has loaded is on the server, not in files.
                let files = try FileManager.default.contentsOfDirectory(atPath: folder + "/data")
                #expect(!files.contains { $0.hasSuffix(".db") }, "\(files)")
                let place = try PostgresServerAddress(address)
                #expect(try officials(place) == 20)
                let second = try await runUp(plan, folder, server)
                #expect(!second.contains("invented officials"))
                #expect(try officials(place) == 20)
            }
        }
    }

    @Test func upStartsWithRulesThatDoNotLetItIn() async throws {
        try await withTemporaryFolder { folder in
            let plan = try await ProcessFleet.planOnFreePorts()
            let access = folder + "/access.json"
            let rules = """
                {"roles": [{"name": "A", "methods": ["a.B/*"]}], "grants": [{"name": "1",
                 "callers": ["people/a:b"], "roles": ["A"], "from": "2026-01-01",
                 "through": "2026-01-01"}]}
                """
            try Data(rules.utf8).write(to: URL(fileURLWithPath: access))
            let run = try await ProcessRun.tool(
                "CANBO_ACCESS=\(access)",
                [
                    ProcessRun.installation.executable("canbo").path, "up",
                    "--data", folder + "/data", "--port", "\(plan.gateway.endpoint.port)",
                ]
            ) { child, output in
                try await eventually("greeting of canbo up", within: .seconds(60)) {
                    try output().contains("Ctrl-C stops everything") || child.hasEnded ? true : nil
                }
                child.terminate()
            }
            #expect(run.end == .exit(0), "\(run.output)")
            #expect(run.output.contains("No demonstration data are loaded"), "\(run.output)")
        }
    }

    private func officials(_ place: PostgresServerAddress) throws -> Int {
        let configuration = PostgresConfiguration(address: place.database(of: "personnel"))
        return try PostgresDatabase.inspect(configuration) { reader in
            try reader.first("SELECT COUNT(*) AS count FROM official")?.number("count") ?? -1
        }
    }

    /// Runs `canbo up` until it says that it is ready, then stops it; returns what it wrote.
    private func runUp(
        _ plan: FleetPlan,
        _ folder: String,
        _ further: [String] = []
    ) async throws -> String {
        let run = try await ProcessRun.of(
            "canbo",
            [
                "up", "--data", folder + "/data", "--port", "\(plan.gateway.endpoint.port)",
                "--officials", "20",
            ] + further
        ) { child, output in
            try await eventually("greeting of canbo up", within: .seconds(60)) {
                try output().contains("Ctrl-C stops everything") || child.hasEnded ? true : nil
            }
            child.terminate()
        }
        #expect(run.end == .exit(0), "\(run.output)")
        #expect(run.output.hasSuffix("Stopped.\n"))
        return run.output
    }

    @Test func withoutAGatewayCallEndsUnavailable() async throws {
        let run = try await ProcessRun.of(
            "canbo",
            ["call", "GetOfficial", "{}", "--gateway", "127.0.0.1:1"]
        )
        #expect(run.end == .exit(69))
        #expect(run.output.contains("canbo up"))
    }
}
