import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// Findings that a profile is not truthful: what is recorded, what is refused, when they stand.
@Suite struct ProfileFindingTests {
    @Test(arguments: StoreKind.allCases)
    func aFindingStandsFromItsPaperOnUntilItIsWithdrawn(_ kind: StoreKind) async throws {
        try await ProfileBench.run(kind) { bench in
            try await bench.leadToConfirmed()
            let made = try await bench.acting(as: ProfileBench.officer) { try await bench.find() }
            #expect(made.state == .standing && made.official == "officials/o1")
            #expect(made.section == "EDUCATION" && made.field == "SCHOOL")
            #expect(try await bench.periods() == [Period("2026-11-10")])
            let same = await bench.told(ProfileBench.officer) { try await bench.find() }
            #expect(same == "PROFILE_FINDING_STANDS")
            try await bench.find(field: "MAJOR", on: "2026-11-12")

            bench.record.clock.turn(to: "2026-11-23")
            let stale = await status { try await bench.withdraw(made, etag: #""7""#) }
            #expect(stale.code == .aborted)
            let withdrawn = try await bench.withdraw(made, on: "2026-11-20", etag: made.etag)
            #expect(withdrawn.state == .withdrawn && withdrawn.etag != made.etag)
            #expect(withdrawn.withdrawal?.endDate == GoogleDate("2026-11-20"))
            #expect(withdrawn.withdrawal?.reason == "Đã bổ sung bản gốc")
            #expect(
                try await bench.periods() == [
                    Period("2026-11-10", "2026-11-20"), Period("2026-11-12"),
                ]
            )
            let twice = await status { try await bench.withdraw(made) }
            #expect(twice.reason == "PROFILE_FINDING_WITHDRAWN")
            let (listed, then) = (
                try await bench.findings(), try await bench.findings(known: made.createTime)
            )
            #expect(listed.map(\.state) == [.withdrawn, .standing])
            #expect(then.map(\.state).first == .standing && then.first?.withdrawal == nil)
            let past = try await bench.client.getProfileFinding(
                GetProfileFindingRequest(name: made.name, asRecordedAt: made.createTime)
            )
            #expect(past.description == "Bằng không có thật" && past.etag.isEmpty)
            // Where none stands any more there may be another one.
            try await bench.find(on: "2026-11-22")
            #expect(try await bench.findings().count == 3)
        }
    }

    @Test func aFindingThatWasWrongFromTheBeginningNeverStood() async throws {
        try await ProfileBench.run { bench in
            try await bench.leadToConfirmed()
            let made = try await bench.find()
            let early = await status { try await bench.withdraw(made, on: "2026-11-09") }
            #expect(early.fields == ["end_date"])
            let late = await status { try await bench.withdraw(made, on: "2026-11-22") }
            #expect(late.fields == ["end_date"])
            let before = await status { try await bench.withdraw(made, paper: "2026-11-09") }
            #expect(before.fields == ["paper.date", "end_date"])
            try await bench.withdraw(made, on: "2026-11-10")
            #expect(try await bench.periods() == [])
            let events = try await Outbox(bench.record.personnel.journal)
                .page(after: .beginning, limit: 1_000).events.map(\.event)
                .filter { $0.type.hasPrefix("profile_finding.") }
            let types = ["recorded", "withdrawn"].map { "profile_finding.\($0)" }
            #expect(events.map(\.type) == types)
            for event in events {
                #expect(event.subjectID == "o1")
                #expect(!"\(event)".contains("EDUCATION"))
            }
        }
    }

    @Test func whatAProfileCannotHaveBeenFoundIsRefused() async throws {
        try await ProfileBench.run { bench in
            let undeclared = await status { try await bench.find() }
            #expect(undeclared.reason == "PROFILE_FINDING_REFUSED")
            try await bench.find(.notDeclared, section: "", field: "", on: "2026-11-01")
            try await bench.leadToConfirmed()
            let declared = await status { try await bench.find(.notDeclared) }
            #expect(declared.reason == "PROFILE_FINDING_REFUSED")
            let wrong = await status {
                _ = try await bench.client.recordProfileFinding(
                    RecordProfileFindingRequest(
                        parent: "officials/o1",
                        profileFinding: ProfileFinding(
                            kind: .false,
                            section: "POLITICAL_HISTORY",
                            paper: ProfilePaper(number: "1-KL", date: GoogleDate("2026-11-22"))
                        )
                    )
                )
            }
            let field = "profile_finding"
            #expect(
                wrong.fields == [
                    "\(field).paper.date", "\(field).section", "\(field).description",
                    "\(field).organization",
                ]
            )
            let foreign = await status { try await bench.find(field: "KIN_NAME") }
            #expect(foreign.fields == ["\(field).field"])
            let nowhere = await status { try await bench.find(by: "organizations/nowhere") }
            #expect(nowhere.reason == "ORGANIZATION_UNKNOWN")
            let unknown = await status {
                _ = try await bench.client.getProfileFinding(
                    GetProfileFindingRequest(name: "profileFindings/none")
                )
            }
            #expect(unknown.reason == "RESOURCE_NOT_FOUND")
        }
    }

