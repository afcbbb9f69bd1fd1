import PersonnelContract
import Testing

@testable import canbo

/// What an operator reads after an import.
@Suite struct ImportSummaryTests {
    @Test func everyWrongRowIsToldBeforeTheCounts() {
        let report = ImportReport(
            rowCount: 5,
            createdCount: 3,
            refusedCount: 2,
            committed: true,
            errors: [
                RowError(row: 4, column: "birth_date", reason: "MALFORMED", description: "No day."),
                RowError(row: 5, reason: "UNREADABLE", description: "Quotes do not end."),
            ],
            omittedErrorCount: 7
        )
        #expect(
            ImportSummary(report, isDryRun: false).lines == [
                "row 4, birth_date: No day. [MALFORMED]",
                "row 5: Quotes do not end. [UNREADABLE]",
                "and 7 more",
                "5 rows, 3 new, 0 changed, 0 unchanged, 2 wrong",
                "done",
            ]
        )
    }

    @Test func aDryRunSaysThatNothingChanged() {
        let lines = ImportSummary(ImportReport(rowCount: 1), isDryRun: true).lines
        #expect(lines.last == "dry run: nothing was changed")
        let refused = ImportSummary(ImportReport(rowCount: 1), isDryRun: false).lines
        #expect(refused.last == "nothing was changed")
    }
}
