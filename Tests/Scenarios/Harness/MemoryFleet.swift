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
import PlanningService
import Policy
import RPC
import RPCTransport
import Records
import Storage
import StorageSQLite

/// Every service in this process, over stores in memory: the services and their relays, without
/// what carries the calls between them.
struct ServicesInMemory {
    let personnel: PersonnelService
    let discipline: DisciplineService
    /// Its cases, on which everybody's organisation decides.
    let cases: CaseService
    let notification: NotificationService
    /// The feed, the audit log, the proposals and the reads of each, and the other services of
    /// personnel.
    let records: [any RPCService]
    /// The journal of personnel.
    let journal: Journal
    private let authority: AuthorityClient
    private let planningStore: Store
    private let disciplineStore: Store
    private let stores: [SQLiteDatabase]

    private struct Store {
        let journal: Journal
        let tokens: PageTokens

        var feed: EventFeed { EventFeed(of: journal, tokens: tokens) }
        var audit: AuditDesk { AuditDesk(of: journal, tokens: tokens) }
        var reads: RecordReadDesk { RecordReadDesk(of: journal, tokens: tokens) }

        func approvals() async throws -> ApprovalDesk {
            try await MarkedProposals.desk(of: journal, tokens)
        }
    }

    /// Opens empty stores and builds the services over them.
    init() async throws {
        let clock = SystemWallClock()
        var stores: [SQLiteDatabase] = []
        func open(_ schema: DatabaseSchema, _ producer: String) async throws -> Store {
            let store = try await SQLiteDatabase.open(
                SQLiteConfiguration(location: .memory),
                schema: schema
            )
            stores.append(store)
            return Store(
                journal: Journal(store, producer: producer, clock: clock),
                tokens: try await PageTokens(of: store)
            )
        }
        let personnel = try await open(.personnel, "personnel")
        journal = personnel.journal
        let notification = try await open(.notification, "notification")
        disciplineStore = try await open(.discipline, "discipline")
        planningStore = try await open(.planning, "planning")
        self.stores = stores
        let judge = AuthorityService(journal: journal, roles: try .embedded(), clock: clock)
        authority = AuthorityClient(LocalGateway.channel(judge))
        let desk = AuthorityDesk(authority)
        discipline = DisciplineService(
            journal: disciplineStore.journal,
            tokens: disciplineStore.tokens,
            authority: desk,
            policy: try Policy.embedded(),
            clock: clock,
            keepsSecretRecords: true
        )
        let asked = DisciplineClient(LocalGateway.channel(discipline))
        records =
            try Self.further(of: personnel, clock)
            + Self.asking(asked, of: personnel, clock) + [
                PersonnelFeed(personnel.feed), PersonnelAudit(personnel.audit),
                DisciplineFeed(disciplineStore.feed), DisciplineAudit(disciplineStore.audit),
                PlanningFeed(planningStore.feed), PlanningAudit(planningStore.audit),
                NotificationFeed(notification.feed), NotificationAudit(notification.audit),
                PersonnelApprovals(try await personnel.approvals()),
                DisciplineApprovals(try await disciplineStore.approvals()),
                PlanningApprovals(try await planningStore.approvals()),
                PlanningRecordAccess(planningStore.reads, authority: desk),
                DisciplineRecordAccess(disciplineStore.reads, authority: desk),
                NotificationRecordAccess(notification.reads, authority: desk),
            ]
        self.personnel = PersonnelService(
            journal: personnel.journal,
            tokens: personnel.tokens,
            roles: try .embedded(),
            ages: try .embedded(),
            clock: clock
        )
        let deciding = ToldJudge()
        deciding.letEverybodyDecide()
        self.cases = CaseService(
            journal: disciplineStore.journal,
            tokens: disciplineStore.tokens,
            authority: deciding.desk(),
            policy: try Policy.embedded(),
            clock: clock,
            keepsSecretRecords: true
        )
        self.notification = NotificationService(
            journal: notification.journal,
            tokens: notification.tokens,
            authority: desk
        )
    }

