import Announcement
import NotificationContract
import PersonnelService
import Policy
import RPC
import Records
import Runtime
import Storage

/// The process of the personnel service.
@main struct Personnel {
    static func main() async {
        let process = ProcessDescription(
            "personnel",
            "the shared record of organisations and officials",
            port: 50_051
        )
        await ServiceMain.run(process, Deciding<CallingServiceConfiguration>.self) {
            configuration,
            process in
            let settings = configuration.service
            let store = try await process.openStore(
                settings.storage,
                schema: .personnel,
                register: OfficialReads()
            )
            try await SortKeyCompletion(store.journal).run()
            let gateway = try process.channel(to: settings.gateway, settings.security)
            try process.servePersonnel(of: store, configuration.twoPersons, gateway)
            // Of what personnel records notices tell so far what was done in emergencies, what
            // waits for a second person, what is inconsistent, what follows, what is due, and what
            // became of nominations for awards.
            try await process.relay(
                NotificationDelivery(NotificationClient(gateway), tracer: process.tracer).relay(
                    from: store.journal,
                    EventFilter(
                        typePrefixes: [
                            "access.", "award.granted", "award.refused", "data.", "due.",
                            "follow_up.opened", "org.below_minimum", "proposal.",
                        ]
                    ),
                    report: process.report(relayTo: "notification")
                )
            )
        }
    }
}

extension ServiceProcess {
    /// Answers every call of the service.
    ///
    /// Never inlined: in the closure that waits for the store the optimizer of Swift 6.3 crashes on
    /// so many steps that may fail.
    @inline(never)
    fileprivate func servePersonnel(
        of store: ServiceStore,
        _ twoPersons: TwoPersonChoice,
        _ gateway: any ClientChannel
    ) throws {
        let roles = try RoleRules.embedded()
        let service = PersonnelService(
            journal: store.journal,
            tokens: store.tokens,
            roles: roles,
            ages: try .embedded(),
            clock: clock,
            followUps: try followUpRules()
        )
        let scopes = try managementScopes(in: store, roles)
        try serveDecisions(
            of: service,
            scopes,
            try reorganizations(in: store, roles),
            store,
            twoPersons,
            roles,
            gateway
        )
        try serveStructure(of: store, roles)
        try serveGoverningBodies(of: store, roles)
        try serveMemberships(of: store, roles)
        try serveScreening(of: store, roles)
        try serveEvaluations(of: store, roles, gateway)
        try serveAwards(of: store, roles, gateway)
        try serveProfiles(of: store, roles)
        try serveReports(of: store, roles)
        try serveTraining(of: store, roles, gateway)
        try serveStaffing(of: store, roles, gateway)
        serve(AuthorityService(journal: store.journal, roles: roles, clock: clock))
        try serveDataSubjects(of: store, roles)
        try serveConsistency(of: store, roles)
        serveFollowUps(of: store, roles)
        try tellWhatIsDue(of: store)
        try keepReads(of: store)
        try serveBulk(of: store, roles, gateway)
        serve(PersonnelFeed(store.feed))
        serve(PersonnelAudit(store.audit))
    }

    /// What decisions make of organisations.
    private func reorganizations(
        in store: ServiceStore,
        _ roles: RoleRules
    ) throws -> ReorganizationService {
        ReorganizationService(
            journal: store.journal,
            tokens: store.tokens,
            policy: try policy(),
            roles: roles,
            clock: clock
        )
    }

    /// Who decides on which officials.
    private func managementScopes(
        in store: ServiceStore,
        _ roles: RoleRules
    ) throws -> ManagementScopeService {
        ManagementScopeService(
            journal: store.journal,
            tokens: store.tokens,
            roles: roles,
            codes: try ScopeCodes.embedded(),
            clock: clock
        )
    }
}

extension ServiceProcess {
    /// Answers the calls on posts and accounts, and on identifiers of organisations.
    fileprivate func serveStructure(of store: ServiceStore, _ roles: RoleRules) throws {
        try servePosts(of: store, roles)
        serve(
            OrganizationIdentifierService(
                journal: store.journal,
                tokens: store.tokens,
                roles: roles,
                schemes: try .embedded(),
                clock: clock
            )
        )
    }

    /// Answers the calls on posts and accounts.
    private func servePosts(of store: ServiceStore, _ roles: RoleRules) throws {
        let (journal, tokens) = (store.journal, store.tokens)
        serve(
            PostService(
                journal: journal,
                tokens: tokens,
                roles: roles,
                clock: clock,
                followUps: try followUpRules()
            )
        )
        serve(AccountService(journal: journal, tokens: tokens, roles: roles, clock: clock))
    }

    /// Answers the calls on the rights of the persons in the record, and on who read it.
    fileprivate func serveDataSubjects(of store: ServiceStore, _ roles: RoleRules) throws {
        serve(
            DataSubjectService(
                journal: store.journal,
                tokens: store.tokens,
                policy: try policy(),
                workingDays: try WorkingDays.embedded(),
                catalogue: try .embedded(),
                roles: roles,
                clock: clock
            )
        )
        serve(
            RecordAccess(
                journal: store.journal,
                tokens: store.tokens,
                roles: roles,
                clock: clock
            )
        )
    }

    /// Answers the calls on work on many records at once, and removes what is past its time.
    fileprivate func serveBulk(
        of store: ServiceStore,
        _ roles: RoleRules,
        _ gateway: any ClientChannel
    ) throws {
        let service = BulkService(
            journal: store.journal,
            tokens: store.tokens,
            roles: roles,
            ages: try .embedded(),
            lists: try .embedded(),
            clock: clock,
            faults: faults,
            asking: InstallationInquiry(gateway),
            followUps: try followUpRules()
        )
        serve(service)
        whenDraining { service.endWaits() }
        keep(BulkRetention.rows, of: store.journal)
        takeUpImports(of: service)
    }

    /// Answers the calls on membership of the Party and its dues.
    fileprivate func serveMemberships(of store: ServiceStore, _ roles: RoleRules) throws {
        let rules = try MembershipRules.embedded()
        serve(
            MembershipService(
                journal: store.journal,
                tokens: store.tokens,
                roles: roles,
                rules: rules,
                clock: clock
            )
        )
        serve(
            DuesService(
                journal: store.journal,
                tokens: store.tokens,
                roles: roles,
                rules: rules,
                clock: clock
            )
        )
    }
}
