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
                try await theSubjectTakesTheRecord(gateway, issuer, folder)
            }
        }
    }

    /// By the own rights alone the subject takes the sanction, the notice of the case and who has
    /// read.
    ///
    /// Of the services that are not granted, the file says so; a colleague takes nothing.
    private func theSubjectTakesTheRecord(
        _ gateway: String,
        _ issuer: String,
        _ folder: String
    ) async throws {
        for (caller, end) in [("subject", ProcessEnd.exit(0)), ("chair", .exit(77))] {
            let token = try await ProcessRun.of(
                "canbo",
                ["token", "people", caller, "--issuer", issuer]
            )
            let bearer = token.output.split(separator: "\n").first { $0.hasPrefix("ey") } ?? ""
            let file = folder + "/\(caller).token"
            try Data(bearer.utf8).write(to: URL(fileURLWithPath: file))
            let run = try await ProcessRun.of(
                "canbo",
                [
                    "export", "record", "officials/subject", "--out", folder + "/\(caller).json",
                    "--gateway", gateway, "--token", file, "--purpose", "OWN_RECORD",
                ]
            )
            #expect(run.end == end, "\(caller): \(run.output)")
        }
        #expect(!FileManager.default.fileExists(atPath: folder + "/chair.json"))
        let parts = try ExportedFile(folder + "/subject.json")
        #expect(
            parts.leftOut.keys.sorted() == [
                "canbo.notification.v1.NotificationService",
                "canbo.notification.v1.RecordAccessService",
                "canbo.personnel.v1.AwardService",
                "canbo.personnel.v1.EvaluationService",
                "canbo.personnel.v1.GoverningBodyService",
                "canbo.personnel.v1.ProfileService",
                "canbo.personnel.v1.RecordAccessService",
                "canbo.personnel.v1.ScreeningService",
                "canbo.personnel.v1.StaffingService",
                "canbo.personnel.v1.TrainingService",
                "canbo.planning.v1.RecordAccessService",
            ]
        )
        #expect(parts.holds("holding", in: "canbo.personnel.v1.ExportRecordResponse"))
        #expect(parts.holds("sanctions", in: "canbo.discipline.v1.ListSanctionsResponse"))
        #expect(parts.holds("notices", in: "canbo.discipline.v1.ListCaseNoticesResponse"))
        #expect(parts.holds("reads", in: "canbo.reads.v1.ListRecordReadsResponse"))
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
                       "canbo.personnel.v1.DataSubjectService/*",
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
