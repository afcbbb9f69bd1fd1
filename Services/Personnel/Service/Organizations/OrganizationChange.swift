internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What a change of one organisation leaves behind: the answer, the audit entry, the event.
struct OrganizationChange {
    let audit: AuditEntry
    let event: Event
    private let answer: Organization

    /// The change of an organisation's facts from a day on, or its creation when nothing is
    /// replaced; the answer is the record given, as of a point unless it is the present one.
    init(
        _ record: OrganizationRecord,
        after old: OrganizationFacts? = nil,
        from day: CalendarDate,
        at point: HistoryPoint? = nil,
        in transaction: any Transaction
    ) throws {
        var answer = Organization(record, at: point)
        answer.etag = EntityTag(version: record.version).text
        self.answer = answer
        let empty = OrganizationFacts(status: .unspecified)
        let changed = record.facts.changes(from: old ?? empty)
        var lines = ["effective_date: \(day)"]
        lines += changed.map { field in
            let before = old?.value(of: field) ?? ""
            return "\(field.rawValue): \(before) -> \(record.facts.value(of: field))"
        }
        audit = AuditEntry(resource: record.name, summary: lines.joined(separator: "\n"))
        let lineage = try OrganizationReader(reader: transaction).lineage(of: record.number)
        event = Event(
            "org.changed",
            subjectKind: "organization",
            subjectID: record.id,
            organizationPath: lineage.path,
            data: [
                "status": record.facts.status.code,
                "version": String(record.version),
                "fields": changed.map(\.rawValue).joined(separator: ","),
                "effective_date": day.description,
            ]
        )
    }

    /// What a change by an update leaves behind.
    init(
        _ outcome: DatedOutcome<OrganizationRecord, OrganizationFacts>,
        in transaction: any Transaction
    ) throws {
        try self.init(
            outcome.shown,
            after: outcome.replaced,
            from: outcome.from,
            at: outcome.point,
            in: transaction
        )
    }

    /// The change as the journal takes it.
    var change: Change<Organization> {
        Change(answer, audit: [audit], events: [event])
    }
}
