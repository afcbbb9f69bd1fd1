internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What a change of one official leaves behind: the answer, the audit entry, the event.
///
/// Audit and event name the fields that changed and carry no personal data; the facts themselves
/// are in the history.
struct OfficialChange {
    let audit: AuditEntry
    let event: Event
    private let record: OfficialRecord
    private let point: HistoryPoint?

    /// The change of an official's facts from a day on, or the creation when nothing is replaced;
    /// the answer is the record given, as of a point unless it is the present one.
    init(
        _ record: OfficialRecord,
        after old: OfficialFacts? = nil,
        from day: CalendarDate,
        at point: HistoryPoint? = nil,
        in transaction: any Transaction,
        memory: OrganizationMemory? = nil
    ) throws {
        self.record = record
        self.point = point
        let facts = record.facts
        let changed = facts.changes(from: old ?? OfficialFacts(status: .unspecified))
        let fields = changed.map(\.rawValue).joined(separator: ",")
        var lines = ["effective_date: \(day)", "fields: \(fields)"]
        if facts.status != old?.status {
            lines.append("status: \(old?.status.code ?? "") -> \(facts.status.code)")
        }
        if facts.organizationID != old?.organizationID {
            let before = old?.organizationID ?? ""
            lines.append("managing_organization: \(before) -> \(facts.organizationID)")
        }
        audit = AuditEntry(resource: record.name, summary: lines.joined(separator: "\n"))
        let reader = OrganizationReader(reader: transaction, memory: memory)
        event = Event(
            "official.changed",
            subjectKind: "official",
            subjectID: record.id,
            organizationPath: try reader.lineage(of: facts.organizationNumber).path,
            data: [
                "status": facts.status.code,
                "version": String(record.version),
                "fields": fields,
                "effective_date": day.description,
            ]
        )
    }

    /// What a change by an update leaves behind.
    init(
        _ outcome: DatedOutcome<OfficialRecord, OfficialFacts>,
        in transaction: any Transaction,
        memory: OrganizationMemory? = nil
    ) throws {
        try self.init(
            outcome.shown,
            after: outcome.replaced,
            from: outcome.from,
            at: outcome.point,
            in: transaction,
            memory: memory
        )
    }

    /// The change as the journal takes it.
    var change: Change<Official> {
        var answer = Official(record, showingPersonalID: true, at: point)
        answer.etag = EntityTag(version: record.version).text
        return Change(answer, audit: [audit], events: [event])
    }
}
