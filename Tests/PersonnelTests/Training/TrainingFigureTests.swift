import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import TypeContract
import WellKnownMessages

/// The classes of a meeting of 28 October 2019 (DOMAIN 7.5, AC-004-04 and -05), with synthetic
/// persons and decoys.
@Suite struct TrainingFigureTests {
    private static func report(
        _ bench: TrainingBench,
        asOf day: String,
        knownAt instant: GoogleTimestamp? = nil
    ) async throws -> TrainingReport {
        try await bench.client.getTrainingReport(
            GetTrainingReportRequest(
                name: "trainingClasses/finished",
                asOf: GoogleDate(day),
                asRecordedAt: instant
            )
        )
    }

    /// A class of 95 who are planned at the strategic level, one that was taken out of it, one who
    /// was nominated alone, and another class.
    private static func holdClasses(_ bench: TrainingBench) async throws {
        for number in 7...99 { try await bench.record.official(number) }
        try await bench.plan("p19", 2019)
        try await bench.add("finished", to: "p19", "2019-10-07", "2019-10-25") {
            $0.content = .llct
            $0.course = .plannedStrategic
        }
        try await bench.add("other", to: "p19", "2019-06-03", "2019-06-07")
        try await bench.add("next", to: "p19", "2019-11-04", "2019-11-22") {
            $0.course = .plannedStrategic
        }
        for number in 1...97 {
            try await bench.nominate(
                "e\(number)",
                number,
                for: "finished",
                on: "2019-09-01",
                as: .strategic
            )
        }
        for number in 1...96 { try await bench.confirm("e\(number)", on: "2019-09-15") }
        try await bench.step("e96", .withdrawn, on: "2019-10-01")
        try await bench.nominate("d", 98, for: "other", on: "2019-05-01", as: .strategic)
        try await bench.confirm("d", on: "2019-05-02")
        try await bench.advance("other", .running, on: "2019-06-03")
        try await bench.step("d", .attending, on: "2019-06-03")
        try await bench.advance("finished", .running, on: "2019-10-07")
        for number in 1...95 { try await bench.step("e\(number)", .attending, on: "2019-10-07") }
        for number in 1...95 { try await bench.step("e\(number)", .passed, on: "2019-10-25") }
        try await bench.advance("finished", .finished, on: "2019-10-25")
    }

    @Test(arguments: [StoreKind.memory, .postgres])
    func theClassesOfTheMeeting(_ kind: StoreKind) async throws {
        try await TrainingBench.run(kind) { bench in
            try await Self.holdClasses(bench)
            bench.record.clock.turn(to: "2026-11-22")
            let report = try await Self.report(bench, asOf: "2019-10-28")
            #expect(report.trainingClass?.state == .finished && report.participants == 95)
            #expect(
                report.rows == [
                    ParticipantCount(planKind: .strategic, state: .passed, participants: 95)
                ]
            )
            #expect(report.countingRules.map(\.ruleCode) == ["TRAINING_COUNTED_STATES"])
            let list = try await bench.client.listEnrolments(
                ListEnrolmentsRequest(
                    parent: "trainingClasses/finished",
                    pageSize: 200,
                    states: report.countedStates,
                    planKinds: [.strategic],
                    asOf: report.asOf,
                    asRecordedAt: report.asRecordedAt
                )
            )
            #expect(list.enrolments.count == 95 && list.nextPageToken == "")
            try await expectTheNextClass(bench)
            let reports = try await ReportCalls(bench.record)
            let runs = try await Self.print(reports)
            let before = try await Self.report(bench, asOf: "2019-10-20")
            #expect(before.trainingClass?.state == .running && before.participants == 95)
            let early = try await Self.report(bench, asOf: "2019-09-30")
            #expect(early.participants == 0 && early.rows == [])
            bench.record.clock.turn(to: "2026-11-23")
            // What is recorded later, of those days, does not change what was printed.
            try await bench.confirm("e97", on: "2019-09-20")
            try await bench.step("e97", .attending, on: "2019-10-08")
            let corrected = try await Self.report(bench, asOf: "2019-10-28")
            #expect(corrected.participants == 96)
            let again = try await Self.report(
                bench,
                asOf: "2019-10-28",
                knownAt: report.asRecordedAt
            )
            #expect(again.rows == report.rows && again.participants == 95)
            try await Self.cancel("next", bench)
            bench.record.clock.turn(to: "2026-11-24")
            for run in runs {
                let counted = try await reports.recompute(run)
                #expect(counted.reproduced && counted.hash == run.hash)
                #expect(!counted.corrections.isEmpty)
            }
        }
    }

    /// The two reports as they were printed for the meeting.
    private static func print(_ reports: ReportCalls) async throws -> [ReportRun] {
        let year = ["period_start_date": "2019-01-01", "period_end_date": "2020-01-01"]
        let classes = try await reports.run("RPT-TRN-01", on: "2019-10-28", year)
        #expect(classes.tables.first?.rows.map(\.code) == ["other", "finished", "next"])
        #expect(classes.count("classes/finished/STRATEGIC") == 95)
        #expect(classes.count("classes/finished/PARTICIPANTS") == 95)
        #expect(classes.count("classes/other/PARTICIPANTS") == 1)
        #expect(classes.count("classes/next/PARTICIPANTS") == 0)
        #expect(classes.tables.first?.total == nil && classes.addsUp)
        let list = try await reports.items(classes, "classes/finished/STRATEGIC")
        #expect(list.count == 95 && Set(list.map(\.official)).count == 95)
        let coming = try await reports.run("RPT-TRN-02", on: "2019-10-28")
        #expect(coming.tables.first?.rows.map(\.code) == ["2019-11"])
        #expect(coming.count("classes/TOTAL/CLASSES") == 1 && coming.addsUp)
        let next = try await reports.items(coming, "classes/2019-11/CLASSES")
        #expect(next.map(\.resource) == ["trainingClasses/next"])
        return [classes, coming]
    }

    /// A class that did not come, as is recorded later for a day before the meeting.
    private static func cancel(_ id: String, _ bench: TrainingBench) async throws {
        try await bench.advance(id, .cancelled, on: "2019-10-20")
    }

    /// `RPT-TRN-02`: on that day the next class was to come in early November.
    private func expectTheNextClass(_ bench: TrainingBench) async throws {
        for parent in ["organizations/tp", "trainingPlans/p19"] {
            let upcoming = try await bench.client.listTrainingClasses(
                ListTrainingClassesRequest(
                    parent: parent,
                    states: [.planned],
                    startFrom: GoogleDate("2019-10-28"),
                    startThrough: GoogleDate("2019-11-30"),
                    asOf: GoogleDate("2019-10-28")
                )
            )
            #expect(upcoming.trainingClasses.map(\.name) == ["trainingClasses/next"])
            #expect(upcoming.trainingClasses.first?.startDate == GoogleDate("2019-11-04"))
        }
        var names: [String] = []
        var token = ""
        repeat {
            let page = try await bench.client.listTrainingClasses(
                ListTrainingClassesRequest(
                    parent: "organizations/tp",
                    pageSize: 1,
                    pageToken: token
                )
            )
            names += page.trainingClasses.map(\.name)
            token = page.nextPageToken
        } while !token.isEmpty
        #expect(names == ["other", "finished", "next"].map { "trainingClasses/\($0)" })
    }
}
