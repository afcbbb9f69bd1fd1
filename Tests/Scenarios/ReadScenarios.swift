import Fleet
import Foundation
import Testing

@testable import canbo

/// Reads of guarded fields at the real executables: for a purpose, and on record before they leave.
@Suite(.serialized) struct ReadScenarios {
    @Test func guardedFieldsAreReadForAPurposeAndOnRecord() async throws {
        try await withTemporaryFolder { folder in
            let issuer = folder + "/issuer"
            let issue = ["token", "people", "clerk", "--issuer", issuer]
            let issued = try await ProcessRun.of("canbo", issue)
            #expect(issued.end == .exit(0))
            let access = folder + "/access.json"
            try Data(Self.rules.utf8).write(to: URL(fileURLWithPath: access))
            let settings = [
                "gateway": ["--issuers", issuer + "/issuers.json", "--access", access]
            ]
            try await ProcessFleet.run(with: settings) { fleet in
                let gateway = "\(fleet.plan.gateway.endpoint)"
                let run = try await ProcessRun.python(
                    "reads.py",
                    [gateway, issuer, fleet.path("personnel.db")]
                )
                #expect(run.end == .exit(0), "\(run.output)\n\(fleet.log("personnel").suffix(5))")
                try await expectHints(gateway, issued.output, folder)
                #expect(await fleet.terminate("personnel") == .exit(0))
                let verified = try await ProcessRun.of(
                    "canbo",
                    ["audit", "verify", "personnel", "--data", fleet.path("")]
                )
                #expect(verified.end == .exit(0), "\(verified.output)")
                try await fleet.start("personnel")
            }
        }
    }

    /// The operator's command says what is not shown, and why.
    private func expectHints(_ gateway: String, _ issued: String, _ folder: String) async throws {
        let word = issued.split { $0.isWhitespace }.first { $0.hasPrefix("ey") }
        let token = folder + "/token"
        try Data(try #require(word).utf8).write(to: URL(fileURLWithPath: token))
        let call = [
            "call", "--gateway", gateway, "--token", token, "GetOfficial",
            #"{"name": "officials/read"}"#,
        ]
        let without = try await ProcessRun.of("canbo", call)
        #expect(without.end == .exit(0))
        #expect(without.output.contains("Not shown, set or not: personal_id; say for what"))
        #expect(!without.output.contains("999000000001"))
        let purpose = ["--purpose", "DISCIPLINE", "--case", "Vụ 12/KT"]
        let with = try await ProcessRun.of("canbo", call + purpose)
        #expect(with.output.contains("999000000001") && !with.output.contains("Not shown"))
        let wrong = try await ProcessRun.of("canbo", call + ["--purpose", "CURIOSITY"])
        #expect(wrong.end == .exit(65) && wrong.output.contains("PURPOSE_INVALID"))
    }

    /// A clerk who sees, one who does not, and who audits.
    private static let rules = """
        {"roles": [
          {"name": "CLERK", "sees": ["sensitive"],
           "methods": ["canbo.personnel.v1.PersonnelService/*",
                       "canbo.personnel.v1.RecordAccessService/*"]},
          {"name": "CLERK_OF_LITTLE", "methods": ["canbo.personnel.v1.PersonnelService/*"]},
          {"name": "AUDITOR", "sees": ["sensitive", "internalPolitical"],
           "methods": ["canbo.personnel.v1.AuditService/*",
                       "canbo.notification.v1.NotificationService/List*",
                       "canbo.personnel.v1.RecordAccessService/*"]},
          {"name": "BREAK_GLASS", "sees": ["sensitive"], "emergency": true,
           "methods": ["canbo.personnel.v1.PersonnelService/*"]}],
         "grants": [
          {"name": "1", "callers": ["people/local-people:clerk"], "roles": ["CLERK"],
           "from": "2020-01-01", "through": "2099-12-31"},
          {"name": "2", "callers": ["people/local-people:little"], "roles": ["CLERK_OF_LITTLE"],
           "from": "2020-01-01", "through": "2099-12-31"},
          {"name": "3", "callers": ["people/local-people:auditor"], "roles": ["AUDITOR"],
           "from": "2020-01-01", "through": "2099-12-31"},
          {"name": "4", "callers": ["people/local-people:admin"], "roles": ["BREAK_GLASS"],
           "from": "2020-01-01", "through": "2099-12-31"}]}
        """
}
