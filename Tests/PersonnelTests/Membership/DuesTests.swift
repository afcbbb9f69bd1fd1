import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// The ledger of dues: payments, reversals, balances, and who has not paid.
@Suite struct DuesTests {
    @discardableResult
    private static func pay(
        _ bench: MembershipBench,
        _ id: String,
        _ member: String = "m1",
        for month: String = "2026-08-01",
        _ amount: Int64 = 50_000,
        on day: String = "2026-08-05"
    ) async throws -> DuesEntry {
        try await bench.dues.recordDues(
            RecordDuesRequest(
                duesEntry: DuesEntry(
                    membership: "memberships/\(member)",
                    month: GoogleDate(month),
                    amountVnd: amount,
                    paidDate: GoogleDate(day)
                ),
                duesEntryID: id
            )
        )
    }

    private static func reverse(
        _ bench: MembershipBench,
        _ id: String,
        by newID: String = ""
    ) async throws -> DuesEntry {
        try await bench.dues.reverseDues(
            ReverseDuesRequest(
                name: "duesEntries/\(id)",
                reason: "Ghi nhầm tháng",
                duesEntryID: newID
            )
        )
    }

    private static func balance(
        _ bench: MembershipBench,
        _ parent: String,
        from: String? = nil,
        to: String? = nil
    ) async throws -> DuesBalance {
        try await bench.dues.getDuesBalance(
            GetDuesBalanceRequest(
                parent: parent,
                firstMonth: from.map { GoogleDate($0) },
                lastMonth: to.map { GoogleDate($0) }
            )
        )
    }

    private static func unpaid(
        _ bench: MembershipBench,
        in organization: String = "xa",
        on day: String? = nil
    ) async throws -> [String] {
        var (found, token) = ([String](), "")
        repeat {
            let page = try await bench.dues.listUnpaidDues(
                ListUnpaidDuesRequest(
                    parent: "organizations/\(organization)",
                    pageSize: 1,
                    pageToken: token,
                    asOf: day.map { GoogleDate($0) }
                )
            )
            found += page.members.map { member in
                let last = member.lastPaidMonth?.text ?? "never"
                return member.membership.dropFirst("memberships/".count) + " " + last
            }
            token = page.nextPageToken
        } while !token.isEmpty
        return found
    }

