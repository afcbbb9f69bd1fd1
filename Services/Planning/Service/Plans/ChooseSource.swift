internal import Conventions
internal import Kernel
internal import PlanningContract
internal import RPC
internal import Storage

/// Closes a plan for entries, because its persons are chosen (đã chọn nguồn).
///
/// Guards: the caller has seen the present plan; the plan takes entries; minutes prove the choice.
/// Announces `plan.source_chosen`.
struct ChooseSource: Sendable {
    /// What every use case of the service stands on.
    let desk: PlanningDesk

    /// The plan in its new state.
    func run(_ request: ChooseSourceRequest, _ call: CallContext) async throws -> Plan {
        var checks = FieldChecks()
        let id = checks.name(request.name, "name", PlanRecord.pattern)?.first ?? ""
        checks.text(
            request.minutesNumber,
            "minutes_number",
            length: 1...desk.limits.numberLengthMax
        )
        checks.text(request.etag, "etag", length: 1...64)
        try checks.finish()
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await desk.admit(call, toPlan: id, asked: request.name)
        let today = desk.clock.today
        try await desk.requirePlan(id, call)
        return try await desk.journal.mutate(mutation) { transaction, now in
            guard let plan = try PlanTable(reader: transaction).plan(id) else {
                throw Failure.notFound("planning.canbo.gov.vn/Plan", request.name)
            }
            try plan.tag.check(request.etag, resource: plan.name)
            try plan.require(\.takesEntries, "PLAN_TAKES_ENTRIES", on: today)
            let next = plan.moved(to: .sourceChosen, at: now)
            try PlanTable.move(
                plan,
                to: next,
                by: mutation.caller,
                evidence: request.minutesNumber,
                in: transaction
            )
            return Change(
                next.message(on: today),
                audit: [
                    AuditEntry(
                        plan.grade,
                        resource: plan.name,
                        summary: "state: \(plan.state.rawValue) -> \(next.state.rawValue)",
                        decision: request.minutesNumber
                    )
                ],
                events: [
                    desk.event(
                        "plan.source_chosen",
                        of: next,
                        ["minutes_number": request.minutesNumber]
                    )
                ]
            )
        }
    }
}

extension PlanRecord {
    /// Passes when the plan's state on a day allows something; else names the rule.
    func require(
        _ allows: (State) -> Bool,
        _ rule: String,
        on day: CalendarDate
    ) throws(Failure) {
        let state = state(on: day)
        guard !allows(state) else { return }
        throw Failure(
            .planStateRefused,
            ["plan": name, "state": state.rawValue],
            details: [
                .precondition(
                    PreconditionViolation(
                        type: rule,
                        subject: name,
                        description: BilingualText(
                            vi: "Trạng thái \(state.rawValue) không cho phép.",
                            en: "State \(state.rawValue) does not allow it."
                        )
                    )
                )
            ]
        )
    }
}
