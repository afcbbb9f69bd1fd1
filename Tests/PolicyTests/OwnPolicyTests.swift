import Kernel
import Testing

@testable import Policy

/// Rows of the policy that the unit has set itself.
@Suite struct OwnPolicyTests {
    private static let decision = """
        {"code": "15-QD", "instrument": "15-QĐ/TU", "title_vi": "Thời hạn", "title_en": "Periods",
         "issuer": "Ban Thường vụ", "effective_from": "2027-01-01"}
        """
    private let policy: Policy

    init() throws {
        policy = try Policy.embedded()
    }

    private func row(_ changes: [String: String] = [:]) -> String {
        var fields = [
            "rule_code": "\"RETENTION\"", "scope": #"{"record_group": "NOTIFICATION"}"#,
            "regime_code": "\"15-QD\"", "value": #"{"integer": 36}"#, "unit": "\"MONTH\"",
            "effective_from": "\"2027-01-01\"", "effective_to": "null", "evidence": "\"D\"",
            "text_vi": "\"Thông báo được giữ 3 năm.\"", "text_en": "\"Kept for 3 years.\"",
        ]
        fields.merge(changes) { $1 }
        let members = fields.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
        return "{" + members.joined(separator: ", ") + "}"
    }

    private func file(_ rows: String...) -> OwnPolicyFile {
        let text = """
            {"decisions": [\(Self.decision)],
             "rows": [
            \(rows.joined(separator: ",\n"))]}
            """
        return OwnPolicyFile(text, named: "own.json", adjusting: policy)
    }

    private func problem(_ changes: [String: String]) throws -> String {
        let problems = file(row(changes)).problems
        #expect(problems.count == 1, "\(problems)")
        return try #require(problems.first)
    }

    private func months(_ policy: Policy, _ day: String) throws -> Int {
        let date = try #require(CalendarDate(iso: day))
        return try policy.retention(of: "NOTIFICATION", at: date).integer
    }

    @Test func anOwnRowStandsInThePlaceOfTheProductsOnItsDays() throws {
        let own = try policy.adjusted(by: file(row(["effective_to": "\"2027-12-31\""])))
        #expect(try months(own, "2026-12-31") == 24)
        #expect(try months(own, "2027-01-01") == 36)
        #expect(try months(own, "2027-12-31") == 36)
        #expect(try months(own, "2028-01-01") == 24)
        let day = try #require(CalendarDate(iso: "2027-06-01"))
        let shown = try own.retention(of: "NOTIFICATION", at: day)
        #expect(shown.ownInstrument == "15-QĐ/TU" && shown.evidence == .design)
        #expect(shown.shownText.english == "Kept for 3 years. (set by the unit: 15-QĐ/TU)")
        #expect(try policy.retention(of: "RECORD_READ", at: day).ownInstrument.isEmpty)
    }

    @Test func whoHoldsAPolicyFollowsAnother() throws {
        let held = policy
        let (before, own) = (held.content, try policy.adjusted(by: file(row())))
        #expect(own.content != before)
        policy.follow(own)
        #expect(try months(held, "2027-01-01") == 36)
        #expect(held.content == own.content)
        #expect(try Policy.embedded().content == before)
    }

