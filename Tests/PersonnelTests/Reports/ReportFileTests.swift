import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import WellKnownMessages

@testable import PersonnelService

/// The tables of a run as a file, with the figures that the caller may see.
@Suite struct ReportFileTests {
    /// The name and the bytes of a run's file.
    private static func file(
        _ bench: ReportBench,
        _ run: ReportRun,
        _ format: TableFormat
    ) async throws -> (name: String, bytes: [UInt8]) {
        var (name, bytes) = ("", [UInt8]())
        let call = bench.client.getReportRunFile(
            GetReportRunFileRequest(name: run.name, format: format)
        )
        for try await response in call {
            switch response.part {
            case .fileName(let told): name = told
            case .chunk(let part): bytes += part
            default: Issue.record("a part of neither kind")
            }
        }
        return (name, bytes)
    }

    @Test func theFileHasTheFiguresOfTheRun() async throws {
        try await ReportBench.run { bench in
            try await bench.officials(11...30, of: "xa", women: 17)
            bench.record.clock.turn(to: "2026-11-22")
            let run = try await bench.report("RPT-OFF-01", of: "xa", id: "one", ["rows": "KIND"])
            let table = try await Self.file(bench, run, .csv)
            #expect(table.name == "RPT-OFF-01-one.csv")
            let text = String(decoding: table.bytes, as: UTF8.self)
            let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
            #expect(lines.contains { $0.contains(run.hash) } && text.contains("2026-11-22"))
            let total = try #require(run.tables.first?.total)
            let counts = total.figures.map { String($0.count) }
            #expect(lines.contains { line in counts.allSatisfy { line.contains($0) } })
            let sheet = try await Self.file(bench, run, .xlsx)
            #expect(sheet.name == "RPT-OFF-01-one.xlsx" && sheet.bytes.starts(with: [80, 75]))
            let portal = Caller(.system, "systems/portal", clearance: [])
            let hidden = try await bench.record.acting(as: portal) {
                try await Self.file(bench, run, .csv)
            }
            let shown = String(decoding: hidden.bytes, as: UTF8.self)
            #expect(shown.contains(",*") && !shown.contains(run.hash))
            let wrong = await status {
                _ = try await Self.file(bench, ReportRun(name: "runs/x"), .unspecified)
            }
            #expect(wrong.fields == ["name", "format"])
        }
    }
}
