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
        let field = "training_plan"
        var checks = FieldChecks()
        if request.trainingPlan == nil { checks.required(field) }
        let message = request.trainingPlan ?? TrainingPlan()
        let id = checks.newIdentifier(
            request.trainingPlanID,
            "training_plan_id",
            from: randomness
        )
        let organizationID = checks.identifier(
            message.organization,
            "\(field).organization",
            ResourceNames.organization
        )
        checks.number(message.year, "\(field).year", in: PersonnelLimits.trainingYears)
        let displayName = checks.line(
            message.displayName,
            "\(field).display_name",
            length: PersonnelLimits.trainingNameLength
        )
        let documentNumber = checks.line(
            message.documentNumber,
            "\(field).document_number",
            length: PersonnelLimits.decisionNumberLength
        )
        let day = checks.pastDay(
            message.documentDate,
            "\(field).document_date",
            today: desk.today
        )
        try checks.finish()
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await desk.authority.admit(call, in: desk.journal.database) { caller in
            try caller.admit(underOrganization: organizationID, call)
        }
        return try await desk.journal.mutate(
            mutation,
            on: desk.today,
            validateOnly: request.validateOnly
        ) { [desk] transaction, now in
            try desk.authority.authority(of: call, in: transaction)
                .admit(underOrganization: organizationID, call)
            let organization = try OrganizationReader(reader: transaction)
                .superior(id: organizationID)
            let name = ResourceNames.trainingPlan.name(id)
            guard try TrainingPlanRecord.find(id: id, in: transaction) == nil else {
                throw Failure.exists(ResourceNames.trainingPlanType, name)
            }
            let place = MembershipFacts.Place(number: organization.number, id: organization.id)
            let record = TrainingPlanRecord(
                number: try NumberSource(transaction: transaction).next(.trainingPlan),
                id: id,
                organization: place,
                year: message.year,
                displayName: displayName,
                documentNumber: documentNumber,
                documentDate: day,
                createdAt: now
            )
            try record.insert(in: transaction)
            let change = TrainingChange(
                name,
                "organization: \(organization.id)\nyear: \(message.year)",
                decision: documentNumber
            )
            let data = ["training_plan": name, "year": String(message.year)]
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
