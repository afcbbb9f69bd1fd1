internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage

/// What an erasure leaves behind: one audit entry and one event, which say that it was and why it
/// might be.
struct ErasureChange {
    let audit: AuditEntry
    let event: Event

    /// The erasure of an official's personal data by a rule.
    init(
        of official: OfficialRecord,
        by rule: PolicyRule,
        in transaction: any Transaction
    ) throws {
        audit = AuditEntry(
            resource: official.name,
            summary: "personal data erased\nstatus: \(official.facts.status.code)",
            rules: [rule.ruleCode]
        )
        let organizations = OrganizationReader(reader: transaction)
        event = Event(
            "official.erased",
            subjectKind: "official",
            subjectID: official.id,
            organizationPath: try organizations.lineage(of: official.facts.organizationNumber).path,
            data: [
                "status": official.facts.status.code, "version": String(official.version),
            ],
            rules: [rule.ruleCode]
        )
    }
}
