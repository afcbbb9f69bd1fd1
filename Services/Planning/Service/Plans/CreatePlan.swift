internal import Authority
internal import Conventions
internal import Kernel
internal import PlanningContract
internal import RPC
internal import Storage
internal import TypeContract

/// Creates a plan without posts.
///
/// Guards: the caller reaches the organisation; the plan's grade is kept here; personnel knows the
/// organisation; the coefficient lies within the policy's bounds; neither the identifier nor the
/// number in the organisation is taken.
/// Announces `plan.created`.
struct CreatePlan: Sendable {
    /// What every use case of the service stands on.
    let desk: PlanningDesk
    /// Asks for the organisation.
    let personnel: PersonnelDesk

    /// The plan as created.
    func run(_ request: CreatePlanRequest, _ call: CallContext) async throws -> Plan {
        let today = desk.clock.today
        let bounds = try desk.coefficientBounds(on: today)
        let draft = try PlanDraft(request, bounds, desk.limits)
        let grade = try desk.grades.grade(
            request.plan?.secrecyGrade ?? .unspecified,
            "plan.secrecy_grade",
            on: today
        )
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await desk.authority.admit(call, to: ReachedThing(draft.organization))
        try call.checkVisibility(of: request)
        let known = await Result.asking {
            try await personnel.requireOrganization(draft.organization, call)
        }
        let id = request.planID.isEmpty ? randomUUID(from: desk.random) : request.planID
        return try await desk.journal.mutate(mutation) { transaction, now in
            try known.get()
            let plans = PlanTable(reader: transaction)
            let plan = draft.plan(id, grade, at: now)
            if let taken = try plans.plan(id)
                ?? plans.plan(numbered: plan.planNumber, in: plan.organization)
            {
                // Who does not find the other plan is not told its name.
                throw Failure.exists(
                    "planning.canbo.gov.vn/Plan",
                    call.finds(taken.grade) ? taken.name : plan.name
                )
            }
            try transaction.execute(PlanTable.insertion(of: plan))
            return Change(
                plan.message(on: today),
                audit: [
                    AuditEntry(
                        plan.grade,
                        resource: plan.name,
                        summary: "created \(plan.planNumber) for \(plan.organization)",
                        rules: [bounds.ruleCode]
                    )
                ],
                events: [
                    desk.event("plan.created", of: plan, ["plan_number": plan.planNumber])
                ]
            )
        }
    }
}
