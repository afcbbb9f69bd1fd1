import Fleet
import Kernel
import PersonnelContract
import Policy
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// Which days of follow-ups and of training are told, each once.
@Suite struct DueTests {
    @Test func aFollowUpIsToldOfBeforeOnAndAfterItsDayWhileItIsOpen() async throws {
        try await DueBench.run { bench in
            try await bench.followUps.fail("officials/o3", 2025, as: "c")
            let open = try #require(try await bench.followUps.only("o3"))
            #expect(open.dueDate == GoogleDate("2026-12-04"))
            #expect(try await bench.told(on: "2026-11-30") == [])
            #expect(try await bench.told(on: "2026-12-01") == ["follow_up_ahead o3 tp/xa"])
            let data = try await bench.lastData()
            #expect(data.contains(open.name) && data.contains("2026-12-04"))
            #expect(!data.contains("POST_REVIEW") && !data.contains("evaluations"))
            #expect(try await bench.told(on: "2026-12-03") == [])
            #expect(try await bench.told(on: "2026-12-04") == ["follow_up_reached o3 tp/xa"])
            // No process ran for four days: two stages are told as one, as of today.
            #expect(try await bench.told(on: "2026-12-09") == ["follow_up_overdue o3 tp/xa"])
            try await bench.followUps.close(open.name)
            #expect(try await bench.told(on: "2026-12-14") == [])
        }
    }

