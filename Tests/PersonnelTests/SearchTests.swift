import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import WellKnownMessages

/// Search by words of a name, and pages.
@Suite struct SearchTests {
    private static let people = [
        "Nguyễn Văn An", "Nguyễn Thị Ánh", "Đào Thị Hồng", "Trần Đào", "H'Hen Niê",
        "Lê An Nguyên", "Phạm Văn Bình", "Bùi Thị Trang", "Trần Thị Trang",
    ]

    private static let queries = [
        ("nguyen van an", ["Nguyễn Văn An"]),
        ("an nguyen", ["Nguyễn Văn An", "Nguyễn Thị Ánh", "Lê An Nguyên"]),
        ("AN NGUYỄN VĂN", ["Nguyễn Văn An"]),
        ("an ngu v", ["Nguyễn Văn An"]),
        ("dao", ["Trần Đào", "Đào Thị Hồng"]),
        ("Đào", ["Trần Đào", "Đào Thị Hồng"]),
        ("đa\u{300}o thi\u{323}", ["Đào Thị Hồng"]),
        ("hhen", ["H'Hen Niê"]),
        ("h'hen", ["H'Hen Niê"]),
        ("tran thi trang", ["Trần Thị Trang"]),
        ("trang t th", ["Trần Thị Trang"]),
        ("n nguyen", []),
        ("van van", ["Nguyễn Văn An", "Phạm Văn Bình"]),
        ("xyz", []),
        ("nguyen xyz", []),
    ]

    @Test(arguments: StoreKind.allCases, queries)
    func wordsAreFoundWithoutDiacriticsInAnyOrderAndBegun(
        _ kind: StoreKind,
        _ search: (query: String, expected: [String])
    ) async throws {
        try await PersonnelBench.withTree(kind) { bench in
            for (index, name) in Self.people.enumerated() {
                try await bench.official(index, name)
            }
            #expect(try await bench.found(search.query) == search.expected)
            #expect(try await bench.found(search.query, pageSize: 1) == search.expected)
        }
    }

    @Test(arguments: [
        "", "%", "_", "  ", "' -", "a\u{0}b", String(repeating: "a", count: 101),
        "a b c d e f g h i",
    ])
    func aQueryIsOneToEightWords(_ query: String) async throws {
        try await PersonnelBench.run { bench in
            let status = await status { _ = try await bench.found(query) }
            #expect(status.code == .invalidArgument)
            #expect(status.fields.allSatisfy { $0 == "query" })
        }
    }

    @Test(arguments: StoreKind.allCases)
    func signsOfSQLAreOrdinaryCharacters(_ kind: StoreKind) async throws {
        try await PersonnelBench.withTree(kind) { bench in
            try await bench.official(1, "Nguyễn Văn An")
            #expect(try await bench.found("an%") == ["Nguyễn Văn An"])
            #expect(try await bench.found("a' OR '1'='1").isEmpty)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func moreWordsThanLeadASearchAreStillFound(_ kind: StoreKind) async throws {
        try await PersonnelBench.withTree(kind) { bench in
            let letters = Array("abcdeghiklmnopqrstuvxy")
            var names: [String] = []
            for (index, last) in letters.enumerated() {
                names.append("Nguyễn Văn N\(last)a")
                names.append("Nguyễn Văn N\(last)i")
                try await bench.official(index * 2, names[index * 2])
                try await bench.official(index * 2 + 1, names[index * 2 + 1])
            }
            // 45 words begin with n, 44 with none of them shared: no word may lead.
            #expect(try await bench.found("n", pageSize: 7).count == names.count)
            #expect(try await bench.found("n v", pageSize: 7).count == names.count)
        }
    }
}

/// Page sizes and page tokens, on every list.
@Suite struct PageTests {
    @Test func aNegativePageSizeIsRefusedOnEveryList() async throws {
        try await PersonnelBench.withTree { bench in
            let statuses = [
                await status {
                    _ = try await bench.client.listOrganizations(.init(pageSize: -1))
                },
                await status { _ = try await bench.client.listOfficials(.init(pageSize: -1)) },
                await status {
                    _ = try await bench.client.searchOfficials(.init(query: "an", pageSize: -1))
                },
            ]
            for status in statuses {
                #expect(status.code == .invalidArgument)
                #expect(status.fields == ["page_size"])
            }
        }
    }

    @Test(arguments: ["x", "AAAA", "!!", String(repeating: "A", count: 5_000)])
    func aForgedTokenIsRefusedOnEveryList(_ token: String) async throws {
        try await PersonnelBench.withTree { bench in
            let statuses = [
                await status {
                    _ = try await bench.client.listOrganizations(.init(pageToken: token))
                },
                await status { _ = try await bench.client.listOfficials(.init(pageToken: token)) },
                await status {
                    _ = try await bench.client.searchOfficials(
                        .init(query: "an", pageToken: token)
                    )
                },
            ]
            for status in statuses {
                #expect(status.code == .invalidArgument)
                #expect(status.fields == ["page_token"])
            }
        }
    }

    @Test func aTokenOfAnotherQueryIsRefusedAndAnotherSizeIsNot() async throws {
        try await PersonnelBench.withTree { bench in
            for number in 1...5 { try await bench.official(number, "Nguyễn Văn An") }
            let first = try await bench.client.searchOfficials(.init(query: "an", pageSize: 2))
            let token = first.nextPageToken
            #expect(!token.isEmpty)
            let foreign = await status {
                _ = try await bench.client.searchOfficials(.init(query: "van", pageToken: token))
            }
            #expect(foreign.fields == ["page_token"])
            let other = await status {
                _ = try await bench.client.listOfficials(.init(pageToken: token))
            }
            #expect(other.fields == ["page_token"])
            let rest = try await bench.client.searchOfficials(
                .init(query: "an", pageSize: 100, pageToken: token)
            )
            #expect(rest.officials.count == 3)
            #expect(rest.nextPageToken.isEmpty)
        }
    }

    @Test func aPageIsCutToTheMost() async throws {
        try await PersonnelBench.withTree { bench in
            let page = try await bench.client.listOfficials(.init(pageSize: .max))
            #expect(page.officials.isEmpty)
            #expect(page.nextPageToken.isEmpty)
        }
    }
}
