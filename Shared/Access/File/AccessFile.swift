internal import ConfigurationFiles
internal import JSON
internal import Kernel
internal import Policy
internal import Quotas
internal import RPC

/// The file that says who may call what.
///
/// ```json
/// {"roles": [{"name": "PERSONNEL_READER",
///             "methods": ["canbo.personnel.v1.PersonnelService/Get*"], "sees": ["sensitive"]}],
///  "grants": [{"name": "12/2026/TT-BNV", "callers": ["systems/hanoi-id:payroll"],
///              "roles": ["PERSONNEL_READER"], "from": "2026-01-01", "through": "2026-12-31",
///              "reach": ["organizations/ha-noi"],
///              "limits": {"callsPerSecond": 50, "burst": 200, "callsAtOnce": 20},
///              "priority": "bulk"}],
///  "costs": [{"methods": ["canbo.personnel.v1.PersonnelService/Search*"], "units": 5,
///             "priority": "normal"}]}
/// ```
///
/// Days are those of Viet Nam, both included. `reach` names organisations, with all below them, or
/// is `"posts"`: as far as the posts reach that the caller holds at the moment of a call; without
/// it a grant reaches the whole record. `purposes` bind a grant to calls that name one of them in
/// `x-purpose`. `limits`, `priority`, `costs` and `sees` may be left out: without the last a role
/// sees no guarded field. A priority is `interactive`, `normal` or `bulk`. A role with
/// `"emergency": true` gives its rights only to calls that say why in `x-emergency-reason`. What no
/// grant gives is refused.
package struct AccessFile: Sendable {
    /// The most roles.
    package static let rolesMax = 1_000
    /// The most grants, each caller and role of an entry counted.
    package static let grantsMax = 10_000
    /// The most entries of a list within a role or a grant.
    package static let entriesMax = 256

    /// Every mistake with its place and what is allowed there; empty when there is none.
    package let problems: [String]
    /// The rules; `nil` when there is any problem.
    package let rules: AccessRules?

    /// Reads a file to the end, whatever is wrong in it.
    package init(at path: String) {
        do throws(TextFile.Problem) {
            self.init(try TextFile.read(path), named: path)
        } catch {
            self.init(refused: ["\(path): \(error.words)"])
        }
    }

    private init(refused problems: [String]) {
        self.problems = problems
        rules = nil
    }

    /// Reads the text of a file.
    package init(_ text: String, named path: String) {
        var reading = AccessReading()
        reading.read(text)
        problems = reading.checks.problems.map { "\(path): \($0)" }
        rules = problems.isEmpty ? AccessRules(reading.grants, costs: reading.costs) : nil
    }
}

/// Reading a file of roles and grants.
private struct AccessReading {
    private(set) var checks = FileChecks()
    private(set) var grants: [AccessGrant] = []
    private(set) var costs: [MethodCost] = []
    private var roles: [(role: AccessRole, place: String)] = []
    /// The grants of one caller and role, each with where it stands.
    private var known: [Given: [(grant: AccessGrant, place: String)]] = [:]
    private var isFull = false

    private struct Given: Hashable {
        let caller: CallerPattern
        let role: String
    }

    mutating func read(_ text: String) {
        guard let file = checks.parse(text),
            let members = checks.members(of: file, "", allowed: ["roles", "grants", "costs"])
        else { return }
        let roles = members.first(named: "roles")
        for (index, value) in checks.list(roles, "roles", upTo: AccessFile.rolesMax).enumerated() {
            readRole(value, at: "roles[\(index)]")
        }
        let list = members.first(named: "grants")
        for (index, value) in checks.list(list, "grants", upTo: AccessFile.grantsMax).enumerated() {
            readGrant(value, at: "grants[\(index)]")
        }
        if let costs = members.first(named: "costs") { readCosts(costs) }
        // Names that are wrong were told already, and would only repeat themselves here.
        guard checks.problems.isEmpty else { return }
        for (role, place) in self.roles where !grants.contains(where: { $0.role == role }) {
            checks.report(place, "is given by no grant")
        }
        checkReach()
    }

    private mutating func readRole(_ value: JSONValue, at place: String) {
        let allowed = ["name", "methods", "sees", "emergency"]
        guard let members = checks.members(of: value, place, allowed: allowed) else { return }
        let name = checks.text(
            members.first(named: "name"),
            "\(place).name",
            upTo: ConfigurationFileLimits.nameMax
        )
        let methods = readMethods(members.first(named: "methods"), at: "\(place).methods")
        let sees = members.first(named: "sees").map { readClasses($0, at: "\(place).sees") }
        let isEmergency = readEmergency(members.first(named: "emergency"), of: methods, at: place)
        guard let name else { return }
        if let other = roles.first(where: { $0.role.name == name }) {
            checks.report("\(place).name", "is that of \(other.place), too")
        }
        let role = AccessRole(name, methods, sees: sees ?? [], isEmergency: isEmergency)
        roles.append((role, place))
    }

