internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Adds a class to a plan (mở lớp); it is planned from the day of the plan's paper on.
struct CreateTrainingClass {
    let desk: TrainingDesk
    let randomness: any RandomSource

    func callAsFunction(
        _ request: CreateTrainingClassRequest,
        _ call: CallContext
    ) async throws -> TrainingClass {
        let draft = try ClassDraft(request, from: randomness)
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await desk.authority.admit(call, in: desk.journal.database) { caller in
            _ = try draft.plan(for: caller, call)
        }
        return try await desk.journal.mutate(
            mutation,
            on: desk.today,
            validateOnly: request.validateOnly
        ) { [desk] transaction, now in
            let caller = try desk.authority.authority(of: call, in: transaction)
            let plan = try draft.plan(for: caller, call)
            let name = ResourceNames.trainingClass.name(draft.id)
            guard try TrainingClassRecord.find(id: draft.id, in: transaction) == nil else {
                throw Failure.exists(ResourceNames.trainingClassType, name)
            }
            let record = draft.record(
                try NumberSource(transaction: transaction).next(.trainingClass),
                in: plan,
                at: now
            )
            try record.insert(in: transaction, at: now)
            let change = TrainingChange(
                name,
                """
                plan: \(plan.id)
                course: \(record.course.code)
                days: \(record.days.lowerBound) to \(record.days.upperBound)
                """
            )
            return Change(
                TrainingClass(record),
                audit: [change.audit],
                events: [
                    try change.event(
                        "training_class.planned",
                        of: plan.organization,
                        [
                            "training_class": name, "training_plan": plan.name,
                            "start_date": record.days.lowerBound.description,
                        ],
                        in: transaction
                    )
                ]
            )
        }
    }
}

/// A class as it was asked for, checked by itself.
private struct ClassDraft: Sendable {
    let id: String
    let planID: String
    let displayName: String
    let school: String
    let days: ClosedRange<CalendarDate>
    let message: TrainingClass

    init(
        _ request: CreateTrainingClassRequest,
        from randomness: any RandomSource
    ) throws(Failure) {
        let field = "training_class"
        var checks = FieldChecks()
        if request.trainingClass == nil { checks.required(field) }
        message = request.trainingClass ?? TrainingClass()
        id = checks.newIdentifier(request.trainingClassID, "training_class_id", from: randomness)
        planID = checks.identifier(
            message.trainingPlan,
            "\(field).training_plan",
            ResourceNames.trainingPlan
        )
        displayName = checks.line(
            message.displayName,
            "\(field).display_name",
            length: PersonnelLimits.trainingNameLength
        )
        _ = checks.choice(message.content, "\(field).content")
        _ = checks.choice(message.course, "\(field).course")
        _ = checks.choice(message.form, "\(field).form")
        school = checks.line(
            message.school,
            "\(field).school",
            length: PersonnelLimits.schoolLength
        )
        days = checks.days(of: message, field)
        checks.number(message.periods, "\(field).periods", in: PersonnelLimits.classPeriods)
        checks.number(message.capacity, "\(field).capacity", in: PersonnelLimits.classCapacity)
        try checks.finish()
    }

    /// The plan, which the caller reaches.
    func plan(for caller: CallerAuthority, _ call: CallContext) throws -> TrainingPlanRecord {
        let reader = caller.organizations.reader
        let found = try TrainingPlanRecord.find(id: planID, in: reader)
        let name = ResourceNames.trainingPlan.name(planID)
        try caller.admit(training: found?.organization.number, named: name, call)
        guard let found else { throw Failure.noTrainingPlan(planID) }
        return found
    }

    /// The class in its plan.
    func record(
        _ number: Int64,
        in plan: TrainingPlanRecord,
        at now: Timestamp
    ) -> TrainingClassRecord {
        TrainingClassRecord(
            number: number,
            id: id,
            planNumber: plan.number,
            planID: plan.id,
            organization: plan.organization,
            displayName: displayName,
            content: message.content,
            course: message.course,
            form: message.form,
            school: school,
            days: days,
            periods: message.periods,
            capacity: message.capacity,
            facts: FactPeriod(
                TrainingClassFacts(stateFrom: plan.documentDate),
                from: plan.documentDate
            ),
            createdAt: now,
            updatedAt: now
        )
    }
}

extension FieldChecks {
    /// The days of a class.
    fileprivate mutating func days(
        of message: TrainingClass,
        _ field: String
    ) -> ClosedRange<CalendarDate> {
        let start = date(message.startDate, "\(field).start_date")
        let end = date(message.endDate, "\(field).end_date")
        guard let start, let end else { return CalendarDate.openEnd...CalendarDate.openEnd }
        historyDay(start, "\(field).start_date")
        notBefore(start, end, "\(field).end_date")
        let most = start.adding(months: PersonnelLimits.classYearsMax * 12)
        notAfter(most, end, "\(field).end_date")
        return start <= end ? start...end : start...start
    }
}
