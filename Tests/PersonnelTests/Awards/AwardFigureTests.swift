import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import TypeContract
import WellKnownMessages

/// The figures of a conference of 26 December 2023 (DOMAIN 7.1, AC-000-04 to -07), with synthetic
/// persons and decoys.
@Suite struct AwardFigureTests {
    private struct Key: Hashable {
        let award: String
        let kind: AwardSubjectKind
    }

    /// How many of each award were granted in the round.
    private static let granted: [Key: Int64] = [
        Key(award: "KNC_TCXDD", kind: .person): 14,
        Key(award: "BK_TTG", kind: .person): 1,
        Key(award: "BK_TTG", kind: .collective): 1,
        Key(award: "BK_BTV_TU", kind: .person): 10,
        Key(award: "BK_BTV_TU", kind: .collective): 10,
    ]

    /// Persons and collectives who get the awards, each one of them, and what must not be counted.
    private static func grantAll(_ bench: AwardBench) async throws {
        try await bench.round("r")
        for number in 7...35 { try await bench.record.official(number) }
        for number in 1...11 {
            try await bench.record.organization("u\(number)", .partyCell, under: "cs", level: .cell)
        }
        for number in 1...14 {
            try await bench.grant("k\(number)", "officials/o\(number)", "KNC_TCXDD")
        }
        try await bench.grant("t1", "officials/o15", "BK_TTG")
        try await bench.grant("t2", "organizations/u1", "BK_TTG")
        for number in 1...10 {
            try await bench.grant("p\(number)", "officials/o\(number + 15)", "BK_BTV_TU")
            try await bench.grant("c\(number)", "organizations/u\(number + 1)", "BK_BTV_TU")
        }
        try await bench.step("k1", .presented, on: "2023-12-26")
    }

    /// Another round, another state on the day, another award, another part of the tree.
    private static func addDecoys(_ bench: AwardBench) async throws {
        try await bench.round("r22", year: 2022)
        try await bench.grant("d1", "officials/o26", "BK_BTV_TU", in: "r22")
        try await bench.nominate("d2", "officials/o27", "KNC_TCXDD")
        try await bench.nominate("d3", "officials/o28", "KNC_TCXDD")
        try await bench.step("d3", .refused, on: "2023-10-20")
        try await bench.grant("d4", "officials/o29", "KNC_TCXDD")
        try await bench.step("d4", .revoked, on: "2023-12-22")
        try await bench.nominate("d5", "officials/o30")
        try await bench.step("d5", .checked, on: "2023-12-01")
        try await bench.step("d5", .voted, on: "2023-12-01")
        try await bench.step("d5", .approved, on: "2023-12-20")
        try await bench.step("d5", .granted, on: "2023-12-27")
    }

    private static func counts(_ report: AwardReport) -> [Key: Int64] {
        var counts: [Key: Int64] = [:]
        for row in report.rows {
            counts[Key(award: row.awardCode, kind: row.subjectKind), default: 0] += row.awards
        }
        return counts
    }

    @Test(arguments: [StoreKind.memory, .postgres])
    func theFiguresOfTheConference(_ kind: StoreKind) async throws {
        try await AwardBench.run(kind) { bench in
            try await Self.grantAll(bench)
            try await Self.addDecoys(bench)
            bench.record.clock.turn(to: "2026-11-22")
            let report = try await bench.report()
            #expect(Self.counts(report) == Self.granted)
            #expect(report.rows.allSatisfy { $0.awardRound == "awardRounds/r" })
            #expect(report.persons == AwardTotal(awards: 25, subjects: 25))
            #expect(report.collectives == AwardTotal(awards: 11, subjects: 11))
            #expect(report.countingRules.map(\.ruleCode) == ["AWARD_COUNTED_STATES"])
            try await expectLists(of: report, bench)
            let reports = try await ReportCalls(bench.record)
            let runs = try await Self.print(reports)
            bench.record.clock.turn(to: "2026-11-23")
            // Who has two awards is one person of two awards.
            try await bench.grant("two", "officials/o16", "GIAY_KHEN")
            let more = try await bench.report()
            #expect(more.persons == AwardTotal(awards: 26, subjects: 25))
            // What is found out later does not change what was printed.
            for id in ["k2", "t1"] { try await bench.step(id, .revoked, on: "2023-12-25") }
            let corrected = try await bench.report()
            #expect(corrected.persons == AwardTotal(awards: 24, subjects: 23))
            let again = try await bench.report(knownAt: report.asRecordedAt)
            #expect(again == report)
            try await Self.expectReproduced(runs, reports, bench)
            let all = try await bench.report(0, asOf: "2023-12-27")
            #expect(all.persons == AwardTotal(awards: 26, subjects: 25))
            let before = try await bench.report(asOf: "2023-12-19")
            #expect(before.rows == [] && before.persons == AwardTotal())
        }
    }

    /// The two reports as they were printed for the conference.
    private static func print(_ reports: ReportCalls) async throws -> [ReportRun] {
        let year = ["year": "2023"]
        let awards = try await reports.run("RPT-AWD-01", on: "2023-12-26", year)
        for (key, count) in granted {
            let column = key.kind == .person ? "PERSON" : "COLLECTIVE"
            #expect(awards.count("awards/\(key.award)/\(column)") == count)
        }
        #expect(awards.count("awards/TOTAL/AWARDS") == 36 && awards.addsUp)
        let list = try await reports.items(awards, "awards/KNC_TCXDD/PERSON")
        #expect(list.count == 14 && list.allSatisfy { $0.official.hasPrefix("officials/") })
        let subjects = try await reports.run("RPT-AWD-02", on: "2023-12-26", year)
        #expect(subjects.count("subjects/PERSON/AWARDS") == 25)
        #expect(subjects.count("subjects/PERSON/SUBJECTS") == 25)
        #expect(subjects.count("subjects/COLLECTIVE/SUBJECTS") == 11)
        return [awards, subjects]
    }

    /// What was revoked and granted since stands in later runs alone.
    private static func expectReproduced(
        _ runs: [ReportRun],
        _ reports: ReportCalls,
        _ bench: AwardBench
    ) async throws {
        bench.record.clock.turn(to: "2026-11-24")
        for run in runs {
            let again = try await reports.recompute(run)
            #expect(again.reproduced && again.hash == run.hash && again.differences == [])
            #expect(!again.corrections.isEmpty)
        }
        let now = try await reports.run("RPT-AWD-02", on: "2023-12-26", ["year": "2023"])
        #expect(now.count("subjects/PERSON/AWARDS") == 24)
        #expect(now.count("subjects/PERSON/SUBJECTS") == 23)
        #expect(try await reports.items(now, "subjects/PERSON/SUBJECTS").count == 23)
    }

    /// Each figure leads to a list of as many.
    private func expectLists(of report: AwardReport, _ bench: AwardBench) async throws {
        for row in report.rows {
            let list = try await bench.client.listAwardNominations(
                ListAwardNominationsRequest(
                    parent: row.awardRound,
                    states: report.countedStates,
                    awardCode: row.awardCode,
                    subjectKind: row.subjectKind,
                    asOf: report.asOf,
                    asRecordedAt: report.asRecordedAt
                )
            )
            #expect(Int64(list.awardNominations.count) == row.awards)
            #expect(list.nextPageToken == "")
        }
    }
}
