internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// One step of a case that is on record: which one, as read when, and by what paper.
struct StreamliningOrder: Sendable {
    let id: String
    let etag: String
    let next: StreamliningState
    /// The paper, whose day is the first of the state.
    let paper: StreamliningPaper
    /// The field of the request in which the paper is.
    let field: String
    /// The days on which discipline is asked beside today, before a step that asks it; `nil` for
    /// others.
    var asking: [CalendarDate]?
    /// Whether another person than listed or proposed has to take the step.
    var needsAnother = false
    let mutation: Mutation
    let validateOnly: Bool

    var name: String { ResourceNames.streamliningCase.name(id) }
}

/// What a step has to work with inside its transaction.
struct StreamliningWork {
    let old: StreamliningRecord
    let caller: CallerAuthority
    let transaction: any Transaction
    let now: Timestamp
    var facts: StreamliningFacts
    var guards: StreamliningGuards
    /// What the step changes beside the case.
    var others: [Change<Holding>] = []
}

extension StaffingDesk {
    /// Takes a step: who may, the entity tag, the table of states, the day, and what discipline
    /// says, before what is special to the step.
    ///
    /// `see` throws when the request has fields that the caller may not see there.
    func step(
        _ order: StreamliningOrder,
        _ call: CallContext,
        seeing see: @Sendable (CallContext) throws -> Void = { _ in },
        _ body: @escaping @Sendable (inout StreamliningWork) throws -> Void
    ) async throws -> StreamliningCase {
        try await authority.admit(call, in: journal.database) { caller in
            _ = try present(order, caller, call)
        }
        if !call.reachesEverywhere { try see(call) }
        let standing = await Result.asking { try await askedBlocks(before: order, call) }
        if order.mutation.requestID.isEmpty { _ = try standing.get() }
        return try await journal.mutate(
            order.mutation,
            on: today,
            validateOnly: order.validateOnly
        ) { transaction, now in
            let caller = try authority.authority(of: call, in: transaction)
            guard let old = try present(order, caller, call) else {
                throw Failure.noStreamliningCase(order.id)
            }
            try check(order, old, call)
            var work = StreamliningWork(
                old: old,
                caller: caller,
                transaction: transaction,
                now: now,
                facts: old.facts.facts,
                guards: StreamliningGuards(rules, of: old.officialName, on: order.paper.day, call)
            )
            let opinion = work.facts.content.opinion
            if order.asking != nil {
                work.guards.notProtected(opinion, until: order.asking?.max())
                work.guards.notBlocked(
                    try standing.get(),
                    isVoluntary: opinion?.isVoluntary == true
                )
            }
            try body(&work)
            for rule in try work.guards.finish() where !work.facts.content.rules.contains(rule) {
                work.facts.content.rules.append(rule)
            }
            work.facts.state = order.next
            work.facts.stateFrom = order.paper.day
            let record = try StreamliningWriter(transaction: transaction, now: now)
                .advance(old, to: work.facts)
            return try record.change(from: old.state, order.paper, work.others, in: transaction)
        }
    }

    /// The case, which the caller reaches and which is not the own one; `nil` for none.
    private func present(
        _ order: StreamliningOrder,
        _ caller: CallerAuthority,
        _ call: CallContext
    ) throws -> StreamliningRecord? {
        let found = try StreamliningReader(reader: caller.organizations.reader).find(id: order.id)
        if let found, caller.ownCases.contains(found.officialNumber) {
            throw Failure.ownCase(order.name)
        }
        try caller.admit(staffing: found?.organization.number, named: order.name, call)
        return found
    }

    private func check(
        _ order: StreamliningOrder,
        _ old: StreamliningRecord,
        _ call: CallContext
    ) throws {
        try EntityTag(version: old.version).check(order.etag, resource: old.name)
        try StreamliningTransitions.check(old.name, from: old.state, to: order.next)
        let (facts, person) = (old.facts.facts, call.caller.personalName)
        if order.needsAnother, [facts.lister, facts.proposer].contains(person) {
            throw Failure(.streamliningDeciderNotAnother, ["resource": old.name])
        }
        var checks = FieldChecks()
        checks.notBefore(facts.stateFrom, order.paper.day, "\(order.field).document_date")
        try checks.finish()
    }

    /// What discipline says of the official before a step that asks it.
    private func askedBlocks(
        before order: StreamliningOrder,
        _ call: CallContext
    ) async throws -> [StandingBlock] {
        guard let days = order.asking else { return [] }
        let found = try await journal.database.read { reader in
            try StreamliningReader(reader: reader).find(id: order.id)
        }
        guard let found else { return [] }
        return try await discipline.blocks(
            of: found.officialName,
            against: .streamline,
            on: Set([today] + days).sorted(),
            call
        )
    }
}

extension StreamliningRecord {
    /// What a change leaves behind: the answer, the audit entries, the events.
    ///
    /// Why, and what protects the official, is in none of them but the answer.
    func change(
        from old: StreamliningState?,
        _ paper: StreamliningPaper,
        _ others: [Change<Holding>] = [],
        in transaction: any Transaction
    ) throws -> Change<StreamliningCase> {
        let change = StaffingChange(
            resource: name,
            summary: [
                "state: \(old?.code ?? "") -> \(state.code) from \(facts.from)",
                "official: \(officialName)", "group: \(group)",
            ],
            decision: paper.documentNumber,
            rules: facts.facts.ruleCodes
        )
        let event = Event(
            "streamlining.\(state.code.lowercased())",
            subjectKind: "official",
            subjectID: officialID,
            organizationPath: try OrganizationReader(reader: transaction)
                .lineage(of: organization.number).path,
            data: [
                "streamlining_case": name, "state": state.code,
                "state_date": facts.from.description, "version": String(version),
            ],
            rules: facts.facts.ruleCodes
        )
        return Change(
            StreamliningCase(self),
            audit: [change.audit] + others.flatMap(\.audit),
            events: [event] + others.flatMap(\.events)
        )
    }
}
