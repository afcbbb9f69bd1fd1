internal import Conventions
internal import Kernel
internal import PersonnelContract
package import Policy
internal import ProtobufC
internal import TypeContract

/// The rules of awards, as rows of the policy of the day of the step.
package struct AwardRules: Sendable {
    let policy: Policy

    /// The rules of a policy.
    package init(policy: Policy) { self.policy = policy }

    /// The rules of the policy that the program carries within it.
    package static func embedded() throws -> AwardRules { AwardRules(policy: try .embedded()) }

    /// The rows of the awards that there are on a day, in the order of their codes.
    func awards(on day: CalendarDate) -> [(code: String, row: PolicyRule)] {
        policy.versions(of: "AWARD_SUBJECTS")
            .filter { $0.validity.contains(day) }
            .compactMap { row in row.scope["award"].map { (code: $0, row: row) } }
            .sorted { $0.code < $1.code }
    }

    /// An award of a day as it is told.
    func kind(_ code: String, _ row: PolicyRule, on day: CalendarDate) throws -> AwardKind {
        let scope = ["award": code]
        let most = policy.find(
            "AWARD_MOST_PER_SUBJECT",
            scope: scope.merging(["subject_kind": AwardSubjectKind.person.code]) { $1 },
            at: day
        )
        let levels = policy.find("AWARD_SUBMISSION_LEVELS", scope: scope, at: day)
        return AwardKind(
            awardCode: code,
            displayNameVi: row.text.vietnamese,
            displayNameEn: row.text.english,
            subjectKinds: try row.codes.compactMap(AwardSubjectKind.init(code:)),
            mostPerPerson: Int32(clamping: try most?.integer ?? 0),
            submissionLevels: try levels?.codes ?? [],
            rules: [row, most, levels].compactMap { $0.map { RuleReference($0) } }
        )
    }
}

extension AwardFacts {
    /// The codes of the rows that the steps so far rest on.
    var ruleCodes: [String] { content.rules.map(\.ruleCode) }
}

/// The guards of the steps of a nomination, in their order, each with its rule code (DOMAIN 5.15).
struct AwardGuards {
    private let rules: AwardRules
    private let subject: AwardSubject
    private let scope: [String: String]
    private let day: CalendarDate
    private var findings: RuleFindings

    /// Guards of a step on a day.
    init(_ rules: AwardRules, _ subject: AwardSubject, _ award: String, on day: CalendarDate) {
        self.rules = rules
        self.subject = subject
        self.day = day
        scope = ["award": award, "subject_kind": subject.kind.code]
        findings = RuleFindings(of: subject.name, .awardRefused)
    }

    /// Ends the judgement: throws one failure that names every rule that does not hold; the rows
    /// applied.
    func finish() throws(Failure) -> [RuleReference] {
        try findings.finish()
        return findings.cited
    }

    /// `AWARD_SUBJECTS`: the award is for subjects of that kind.
    mutating func subjectMayHave() throws {
        let rule = try rules.policy.rule("AWARD_SUBJECTS", scope: scope, at: day)
        let kinds = try rule.codes
        findings.note(
            rule,
            holds: kinds.contains(subject.kind.code),
            vi: "Đối tượng: \(subject.kind.code); được phép: \(kinds.joined(separator: ", ")).",
            en: "The subject is \(subject.kind.code); allowed: \(kinds.joined(separator: ", "))."
        )
    }

    /// `AWARD_MOST_PER_SUBJECT`: the subject does not have it, or is on the way to it, as often as
    /// one may.
    mutating func oftenEnough(besides number: Int64, _ alive: [AwardRecord]) throws {
        guard let rule = rules.policy.find("AWARD_MOST_PER_SUBJECT", scope: scope, at: day)
        else { return }
        let others = alive.filter { $0.number != number }
        findings.note(
            rule,
            holds: others.count < (try rule.integer),
            vi: "Đã có hoặc đang được đề nghị \(others.count) lần.",
            en: "Has it, or is nominated for it, \(others.count) times already."
        )
    }

    /// What discipline tells stands against an award; a soft block gives way to a paper of the
    /// deciding level.
    mutating func notBlocked(_ blocks: [StandingBlock], isOverridden: Bool, tellingKind: Bool) {
        for block in blocks {
            let violation = block.violation(
                of: subject.name,
                isOverridden: isOverridden,
                tellingKind: tellingKind
            )
            if let violation { findings.refuse(violation) }
        }
    }

    /// `AWARD_VOTE_SHARE`: enough of the council are in favour, in whole numbers (DOMAIN 0.3).
    mutating func enoughInFavour(_ vote: AwardVote) throws {
        let rule = try rules.policy.rule("AWARD_VOTE_SHARE", scope: scope, at: day)
        let ballot = MembershipFacts.Ballot(
            officialMembers: vote.members,
            present: vote.members,
            inFavour: vote.inFavour,
            against: 0
        )
        findings.note(
            rule,
            holds: try MembershipRules.reaches(rule, ballot),
            vi: "\(vote.inFavour)/\(vote.members) thành viên hội đồng tán thành.",
            en: "\(vote.inFavour) of \(vote.members) members of the council are in favour."
        )
    }

    /// `AWARD_SUBMISSION_LEVELS`: an organisation of that level submits it to who grants it.
    mutating func submitted(by level: OrganizationLevel) throws {
        guard let rule = rules.policy.find("AWARD_SUBMISSION_LEVELS", scope: scope, at: day)
        else { return }
        let levels = try rule.codes
        findings.note(
            rule,
            holds: levels.contains(level.code),
            vi: "Cấp trình: \(level.code); phải là: \(levels.joined(separator: ", ")).",
            en: "Submitted at the level \(level.code); must be: \(levels.joined(separator: ", "))."
        )
    }
}
