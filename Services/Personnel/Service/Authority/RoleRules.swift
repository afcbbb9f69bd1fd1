package import Kernel
package import Policy
internal import RPC

/// What access roles give (DOMAIN 3.1): rows of the policy that name methods, classes of guarded
/// fields, and how far a role reaches from its organisation.
///
/// A role is held through a post, in the organisation over which the post has authority; who it is
/// given to, and where it reaches, is in the record.
package struct RoleRules: Sendable {
    /// What every official may do with the own record, whatever the post.
    static let ownRecord = "OFFICIAL_SELF"

    private let versions: [String: [Version]]
    /// In which methods posts do not reach the record of who holds them.
    let ownCase: OwnCaseRule

    /// What a role gives during some days.
    private struct Version: Sendable {
        let methods: PolicyRule
        let patterns: [MethodPattern]
        let classes: PolicyRule
        let sees: Clearance
        let reach: PolicyRule
        let reachesByScope: Bool
    }

    /// What a role gives in calls of one method, with the rows that say so.
    struct Given: Sendable {
        let sees: Clearance
        /// Whether the role reads, beside what lies below its organisation, the record of
        /// officials in whose management scope that organisation decides or is consulted.
        let readsByScope: Bool
        let rules: [PolicyRule]
    }

    /// The rules of a policy; throws `POLICY_RULE_UNUSABLE` for a row that names no method, an
    /// unknown class or an unknown reach, and `POLICY_RULE_MISSING` for a role of which the policy
    /// does not say what it sees or how far it reaches.
    package init(_ policy: Policy) throws(Failure) {
        var versions: [String: [Version]] = [:]
        for methods in policy.versions(of: "ROLE_METHODS") {
            let role = methods.scope["access_role"] ?? ""
            var patterns: [MethodPattern] = []
            for text in try methods.codes {
                guard let pattern = MethodPattern(text) else {
                    throw methods.unusable(wanted: "package.Service/Method, not \(text)")
                }
                patterns.append(pattern)
            }
            let classes = try policy.rule(
                "ROLE_SEES",
                scope: methods.scope,
                at: methods.validity.start
            )
            var sees: Clearance = []
            for code in try classes.codes {
                switch code {
                case "SENSITIVE": sees.insert(.sensitive)
                case "INTERNAL_POLITICAL": sees.insert(.internalPolitical)
                case "STATE_SECRET": sees.insert(.stateSecret)
                default:
                    throw classes.unusable(wanted: "SENSITIVE, INTERNAL_POLITICAL or STATE_SECRET")
                }
            }
            let reach = try policy.rule(
                "ROLE_REACH",
                scope: methods.scope,
                at: methods.validity.start
            )
            versions[role, default: []].append(
                Version(
                    methods: methods,
                    patterns: patterns,
                    classes: classes,
                    sees: sees,
                    reach: reach,
                    reachesByScope: try Self.reachesByScope(reach)
                )
            )
        }
        self.versions = versions
        ownCase = try OwnCaseRule(policy)
    }

    /// The rules of the policy that the program carries within it.
    package static func embedded() throws -> RoleRules { try RoleRules(try Policy.embedded()) }

    /// What a role gives in calls of a method on a day; `nil` when it does not have the method.
    func given(by role: String, in method: String, on day: CalendarDate) -> Given? {
        guard let version = version(of: role, on: day) else { return nil }
        let path = Array(method.utf8)
        let hasMethod = path.withUnsafeBytes { path in
            version.patterns.contains { $0.takes(path) }
        }
        guard hasMethod else { return nil }
        return Given(
            sees: version.sees,
            readsByScope: version.reachesByScope && Self.isReading(method),
            rules: [version.methods, version.classes, version.reach]
        )
    }

    /// What a row says; the subtree of the role's organisation is reached by every role.
    private static func reachesByScope(_ reach: PolicyRule) throws(Failure) -> Bool {
        let codes = try reach.codes
        guard codes == ["SUBTREE"] || codes == ["SUBTREE", "SCOPE"] else {
            throw reach.unusable(wanted: "SUBTREE, or SUBTREE and SCOPE")
        }
        return codes.contains("SCOPE")
    }

    /// Whether a method only reads: the name of every one that does begins so, and of no other.
    private static func isReading(_ method: String) -> Bool {
        let name = method.split(separator: "/").last ?? ""
        return ["Get", "List", "Search", "Watch", "Judge", "Explain"].contains(
            where: name.hasPrefix
        )
    }

    /// What of guarded fields a role sees on a day, in whichever method; nothing when the policy
    /// does not know it.
    func sees(_ role: String, on day: CalendarDate) -> Clearance {
        version(of: role, on: day)?.sees ?? []
    }

    /// Whether who holds some roles may do everything that another one gives, and sees as much
    /// in it.
    ///
    /// A role of which the policy says nothing is covered by itself alone.
    func isCovered(_ role: String, by held: Set<String>, on day: CalendarDate) -> Bool {
        if held.contains(role) { return true }
        guard let given = version(of: role, on: day) else { return false }
        let own = held.compactMap { version(of: $0, on: day) }
            .filter { $0.sees.isSuperset(of: given.sees) }
            .filter { $0.reachesByScope || !given.reachesByScope }
        return given.patterns.allSatisfy { pattern in
            own.contains { $0.patterns.contains { $0.takesAll(of: pattern) } }
        }
    }

    private func version(of role: String, on day: CalendarDate) -> Version? {
        versions[role]?.first { $0.methods.validity.contains(day) }
    }
}
