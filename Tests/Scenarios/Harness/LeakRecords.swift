import DisciplineContract
import Fleet
import Kernel
import NotificationContract
import PersonnelContract
import PlanningContract
import RPC
import Testing
import TypeContract
import WellKnownMessages

/// Records whose guarded fields hold marks, and a question for each method that answers with some.
struct LeakRecords: Sendable {
    static let personalID = "999000777123"
    /// Texts that stand in sensitive fields only.
    private static let sensitive = [
        personalID, "MARK-12-QĐ", "MARK-HS-9", "MARK of the deciding level", "SANCTION_IN_FORCE",
        "PARTY REPRIMAND", "MARK of the grounds", "MARK of the reasons",
        MarkedCases.mark, LeakMemberships.mark, LeakEvaluations.mark,
        LeakProfiles.mark,
        LeakDuplicates.mark, LeakStaffing.mark,
    ]

    /// The marks in a text that a clearance does not show.
    static func marks(in text: String, beyond clearance: Clearance) -> [String] {
        let hidden =
            (clearance.contains(.sensitive) ? [] : sensitive)
            + (clearance.contains(.internalPolitical)
                ? [] : [MarkedCases.politicalMark, LeakProfiles.politicalMark])
            + (clearance.contains(.stateSecret) ? [] : [SecretRecords.mark])
        return hidden.filter { text.contains($0) }
    }

    /// Watches that have nothing to send: notification announces nothing.
    static let silent = ["canbo.notification.v1.FeedService/WatchEvents"]

    /// The official with the sanction.
    let official: Official
    private let sanction: Sanction
    private let entry: PlanEntry
    private let notice: Notice
    private let others: [Official]
    private let correction: CorrectionRequest
    private let secrets: SecretRecords
    private let cases: MarkedCases
    private let memberships: LeakMemberships
    private let evaluations: LeakEvaluations
    private let profiles: LeakProfiles
    private let duplicates: LeakDuplicates
    private let bodies: LeakBodies
    private let refusals: LeakRefusals
    private let screenings: LeakScreenings
    private let staffing: LeakStaffing
    private let files: LeakFiles

    /// One request of callers with any clearance.
    struct Question: Sendable {
        let path: String
        /// Whether a refusal is what belongs to some callers.
        var isRefused = false
        let json: @Sendable (Clearance) -> String
    }

