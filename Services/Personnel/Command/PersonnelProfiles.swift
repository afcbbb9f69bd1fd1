import PersonnelService
import Policy
import Runtime

extension ServiceProcess {
    /// Answers the calls on profiles.
    func serveProfiles(of store: ServiceStore, _ roles: RoleRules) throws {
        serve(
            ProfileService(
                journal: store.journal,
                tokens: store.tokens,
                roles: roles,
                rules: ProfileRules(
                    catalogue: try .embedded(),
                    policy: try policy(),
                    workingDays: try .embedded()
                ),
                clock: clock
            )
        )
    }
}
