import PersonnelService
import Runtime

extension ServiceProcess {
    /// Answers the calls on the consistency of the record, and checks it for as long as the process
    /// runs.
    func serveConsistency(of store: ServiceStore, _ roles: RoleRules) throws {
        let service = ConsistencyService(
            journal: store.journal,
            tokens: store.tokens,
            roles: roles,
            policy: try policy(),
            clock: clock,
            faults: faults
        )
        serve(service)
        run("consistency") { try await service.keepChecking() }
    }
}
