import Fleet
import Foundation
import Testing

@testable import canbo

/// Roles in cases of discipline, at the real executables with stock gRPC and tokens.
@Suite(.serialized) struct CaseScenarios {
    @Test func aCaseIsReadByItsTeamAndDecidedByTheOrgan() async throws {
        try await withTemporaryFolder { folder in
            let issuer = folder + "/issuer"
            let issue = ["token", "people", "admin", "--issuer", issuer]
            #expect(try await ProcessRun.of("canbo", issue).end == .exit(0))
            let access = folder + "/access.json"
            try Data(Self.rules.utf8).write(to: URL(fileURLWithPath: access))
            let settings = [
                "gateway": ["--issuers", issuer + "/issuers.json", "--access", access],
                "personnel": ["--two-persons", "none"],
                "discipline": ["--two-persons", "decisions"],
            ]
            try await ProcessFleet.run(with: settings) { fleet in
                let gateway = "\(fleet.plan.gateway.endpoint)"
                let run = try await ProcessRun.python("cases.py", [gateway, issuer])
                #expect(run.end == .exit(0), "\(run.output)\n\(fleet.log("discipline").suffix(5))")
            }
        }
    }

    /// Somebody who sets the record up, and officials as far as posts and roles in cases reach.
    private static let rules = """
        {"roles": [
          {"name": "EVERYTHING", "sees": ["sensitive", "internalPolitical"],
           "methods": ["canbo.personnel.v1.PersonnelService/*",
                       "canbo.personnel.v1.PostService/*",
                       "canbo.personnel.v1.AccountService/*",
                       "canbo.personnel.v1.ManagementScopeService/*",
                       "canbo.discipline.v1.DisciplineService/*"]},
          {"name": "OFFICIAL", "sees": ["sensitive", "internalPolitical"],
           "methods": ["canbo.personnel.v1.PersonnelService/*",
                       "canbo.personnel.v1.AuthorityService/*",
                       "canbo.discipline.v1.DisciplineService/*",
                       "canbo.discipline.v1.CaseService/*",
                       "canbo.discipline.v1.RecordAccessService/*",
                       "canbo.discipline.v1.ApprovalService/*"]}],
         "grants": [
          {"name": "1", "callers": ["people/local-people:admin"], "roles": ["EVERYTHING"],
           "from": "2020-01-01", "through": "2099-12-31"},
          {"name": "2", "callers": ["people/local-people:subject", "people/local-people:lead",
            "people/local-people:member", "people/local-people:hearer",
            "people/local-people:chair", "people/local-people:vice",
            "people/local-people:clerk", "people/local-people:inspector"],
           "roles": ["OFFICIAL"], "from": "2020-01-01", "through": "2099-12-31",
           "reach": "posts"}]}
        """
}
