internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import RPC
internal import Storage

/// Lets an official take part in a case, by a decision (phân công tham gia vụ việc).
///
/// Guards: the case has not ended; there is room; the official does not have the role already; who
/// hears the subject has not investigated, and the other way round.
struct AssignCaseRole: Sendable {
    /// What every use case of cases stands on.
    let desk: CaseDesk

    /// The case with its new participant.
    func run(_ request: AssignCaseRoleRequest, _ call: CallContext) async throws -> DisciplineCase {
        let today = desk.clock.today
        var checks = FieldChecks()
        let (official, id) = checks.caseName(request.name)
        checks.etag(request.etag)
        if request.participant == nil { checks.required("participant") }
        let draft = ParticipantDraft(
            request.participant ?? CaseParticipant(),
            "participant",
            besides: official,
            today,
            desk.limits,
            &checks
        )
        try checks.finish()
        guard let draft else { throw Failure(.invalidFields, ["fields": "participant"]) }
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let admitted = try await desk.admit(call, to: request.name, official, id)
        try call.checkVisibility(of: request)
        let separation = try CaseSeparation(desk.policy, on: today)
        let participant = draft.record(randomUUID(from: desk.random))
        let most = desk.limits.participantsMax
        return try await desk.journal.mutate(mutation) { transaction, now in
            var stored = try admitted.present(in: transaction, asOf: request.etag).stored
            try stored.record.requireRunning()
            guard stored.participants.count < most else {
                throw Failure.casesExhausted(request.name, most)
            }
            guard !stored.participants.contains(where: { $0.isHeld(like: participant) }) else {
                throw Failure.exists(
                    "discipline.canbo.gov.vn/CaseParticipant",
                    "\(request.name)/participants: \(participant.role.rawValue)"
                )
            }
            let place = stored.participants.count
            stored.participants.append(participant)
            try separation.check(stored.participants, request.name)
            stored.record = stored.record.changed(at: now)
            let writer = CaseWriter(transaction: transaction)
            try writer.update(stored.record)
            try writer.add(participant, at: place, to: stored.record)
            let summary = "assigned: \(participant.role.rawValue) \(participant.id)"
            return Change(
                stored.message,
                audit: [stored.record.audit(summary, decision: participant.decisionNumber)]
            )
        }
    }
}

extension ParticipantRecord {
    /// Whether another one is the same official in the same role on some day.
    fileprivate func isHeld(like other: ParticipantRecord) -> Bool {
        officialID == other.officialID && role == other.role
            && (end.map { other.start < $0 } ?? true)
    }
}
