import PersonnelService
import Policy
import Runtime

extension ServiceProcess {
    /// Answers the calls on follow-ups.
    func serveFollowUps(of store: ServiceStore, _ roles: RoleRules) {
        serve(
            FollowUpService(
                journal: store.journal,
                tokens: store.tokens,
                roles: roles,
                clock: clock
            )
        )
    }

    /// From what follow-ups follow.
    func followUpRules() throws -> FollowUpRules {
        FollowUpRules(policy: try policy(), workingDays: try .embedded())
    }
}
