internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage
internal import WellKnownMessages

/// Records the grade of a year that was decided before this record was kept (DOMAIN 8.3, import of
/// history): the rules of grades are not applied.
///
/// It holds from the day of the decision on, so that who looks at the grades of an earlier day
/// finds it. Guards: the year is over; the subject has no evaluation of it.
struct RegisterEvaluation {
    let desk: EvaluationDesk
    let randomness: any RandomSource

    func callAsFunction(
        _ request: RegisterEvaluationRequest,
        _ call: CallContext
    ) async throws -> Evaluation {
        let draft = try Draft(request, today: desk.today, from: randomness)
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let today = desk.today
        try await desk.authority.admit(
            call,
            writing: request,
            in: desk.journal.database
        ) { caller in
            _ = try draft.found(by: caller, on: today, call)
        }
        return try await desk.journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { [desk] transaction, now in
            let caller = try desk.authority.authority(of: call, in: transaction)
            let subject = try draft.found(by: caller, on: today, call)
            try NewEvaluation(id: draft.id, subject: subject).check(
                .year,
                endingOn: draft.periodEnd,
                EvaluationReader(reader: transaction)
            )
            var decision = draft.decision
            decision.decidingOrganization = ""
            let facts = EvaluationFacts(
                state: .closed,
                stateFrom: draft.decidedOn,
                grade: decision.grade,
                content: Evaluation(decision: decision),
                recorder: call.caller.personalName
            )
            let record = EvaluationRecord(
                number: try NumberSource(transaction: transaction).next(.evaluation),
                id: draft.id,
                roundNumber: 0,
                roundID: "",
                subject: subject,
                comparisonGroup: "",
                year: draft.year,
                period: .year,
                periodEnd: draft.periodEnd,
                facts: FactPeriod(facts, from: draft.decidedOn),
                createdAt: now,
                updatedAt: now
            )
            try EvaluationWriter(transaction: transaction, now: now).begin(record)
            let change = EvaluationChange(record, decision: decision.decisionNumber)
            return Change(
                Evaluation(record),
                audit: [change.audit(from: nil)],
                events: [try change.event(from: nil, in: transaction)]
            ).followed(by: try desk.followUps(transaction, now).told(record))
        }
    }
}

/// An earlier grade as it was asked for, checked by itself.
private struct Draft: Sendable {
    let id: String
    let subject: (kind: EvaluationSubjectKind, id: String)
    let year: Int32
    let periodEnd: CalendarDate
    let decision: GradeDecision
    let decidedOn: CalendarDate

    init(
        _ request: RegisterEvaluationRequest,
        today: CalendarDate,
        from randomness: any RandomSource
    ) throws(Failure) {
        var checks = FieldChecks()
        id = checks.newIdentifier(request.evaluationID, "evaluation_id", from: randomness)
        subject = checks.evaluated(request.subject, "subject")
        year = request.year
        let first = PersonnelLimits.evaluationYears.lowerBound
        checks.number(year, "year", in: first...max(first, Int32(today.year) - 1))
        decision = checks.gradeDecision(
            request.decision,
            "decision",
            isFirst: false,
            isReasoned: false,
            today: today
        )
        try checks.finish()
        periodEnd = CalendarDate(year: Int(year), month: 12, day: 31) ?? today
        decidedOn = decision.decisionDate.flatMap(CalendarDate.init) ?? today
    }

    /// The subject, which the caller reaches.
    func found(
        by caller: CallerAuthority,
        on today: CalendarDate,
        _ call: CallContext
    ) throws -> EvaluationSubject {
        let finding = SubjectFinding(
            reader: caller.organizations.reader,
            year: year,
            periodEnd: periodEnd
        )
        let found = try finding.find(subject, "", by: caller, call)
        try caller.admit(found, on: today, call)
        return found
    }
}
