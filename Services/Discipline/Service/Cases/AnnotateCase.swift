internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import RPC
internal import Storage

/// Writes down what internal political protection has to say of a case (bảo vệ chính trị nội bộ).
///
/// Guards: the caller may see what it writes; it has seen the present case, which has not ended.
struct AnnotateCase: Sendable {
    /// What every use case of cases stands on.
    let desk: CaseDesk

    /// The case with the note.
    func run(_ request: AnnotateCaseRequest, _ call: CallContext) async throws -> DisciplineCase {
        var checks = FieldChecks()
        let (official, id) = checks.caseName(request.name)
        checks.text(
            request.internalPoliticalNote,
            "internal_political_note",
            length: 1...desk.limits.noteLengthMax
        )
        checks.etag(request.etag)
        try checks.finish()
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let admitted = try await desk.admit(call, to: request.name, official, id)
        try call.checkVisibility(of: request)
        return try await desk.journal.mutate(mutation) { transaction, now in
            var stored = try admitted.present(in: transaction, asOf: request.etag).stored
            try stored.record.requireRunning()
            stored.record = stored.record.changed(at: now)
            stored.record.politicalNote = request.internalPoliticalNote
            try CaseWriter(transaction: transaction).update(stored.record)
            return Change(
                stored.message,
                audit: [stored.record.audit("annotated")]
            )
        }
    }
}

extension CaseRecord {
    /// Passes when the case has not ended.
    func requireRunning() throws(Failure) {
        if state.isEnd { throw .caseStateRefused(self, []) }
    }

    /// What the audit log keeps of a change that is no step.
    func audit(_ summary: String, decision: String = "") -> AuditEntry {
        AuditEntry(grade, resource: name, summary: summary, decision: decision)
    }
}
