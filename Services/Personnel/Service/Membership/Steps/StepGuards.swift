internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage

/// The rules that a step is measured by before it is recorded (DOMAIN 5.17).
///
/// Rows are those of the day of the step. Not judged, because it is not on record here: schooling,
/// convictions, open inspections and complaints.
struct StepGuards {
    let reader: any Reader
    let rules: MembershipRules
    let record: MembershipRecord
    let draft: StepDraft
    var findings: RuleFindings

    private var policy: Policy { rules.policy }
    private var step: [String: String] { ["step": draft.state.code] }

    init(
        _ draft: StepDraft,
        of record: MembershipRecord,
        _ rules: MembershipRules,
        in reader: any Reader
    ) {
        self.reader = reader
        self.rules = rules
        self.record = record
        self.draft = draft
        findings = RuleFindings(of: record.name)
    }

    /// Judges a step by every rule that speaks of it; the codes of the rows applied.
    mutating func judge() throws -> [String] {
        switch (record.facts.state, draft.state) {
        case (_, .cellVoted):
            try age()
            try sponsors()
            try documents()
            try vote()
        case (_, .admittedProbation):
            try age()
            try documents()
            try decidedInTime()
        case (.admittedProbation, .official):
            try probation()
            try documents()
            try vote()
            try decidedInTime()
        case (_, .struckOff): try vote()
        default: break
        }
        if !draft.papers.decidingID.isEmpty { try decidedAbove() }
        try findings.finish()
        return findings.applied
    }
}

extension StepGuards {
    /// `MEMBER_ADMISSION_AGE`: who is younger is refused, who is older needs an approval.
    private mutating func age() throws {
        let rule = try policy.rule("MEMBER_ADMISSION_AGE", at: draft.day)
        let years = try rule.range
        let official = try OfficialReader(reader: reader).find(number: record.officialNumber)
        guard let birth = official?.facts.birthDate else { throw Failure(.storageDamaged) }
        let isOldEnough = birth.adding(months: years.lowerBound * 12) <= draft.day
        let isYoungEnough = draft.day <= birth.adding(months: years.upperBound * 12)
        findings.note(
            rule,
            holds: isOldEnough && (isYoungEnough || !draft.papers.overAgeApproval.isEmpty),
            vi: isOldEnough ? "Đã quá tuổi và chưa có phê duyệt riêng." : "Chưa đủ tuổi.",
            en: isOldEnough ? "Past the age, without an approval." : "Not of age yet."
        )
    }

    /// `MEMBER_SPONSORS`: so many official members of the day, who have known the applicant for
    /// long enough (`MEMBER_SPONSOR_ACQUAINTANCE_MONTHS`).
    private mutating func sponsors() throws {
        let number = try policy.rule("MEMBER_SPONSORS", at: draft.day)
        let given = draft.papers.sponsors
        findings.note(
            number,
            holds: try number.range.contains(given.count),
            vi: "Có \(given.count) người giới thiệu.",
            en: "There are \(given.count) sponsors."
        )
        let months = try policy.rule("MEMBER_SPONSOR_ACQUAINTANCE_MONTHS", at: draft.day)
        for sponsor in given {
            let name = ResourceNames.membership.name(sponsor.membershipID)
            findings.note(
                number,
                holds: try isOfficialMember(sponsor),
                vi: "\(name) không phải là đảng viên chính thức vào ngày này.",
                en: "\(name) is no official member on that day."
            )
            findings.note(
                months,
                holds: sponsor.since.adding(months: try months.integer) <= draft.day,
                vi: "\(name) biết người xin vào Đảng từ ngày \(sponsor.since).",
                en: "\(name) has known the applicant since \(sponsor.since)."
            )
        }
    }

    private func isOfficialMember(_ sponsor: MembershipFacts.Acquaintance) throws -> Bool {
        let found = try MembershipReader(reader: reader).find(id: sponsor.membershipID)
        guard let found, found.officialNumber != record.officialNumber else { return false }
        let timeline = try FactTable.memberships.timeline(of: found.number, in: reader)
        return timeline.facts(on: draft.day)?.state == .official
    }

    /// `MEMBER_DOCUMENTS`: every paper of the list is in the dossier.
    private mutating func documents() throws {
        let rule = try policy.rule("MEMBER_DOCUMENTS", scope: step, at: draft.day)
        let given = Set(draft.papers.documents.map(\.code))
        let missing = try rule.codes.filter { !given.contains($0) }
        let codes = missing.joined(separator: ", ")
        findings.note(
            rule,
            holds: missing.isEmpty,
            vi: "Hồ sơ còn thiếu: \(codes).",
            en: "Missing in the dossier: \(codes)."
        )
    }

    /// `MEMBER_VOTE_SHARE`: enough of all official members of the cell are in favour.
    private mutating func vote() throws {
        guard let vote = draft.papers.vote else { return }
        let rule = try policy.rule("MEMBER_VOTE_SHARE", scope: step, at: draft.day)
        let result = "\(vote.inFavour)/\(vote.officialMembers)"
        findings.note(
            rule,
            holds: try MembershipRules.reaches(rule, vote),
            vi: "Tán thành: \(result).",
            en: "In favour: \(result)."
        )
    }

    /// `MEMBER_PROBATION_MONTHS`: the probation, whose end was set with the admission, is over.
    private mutating func probation() throws {
        let admitted = record.facts.admittedOn ?? record.facts.stateFrom
        let rule = try policy.rule("MEMBER_PROBATION_MONTHS", at: admitted)
        let end = record.facts.probationEndsOn ?? admitted
        findings.note(
            rule,
            holds: end <= draft.day,
            vi: "Thời gian dự bị đến ngày \(end).",
            en: "The probation lasts until \(end)."
        )
    }

    /// `MEMBER_DECISION_DAYS`: decided by the due date, or with a reason for the delay.
    private mutating func decidedInTime() throws {
        guard let due = record.facts.dueOn else { return }
        let rule = try policy.rule("MEMBER_DECISION_DAYS", scope: step, at: draft.day)
        findings.note(
            rule,
            holds: draft.day <= due || !draft.papers.lateReason.isEmpty,
            vi: "Hạn là ngày \(due); quá hạn phải nêu lý do (late_reason).",
            en: "It was due on \(due); a later one needs its reason (late_reason)."
        )
    }

    /// `MEMBER_DECIDING_TYPES`: a Party organisation above the cell has decided.
    private mutating func decidedAbove() throws {
        let rule = try policy.rule("MEMBER_DECIDING_TYPES", at: draft.day)
        let organizations = OrganizationReader(reader: reader)
        let above = try organizations.lineage(of: record.facts.cell.number).dropFirst()
        let id = draft.papers.decidingID
        let found = try above.contains { $0.id == id } ? organizations.find(id: id) : nil
        let type = found?.facts.type.code ?? ""
        let name = ResourceNames.organization(id)
        findings.note(
            rule,
            holds: try rule.codes.contains(type),
            vi: "\(name) không phải là tổ chức đảng cấp trên của \(record.facts.cell.name).",
            en: "\(name) is no Party organisation above \(record.facts.cell.name)."
        )
    }
}
