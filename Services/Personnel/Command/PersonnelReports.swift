import PersonnelService
import Runtime

extension ServiceProcess {
    /// Answers the calls on reports.
    func serveReports(of store: ServiceStore, _ roles: RoleRules) throws {
        serve(
            ReportService(
                journal: store.journal,
                tokens: store.tokens,
                roles: roles,
                policy: try policy(),
                clock: clock
            )
        )
    }
}
