import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Formal transfers: one cell on a day, and the two deadlines of the papers.
@Suite struct TransferTests {
    private static func introduce(
        _ bench: MembershipBench,
        _ id: String = "m1",
        to cell: String = "c2",
        on day: String = "2026-03-02",
        decided: String = "2026-03-02"
    ) async throws -> Membership {
        try await bench.members.introduceMember(
            IntroduceMemberRequest(
                name: "memberships/\(id)",
                destinationCell: "organizations/\(cell)",
                date: GoogleDate(day),
                decisionNumber: "7-GT",
                decisionDate: GoogleDate(decided)
            )
        )
    }

    private static func receive(
        _ bench: MembershipBench,
        on day: String,
        late: String = ""
    ) async throws -> Membership {
        try await bench.members.receiveMember(
            ReceiveMemberRequest(
                name: "memberships/m1",
                date: GoogleDate(day),
                lateReason: late
            )
        )
    }

    @Test(arguments: StoreKind.allCases)
    func onEveryDayThereIsOneCell(_ kind: StoreKind) async throws {
        try await MembershipBench.run(kind) { bench in
            let going = try await Self.introduce(bench)
            #expect(going.state == .transferring)
            #expect(going.cell == "organizations/c1")
            #expect(going.destinationCell == "organizations/c2")
            // 30 and 60 working days: no weekends, 27 April, 30 April and 1 May 2026 are off.
            #expect(going.dueDate?.text == "2026-04-13")
            #expect(going.expireDate?.text == "2026-05-28")
            let arrived = try await Self.receive(bench, on: "2026-03-20")
            #expect(arrived.state == .official && arrived.cell == "organizations/c2")
            #expect(arrived.destinationCell == "" && arrived.dueDate == nil)
            #expect(arrived.officialDate?.text == "2013-05-19")
            for (day, first, second) in [
                ("2026-03-01", ["m1", "m2"], []), ("2026-03-19", ["m1", "m2"], []),
                ("2026-03-20", ["m2"], ["m1"]), ("2030-01-01", ["m2"], ["m1"]),
            ] as [(String, [String], [String])] {
                let (old, new) = (
                    try await bench.list("organizations/c1", on: day),
                    try await bench.list("organizations/c2", on: day)
                )
                #expect(old == first && new == second, "\(day)")
            }
        }
    }

    @Test func lateOnesNeedAReasonAndExpiredOnesAreReturned() async throws {
        try await MembershipBench.run { bench in
            let going = try await Self.introduce(bench)
            let day = try #require(going.dueDate.flatMap { CalendarDate($0) }).adding(days: 1)
            let late = await status { _ = try await Self.receive(bench, on: day.description) }
            #expect(late.rules == ["MEMBER_TRANSFER_PRESENT_WORKING_DAYS"])
            let end = try #require(going.expireDate.flatMap { CalendarDate($0) }).adding(days: 1)
            let expired = await status {
                _ = try await Self.receive(bench, on: end.description, late: "Ốm")
            }
            #expect(expired.rules == ["MEMBER_TRANSFER_VALID_WORKING_DAYS"])
            let back = try await bench.members.returnMember(
                ReturnMemberRequest(name: "memberships/m1", date: GoogleDate("2026-06-01"))
            )
            #expect(back.state == .official && back.cell == "organizations/c1")
            let twice = await status {
                _ = try await bench.members.returnMember(
                    ReturnMemberRequest(name: "memberships/m1", date: GoogleDate("2026-06-02"))
                )
            }
            #expect(twice.reason == "MEMBERSHIP_STATE_REFUSED")
            _ = try await Self.introduce(bench, on: "2026-06-03", decided: "2026-06-02")
            let second = try await bench.membership("m1")
            let due = try #require(second.dueDate.flatMap { CalendarDate($0) }).adding(days: 1)
            let arrived = try await Self.receive(bench, on: due.description, late: "Ốm")
            #expect(arrived.lastStep?.lateReason == "Ốm")
        }
    }

    @Test func onlyOfficialMembersGoToOtherCells() async throws {
        try await MembershipBench.run { bench in
            try await bench.register("p", 3, in: "c1", admitted: "2026-01-05", official: nil)
            let probation = await status { _ = try await Self.introduce(bench, "p") }
            #expect(probation.reason == "MEMBERSHIP_STATE_REFUSED")
            let same = await status { _ = try await Self.introduce(bench, to: "c1") }
            #expect(same.fields == ["destination_cell"])
            let committee = await status { _ = try await Self.introduce(bench, to: "cs") }
            #expect(committee.rules == ["MEMBER_CELL_TYPES"])
            let unknownYear = await status {
                _ = try await Self.introduce(bench, on: "2019-03-04", decided: "2019-03-04")
            }
            #expect(unknownYear.reason == "POLICY_RULE_MISSING")
            let early = await status {
                _ = try await Self.introduce(bench, on: "2013-05-19", decided: "2013-05-19")
            }
            #expect(early.fields == ["date"])
            let early2 = await status { _ = try await Self.receive(bench, on: "2026-03-20") }
            #expect(early2.reason == "MEMBERSHIP_STATE_REFUSED")
        }
    }
}
