import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Accounts: whom a caller's name stands for, and when.
@Suite struct AccountTests {
    private static let subject = "people/hanoi-id:4f1c"

    @Test(arguments: StoreKind.allCases)
    func whatIsCreatedIsReadBackListedAndEnded(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            let created = try await bench.account("a1", Self.subject, 1)
            #expect(created.name == "accounts/a1")
            #expect(created.subject == Self.subject)
            #expect(created.startDate?.text == "2026-11-21")
            #expect(created.endDate == nil)
            let read = try await bench.accounts.getAccount(GetAccountRequest(name: created.name))
            #expect(read == created)
            try await bench.account("a2", "people/hanoi-id:other", 1, from: "2020-01-01")
            try await bench.account("a3", "people/hanoi-id:third", 2)
            #expect(try await bench.accounts(parent: "officials/o1") == ["a2", "a1"])
            #expect(try await bench.accounts(subject: Self.subject) == ["a1"])
            let both = try await bench.accounts(parent: "officials/o2", subject: Self.subject)
            #expect(both == [])
            let ended = try await bench.endAccount("a1", on: "2026-12-01", etag: created.etag)
            #expect(ended.endDate?.text == "2026-12-01")
            #expect(ended.etag == "\"2\"")
            let stale = await status {
                try await bench.endAccount("a1", on: "2026-12-01", etag: created.etag)
            }
            #expect(stale.reason == "ETAG_MISMATCH")
            let today = try await bench.accounts.endAccount(EndAccountRequest(name: "accounts/a2"))
            #expect(today.endDate?.text == "2026-11-21")
        }
    }

    @Test(arguments: StoreKind.allCases)
    func onADayANameStandsForOneOfficial(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            try await bench.account("a1", Self.subject, 1, from: "2026-01-01", to: "2026-06-01")
            try await bench.account("a2", Self.subject, 2, from: "2026-06-01")
            let taken = await status {
                try await bench.account("a3", Self.subject, 3, from: "2026-05-31", to: "2026-06-01")
            }
            #expect(taken.rules == ["ACCOUNT_OVERLAPS"])
            #expect(taken.subjects == ["accounts/a1"])
            let longer = await status { try await bench.endAccount("a1", on: "2026-06-02") }
            #expect(longer.rules == ["ACCOUNT_OVERLAPS"])
            #expect(longer.subjects == ["accounts/a2"])
            try await bench.endAccount("a1", on: "2026-05-01")
            try await bench.endAccount("a1", on: "2026-06-01")
            let ends = await withTaskGroup(of: RPCStatus.self) { group in
                for number in 1...4 {
                    group.addTask {
                        await status { try await bench.account("r\(number)", "people/r", number) }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(ends.count { $0.code == .ok } == 1)
            #expect(ends.count { $0.reason == "ACCOUNT_OVERLAPS" } == 3)
        }
    }

    @Test(arguments: [
        "", "people/", "systems/hr", "People/x", "people/a\u{0}b",
        "people/" + String(repeating: "x", count: 1_018),
        "people/" + String(repeating: "ạ", count: 340),
    ])
    func aSubjectIsTheNameOfAPerson(_ subject: String) async throws {
        try await PostBench.run { bench in
            let status = await status { try await bench.account("a1", subject, 1) }
            #expect(status.code == .invalidArgument)
            #expect(status.fields.allSatisfy { $0 == "account.subject" })
        }
    }

    @Test func whatIsWrongOrMissingIsTold() async throws {
        try await PostBench.run { bench in
            try await bench.account("a0", "people/" + String(repeating: "x", count: 1_017), 1)
            let unknown = await status { try await bench.account("a1", Self.subject, 9) }
            #expect(unknown.rules == ["OFFICIAL_UNKNOWN"])
            let early = await status {
                try await bench.account("a1", Self.subject, 1, from: "1899-12-31")
            }
            #expect(early.fields == ["account.start_date"])
            let empty = await status {
                try await bench.account("a1", Self.subject, 1, to: "2026-11-21")
            }
            #expect(empty.fields == ["account.end_date"])
            let none = await status {
                _ = try await bench.accounts.createAccount(CreateAccountRequest())
            }
            #expect(none.fields == ["account"])
            let missing = await status {
                _ = try await bench.accounts.getAccount(GetAccountRequest(name: "accounts/none"))
            }
            #expect(missing.code == .notFound)
            let end = await status { try await bench.endAccount("none", on: "2026-12-01") }
            #expect(end.code == .notFound)
            let whose = await status { _ = try await bench.accounts(parent: "officials/-") }
            #expect(whose.fields == ["subject"])
            let nobody = await status { _ = try await bench.accounts(parent: "officials/none") }
            #expect(nobody.code == .notFound)
            try await bench.account("a1", Self.subject, 1)
            let again = await status { try await bench.account("a1", "people/other", 1) }
            #expect(again.reason == "RESOURCE_EXISTS")
            let before = await status { try await bench.endAccount("a1", on: "2026-11-21") }
            #expect(before.fields == ["end_date"])
        }
    }

    @Test func neitherAuditNorEventRepeatsTheName() async throws {
        try await PostBench.run { bench in
            try await bench.account("a1", Self.subject, 1)
            try await bench.endAccount("a1", on: "2026-12-01")
            let audit = try await bench.personnel.audit(last: 2)
            #expect(audit[0] == "accounts/a1\nofficial: o1\nstart_date: 2026-11-21")
            #expect(audit[1] == "accounts/a1\nend_date:  -> 2026-12-01")
            #expect(
                try await bench.personnel.events(last: 2) == [
                    "account.opened official o1 hn/bd", "account.ended official o1 hn/bd",
                ]
            )
        }
    }
}

extension PostBench {
    /// Ties a caller's name to an official.
    @discardableResult
    fileprivate func account(
        _ id: String,
        _ subject: String,
        _ official: Int,
        from day: String? = nil,
        to end: String? = nil
    ) async throws -> Account {
        try await accounts.createAccount(
            CreateAccountRequest(
                account: Account(
                    subject: subject,
                    official: "officials/o\(official)",
                    startDate: day.map { GoogleDate($0) },
                    endDate: end.map { GoogleDate($0) }
                ),
                accountID: id
            )
        )
    }

    /// Ends an account.
    @discardableResult
    fileprivate func endAccount(
        _ id: String,
        on day: String,
        etag: String = ""
    ) async throws -> Account {
        try await accounts.endAccount(
            EndAccountRequest(name: "accounts/\(id)", endDate: GoogleDate(day), etag: etag)
        )
    }

    /// The identifiers of the accounts of a list, one on a page.
    fileprivate func accounts(
        parent: String = "",
        subject: String = ""
    ) async throws -> [String] {
        var found: [String] = []
        var token = ""
        repeat {
            let page = try await accounts.listAccounts(
                ListAccountsRequest(
                    parent: parent,
                    pageSize: 1,
                    pageToken: token,
                    subject: subject
                )
            )
            found += page.accounts.map { String($0.name.dropFirst("accounts/".count)) }
            token = page.nextPageToken
        } while !token.isEmpty
        return found
    }
}
