import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import Storage
import Testing

/// What lists, searches and imports ask of the store: a growing record, and more rows, do not make
/// it more than is told here.
@Suite struct WorkTests {
    private static let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Bùi", "Cấn"]
    private static let middles = ["Văn", "Thị", "Minh", "Quang", "Hữu"]
    private static let givens = ["An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khôi", "Lan", "Yên"]

    /// Invented people, the name of each from three lists of words that have no factor in common.
    private static func file(of count: Int) -> ImportFile {
        let rows = (0..<count).map { number in
            let name = [families, middles, givens].map { $0[number % $0.count] }
            return "\(999_000_000_000 + number),\(name.joined(separator: " ")),nam,1980-02-29,"
                + "CONG_CHUC,vp\n"
        }
        return ImportFile(
            "personal_id,full_name,gender,birth_date,official_kind,organization_code\n"
                + rows.joined()
        )
    }

    /// Runs a body with the service over a store that counts.
    private func run(
        _ body: (PersonnelBench, CountedDatabase) async throws -> Void
    ) async throws {
        let clock = CalendarClock("2026-11-21")
        try await StoreKind.memory.withStore(.personnel, clock: clock) { store in
            let counts = CountedDatabase(store)
            let journal = Journal(counts, producer: "personnel", clock: clock)
            let service = PersonnelService(
                journal: journal,
                tokens: try await PageTokens(of: counts),
                roles: try .embedded(),
                ages: try .embedded(),
                clock: clock
            )
            let client = PersonnelClient(LocalGateway.channel(service))
            let bench = PersonnelBench(client: client, journal: journal, clock: clock)
            try await bench.organization("hn", "Thành phố Hà Nội", level: .city)
            try await bench.organization("bd", "Phường Ba Đình", under: "hn")
            try await bench.organization("vp", "Văn phòng", under: "bd", level: .grassroots)
            try await body(bench, counts)
        }
    }

    @Test func aPageIsOneStatementAndASearchWalksLittleMoreThanItFinds() async throws {
        try await run { bench, counts in
            let report = try await bench.importOfficials(Self.file(of: 1_260))
            #expect(report.createdCount == 1_260)
            let small = try await list(bench, counts, pageSize: 5)
            let large = try await list(bench, counts, pageSize: 50)
            #expect(small.total == large.total)
            // One more than the page tells whether another follows.
            #expect(large.rows - small.rows == 45)
            _ = counts.take()
            let found = try await bench.found("Cấn Hữu Yên")
            #expect(found == Array(repeating: "Cấn Hữu Yên", count: 4))
            // Of the 252 that have the rarest word, and 36 that have the rarest two.
            #expect(counts.take().rows < 60)
        }
    }

    @Test func aSearchPassesOverThoseWhoHaveTwoOfItsWords() async throws {
        try await run { bench, counts in
            let report = try await bench.importOfficials(Self.file(of: 5_040))
            #expect(report.createdCount == 5_040)
            _ = counts.take()
            let found = try await bench.found("Cấn Hữu Yên")
            #expect(found == Array(repeating: "Cấn Hữu Yên", count: 16))
            // Of 112 who have the rarest two words no more are looked at than a page may have.
            #expect(counts.take().rows < 80)
        }
    }

    private func list(
        _ bench: PersonnelBench,
        _ counts: CountedDatabase,
        pageSize: Int32
    ) async throws -> CountedDatabase.Count {
        _ = counts.take()
        let page = try await bench.client.listOfficials(
            ListOfficialsRequest(parent: "organizations/hn", pageSize: pageSize)
        )
        #expect(page.officials.count == Int(pageSize) && !page.nextPageToken.isEmpty)
        return counts.take()
    }

    @Test func aRowOfAFileIsAFewStatements() async throws {
        try await run { bench, counts in
            _ = counts.take()
            _ = try await bench.importOfficials(Self.file(of: 500))
            let count = counts.take()
            #expect(count.statements["INSERT INTO official"] == 500)
            #expect(count.statements["INSERT INTO audit_record"] == 501)
            #expect(count.statements["INSERT INTO outbox_event"] == 500)
            // Each row: three looks whether it is new, and its places in eight tables.
            #expect(count.total < 500 * 11 + 100, "\(count.statements)")
        }
    }
}
