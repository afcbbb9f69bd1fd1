internal import Authority
internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import RPC
internal import Storage
internal import TypeContract

/// Decides on a case (quyết định kỷ luật, hoặc không kỷ luật, miễn kỷ luật).
///
/// Guards: the caller is a member of the organisation that decides on the subject by the management
/// scope; none of those who call has investigated the case; the caller has seen the present case;
/// the table has the step; a sanction is of the case's track and passes its own rules. Then the
/// sanction, as any is recorded, and what both announce.
struct DecideCase: Sendable {
    /// What every use case of cases stands on.
    let desk: CaseDesk

    /// The decided case.
    func run(_ request: DecideCaseRequest, _ call: CallContext) async throws -> DisciplineCase {
        let today = desk.clock.today
        let asked = try AskedDecision(request, on: today, desk.limits)
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let admitted = try await desk.admit(call, to: request.name, asked.official, asked.id)
        try call.checkVisibility(of: request)
        let separation = try CaseSeparation(desk.policy, on: today)
        let sanctionID = randomUUID(from: desk.random)
        return try await desk.journal.mutate(mutation) { [desk] transaction, now in
            var (stored, rights) = try admitted.present(in: transaction)
            guard let decider = rights.decider else { throw Failure.notWithinReach(request.name) }
            try separation.check(
                rights.officials,
                apartFrom: stored.participants,
                request.name
            )
            let before = stored.record
            try before.tag.check(request.etag, resource: request.name)
            try before.require(.decided, by: rights.parties, isDecision: true)
            var next = before.changed(at: now)
            next.state = .decided
            next.outcome = asked.outcome
            next.closed = today
            var recorded: RecordedSanction?
            if var draft = asked.sanction {
                try before.requireTrack(of: draft)
                draft.organization = decider.organization
                let recording = SanctionRecording(policy: desk.policy, limits: desk.limits)
                let made = try recording.record(
                    draft,
                    sanctionID,
                    before.grade,
                    in: transaction,
                    at: now,
                    call
                )
                next.sanctionID = sanctionID
                next.closed = max(draft.effectiveDate, before.opened ?? draft.effectiveDate)
                recorded = made
            }
            let step = StepRecord(
                from: before.state,
                to: .decided,
                day: today,
                reason: asked.reason,
                evidence: asked.evidence,
                actor: mutation.caller,
                recordedAt: now
            )
            stored.record = next
            stored.steps.append(step)
            let writer = CaseWriter(transaction: transaction)
            try writer.update(next)
            try writer.add(step, to: next)
            return Change(
                stored.message,
                audit: [next.audit(of: step)] + (recorded.map { [$0.audit] } ?? []),
                events: (recorded?.events ?? [])
                    + (try CaseEvents.announcing(
                        next,
                        after: before,
                        in: decider.organization,
                        desk.policy
                    ))
            )
        }
    }
}

/// A decision as it was asked for.
private struct AskedDecision: Sendable {
    let official: String
    let id: String
    let outcome: CaseRecord.Outcome
    let sanction: SanctionDraft?
    let evidence: String
    let reason: String

    init(
        _ request: DecideCaseRequest,
        on today: CalendarDate,
        _ limits: DisciplineLimits
    ) throws(Failure) {
        var checks = FieldChecks()
        (official, id) = checks.caseName(request.name)
        let outcome = checks.code(
            request.outcome,
            "outcome",
            CaseRecord.Outcome.self,
            \.message
        )
        checks.etag(request.etag)
        let isSanction = outcome == .sanction
        let least = outcome == nil || isSanction ? 0 : 1
        let most = isSanction ? 0 : limits.paperNumberLengthMax
        checks.text(request.evidenceDocument, "evidence_document", length: least...most)
        checks.text(
            request.reason,
            "reason",
            length: least...(isSanction ? 0 : limits.reasonLengthMax)
        )
        if let outcome, isSanction != (request.sanction != nil) {
            checks.malformed(
                "sanction",
                vi: "Chỉ nêu hình thức kỷ luật khi kết quả là SANCTION, không phải \(outcome).",
                en: "Must be there for the outcome SANCTION, and for no other."
            )
        }
        try checks.finish()
        self.outcome = outcome ?? .noSanction
        let subject = official
        let draft = try request.sanction.map { message throws(Failure) in
            try AskedDecision.draft(message, of: subject, on: today, limits)
        }
        sanction = draft
        evidence = draft?.decisionNumber ?? request.evidenceDocument
        reason = request.reason
    }

    /// The sanction, checked by itself; its organisation and grade are not the caller's to say.
    private static func draft(
        _ message: Sanction,
        of official: String,
        on today: CalendarDate,
        _ limits: DisciplineLimits
    ) throws(Failure) -> SanctionDraft {
        var checks = FieldChecks()
        if !message.organization.isEmpty || message.secrecyGrade != .unspecified {
            checks.malformed(
                message.organization.isEmpty
                    ? "sanction.secrecy_grade" : "sanction.organization",
                vi: "Theo vụ việc và cơ quan quyết định; phải để trống.",
                en: "Is that of the case and its deciding organ; must be empty."
            )
        }
        try checks.finish()
        let parent = ResourcePattern.official.name(official)
        let request = RecordSanctionRequest(parent: parent, sanction: message)
        return try SanctionDraft(request, on: today, limits)
    }
}

extension CaseRecord {
    /// `CASE_TRACK`: a case of one track is not decided by the other.
    fileprivate func requireTrack(of draft: SanctionDraft) throws(Failure) {
        guard draft.track != track else { return }
        throw .caseRefused(
            name,
            "CASE_TRACK",
            vi: "Vụ việc thuộc kỷ luật \(track.rawValue).",
            en: "The case is one of \(track.rawValue) discipline."
        )
    }
}
