internal import Conventions
internal import Kernel
internal import PersonnelContract
package import Policy
internal import ProtobufC
internal import TypeContract

/// The rules of training, as rows of the policy.
package struct TrainingRules: Sendable {
    let policy: Policy
    /// When officials retire.
    let ages: RetirementAges

    /// The rules of a policy.
    package init(policy: Policy) throws {
        self.policy = policy
        ages = try RetirementAges(policy)
    }

    /// The rules of the policy that the program carries within it.
    package static func embedded() throws -> TrainingRules {
        try TrainingRules(policy: try .embedded())
    }
}

/// The guards of an enrolment, in their order, each with its rule code (DOMAIN 5.16).
struct EnrolmentGuards {
    private let rules: TrainingRules
    private let trainingClass: TrainingClassRecord
    private let official: OfficialRecord
    private var findings: RuleFindings

    /// Guards of the place of an official in a class.
    init(
        _ rules: TrainingRules,
        _ trainingClass: TrainingClassRecord,
        _ official: OfficialRecord
    ) {
        self.rules = rules
        self.trainingClass = trainingClass
        self.official = official
        findings = RuleFindings(of: official.name, .enrolmentRefused)
    }

    /// Ends the judgement: throws one failure that names every rule that does not hold; the rows
    /// applied.
    func finish() throws(Failure) -> [RuleReference] {
        try findings.finish()
        return findings.cited
    }

    /// `TRAINING_SERVICE_LEFT_MONTHS`: who goes to a course of so many months has so many left
    /// until retirement, by the rows of the first day of the class.
    mutating func serviceLeft() throws {
        let (start, end) = (trainingClass.days.lowerBound, trainingClass.days.upperBound)
        guard let courses = rules.policy.find("TRAINING_SERVICE_LEFT_COURSES", at: start) else {
            return
        }
        let bounds = try courses.range
        let after = end.adding(days: 1)
        let isMeant =
            start.adding(months: bounds.lowerBound) <= after
            && after < start.adding(months: bounds.upperBound)
        guard isMeant, !Retirement.ownSystems.contains(official.facts.kind) else { return }
        let rule = try rules.policy.rule("TRAINING_SERVICE_LEFT_MONTHS", at: start)
        let due = official.facts.birthDate.flatMap {
            rules.ages.retirement(of: official.facts.gender, born: $0)
        }
        let needed = start.adding(months: try rule.integer)
        let told = due.map { "\($0.day)" } ?? "–"
        findings.note(
            rule,
            holds: due.map { $0.day >= needed } ?? false,
            vi: "Nghỉ hưu ngày \(told); phải từ \(needed).",
            en: "Retires on \(told); must be on \(needed) or later."
        )
    }

    /// What discipline tells stands against training.
    mutating func notBlocked(_ blocks: [StandingBlock], tellingKind: Bool) {
        for block in blocks {
            let violation = block.violation(
                of: official.name,
                isOverridden: false,
                tellingKind: tellingKind
            )
            if let violation { findings.refuse(violation) }
        }
    }
}

extension PolicyRule {
    /// The states of enrolments that a row names.
    func enrolmentStates() throws(Failure) -> [EnrolmentState] {
        var states: [EnrolmentState] = []
        for code in try codes {
            guard let state = EnrolmentState(code: code) else {
                throw unusable(wanted: "states of an enrolment, not \(code)")
            }
            states.append(state)
        }
        return states
    }

    /// The kinds of officials that a row names.
    func officialKinds() throws(Failure) -> [OfficialKind] {
        var kinds: [OfficialKind] = []
        for code in try codes {
            guard let kind = OfficialKind(code: code) else {
                throw unusable(wanted: "kinds of officials, not \(code)")
            }
            kinds.append(kind)
        }
        return kinds
    }
}

extension EnrolmentFacts {
    /// The codes of the rows that the nomination rests on.
    var ruleCodes: [String] { content.rules.map(\.ruleCode) }
}
