import Fleet
import Foundation
import Testing

@testable import canbo

/// Authority by management scopes, at the real executables with stock gRPC and tokens.
@Suite(.serialized) struct ScopeScenarios {
    @Test func aCommitteeReachesItsScopeUntilItEnds() async throws {
        try await withTemporaryFolder { folder in
            let issuer = folder + "/issuer"
            let issue = ["token", "people", "admin", "--issuer", issuer]
            #expect(try await ProcessRun.of("canbo", issue).end == .exit(0))
            let access = folder + "/access.json"
            try Data(Self.rules.utf8).write(to: URL(fileURLWithPath: access))
            let settings = [
                "gateway": ["--issuers", issuer + "/issuers.json", "--access", access],
                "personnel": ["--two-persons", "decisions"],
            ]
            try await ProcessFleet.run(with: settings) { fleet in
                let gateway = "\(fleet.plan.gateway.endpoint)"
                let run = try await ProcessRun.python("scopes.py", [gateway, issuer])
                #expect(run.end == .exit(0), "\(run.output)\n\(fleet.log("personnel").suffix(5))")
            }
        }
    }

    /// Two who may do everything, and officials as far as their posts reach.
    private static let rules = """
        {"roles": [
          {"name": "EVERYTHING", "sees": ["sensitive", "internalPolitical"],
           "methods": ["canbo.personnel.v1.PersonnelService/*",
                       "canbo.personnel.v1.PostService/*",
                       "canbo.personnel.v1.AccountService/*",
                       "canbo.personnel.v1.ManagementScopeService/*",
                       "canbo.personnel.v1.ApprovalService/*"]},
          {"name": "OFFICIAL", "sees": ["sensitive", "internalPolitical"],
           "methods": ["canbo.personnel.v1.PersonnelService/*",
                       "canbo.personnel.v1.ManagementScopeService/*",
                       "canbo.personnel.v1.AuthorityService/*"]}],
         "grants": [
          {"name": "1", "callers": ["people/local-people:admin", "people/local-people:second"],
           "roles": ["EVERYTHING"], "from": "2020-01-01", "through": "2099-12-31"},
          {"name": "2", "callers": ["people/local-people:member", "people/local-people:officer"],
           "roles": ["OFFICIAL"], "from": "2020-01-01", "through": "2099-12-31",
           "reach": "posts"}]}
        """
}
