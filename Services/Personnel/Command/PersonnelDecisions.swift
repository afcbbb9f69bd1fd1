import PersonnelService
import RPC
import Records
import Runtime

extension ServiceProcess {
    /// Answers the calls of personnel, some of which may need two persons, and those on proposals.
    func serveDecisions(
        of service: PersonnelService,
        _ scopes: ManagementScopeService,
        _ reorganizations: ReorganizationService,
        _ store: ServiceStore,
        _ choice: TwoPersonChoice,
        _ roles: RoleRules,
        _ gateway: any ClientChannel
    ) throws {
        let reach = ReachedProposals(journal: store.journal, roles: roles, clock: clock)
        let inquiry = InstallationInquiry(gateway)
        let duplicates = DuplicateService(
            journal: store.journal,
            tokens: store.tokens,
            roles: roles,
            rules: DuplicateRules(policy: try policy()),
            clock: clock
        )
        try serve(
            service,
            scopes,
            reorganizations,
            duplicates,
            of: store,
            choice,
            asking: inquiry,
            reach: reach
        ) {
            PersonnelApprovals($0)
        }
    }
}
