import Kernel
import Testing

@testable import Policy

/// The purposes for which guarded fields may be read.
@Suite struct PurposeTests {
    private let day: CalendarDate

    init() throws { day = try #require(CalendarDate(iso: "2026-11-21")) }

    @Test func theCarriedRowsAreRightAndBindCasesToInspections() throws {
        let purposes = try PurposesOfUse.embedded()
        let codes = purposes.codes(at: day)
        #expect(codes.count >= 10 && Set(codes).count == codes.count)
        let needing = codes.filter { purposes.purpose($0, at: day)?.needsCase == true }
        #expect(needing == ["INSPECTION", "DISCIPLINE", "COMPLAINT", "LEGAL_REQUEST"])
        #expect(purposes.purpose("INSPECTION", at: day)?.isSealed == true)
        #expect(purposes.purpose("PERSONNEL_WORK", at: day)?.isSealed == false)
        #expect(purposes.purpose("NOTHING", at: day) == nil)
    }

    private func row(_ code: String, _ from: String, _ through: String) -> String {
        """
        {"code": "\(code)", "name_vi": "Tên", "name_en": "Name", "case_required": false,
         "sealed": false, "effective_from": "\(from)", "effective_to": \(through),
         "evidence": "D", "note": ""}
        """
    }

    @Test func aRowHoldsOnItsDays() throws {
        let ended = row("OLD", "2020-01-01", "\"2026-11-20\"")
        let purposes = try PurposesOfUse(Array("[\(ended)]".utf8))
        #expect(purposes.isKnown("OLD") && purposes.purpose("OLD", at: day) == nil)
        #expect(purposes.purpose("OLD", at: day.adding(days: -1)) != nil)
        #expect(purposes.codes(at: day).isEmpty)
    }

    @Test func everyMistakeIsTold() throws {
        let file = """
            [\(row("A", "2020-01-01", "null")), \(row("A", "2026-01-01", "null")),
             \(row("a b", "2020-01-01", "null")),
             \(row("B", "2020-01-01", "null").replacing("Name", with: "")),
             \(row("C", "2020-01-01", "null").replacing("note", with: "notes"))]
            """
        let mistakes = try #require(throws: PolicyMistakes.self) {
            try PurposesOfUse(Array(file.utf8))
        }
        for part in [
            "A: two rows on one day", "no code: a b", "B: a name is missing",
            "row 5: unknown keys notes",
        ] {
            #expect(mistakes.description.contains(part), "\(mistakes)")
        }
    }
}
