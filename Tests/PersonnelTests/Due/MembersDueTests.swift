import Conventions
import Fleet
import Kernel
import PersonnelContract
import Policy
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// Which days of members and of awards are told.
@Suite struct MembersDueTests {
    @Test func theEndOfAProbationAndALateRecognitionAreTold() async throws {
        try await DueBench.run { bench in
            let member = try await bench.record.register(
                "n",
                3,
                in: "c1",
                admitted: "2026-06-01",
                official: nil
            )
            #expect(member.probationEndDate == GoogleDate("2027-06-01"))
            #expect(member.dueDate == GoogleDate("2027-07-31"))
            let cell = "o3 tp/xa/cs/c1"
            #expect(try await bench.told(on: "2027-05-01") == [])
            #expect(try await bench.told(on: "2027-05-02") == ["probation_ahead \(cell)"])
            let data = try await bench.lastData()
            #expect(data.contains("memberships/n") && data.contains("2027-06-01"))
            #expect(!data.contains("DV-n"))
            #expect(try await bench.told(on: "2027-06-01") == ["probation_reached \(cell)"])
            #expect(try await bench.told(on: "2027-07-31") == [])
            #expect(try await bench.told(on: "2027-08-01") == ["recognition_overdue \(cell)"])
        }
    }

    @Test func theCellThatReceivesIsToldOfThePapersOfATransfer() async throws {
        try await DueBench.run { bench in
            let going = try await bench.record.members.introduceMember(
                IntroduceMemberRequest(
                    name: "memberships/m1",
                    destinationCell: "organizations/c2",
                    date: GoogleDate("2026-11-16"),
                    decisionNumber: "7-GT",
                    decisionDate: GoogleDate("2026-11-16")
                )
            )
            for (due, told) in [
                (going.dueDate, "transfer_presentation_ahead o1 tp/xa/cs/c2"),
                (going.expireDate, "transfer_validity_ahead o1 tp/xa/cs/c2"),
            ] {
                let last = try #require(due.flatMap { CalendarDate($0) })
                let day = try WorkingDays.embedded().day(10, before: last)
                #expect(try await bench.told(on: day.adding(days: -1).description) == [])
                #expect(try await bench.told(on: day.description) == [told])
            }
        }
    }

    @Test func aReplyThatAMemberWaitsForIsTold() async throws {
        try await DueBench.run { bench in
            let screening = try await ScreeningBench(over: bench.record)
            try await screening.open("r")
            try await screening.lead("m1", to: .decided)
            let asked = try await screening.cell("m1", .replyAsked)
            let due = try #require(asked.replyDueDate.flatMap { CalendarDate($0) })
            let warned = try WorkingDays.embedded().day(10, before: due)
            let cell = "o1 tp/xa/cs/c1"
            #expect(
                try await bench.told(on: warned.description) == ["screening_reply_ahead \(cell)"]
            )
            #expect(!(try await bench.lastData()).contains("HELP"))
            #expect(
                try await bench.told(on: due.description) == ["screening_reply_reached \(cell)"]
            )
            #expect(
                try await bench.told(on: due.adding(days: 1).description)
                    == ["screening_reply_overdue \(cell)"]
            )
        }
    }

    @Test func theLastDayOfNominationsIsToldToWhoHoldsTheRound() async throws {
        try await DueBench.run { bench in
            try await bench.awards.round("r", of: "xa", year: 2026, until: "2026-12-31")
            #expect(try await bench.told(on: "2026-11-30") == [])
            #expect(
                try await bench.told(on: "2026-12-01") == ["award_nominations_ahead xa tp/xa"]
            )
            #expect(
                try await bench.told(on: "2026-12-31") == ["award_nominations_reached xa tp/xa"]
            )
            #expect(try await bench.told(on: "2027-01-02") == [])
        }
    }

    @Test(arguments: [StoreKind.memory, .postgres])
    func theSuperiorIsToldOnceOfACellThatIsTooSmall(_ kind: StoreKind) async throws {
        try await DueBench.run(kind) { bench in
            // Two members since the beginning; a cell without any is none to be told of.
            #expect(try await bench.smallCells() == ["c1 tp/xa/cs"])
            try await bench.record.register("m3", 3, in: "c1")
            try await bench.record.register("m4", 4, in: "c2")
            _ = try await bench.told(on: "2026-11-22")
            #expect(try await bench.smallCells() == ["c1 tp/xa/cs", "c2 tp/xa/cs"])
            _ = try await bench.told(on: "2026-11-23")
            #expect(try await bench.smallCells().count == 2)
            try await bench.record.decide("m2", .strikeOff())
            _ = try await bench.told(on: "2026-11-24")
            let all = ["c1 tp/xa/cs", "c2 tp/xa/cs", "c1 tp/xa/cs"]
            #expect(try await bench.smallCells() == all)
        }
    }

    @Test func whatWasDueBeforeTheCalendarOfWorkingDaysHoldsUpNothing() async throws {
        try await DueBench.run { bench in
            try await bench.followUps.fail("officials/o3", 2025, as: "c")
            try await bench.journal.database.write { transaction in
                try transaction.execute(
                    """
                    UPDATE membership SET state = \(MembershipState.transferring.number),
                        due_on = '2001-03-01', expires_on = '2001-04-01' WHERE id = 'm1'
                    """
                )
            }
            #expect(try await bench.told(on: "2026-12-01") == ["follow_up_ahead o3 tp/xa"])
        }
    }
}
