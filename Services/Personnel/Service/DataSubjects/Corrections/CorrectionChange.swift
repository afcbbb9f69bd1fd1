internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What a change of a correction request leaves behind: audit entry and event, with identifiers
/// and states only.
struct CorrectionChange {
    let audit: AuditEntry
    let event: Event

    /// The change of a request about an official.
    init(
        _ type: String,
        _ record: CorrectionRecord,
        of official: OfficialRecord,
        in transaction: any Transaction
    ) throws {
        let days = ["due_date": "\(record.dueOn)"]
        let lines = [
            "official: \(official.name)", "field: \(record.wanted.field)",
            "state: \(record.state.code)",
        ]
        audit = AuditEntry(
            resource: record.name,
            summary: lines.joined(separator: "\n"),
            rules: [record.dueRule]
        )
        let organizations = OrganizationReader(reader: transaction)
        event = Event(
            type,
            subjectKind: "official",
            subjectID: official.id,
            organizationPath: try organizations.lineage(of: official.facts.organizationNumber).path,
            data: days.merging(
                ["correction_request": record.name, "state": record.state.code]
            ) { first, _ in first },
            rules: [record.dueRule]
        )
    }
}
