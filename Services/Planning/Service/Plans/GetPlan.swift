internal import Authority
internal import Conventions
internal import Kernel
internal import PlanningContract
internal import RPC
internal import Storage

/// Finds one plan.
struct GetPlan: Sendable {
    /// What every use case of the service stands on.
    let desk: PlanningDesk

    /// The plan of that name, as it stands today.
    func run(_ request: GetPlanRequest, _ call: CallContext) async throws -> Plan {
        var checks = FieldChecks()
        let id = checks.name(request.name, "name", PlanRecord.pattern)?.first ?? ""
        try checks.finish()
        try await desk.admit(call, toPlan: id, asked: request.name)
        let plan = try await desk.journal.database.read { reader in
            try PlanTable(reader: reader).plan(id, for: call)
        }
        guard let plan else { throw Failure.notFound("planning.canbo.gov.vn/Plan", request.name) }
        return plan.message(on: desk.clock.today)
    }
}
