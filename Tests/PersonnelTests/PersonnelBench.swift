import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import Storage
import WellKnownMessages

/// The personnel service over a store, called as a client calls it.
struct PersonnelBench: Sendable {
    let client: PersonnelClient
    let journal: Journal
    let clock: CalendarClock

    /// Runs a body with an empty service; today is 21 November 2026.
    static func run(
        _ kind: StoreKind = .memory,
        _ body: (PersonnelBench) async throws -> Void
    ) async throws {
        let clock = CalendarClock("2026-11-21")
        try await kind.withStore(.personnel, clock: clock) { store in
            let journal = Journal(store, producer: "personnel", clock: clock)
            let service = PersonnelService(
                journal: journal,
                tokens: try await PageTokens(of: store),
                roles: try .embedded(),
                ages: try .embedded(),
                clock: clock
            )
            let client = PersonnelClient(LocalGateway.channel(service))
            try await body(PersonnelBench(client: client, journal: journal, clock: clock))
        }
    }

    /// Runs a body with the city, two of its communes and an office below one of them.
    static func withTree(
        _ kind: StoreKind = .memory,
        _ body: (PersonnelBench) async throws -> Void
    ) async throws {
        try await run(kind) { bench in
            try await bench.organization("hn", "Thành phố Hà Nội", level: .city)
            try await bench.organization("bd", "Phường Ba Đình", under: "hn")
            try await bench.organization("hk", "Phường Hoàn Kiếm", under: "hn")
            try await bench.organization("vp", "Văn phòng", under: "bd", level: .grassroots)
            try await body(bench)
        }
    }
}

extension PersonnelBench {
    /// Adds an organisation whose code is its identifier.
    @discardableResult
    func organization(
        _ id: String,
        _ name: String,
        under parent: String = "",
        level: OrganizationLevel = .commune
    ) async throws -> Organization {
        try await client.createOrganization(
            CreateOrganizationRequest(
                organization: .sample(id, name, under: parent, level: level),
                organizationID: id
            )
        )
    }

    /// Adds an official with a made-up number.
    @discardableResult
    func official(
        _ number: Int,
        _ name: String,
        in organization: String = "bd"
    ) async throws -> Official {
        try await client.createOfficial(
            CreateOfficialRequest(
                official: .sample(number, name, in: organization),
                officialID: "o\(number)"
            )
        )
    }

    /// The names of officials in the order of a list.
    func names(under parent: String = "") async throws -> [String] {
        try await client.listOfficials(ListOfficialsRequest(parent: parent)).officials
            .map(\.fullName)
    }

    /// The names of officials that a search finds, over all its pages.
    func found(_ query: String, pageSize: Int32 = 0) async throws -> [String] {
        var names: [String] = []
        var token = ""
        repeat {
            let page = try await client.searchOfficials(
                SearchOfficialsRequest(query: query, pageSize: pageSize, pageToken: token)
            )
            names += page.officials.map(\.fullName)
            token = page.nextPageToken
        } while !token.isEmpty
        return names
    }

    /// The number of rows that a count statement gives.
    func count(_ statement: Statement) async throws -> Int64 {
        try await journal.database.read { try $0.first(statement)?.integer("n") ?? -1 }
    }
}

extension Organization {
    /// A valid organisation.
    static func sample(
        _ code: String,
        _ name: String,
        under parent: String = "",
        level: OrganizationLevel = .commune
    ) -> Organization {
        Organization(
            code: code,
            nameVi: name,
            organizationType: .localAdministration,
            organizationLevel: level,
            parentOrganization: parent.isEmpty ? "" : "organizations/\(parent)"
        )
    }
}

extension Official {
    /// A valid official with a made-up personal identification number.
    static func sample(_ number: Int, _ name: String, in organization: String) -> Official {
        let digits = String(number)
        return Official(
            personalID: String(repeating: "0", count: 12 - digits.count) + digits,
            fullName: name,
            gender: .female,
            birthDate: GoogleDate(year: 1980, month: 2, day: 29),
            officialKind: .congChuc,
            managingOrganization: "organizations/\(organization)",
            currentPostTitle: "Chuyên viên"
        )
    }
}
