import DisciplineContract
import PersonnelService
import RPC
import Runtime

extension ServiceProcess {
    /// Answers the calls on training, which ask discipline through the gateway.
    func serveTraining(
        of store: ServiceStore,
        _ roles: RoleRules,
        _ gateway: any ClientChannel
    ) throws {
        serve(
            TrainingService(
                journal: store.journal,
                tokens: store.tokens,
                roles: roles,
                rules: try TrainingRules(policy: try policy()),
                discipline: DisciplineClient(gateway),
                clock: clock
            )
        )
    }
}