    /// What is done in an emergency is put on record by the service; the gateway has no records.
    private mutating func readEmergency(
        _ value: JSONValue?,
        of methods: [MethodPattern],
        at place: String
    ) -> Bool {
        switch value {
        case nil, .bool(false): return false
        case .bool(true): break
        default:
            checks.report("\(place).emergency", "must be true or false")
            return false
        }
        for method in methods where method.description.hasPrefix("canbo.gateway.") {
            checks.report(
                "\(place).emergency",
                "\"\(method)\" is a method of the gateway, which keeps no record of emergencies"
            )
        }
        return true
    }

    private mutating func readMethods(_ value: JSONValue?, at place: String) -> [MethodPattern] {
        checks.texts(value, place, upTo: AccessFile.entriesMax).compactMap { text in
            let pattern = MethodPattern(text)
            if pattern == nil {
                checks.report(
                    place,
                    "\"\(text)\" names no method; write package.Service/Method, "
                        + "package.Service/List* or package.Service/*"
                )
            }
            return pattern
        }
    }

    private mutating func readClasses(_ value: JSONValue, at place: String) -> Clearance {
        var classes: Clearance = []
        for (index, entry) in checks.list(value, place, upTo: GuardedClass.allCases.count)
            .enumerated()
        {
            let known: GuardedClass? = checks.word(entry, "\(place)[\(index)]")
            if let known { classes.insert(known.clearance) }
        }
        return classes
    }

    private mutating func readGrant(_ value: JSONValue, at place: String) {
        let allowed = [
            "name", "callers", "roles", "from", "through", "reach", "purposes", "limits",
            "priority",
        ]
        guard let members = checks.members(of: value, place, allowed: allowed) else { return }
        let name = checks.text(
            members.first(named: "name"),
            "\(place).name",
            upTo: ConfigurationFileLimits.nameMax
        )
        let callers = readCallers(members.first(named: "callers"), at: "\(place).callers")
        let given = readRoles(members.first(named: "roles"), at: "\(place).roles")
        let from = readDay(members.first(named: "from"), at: "\(place).from")
        let through = readDay(members.first(named: "through"), at: "\(place).through")
        let places = members.first(named: "reach").flatMap { readReach($0, at: "\(place).reach") }
        let purposes = members.first(named: "purposes").map {
            readPurposes($0, at: "\(place).purposes")
        }
        let limits = members.first(named: "limits").flatMap {
            readLimits($0, at: "\(place).limits")
        }
        let priority = readPriority(members, at: place)
        guard let name, let from, let through else { return }
        guard from <= through else { return checks.report("\(place).through", "is before from") }
        for caller in callers {
            for role in given {
                let grant = AccessGrant(
                    name,
                    to: caller,
                    role,
                    on: from...through,
                    in: places,
                    for: purposes,
                    limits: limits,
                    priority: priority
                )
                add(grant, at: place)
            }
        }
    }

    /// Two grants of the same for the same day are one too many: ending one would end nothing.
    private mutating func add(_ grant: AccessGrant, at place: String) {
        let given = Given(caller: grant.caller, role: grant.role.name)
        for (other, otherPlace) in known[given] ?? []
        where other.days.overlaps(grant.days) && other.sharesPlace(with: grant)
            && other.sharesPurpose(with: grant)
        {
            checks.report(
                place,
                "gives \(grant.role.name) to \(grant.caller) for days on which \(otherPlace) does"
            )
        }
        guard grants.count < AccessFile.grantsMax else {
            if !isFull {
                checks.report(
                    place,
                    "makes more than \(AccessFile.grantsMax) grants, each caller and role counted"
                )
            }
            isFull = true
            return
        }
        known[given, default: []].append((grant, place))
        grants.append(grant)
    }

    private mutating func readCallers(_ value: JSONValue?, at place: String) -> [CallerPattern] {
        checks.texts(value, place, upTo: AccessFile.entriesMax).compactMap { text in
            let pattern = CallerPattern(text)
            if pattern == nil {
                checks.report(
                    place,
                    "\"\(text)\" names nobody; write people/ISSUER:SUBJECT, "
                        + "systems/ISSUER:SUBJECT, systems/NAME, one of them as far as its "
                        + "\":\" or \"/\" and then *, or anonymous"
                )
            }
            return pattern
        }
    }

    private mutating func readRoles(_ value: JSONValue?, at place: String) -> [AccessRole] {
        checks.texts(value, place, upTo: AccessFile.entriesMax).compactMap { name in
            let known = roles.first { $0.role.name == name }
            if known == nil { checks.report(place, "\"\(name)\" is no role of this file") }
            return known?.role
        }
    }

    private mutating func readDay(_ value: JSONValue?, at place: String) -> CalendarDate? {
        if case .string(let text) = value, let day = CalendarDate(iso: text) { return day }
        checks.report(place, "must be a day, for example \"2026-12-31\"")
        return nil
    }
}

