import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// What stays of a membership when the personal data of the official are erased.
@Suite struct MembershipErasureTests {
    @Test(arguments: StoreKind.allCases)
    func numbersAndTextsGoAndFiguresStay(_ kind: StoreKind) async throws {
        try await MembershipBench.run(kind) { bench in
            _ = try await bench.dues.recordDues(
                RecordDuesRequest(
                    duesEntry: DuesEntry(
                        membership: "memberships/m1",
                        month: GoogleDate("2026-06-01"),
                        amountVnd: 50_000,
                        paidDate: GoogleDate("2026-06-05")
                    ),
                    duesEntryID: "d1"
                )
            )
            _ = try await bench.dues.reverseDues(
                ReverseDuesRequest(name: "duesEntries/d1", reason: "Ghi nhầm")
            )
            try await bench.decide("m1", .strikeOff(on: "2026-10-01"))
            let before = try await report(bench)
            let now = bench.clock.now
            try await bench.personnel.journal.database.write { transaction in
                guard let official = try OfficialReader(reader: transaction).find(id: "o1") else {
                    return
                }
                _ = try OfficialErasure(transaction: transaction, now: now).erase(official)
            }
            for day in ["2026-09-30", "2026-10-01"] {
                let read = try await bench.membership("m1", Past(day: day))
                #expect(read.memberNumber == "" && read.cardNumber == "")
            }
            let entries = try await bench.dues.listDues(ListDuesRequest(parent: "memberships/m1"))
            #expect(entries.duesEntries.map(\.amountVnd) == [50_000, -50_000])
            #expect(entries.duesEntries.map(\.reversalReason) == ["", ""])
            let after = try await report(bench)
            #expect(after == before)
        }
    }

    private func report(_ bench: MembershipBench) async throws -> MembershipReport {
        try await bench.members.getMembershipReport(
            GetMembershipReportRequest(parent: "organizations/tp", asOf: GoogleDate("2026-09-30"))
        )
    }
}
