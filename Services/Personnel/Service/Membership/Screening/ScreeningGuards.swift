internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage

/// The rules that screening is measured by (DOMAIN 5.17, 11.3), as rows of the day.
struct ScreeningGuards {
    let reader: any Reader
    let rules: MembershipRules
    private var findings: RuleFindings

    init(of resource: String, _ rules: MembershipRules, in reader: any Reader) {
        self.reader = reader
        self.rules = rules
        findings = RuleFindings(of: resource, .screeningRefused)
    }

    /// `SCREENING_ROUND_TYPES`: a Party organisation leads the round.
    mutating func judge(leader: OrganizationRecord, on day: CalendarDate) throws -> [String] {
        let rule = try rules.policy.rule("SCREENING_ROUND_TYPES", at: day)
        let type = leader.facts.type.code
        findings.note(
            rule,
            holds: try rule.codes.contains(type),
            vi: "\(leader.name) thuộc loại \(type), không phải là tổ chức đảng.",
            en: "\(leader.name) is of the type \(type), which is no Party organisation."
        )
        try findings.finish()
        return findings.applied
    }

    /// `SCREENING_MEMBER_STATES`: who is screened is a member.
    mutating func judge(_ member: MembershipRecord, on day: CalendarDate) throws -> [String] {
        try note(member, on: day)
        try findings.finish()
        return findings.applied
    }

    /// A step: it is about a member (`SCREENING_MEMBER_STATES`), who was heard or was summoned
    /// often enough (`SCREENING_ABSENCE_SUMMONS`); the ballot reaches the share or does not, as the
    /// step says (`SCREENING_VOTE_SHARE`); who decided stands above the cell
    /// (`MEMBER_DECIDING_TYPES`); a reply is in time, or has its reason (`SCREENING_REPLY_DAYS`).
    mutating func judge(
        _ draft: ScreeningStepDraft,
        of record: ScreeningItemRecord,
        _ member: MembershipRecord
    ) throws -> [String] {
        if draft.state.isOfMembers { try note(member, on: draft.day) }
        if draft.state == .heard { try noteSummons(draft) }
        if let vote = draft.vote { try note(vote, draft) }
        if !draft.decidingID.isEmpty { try noteDeciding(draft, above: member.facts.cell) }
        if draft.state == .replied { try noteReply(draft, of: record) }
        try findings.finish()
        return findings.applied
    }

    private mutating func note(_ member: MembershipRecord, on day: CalendarDate) throws {
        let rule = try rules.policy.rule("SCREENING_MEMBER_STATES", at: day)
        let state = member.facts.state.code
        findings.note(
            rule,
            holds: try rule.codes.contains(state),
            vi: "\(member.name) đang ở trạng thái \(state).",
            en: "\(member.name) is in the state \(state)."
        )
    }

    private mutating func noteSummons(_ draft: ScreeningStepDraft) throws {
        guard draft.summons > 0 else { return }
        let rule = try rules.policy.rule("SCREENING_ABSENCE_SUMMONS", at: draft.day)
        findings.note(
            rule,
            holds: draft.summons >= (try rule.integer),
            vi: "Đã triệu tập \(draft.summons) lần.",
            en: "Summoned so often: \(draft.summons)."
        )
    }

    private mutating func note(
        _ vote: MembershipFacts.Ballot,
        _ draft: ScreeningStepDraft
    ) throws {
        let rule = try rules.policy.rule("SCREENING_VOTE_SHARE", at: draft.day)
        let isReached = try MembershipRules.reaches(rule, vote)
        let result = "\(vote.inFavour)/\(vote.officialMembers)"
        findings.note(
            rule,
            holds: isReached == (draft.state == .listed),
            vi: "Tán thành: \(result).",
            en: "In favour: \(result)."
        )
    }

    private mutating func noteDeciding(
        _ draft: ScreeningStepDraft,
        above cell: MembershipFacts.Place
    ) throws {
        let rule = try rules.policy.rule("MEMBER_DECIDING_TYPES", at: draft.day)
        let organizations = OrganizationReader(reader: reader)
        let above = try organizations.lineage(of: cell.number).dropFirst()
        let isAbove = above.contains { $0.id == draft.decidingID }
        let found = isAbove ? try organizations.find(id: draft.decidingID) : nil
        let name = ResourceNames.organization(draft.decidingID)
        findings.note(
            rule,
            holds: try rule.codes.contains(found?.facts.type.code ?? ""),
            vi: "\(name) không phải là tổ chức đảng cấp trên của \(cell.name).",
            en: "\(name) is no Party organisation above \(cell.name)."
        )
    }

    private mutating func noteReply(
        _ draft: ScreeningStepDraft,
        of record: ScreeningItemRecord
    ) throws {
        guard let due = record.dueOn else { return }
        let rule = try ScreeningReply(rules: rules, reader: reader).rule(of: record, on: draft.day)
        findings.note(
            rule,
            holds: draft.day <= due || !draft.lateReason.isEmpty,
            vi: "Hạn trả lời là ngày \(due); quá hạn phải nêu lý do (late_reason).",
            en: "The reply was due on \(due); a later one needs its reason (late_reason)."
        )
    }
}

/// Within how many working days a member is replied to, by the level of the organisation that
/// decided.
struct ScreeningReply {
    let rules: MembershipRules
    let reader: any Reader

    /// `SCREENING_REPLY_DAYS` on a day.
    func rule(of record: ScreeningItemRecord, on day: CalendarDate) throws -> PolicyRule {
        let name = record.step(.decided)?.decidingOrganization ?? ""
        let id = ResourceNames.organization.identifiers(in: name)?.first ?? ""
        guard let found = try OrganizationReader(reader: reader).find(id: id) else {
            // What was decided is erased: nobody is left to reply to.
            throw Failure.noScreeningItem(record.id)
        }
        let scope = ["org_level": found.facts.level.code]
        return try rules.policy.rule("SCREENING_REPLY_DAYS", scope: scope, at: day)
    }

    /// The last day for a reply that a member asks for on a day, with the row that says so.
    func due(
        of record: ScreeningItemRecord,
        askedOn day: CalendarDate
    ) throws -> (day: CalendarDate, rule: String) {
        let rule = try rule(of: record, on: day)
        return (try rules.workingDays.day(try rule.integer, after: day), rule.ruleCode)
    }
}
