internal import Conventions
internal import Kernel
internal import Policy
internal import TypeContract

/// Whether violations may still be considered on a day (thời hiệu, DOMAIN 5.10).
///
/// The time counts from the end of the act; it runs on while the act goes on, or its end is not
/// known. A new violation within it starts it anew. Of the row of the day and that of the act's end
/// the milder one holds, which is the shorter (DOMAIN 0.4, more favourable rule).
struct CaseLimitation: Sendable {
    /// The regulations.
    let policy: Policy
    /// Whether it is a case of the Party or of the state.
    let track: Track
    /// The day on which the case is opened.
    let day: CalendarDate

    /// The limitation of one violation.
    struct Finding: Sendable {
        /// The first day on which it is no longer considered; `nil` when there is none.
        let end: CalendarDate?
        /// The row that says so.
        let rule: RuleReference
    }

    /// What holds for each violation, in their order.
    func findings(_ violations: [ViolationRecord]) throws(Failure) -> [Finding] {
        var findings: [Finding] = []
        for (index, violation) in violations.enumerated() {
            guard violation.limitation != .none else {
                let rule = try policy.rule(
                    "LIMITATION_NONE",
                    scope: ["track": track.rawValue],
                    at: day
                )
                findings.append(Finding(end: nil, rule: RuleReference(rule)))
                continue
            }
            var others = violations
            others.remove(at: index)
            findings.append(try finding(violation, among: others))
        }
        return findings
    }

    private func finding(
        _ violation: ViolationRecord,
        among others: [ViolationRecord]
    ) throws(Failure) -> Finding {
        let (rule, months) = try milderRow(of: violation)
        let reference = RuleReference(rule)
        guard let first = violation.end else { return Finding(end: nil, rule: reference) }
        var (start, left) = (first, others)
        while let next = left.firstIndex(where: {
            first < $0.start && $0.start < start.adding(months: months)
        }) {
            guard let end = left.remove(at: next).end else {
                return Finding(end: nil, rule: reference)
            }
            start = max(start, end)
        }
        return Finding(end: start.adding(months: months), rule: reference)
    }

    private func milderRow(of violation: ViolationRecord) throws(Failure) -> (PolicyRule, Int) {
        let scope = [
            "track": track.rawValue, "limitation_class": violation.limitation.rawValue,
        ]
        let present = try policy.rule("LIMITATION_MONTHS", scope: scope, at: day)
        let months = try present.integer
        guard let end = violation.end,
            let then = policy.find("LIMITATION_MONTHS", scope: scope, at: end)
        else { return (present, months) }
        let earlier = try then.integer
        return earlier < months ? (then, earlier) : (present, months)
    }
}
