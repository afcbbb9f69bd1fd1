internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What a change of one organisation leaves behind: the answer, the audit entry, the event.
struct OrganizationChange {
    let record: OrganizationRecord
    let audit: AuditEntry
    let event: Event

    /// The change from the old record, or the creation when there is none.
    init(
        _ record: OrganizationRecord,
        after old: OrganizationRecord? = nil,
        in transaction: any Transaction
    ) throws {
        self.record = record
        let empty = OrganizationFacts(status: .unspecified)
        let changed = record.facts.changes(from: old?.facts ?? empty)
        let lines = changed.map { field in
            let before = old?.facts.value(of: field) ?? ""
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
            ]
        )
    }

    /// The change as the journal takes it.
    var change: Change<Organization> {
        Change(Organization(record), audit: [audit], events: [event])
    }
}
