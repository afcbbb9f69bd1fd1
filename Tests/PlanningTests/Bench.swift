import Announcement
import Authority
import DisciplineContract
import DisciplineService
import Fleet
import Kernel
import NotificationContract
import NotificationService
import PersonnelContract
import PersonnelService
import PlanningContract
import PlanningService
import Policy
import RPC
import Storage
import WellKnownMessages

/// Planning with the services that it speaks to, all in one process, on 2026-11-21.
///
/// There are the organisation `bd`, the officials `o1` to `o8`, and the plan `bd-2030`
/// with the posts `head` (one), `deputy` (two) and `member` (four seats at 150 %).
struct Bench: Sendable {
    let planning: PlanningClient
    let personnel: PersonnelClient
    let discipline: DisciplineClient
    let notification: NotificationClient
    let posts: PostClient
    let accounts: AccountClient
    let authority: AuthorityClient
    let duplicates: DuplicateClient
    /// Who calls planning.
    let caller: ToldCaller
    let journal: Journal
    let tokens: PageTokens
    let clock: CalendarClock
    /// The way to the other services.
    let others: any ClientChannel

    static func run(
        _ kind: StoreKind = .memory,
        _ body: (Bench) async throws -> Void
    ) async throws {
        let clock = CalendarClock("2026-11-21")
        try await kind.withStore(.personnel, clock: clock) { personnel in
            try await kind.withStore(.discipline, clock: clock) { discipline in
                try await kind.withStore(.notification, clock: clock) { notification in
                    try await kind.withStore(.planning, clock: clock) { planning in
                        let bench = try await Bench(
                            personnel,
                            discipline,
                            notification,
                            planning,
                            clock
                        )
                        try await bench.furnish()
                        try await body(bench)
                    }
                }
            }
        }
    }

    /// Every event of the service.
    func events() async throws -> [RecordedEvent] {
        try await Outbox(journal).page(after: .beginning, limit: 1_000).events
    }

    private init(
        _ personnel: any Database,
        _ discipline: any Database,
        _ notification: any Database,
        _ planning: any Database,
        _ clock: CalendarClock
    ) async throws {
        let record = Journal(personnel, producer: "personnel", clock: clock)
        let recordTokens = try await PageTokens(of: personnel)
        let judge = AuthorityService(journal: record, roles: try .embedded(), clock: clock)
        authority = AuthorityClient(LocalGateway.channel(judge))
        let others = LocalGateway.channel(
            try Self.keepers(of: record, recordTokens, clock) + [
                DisciplineService(
                    journal: Journal(discipline, producer: "discipline", clock: clock),
                    tokens: try await PageTokens(of: discipline),
                    authority: AuthorityDesk(authority),
                    policy: try .embedded(),
                    clock: clock
                ),
                NotificationService(
                    journal: Journal(notification, producer: "notification", clock: clock),
                    tokens: try await PageTokens(of: notification),
                    authority: AuthorityDesk(authority)
                ),
            ],
            within: []
        )
        self.personnel = PersonnelClient(others)
        self.discipline = DisciplineClient(others)
        self.notification = NotificationClient(others)
        posts = PostClient(others)
        accounts = AccountClient(others)
        duplicates = DuplicateClient(others)
        caller = ToldCaller()
        self.clock = clock
        self.others = others
        journal = Journal(planning, producer: "planning", clock: clock)
        tokens = try await PageTokens(of: planning)
        self.planning = try Self.client(
            journal,
            tokens,
            PlanningService.Peers(
                personnel: PersonnelClient(others),
                authority: authority,
                discipline: DisciplineClient(others)
            ),
            clock,
            caller
        )
    }

    /// What personnel answers.
    private static func keepers(
        of record: Journal,
        _ tokens: PageTokens,
        _ clock: CalendarClock
    ) throws -> [any RPCService] {
        let roles = try RoleRules.embedded()
        return [
            PersonnelService(
                journal: record,
                tokens: tokens,
                roles: roles,
                ages: try .embedded(),
                clock: clock
            ),
            PostService(journal: record, tokens: tokens, roles: roles, clock: clock),
            AccountService(journal: record, tokens: tokens, roles: roles, clock: clock),
            DuplicateService(
                journal: record,
                tokens: tokens,
                roles: roles,
                rules: try .embedded(),
                clock: clock
            ),
        ]
    }

    private static func client(
        _ journal: Journal,
        _ tokens: PageTokens,
        _ peers: PlanningService.Peers,
        _ clock: CalendarClock,
        _ caller: ToldCaller,
        _ limits: PlanningLimits = .standard
    ) throws -> PlanningClient {
        PlanningClient(
            LocalGateway.channel(
                [
                    PlanningService(
                        journal: journal,
                        tokens: tokens,
                        policy: try .embedded(),
                        peers: peers,
                        clock: clock,
                        limits: limits
                    )
                ],
                within: [caller]
            )
        )
    }

