internal import Conventions
internal import Kernel
internal import PlanningContract

/// A plan as it was asked for, checked.
struct PlanDraft: Sendable, Hashable {
    /// The organisation whose posts are planned.
    let organization: String
    private let plan: PlanRecord

    /// Reads a request; throws a failure that names every field found wrong.
    init(
        _ request: CreatePlanRequest,
        _ bounds: CoefficientBounds,
        _ limits: PlanningLimits
    ) throws(Failure) {
        var checks = FieldChecks()
        let message = request.plan ?? Plan()
        if request.plan == nil { checks.required("plan") }
        checks.newIdentifier(request.planID, "plan_id")
        checks.text(message.planNumber, "plan.plan_number", length: 1...limits.numberLengthMax)
        checks.text(
            message.displayName,
            "plan.display_name",
            length: 1...limits.displayNameLengthMax
        )
        _ = checks.name(message.organization, "plan.organization", .organization)
        let start = Int(message.termStartYear)
        let end = Int(message.termEndYear)
        checks.number(start, "plan.term_start_year", in: limits.termYears)
        checks.number(
            end,
            "plan.term_end_year",
            in: start + limits.termLength.lowerBound...start + limits.termLength.upperBound
        )
        let kind = checks.code(message.kind, "plan.kind", Kind.self, \.message)
        let level = checks.code(
            message.approvingLevel,
            "plan.approving_level",
            Level.self,
            \.message
        )
        let coefficient =
            message.coefficientPercent == 0
            ? bounds.percent.lowerBound : Int(message.coefficientPercent)
        checks.number(coefficient, "plan.coefficient_percent", in: bounds.percent)
        try checks.finish()
        organization = message.organization
        plan = PlanRecord(
            id: "",
            planNumber: message.planNumber,
            displayName: message.displayName,
            organization: message.organization,
            termStartYear: start,
            termEndYear: end,
            kind: kind ?? .newTerm,
            level: level ?? .unit,
            coefficientPercent: coefficient,
            state: .notStarted,
            version: 1,
            recordedAt: Timestamp(microseconds: 0),
            changedAt: Timestamp(microseconds: 0)
        )
    }

    /// The plan with its identifier and the instant of its creation.
    func plan(_ id: String, _ grade: RecordGrade, at now: Timestamp) -> PlanRecord {
        var plan = plan
        plan.id = id
        plan.grade = grade
        plan.recordedAt = now
        plan.changedAt = now
        return plan
    }
}