/// How far grants reach.
extension AccessReading {
    private mutating func readReach(
        _ value: JSONValue,
        at place: String
    ) -> [ReachPart.Place]? {
        switch value {
        case .string("everywhere"): return nil
        case .string("posts"): return [.posts]
        case .array:
            let names = checks.texts(value, place, upTo: Reach.organizationsMax)
            return names.compactMap { name in
                let prefix = "organizations/"
                let identifier = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : ""
                if Identifier<AccessGrant>(identifier[...]) != nil {
                    return .organization(identifier)
                }
                checks.report(place, "\"\(name)\" must have the form organizations/IDENTIFIER")
                return nil
            }
        default:
            checks.report(
                place,
                "must be \"everywhere\", \"posts\" or a list of organizations/IDENTIFIER"
            )
            return nil
        }
    }

    /// What is said of a caller to services has a place for so many organisations.
    private mutating func checkReach() {
        let wide = Set(grants.filter(\.caller.isPrefix).map(\.caller))
        let own = Dictionary(grouping: grants, by: \.caller)
        for (caller, given) in own.sorted(by: { $0.key.description < $1.key.description }) {
            let others = wide.filter { $0 != caller && $0.takes(caller.name) }
            let all = given + others.flatMap { own[$0] ?? [] }
            let places = Set(all.flatMap { $0.places ?? [] }).subtracting([.everywhere, .posts])
            if places.count > Reach.organizationsMax {
                checks.report(
                    "grants",
                    "name \(places.count) organizations for \(caller), at most "
                        + "\(Reach.organizationsMax) may be: name those above them"
                )
            }
        }
    }
}

extension AccessGrant {
    fileprivate func sharesPlace(with other: AccessGrant) -> Bool {
        guard let places, let others = other.places else { return places == other.places }
        return !Set(places).isDisjoint(with: others)
    }

    fileprivate func sharesPurpose(with other: AccessGrant) -> Bool {
        guard let purposes, let others = other.purposes else { return purposes == other.purposes }
        return !Set(purposes).isDisjoint(with: others)
    }
}

/// For what rights are given.
extension AccessReading {
    private mutating func readPurposes(_ value: JSONValue, at place: String) -> [String] {
        let codes = checks.texts(value, place, upTo: AccessFile.entriesMax)
        do throws(PolicyMistakes) {
            let known = try PurposesOfUse.embedded()
            for code in codes where !known.isKnown(code) {
                checks.report(place, "\"\(code)\" is no purpose of the policy")
            }
        } catch {
            checks.report(place, "the purposes of the policy cannot be read: \(error)")
        }
        return codes
    }
}

/// What callers may use, and what calls cost.
extension AccessReading {
    private mutating func readLimits(_ value: JSONValue, at place: String) -> QuotaTerms? {
        let allowed = ["callsPerSecond", "burst", "callsAtOnce"]
        guard let members = checks.members(of: value, place, allowed: allowed) else { return nil }
        func read(_ name: String, _ range: ClosedRange<Int>) -> Int? {
            members.first(named: name).flatMap { checks.number($0, "\(place).\(name)", in: range) }
        }
        let rate = read("callsPerSecond", QuotaTerms.unitsRange)
        let burst = read("burst", QuotaTerms.unitsRange)
        let callsAtOnce = read("callsAtOnce", QuotaTerms.callsRange)
        if members.first(named: "burst") != nil, members.first(named: "callsPerSecond") == nil {
            checks.report("\(place).burst", "needs callsPerSecond, the rate at which it comes back")
        }
        if members.isEmpty {
            checks.report(place, "has none of \(allowed.joined(separator: ", "))")
        }
        return QuotaTerms(callsPerSecond: rate, burst: burst, callsAtOnce: callsAtOnce)
    }

    private mutating func readCosts(_ value: JSONValue) {
        for (index, entry) in checks.list(value, "costs", upTo: AccessFile.entriesMax).enumerated()
        {
            let place = "costs[\(index)]"
            let allowed = ["methods", "units", "priority"]
            guard let members = checks.members(of: entry, place, allowed: allowed) else { continue }
            let methods = readMethods(members.first(named: "methods"), at: "\(place).methods")
            let priority = readPriority(members, at: place)
            // What is only of another class costs as much as any call.
            let range = 1...MethodCost.unitsMax
            let told = members.first(named: "units") ?? priority.map { _ in .number("1") }
            guard let units = checks.number(told, "\(place).units", in: range) else { continue }
            for pattern in methods {
                if costs.contains(where: { $0.methods == pattern }) {
                    checks.report("\(place).methods", "\"\(pattern)\" has a cost already")
                }
                costs.append(MethodCost(pattern, units, priority))
            }
        }
    }

    private mutating func readPriority(
        _ members: [JSONValue.Member],
        at place: String
    ) -> CallPriority? {
        members.first(named: "priority").flatMap { checks.word($0, "\(place).priority") }
    }
}
