internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records a training plan that was approved (kế hoạch đào tạo, bồi dưỡng).
struct CreateTrainingPlan {
    let desk: TrainingDesk
    let randomness: any RandomSource

    func callAsFunction(
        _ request: CreateTrainingPlanRequest,
        _ call: CallContext
    ) async throws -> TrainingPlan {
        let draft = try PlanDraft(request, today: desk.today, from: randomness)
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await desk.authority.admit(call, in: desk.journal.database) { caller in
            try caller.admit(underOrganization: draft.organizationID, call)
        }
        return try await desk.journal.mutate(
            mutation,
            on: desk.today,
            validateOnly: request.validateOnly
        ) { [desk] transaction, now in
            try desk.authority.authority(of: call, in: transaction)
                .admit(underOrganization: draft.organizationID, call)
            let organization = try OrganizationReader(reader: transaction)
                .superior(id: draft.organizationID)
            let name = ResourceNames.trainingPlan.name(draft.id)
            guard try TrainingPlanRecord.find(id: draft.id, in: transaction) == nil else {
                throw Failure.exists(ResourceNames.trainingPlanType, name)
            }
            let place = MembershipFacts.Place(number: organization.number, id: organization.id)
            let record = TrainingPlanRecord(
                number: try NumberSource(transaction: transaction).next(.trainingPlan),
                id: draft.id,
                organization: place,
                year: draft.year,
                displayName: draft.displayName,
                documentNumber: draft.documentNumber,
                documentDate: draft.day,
                createdAt: now
            )
            try record.insert(in: transaction)
            let change = TrainingChange(
                name,
                "organization: \(organization.id)\nyear: \(draft.year)",
                decision: draft.documentNumber
            )
            let data = ["training_plan": name, "year": String(draft.year)]
            return Change(
                TrainingPlan(record),
                audit: [change.audit],
                events: [
                    try change.event("training_plan.recorded", of: place, data, in: transaction)
                ]
            )
        }
    }
}

/// A plan as it was asked for, checked by itself.
private struct PlanDraft: Sendable {
    let id: String
    let organizationID: String
    let year: Int32
    let displayName: String
    let documentNumber: String
    let day: CalendarDate

    init(
        _ request: CreateTrainingPlanRequest,
        today: CalendarDate,
        from randomness: any RandomSource
    ) throws(Failure) {
        let field = "training_plan"
        var checks = FieldChecks()
        if request.trainingPlan == nil { checks.required(field) }
        let message = request.trainingPlan ?? TrainingPlan()
        id = checks.newIdentifier(
            request.trainingPlanID,
            "training_plan_id",
            from: randomness
        )
        organizationID = checks.identifier(
            message.organization,
            "\(field).organization",
            ResourceNames.organization
        )
        year = message.year
        checks.number(year, "\(field).year", in: PersonnelLimits.trainingYears)
        displayName = checks.line(
            message.displayName,
            "\(field).display_name",
            length: PersonnelLimits.trainingNameLength
        )
        documentNumber = checks.line(
            message.documentNumber,
            "\(field).document_number",
            length: PersonnelLimits.decisionNumberLength
        )
        day = checks.pastDay(
            message.documentDate,
            "\(field).document_date",
            today: today
        )
        try checks.finish()
    }
}
