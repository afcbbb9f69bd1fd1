internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What a change of one official leaves behind: the answer, the audit entry, the event.
///
/// Audit and event name the fields that changed and carry no personal data; the facts themselves
/// are in the history.
struct OfficialChange {
    let record: OfficialRecord
    let audit: AuditEntry
    let event: Event

    /// The change from the old record, or the creation when there is none.
    init(
        _ record: OfficialRecord,
        after old: OfficialRecord? = nil,
        in transaction: any Transaction
    ) throws {
        self.record = record
        let facts = record.facts
        let changed = facts.changes(from: old?.facts ?? OfficialFacts(status: .unspecified))
        let fields = changed.map(\.rawValue).joined(separator: ",")
        var lines = ["fields: \(fields)"]
        if facts.status != old?.facts.status {
            lines.append("status: \(old?.facts.status.code ?? "") -> \(facts.status.code)")
        }
        if facts.organizationID != old?.facts.organizationID {
            let before = old?.facts.organizationID ?? ""
            lines.append("managing_organization: \(before) -> \(facts.organizationID)")
        }
        audit = AuditEntry(resource: record.name, summary: lines.joined(separator: "\n"))
        let reader = OrganizationReader(reader: transaction)
        event = Event(
            "official.changed",
            subjectKind: "official",
            subjectID: record.id,
            organizationPath: try reader.lineage(of: record.organizationNumber).path,
            data: [
                "status": facts.status.code,
                "version": String(record.version),
                "fields": fields,
            ]
        )
    }

    /// The change as the journal takes it.
    var change: Change<Official> {
        Change(
            Official(record, showingPersonalID: true),
            audit: [audit],
            events: [event]
        )
    }
}
