import Fleet
import PersonnelContract
import PlanningContract
import RPC
import Storage
import Testing
import TypeContract
import WellKnownMessages

@Suite struct AddingEntries {
    @Test(arguments: StoreKind.allCases)
    func anOfficialIsEnteredWithTheRulesAppliedAndAnnounced(kind: StoreKind) async throws {
        try await Bench.run(kind) { bench in
            let entry = try await bench.add(1)
            #expect(entry.name.hasPrefix("plans/bd-2030/posts/head/entries/"))
            #expect(entry.state == .proposed)
            #expect(entry.plannedDate == .iso("2026-11-21"))
            #expect(
                entry.rules.map(\.ruleCode) == ["PLAN_PERSONS_PER_POST", "PLAN_POSTS_PER_PERSON"]
            )
            let read = try await bench.planning.getEntry(GetEntryRequest(name: entry.name))
            #expect(read == entry)
            #expect(try await bench.entered() == ["officials/o1"])
            let events = try await bench.events()
            let event = try #require(events.last?.event)
            #expect(event.type == "plan.entry_added")
            #expect(event.subjectID == "o1")
            #expect(event.organizationPath == "bd")
            #expect(event.data["entry"] == entry.name)
        }
    }

    /// The planned day, and whether a reprimand of 2026-01-31 stands against it.
    private static let days = [("2027-01-30", true), ("2027-01-31", false), (nil, true)]

    @Test(arguments: days)
    func aSanctionInForceRefusesAndNamesItsRow(day: String?, refused: Bool) async throws {
        try await Bench.run { bench in
            try await bench.reprimand(1)
            let end = await status { try await bench.add(1, on: day) }
            guard refused else {
                #expect(end.code == .ok)
                return
            }
            #expect(end.code == .failedPrecondition)
            #expect(end.reason == "ENTRY_REFUSED")
            let violation = try #require(
                end.detail(GooglePreconditionFailure.self)?.violations.first
            )
            #expect(violation.type == "BLOCK_SANCTION_IN_FORCE_PLAN")
            #expect(violation.subject == "officials/o1")
            #expect(violation.description.contains("38.2"))
            #expect(try await bench.entered() == [])
        }
    }

    @Test func aDayInThePastDoesNotHideABlockOfToday() async throws {
        try await Bench.run { bench in
            try await bench.reprimand(1)
            let end = await status { try await bench.add(1, on: "2026-01-30") }
            #expect(end.rules == ["BLOCK_SANCTION_IN_FORCE_PLAN"])
        }
    }

    @Test func aPostHasThreePlacesAndTwoDeputiesSix() async throws {
        try await Bench.run { bench in
            for number in 1...3 { try await bench.add(number) }
            let fourth = await status { try await bench.add(4) }
            #expect(fourth.rules == ["PLAN_PERSONS_PER_POST"])
            for number in 1...6 { try await bench.add(number, for: "deputy") }
            let seventh = await status { try await bench.add(7, for: "deputy") }
            #expect(seventh.rules == ["PLAN_PERSONS_PER_POST"])
            for number in 1...6 { try await bench.add(number, for: "member") }
            let member = await status { try await bench.add(7, for: "member") }
            #expect(member.rules == ["PLAN_COEFFICIENT_PERCENT"])
        }
    }

    @Test func onePersonIsPlannedForThreeLeadershipPostsOfALevel() async throws {
        try await Bench.run { bench in
            try await bench.plan("second")
            try await bench.plan("third", level: .commune)
            try await bench.add(1)
            try await bench.add(1, for: "deputy")
            try await bench.add(1, for: "member")
            try await bench.add(1, of: "second")
            let fourth = await status { try await bench.add(1, for: "deputy", of: "second") }
            #expect(fourth.rules == ["PLAN_POSTS_PER_PERSON"])
            try await bench.add(1, for: "member", of: "second")
            try await bench.add(1, of: "third")
        }
    }

    @Test func oneOfficialIsEnteredOnceForAPost() async throws {
        try await Bench.run { bench in
            try await bench.add(1)
            let again = await status { try await bench.add(1) }
            #expect(again.rules == ["ENTERED_ONCE"])
        }
    }

    @Test func whatStandsUnderAMergedNameIsOfThePerson() async throws {
        try await Bench.run { bench in
            try await bench.reprimand(2)
            try await bench.merge(2, into: 1)
            let barred = await status { try await bench.add(1) }
            #expect(barred.rules == ["BLOCK_SANCTION_IN_FORCE_PLAN"])
            try await bench.plan("second")
            try await bench.add(4)
            try await bench.add(4, for: "deputy")
            try await bench.add(3, for: "deputy")
            try await bench.merge(4, into: 3)
            let again = await status { try await bench.add(3) }
            #expect(again.rules == ["ENTERED_ONCE"])
            // The post that both had been entered for counts once.
            try await bench.add(3, for: "deputy", of: "second")
            let fourth = await status { try await bench.add(3, of: "second") }
            #expect(fourth.rules == ["PLAN_POSTS_PER_PERSON"])
        }
    }

    @Test func anOfficialWhoLeftCannotBePlanned() async throws {
        try await Bench.run { bench in
            let official = Official(name: "officials/o1", status: .retired)
            let planning = try bench.planning(
                personnel: StandIn { (_: GetOfficialRequest) in official }
            )
            let end = await status { _ = try await planning.addEntry(.sample(1)) }
            #expect(end.rules == ["OFFICIAL_SERVES"])
        }
    }

    @Test func anUnknownOfficialAndAnUnknownPostAreNotFound() async throws {
        try await Bench.run { bench in
            let official = await status { try await bench.add(99) }
            #expect(official.code == .notFound)
            let info = official.detail(GoogleResourceInfo.self)
            #expect(info?.resourceName == "officials/o99")
            let post = await status { try await bench.add(1, for: "none") }
            #expect(post.detail(GoogleResourceInfo.self)?.resourceName.hasSuffix("none") == true)
            let entered = try await bench.entered()
            #expect(entered == [])
        }
    }

    @Test func wrongFieldsAreNamedAtOnce() async throws {
        try await Bench.run { bench in
            let wrong = AddEntryRequest(
                parent: "plans/bd-2030",
                entry: PlanEntry(
                    official: "people/1",
                    plannedDate: .iso("2028-11-22"),
                    objectGroup: .unrecognized(7),
                    overrideReason: "short"
                )
            )
            let end = await status { _ = try await bench.planning.addEntry(wrong) }
            #expect(
                end.fields == [
                    "parent", "entry.official", "entry.planned_date", "entry.object_group",
                    "entry.override_reason",
                ]
            )
        }
    }
}
