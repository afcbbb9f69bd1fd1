internal import Kernel
internal import Policy
internal import RPC

/// The rule that nobody writes or decides on the own record by a post: a row of the policy
/// that names methods.
///
/// In these the own record is reached only as every official reaches it, by the role
/// ``RoleRules/ownRecord``. Kin is not judged: the record has none.
struct OwnCaseRule: Sendable {
    /// The code of the rule.
    static let code = "OWN_CASE"

    private let versions: [Version]

    private struct Version: Sendable {
        let rule: PolicyRule
        let patterns: [MethodPattern]
    }

    /// The rule of a policy; throws `POLICY_RULE_UNUSABLE` for a row that names no method.
    init(_ policy: Policy) throws(Failure) {
        var versions: [Version] = []
        for rule in policy.versions(of: Self.code) {
            var patterns: [MethodPattern] = []
            for text in try rule.codes {
                guard let pattern = MethodPattern(text) else {
                    throw rule.unusable(wanted: "package.Service/Method, not \(text)")
                }
                patterns.append(pattern)
            }
            versions.append(Version(rule: rule, patterns: patterns))
        }
        self.versions = versions
    }

    /// Whether the rule speaks of a method, by its path, on a day.
    func holds(in method: String, on day: CalendarDate) -> Bool {
        guard let version = versions.first(where: { $0.rule.validity.contains(day) }) else {
            return false
        }
        let path = Array(method.utf8)
        return path.withUnsafeBytes { path in version.patterns.contains { $0.takes(path) } }
    }
}

extension CallerAuthority {
    /// Why an official's record is not reached: because it is the own one, or because it lies
    /// elsewhere or nowhere, of which the caller is not told which.
    func refusal(of official: OfficialRecord?, named name: String) -> Failure {
        guard let official, ownCases.contains(official.number) else { return .notWithinReach(name) }
        return .ownCase(name)
    }
}
