import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// The catalogue of terms (DOMAIN 7.1, AC-000-08).
@Suite struct TermReportTests {
    @Test(arguments: [StoreKind.memory, .postgres])
    func theTermsOfTheCityAreListedAndReproduced(_ kind: StoreKind) async throws {
        try await GoverningBodyBench.run(kind) { bench in
            let reports = try await ReportCalls(bench.members)
            try await bench.found("k17", of: "tp", size: 70, from: "2020-10-13") {
                $0.displayName = "Đảng bộ thành phố khóa XVII"
                $0.termNo = 17
            }
            try await bench.end("k17", on: "2025-10-15")
            try await bench.found("k18", of: "tp", size: 75, from: "2025-10-15") {
                $0.displayName = "Đảng bộ thành phố khóa XVIII"
                $0.termNo = 18
            }
            try await bench.found("k18-btv", .btv, of: "tp", size: 17, from: "2025-10-15") {
                $0.termNo = 18
            }
            // A body of an organisation below, and one that is only to come.
            try await bench.found("xa", of: "xa") { $0.termNo = 18 }
            bench.members.clock.turn(to: "2026-11-22")
            let run = try await reports.run("RPT-TERM-01")
            #expect(run.tables.first?.rows.map(\.code) == ["TERM_17", "TERM_18"])
            #expect(run.count("terms/TERM_17/BCH") == 1 && run.count("terms/TERM_18/BCH") == 1)
            #expect(run.count("terms/TERM_18/TERMS") == 2)
            #expect(run.count("terms/TOTAL/TERMS") == 3 && run.addsUp)
            #expect(run.hash.count == 64)
            let listed = try await reports.items(run, "terms/TERM_17/TERMS")
            #expect(listed.map(\.resource) == ["governingBodies/k17"])
            #expect(
                listed.map(\.displayName) == [
                    "Đảng bộ thành phố khóa XVII, 2020-10-13 – 2025-10-15"
                ]
            )
            let then = try await reports.run("RPT-TERM-01", on: "2024-01-01")
            #expect(then.tables.first?.rows.map(\.code) == ["TERM_17"])
            let early = try await reports.run("RPT-TERM-01", on: "2019-01-01")
            #expect(early.tables.first?.rows == [])
            // A term that comes on record later, of a day that is over.
            try await bench.found("ubkt17", .ubkt, of: "tp", size: 15, from: "2020-10-13") {
                $0.termNo = 17
            }
            bench.members.clock.turn(to: "2026-11-23")
            let again = try await reports.recompute(run)
            #expect(again.reproduced && again.hash == run.hash && again.differences == [])
            #expect(again.corrections.contains { $0.cell == "terms/TOTAL/TERMS" })
        }
    }
}
