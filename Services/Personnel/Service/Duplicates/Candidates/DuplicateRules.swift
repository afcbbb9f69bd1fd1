internal import Kernel
package import Policy

/// By what two records may be of one person, as a row of the policy.
package struct DuplicateRules: Sendable {
    private let policy: Policy

    /// The rules of a policy.
    package init(policy: Policy) { self.policy = policy }

    /// The rules of the policy that the program carries within it.
    package static func embedded() throws -> DuplicateRules {
        DuplicateRules(policy: try .embedded())
    }

    /// What is compared on a day; throws `POLICY_RULE_UNUSABLE` for a row that names something
    /// else.
    func matches(on day: CalendarDate) throws(Failure) -> Set<DuplicateMatch> {
        let rule = try policy.rule("DUPLICATE_MATCHES", at: day)
        var found: Set<DuplicateMatch> = []
        for code in try rule.codes {
            guard let match = DuplicateMatch(rawValue: code) else {
                let known = DuplicateMatch.allCases.map(\.rawValue).joined(separator: ", ")
                throw rule.unusable(wanted: "codes among \(known), not \(code)")
            }
            found.insert(match)
        }
        return found
    }
}

/// What two records may have in common.
enum DuplicateMatch: String, CaseIterable, Sendable {
    /// A personal identification number that each has or had at some time, as the record says or
    /// said.
    case personalID = "PERSONAL_ID"
    /// The name without regard to accents, and the day of birth.
    case nameAndBirthDate = "NAME_AND_BIRTH_DATE"
    /// The native place, which is compared where something else is in common.
    case nativePlace = "NATIVE_PLACE"
}
