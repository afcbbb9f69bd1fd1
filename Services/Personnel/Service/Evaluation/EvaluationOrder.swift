internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// One change of an evaluation that is on record: which one, as read when, and by whom.
struct EvaluationOrder: Sendable {
    let id: String
    let etag: String
    let part: EvaluationPart
    let next: EvaluationState
    let mutation: Mutation
    let validateOnly: Bool

    var name: String { ResourceNames.evaluation.name(id) }
}

/// Makes changes of evaluations: judges who may, the entity tag and the table of states, then what
/// is special to the step, then writes.
struct EvaluationDesk: Sendable {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let authority: AuthorityRules
    let rules: EvaluationRules
    let discipline: DisciplineDesk

    /// What a step makes of the facts, with the papers that it rests on.
    struct Made {
        var facts: EvaluationFacts
        var rules: [String] = []
        var decision = ""
    }

    /// Makes a change.
    func change(
        _ order: EvaluationOrder,
        _ request: some GuardedMessage,
        _ call: CallContext,
        _ body: @escaping @Sendable (EvaluationRecord, any Transaction) throws -> Made
    ) async throws -> Evaluation {
        try await authority.admit(call, writing: request, in: journal.database) { caller in
            try admit(caller, order, call)
        }
        return try await make(order, call, body)
    }

    /// Makes a change in which a grade is measured by the rules, also by whether discipline has a
    /// sanction of the subject in force on the last day of the period.
    ///
    /// Discipline is asked before the transaction. Without a certain answer nothing is written; a
    /// repeated request gets its first answer whatever discipline says now.
    func changeGrade(
        _ order: EvaluationOrder,
        to grade: EvaluationGrade,
        _ request: some GuardedMessage,
        _ call: CallContext,
        _ body: @escaping @Sendable (Grading) throws -> Made
    ) async throws -> Evaluation {
        try await authority.admit(call, writing: request, in: journal.database) { caller in
            try admit(caller, order, call)
        }
        let isSanctioned = await Result.asking { try await askSanctioned(order.id, grade, call) }
        if order.mutation.requestID.isEmpty { _ = try isSanctioned.get() }
        return try await make(order, call) { old, transaction in
            let grading = Grading(
                desk: self,
                record: old,
                isSanctioned: try isSanctioned.get(),
                transaction: transaction
            )
            return try body(grading)
        }
    }

    /// Whether discipline has a sanction in force; not asked for an organisation, of which it has
    /// none, nor for a grade that no rule holds against one.
    private func askSanctioned(
        _ id: String,
        _ grade: EvaluationGrade,
        _ call: CallContext
    ) async throws -> Bool {
        let found = try await journal.database.read { reader in
            try EvaluationReader(reader: reader).find(id: id)
        }
        guard let found, found.subject.officialNumber != 0,
            try GradeGuards.lookAt(.sanctionInForce, for: grade, of: found, rules)
        else { return false }
        return try await discipline.hasSanctionInForce(
            ResourceNames.official(found.subject.officialID),
            on: found.periodEnd,
            call
        )
    }

    /// The same as ``change(_:_:_:_:)`` for a request without guarded fields.
    func change(
        _ order: EvaluationOrder,
        _ call: CallContext,
        _ body: @escaping @Sendable (EvaluationRecord, any Transaction) throws -> Made
    ) async throws -> Evaluation {
        try await authority.admit(call, in: journal.database) { caller in
            try admit(caller, order, call)
        }
        return try await make(order, call, body)
    }

    /// What follows from grades.
    func followUps(_ transaction: any Transaction, _ now: Timestamp) -> FollowUps {
        FollowUps(
            transaction: transaction,
            now: now,
            rules: FollowUpRules(policy: rules.policy, workingDays: rules.workingDays)
        )
    }

    private func admit(
        _ caller: CallerAuthority,
        _ order: EvaluationOrder,
        _ call: CallContext
    ) throws {
        let found = try EvaluationReader(reader: caller.organizations.reader).find(id: order.id)
        try caller.admit(order.part, of: found, named: order.name, on: today, call)
    }

    private func make(
        _ order: EvaluationOrder,
        _ call: CallContext,
        _ body: @escaping @Sendable (EvaluationRecord, any Transaction) throws -> Made
    ) async throws -> Evaluation {
        try await journal.mutate(
            order.mutation,
            on: today,
            validateOnly: order.validateOnly
        ) { transaction, now in
            try admit(try authority.authority(of: call, in: transaction), order, call)
            guard let old = try EvaluationReader(reader: transaction).find(id: order.id) else {
                throw Failure.noEvaluation(order.id)
            }
            try EntityTag(version: old.version).check(order.etag, resource: old.name)
            try EvaluationTransition.check(old.name, from: old.state, to: order.next)
            var made = try body(old, transaction)
            made.facts.state = order.next
            made.facts.stateFrom = today
            made.facts.recorder = call.caller.personalName
            let record = try EvaluationWriter(transaction: transaction, now: now)
                .advance(old, to: made.facts, on: today)
            let change = EvaluationChange(record, by: made.rules, decision: made.decision)
            return Change(
                Evaluation(record),
                audit: [change.audit(from: old)],
                events: [try change.event(from: old, in: transaction)]
            ).followed(
                by: try followUps(transaction, now).told(record, after: old.facts.facts.grade)
            )
        }
    }
}

/// What a change of one evaluation leaves behind: the audit entry and the event.
///
/// Both carry states and days, never grades, scores or reasons.
struct EvaluationChange {
    private let record: EvaluationRecord
    private let rules: [String]
    private let decision: String

    init(_ record: EvaluationRecord, by rules: [String] = [], decision: String = "") {
        self.record = record
        self.rules = rules
        self.decision = decision
    }

    func audit(from old: EvaluationRecord?) -> AuditEntry {
        let state = old.map(\.state.code) ?? ""
        return AuditEntry(
            resource: record.name,
            summary: """
                state: \(state) -> \(record.state.code)
                round: \(record.roundID)
                subject: \(record.subject.name)
                """,
            rules: rules,
            decision: decision
        )
    }

    func event(from old: EvaluationRecord?, in reader: any Reader) throws -> Event {
        let subject = record.subject
        let isOrganization = subject.officialNumber == 0
        var data = [
            "evaluation": record.name,
            "evaluation_round": record.roundName,
            "state": record.state.code,
            "year": String(record.year),
            "period": record.period.code,
            "version": String(record.version),
        ]
        if let old { data["from_state"] = old.state.code }
        return Event(
            "evaluation.\(record.state.code.lowercased())",
            subjectKind: isOrganization ? "organization" : "official",
            subjectID: isOrganization ? subject.id : subject.officialID,
            organizationPath: try OrganizationReader(reader: reader)
                .lineage(of: subject.organization.number).path,
            data: data,
            rules: rules
        )
    }
}
