import Foundation
import Testing

@testable import canbo

/// Records graded secret (mật) at the real executables.
@Suite(.serialized) struct SecrecyScenarios {
    @Test func secretRecordsAreThereForTheClearedAloneAndBarAllTheSame() async throws {
        try await withTemporaryFolder { folder in
            let issuer = folder + "/issuer"
            let token = ["token", "people", "first", "--issuer", issuer]
            #expect(try await ProcessRun.of("canbo", token).end == .exit(0))
            let access = folder + "/access.json"
            try Data(Self.rules.utf8).write(to: URL(fileURLWithPath: access))
            let settings = [
                "gateway": ["--issuers", issuer + "/issuers.json", "--access", access],
                "planning": ["--secret-records", "kept"],
                "discipline": ["--secret-records", "kept"],
            ]
            try await ProcessFleet.run(with: settings) { fleet in
                let gateway = "\(fleet.plan.gateway.endpoint)"
                let run = try await ProcessRun.python("secrecy.py", [gateway, issuer])
                #expect(run.end == .exit(0), "\(run.output)")
            }
        }
    }

    /// Two planners of everything, of whom one may see state secrets.
    private static let rules = """
        {"roles": [
          {"name": "CLEARED", "sees": ["sensitive", "internalPolitical", "stateSecret"],
           "methods": \(methods)},
          {"name": "PLANNER", "sees": ["sensitive", "internalPolitical"],
           "methods": \(methods)}],
         "grants": [
          {"name": "1", "callers": ["people/local-people:cleared"], "roles": ["CLEARED"],
           "from": "2020-01-01", "through": "2099-12-31"},
          {"name": "2", "callers": ["people/local-people:planner"], "roles": ["PLANNER"],
           "from": "2020-01-01", "through": "2099-12-31"}]}
        """
    private static let methods = """
        ["canbo.personnel.v1.PersonnelService/*", "canbo.planning.v1.PlanningService/*",
         "canbo.planning.v1.FeedService/*", "canbo.planning.v1.AuditService/*",
         "canbo.discipline.v1.DisciplineService/*", "canbo.discipline.v1.FeedService/*",
         "canbo.discipline.v1.AuditService/*", "canbo.notification.v1.NotificationService/*"]
        """
}