    @Test func whoWasAppointedIsToldOfTheCourseUntilItIsPassed() async throws {
        try await DueBench.run { bench in
            try await bench.followUps.appoint("head", 4)
            try await bench.followUps.appoint("deputy", 5)
            // Six months before the last day, which is 31 August.
            #expect(try await bench.told(on: "2027-02-27") == [])
            #expect(
                try await bench.told(on: "2027-02-28") == [
                    "leadership_course_ahead o4 tp/xa", "leadership_course_ahead o5 tp/xa",
                ]
            )
            try await bench.training.plan("p", 2026)
            try await bench.training.hold("course", in: "p", passedBy: [5]) {
                $0.course = .leadership
            }
            #expect(
                try await bench.told(on: "2027-05-31") == ["leadership_course_ahead o4 tp/xa"]
            )
            #expect(
                try await bench.told(on: "2027-08-31") == ["leadership_course_reached o4 tp/xa"]
            )
            let data = try await bench.lastData()
            #expect(data.contains("2027-08-31") && !data.contains("Nguyễn"))
        }
    }

    @Test func whoLeftThePostOwesNoCourse() async throws {
        try await DueBench.run { bench in
            try await bench.followUps.appoint("head", 4)
            try await bench.journal.database.write { transaction in
                try transaction.execute("UPDATE holding SET valid_to = '2026-12-01'")
            }
            #expect(try await bench.told(on: "2027-02-28") == [])
        }
    }

    @Test(arguments: [StoreKind.memory, .postgres])
    func onFirstSeptemberEachOrganisationIsToldHowManyMissTraining(
        _ kind: StoreKind
    ) async throws {
        try await DueBench.run(kind) { bench in
            bench.record.clock.turn(to: "2027-06-30")
            try await bench.training.plan("p", 2027)
            for (id, official, periods) in [("half", 1, 20), ("less", 2, 19)] {
                try await bench.pass(id, official, Int32(periods))
            }
            #expect(try await bench.told(on: "2027-08-31") == [])
            #expect(try await bench.told(on: "2027-09-01") == ["training_periods xa tp/xa"])
            let data = try await bench.lastData()
            for part in ["official_count5", "periods20", "required_periods40", "year2027"] {
                #expect(data.contains(part), "\(data)")
            }
            #expect(try await bench.told(on: "2027-09-02") == [])
        }
    }

    @Test func officialsWhoMissTrainingAreFoundByTheirOrganisations() async throws {
        try await DueBench.run { bench in
            let plan = try await bench.journal.database.read { reader in
                let day = try #require(CalendarDate(year: 2027, month: 9, day: 1))
                let run = DueRun(
                    window: DueWindow(after: day.adding(days: -1), through: day),
                    matter: .trainingPeriods,
                    lookedTo: 0
                )
                let page = try DuePage(of: run, atMost: 1_000, .embedded(), in: reader)
                let missing = page.officialsMissing(20, [.congChuc], from: day, through: day)
                return try reader.rows("EXPLAIN QUERY PLAN" + missing).map {
                    try $0.text("detail")
                }
            }
            #expect(plan.first?.contains("official_fact_organization") == true, "\(plan)")
            #expect(plan.allSatisfy { !$0.hasPrefix("SCAN") }, "\(plan)")
        }
    }

    @Test(arguments: [StoreKind.memory, .postgres])
    func aDayGoesOnWhereAProcessHasLeftIt(_ kind: StoreKind) async throws {
        try await DueBench.run(kind) { bench in
            for official in [1, 2, 3, 5, 6] {
                try await bench.followUps.fail("officials/o\(official)", 2025, as: "e\(official)")
            }
            bench.record.clock.turn(to: "2026-12-01")
            #expect(try await bench.work.begin())
            // The courses in three steps, then two follow-ups.
            for _ in 0..<4 { #expect(try await bench.work.step()) }
            #expect(try await bench.events().count == 2)
            let other = try DueBench.work(on: bench.journal)
            async let first: Void = bench.work.run()
            async let second: Void = other.run()
            _ = try await (first, second)
            let all = [1, 2, 3, 5, 6].map { "follow_up_ahead o\($0) tp/xa" }
            #expect(try await bench.events() == all)
            let begun = try await bench.work.begin()
            #expect(!begun)
            // The day under way when a process ended is told before the next one.
            bench.record.clock.turn(to: "2026-12-04")
            #expect(try await bench.work.begin())
            bench.record.clock.turn(to: "2026-12-05")
            try await other.tell()
            let phases = try await bench.events().dropFirst(5).map { $0.prefix { $0 != " " } }
            #expect(phases.filter { $0 == "follow_up_reached" }.count == 5)
            #expect(phases.filter { $0 == "follow_up_overdue" }.count == 5)
        }
    }

    @Test func aDayBeginsOnceItsHourHasCome() async throws {
        try await DueBench.run { bench in
            bench.record.clock.turn(to: "2026-11-22")
            let midnight = bench.record.clock.today.beginning
            for (minutes, isBegun) in [(359, false), (360, true)] {
                let clock = StandingClock(now: midnight + .seconds(60 * minutes))
                let journal = Journal(bench.journal.database, producer: "personnel", clock: clock)
                let begun = try await DueBench.work(on: journal).begin()
                #expect(begun == isBegun)
            }
        }
    }

    @Test func offsetsAreWrittenAsTheNotificationRulesDo() throws {
        let due = try #require(CalendarDate(iso: "2026-11-30"))
        let days = try WorkingDays.embedded()
        for (text, day) in [
            ("-6M", "2026-05-30"), ("0C", "2026-11-30"), ("+1C", "2026-12-01"),
            ("-10W", "2026-11-16"), ("3W", "2026-12-03"),
        ] {
            let offset = try #require(DueOffset(text))
            #expect(try offset.day(from: due, days) == CalendarDate(iso: day))
        }
        for text in ["", "C", "6", "6D", "x1M"] { #expect(DueOffset(text) == nil) }
        let today = try #require(CalendarDate(iso: "2026-11-21"))
        for matter in DueMatter.allCases {
            #expect(try DueStages(of: matter, .embedded(), on: today) != nil)
        }
    }
}

extension DueBench {
    /// Holds a class of one week of June 2027, which an official passes.
    fileprivate func pass(_ id: String, _ official: Int, _ periods: Int32) async throws {
        try await training.add(id, to: "p", "2027-06-07", "2027-06-11") { $0.periods = periods }
        try await training.nominate(id, official, for: id, on: "2027-05-03")
        try await training.confirm(id, on: "2027-05-10")
        try await training.advance(id, .running, on: "2027-06-07")
        try await training.step(id, .attending, on: "2027-06-07")
        try await training.step(id, .passed, on: "2027-06-11")
        try await training.advance(id, .finished, on: "2027-06-11")
    }
}

/// A clock that stands.
private struct StandingClock: WallClock {
    let now: Timestamp
}
