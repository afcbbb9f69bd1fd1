import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import WellKnownMessages

/// Small figures of awards and of participants are for those alone who may read the lists.
@Suite struct SmallCellReportTests {
    private static let portal = Caller(.system, "systems/portal", clearance: [])

    /// A run as somebody sees it who reads no lists.
    private static func seen(
        _ run: ReportRun,
        _ reports: ReportCalls,
        _ record: MembershipBench
    ) async throws -> ReportRun {
        try await record.acting(as: portal) {
            try await reports.client.getReportRun(GetReportRunRequest(name: run.name))
        }
    }

    @Test func fewAwardsOfACommuneAreNotTold() async throws {
        try await AwardBench.run { bench in
            try await bench.round("rx", of: "xa")
            for number in 1...5 {
                try await bench.grant("g\(number)", "officials/o\(number)", "GIAY_KHEN", in: "rx")
            }
            try await bench.grant("b1", "officials/o6", "BK_BTV_TU", in: "rx")
            bench.record.clock.turn(to: "2026-11-22")
            let reports = try await ReportCalls(bench.record)
            for code in ["RPT-AWD-01", "RPT-AWD-02"] {
                let run = try await reports.run(
                    code,
                    of: "xa",
                    on: "2023-12-26",
                    ["year": "2023"]
                )
                #expect(run.tables.allSatisfy(\.guardsSmallCells) && !run.suppressed)
                let shown = try await Self.seen(run, reports, bench.record)
                guard code == "RPT-AWD-01" else {
                    // Six persons with an award each are no small figure.
                    #expect(shown.count("subjects/PERSON/SUBJECTS") == 6)
                    continue
                }
                #expect(run.count("awards/BK_BTV_TU/PERSON") == 1)
                #expect(shown.suppressed && shown.hash.isEmpty)
                #expect(shown.figure("awards/BK_BTV_TU/PERSON")?.suppressed == true)
                // With the total, the other award would tell it.
                #expect(shown.figure("awards/GIAY_KHEN/PERSON")?.suppressed == true)
                #expect(shown.count("awards/TOTAL/PERSON") == 6)
            }
        }
    }

    @Test func fewParticipantsOfACommuneAreNotTold() async throws {
        try await TrainingBench.run { bench in
            try await bench.plan("px", 2019, of: "xa")
            try await bench.add("few", to: "px", "2019-10-07", "2019-10-25")
            for number in 1...6 {
                let kind: TrainingPlanKind = number <= 4 ? .strategic : .sector
                try await bench.nominate(
                    "e\(number)",
                    number,
                    for: "few",
                    on: "2019-09-01",
                    as: kind
                )
                try await bench.confirm("e\(number)", on: "2019-09-15")
            }
            try await bench.advance("few", .running, on: "2019-10-07")
            for number in 1...6 {
                try await bench.step("e\(number)", .attending, on: "2019-10-07")
            }
            bench.record.clock.turn(to: "2026-11-22")
            let reports = try await ReportCalls(bench.record)
            let run = try await reports.run(
                "RPT-TRN-01",
                of: "xa",
                on: "2019-10-28",
                ["period_start_date": "2019-01-01", "period_end_date": "2020-01-01"]
            )
            #expect(run.count("classes/few/STRATEGIC") == 4)
            #expect(run.count("classes/few/SECTOR") == 2 && !run.suppressed)
            let shown = try await Self.seen(run, reports, bench.record)
            #expect(shown.suppressed && shown.hash.isEmpty)
            for kind in ["STRATEGIC", "SECTOR"] {
                #expect(shown.figure("classes/few/\(kind)")?.suppressed == true, "\(kind)")
            }
            #expect(shown.count("classes/few/PARTICIPANTS") == 6)
        }
    }
}
