import Kernel
import Policy
import Testing

@Suite struct PolicyFileTests {
    private static let regime = """
        {"regime_code": "R", "instrument": "1", "title_vi": "a", "title_en": "a", "issuer": "b",
         "effective_from": "2026-01-01", "effective_to": null, "replaces": [], "evidence": "T"}
        """

    private func row(_ changes: [String: String] = [:]) -> String {
        var fields = [
            "rule_code": "\"X\"", "regime_code": "\"R\"", "scope": "{}",
            "value": "{\"integer\": 1}",
            "unit": "\"MONTH\"", "effective_from": "\"2026-01-01\"", "effective_to": "null",
            "anchor": "\"TODAY\"", "evidence": "\"T\"", "citation": "\"1\"", "text_vi": "\"a\"",
            "text_en": "\"a\"",
        ]
        fields.merge(changes) { _, new in new }
        let members = fields.filter { !$0.value.isEmpty }.map { "\"\($0.key)\": \($0.value)" }
        return "{" + members.joined(separator: ", ") + "}"
    }

    private func load(_ rows: String...) throws -> Policy {
        try Policy(
            regimes: Array("[\(Self.regime)]".utf8),
            rules: [Array("[\(rows.joined(separator: ","))]".utf8)]
        )
    }

    private func mistakes(_ rows: String...) throws -> [String] {
        let all = "[\(rows.joined(separator: ","))]"
        return try #require(throws: PolicyMistakes.self) {
            try Policy(regimes: Array("[\(Self.regime)]".utf8), rules: [Array(all.utf8)])
        }.lines
    }

    @Test func theMostSpecificRowIsChosen() throws {
        let policy = try load(
            row(),
            row(["scope": #"{"level": "CITY"}"#, "value": #"{"integer": 2}"#])
        )
        let day = try #require(CalendarDate(iso: "2026-02-01"))
        #expect(try policy.rule("X", at: day).integer == 1)
        #expect(try policy.rule("X", scope: ["level": "CITY"], at: day).integer == 2)
        #expect(try policy.rule("X", scope: ["level": "COMMUNE"], at: day).integer == 1)
    }

    @Test func aTieIsRefused() throws {
        let lines = try mistakes(
            row(["scope": #"{"level": "CITY"}"#]),
            row(["scope": #"{"kind": "HEAD"}"#])
        )
        #expect(lines.count == 1 && lines[0].contains("two rows"))
    }

    @Test func aGapBetweenVersionsIsRefused() throws {
        let lines = try mistakes(
            row(["effective_to": #""2026-02-28""#]),
            row(["effective_from": #""2026-03-02""#])
        )
        #expect(lines == ["X: no row for [:] before 2026-03-02"])
    }

    @Test func everyMistakeIsToldAtOnce() throws {
        let lines = try mistakes(
            row(["colour": "1"]),
            row(["value": #"{"integer": 1, "code": "A"}"#]),
            row(["effective_from": #""2026-02-30""#]),
            row(["evidence": #""Q""#]),
            row(["citation": ""])
        )
        #expect(lines.count == 5)
        #expect(lines[0].contains("unknown keys colour; allowed: rule_code"))
        #expect(lines[4].contains("citation is missing"))
    }

    @Test func aRowNeedsItsRegimeAndItsCitation() throws {
        #expect(try mistakes(row(["regime_code": #""S""#])) == ["X: no regime S"])
        #expect(try mistakes(row(["citation": #""""#])) == ["X: evidence T needs a citation"])
        let invented = try mistakes(row(["evidence": #""G""#]))
        #expect(invented == ["X: evidence G does not allow a citation"])
    }
}
