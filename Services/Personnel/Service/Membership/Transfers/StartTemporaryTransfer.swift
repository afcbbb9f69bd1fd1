internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Records that a member takes part in another cell for a time (chuyển sinh hoạt đảng tạm thời).
///
/// The member goes on belonging to the own cell. At most one other cell at a time.
struct StartTemporaryTransfer {
    let orders: MembershipOrders
    let rules: MembershipRules

    func callAsFunction(
        _ request: StartTemporaryTransferRequest,
        _ call: CallContext
    ) async throws -> Membership {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.membership)
        let hostID = checks.identifier(
            request.hostCell,
            "host_cell",
            ResourceNames.organization
        )
        let day = checks.pastDay(request.date, "date", today: orders.today)
        let end = checks.date(request.plannedEndDate, "planned_end_date") ?? day
        checks.historyDay(end, "planned_end_date")
        checks.notBefore(day.adding(days: 1), end, "planned_end_date")
        try checks.finish()
        let order = MembershipOrder(
            id: id,
            etag: request.etag,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await orders.change(order, request, call) { old, writer in
            guard Self.states.contains(old.facts.state), old.facts.host.id.isEmpty else {
                throw TemporaryTransfer.refusal(of: old, to: "HOSTED")
            }
            let cell = try MembershipCells(reader: writer.transaction, rules: rules)
                .cell(id: hostID, from: day)
            var checks = FieldChecks()
            checks.notBefore(old.period.from, day, "date")
            if cell == old.facts.cell { checks.sameCell("host_cell") }
            try checks.finish()
            var facts = old.facts
            facts.host = cell
            facts.hostedUntil = end
            return MembershipOrders.Made(record: try writer.advance(old, to: facts, from: day))
        }
    }

    /// The states in which a member may take part in another cell.
    private static let states: Set<MembershipState> = [.official, .admittedProbation]
}

/// What is common to the beginning and the end of a temporary transfer.
enum TemporaryTransfer {
    /// The refusal of one that the membership does not allow, or of an end of none.
    static func refusal(of record: MembershipRecord, to wanted: String) -> Failure {
        let isHosted = !record.facts.host.id.isEmpty
        return Failure.condition(
            .membershipStateRefused,
            [
                "resource": record.name,
                "from": isHosted ? "HOSTED" : record.facts.state.code,
                "to": wanted,
                "allowed": isHosted ? "NOT_HOSTED" : "–",
            ],
            subject: record.name
        )
    }
}
