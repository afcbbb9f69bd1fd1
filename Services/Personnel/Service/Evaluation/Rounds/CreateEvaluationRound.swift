internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Opens a round of evaluation (mở đợt đánh giá).
///
/// Guards: the organisation has not ended; it has no round of the kind for the period; the policy
/// knows the scale of grades for the last day of the period.
struct CreateEvaluationRound {
    let desk: EvaluationDesk
    let randomness: any RandomSource

    func callAsFunction(
        _ request: CreateEvaluationRoundRequest,
        _ call: CallContext
    ) async throws -> EvaluationRound {
        let draft = try RoundDraft(request, today: desk.today, from: randomness)
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
            try OrganizationDays(reader: transaction).check(
                organization.number,
                organization.name,
                from: desk.today,
                to: desk.today.adding(days: 1)
            )
            let rounds = RoundReader(reader: transaction)
            guard try rounds.find(id: draft.id) == nil else {
                throw Failure.exists(
                    ResourceNames.evaluationRoundType,
                    ResourceNames.evaluationRound.name(draft.id)
                )
            }
            let record = RoundRecord(
                number: try NumberSource(transaction: transaction).next(.evaluationRound),
                id: draft.id,
                organization: MembershipFacts.Place(
                    number: organization.number,
                    id: organization.id
                ),
                subjectKind: draft.subjectKind,
                year: draft.year,
                period: draft.period,
                quarter: draft.quarter,
                periodEnd: draft.periodEnd,
                dueOn: draft.dueOn,
                createdAt: now,
                updatedAt: now
            )
            if let other = try rounds.find(like: record) {
                throw Failure.condition(
                    .evaluationExists,
                    ["subject": organization.name, "existing": other.name],
                    subject: other.name
                )
            }
            try record.insert(in: transaction)
            return try record.change("evaluation_round.opened", desk.rules, in: transaction)
        }
    }
}

/// A round as it was asked for, checked by itself.
private struct RoundDraft: Sendable {
    let id: String
    let organizationID: String
    let subjectKind: EvaluationSubjectKind
    let year: Int32
    let period: EvaluationPeriod
    let quarter: Int32
    let periodEnd: CalendarDate
    let dueOn: CalendarDate

    init(
        _ request: CreateEvaluationRoundRequest,
        today: CalendarDate,
        from randomness: any RandomSource
    ) throws(Failure) {
        let field = "evaluation_round"
        var checks = FieldChecks()
        if request.evaluationRound == nil { checks.required(field) }
        let message = request.evaluationRound ?? EvaluationRound()
        id = checks.newIdentifier(
            request.evaluationRoundID,
            "evaluation_round_id",
            from: randomness
        )
        organizationID = checks.identifier(
            message.organization,
            "\(field).organization",
            ResourceNames.organization
        )
        subjectKind = checks.choice(message.subjectKind, "\(field).subject_kind")
        year = message.year
        checks.number(year, "\(field).year", in: PersonnelLimits.evaluationYears)
        period = checks.choice(message.period, "\(field).period")
        quarter = message.quarter
        let isQuarter = period == .quarter
        checks.number(quarter, "\(field).quarter", in: isQuarter ? 1...4 : 0...0)
        periodEnd = checks.periodEnd(message, field) ?? today
        dueOn = checks.date(message.dueDate, "\(field).due_date") ?? today
        checks.historyDay(dueOn, "\(field).due_date")
        checks.notBefore(today, dueOn, "\(field).due_date")
        try checks.finish()
    }
}

extension FieldChecks {
    /// The last day of a round's period: told for a term and an occasion, else that of the quarter
    /// or the year, which may be told as well.
    fileprivate mutating func periodEnd(
        _ round: EvaluationRound,
        _ field: String
    ) -> CalendarDate? {
        let path = "\(field).period_end_date"
        guard passed else { return nil }
        let year = Int(round.year)
        let isFixed = round.period == .year || round.period == .quarter
        guard isFixed else {
            guard let day = date(round.periodEndDate, path) else { return nil }
            let first = CalendarDate(year: year, month: 1, day: 1)
            let last = CalendarDate(year: year, month: 12, day: 31)
            if let first, let last {
                notBefore(first, day, path)
                notAfter(last, day, path)
            }
            return day
        }
        let month = round.period == .year ? 12 : Int(round.quarter) * 3
        let end = CalendarDate(year: year, month: month, day: 1)?
            .adding(months: 1).adding(days: -1)
        if let told = optionalDate(round.periodEndDate, path), let end {
            notBefore(end, told, path)
            notAfter(end, told, path)
        }
        return end
    }
}
