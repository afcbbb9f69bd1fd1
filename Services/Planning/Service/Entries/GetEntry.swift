internal import Conventions
internal import Kernel
internal import PlanningContract
internal import RPC
internal import Storage

/// Finds one entry.
struct GetEntry: Sendable {
    /// What every use case of the service stands on.
    let desk: PlanningDesk

    /// The entry of that name.
    func run(_ request: GetEntryRequest, _ call: CallContext) async throws -> PlanEntry {
        var checks = FieldChecks()
        let ids = checks.name(request.name, "name", EntryRecord.pattern) ?? ["", "", ""]
        try checks.finish()
        try await desk.admit(call, toPlan: ids[0], asked: request.name)
        let found = try await desk.journal.database.read { reader in
            try PlanTable(reader: reader).plan(ids[0], for: call).flatMap { plan in
                try EntryTable(reader: reader).entry(ids[2], of: ids[1], in: ids[0])
                    .map { $0.message(in: plan) }
            }
        }
        guard let found else {
            throw Failure.notFound("planning.canbo.gov.vn/PlanEntry", request.name)
        }
        return found
    }
}
