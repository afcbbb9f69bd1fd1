internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Adds a subject to an open round.
///
/// Guards: the round is open; the subject is of its kind, below its organisation, and has no
/// evaluation of the period; the post is the official's own on a day of the period's year.
struct CreateEvaluation {
    let desk: EvaluationDesk
    let randomness: any RandomSource

    func callAsFunction(
        _ request: CreateEvaluationRequest,
        _ call: CallContext
    ) async throws -> Evaluation {
        let draft = try EvaluationDraft(request, from: randomness)
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
            on: desk.today,
            validateOnly: request.validateOnly
        ) { [desk] transaction, now in
            let caller = try desk.authority.authority(of: call, in: transaction)
            let (round, subject) = try draft.found(by: caller, on: today, call)
            guard round.state == .open else {
                throw EvaluationTransition.refusal(
                    round.name,
                    round.state.code,
                    EvaluationState.notStarted.code,
                    round.state.next.map { [$0.code] } ?? []
                )
            }
            let evaluations = EvaluationReader(reader: transaction)
            let most = PersonnelLimits.evaluationsOfRoundMax
            guard try evaluations.count(ofRound: round.number) < most else {
                throw NewEvaluation.exhausted(round.name, most)
            }
            try NewEvaluation(id: draft.id, subject: subject)
                .check(round.period, endingOn: round.periodEnd, evaluations)
            let facts = EvaluationFacts(
                stateFrom: today,
                recorder: call.caller.personalName
            )
            let record = EvaluationRecord(
                number: try NumberSource(transaction: transaction).next(.evaluation),
                id: draft.id,
                roundNumber: round.number,
                roundID: round.id,
                subject: subject,
                comparisonGroup: draft.comparisonGroup,
                year: round.year,
                period: round.period,
                periodEnd: round.periodEnd,
                facts: FactPeriod(facts, from: today),
                createdAt: now,
                updatedAt: now
            )
            try EvaluationWriter(transaction: transaction, now: now).begin(record)
            let change = EvaluationChange(record)
            return Change(
                Evaluation(record),
                audit: [change.audit(from: nil)],
                events: [try change.event(from: nil, in: transaction)]
            )
        }
    }
}

/// An evaluation that is about to come on record.
struct NewEvaluation {
    let id: String
    let subject: EvaluationSubject

    /// Refuses an identifier that is taken, a second evaluation of the subject for a period, and
    /// more of a subject than are held.
    func check(
        _ period: EvaluationPeriod,
        endingOn day: CalendarDate,
        _ evaluations: EvaluationReader
    ) throws {
        guard try evaluations.find(id: id) == nil else {
            throw Failure.exists(
                ResourceNames.evaluationType,
                ResourceNames.evaluation.name(id)
            )
        }
        let other = try evaluations.find(subject.kind, subject.number, period, endingOn: day)
        if let other {
            throw Failure.condition(
                .evaluationExists,
                ["subject": subject.name, "existing": other.name],
                subject: other.name
            )
        }
        let held = PersonnelLimits.evaluationsOfSubjectMax
        guard try evaluations.all(of: subject).count < held else {
            throw Self.exhausted(subject.name, held)
        }
    }

    /// The refusal of one more.
    static func exhausted(_ resource: String, _ most: Int) -> Failure {
        Failure(
            .evaluationsExhausted,
            ["resource": resource, "limit": "\(most)"],
            details: [.quota(subject: resource, description: "At most \(most).")]
        )
    }
}

/// A subject as it was asked for, checked by itself.
private struct EvaluationDraft: Sendable {
    let id: String
    let roundID: String
    let subject: (kind: EvaluationSubjectKind, id: String)
    let holdingID: String
    let comparisonGroup: String

    init(
        _ request: CreateEvaluationRequest,
        from randomness: any RandomSource
    ) throws(Failure) {
        var checks = FieldChecks()
        if request.evaluation == nil { checks.required("evaluation") }
        let message = request.evaluation ?? Evaluation()
        id = checks.newIdentifier(request.evaluationID, "evaluation_id", from: randomness)
        roundID = checks.identifier(
            message.evaluationRound,
            "evaluation.evaluation_round",
            ResourceNames.evaluationRound
        )
        subject = checks.evaluated(message.subject, "evaluation.subject")
        checks.optionalName(message.holding, "evaluation.holding", ResourceNames.holding)
        holdingID = ResourceNames.holding.lastIdentifier(in: message.holding)
        if !holdingID.isEmpty, subject.kind != .official {
            checks.malformed(
                "evaluation.holding",
                vi: "Chỉ dùng khi đánh giá cán bộ.",
                en: "Belongs to the evaluation of an official."
            )
        }
        let group = message.comparisonGroup
        comparisonGroup =
            group.isEmpty ? group : checks.code(group, "evaluation.comparison_group")
        try checks.finish()
    }

    /// The round and the subject, both of which the caller reaches.
    func found(
        by caller: CallerAuthority,
        on today: CalendarDate,
        _ call: CallContext
    ) throws -> (RoundRecord, EvaluationSubject) {
        let reader = caller.organizations.reader
        let round = try RoundReader(reader: reader).find(id: roundID)
        let name = ResourceNames.evaluationRound.name(roundID)
        try caller.admit(round, named: name, call)
        guard let round else { throw Failure.noEvaluationRound(roundID) }
        let finding = SubjectFinding(
            reader: reader,
            year: round.year,
            periodEnd: round.periodEnd
        )
        let found = try finding.find(subject, holdingID, by: caller, call)
        try caller.admit(found, on: today, call)
        try finding.check(found, in: round)
        return (round, found)
    }
}

extension FieldChecks {
    /// Who is evaluated, by a name of one of three forms.
    mutating func evaluated(
        _ name: String,
        _ field: String
    ) -> (kind: EvaluationSubjectKind, id: String) {
        if let found = EvaluationSubjectKind.subject(in: name) { return found }
        malformed(
            field,
            vi: "Phải có dạng officials/*, memberships/* hoặc organizations/*.",
            en: "Must have the form officials/*, memberships/* or organizations/*."
        )
        return (.unspecified, "")
    }
}
