import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Figures of screening and of streamlining as runs, which are the same whatever is recorded since.
@Suite struct StaffReportTests {
    @Test(arguments: [StoreKind.memory, .postgres])
    func screeningIsCountedAsItWasAtTheCutOff(_ kind: StoreKind) async throws {
        try await ScreeningBench.run(kind) { bench in
            for number in 3...4 { try await bench.record.register("m\(number)", number, in: "c2") }
            try await bench.lead("m1", .strikeOff, to: .decided)
            try await bench.lead("m2", .help, to: .decided)
            try await bench.lead("m3", .educate, to: .heard)
            try await bench.propose("m4", .educate)
            bench.record.clock.turn(to: "2026-11-22")
            let reports = try await ReportCalls(bench.record)
            let year = ["year": "2026"]
            let run = try await reports.run("RPT-SCR-01", of: "xa", year)
            #expect(run.count("members/TOTAL/SCREENED") == 4 && run.addsUp)
            #expect(run.count("members/STRIKE_OFF/REMOVED") == 1)
            #expect(run.count("members/HELP/KEPT_ON_TRIAL") == 1)
            #expect(run.count("members/EDUCATE/GOING_ON") == 2)
            #expect(run.tables.first?.guardsSmallCells == true)
            let list = try await reports.items(run, "members/EDUCATE/GOING_ON")
            #expect(list.map(\.official) == ["officials/o3", "officials/o4"])
            #expect(try await bench.figures().screened == 4)

            // What happens since, to a screening and to a membership, is told as a correction.
            bench.record.clock.turn(to: "2026-11-23")
            try await bench.cell("m3", .notListed)
            let member = try await bench.record.membership("m1")
            _ = try await bench.record.members.takeBackMemberStep(
                TakeBackMemberStepRequest(name: member.name, etag: member.etag)
            )
            bench.record.clock.turn(to: "2026-11-24")
            let again = try await reports.recompute(run)
            #expect(again.reproduced && again.hash == run.hash && again.differences == [])
            #expect(again.corrections.map(\.cell).contains("members/STRIKE_OFF/TAKEN_BACK"))
            let now = try await reports.run("RPT-SCR-01", of: "xa", year)
            #expect(now.count("members/EDUCATE/KEPT") == 1)
            #expect(now.count("members/STRIKE_OFF/REMOVED") == 0)
            let other = try await reports.run("RPT-SCR-01", of: "xa", ["year": "2025"])
            #expect(other.count("members/TOTAL/SCREENED") == 0)
            let none = await status { _ = try await reports.run("RPT-SCR-01", of: "xa") }
            #expect(none.fields == ["parameters.year"])
        }
    }

    @Test(arguments: [StoreKind.memory, .postgres])
    func streamliningIsCountedByGroupAndKind(_ kind: StoreKind) async throws {
        try await StaffingBench.run(kind) { bench in
            try await bench.settle("a", 1, group: 0, listed: "2021-01-10", on: "2021-05-01")
            try await bench.settle("b", 2, group: 4)
            try await bench.settle("c", 3, group: 4)
            try await bench.list("d", 4, group: 1)
            bench.record.clock.turn(to: "2026-11-22")
            let reports = try await ReportCalls(bench.record)
            let run = try await reports.run("RPT-STR-01", ["year": "2026"])
            #expect(run.tables.first?.rows.map(\.code) == ["GROUP_4"] && run.addsUp)
            #expect(run.count("cases/GROUP_4/CASES") == 2)
            let told = try await bench.report(2026)
            #expect(run.count("cases/TOTAL/CASES") == told.persons)
            let list = try await reports.items(run, "cases/GROUP_4/CASES")
            #expect(
                list.map(\.resource) == ["streamliningCases/b", "streamliningCases/c"]
            )
            let before = try await reports.run("RPT-STR-01", ["year": "2021"])
            #expect(before.count("cases/NO_GROUP/CASES") == 1 && before.addsUp)
            bench.record.clock.turn(to: "2026-11-23")
            try await bench.settle("e", 5, group: 2)
            bench.record.clock.turn(to: "2026-11-24")
            let again = try await reports.recompute(run)
            #expect(again.reproduced && again.hash == run.hash && !again.corrections.isEmpty)
        }
    }
}
