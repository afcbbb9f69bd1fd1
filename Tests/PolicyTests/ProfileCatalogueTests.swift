import Kernel
import Testing

@testable import Policy

/// The catalogue of the profile of officials.
@Suite struct ProfileCatalogueTests {
    private let day: CalendarDate

    init() throws { day = try #require(CalendarDate(iso: "2026-11-21")) }

    @Test func theCarriedCatalogueHasTheSectionsOfTheDomain() throws {
        let catalogue = try ProfileCatalogue.embedded()
        let sections = catalogue.sections(at: day)
        #expect(sections.map(\.number) == Array(1...19))
        for section in sections {
            let fields = catalogue.fields(of: section.code, at: day)
            #expect(fields.isEmpty == section.isKeptElsewhere, "\(section.code)")
        }
        #expect(catalogue.sensitivities(of: "POLITICAL_HISTORY") == [.internalPolitical])
        #expect(catalogue.sensitivity(of: "ETHNICITY") == .sensitive)
        #expect(catalogue.sensitivity(of: "NOTHING") == .internalPolitical)
        #expect(catalogue.codes(of: "ETHNICITY", at: day).count == 54)
    }

    private static let section = """
        {"code": "A", "number": 1, "name_vi": "Phần", "name_en": "Section", "repeated": true,
         "kept_elsewhere": false, "effective_from": "2000-01-01", "effective_to": null,
         "evidence": "G", "note": ""}
        """

    private func field(_ change: [String: String] = [:]) -> String {
        let keys = [
            ("section", "\"A\""), ("field", "\"F\""), ("type", "\"TEXT\""), ("code_list", "null"),
            ("least", "null"), ("most", "9"), ("not_before", "null"), ("sensitivity", "\"B\""),
            ("required_for", "[]"), ("source_form", "\"\""), ("name_vi", "\"Tên\""),
            ("name_en", "\"Name\""), ("effective_from", "\"2000-01-01\""),
            ("effective_to", "null"), ("evidence", "\"G\""), ("note", "\"\""),
        ]
        return "{" + keys.map { "\"\($0)\": \(change[$0] ?? $1)" }.joined(separator: ", ") + "}"
    }

    private func mistakes(_ fields: String...) throws -> String {
        let mistakes = try #require(throws: PolicyMistakes.self) {
            try ProfileCatalogue(
                sections: Array("[\(Self.section)]".utf8),
                fields: Array("[\(fields.joined(separator: ", "))]".utf8),
                codes: Array("[]".utf8)
            )
        }
        return mistakes.description
    }

    @Test func everyMistakeIsTold() throws {
        let told = try mistakes(
            field(),
            field(),
            field(["field": "\"G\"", "section": "\"B\""]),
            field(["field": "\"H\"", "type": "\"CODE\""]),
            field(["field": "\"I\"", "required_for": "[\"DANCE\"]"]),
            field(["field": "\"J\"", "not_before": "\"NOTHING\""]),
            field(["field": "\"K\"", "most": "null"]),
            field(["field": "\"L\"", "sensitivity": "\"I\"", "required_for": "[\"PLAN\"]"]),
            field(["field": "\"M\"", "name_en": "\"\""])
        )
        for part in [
            "F: two rows on one day", "G: no section with entries: B", "H: a code has a list",
            "I: required for something else than acts", "J: not before an unknown field",
            "K: a text without a length", "L: class I and required",
            "L: class I beside another one in A", "M: a name is missing",
        ] {
            #expect(told.contains(part), "\(told)")
        }
    }
}
