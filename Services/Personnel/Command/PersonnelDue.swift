import PersonnelService
import Runtime

extension ServiceProcess {
    /// Tells each day what is due, for as long as the process runs.
    func tellWhatIsDue(of store: ServiceStore) throws {
        let notices = DueNotices(
            journal: store.journal,
            rules: try followUpRules(),
            clock: clock,
            faults: faults
        )
        run("due notices") { try await notices.keepTelling() }
    }
}
