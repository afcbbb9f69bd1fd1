import Conventions
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import Policy
import RPC
import Storage
import WellKnownMessages

/// Memberships over one store with the records of personnel, called as a client calls them.
struct MembershipBench: Sendable {
    let personnel: PersonnelBench
    let members: MembershipClient
    let dues: DuesClient
    let posts: PostClient
    let accounts: AccountClient
    let reorganizations: ReorganizationClient
    let caller: ToldCaller

    var clock: CalendarClock { personnel.clock }
    /// Who records decisions.
    static let committee = Caller(.person, "people/hanoi-id:committee")

    /// Runs a body with the Party organisations of a city since 2010; today is 21 November 2026.
    ///
    /// There are officials `o1` to `o6` of the commune; `m1` and `m2` belong to the first cell.
    /// The tree: the city, the commune `xa`, its grassroots committee `cs` with the cells `c1` and
    /// `c2`, and a cell `c3` directly below the commune.
    static func run(
        _ kind: StoreKind = .memory,
        _ body: (MembershipBench) async throws -> Void
    ) async throws {
        let clock = CalendarClock("2026-11-21")
        try await kind.withStore(.personnel, clock: clock) { store in
            let journal = Journal(store, producer: "personnel", clock: clock)
            let tokens = try await PageTokens(of: store)
            let roles = try RoleRules.embedded()
            let caller = ToldCaller()
            let channel = LocalGateway.channel(
                [
                    PersonnelService(
                        journal: journal,
                        tokens: tokens,
                        roles: roles,
                        ages: try .embedded(),
                        clock: clock
                    ),
                    PostService(journal: journal, tokens: tokens, roles: roles, clock: clock),
                    AccountService(journal: journal, tokens: tokens, roles: roles, clock: clock),
                    MembershipService(
                        journal: journal,
                        tokens: tokens,
                        roles: roles,
                        rules: try .embedded(),
                        clock: clock
                    ),
                    DuesService(
                        journal: journal,
                        tokens: tokens,
                        roles: roles,
                        rules: try .embedded(),
                        clock: clock
                    ),
                    ReorganizationService(
                        journal: journal,
                        tokens: tokens,
                        policy: try .embedded(),
                        roles: roles,
                        clock: clock
                    ),
                ],
                within: [caller]
            )
            let bench = MembershipBench(
                personnel: PersonnelBench(
                    client: PersonnelClient(channel),
                    journal: journal,
                    clock: clock
                ),
                members: MembershipClient(channel),
                dues: DuesClient(channel),
                posts: PostClient(channel),
                accounts: AccountClient(channel),
                reorganizations: ReorganizationClient(channel),
                caller: caller
            )
            try await bench.found()
            try await body(bench)
        }
    }

    private func found() async throws {
        try await organization("tp", .partyCity, level: .city)
        try await organization("xa", .partyCommune, under: "tp")
        try await organization("cs", .partyGrassrootsCommittee, under: "xa", level: .grassroots)
        try await organization("c1", .partyCell, under: "cs", level: .cell)
        try await organization("c2", .partyCell, under: "cs", level: .cell)
        try await organization("c3", .partyGrassrootsCell, under: "xa", level: .cell)
        for number in 1...6 { try await official(number) }
        try await register("m1", 1, in: "c1")
        try await register("m2", 2, in: "c1")
    }

    /// Does something as a caller, and is who reaches everything again.
    func acting<Answer>(
        as caller: Caller,
        _ body: () async throws -> Answer
    ) async throws -> Answer {
        self.caller.become(caller)
        defer { self.caller.become(Caller(.system, "systems/everything")) }
        return try await body()
    }
}

extension MembershipBench {
    /// Adds an organisation that there is since 2010.
    func organization(
        _ id: String,
        _ type: OrganizationType,
        under parent: String = "",
        level: OrganizationLevel = .commune
    ) async throws {
        var organization = Organization.sample(id, "Tổ chức \(id)", under: parent, level: level)
        organization.organizationType = type
        _ = try await personnel.client.createOrganization(
            CreateOrganizationRequest(
                organization: organization,
                organizationID: id,
                effectiveDate: GoogleDate("2010-01-01")
            )
        )
    }

