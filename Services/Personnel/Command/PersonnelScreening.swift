import PersonnelService
import Runtime

extension ServiceProcess {
    /// Answers the calls on screening of members of the Party.
    func serveScreening(of store: ServiceStore, _ roles: RoleRules) throws {
        serve(
            ScreeningService(
                journal: store.journal,
                tokens: store.tokens,
                roles: roles,
                rules: try .embedded(),
                clock: clock
            )
        )
    }
}