    init(_ story: Story) async throws {
        try await story.importRecords()
        let imported = try await story.officials()
        official = try await Self.create(story, like: try #require(imported.first))
        others = Array(imported.suffix(8))
        sanction = try await Self.record(story, of: official)
        try await Self.hold(story, official)
        memberships = try await LeakMemberships(story, official, others)
        evaluations = try await LeakEvaluations(story, official)
        profiles = try await LeakProfiles(story, official)
        duplicates = try await LeakDuplicates(story, official)
        bodies = try await LeakBodies(story, official)
        refusals = try await LeakRefusals(story, official)
        screenings = try await LeakScreenings(story, try #require(others.first))
        staffing = try await LeakStaffing(story, official)
        files = try await LeakFiles(story)
        correction = try await Self.correct(story, official)
        try await story.preparePlan()
        let planned = try #require(imported.first)
        entry = try await story.planning.addEntry(
            AddEntryRequest(
                parent: Story.post,
                entry: PlanEntry(
                    official: planned.name,
                    overrideReason: "MARK of the deciding level"
                )
            )
        )
        secrets = try await SecretRecords(story, official, others)
        cases = try await MarkedCases(story, planned.name)
        let subject = official.name
        notice = try await eventually("notice of the block") {
            try await story.notification.listNotices(
                ListNoticesRequest(pageSize: 200, subject: subject),
                .cleared(.everything)
            ).notices.first {
                $0.eventType == "block.started" && !$0.rules.isEmpty && $0.secrecyGrade != .secret
            }
        }
        _ = try await eventually("notice of the entry") {
            try await story.noticesOfEntry(planned).first
        }
        let acknowledgement = AcknowledgeNoticeRequest(name: notice.name)
        _ = try await story.notification.acknowledgeNotice(acknowledgement)
    }

    private static func create(_ story: Story, like other: Official) async throws -> Official {
        try await story.personnel.createOfficial(
            CreateOfficialRequest(
                official: Official(
                    personalID: personalID,
                    fullName: "Lê Văn Riêng",
                    gender: other.gender,
                    birthDate: other.birthDate,
                    officialKind: other.officialKind,
                    managingOrganization: other.managingOrganization
                ),
                officialID: "guarded"
            )
        )
    }

    /// Two requests to correct the number, one of them refused.
    private static func correct(
        _ story: Story,
        _ official: Official
    ) async throws -> CorrectionRequest {
        for id in ["open", "decided"] {
            _ = try await story.dataSubjects.createCorrectionRequest(
                CreateCorrectionRequestRequest(
                    correctionRequest: CorrectionRequest(
                        official: official.name,
                        field: "personal_id",
                        value: personalID,
                        grounds: "MARK of the grounds"
                    ),
                    correctionRequestID: id
                )
            )
        }
        return try await story.dataSubjects.decideCorrectionRequest(
            DecideCorrectionRequestRequest(
                name: "correctionRequests/decided",
                decision: .refuse,
                reasons: "MARK of the reasons",
                legalGround: "356/2025/NĐ-CP"
            ),
            .cleared(.everything)
        )
    }

    /// A Party reprimand, and a state one that follows it.
    private static func record(_ story: Story, of official: Official) async throws -> Sanction {
        let party = try await story.reprimand(official)
        let day = party.effectiveDate
        return try await story.discipline.recordSanction(
            RecordSanctionRequest(
                parent: official.name,
                sanction: Sanction(
                    track: .state,
                    subject: .civilServant,
                    form: .reprimand,
                    decisionNumber: "MARK-12-QĐ",
                    decisionDate: day,
                    effectiveDate: day,
                    reasonReference: "MARK-HS-9",
                    corruptionRelated: true,
                    partySanction: party.name
                )
            )
        )
    }
}

extension LeakRecords {
    /// Two posts that the official holds, one of which has ended.
    private static func hold(_ story: Story, _ official: Official) async throws {
        let position = Position(
            code: "guarded",
            nameVi: "Phó Chủ tịch",
            organization: official.managingOrganization,
            headKind: .deputy
        )
        let second = Position(
            code: "guarded-2",
            nameVi: "Chủ tịch",
            organization: official.managingOrganization,
            headKind: .head
        )
        for (position, end) in [(position, true), (second, false)] {
            let name = try await story.posts.createPosition(
                CreatePositionRequest(position: position, positionID: position.code)
            ).name
            let day = official.effectiveDate
            let holding = Holding(
                official: official.name,
                position: name,
                startDate: day,
                endDate: end ? GoogleDate(year: 2199, month: 1, day: 1) : nil,
                holdingKind: .appointed,
                decisionNumber: "1-QĐ",
                decisionDate: day,
                endReason: end ? .cachChuc : .unspecified,
                endDecisionNumber: end ? "2-QĐ" : "",
                endDecisionDate: end ? day : nil
            )
            _ = try await story.posts.startHolding(
                StartHoldingRequest(holding: holding, holdingID: position.code)
            )
        }
        try await takeBackAnEnd(story, official)
    }

    private var holdings: [Question] {
        let service = "canbo.personnel.v1.PostService"
        return [
            ask("\(service)/GetHolding", #"{"name": "holdings/guarded"}"#),
            ask("\(service)/ListHoldings", #"{"parent": "\#(official.name)"}"#),
            Question(path: "\(service)/StartHolding", isRefused: true) { _ in
                #"{"holding": {"official": "\#(official.name)"}}"#
            },
            Question(path: "\(service)/EndHolding", isRefused: true) { _ in
                """
                {"name": "holdings/guarded-2", "endDate": {"year": 2199, "month": 1, "day": 1},
                "endReason": "HOLDING_END_REASON_CACH_CHUC", "decisionNumber": "3-QĐ",
                "decisionDate": {"year": 2020, "month": 1, "day": 1}}
                """
            },
        ] + holdingCorrections
    }
}

extension LeakRecords {
    /// A question for each method whose answers hold guarded fields.
    var questions: [Question] {
        officials + holdings + memberships.questions + evaluations.questions
            + profiles.questions + duplicates.questions + bodies.questions
            + screenings.questions + staffing.questions + refusals.questions + corrections
            + sanctions + entries + notices + records + proposals + secrets.questions
            + cases.questions + files.questions + reads
    }

    /// Who has read, after the questions that have read secrets.
    private var reads: [Question] {
        ["personnel", "discipline", "planning", "notification"].map { area in
            let parent = #"{"parent": "\#(official.name)"}"#
            return ask("canbo.\(area).v1.RecordAccessService/ListRecordReads", parent)
        }
    }

    /// The proposals of each service that keeps some.
    private var proposals: [Question] {
        MarkedProposals.areas.flatMap { area in
            let service = "canbo.\(area).v1.ApprovalService"
            let none = #"{"name": "proposals/none"}"#
            return [
                ask("\(service)/GetProposal", #"{"name": "\#(MarkedProposals.name)"}"#),
                ask("\(service)/ListProposals", "{}"),
            ]
                + ["ApproveProposal", "RejectProposal", "WithdrawProposal"].map { method in
                    Question(path: "\(service)/\(method)", isRefused: true) { _ in none }
                }
        }
    }

    private var officials: [Question] {
        let service = "canbo.personnel.v1.PersonnelService"
        let name = official.name
        let organization = official.managingOrganization
        return [
            ask("\(service)/GetOfficial", #"{"name": "\#(name)"}"#),
            ask("\(service)/ListOfficials", #"{"parent": "\#(organization)", "pageSize": 500}"#),
            ask("\(service)/SearchOfficials", #"{"query": "rieng"}"#),
            Question(path: "\(service)/SearchOfficials", isRefused: true) { _ in
                #"{"personalId": "\#(Self.personalID)"}"#
            },
            Question(path: "\(service)/UpdateOfficial") { clearance in
                let title = "Bậc \(clearance.rawValue)"
                return #"{"official": {"name": "\#(name)", "currentPostTitle": "\#(title)"}}"#
            },
            Question(path: "\(service)/CreateOfficial", isRefused: true) { _ in
                #"{"official": {"personalId": "\#(Self.personalID)", "fullName": "Lê Văn Hai"}}"#
            },
        ]
    }

    private var corrections: [Question] {
        let service = "canbo.personnel.v1.DataSubjectService"
        let name = official.name
        return [
            ask("\(service)/GetCorrectionRequest", #"{"name": "\#(correction.name)"}"#),
            ask("\(service)/ListCorrectionRequests", #"{"official": "\#(name)"}"#),
            ask("\(service)/ExportRecord", #"{"name": "\#(name)"}"#),
            Question(path: "\(service)/CreateCorrectionRequest", isRefused: true) { _ in
                """
                {"correctionRequest": {"official": "\(name)", "field": "personal_id",
                 "value": "\(Self.personalID)", "grounds": "MARK of the grounds"}}
                """
            },
            Question(path: "\(service)/DecideCorrectionRequest", isRefused: true) { _ in
                """
                {"name": "correctionRequests/open", "decision": "CORRECTION_DECISION_REFUSE",
                 "reasons": "MARK of the reasons", "legalGround": "356/2025/NĐ-CP"}
                """
            },
            Question(path: "\(service)/WithdrawCorrectionRequest", isRefused: true) { _ in
                #"{"name": "\#(correction.name)"}"#
            },
            Question(path: "\(service)/EraseOfficial", isRefused: true) { _ in
                #"{"name": "\#(name)"}"#
            },
        ]
    }

    private var sanctions: [Question] {
        let service = "canbo.discipline.v1.DisciplineService"
        let parent = #"{"parent": "\#(official.name)"}"#
        return [
            ask("\(service)/GetSanction", #"{"name": "\#(sanction.name)"}"#),
            ask("\(service)/ListSanctions", parent),
            ask("\(service)/ListBlocks", parent),
            Question(path: "\(service)/RecordSanction", isRefused: true) { _ in
                """
                {"parent": "\(official.name)", "sanction": {"decisionNumber": "MARK-12-QĐ"}}
                """
            },
        ]
    }

    private var entries: [Question] {
        let service = "canbo.planning.v1.PlanningService"
        let post = Story.post
        return [
            ask("\(service)/GetEntry", #"{"name": "\#(entry.name)"}"#),
            ask("\(service)/ListEntries", #"{"parent": "\#(post)"}"#),
            Question(path: "\(service)/AddEntry") { clearance in
                let other = others[Int(clearance.rawValue)].name
                return #"{"parent": "\#(post)", "entry": {"official": "\#(other)"}}"#
            },
            Question(path: "\(service)/AddEntry", isRefused: true) { _ in
                #"{"parent": "\#(post)", "entry": {"official": "\#(official.name)"}}"#
            },
        ]
    }

    private var notices: [Question] {
        let service = "canbo.notification.v1.NotificationService"
        let subject = #"{"subject": "\#(official.name)"}"#
        return [
            ask("\(service)/GetNotice", #"{"name": "\#(notice.name)"}"#),
            ask("\(service)/ListNotices", subject),
            ask("\(service)/WatchNotices", subject),
            ask("\(service)/AcknowledgeNotice", #"{"name": "\#(notice.name)"}"#),
        ]
    }

    /// The feed and the audit log of each service.
    private var records: [Question] {
        ["personnel", "discipline", "planning", "notification"].flatMap { area in
            let watch =
                area == "notification"
                ? [] : [ask("canbo.\(area).v1.FeedService/WatchEvents", "{}")]
            return [
                ask("canbo.\(area).v1.FeedService/ListEvents", "{}"),
                ask("canbo.\(area).v1.AuditService/ListAuditRecords", #"{"pageSize": 500}"#),
            ] + watch
        }
    }

    private func ask(_ path: String, _ json: String) -> Question {
        Question(path: path) { _ in json }
    }
}