    @Test(arguments: StoreKind.allCases)
    func balancesAreTheSumOfTheEntries(_ kind: StoreKind) async throws {
        try await MembershipBench.run(kind) { bench in
            let empty = try await Self.balance(bench, "memberships/m1")
            #expect(empty.balanceVnd == 0 && empty.entries == 0)
            let first = try await Self.pay(bench, "d1")
            #expect(first.cell == "organizations/c1" && first.official == "officials/o1")
            #expect(first.recorder == "systems/everything")
            try await Self.pay(bench, "d2", for: "2026-09-01", 60_000, on: "2026-09-05")
            try await Self.pay(bench, "d3", "m2", for: "2026-09-01", 7, on: "2026-09-05")
            let reversal = try await Self.reverse(bench, "d2", by: "d4")
            #expect(reversal.amountVnd == -60_000)
            #expect(reversal.reversedEntry == "duesEntries/d2")
            #expect(reversal.month?.text == "2026-09-01")
            let one = try await Self.balance(bench, "memberships/m1")
            #expect(one.balanceVnd == 50_000 && one.entries == 3 && one.monthsPaid == 1)
            #expect(one.official == "officials/o1")
            let cell = try await Self.balance(bench, "organizations/c1")
            #expect(cell.balanceVnd == 50_007 && cell.entries == 4 && cell.monthsPaid == 2)
            let city = try await Self.balance(bench, "organizations/tp")
            #expect(city.balanceVnd == cell.balanceVnd)
            let other = try await Self.balance(bench, "organizations/c2")
            #expect(other.balanceVnd == 0)
            let september = try await Self.balance(
                bench,
                "organizations/c1",
                from: "2026-09-01",
                to: "2026-09-01"
            )
            #expect(september.balanceVnd == 7 && september.entries == 3)
            var (names, token) = ([String](), "")
            repeat {
                let page = try await bench.dues.listDues(
                    ListDuesRequest(
                        parent: "memberships/m1",
                        pageSize: 2,
                        pageToken: token
                    )
                )
                names += page.duesEntries.map(\.name)
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(names == ["duesEntries/d1", "duesEntries/d2", "duesEntries/d4"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func anEntryIsReversedOnce(_ kind: StoreKind) async throws {
        try await MembershipBench.run(kind) { bench in
            try await Self.pay(bench, "d1")
            _ = try await Self.reverse(bench, "d1", by: "d2")
            for name in ["d1", "d2"] {
                let again = await status { _ = try await Self.reverse(bench, name) }
                #expect(again.reason == "DUES_NOT_REVERSIBLE")
            }
            let none = await status { _ = try await Self.reverse(bench, "none") }
            #expect(none.code == .notFound)
            let taken = await status { try await Self.pay(bench, "d1") }
            #expect(taken.reason == "RESOURCE_EXISTS")
            let events = try await bench.personnel.events(last: 2)
            #expect(
                events == [
                    "dues.paid official o1 tp/xa/cs/c1", "dues.reversed official o1 tp/xa/cs/c1",
                ]
            )
            let audit = try await bench.personnel.audit(last: 2)
            #expect(audit.allSatisfy { !$0.contains("50000") && !$0.contains("nhầm") })
        }
    }

    @Test(arguments: StoreKind.allCases)
    func threeMonthsUnpaidAreListed(_ kind: StoreKind) async throws {
        try await MembershipBench.run(kind) { bench in
            // Admitted within the months, exempt, and no member: none of them is asked.
            try await bench.register("p", 3, in: "c2", admitted: "2026-09-02", official: nil)
            try await bench.register("q", 4, in: "c2")
            try await bench.cell(
                "q",
                MembershipStep(
                    state: .exemptActivity,
                    date: GoogleDate("2026-01-01"),
                    decisionNumber: "3-NQ",
                    decisionDate: GoogleDate("2026-01-01"),
                    reason: .oldAge
                )
            )
            try await bench.apply("a", 5)
            let never = try await Self.unpaid(bench)
            #expect(never == ["m1 never", "m2 never"])
            // August is within the three whole months before November, July is not.
            try await Self.pay(bench, "d1", "m1", for: "2026-08-01")
            try await Self.pay(bench, "d2", "m2", for: "2026-07-01")
            let one = try await Self.unpaid(bench)
            #expect(one == ["m2 2026-07-01"])
            let october = try await Self.unpaid(bench, on: "2026-10-31")
            #expect(october == [])
            let elsewhere = try await Self.unpaid(bench, in: "c2")
            #expect(elsewhere == [])
            _ = try await Self.reverse(bench, "d1")
            let both = try await Self.unpaid(bench)
            #expect(both == ["m1 never", "m2 2026-07-01"])
        }
    }

    @Test func whatIsPaidIsOwedAndInOrder() async throws {
        try await MembershipBench.run { bench in
            try await bench.apply("a", 5)
            let applicant = await status { try await Self.pay(bench, "d1", "a") }
            #expect(applicant.reason == "DUES_NOT_OWED")
            let early = await status {
                try await Self.pay(bench, "d1", for: "2012-05-01", on: "2012-05-18")
            }
            #expect(early.reason == "DUES_NOT_OWED")
            let before = await status { try await Self.pay(bench, "d1", for: "2012-04-01") }
            #expect(before.fields == ["dues_entry.month"])
            let wrong = await status {
                try await Self.pay(bench, "D 1", for: "2026-12-02", 0, on: "2026-11-22")
            }
            #expect(
                Set(wrong.fields) == [
                    "dues_entry_id", "dues_entry.month", "dues_entry.amount_vnd",
                    "dues_entry.paid_date",
                ]
            )
            let large = await status {
                try await Self.pay(bench, "d1", "m1", for: "2026-08-01", 1_000_000_001)
            }
            #expect(large.fields == ["dues_entry.amount_vnd"])
            let empty = await status { _ = try await bench.dues.recordDues(RecordDuesRequest()) }
            #expect(empty.fields.contains("dues_entry"))
            let nobody = await status { try await Self.pay(bench, "d1", "none") }
            #expect(nobody.code == .notFound)
            let parent = await status { _ = try await Self.balance(bench, "officials/o1") }
            #expect(parent.fields == ["parent"])
            let months = await status {
                _ = try await Self.balance(
                    bench,
                    "memberships/m1",
                    from: "2026-09-01",
                    to: "2026-08-01"
                )
            }
            #expect(months.fields == ["last_month"])
        }
    }
}
