import Fleet
import Foundation
import Testing

@testable import canbo

/// The profile of an official and what is found of it, at the real executables with stock gRPC and
/// tokens.
@Suite(.serialized) struct ProfileScenarios {
    @Test func aProfileIsDeclaredConfirmedAndCorrected() async throws {
        try await withTemporaryFolder { folder in
            let issuer = folder + "/issuer"
            let issue = ["token", "people", "admin", "--issuer", issuer]
            #expect(try await ProcessRun.of("canbo", issue).end == .exit(0))
            let access = folder + "/access.json"
            try Data(Self.rules.utf8).write(to: URL(fileURLWithPath: access))
            let settings = [
                "gateway": ["--issuers", issuer + "/issuers.json", "--access", access],
                "personnel": ["--two-persons", "none"],
                "planning": ["--two-persons", "none"],
            ]
            try await ProcessFleet.run(with: settings) { fleet in
                let gateway = "\(fleet.plan.gateway.endpoint)"
                let run = try await ProcessRun.python("profiles.py", [gateway, issuer])
                #expect(run.end == .exit(0), "\(run.output)\n\(fleet.log("personnel").suffix(5))")
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
                       "canbo.personnel.v1.AuthorityService/*",
                       "canbo.planning.v1.PlanningService/*",
                       "canbo.discipline.v1.DisciplineService/ListBlocks"]},
          {"name": "OFFICIAL", "sees": ["sensitive", "internalPolitical"],
           "methods": ["canbo.personnel.v1.ProfileService/*",
                       "canbo.personnel.v1.DataSubjectService/*"]}],
         "grants": [
          {"name": "1", "callers": ["people/local-people:admin"], "roles": ["EVERYTHING"],
           "from": "2020-01-01", "through": "2099-12-31"},
          {"name": "2", "callers": ["people/local-people:one", "people/local-people:clerk",
            "people/local-people:chief", "people/local-people:guard"],
           "roles": ["OFFICIAL"], "from": "2020-01-01", "through": "2099-12-31",
           "reach": "posts"}]}
        """
}