    /// What personnel answers beside its first service.
    private static func further(
        of personnel: Store,
        _ clock: any WallClock
    ) throws -> [any RPCService] {
        let (journal, tokens) = (personnel.journal, personnel.tokens)
        let roles = try RoleRules.embedded()
        return try people(of: personnel, clock) + [
            PostService(journal: journal, tokens: tokens, roles: roles, clock: clock),
            AccountService(journal: journal, tokens: tokens, roles: roles, clock: clock),
            BulkService(
                journal: journal,
                tokens: tokens,
                roles: roles,
                ages: try .embedded(),
                lists: try .embedded(),
                clock: clock,
                faults: FaultRecorder { _ in }
            ),
            RecordAccess(journal: journal, tokens: tokens, roles: roles, clock: clock),
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
            DuplicateService(
                journal: journal,
                tokens: tokens,
                roles: roles,
                rules: try .embedded(),
                clock: clock
            ),
            StaffingService(
                journal: journal,
                tokens: tokens,
                roles: roles,
                rules: try .embedded(),
                discipline: DisciplineClient(LocalGateway.channel()),
                clock: clock
            ),
            FollowUpService(journal: journal, tokens: tokens, roles: roles, clock: clock),
            ConsistencyService(
                journal: journal,
                tokens: tokens,
                roles: roles,
                policy: try .embedded(),
                clock: clock,
                faults: FaultRecorder { _ in }
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
        ]
    }

    /// What personnel answers of evaluations, awards and training, for which it asks discipline.
    private static func asking(
        _ discipline: DisciplineClient,
        of personnel: Store,
        _ clock: any WallClock
    ) throws -> [any RPCService] {
        let (journal, tokens) = (personnel.journal, personnel.tokens)
        let roles = try RoleRules.embedded()
        return [
            EvaluationService(
                journal: journal,
                tokens: tokens,
                roles: roles,
                rules: try .embedded(),
                discipline: discipline,
                clock: clock
            ),
            AwardService(
                journal: journal,
                tokens: tokens,
                roles: roles,
                rules: try .embedded(),
                discipline: discipline,
                clock: clock
            ),
            TrainingService(
                journal: journal,
                tokens: tokens,
                roles: roles,
                rules: try .embedded(),
                discipline: discipline,
                clock: clock
            ),
        ]
    }

    /// What personnel answers of profiles, reports, governing bodies and screening.
    private static func people(
        of personnel: Store,
        _ clock: any WallClock
    ) throws -> [any RPCService] {
        let (journal, tokens) = (personnel.journal, personnel.tokens)
        let roles = try RoleRules.embedded()
        return [
            ProfileService(
                journal: journal,
                tokens: tokens,
                roles: roles,
                rules: ProfileRules(
                    catalogue: try .embedded(),
                    policy: try .embedded(),
                    workingDays: try .embedded()
                ),
                clock: clock
            ),
            ReportService(
                journal: journal,
                tokens: tokens,
                roles: roles,
                policy: try Policy.embedded(),
                clock: clock
            ),
            GoverningBodyService(
                journal: journal,
                tokens: tokens,
                roles: roles,
                rules: try .embedded(),
                clock: clock
            ),
            ScreeningService(
                journal: journal,
                tokens: tokens,
                roles: roles,
                rules: try .embedded(),
                clock: clock
            ),
        ]
    }

    /// The planning service, which asks its peers through a channel.
    func planning(asking gateway: any ClientChannel) throws -> PlanningService {
        PlanningService(
            journal: planningStore.journal,
            tokens: planningStore.tokens,
            policy: try Policy.embedded(),
            peers: PlanningService.Peers(
                personnel: PersonnelClient(gateway),
                authority: authority,
                discipline: DisciplineClient(gateway)
            ),
            clock: SystemWallClock(),
            keepsSecretRecords: true
        )
    }

    /// Delivers events through a channel while the body runs, then closes the stores.
    func run(
        delivering gateway: any ClientChannel,
        _ body: () async throws -> Void
    ) async throws {
        let delivery = NotificationDelivery(NotificationClient(gateway))
        let relays = [planningStore, disciplineStore].map { store in
            Task { try await delivery.relay(from: store.journal, report: { _ in }).run() }
        }
        do {
            try await body()
            await close(relays)
        } catch {
            await close(relays)
            throw error
        }
    }

    private func close(_ relays: [Task<Void, any Error>]) async {
        notification.endWatches()
        for relay in relays {
            relay.cancel()
            _ = await relay.result
        }
        for store in stores { await store.close() }
    }
}
