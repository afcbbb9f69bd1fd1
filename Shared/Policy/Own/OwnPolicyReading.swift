internal import ConfigurationFiles
internal import JSON
internal import Kernel

/// Reading a file of own rows; every mistake is kept.
struct OwnPolicyReading {
    private(set) var problems: [String] = []
    private(set) var regimes: [PolicyRegime] = []
    private(set) var rows: [(rule: PolicyRule, line: Int)] = []
    private let path: String
    private let policy: Policy

    private static let decisionMembers = [
        "code", "instrument", "title_vi", "title_en", "issuer", "effective_from", "effective_to",
    ]
    private static let rowMembers = [
        "rule_code", "scope", "regime_code", "value", "unit", "effective_from", "effective_to",
        "evidence", "text_vi", "text_en", "note",
    ]
    /// The longest text of a row, in bytes of UTF-8.
    private static let textMax = 2_000

    /// An entry of a list, and where it stands.
    private struct Entry {
        let value: JSONValue
        let place: String
        let line: Int

        init(_ value: JSONValue, _ place: String, _ line: Int) {
            self.value = value
            self.place = place
            self.line = line
        }
    }

    init(_ path: String, _ policy: Policy) {
        self.path = path
        self.policy = policy
    }

    mutating func read(_ text: String) {
        var checks = FileChecks()
        let root = checks.parse(text)
        let members = root.flatMap { checks.members(of: $0, "", allowed: ["decisions", "rows"]) }
        guard let members else { return problems = checks.problems.map { "\(path): \($0)" } }
        let lines = EntryLines(text)
        func entries(_ name: String, upTo limit: Int) -> [Entry] {
            let member = members.firstIndex { $0.name == name } ?? 0
            let entries = checks.list(members.first(named: name), name, upTo: limit)
            return entries.enumerated().map { index, value in
                Entry(value, "\(name)[\(index)]", lines.line(of: index, in: member))
            }
        }
        for entry in entries("decisions", upTo: OwnPolicyFile.decisionsMax) {
            var own = FileChecks()
            readDecision(entry.value, entry.place, &own)
            keep(own, entry.line)
        }
        for entry in entries("rows", upTo: OwnPolicyFile.rowsMax) {
            var own = FileChecks()
            readRow(entry.value, entry.place, entry.line, &own)
            keep(own, entry.line)
        }
        problems = checks.problems.map { "\(path): \($0)" } + problems
    }

    private mutating func keep(_ checks: FileChecks, _ line: Int) {
        problems += checks.problems.map { "\(path):\(line): \($0)" }
    }

    private mutating func readDecision(
        _ value: JSONValue,
        _ place: String,
        _ checks: inout FileChecks
    ) {
        guard let members = checks.members(of: value, place, allowed: Self.decisionMembers) else {
            return
        }
        let words = Self.texts(
            ["code", "instrument", "title_vi", "title_en", "issuer"],
            of: members,
            place,
            &checks
        )
        guard let days = Self.days(of: members, place, &checks), words.count == 5 else { return }
        guard policy.regimes[words[0]] == nil, !regimes.contains(where: { $0.code == words[0] })
        else {
            return checks.report("\(place).code", "\(words[0]) is there already")
        }
        regimes.append(
            PolicyRegime(
                code: words[0],
                instrument: words[1],
                title: BilingualText(vi: words[2], en: words[3]),
                issuer: words[4],
                validity: days,
                replaces: [],
                evidence: .design
            )
        )
    }

    private mutating func readRow(
        _ value: JSONValue,
        _ place: String,
        _ line: Int,
        _ checks: inout FileChecks
    ) {
        guard let members = checks.members(of: value, place, allowed: Self.rowMembers) else {
            return
        }
        if case .string("D") = members.first(named: "evidence") {
        } else {
            checks.report(
                "\(place).evidence",
                "must be \"D\": a row of yours is your own decision, and shows no other instrument"
            )
        }
        let names = ["rule_code", "regime_code", "unit", "text_vi", "text_en"]
        let words = Self.texts(names, of: members, place, &checks)
        let scope = Self.scope(of: members, place, &checks)
        let days = Self.days(of: members, place, &checks)
        guard words.count == names.count, let scope, let days else { return }
        let decision = regimes.first { $0.code == words[1] }
        if decision.map({ !days.isWithin($0.validity) }) ?? true {
            let problem = decision == nil ? "is no decision of this file" : "does not hold then"
            checks.report("\(place).regime_code", "\(words[1]) \(problem)")
        }
        let wanted = OwnRow(words[0], scope, days, unit: words[2])
        guard let replaced = wanted.replaced(in: policy, place, &checks),
            let number = Self.number(of: members, place, in: replaced.bounds, &checks),
            let decision
        else { return }
        if let other = rows.first(where: { wanted.repeats($0.rule) }) {
            checks.report(place, "holds on days of the row in line \(other.line), too")
        }
        let text = BilingualText(vi: words[3], en: words[4])
        let row = wanted.rule(in: replaced, number, by: decision, text)
        rows.append((row, line))
    }

    /// Texts that must be there; fewer than names after a mistake.
    private static func texts(
        _ names: [String],
        of members: [JSONValue.Member],
        _ place: String,
        _ checks: inout FileChecks
    ) -> [String] {
        var texts: [String] = []
        for name in names {
            let value = members.first(named: name)
            let text = checks.text(value, "\(place).\(name)", upTo: textMax)
            if let text { texts.append(text) }
        }
        return texts
    }

    private static func scope(
        of members: [JSONValue.Member],
        _ place: String,
        _ checks: inout FileChecks
    ) -> [String: String]? {
        guard case .object(let entries) = members.first(named: "scope") else {
            checks.report("\(place).scope", "must be an object of texts, {} for everything")
            return nil
        }
        var scope: [String: String] = [:]
        for entry in entries {
            let limit = 256
            guard let text = checks.text(entry.value, "\(place).scope.\(entry.name)", upTo: limit)
            else { return nil }
            scope[entry.name] = text
        }
        return scope
    }

    private static func number(
        of members: [JSONValue.Member],
        _ place: String,
        in bounds: ClosedRange<Int>,
        _ checks: inout FileChecks
    ) -> Int? {
        guard let value = members.first(named: "value"),
            let parts = checks.members(of: value, "\(place).value", allowed: ["integer"])
        else {
            checks.report("\(place).value", "must be an object with integer")
            return nil
        }
        return checks.number(parts.first(named: "integer"), "\(place).value.integer", in: bounds)
    }

    private static func days(
        of members: [JSONValue.Member],
        _ place: String,
        _ checks: inout FileChecks
    ) -> Validity? {
        func day(_ name: String) -> CalendarDate? {
            guard case .string(let text) = members.first(named: name) else { return nil }
            return CalendarDate(iso: text)
        }
        guard let start = day("effective_from") else {
            checks.report("\(place).effective_from", "must be a day such as \"2026-01-31\"")
            return nil
        }
        switch members.first(named: "effective_to") {
        case nil, .null: return Validity(start, nil)
        default: break
        }
        guard let end = day("effective_to"), start <= end else {
            checks.report("\(place).effective_to", "must be null, or a day from \(start) on")
            return nil
        }
        return Validity(start, end)
    }
}