    /// Adds an official of the commune who is on record since 2010.
    func official(_ number: Int, born: String = "1980-02-29") async throws {
        var official = Official.sample(number, "Nguyễn Văn An", in: "xa")
        official.birthDate = GoogleDate(born)
        _ = try await personnel.client.createOfficial(
            CreateOfficialRequest(
                official: official,
                officialID: "o\(number)",
                effectiveDate: GoogleDate("2010-01-01")
            )
        )
    }

    /// Records a member admitted long ago.
    @discardableResult
    func register(
        _ id: String,
        _ official: Int,
        in cell: String,
        admitted: String = "2012-05-19",
        official day: String? = "2013-05-19",
        _ change: (inout Membership) -> Void = { _ in }
    ) async throws -> Membership {
        var membership = Membership(
            official: "officials/o\(official)",
            cell: "organizations/\(cell)",
            memberNumber: "DV-\(id)",
            cardNumber: day == nil ? "" : "01.\(id)",
            admitDate: GoogleDate(admitted),
            officialDate: day.map { GoogleDate($0) }
        )
        change(&membership)
        return try await members.registerMember(
            RegisterMemberRequest(membership: membership, membershipID: id)
        )
    }

    /// Records an application.
    @discardableResult
    func apply(
        _ id: String,
        _ official: Int,
        to cell: String = "c1",
        on day: String = "2024-01-10"
    ) async throws -> Membership {
        try await members.openApplication(
            OpenApplicationRequest(
                official: "officials/o\(official)",
                cell: "organizations/\(cell)",
                date: GoogleDate(day),
                membershipID: id
            )
        )
    }

    /// Records a step of the cell.
    @discardableResult
    func cell(_ id: String, _ step: MembershipStep, etag: String = "") async throws -> Membership {
        try await members.recordCellStep(
            RecordCellStepRequest(name: "memberships/\(id)", step: step, etag: etag)
        )
    }

    /// Records a decision, as somebody else than records steps of cells.
    @discardableResult
    func decide(_ id: String, _ step: MembershipStep) async throws -> Membership {
        try await acting(as: Self.committee) {
            try await members.recordMemberDecision(
                RecordMemberDecisionRequest(name: "memberships/\(id)", step: step)
            )
        }
    }

    /// Leads an official from the application to a state, by steps that the rules allow.
    @discardableResult
    func lead(_ id: String, _ official: Int, to state: MembershipState) async throws -> Membership {
        var last = try await apply(id, official)
        if state == .applicant { return last }
        last = try await cell(id, .education())
        if state == .inEducation { return last }
        last = try await cell(id, .vote())
        if state == .cellVoted { return last }
        last = try await decide(id, .admission(number: "DV-\(id)"))
        if state == .admittedProbation { return last }
        return try await decide(id, .recognition())
    }

    /// A membership, of a day and as known at an instant when they are given.
    func membership(_ id: String, _ past: Past = Past()) async throws -> Membership {
        try await members.getMembership(
            GetMembershipRequest(
                name: "memberships/\(id)",
                asOf: past.asOf,
                asRecordedAt: past.known
            )
        )
    }

    /// The identifiers of a list, over pages of two.
    func list(
        _ parent: String,
        on day: String? = nil,
        _ states: [MembershipState] = []
    ) async throws -> [String] {
        var (found, token) = ([String](), "")
        repeat {
            let page = try await members.listMemberships(
                ListMembershipsRequest(
                    parent: parent,
                    pageSize: 2,
                    pageToken: token,
                    asOf: day.map { GoogleDate($0) },
                    states: states
                )
            )
            found += page.memberships.map { String($0.name.dropFirst("memberships/".count)) }
            token = page.nextPageToken
        } while !token.isEmpty
        return found
    }
}
