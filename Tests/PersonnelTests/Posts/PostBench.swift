import Conventions
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import Storage
import WellKnownMessages

/// Posts, holdings and accounts over one store with the records of personnel, called as a client
/// calls them.
struct PostBench: Sendable {
    let personnel: PersonnelBench
    let posts: PostClient
    let accounts: AccountClient

    /// Runs a body with the city, two wards, an office below one of them, and officials `o1` to
    /// `o4` on record since 2010; today is 21 November 2026.
    static func run(
        _ kind: StoreKind = .memory,
        _ body: (PostBench) async throws -> Void
    ) async throws {
        try await PersonnelBench.withTree(kind) { personnel in
            let journal = personnel.journal
            let tokens = try await PageTokens(of: journal.database)
            let clock = personnel.clock
            let roles = try RoleRules.embedded()
            let channel = LocalGateway.channel(
                PostService(journal: journal, tokens: tokens, roles: roles, clock: clock),
                AccountService(journal: journal, tokens: tokens, roles: roles, clock: clock)
            )
            let bench = PostBench(
                personnel: personnel,
                posts: PostClient(channel),
                accounts: AccountClient(channel)
            )
            for number in 1...4 { try await bench.official(number) }
            try await body(bench)
        }
    }

    /// Adds an official who is on record since 2010.
    func official(_ number: Int) async throws {
        _ = try await personnel.client.createOfficial(
            CreateOfficialRequest(
                official: .sample(number, "Nguyễn Văn An", in: "bd"),
                officialID: "o\(number)",
                effectiveDate: GoogleDate("2010-01-01")
            )
        )
    }
}

extension PostBench {
    /// Adds a post that there is since 2010, whose code is its identifier.
    @discardableResult
    func position(
        _ id: String,
        _ position: Position = .sample(),
        in organization: String = "bd",
        from day: String = "2010-01-01"
    ) async throws -> Position {
        var position = position
        position.code = id
        position.organization = "organizations/\(organization)"
        return try await posts.createPosition(
            CreatePositionRequest(
                position: position,
                positionID: id,
                effectiveDate: GoogleDate(day)
            )
        )
    }

    /// Changes fields of a post; those that the mask names, or that the message has.
    @discardableResult
    func change(
        _ position: Position,
        mask: [String] = [],
        from day: String? = nil,
        to end: String? = nil
    ) async throws -> Position {
        try await posts.updatePosition(
            UpdatePositionRequest(
                position: position,
                updateMask: mask.isEmpty ? nil : GoogleFieldMask(paths: mask),
                effectiveDate: day.map { GoogleDate($0) },
                effectiveEndDate: end.map { GoogleDate($0) }
            )
        )
    }

    /// A post as it is or was.
    func read(_ id: String, _ past: Past = Past()) async throws -> Position {
        try await posts.getPosition(
            GetPositionRequest(
                name: "positions/\(id)",
                asOf: past.asOf,
                asRecordedAt: past.known
            )
        )
    }

    /// Ends a post.
    @discardableResult
    func endPosition(_ id: String, on day: String, etag: String = "") async throws -> Position {
        try await posts.endPosition(
            EndPositionRequest(name: "positions/\(id)", endDate: GoogleDate(day), etag: etag)
        )
    }

    /// Records a holding.
    @discardableResult
    func start(
        _ id: String,
        _ official: Int,
        _ position: String,
        from day: String = "2020-01-01",
        to end: String? = nil,
        _ change: (inout Holding) -> Void = { _ in }
    ) async throws -> Holding {
        var holding = Holding.sample(official, position, from: day, to: end)
        change(&holding)
        return try await posts.startHolding(
            StartHoldingRequest(holding: holding, holdingID: id)
        )
    }

    /// Ends a holding.
    @discardableResult
    func end(_ id: String, on day: String, etag: String = "") async throws -> Holding {
        try await posts.endHolding(
            EndHoldingRequest(
                name: "holdings/\(id)",
                endDate: GoogleDate(day),
                endReason: .relieved,
                decisionNumber: "9-QĐ",
                decisionDate: GoogleDate("2026-11-20"),
                etag: etag
            )
        )
    }

    /// The identifiers of the holdings of a list, over pages of two.
    func holdings(of parent: String, on day: String? = nil) async throws -> [String] {
        var found: [String] = []
        var token = ""
        repeat {
            let page = try await posts.listHoldings(
                ListHoldingsRequest(
                    parent: parent,
                    pageSize: 2,
                    pageToken: token,
                    asOf: day.map { GoogleDate($0) }
                )
            )
            found += page.holdings.map { String($0.name.dropFirst("holdings/".count)) }
            token = page.nextPageToken
        } while !token.isEmpty
        return found
    }

    /// The identifiers of the posts of a list, over pages of two.
    func positions(
        of parent: String,
        below: Bool = false,
        on day: String? = nil
    ) async throws -> [String] {
        var found: [String] = []
        var token = ""
        repeat {
            let page = try await posts.listPositions(
                ListPositionsRequest(
                    parent: "organizations/\(parent)",
                    pageSize: 2,
                    pageToken: token,
                    asOf: day.map { GoogleDate($0) },
                    includeBelow: below
                )
            )
            found += page.positions.map { String($0.name.dropFirst("positions/".count)) }
            token = page.nextPageToken
        } while !token.isEmpty
        return found
    }

    /// The vacancies of a list, over pages of two.
    func vacancies(in parent: String, on day: String? = nil) async throws -> [Vacancy] {
        var found: [Vacancy] = []
        var token = ""
        repeat {
            let page = try await posts.listVacancies(
                ListVacanciesRequest(
                    parent: "organizations/\(parent)",
                    pageSize: 2,
                    pageToken: token,
                    asOf: day.map { GoogleDate($0) }
                )
            )
            found += page.vacancies
            token = page.nextPageToken
        } while !token.isEmpty
        return found
    }
}

extension Position {
    /// A valid post but for code and organisation.
    static func sample(
        _ name: String = "Phó Chủ tịch",
        quota: Int32 = 1,
        roles: [AccessRole] = []
    ) -> Position {
        Position(nameVi: name, headKind: .deputy, quota: quota, accessRoles: roles)
    }
}

extension Holding {
    /// A valid holding, with its end when a day is given.
    static func sample(
        _ official: Int,
        _ position: String,
        from day: String,
        to end: String? = nil
    ) -> Holding {
        var holding = Holding(
            official: "officials/o\(official)",
            position: "positions/\(position)",
            startDate: GoogleDate(day),
            holdingKind: .appointed,
            decisionNumber: "12-QĐ/TU",
            decisionDate: GoogleDate("2019-12-20")
        )
        if let end {
            holding.endDate = GoogleDate(end)
            holding.endReason = .termExpired
            holding.endDecisionNumber = "8-QĐ/TU"
            holding.endDecisionDate = GoogleDate("2025-01-02")
        }
        return holding
    }
}
