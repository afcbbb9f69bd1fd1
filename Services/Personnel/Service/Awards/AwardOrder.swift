internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// One step of a nomination that is on record: which one, as read when, and by what paper.
struct AwardOrder: Sendable {
    let id: String
    let etag: String
    let next: AwardState
    /// The paper, whose day is the first of the state.
    let paper: AwardPaper
    /// The field of the request in which the paper is.
    let field: String
    /// What overrides soft blocks, for a step before which discipline is asked; `nil` for others.
    var override: String?
    /// Whether another person than nominated or checked has to take the step.
    var needsAnother = false
    let mutation: Mutation
    let validateOnly: Bool

    var name: String { ResourceNames.awardNomination.name(id) }
}

/// What every use case of awards stands on; takes steps of nominations.
struct AwardDesk: Sendable {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let authority: AuthorityRules
    let rules: AwardRules
    let discipline: DisciplineDesk

    /// Takes a step: who may, the entity tag, the table of states, the day, and what discipline
    /// says, before what is special to the step.
    func step(
        _ order: AwardOrder,
        _ call: CallContext,
        _ body:
            @escaping @Sendable (AwardRecord, inout AwardFacts, inout AwardGuards, any Transaction)
            throws -> Void
    ) async throws -> AwardNomination {
        try await authority.admit(call, in: journal.database) { caller in
            let found = try AwardReader(reader: caller.organizations.reader).find(id: order.id)
            try caller.admit(stepOf: found, named: order.name, call)
        }
        let standing = await Result.asking { try await askedBlocks(before: order, call) }
        if order.mutation.requestID.isEmpty { _ = try standing.get() }
        return try await journal.mutate(
            order.mutation,
            on: today,
            validateOnly: order.validateOnly
        ) { transaction, now in
            let old = try present(order, call, transaction)
            var guards = AwardGuards(rules, old.subject, old.awardCode, on: order.paper.day)
            if let override = order.override {
                guards.notBlocked(
                    try standing.get(),
                    isOverridden: !override.isEmpty,
                    tellingKind: call.clearance.contains(.sensitive)
                )
            }
            var facts = old.facts.facts
            try body(old, &facts, &guards, transaction)
            for rule in try guards.finish() where !facts.content.rules.contains(rule) {
                facts.content.rules.append(rule)
            }
            facts.state = order.next
            facts.stateFrom = order.paper.day
            let record = try AwardWriter(transaction: transaction, now: now)
                .advance(old, to: facts)
            let change = AwardChange(record, by: order.paper)
            return Change(
                AwardNomination(record),
                audit: [change.audit(from: old.state)],
                events: [try change.event(from: old.state, in: transaction)]
            )
        }
    }

    /// The nomination as it is, when the step may be taken from there.
    private func present(
        _ order: AwardOrder,
        _ call: CallContext,
        _ transaction: any Transaction
    ) throws -> AwardRecord {
        let found = try AwardReader(reader: transaction).find(id: order.id)
        try authority.authority(of: call, in: transaction)
            .admit(stepOf: found, named: order.name, call)
        guard let old = found else { throw Failure.noAwardNomination(order.id) }
        try EntityTag(version: old.version).check(order.etag, resource: old.name)
        try AwardTransition.check(old.name, from: old.state, to: order.next)
        let (facts, person) = (old.facts.facts, call.caller.personalName)
        if order.needsAnother, [facts.nominator, facts.checker].contains(person) {
            throw Failure(.awardDeciderNotAnother, ["resource": old.name])
        }
        var checks = FieldChecks()
        checks.notBefore(facts.stateFrom, order.paper.day, "\(order.field).document_date")
        try checks.finish()
        return old
    }

    /// What discipline says of the person before a step that asks it.
    private func askedBlocks(
        before order: AwardOrder,
        _ call: CallContext
    ) async throws -> [StandingBlock] {
        guard order.override != nil else { return [] }
        let found = try await journal.database.read { reader in
            try AwardReader(reader: reader).find(id: order.id)
        }
        guard let found else { return [] }
        return try await blocks(of: found.subject.name, in: found.period, call)
    }

    /// What stands against an award today, or stood so on a day of the period; nothing for a
    /// collective, of whose discipline no record is kept.
    func blocks(
        of subject: String,
        in period: ClosedRange<CalendarDate>,
        _ call: CallContext
    ) async throws -> [StandingBlock] {
        guard AwardSubjectKind.subject(in: subject)?.kind == .person else { return [] }
        var days = [today, period.lowerBound]
        var day = period.upperBound
        while day > period.lowerBound {
            days.append(day)
            day = day.adding(months: -PersonnelLimits.blockDaysApartMonths)
        }
        return try await discipline.blocks(
            of: subject,
            against: .award,
            on: Set(days).sorted(),
            call
        )
    }
}
