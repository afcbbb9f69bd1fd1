import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// Runs of reports: what they keep, who sees what of them, and what is refused.
@Suite struct ReportRunTests {
    private static let officer = "people/hanoi-id:officer"
    private static let viewer = "people/hanoi-id:viewer"
    private static let half = [
        "period_start_date": "2026-01-01", "period_end_date": "2026-07-01",
    ]

    /// AC-000-11 and AC-003-11: exits of half a year by kind and reason; what was recorded later is
    /// told as a correction, and what took effect later does not count.
    @Test(arguments: [StoreKind.memory, .postgres])
    func exitsOfHalfAYear(_ kind: StoreKind) async throws {
        try await ReportBench.run(kind) { bench in
            let record = bench.record
            for member in 3...6 { try await record.register("m\(member)", member, in: "c3") }
            try await record.decide("m1", .strikeOff(on: "2026-06-30"))
            try await record.decide("m2", .strikeOff(on: "2026-07-01"))
            let returned = MembershipStep.strikeOff(on: "2026-02-01")
            try await record.decide("m3", returned.with { $0.reason = .cardReturned })
            try await record.decide("m4", .withdrawal(on: "2026-01-01"))
            try await record.decide("m5", .withdrawal(on: "2025-12-31"))
            record.clock.turn(to: "2026-11-22")
            let run = try await bench.report("RPT-MEM-03", of: "tp", id: "h1", Self.half)
            #expect(run.countingUnit == .cases && run.addsUp)
            #expect(run.count("exits/TOTAL/EXITS") == 3)
            #expect(run.count("exits/STRUCK_OFF/NO_MEETINGS_OR_DUES") == 1)
            #expect(run.count("exits/STRUCK_OFF/CARD_RETURNED") == 1)
            #expect(run.count("exits/WITHDREW/UNSPECIFIED") == 1)
            #expect(run.count("exits/EXPELLED/EXITS") == 0)
            #expect(run.parameters.map(\.value) == ["2026-01-01", "2026-07-01"])
            #expect(run.tables.first?.guardsSmallCells == false)
            // The day is independent of the period: of a day before it, the same cases.
            let early = try await bench.report("RPT-MEM-03", of: "tp", on: "2026-06-30", Self.half)
            #expect(early.count("exits/TOTAL/EXITS") == 3 && early.hash != run.hash)

            record.clock.turn(to: "2026-11-23")
            let back = try await record.membership("m1")
            _ = try await record.members.takeBackMemberStep(
                TakeBackMemberStepRequest(name: back.name, etag: back.etag)
            )
            try await record.decide("m6", .withdrawal(on: "2026-03-01"))
            record.clock.turn(to: "2026-11-24")
            let again = try await bench.recompute(run)
            #expect(again.reproduced && again.hash == run.hash)
            let changed = again.corrections.map { "\($0.cell) \($0.reported) \($0.counted)" }
            #expect(
                changed == [
                    "exits/STRUCK_OFF/EXITS 2 1", "exits/STRUCK_OFF/NO_MEETINGS_OR_DUES 1 0",
                    "exits/TOTAL/NO_MEETINGS_OR_DUES 1 0", "exits/TOTAL/UNSPECIFIED 1 2",
                    "exits/WITHDREW/EXITS 1 2", "exits/WITHDREW/UNSPECIFIED 1 2",
                ]
            )
            let known = try await bench.report("RPT-MEM-03", of: "tp", Self.half)
            #expect(known.count("exits/TOTAL/EXITS") == 3)
            let items = try await bench.items(run, "exits/STRUCK_OFF/EXITS")
            #expect(items.items.map(\.resource) == ["memberships/m1", "memberships/m3"])
        }
    }

    /// Whoever reads no lists is not told small figures, nor what would tell them.
    @Test(arguments: [StoreKind.memory, .postgres])
    func aReaderOfReportsIsNotToldSmallFigures(_ kind: StoreKind) async throws {
        try await ReportBench.run(kind) { bench in
            try await bench.officials(11...30, of: "xa", women: 17)
            try await bench.seat(Self.officer, 1, in: "xa", .hrOfficer)
            try await bench.seat(Self.viewer, 2, in: "xa", .reportViewer)
            bench.record.clock.turn(to: "2026-11-22")
            let run = try await bench.report("RPT-OFF-01", of: "xa", ["rows": "AGE_BAND"])
            #expect(run.count("officials/TOTAL/OFFICIALS") == 26 && run.addsUp)
            #expect(run.count("officials/TOTAL/MALE") == 3)
            let seen = try await bench.record.acting(as: .byPosts(Self.officer)) {
                let exact = try await bench.client.getReportRun(
                    GetReportRunRequest(name: run.name)
                )
                #expect(exact.tables == run.tables && exact.hash == run.hash)
                return try await bench.items(exact, "officials/TOTAL/MALE", pageSize: 2)
            }
            #expect(seen.items.map(\.official) == [28, 29, 30].map { "officials/o\($0)" })
            #expect(seen.items.allSatisfy { $0.displayName == "Trần Thị Bình" })
            try await bench.record.acting(as: .byPosts(Self.viewer)) {
                let shown = try await bench.client.getReportRun(
                    GetReportRunRequest(name: run.name)
                )
                #expect(shown.suppressed && shown.hash == "")
                #expect(shown.count("officials/TOTAL/OFFICIALS") == 26)
                #expect(shown.figure("officials/TOTAL/MALE")?.suppressed == true)
                // The other sex would tell it.
                #expect(shown.figure("officials/TOTAL/FEMALE")?.suppressed == true)
                let own = try await bench.report("RPT-OFF-01", of: "xa")
                #expect(own.suppressed && own.hash == "")
                let list = await status {
                    _ = try await bench.items(run, "officials/TOTAL/MALE")
                }
                #expect(list.code == .permissionDenied)
                let again = try await bench.recompute(run)
                #expect(again.reproduced && again.hash == "" && again.corrections == [])
                let above = await status { _ = try await bench.report("RPT-OFF-01", of: "tp") }
                #expect(above.reason == "NOT_WITHIN_REACH")
            }
            try await Self.uncleared(bench, run)
        }
    }

    /// Who reaches everything and sees no sensitive data is told no more.
    private static func uncleared(_ bench: ReportBench, _ run: ReportRun) async throws {
        let caller = Caller(.system, "systems/portal", clearance: [])
        try await bench.record.acting(as: caller) {
            let shown = try await bench.client.getReportRun(GetReportRunRequest(name: run.name))
            #expect(shown.suppressed)
            let list = await status {
                _ = try await bench.items(run, "officials/TOTAL/OFFICIALS")
            }
            #expect(list.reason == "FIELD_NOT_VISIBLE")
        }
    }

    /// A list has as many as the figure says, told or hidden.
    @Test func whoWentElsewhereIsCountedAsHidden() async throws {
        try await ReportBench.run { bench in
            try await bench.officials(11...15, of: "xa", women: 2)
            try await bench.record.organization("ben", .partyCommune, under: "tp")
            try await bench.seat(Self.officer, 1, in: "xa", .hrOfficer)
            bench.record.clock.turn(to: "2026-11-22")
            _ = try await bench.record.personnel.client.updateOfficial(
                UpdateOfficialRequest(
                    official: Official(
                        name: "officials/o11",
                        managingOrganization: "organizations/ben"
                    )
                )
            )
            bench.record.clock.turn(to: "2026-11-23")
            try await bench.record.acting(as: .byPosts(Self.officer)) {
                let run = try await bench.report("RPT-OFF-01", of: "xa", on: "2026-11-21")
                let found = try await bench.items(run, "officials/TOTAL/OFFICIALS", pageSize: 3)
                #expect(found.count == 11 && found.items.count == 10 && found.hidden == 1)
                let erasable = try await bench.items(run, "officials/CONG_CHUC/FEMALE")
                #expect(erasable.count == Int64(erasable.items.count + erasable.hidden))
            }
        }
    }

    @Test(arguments: [StoreKind.memory, .postgres])
    func runsAreKeptAndListed(_ kind: StoreKind) async throws {
        try await ReportBench.run(kind) { bench in
            bench.record.clock.turn(to: "2026-11-22")
            let request = RunReportRequest(
                parent: "organizations/xa",
                report: "RPT-MEM-01",
                requestID: "9c5b94b1-35ad-49bb-b118-8e8fc24abf80"
            )
            let first = try await bench.client.runReport(request)
            let repeated = try await bench.client.runReport(request)
            #expect(first == repeated)
            for number in 1...3 {
                _ = try await bench.report("RPT-ORG-01", of: "xa", id: "r\(number)")
            }
            var tried = request
            (tried.requestID, tried.validateOnly) = ("", true)
            let trial = try await bench.client.runReport(tried)
            #expect(trial.count("members/TOTAL/MEMBERS") == 2)
            let page = try await bench.client.listReportRuns(
                ListReportRunsRequest(parent: "organizations/xa", pageSize: 2)
            )
            #expect(page.reportRuns.map(\.name) == ["reportRuns/r3", "reportRuns/r2"])
            #expect(page.reportRuns.allSatisfy { $0.tables.isEmpty && $0.hash.isEmpty })
            let rest = try await bench.client.listReportRuns(
                ListReportRunsRequest(
                    parent: "organizations/xa",
                    pageSize: 2,
                    pageToken: page.nextPageToken
                )
            )
            #expect(rest.reportRuns.map(\.name) == ["reportRuns/r1", first.name])
            let members = try await bench.client.listReportRuns(
                ListReportRunsRequest(parent: "organizations/xa", report: "RPT-MEM-01")
            )
            #expect(members.reportRuns.map(\.name) == [first.name])
            let definitions = try await bench.client.listReportDefinitions(
                ListReportDefinitionsRequest()
            ).reportDefinitions
            #expect(definitions.map(\.code) == definitions.map(\.code).sorted())
            #expect(definitions.count == 12 && definitions.allSatisfy { $0.countingRuleEn != "" })
        }
    }

    @Test func whatCannotBeCountedIsRefused() async throws {
        try await ReportBench.run { bench in
            bench.record.clock.turn(to: "2026-11-22")
            func fields(_ code: String, _ parameters: [String: String] = [:]) async -> [String] {
                await status { _ = try await bench.report(code, of: "tp", parameters) }.fields
            }
            #expect(await fields("RPT-NONE") == ["report"])
            #expect(await fields("") == ["report"])
            #expect(
                await fields("RPT-MEM-03")
                    == ["parameters.period_start_date", "parameters.period_end_date"]
            )
            let backwards = ["period_start_date": "2026-02-01", "period_end_date": "2026-02-01"]
            #expect(await fields("RPT-MEM-03", backwards) == ["parameters.period_end_date"])
            let noDay = ["period_start_date": "2026-02-30", "period_end_date": "2026-03-01"]
            #expect(await fields("RPT-MEM-03", noDay) == ["parameters[1].value"])
            #expect(await fields("RPT-ORG-01", ["tree": "NONE"]) == ["parameters[0].value"])
            #expect(await fields("RPT-ORG-01", ["twig": "STATE"]) == ["parameters[0].code"])
            #expect(await fields("RPT-SCOPE-01", ["city": "tp"]) == ["parameters[0].value"])
            let future = await status {
                _ = try await bench.client.runReport(
                    RunReportRequest(
                        parent: "organizations/tp",
                        report: "RPT-ORG-01",
                        asRecordedAt: GoogleTimestamp(bench.record.clock.now + .seconds(1))
                    )
                )
            }
            #expect(future.fields == ["as_recorded_at"])
            let run = try await bench.report("RPT-ORG-01", of: "tp", id: "one")
            let exists = await status {
                _ = try await bench.report("RPT-ORG-01", of: "tp", id: "one")
            }
            #expect(exists.code == .alreadyExists)
            let cell = await status { _ = try await bench.items(run, "by_type/SOE/other") }
            #expect(cell.fields == ["cell"])
            let none = await status {
                _ = try await bench.client.getReportRun(
                    GetReportRunRequest(name: "reportRuns/none")
                )
            }
            #expect(none.code == .notFound)
        }
    }
}
