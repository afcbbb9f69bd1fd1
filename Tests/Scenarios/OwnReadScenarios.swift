import Fleet
import Foundation
import Testing

@testable import canbo

/// Who has read an official's sanction, plan entry and notices, at the real executables with stock
/// gRPC and tokens.
@Suite(.serialized) struct OwnReadScenarios {
    @Test func officialsKnowWhoHasReadOfThemInEveryService() async throws {
        try await withTemporaryFolder { folder in
            let issuer = folder + "/issuer"
            let issue = ["token", "people", "admin", "--issuer", issuer]
            #expect(try await ProcessRun.of("canbo", issue).end == .exit(0))
            let access = folder + "/access.json"
            try Data(Self.rules.utf8).write(to: URL(fileURLWithPath: access))
            let settings = [
                "gateway": [
                    "--issuers", issuer + "/issuers.json", "--access", access,
                    // What is away is not waited for.
                    "--limit-backend-absence", "0s",
                ]
            ]
            try await ProcessFleet.run(with: settings) { fleet in
                let arguments = ["\(fleet.plan.gateway.endpoint)", issuer, fleet.path("")]
                let run = try await ProcessRun.python("own_reads.py", arguments) { child, output in
                    try await eventually("wish to kill", within: .seconds(120)) {
                        try output().contains("kill personnel now") || child.hasEnded ? true : nil
                    }
                    await fleet.kill("personnel")
                }
                #expect(run.end == .exit(0), "\(run.output)\n\(fleet.log("planning").suffix(5))")
                try await fleet.restart("personnel")
                for service in ["planning", "discipline", "notification"] {
                    #expect(await fleet.terminate(service) == .exit(0))
                    let verified = try await ProcessRun.of(
                        "canbo",
                        ["audit", "verify", service, "--data", fleet.path("")]
                    )
                    #expect(verified.end == .exit(0), "\(verified.output)")
                    try await fleet.start(service)
                }
            }
        }
    }

    /// Somebody who may do everything, a clerk, who audits, and officials as far as their posts
    /// reach.
    private static let rules = """
        {"roles": [
          {"name": "EVERYTHING", "sees": ["sensitive", "internalPolitical"], "methods": \(methods)},
          {"name": "CLERK", "sees": ["sensitive"], "methods": \(methods)}],
         "grants": [
          {"name": "1", "roles": ["EVERYTHING"], "from": "2020-01-01", "through": "2099-12-31",
           "callers": ["people/local-people:admin", "people/local-people:auditor"]},
          {"name": "2", "roles": ["CLERK"], "from": "2020-01-01", "through": "2099-12-31",
           "callers": ["people/local-people:clerk"]},
          {"name": "3", "roles": ["CLERK"], "from": "2020-01-01", "through": "2099-12-31",
           "callers": ["people/local-people:an", "people/local-people:binh"], "reach": "posts"}]}
        """
    private static let methods = """
        ["canbo.personnel.v1.PersonnelService/*", "canbo.personnel.v1.AccountService/*",
         "canbo.planning.v1.PlanningService/*", "canbo.planning.v1.RecordAccessService/*",
         "canbo.discipline.v1.DisciplineService/*", "canbo.discipline.v1.RecordAccessService/*",
         "canbo.notification.v1.NotificationService/*",
         "canbo.notification.v1.RecordAccessService/*"]
        """
}
