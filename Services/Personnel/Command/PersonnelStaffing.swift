import DisciplineContract
import PersonnelService
import RPC
import Runtime

extension ServiceProcess {
    /// Answers the calls on staff quotas and streamlining, which ask discipline through the
    /// gateway.
    func serveStaffing(
        of store: ServiceStore,
        _ roles: RoleRules,
        _ gateway: any ClientChannel
    ) throws {
        serve(
            StaffingService(
                journal: store.journal,
                tokens: store.tokens,
                roles: roles,
                rules: StaffingRules(policy: try policy()),
                discipline: DisciplineClient(gateway),
                clock: clock
            )
        )
    }
}
