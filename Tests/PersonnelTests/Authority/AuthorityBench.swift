import Conventions
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import Policy
import RPC
import Storage
import TypeContract
import WellKnownMessages

/// Personnel with posts, asked by callers of whom the test says who they are.
struct AuthorityBench: Sendable {
    let personnel: PersonnelBench
    let posts: PostClient
    let accounts: AccountClient
    let authority: AuthorityClient
    let scopes: ManagementScopeClient
    let subjects: DataSubjectClient
    let bulk: BulkClient
    let caller: ToldCaller

    var clock: CalendarClock { personnel.clock }
    /// The day of every decision: none is to come.
    private static let decided = GoogleDate(year: 2026, month: 11, day: 21)

    /// Runs a body with the city, two communes, and an office below one of them.
    static func run(
        _ kind: StoreKind = .memory,
        _ body: (AuthorityBench) async throws -> Void
    ) async throws {
        let clock = CalendarClock("2026-11-21")
        try await kind.withStore(.personnel, clock: clock) { store in
            let journal = Journal(store, producer: "personnel", clock: clock)
            let tokens = try await PageTokens(of: store)
            let (roles, caller) = (try RoleRules.embedded(), ToldCaller())
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
                    AuthorityService(journal: journal, roles: roles, clock: clock),
                    ManagementScopeService(
                        journal: journal,
                        tokens: tokens,
                        roles: roles,
                        codes: try ScopeCodes.embedded(),
                        clock: clock
                    ),
                    DataSubjectService(
                        journal: journal,
                        tokens: tokens,
                        policy: try Policy.embedded(),
                        workingDays: try WorkingDays.embedded(),
                        catalogue: try .embedded(),
                        roles: roles,
                        clock: clock
                    ),
                    try bulkService(journal, tokens, roles),
                ],
                within: [caller]
            )
            let bench = AuthorityBench(
                personnel: PersonnelBench(
                    client: PersonnelClient(channel),
                    journal: journal,
                    clock: clock
                ),
                posts: PostClient(channel),
                accounts: AccountClient(channel),
                authority: AuthorityClient(channel),
                scopes: ManagementScopeClient(channel),
                subjects: DataSubjectClient(channel),
                bulk: BulkClient(channel),
                caller: caller
            )
            let record = bench.personnel
            try await record.organization("hn", "Thành phố Hà Nội", level: .city)
            try await record.organization("bd", "Phường Ba Đình", under: "hn")
            try await record.organization("hk", "Phường Hoàn Kiếm", under: "hn")
            try await record.organization("vp", "Văn phòng", under: "bd", level: .grassroots)
            try await body(bench)
        }
    }

    private static func bulkService(
        _ journal: Journal,
        _ tokens: PageTokens,
        _ roles: RoleRules
    ) throws -> BulkService {
        BulkService(
            journal: journal,
            tokens: tokens,
            roles: roles,
            ages: try .embedded(),
            lists: try .embedded(),
            clock: journal.clock,
            faults: FaultRecorder { _ in }
        )
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

    /// Lets an official hold a new post from a day on, with some access roles.
    @discardableResult
    func post(
        _ id: String,
        in organization: String,
        over authority: String = "",
        _ roles: [AccessRole],
        heldBy official: String,
        from: String = "2026-11-21"
    ) async throws -> Holding {
        _ = try await posts.createPosition(
            CreatePositionRequest(
                position: Position(
                    code: id,
                    nameVi: "Chức danh \(id)",
                    organization: "organizations/\(organization)",
                    headKind: .specialist,
                    quota: 1,
                    accessRoles: roles,
                    authorityOrganization: authority.isEmpty ? "" : "organizations/\(authority)"
                ),
                positionID: id,
                effectiveDate: CalendarDate(iso: "2026-11-21").map { GoogleDate($0) }
            )
        )
        let start = CalendarDate(iso: from).map { GoogleDate($0) }
        return try await posts.startHolding(
            StartHoldingRequest(
                holding: Holding(
                    official: "officials/\(official)",
                    position: "positions/\(id)",
                    startDate: start,
                    holdingKind: .appointed,
                    decisionNumber: "1/QĐ",
                    decisionDate: Self.decided
                ),
                holdingID: "h-\(id)"
            )
        )
    }

    /// Ends a holding.
    @discardableResult
    func end(_ holding: Holding, on day: String) async throws -> Holding {
        let day = CalendarDate(iso: day).map { GoogleDate($0) }
        return try await posts.endHolding(
            EndHoldingRequest(
                name: holding.name,
                endDate: day,
                endReason: .transferred,
                decisionNumber: "2/QĐ",
                decisionDate: Self.decided
            )
        )
    }

    /// Ties a caller's name to an official.
    func account(_ subject: String, _ official: String) async throws {
        _ = try await accounts.createAccount(
            CreateAccountRequest(
                account: Account(
                    subject: subject,
                    official: "officials/\(official)",
                    startDate: GoogleDate(year: 2026, month: 11, day: 21)
                )
            )
        )
    }
}

extension Caller {
    /// A person whose rights reach as far as the posts do.
    static func byPosts(_ subject: String, sees: Clearance = .everything) -> Caller {
        Caller(
            .person,
            subject,
            rights: CallRights(clearance: sees, reach: Reach([ReachPart(.posts, sees: sees)]))
        )
    }

    /// A system whose agreement is for some organisations.
    static func agreed(_ organizations: [String], sees: Clearance = []) -> Caller {
        Caller(
            .system,
            "systems/partner",
            rights: CallRights(
                clearance: sees,
                reach: Reach(organizations.map { ReachPart(.organization($0), sees: sees) })
            )
        )
    }
}
