import AuditContract
import Fleet
import Foundation
import PersonnelContract
import RPC
import Testing

@testable import canbo

/// Callers with bearer tokens at the real executables.
@Suite(.serialized) struct TokenScenarios {
    /// A fleet that takes the tokens of an issuer, and nobody without one.
    private func withFleet(
        _ body: (ProcessFleet, _ issuer: String) async throws -> Void
    ) async throws {
        try await withTemporaryFolder { folder in
            let issuer = folder + "/issuer"
            _ = try await token("people", "first", issuer)
            let settings = [
                "gateway": [
                    "--issuers", issuer + "/issuers.json", "--anonymous-calls", "refused",
                ]
            ]
            try await ProcessFleet.run(with: settings) { try await body($0, issuer) }
        }
    }

    /// A token of `canbo token`.
    private func token(
        _ callers: String,
        _ subject: String,
        _ issuer: String
    ) async throws
        -> String
    {
        let run = try await ProcessRun.of("canbo", ["token", callers, subject, "--issuer", issuer])
        #expect(run.end == .exit(0), "\(run.output)")
        #expect(run.output.contains("FOR DEVELOPMENT ONLY"))
        return try #require(
            run.output.split(separator: "\n").map(String.init).first { $0.hasPrefix("ey") }
        )
    }

    @Test func aStockPartnerIsBelievedByItsTokenAlone() async throws {
        try await withFleet { fleet, issuer in
            let run = try await ProcessRun.python(
                "tokens.py",
                ["\(fleet.plan.gateway.endpoint)", issuer]
            )
            #expect(run.end == .exit(0), "\(run.output)")
        }
    }

    @Test func auditRecordsNameTheBearer() async throws {
        try await withFleet { fleet, issuer in
            let token = try await token("people", "clerk for minister", issuer)
            let story = Story(BearerChannel(channel: fleet.gateway, token: token))
            try await story.importRecords()
            try await story.preparePlan()
            let official = try #require(try await story.officials().first)
            // Planning asks the others for the clerk, whose token it never sees.
            _ = try await story.enter(official)
            let records = try await PersonnelContract.AuditClient(
                BearerChannel(channel: fleet.gateway, token: token)
            )
            .listAuditRecords(ListAuditRecordsRequest(pageSize: 1_000))
            .records
            #expect(Set(records.map(\.actor)) == ["people/local-people:clerk%20for%20minister"])
            let file = fleet.path("token")
            try Data((token + "\n").utf8).write(to: URL(fileURLWithPath: file))
            let call = [
                "call", "ListOfficials", #"{"parent": "organizations/-", "pageSize": 1}"#,
                "--gateway", "\(fleet.plan.gateway.endpoint)",
            ]
            let without = try await ProcessRun.of("canbo", call)
            #expect(without.output.contains("CALLER_UNKNOWN"), "\(without.output)")
            let with = try await ProcessRun.of("canbo", call + ["--token", file])
            #expect(with.end == .exit(0), "\(with.output)")
            for name in ["gateway", "personnel", "planning"] {
                #expect(!fleet.log(name).joined().contains(token))
            }
        }
    }

    @Test func otherKeysAreFollowedWithoutARestart() async throws {
        try await withFleet { fleet, issuer in
            let old = try await token("systems", "payroll", issuer)
            func reason(_ token: String) async -> String? {
                let client = PersonnelClient(BearerChannel(channel: fleet.gateway, token: token))
                let request = ListOfficialsRequest(parent: "organizations/-", pageSize: 1)
                let end = await status { _ = try await client.listOfficials(request) }
                return end.code == .ok ? nil : end.reason
            }
            #expect(await reason(old) == nil)
            try FileManager.default.removeItem(atPath: issuer)
            let new = try await token("systems", "payroll", issuer)
            #expect(await reason(new) == "TOKEN_UNTRUSTED")
            kill(try fleet.identifier("gateway"), SIGHUP)
            try await eventually("the new key") { await reason(new) == nil ? true : nil }
            #expect(await reason(old) == "TOKEN_UNTRUSTED")
            try Data("{}".utf8).write(to: URL(fileURLWithPath: issuer + "/issuers.json"))
            kill(try fleet.identifier("gateway"), SIGHUP)
            try await eventually("refusal in the log") {
                fleet.log("gateway").contains { $0.contains("what was read before stays") }
                    ? true : nil
            }
            #expect(await reason(new) == nil)
        }
    }

    @Test func aWrongFileOfIssuersEndsTheStart() async throws {
        try await withTemporaryFolder { folder in
            let routes = folder + "/routes.json"
            let route = #"{"services": ["canbo.test.v1.*"], "backends": ["127.0.0.1:1"]}"#
            try Data(#"{"routes": [\#(route)]}"#.utf8).write(to: URL(fileURLWithPath: routes))
            let issuers = folder + "/issuers.json"
            try Data(#"{"issuers": [{"name": "x"}], "colour": 1}"#.utf8)
                .write(to: URL(fileURLWithPath: issuers))
            let run = try await ProcessRun.of(
                "gateway",
                ["--check-configuration", "--routes", routes, "--issuers", issuers]
            )
            #expect(run.end == .exit(64))
            #expect(run.output.contains("colour"))
        }
    }
}
