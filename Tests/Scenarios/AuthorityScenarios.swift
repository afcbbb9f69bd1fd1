import Fleet
import Foundation
import Testing

@testable import canbo

/// Authority that follows the post, at the real executables with stock gRPC and tokens.
@Suite(.serialized) struct AuthorityScenarios {
    @Test func endingThePostEndsTheRightAtTheNextCall() async throws {
        try await withTemporaryFolder { folder in
            let issuer = folder + "/issuer"
            let issue = ["token", "people", "admin", "--issuer", issuer]
            #expect(try await ProcessRun.of("canbo", issue).end == .exit(0))
            let access = folder + "/access.json"
            try Data(Self.rules.utf8).write(to: URL(fileURLWithPath: access))
            let settings = [
                "gateway": ["--issuers", issuer + "/issuers.json", "--access", access]
            ]
            try await ProcessFleet.run(with: settings) { fleet in
                let gateway = "\(fleet.plan.gateway.endpoint)"
                let run = try await ProcessRun.python("authority.py", [gateway, issuer])
                #expect(run.end == .exit(0), "\(run.output)\n\(fleet.log("personnel").suffix(5))")
            }
        }
    }

    /// Somebody who may do everything, officials as far as their posts reach, and a partner whose
    /// agreement is for one organisation.
    private static let rules = """
        {"roles": [
          {"name": "EVERYTHING", "sees": ["sensitive", "internalPolitical"],
           "methods": ["canbo.personnel.v1.PersonnelService/*",
                       "canbo.personnel.v1.PostService/*",
                       "canbo.personnel.v1.AccountService/*",
                       "canbo.personnel.v1.AuthorityService/*"]},
          {"name": "OFFICIAL", "sees": ["sensitive", "internalPolitical"],
           "methods": ["canbo.personnel.v1.PersonnelService/*",
                       "canbo.personnel.v1.PostService/*",
                       "canbo.personnel.v1.AuthorityService/*",
                       "canbo.personnel.v1.RecordAccessService/*",
                       "canbo.personnel.v1.DataSubjectService/*"]},
          {"name": "STATISTICS", "methods": ["canbo.personnel.v1.PersonnelService/Get*",
                                             "canbo.personnel.v1.PersonnelService/List*"]}],
         "grants": [
          {"name": "1", "callers": ["people/local-people:admin"], "roles": ["EVERYTHING"],
           "from": "2020-01-01", "through": "2099-12-31"},
          {"name": "2", "callers": ["people/local-people:an"], "roles": ["OFFICIAL"],
           "from": "2020-01-01", "through": "2099-12-31", "reach": "posts"},
          {"name": "3", "callers": ["people/local-people:partner"], "roles": ["STATISTICS"],
           "from": "2020-01-01", "through": "2099-12-31", "reach": ["organizations/other"]}]}
        """
}
