internal import Conventions
internal import Kernel
internal import Policy
internal import TypeContract

/// That investigating a case, hearing its subject and deciding on it are done by different persons
/// (DOMAIN 11.3): rule `CASE_INVESTIGATING_ROLES`.
struct CaseSeparation: Sendable {
    private let rule: PolicyRule
    private let investigating: Set<ParticipantRecord.Role>

    /// The rule of a day.
    init(_ policy: Policy, on day: CalendarDate) throws(Failure) {
        rule = try policy.rule("CASE_INVESTIGATING_ROLES", at: day)
        var roles: Set<ParticipantRecord.Role> = []
        for code in try rule.codes {
            guard let role = ParticipantRecord.Role(rawValue: code) else {
                throw rule.unusable(wanted: "roles in cases, not \(code)")
            }
            roles.insert(role)
        }
        investigating = roles
    }

    /// Passes when nobody has both investigated and heard.
    func check(_ participants: [ParticipantRecord], _ name: String) throws(Failure) {
        let hearing = participants.filter { !investigating.contains($0.role) }
        try check(hearing.map(\.officialID), apartFrom: participants, name)
    }

    /// Passes when none of some officials has ever investigated the case.
    func check(
        _ officials: some Sequence<String>,
        apartFrom participants: [ParticipantRecord],
        _ name: String
    ) throws(Failure) {
        let investigators = Set(
            participants.filter { investigating.contains($0.role) }.map(\.officialID)
        )
        guard investigators.isDisjoint(with: officials) else {
            throw .caseRefused(
                name,
                rule.ruleCode,
                RuleReference(rule).text(
                    vi: "Người đã kiểm tra, xác minh vụ việc không được làm việc này.",
                    en: "Somebody who has investigated the case may not do this."
                )
            )
        }
    }
}
