internal import Conventions
internal import Kernel
package import RPC
package import Storage

/// Puts each call that uses rights for an emergency on record, with its reason, and announces it,
/// before anything is answered or changed (DOMAIN 3.1: break-glass is logged and notified).
package struct EmergencyJournal: ServerInterceptor {
    /// What the announcement is called.
    package static let eventType = "access.emergency_used"
    /// The longest name in an announcement, in characters; the audit record has all of it.
    private static let nameLengthMax = 240

    private let journal: Journal

    /// Records into a journal.
    package init(_ journal: Journal) {
        self.journal = journal
    }

    /// Runs the rest once the emergency is on record; throws a storage failure when it cannot be
    /// recorded, and `EMERGENCY_REASON_INVALID` without a reason.
    package func intercept(
        _ call: CallContext,
        _ next: (CallContext) async throws -> Void
    ) async throws {
        if call.isEmergency { try await record(call) }
        try await next(call)
    }

    private func record(_ call: CallContext) async throws {
        let values = call.metadata.values(EmergencyReason.metadataName)
        guard let reason = try EmergencyReason(values) else {
            throw EmergencyReason.invalid
        }
        let caller = call.caller
        let mutation = try Mutation(
            method: call.method.description,
            caller: caller.auditName,
            requestID: "",
            callID: call.identifier,
            request: []
        )
        let subject = Event(
            Self.eventType,
            subjectKind: "emergencies",
            subjectID: mutation.callID,
            data: [
                "method": mutation.method,
                "caller": String(caller.name.prefix(Self.nameLengthMax)),
                "acts_for": String((caller.actsFor ?? "").prefix(Self.nameLengthMax)),
                "call": mutation.callID,
            ]
        )
        try await journal.mutate(mutation, answering: .nothing) { _, _ in
            let entry = AuditEntry(
                resource: "emergencies/\(mutation.callID)",
                summary: "emergency: \(reason.text)"
            )
            return Change((), audit: [entry], events: [subject])
        }
    }
}
