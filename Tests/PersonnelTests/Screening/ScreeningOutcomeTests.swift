import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// What a round makes of memberships, its figures, and what stays of it after an erasure.
@Suite struct ScreeningOutcomeTests {
    /// Members with one outcome each: `m1` struck off, `m2` expelled, `m3` left, `m4` helped, `m5`
    /// not listed, `m6` going on.
    private static func screen(_ bench: ScreeningBench) async throws {
        for number in 3...6 { try await bench.record.register("m\(number)", number, in: "c2") }
        try await bench.lead("m1", .strikeOff, to: .decided)
        try await bench.lead("m2", .expel, to: .decided)
        try await bench.lead("m3", .strikeOff, to: .heard)
        try await bench.decide("m3", .left)
        try await bench.lead("m4", .help, to: .decided)
        try await bench.lead("m5", .educate, to: .heard)
        try await bench.cell("m5", .notListed)
        try await bench.propose("m6", .educate)
    }

    @Test(arguments: StoreKind.allCases)
    func aRemovalEndsTheMembershipByItsOwnRules(_ kind: StoreKind) async throws {
        try await ScreeningBench.run(kind) { bench in
            try await Self.screen(bench)
            let struck = try await bench.record.membership("m1")
            #expect(struck.state == .struckOff && struck.stateDate?.text == "2026-10-15")
            #expect(struck.lastStep?.reason == .willDeclined)
            #expect(struck.lastStep?.vote?.inFavour == 4)
            #expect(struck.lastStep?.decisionNumber == "80-QĐ/ĐU")
            #expect(struck.lastStep?.decidingOrganization == "organizations/xa")
            let expelled = try await bench.record.membership("m2")
            #expect(expelled.state == .expelled)
            #expect(expelled.lastStep?.sanction == "officials/o2/sanctions/s1")
            let left = try await bench.record.membership("m3")
            #expect(left.state == .withdrew && left.lastStep?.vote == nil)
            let before = try await bench.record.membership("m1", Past(day: "2026-10-14"))
            #expect(before.state == .official)
            let item = try await bench.item("m1")
            #expect(item.outcome == .removed && item.steps.count == 4)
            try await Self.expectFigures(bench)
        }
    }

    private static func expectFigures(_ bench: ScreeningBench) async throws {
        let told = try await bench.figures()
        #expect(told.screened == 6 && told.removed == 2 && told.left == 1)
        #expect(told.kept == 1 && told.keptOnTrial == 1 && told.goingOn == 1)
        #expect(told.rows.map(\.members).reduce(0, +) == told.screened)
        for row in told.rows {
            let listed = try await bench.list("screeningRounds/r", [row.category], [row.outcome])
            #expect(Int64(listed.count) == row.members, "\(row)")
        }
        let removed = try await bench.list("screeningRounds/r", [], [.removed, .left])
        #expect(removed == ["m1", "m2", "m3"])
        // The exits are those of `RPT-MEM-03`.
        let report = try await bench.record.members.getMembershipReport(
            GetMembershipReportRequest(
                parent: "organizations/xa",
                periodStartDate: GoogleDate("2026-01-01"),
                periodEndDate: GoogleDate("2027-01-01")
            )
        )
        let exits = report.steps.filter { [.struckOff, .expelled, .withdrew].contains($0.state) }
        #expect(exits.map(\.state) == told.exits.map(\.state))
        #expect(exits.map(\.reason) == told.exits.map(\.reason))
        #expect(exits.map(\.count) == told.exits.map(\.members))
    }

    @Test func aStepTakenBackShowsInTheFigures() async throws {
        try await ScreeningBench.run { bench in
            try await bench.lead("m1", .strikeOff, to: .decided)
            let gone = try await bench.record.membership("m1")
            _ = try await bench.record.members.takeBackMemberStep(
                TakeBackMemberStepRequest(name: "memberships/m1", etag: gone.etag)
            )
            let item = try await bench.item("m1")
            #expect(item.state == .decided && item.outcome == .takenBack)
            let told = try await bench.figures()
            #expect(told.takenBack == 1 && told.removed == 0 && told.exits == [])
        }
    }

    @Test func whoHasLeftIsNotEndedTwice() async throws {
        try await ScreeningBench.run { bench in
            try await bench.lead("m1", to: .told)
            try await bench.record.decide("m1", .withdrawal())
            let heard = await status { try await bench.cell("m1", .heard) }
            #expect(heard.rules == ["SCREENING_MEMBER_STATES"])
            let left = try await bench.decide("m1", .left)
            #expect(left.state == .left && left.outcome == .left)
            let member = try await bench.record.membership("m1")
            #expect(member.stateDate?.text == "2026-10-01")
            // A refused end of the membership leaves the screening as it was.
            try await bench.lead("m2", .strikeOff, to: .listed)
            let other = await status {
                try await bench.decide("m2", .decided(.strikeOff).with { $0.reason = .unspecified })
            }
            #expect(other.fields == ["step.reason"])
            let foreign = await status {
                try await bench.decide("m2", .decided(.strikeOff).with { $0.reason = .oldAge })
            }
            #expect(foreign.fields == ["step.reason"])
            let still = try await bench.item("m2")
            #expect(still.state == .listed)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func whatWasSaidGoesAndFiguresStay(_ kind: StoreKind) async throws {
        try await ScreeningBench.run(kind) { bench in
            try await bench.lead("m1", .strikeOff, to: .decided)
            try await bench.lead("m2", .help, to: .decided)
            let before = try await bench.figures()
            let now = bench.record.clock.now
            try await bench.record.personnel.journal.database.write { transaction in
                for id in ["o1", "o2"] {
                    guard let official = try OfficialReader(reader: transaction).find(id: id)
                    else { throw Failure(.storageDamaged) }
                    _ = try OfficialErasure(transaction: transaction, now: now).erase(official)
                }
            }
            let erased = try await bench.item("m1")
            #expect(erased.grounds == "" && erased.steps == [] && erased.state == .decided)
            let after = try await bench.figures()
            #expect(after == before)
            let asked = await status { try await bench.cell("m2", .replyAsked) }
            #expect(asked.code == .notFound)
        }
    }

    @Test(arguments: [StoreKind.memory, .postgres])
    func aScreeningComesAlongWithAMergeAndGoesBack(_ kind: StoreKind) async throws {
        try await DuplicateBench.run(kind) { duplicates in
            let bench = try await ScreeningBench(over: duplicates.record)
            try await bench.open("r")
            try await bench.propose("m1")
            try await bench.propose("m2")
            let both = await status { try await duplicates.merge("o1", into: "o2") }
            #expect(both.reason == "MERGE_CONFLICTS")
            #expect(both.rules == ["MEMBERSHIPS", "SCREENINGS"])
            let merge = try await duplicates.merge("o1", into: "o3")
            let moved = try await bench.item("m1")
            #expect(moved.official == "officials/o3")
            let listed = try await bench.list("officials/o3")
            #expect(listed == ["m1"])
            try await duplicates.undo(merge)
            let back = try await bench.item("m1")
            #expect(back.official == "officials/o1")
        }
    }
}
