import Fleet
import Kernel
import PersonnelContract
import Testing

@testable import PersonnelService

/// Searches in a record of many namesakes find whom a look at every name finds, in the order of
/// the lists, whatever index they walk and however small the pages are.
@Suite struct SearchedNamesTests {
    private static let families = ["Nguyễn", "Trần", "An", "Văn"]
    private static let middles = ["Văn", "Thị", "Văn An", "Đức Văn", ""]
    private static let givens = ["An", "Ân", "Anh", "Bình", "Văn", "Nguyên"]

    private static let queries = [
        "nguyen van an", "an van nguyen", "nguyen van a", "van an anh", "n v a", "tran thi binh",
        "duc van an", "nguyen an", "an van", "duc an nguyen van", "van nguyen", "a an anh",
        "tran duc van nguyen", "thi van",
    ]

    /// 900 names, of which the words are drawn by a generator of a fixed seed.
    private static let names: [String] = {
        var state: UInt64 = 20_261_128
        func draw(_ words: [String]) -> String {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return words[Int(state >> 33) % words.count]
        }
        return (0..<900).map { _ in
            [draw(families), draw(middles), draw(givens)].filter { !$0.isEmpty }
                .joined(separator: " ")
        }
    }()

    private static let file: ImportFile = {
        let rows = names.enumerated().map { number, name in
            "\(999_000_000_000 + number),\(name),nam,1980-02-29,CONG_CHUC,bd\n"
        }
        return ImportFile(
            "personal_id,full_name,gender,birth_date,official_kind,organization_code\n"
                + rows.joined()
        )
    }()

    /// Whether each word of the query begins a word of the name that no other word of it takes.
    private static func hasWords(_ name: String, of query: String) -> Bool {
        var left = words(of: name)
        // The longest first: what it begins, a shorter one may begin, too.
        for word in words(of: query).sorted(by: { $0.count > $1.count }) {
            guard let taken = left.first(where: { $0.hasPrefix(word) }) else { return false }
            left.remove(taken)
        }
        return true
    }

    private static func words(of text: String) -> Set<String> {
        Set(NameKeys(text).words.map { String(decoding: $0, as: UTF8.self) })
    }

    @Test(arguments: StoreKind.allCases)
    func everySearchFindsWhatALookAtEveryNameFinds(_ kind: StoreKind) async throws {
        try await PersonnelBench.withTree(kind) { bench in
            let report = try await bench.importOfficials(Self.file)
            #expect(report.createdCount == 900)
            let listed = try await everybody(bench)
            #expect(listed.sorted() == Self.names.sorted())
            for query in Self.queries {
                let expected = listed.filter { Self.hasWords($0, of: query) }
                #expect(try await bench.found(query, pageSize: 200) == expected, "\(query)")
                #expect(try await bench.found(query, pageSize: 17) == expected, "\(query)")
            }
        }
    }

    /// All names in the order of the lists.
    private func everybody(_ bench: PersonnelBench) async throws -> [String] {
        var request = ListOfficialsRequest(parent: "organizations/-", pageSize: 500)
        var names: [String] = []
        repeat {
            let page = try await bench.client.listOfficials(request)
            names += page.officials.map(\.fullName)
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        return names
    }
}
