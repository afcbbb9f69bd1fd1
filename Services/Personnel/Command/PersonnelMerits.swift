import DisciplineContract
import PersonnelService
import RPC
import Runtime

extension ServiceProcess {
    /// Answers the calls on evaluation, which ask discipline through the gateway.
    func serveEvaluations(
        of store: ServiceStore,
        _ roles: RoleRules,
        _ gateway: any ClientChannel
    ) throws {
        serve(
            EvaluationService(
                journal: store.journal,
                tokens: store.tokens,
                roles: roles,
                rules: try .embedded(),
                discipline: DisciplineClient(gateway),
                clock: clock
            )
        )
    }

    /// Answers the calls on awards, which ask discipline through the gateway.
    func serveAwards(
        of store: ServiceStore,
        _ roles: RoleRules,
        _ gateway: any ClientChannel
    ) throws {
        serve(
            AwardService(
                journal: store.journal,
                tokens: store.tokens,
                roles: roles,
                rules: AwardRules(policy: try policy()),
                discipline: DisciplineClient(gateway),
                clock: clock
            )
        )
    }
}
