import Fleet
import Foundation
import Testing

@testable import canbo

/// Membership of the Party and the structure of organisations, at the real executables with stock
/// gRPC.
@Suite(.serialized) struct RecordScenarios {
    @Test func membersAndOrganisationsGoTheirWays() async throws {
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
                for script in ["members.py", "structure.py"] {
                    let run = try await ProcessRun.python(script, [gateway, issuer])
                    #expect(
                        run.end == .exit(0),
                        "\(script): \(run.output)\n\(fleet.log("personnel").suffix(5))"
                    )
                }
            }
        }
    }

    /// Somebody who may do everything in personnel.
    private static let rules = """
        {"roles": [
          {"name": "EVERYTHING", "sees": ["sensitive", "internalPolitical"],
           "methods": ["canbo.personnel.v1.PersonnelService/*",
                       "canbo.personnel.v1.MembershipService/*",
                       "canbo.personnel.v1.DuesService/*",
                       "canbo.personnel.v1.OrganizationIdentifierService/*",
                       "canbo.personnel.v1.ReorganizationService/*",
                       "canbo.personnel.v1.AuthorityService/*",
                       "canbo.personnel.v1.FeedService/*"]}],
         "grants": [
          {"name": "1", "callers": ["people/local-people:*"], "roles": ["EVERYTHING"],
           "from": "2020-01-01", "through": "2099-12-31"}]}
        """
}