    @Test func theOfficialReadsTheOwnFindingsAndRecordsNone() async throws {
        try await ProfileBench.run { bench in
            try await bench.leadToConfirmed()
            let own = await bench.told(ProfileBench.subject) { try await bench.find() }
            #expect(own == "OWN_CASE")
            let officers = await bench.told(ProfileBench.officer) {
                try await bench.find(of: "o2", .notDeclared)
            }
            #expect(officers == "OWN_CASE")
            let made = try await bench.acting(as: ProfileBench.officer) { try await bench.find() }
            let told = try await bench.acting(as: ProfileBench.subject) {
                try await bench.findings()
            }
            #expect(told.map(\.name) == [made.name])
            #expect(told.first?.description == made.description)
            let withdrawn = await bench.told(ProfileBench.subject) {
                try await bench.withdraw(made)
            }
            #expect(withdrawn == "OWN_CASE")
        }
    }

    @Test func aProfileHasAsManyFindingsAsAreHeldAndAnErasedOneTellsNone() async throws {
        try await ProfileBench.run { bench in
            try await bench.leadToConfirmed()
            let first = try await bench.find()
            let most = Int64(PersonnelLimits.profileFindingsMax)
            try await bench.record.personnel.journal.database.write { transaction in
                for number in 2...most {
                    try transaction.execute(
                        """
                        INSERT INTO profile_finding (
                            number, id, official_number, official_id, kind, section, field,
                            description, paper_number, paper_date, organization_id,
                            withdrawal_reason, withdrawal_number, version, created_at
                        )
                        SELECT \(number), id || '-' || \(String(number)), official_number,
                            official_id, kind, section, field, description, paper_number,
                            paper_date, organization_id, '', '', version, created_at
                        FROM profile_finding WHERE number = 1
                        """
                    )
                }
            }
            let full = await status { try await bench.find(field: "MAJOR") }
            #expect(full.reason == "PROFILE_FINDINGS_EXHAUSTED")
            try await bench.record.personnel.journal.database.write { transaction in
                let found = try OfficialReader(reader: transaction).find(id: "o1")
                let official = try #require(found)
                let erasure = OfficialErasure(transaction: transaction, now: Timestamp.openEnd)
                _ = try erasure.erase(official)
            }
            let told = try await bench.client.getProfileFinding(
                GetProfileFindingRequest(name: first.name)
            )
            #expect(told.description.isEmpty && told.paper?.number == "")
            #expect(told.section == "EDUCATION" && told.state == .standing)
            let erased = await status { try await bench.withdraw(first) }
            #expect(erased.reason == "OFFICIAL_ERASED")
        }
    }
}

/// A period in which a finding stands.
private struct Period: Equatable {
    let start: String
    let end: String?

    init(_ start: String, _ end: String? = nil) {
        self.start = start
        self.end = end
    }
}

extension ProfileBench {
    /// Records that the school of an official was declared falsely, or something else.
    @discardableResult
    fileprivate func find(
        of official: String = "o1",
        _ kind: ProfileFindingKind = .false,
        section: String = "EDUCATION",
        field: String = "SCHOOL",
        on day: String = "2026-11-10",
        by organization: String = "organizations/bd"
    ) async throws -> ProfileFinding {
        try await client.recordProfileFinding(
            RecordProfileFindingRequest(
                parent: "officials/\(official)",
                profileFinding: ProfileFinding(
                    kind: kind,
                    section: section,
                    field: field,
                    description: "Bằng không có thật",
                    paper: ProfilePaper(number: "5-KL", date: GoogleDate(day)),
                    organization: organization
                )
            )
        )
    }

    @discardableResult
    fileprivate func withdraw(
        _ finding: ProfileFinding,
        on day: String? = nil,
        paper: String = "2026-11-20",
        etag: String = ""
    ) async throws -> ProfileFinding {
        try await client.withdrawProfileFinding(
            WithdrawProfileFindingRequest(
                name: finding.name,
                reason: "Đã bổ sung bản gốc",
                paper: ProfilePaper(number: "6-KL", date: GoogleDate(paper)),
                endDate: day.map { GoogleDate($0) },
                etag: etag
            )
        )
    }

    fileprivate func findings(known: GoogleTimestamp? = nil) async throws -> [ProfileFinding] {
        try await client.listProfileFindings(
            ListProfileFindingsRequest(parent: "officials/o1", asRecordedAt: known)
        ).profileFindings
    }

    /// What discipline is told.
    fileprivate func periods() async throws -> [Period] {
        try await record.authority.judgePerson(
            JudgePersonRequest(official: "officials/o1")
        ).untruthfulPeriods.map { period in
            func text(_ date: GoogleDate?) -> String? {
                date.flatMap(CalendarDate.init)?.description
            }
            return Period(text(period.startDate) ?? "", text(period.endDate))
        }
    }
}
