import Fleet
import Foundation
import Testing

@testable import canbo

/// A round of evaluation, reports and streamlining on the same record, at the real executables with
/// stock gRPC and tokens.
@Suite(.serialized) struct EvaluationScenarios {
    @Test func aRoundIsPublishedAndAGradeContestedAndReportsReproduced() async throws {
        try await withTemporaryFolder { folder in
            let issuer = folder + "/issuer"
            let issue = ["token", "people", "admin", "--issuer", issuer]
            #expect(try await ProcessRun.of("canbo", issue).end == .exit(0))
            let access = folder + "/access.json"
            try Data(Self.rules.utf8).write(to: URL(fileURLWithPath: access))
            let settings = [
                "gateway": ["--issuers", issuer + "/issuers.json", "--access", access],
                "personnel": ["--two-persons", "none"],
            ]
            try await ProcessFleet.run(with: settings) { fleet in
                let gateway = "\(fleet.plan.gateway.endpoint)"
                // Reports count the officials of the round.
                for program in ["evaluations.py", "reports.py", "staffing.py"] {
                    let run = try await ProcessRun.python(program, [gateway, issuer])
                    let log = fleet.log("personnel").suffix(5)
                    #expect(run.end == .exit(0), "\(program): \(run.output)\n\(log)")
                }
            }
        }
    }

    /// Somebody who sets the record up, and officials as far as their posts reach.
    private static let rules = """
        {"roles": [
          {"name": "EVERYTHING", "sees": ["sensitive", "internalPolitical"],
           "methods": ["canbo.personnel.v1.PersonnelService/*",
                       "canbo.personnel.v1.PostService/*",
                       "canbo.personnel.v1.AccountService/*",
                       "canbo.personnel.v1.ConsistencyService/*"]},
          {"name": "OFFICIAL", "sees": ["sensitive", "internalPolitical"],
           "methods": ["canbo.personnel.v1.EvaluationService/*",
                       "canbo.personnel.v1.ReportService/*",
                       "canbo.personnel.v1.StaffingService/*",
                       "canbo.personnel.v1.ConsistencyService/*",
                       "canbo.personnel.v1.FollowUpService/*"]}],
         "grants": [
          {"name": "1", "callers": ["people/local-people:admin"], "roles": ["EVERYTHING"],
           "from": "2020-01-01", "through": "2099-12-31"},
          {"name": "2", "callers": ["people/local-people:one", "people/local-people:two",
            "people/local-people:clerk", "people/local-people:chief",
            "people/local-people:chair", "people/local-people:second",
            "people/local-people:reader", "people/local-people:keeper"],
           "roles": ["OFFICIAL"], "from": "2020-01-01", "through": "2099-12-31",
           "reach": "posts"}]}
        """
}
