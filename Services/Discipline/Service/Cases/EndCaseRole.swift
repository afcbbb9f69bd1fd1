internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import RPC
internal import Storage

/// Ends a role in a case from a day on: its rights are gone at the next call of that day.
///
/// Guards: the role has no end yet; the end is not before today, nor before its start. What was
/// done by it until then stays.
struct EndCaseRole: Sendable {
    /// What every use case of cases stands on.
    let desk: CaseDesk

    /// The case with the ended role.
    func run(_ request: EndCaseRoleRequest, _ call: CallContext) async throws -> DisciplineCase {
        let today = desk.clock.today
        var checks = FieldChecks()
        let ids = checks.name(request.name, "name", ParticipantRecord.pattern) ?? ["", "", ""]
        let end = checks.optionalDate(request.endDate, "end_date") ?? today
        checks.notBefore(today, end, "end_date")
        checks.etag(request.etag)
        try checks.finish()
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let name = CaseRecord.pattern.name(ids[0], ids[1])
        let admitted = try await desk.admit(call, to: name, ids[0], ids[1])
        return try await desk.journal.mutate(mutation) { transaction, now in
            var stored = try admitted.present(in: transaction, asOf: request.etag).stored
            guard let place = stored.participants.firstIndex(where: { $0.id == ids[2] }) else {
                throw Failure.notFound("discipline.canbo.gov.vn/CaseParticipant", request.name)
            }
            try stored.participants[place].end(on: end, request.name)
            stored.record = stored.record.changed(at: now)
            let writer = CaseWriter(transaction: transaction)
            try writer.update(stored.record)
            try writer.end(stored.participants[place])
            let role = stored.participants[place].role.rawValue
            return Change(
                stored.message,
                audit: [stored.record.audit("ended: \(role) \(ids[2])")]
            )
        }
    }
}

extension ParticipantRecord {
    /// Ends the role from a day on.
    fileprivate mutating func end(on day: CalendarDate, _ name: String) throws(Failure) {
        if let end {
            throw .caseRefused(
                name,
                "CASE_ROLE_ENDED",
                vi: "Vai trò đã có ngày kết thúc: \(end).",
                en: "The role has an end already: \(end)."
            )
        }
        guard start <= day else {
            throw .caseRefused(
                name,
                "CASE_ROLE_DAYS",
                vi: "Vai trò bắt đầu từ ngày \(start).",
                en: "The role starts on \(start)."
            )
        }
        end = day
    }
}
