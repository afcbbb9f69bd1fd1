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
        try serve(
            service,
            scopes,
            reorganizations,
            of: store,
            choice,
            asking: inquiry,
            reach: reach
        ) {
            PersonnelApprovals($0)
        }
    }
}
