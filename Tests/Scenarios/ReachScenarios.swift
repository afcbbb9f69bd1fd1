import Fleet
import Foundation
import Testing

@testable import canbo

/// Reach in planning, discipline and notification, at the real executables with stock gRPC and
/// tokens.
@Suite(.serialized) struct ReachScenarios {
    @Test func everyServiceAsksHowFarPostsReach() async throws {
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
                let gateway = "\(fleet.plan.gateway.endpoint)"
                let run = try await ProcessRun.python("reach.py", [gateway, issuer]) {
                    child,
                    output in
                    try await eventually("wish to kill", within: .seconds(120)) {
                        try output().contains("kill personnel now") || child.hasEnded ? true : nil
                    }
                    await fleet.kill("personnel")
                }
                #expect(run.end == .exit(0), "\(run.output)\n\(fleet.log("planning").suffix(5))")
                try await fleet.restart("personnel")
            }
        }
    }

    /// Somebody who may do everything, and officials as far as their posts reach.
    private static let rules = """
        {"roles": [
          {"name": "EVERYTHING", "sees": ["sensitive", "internalPolitical"],
           "methods": ["canbo.personnel.v1.PersonnelService/*",
                       "canbo.personnel.v1.PostService/*",
                       "canbo.personnel.v1.AccountService/*",
                       "canbo.planning.v1.PlanningService/*",
                       "canbo.discipline.v1.DisciplineService/*",
                       "canbo.notification.v1.NotificationService/*"]},
          {"name": "OFFICIAL", "sees": ["sensitive", "internalPolitical"],
           "methods": ["canbo.personnel.v1.PersonnelService/*",
                       "canbo.planning.v1.PlanningService/*",
                       "canbo.discipline.v1.DisciplineService/*",
                       "canbo.notification.v1.NotificationService/*"]}],
         "grants": [
          {"name": "1", "callers": ["people/local-people:admin"], "roles": ["EVERYTHING"],
           "from": "2020-01-01", "through": "2099-12-31"},
          {"name": "2", "callers": ["people/local-people:an", "people/local-people:binh"],
           "roles": ["OFFICIAL"],
           "from": "2020-01-01", "through": "2099-12-31", "reach": "posts"}]}
        """
}
