internal import Authority
internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import Policy
internal import RPC
internal import Storage
internal import TypeContract

/// Takes a case to another state, by the table of ``CaseTransition``.
///
/// Guards: the caller has seen the present case; the table has the step, for the caller; the reason
/// and the paper that it needs are there; a case is opened within the limitation of each act.
/// Announces what an opened case tells: `case.opened` with its block, `case.closed`.
struct AdvanceCase: Sendable {
    /// What every use case of cases stands on.
    let desk: CaseDesk

    /// The case in its new state.
    func run(_ request: AdvanceCaseRequest, _ call: CallContext) async throws -> DisciplineCase {
        let step = try AskedStep(request, desk.limits)
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let admitted = try await desk.admit(call, to: request.name, step.official, step.id)
        try call.checkVisibility(of: request)
        let today = desk.clock.today
        return try await desk.journal.mutate(mutation) { [desk] transaction, now in
            var (stored, rights) = try admitted.present(in: transaction, asOf: request.etag)
            let before = stored.record
            try before.require(step.state, by: rights.parties)
            // To defer and to go on is the one way to take steps without end.
            guard step.state != .deferred || stored.steps.count < desk.limits.stepsPerCaseMax
            else { throw Failure.casesExhausted(request.name, desk.limits.stepsPerCaseMax) }
            var next = before.changed(at: now)
            next.state = step.state
            if step.state == .opened, before.opened == nil {
                next.rules += try CaseOpening(policy: desk.policy).check(before, on: today)
                next.opened = today
            }
            if step.state == .closedByDeath, next.opened != nil {
                next.closed = next.closed ?? today
            }
            stored.record = next
            let taken = StepRecord(
                from: before.state,
                to: step.state,
                day: today,
                reason: step.reason,
                evidence: step.evidence,
                actor: mutation.caller,
                recordedAt: now
            )
            stored.steps.append(taken)
            let writer = CaseWriter(transaction: transaction)
            try writer.update(next)
            try writer.add(taken, to: next)
            return Change(
                stored.message,
                audit: [next.audit(of: taken)],
                events: try CaseEvents.announcing(
                    next,
                    after: before,
                    in: rights.decider?.organization ?? "",
                    desk.policy
                )
            )
        }
    }
}

/// A step as it was asked for.
private struct AskedStep: Sendable {
    let official: String
    let id: String
    let state: CaseRecord.State
    let evidence: String
    let reason: String

    init(_ request: AdvanceCaseRequest, _ limits: DisciplineLimits) throws(Failure) {
        var checks = FieldChecks()
        (official, id) = checks.caseName(request.name)
        let state = checks.code(request.state, "state", CaseRecord.State.self, \.message)
        checks.text(
            request.evidenceDocument,
            "evidence_document",
            length: 1...limits.paperNumberLengthMax
        )
        let least = state?.needsReason == true ? 1 : 0
        checks.text(request.reason, "reason", length: least...limits.reasonLengthMax)
        checks.etag(request.etag)
        try checks.finish()
        self.state = state ?? .signalled
        evidence = request.evidenceDocument
        reason = request.reason
    }
}

/// The rule that a case is opened within the limitation of each of its acts.
struct CaseOpening: Sendable {
    /// The regulations.
    let policy: Policy

    /// The rows that it rests on, each once.
    func check(_ record: CaseRecord, on day: CalendarDate) throws(Failure) -> [RuleReference] {
        let limitation = CaseLimitation(policy: policy, track: record.track, day: day)
        var rules: [RuleReference] = []
        for finding in try limitation.findings(record.violations) {
            if let end = finding.end, end <= day {
                throw .caseRefused(
                    record.name,
                    finding.rule.ruleCode,
                    finding.rule.text(
                        vi: "Đã hết thời hiệu từ ngày \(end).",
                        en: "The limitation has run out on \(end)."
                    )
                )
            }
            if !rules.contains(finding.rule) { rules.append(finding.rule) }
        }
        return rules
    }
}

extension CaseRecord {
    /// Passes when the case has a step to a state for one of some parties.
    func require(
        _ state: State,
        by parties: Set<CaseParty>,
        isDecision: Bool = false
    ) throws(Failure) {
        let steps = CaseTransition.steps(from: self.state, on: track, after: outcome)
        let step = steps.first { $0.to == state && $0.isDecision == isDecision }
        guard let step else { throw .caseStateRefused(self, steps.map(\.to)) }
        guard parties.isDisjoint(with: step.by) else { return }
        throw Failure(
            .caseStepNotGranted,
            [
                "case": name, "step": state.rawValue,
                "parties": step.by.map(\.rawValue).sorted().joined(separator: ", "),
            ]
        )
    }

    /// What the audit log keeps of a step.
    func audit(of step: StepRecord) -> AuditEntry {
        AuditEntry(
            grade,
            resource: name,
            summary: "state: \(step.from.rawValue) -> \(step.to.rawValue)",
            rules: ruleCodes,
            decision: step.evidence
        )
    }
}