    /// Planning over the same store, asking others in the place of discipline and personnel.
    func planning(
        discipline: (any RPCService)? = nil,
        personnel: (any RPCService)? = nil,
        judge: (any RPCService)? = nil,
        askingTime: Duration = PlanningLimits.standard.askingTime,
        postsPerPlanMax: Int = PlanningLimits.standard.postsPerPlanMax
    ) throws -> PlanningClient {
        var limits = PlanningLimits.standard
        limits.askingTime = askingTime
        limits.postsPerPlanMax = postsPerPlanMax
        return try Self.client(
            journal,
            tokens,
            PlanningService.Peers(
                personnel: personnel.map { PersonnelClient(LocalGateway.channel($0)) }
                    ?? self.personnel,
                authority: judge.map { AuthorityClient(LocalGateway.channel($0)) } ?? authority,
                discipline: discipline.map { DisciplineClient(LocalGateway.channel($0)) }
                    ?? self.discipline
            ),
            clock,
            caller,
            limits
        )
    }
}

extension Bench {
    private func furnish() async throws {
        _ = try await personnel.createOrganization(
            CreateOrganizationRequest(
                organization: Organization(
                    code: "bd",
                    nameVi: "Phường Ba Đình",
                    organizationType: .localAdministration,
                    organizationLevel: .commune
                ),
                organizationID: "bd"
            )
        )
        for number in 1...8 { try await official(number) }
        try await plan("bd-2030")
    }

    func official(_ number: Int, in organization: String = "bd") async throws {
        _ = try await personnel.createOfficial(
            CreateOfficialRequest(
                official: Official(
                    personalID: "0010800000\(number < 10 ? "0" : "")\(number)",
                    fullName: "Nguyễn Văn An",
                    gender: .male,
                    birthDate: .iso("1980-02-03"),
                    officialKind: .congChuc,
                    managingOrganization: "organizations/\(organization)"
                ),
                officialID: "o\(number)"
            )
        )
    }

    /// Creates a plan with its three groups of posts.
    @discardableResult
    func plan(
        _ id: String,
        level: ApprovingLevel = .city,
        in organization: String = "bd"
    ) async throws -> Plan {
        var sample = Plan.sample(id, level: level)
        sample.organization = "organizations/\(organization)"
        let plan = try await planning.createPlan(CreatePlanRequest(plan: sample, planID: id))
        let posts: [(String, PostKind, Int32)] = [
            ("head", .head, 1), ("deputy", .deputy, 2), ("member", .committeeMember, 4),
        ]
        for (post, kind, count) in posts {
            _ = try await planning.createPlanPost(
                CreatePlanPostRequest(
                    parent: "plans/\(id)",
                    planPost: PlanPost(displayName: post, kind: kind, postCount: count),
                    planPostID: post
                )
            )
        }
        return plan
    }

    /// Enters an official by number for a post.
    @discardableResult
    func add(
        _ number: Int,
        for post: String = "head",
        of plan: String = "bd-2030",
        on day: String? = nil,
        requestID: String = ""
    ) async throws -> PlanEntry {
        try await planning.addEntry(
            .sample(number, post, plan, on: day, requestID: requestID)
        )
    }

    /// Merges the record of an official by number into that of another one.
    func merge(_ merged: Int, into survivor: Int) async throws {
        _ = try await duplicates.mergeOfficials(
            MergeOfficialsRequest(
                officialMerge: OfficialMerge(
                    official: "officials/o\(survivor)",
                    merged: "officials/o\(merged)",
                    grounds: "Cùng một người theo hồ sơ gốc"
                )
            )
        )
    }

    /// Records a reprimand of an official by number.
    func reprimand(_ number: Int, on day: String = "2026-01-31") async throws {
        _ = try await discipline.recordSanction(
            RecordSanctionRequest(
                parent: "officials/o\(number)",
                sanction: Sanction(
                    track: .party,
                    subject: .partyMember,
                    form: .reprimand,
                    decisionNumber: "12-QĐ/UBKT",
                    decisionDate: .iso(day),
                    effectiveDate: .iso(day),
                    reasonReference: "HS-2026/07"
                )
            )
        )
    }

    /// The officials entered for a post, in order.
    func entered(_ post: String = "head", of plan: String = "bd-2030") async throws -> [String] {
        try await planning.listEntries(
            ListEntriesRequest(parent: "plans/\(plan)/posts/\(post)")
        ).entries.map(\.official)
    }
}
