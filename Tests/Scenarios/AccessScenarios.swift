import Fleet
import Foundation
import Testing

@testable import canbo

/// Rules of access at the real executables.
@Suite(.serialized) struct AccessScenarios {
    @Test func callersDoWhatTheirGrantsGiveAndNothingElse() async throws {
        try await withTemporaryFolder { folder in
            let issuer = folder + "/issuer"
            let token = ["token", "people", "first", "--issuer", issuer]
            #expect(try await ProcessRun.of("canbo", token).end == .exit(0))
            let access = folder + "/access.json"
            try Data(Self.noAccess.utf8).write(to: URL(fileURLWithPath: access))
            let settings = [
                "gateway": ["--issuers", issuer + "/issuers.json", "--access", access]
            ]
            try await ProcessFleet.run(with: settings) { fleet in
                let run = try await ProcessRun.python(
                    "access.py",
                    [
                        "\(fleet.plan.gateway.endpoint)", issuer, access,
                        "\(fleet.identifier("gateway"))",
                    ]
                )
                #expect(run.end == .exit(0), "\(run.output)\n\(fleet.log("gateway").suffix(5))")
            }
        }
    }

    @Test func aWrongFileOfRulesEndsTheStartWithAllThatIsWrong() async throws {
        try await withTemporaryFolder { folder in
            let routes = folder + "/routes.json"
            let route = #"{"services": ["canbo.test.v1.*"], "backends": ["127.0.0.1:1"]}"#
            try Data(#"{"routes": [\#(route)]}"#.utf8).write(to: URL(fileURLWithPath: routes))
            let access = folder + "/access.json"
            let wrong = Self.noAccess.replacing("[\"Nobody\"]", with: "[\"Somebody\"]")
                .replacing("2026-01-01", with: "2026-02-30")
            try Data(wrong.utf8).write(to: URL(fileURLWithPath: access))
            for further in [[], ["--check-configuration"]] {
                let run = try await ProcessRun.of(
                    "gateway",
                    ["--listen", "127.0.0.1:0", "--routes", routes, "--access", access] + further
                )
                #expect(run.end == .exit(64))
                #expect(run.output.contains("grants[0].roles: \"Somebody\" is no role"))
                #expect(run.output.contains("grants[0].from: must be a day"))
            }
        }
    }

    /// Rules by which nobody who exists may do anything.
    private static let noAccess = """
        {"roles": [{"name": "Nobody", "methods": ["no.Service/*"]}],
         "grants": [{"name": "none", "callers": ["people/nobody:none"], "roles": ["Nobody"],
                     "from": "2026-01-01", "through": "2026-01-01"}]}
        """
}
