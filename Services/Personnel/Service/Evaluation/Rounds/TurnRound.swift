internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Takes a round, and all evaluations in it, to the next state.
struct TurnRound: Sendable {
    let desk: EvaluationDesk
    let order: Order

    /// What was asked for.
    struct Order: Sendable {
        let id: String
        let etag: String
        let next: EvaluationRoundState
        /// In which state every evaluation is before and after.
        let evaluations: (from: EvaluationState, next: EvaluationState)
        let outstandingDecision: String
        let event: String
        let mutation: Mutation
        let validateOnly: Bool
    }

    private var name: String { ResourceNames.evaluationRound.name(order.id) }

    /// The round in its new state.
    func run(
        _ call: CallContext,
        _ check: @escaping @Sendable (RoundRecord, [EvaluationRecord]) throws -> Void
    ) async throws -> EvaluationRound {
        try await desk.authority.admit(call, in: desk.journal.database) { caller in
            _ = try round(for: caller, call)
        }
        return try await desk.journal.mutate(
            order.mutation,
            on: desk.today,
            validateOnly: order.validateOnly
        ) { transaction, now in
            let caller = try desk.authority.authority(of: call, in: transaction)
            var round = try round(for: caller, call)
            try EntityTag(version: round.version).check(order.etag, resource: round.name)
            try round.state.check(round.name, to: order.next)
            if !order.outstandingDecision.isEmpty {
                round.outstandingDecision = order.outstandingDecision
            }
            let all = try EvaluationReader(reader: transaction).all(ofRound: round.number)
            try checkReady(all)
            try check(round, all)
            let turned = try turn(all, by: call, in: transaction, at: now)
            let record = try round.advanced(to: order.next, at: now, in: transaction)
            let change = try record.change(
                order.event,
                desk.rules,
                decision: order.outstandingDecision,
                in: transaction
            )
            return Change(
                change.answer,
                audit: change.audit + turned.audit,
                events: change.events + turned.events
            )
        }
    }

    private func round(for caller: CallerAuthority, _ call: CallContext) throws -> RoundRecord {
        let found = try RoundReader(reader: caller.organizations.reader).find(id: order.id)
        try caller.admit(found, named: name, call)
        guard let found else { throw Failure.noEvaluationRound(order.id) }
        return found
    }

    private func checkReady(_ all: [EvaluationRecord]) throws(Failure) {
        let others = all.filter { $0.state != order.evaluations.from }
        guard let first = others.first else { return }
        throw Failure.condition(
            .evaluationsNotReady,
            [
                "resource": name, "count": "\(others.count)",
                "state": order.evaluations.from.code,
            ],
            subject: first.name
        )
    }

    private func turn(
        _ all: [EvaluationRecord],
        by call: CallContext,
        in transaction: any Transaction,
        at now: Timestamp
    ) throws -> (audit: [AuditEntry], events: [Event]) {
        let writer = EvaluationWriter(transaction: transaction, now: now)
        var left: (audit: [AuditEntry], events: [Event]) = ([], [])
        for old in all {
            var facts = old.facts.facts
            facts.state = order.evaluations.next
            facts.stateFrom = desk.today
            facts.grade = facts.decidedGrade
            facts.recorder = call.caller.personalName
            let record = try writer.advance(old, to: facts, on: desk.today)
            let change = EvaluationChange(record)
            left.audit.append(change.audit(from: old))
            left.events.append(try change.event(from: old, in: transaction))
            let following = try desk.followUps(transaction, now)
                .told(record, after: old.facts.facts.grade)
            left.audit += following.audit
            left.events += following.events
        }
        return left
    }
}