    @Test func whatTheLawHasFixedIsRefusedByName() throws {
        let fixed = try problem([
            "rule_code": "\"PLAN_POSTS_PER_PERSON\"", "scope": "{}", "unit": "\"POST\"",
        ])
        #expect(
            fixed.hasPrefix("own.json:4: rows[0].rule_code: PLAN_POSTS_PER_PERSON is not yours to")
        )
        #expect(fixed.contains("it is fixed by ") && fixed.contains("45"))
        let unread = try problem(["scope": #"{"record_group": "DISCIPLINE_CASE"}"#])
        #expect(unread.hasSuffix("of which the text is still to be verified"))
        let designed = try problem([
            "rule_code": "\"OWN_CASE\"", "scope": "{}", "unit": "\"CODE\"",
        ])
        #expect(designed.hasSuffix("the product is built on it"))
    }

    @Test(arguments: [
        (["rule_code": "\"RETENTOIN\""], "rule_code: RETENTOIN is no rule of the policy"),
        (["rule_kode": "1"], "rows[0].rule_kode: is unknown; allowed: rule_code"),
        (["scope": #"{"record_group": "NOTICE"}"#], #"; {"record_group": "AUDIT_RECORD"}; "#),
        (["evidence": "\"T\""], "evidence: must be \"D\""),
        (["citation": "\"1\""], "citation: is unknown"),
        (["regime_code": "\"CANBO-DESIGN\""], "CANBO-DESIGN is no decision of this file"),
        (["effective_from": "\"2026-12-31\""], "15-QD does not hold then"),
        (["effective_from": "\"2027-02-30\""], "must be a day such as"),
        (["effective_to": "\"2026-01-01\""], "must be null, or a day from 2027-01-01 on"),
        (["value": #"{"integer": 5}"#], "must be a whole number from 6 to 600"),
        (["value": #"{"code": "PERMANENT"}"#], "value.code: is unknown; allowed: integer"),
        (["unit": "\"HOUR\""], "unit: must be MONTH"),
        (["text_en": "\"\""], "text_en: must be a text"),
    ])
    func aMistakeIsToldWithFileLineAndReason(
        changes: [String: String],
        told: String
    ) throws {
        let problems = file(row(changes)).problems
        #expect(problems.first?.hasPrefix("own.json:4: rows[0]") == true)
        #expect(problems.contains { $0.contains(told) }, "\(problems)")
    }

    @Test func everyMistakeIsToldAtOnceAndNothingIsTaken() throws {
        let two = file(row(), row(["unit": "\"HOUR\""]), row(["effective_from": "\"2028-01-01\""]))
        #expect(
            two.problems == [
                "own.json:5: rows[1].unit: must be MONTH",
                "own.json:6: rows[2]: holds on days of the row in line 4, too",
            ]
        )
        #expect(throws: PolicyMistakes.self) { try policy.adjusted(by: two) }
        #expect(try months(policy, "2028-06-01") == 24)
        let broken = OwnPolicyFile("{\n\"rows\": [}", named: "own.json", adjusting: policy)
        #expect(broken.problems.first?.hasPrefix("own.json: the file is no JSON: line 2") == true)
        let absent = OwnPolicyFile(at: "/nowhere/own.json", adjusting: policy)
        #expect(absent.problems.first?.hasPrefix("/nowhere/own.json: cannot be read") == true)
        let known = OwnPolicyFile(
            "{\"decisions\": [\(Self.decision.replacing("\"15-QD\"", with: "\"172-2025-ND-CP\""))],"
                + "\n\"rows\": [\(row())]}",
            named: "own.json",
            adjusting: policy
        )
        #expect(known.problems.first?.contains("172-2025-ND-CP is there already") == true)
    }

    @Test func onlyNumbersOfTheDesignAreAdjustable() throws {
        let rows = policy.allRows.filter { $0.adjustable != nil }
        let codes: Set = [
            "CONSISTENCY_CHECK_HOUR", "FOLLOW_UP_WORKING_DAYS", "HISTORICAL_DECISION_DAYS",
            "INVARIANT_DECISION_DOCUMENT", "INVARIANT_POSTS_PER_PERSON", "NOTICE_HOUR",
            "PROFILE_DOCUMENT_MEBIBYTES", "PROPOSAL_KEPT_DAYS",
            "PROPOSAL_LIFETIME_DAYS", "RETENTION",
        ]
        #expect(Set(rows.map(\.ruleCode)) == codes)
        #expect(rows.count == 13 && rows.allSatisfy { $0.evidence == .design })
    }
}
