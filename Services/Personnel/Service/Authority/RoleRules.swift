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
        let sight: Sight
        /// What is seen in the methods of single services, by their full names.
        let sightInServices: [String: Sight]
        let reach: PolicyRule
        let reachesByScope: Bool

        /// What is seen in the methods of a service.
        func sight(in service: String) -> Sight { sightInServices[service] ?? sight }
    }

    /// Which guarded fields a role sees, and the row that says so.
    private struct Sight: Sendable {
        let rule: PolicyRule
        let sees: Clearance

        init(_ rule: PolicyRule) throws(Failure) {
            self.rule = rule
            var sees: Clearance = []
            for code in try rule.codes {
                switch code {
                case "SENSITIVE": sees.insert(.sensitive)
                case "INTERNAL_POLITICAL": sees.insert(.internalPolitical)
                case "STATE_SECRET": sees.insert(.stateSecret)
                default:
                    throw rule.unusable(wanted: "SENSITIVE, INTERNAL_POLITICAL or STATE_SECRET")
                }
            }
            self.sees = sees
        }
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
            let sight = try Sight(
                try policy.rule("ROLE_SEES", scope: methods.scope, at: methods.validity.start)
            )
            let reach = try policy.rule(
                "ROLE_REACH",
                scope: methods.scope,
                at: methods.validity.start
            )
            versions[role, default: []].append(
                Version(
                    methods: methods,
                    patterns: patterns,
                    sight: sight,
                    sightInServices: try Self.sightInServices(of: role, policy),
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
        let sight = version.sight(in: Self.service(of: method))
        return Given(
            sees: sight.sees,
            readsByScope: version.reachesByScope && Self.isReading(method),
            rules: [version.methods, sight.rule, version.reach]
        )
    }

    /// The rows `ROLE_SEES` of a role that speak of one service: they count in place of the one
    /// without, in the methods of that service.
    private static func sightInServices(
        of role: String,
        _ policy: Policy
    ) throws(Failure) -> [String: Sight] {
        var found: [String: Sight] = [:]
        for rule in policy.versions(of: "ROLE_SEES") where rule.scope["access_role"] == role {
            if let service = rule.scope["service"] { found[service] = try Sight(rule) }
        }
        return found
    }

    /// The full name of the service that has a method, of its path.
    private static func service(of method: String) -> String {
        String(method.split(separator: "/").first ?? "")
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
        version(of: role, on: day)?.sight.sees ?? []
    }

    /// Whether who holds some roles may do everything that another one gives, and sees as much
    /// in it.
    ///
    /// A role of which the policy says nothing is covered by itself alone.
    func isCovered(_ role: String, by held: Set<String>, on day: CalendarDate) -> Bool {
        if held.contains(role) { return true }
        guard let given = version(of: role, on: day) else { return false }
        let own = held.compactMap { version(of: $0, on: day) }
            .filter { Self.sees($0, asMuchAs: given) }
            .filter { $0.reachesByScope || !given.reachesByScope }
        return given.patterns.allSatisfy { pattern in
            own.contains { $0.patterns.contains { $0.takesAll(of: pattern) } }
        }
    }

    /// Whether one role sees as much as another in every service.
    private static func sees(_ role: Version, asMuchAs other: Version) -> Bool {
        let services = Set(role.sightInServices.keys).union(other.sightInServices.keys)
        return role.sight.sees.isSuperset(of: other.sight.sees)
            && services.allSatisfy {
                role.sight(in: $0).sees.isSuperset(of: other.sight(in: $0).sees)
            }
    }

    private func version(of role: String, on day: CalendarDate) -> Version? {
        versions[role]?.first { $0.methods.validity.contains(day) }
    }
}
