import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import WellKnownMessages

/// Search by what people know beside words of a name: initials, year of birth, the organisation,
/// the personal identification number.
@Suite struct SearchTermsTests {
    private struct Person {
        let name: String
        let year: Int32
        let organization: String
    }

    private static let people = [
        Person(name: "Nguyễn Văn An", year: 1_980, organization: "bd"),
        Person(name: "Nguyễn Vũ Ánh", year: 1_981, organization: "vp"),
        Person(name: "Nguyễn Thị Vân Anh", year: 1_980, organization: "hk"),
        Person(name: "Đào Đức Đạt", year: 1_979, organization: "bd"),
        Person(name: "Ngô Văn Ân", year: 1_980, organization: "hk"),
        Person(name: "Vũ Anh Zung", year: 1_990, organization: "vp"),
    ]

    private static func withPeople(
        _ kind: StoreKind,
        _ body: (PersonnelBench) async throws -> Void
    ) async throws {
        try await PersonnelBench.withTree(kind) { bench in
            for (index, person) in people.enumerated() {
                var official = Official.sample(index + 1, person.name, in: person.organization)
                official.birthDate = GoogleDate(year: person.year, month: 12, day: 31)
                _ = try await bench.client.createOfficial(
                    CreateOfficialRequest(official: official, officialID: "o\(index + 1)")
                )
            }
            try await body(bench)
        }
    }

    private static let searches: [(SearchOfficialsRequest, [Int])] = [
        // Initials are those of the whole name, in its order, with and without signs.
        (.init(query: "nva"), [0, 4, 1]),
        (.init(query: "NVA"), [0, 4, 1]),
        (.init(query: "ntva"), [2]),
        (.init(query: "dđd"), [3]),
        (.init(query: "vaz"), [5]),
        (.init(query: "avn"), []),
        // A word with which words of names begin stands for these.
        (.init(query: "va"), [0, 4, 2]),
        (.init(query: "nva nguyen"), [0, 1]),
        // An organisation stands for its subtree.
        (.init(query: "an", parent: "organizations/bd"), [0, 1, 5]),
        (.init(query: "an", parent: "organizations/vp"), [1, 5]),
        (.init(query: "nva", parent: "organizations/hk"), [4]),
        (.init(query: "an", parent: "organizations/-"), [0, 4, 1, 2, 5]),
        (.init(query: "xuan", parent: "organizations/bd"), []),
        // A year of birth, by itself and beside the others.
        (.init(birthYear: 1_980), [0, 4, 2]),
        (.init(parent: "organizations/hk", birthYear: 1_980), [4, 2]),
        (.init(query: "van", parent: "organizations/hk", birthYear: 1_980), [4, 2]),
        (.init(query: "nva", birthYear: 1_981), [1]),
        (.init(birthYear: 1_900), []),
        // A filter, by itself and beside the others.
        (.init(filter: "birth_date < 1980-01-01"), [3]),
        (.init(filter: "birth_date >= 1981-12-31 AND NOT birth_date = \"1990-12-31\""), [1]),
        (.init(query: "van", filter: "managing_organization = organizations/bd"), [0]),
        (
            .init(
                parent: "organizations/bd",
                filter: "birth_date = 1979-12-31 OR birth_date = 1990-12-31 AND gender = FEMALE"
            ), [3, 5]
        ),
        (.init(query: "an", birthYear: 1_980, filter: "status != ACTIVE"), []),
        (.init(query: "nva", filter: "current_post_title = \"Chuyên*\""), [0, 1, 4]),
        (.init(query: "nva", filter: "current_post_title = Chuyên"), []),
    ]

    @Test(arguments: StoreKind.allCases)
    func allThatIsAskedForHoldsOfWhomIsFoundOnPagesOfAnySize(_ kind: StoreKind) async throws {
        try await Self.withPeople(kind) { bench in
            for (request, expected) in Self.searches {
                for size: Int32 in [1, 2, 50] {
                    var names: [String] = []
                    var request = request
                    request.pageSize = size
                    repeat {
                        let page = try await bench.client.searchOfficials(request)
                        names += page.officials.map(\.fullName)
                        request.pageToken = page.nextPageToken
                    } while !request.pageToken.isEmpty
                    let wanted = Set(expected.map { Self.people[$0].name })
                    #expect(Set(names) == wanted, "\(request)")
                    #expect(names.count == expected.count, "\(request)")
                }
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aNumberFindsItsOfficialAloneAndShowsIt(_ kind: StoreKind) async throws {
        try await Self.withPeople(kind) { bench in
            let found = try await bench.client.searchOfficials(
                .init(personalID: "000000000004")
            )
            #expect(found.officials.map(\.fullName) == ["Đào Đức Đạt"])
            #expect(found.officials.map(\.personalID) == ["000000000004"])
            let nobody = try await bench.client.searchOfficials(
                .init(personalID: "000000000044")
            )
            #expect(nobody.officials.isEmpty)
        }
    }

    private static let mistakes: [(SearchOfficialsRequest, String)] = [
        (.init(), "query"),
        (.init(parent: "organizations/bd"), "query"),
        (.init(query: "an", parent: "officials/o1"), "parent"),
        (.init(birthYear: 1_899), "birth_year"),
        (.init(birthYear: 2_027), "birth_year"),
        (.init(birthYear: -1_980), "birth_year"),
        (.init(personalID: "12345"), "personal_id"),
        (.init(query: "an", personalID: "000000000004"), "personal_id"),
        (.init(parent: "organizations/-", personalID: "000000000004"), "personal_id"),
        (.init(birthYear: 1_980, personalID: "000000000004"), "personal_id"),
        (.init(personalID: "000000000004", filter: "gender = MALE"), "personal_id"),
        (.init(filter: "personal_id = 000000000004"), "filter"),
        (.init(filter: "gender = SOMETHING"), "filter"),
        (.init(filter: "gender"), "filter"),
        (.init(query: "an", filter: String(repeating: "-", count: 501)), "filter"),
    ]

    @Test func whatCannotBeSearchedForIsRefusedByField() async throws {
        try await Self.withPeople(.memory) { bench in
            for (request, field) in Self.mistakes {
                let refused = await status { _ = try await bench.client.searchOfficials(request) }
                #expect(refused.code == .invalidArgument, "\(request)")
                #expect(refused.fields == [field], "\(request)")
            }
            let unknown = await status {
                _ = try await bench.client.searchOfficials(
                    .init(query: "an", parent: "organizations/none")
                )
            }
            #expect(unknown.code == .notFound)
        }
    }

    @Test func aTokenIsForTheSameTermsOnly() async throws {
        try await Self.withPeople(.memory) { bench in
            let first = try await bench.client.searchOfficials(
                .init(pageSize: 1, birthYear: 1_980)
            )
            let others: [SearchOfficialsRequest] = [
                .init(pageToken: first.nextPageToken, birthYear: 1_981),
                .init(query: "an", pageToken: first.nextPageToken, birthYear: 1_980),
                .init(
                    pageToken: first.nextPageToken,
                    parent: "organizations/bd",
                    birthYear: 1_980
                ),
            ]
            for other in others {
                let refused = await status { _ = try await bench.client.searchOfficials(other) }
                #expect(refused.fields == ["page_token"])
            }
        }
    }
}
