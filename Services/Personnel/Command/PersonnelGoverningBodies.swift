import PersonnelService
import Runtime

extension ServiceProcess {
    /// Answers the calls on governing bodies.
    func serveGoverningBodies(of store: ServiceStore, _ roles: RoleRules) throws {
        serve(
            GoverningBodyService(
                journal: store.journal,
                tokens: store.tokens,
                roles: roles,
                rules: try .embedded(),
                clock: clock
            )
        )
    }
}
