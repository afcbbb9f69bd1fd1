import Fleet
import Foundation
import Testing

@testable import canbo

/// What a personnel officer does within reach, at the real executables with stock gRPC and tokens.
@Suite(.serialized) struct PlacesScenarios {
    @Test func theOfficerOfAWardWorksInTheWardAlone() async throws {
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
                let run = try await ProcessRun.python("places.py", [gateway, issuer])
                #expect(run.end == .exit(0), "\(run.output)\n\(fleet.log("personnel").suffix(5))")
                // The rules have a slip, which takes nobody anything here.
                try await eventually("warning of the gateway") {
                    fleet.log("gateway").first {
                        $0.contains("names methods that no known service has")
                            && $0.contains("GetOficial")
                    }
                }
            }
        }
    }

    /// Somebody who may do everything, and officials as far as their posts reach.
    private static let rules = """
        {"roles": [
          {"name": "OFFICIAL", "sees": ["sensitive", "internalPolitical"],
           "methods": ["canbo.personnel.v1.PersonnelService/*",
                       "canbo.personnel.v1.PersonnelService/GetOficial",
                       "canbo.personnel.v1.PostService/*",
                       "canbo.personnel.v1.AccountService/*",
                       "canbo.personnel.v1.DataSubjectService/*"]}],
         "grants": [
          {"name": "1", "callers": ["people/local-people:admin"], "roles": ["OFFICIAL"],
           "from": "2020-01-01", "through": "2099-12-31"},
          {"name": "2", "callers": ["people/local-people:an", "people/local-people:binh"],
           "roles": ["OFFICIAL"],
           "from": "2020-01-01", "through": "2099-12-31", "reach": "posts"}]}
        """
}
