internal import Kernel
internal import PersonnelContract
internal import Storage

/// What a change of one account leaves behind: the answer, the audit entry, the event.
///
/// The caller's name stays in the account: neither audit nor event repeats it.
struct AccountChange {
    let change: Change<Account>

    /// What happened to the account.
    enum Kind: String {
        case opened = "account.opened"
        case ended = "account.ended"
    }

    /// A change of an account, or its creation when nothing is replaced.
    init(
        _ kind: Kind,
        _ record: AccountRecord,
        after old: AccountRecord? = nil,
        in transaction: any Transaction
    ) throws {
        var lines: [String] = []
        if old == nil {
            lines += ["official: \(record.officialID)", "start_date: \(record.validFrom)"]
        }
        if record.validTo != old?.validTo ?? .openEnd {
            lines.append("end_date: \(old?.validTo.endText ?? "") -> \(record.validTo.endText)")
        }
        var data = [
            "account": record.name,
            "start_date": record.validFrom.description,
            "version": String(record.version),
        ]
        if record.validTo != .openEnd { data["end_date"] = record.validTo.description }
        let official = try OfficialReader(reader: transaction).served(id: record.officialID)
        let lineage = try OrganizationReader(reader: transaction)
            .lineage(of: official.facts.organizationNumber)
        let event = Event(
            kind.rawValue,
            subjectKind: "official",
            subjectID: record.officialID,
            organizationPath: lineage.path,
            data: data
        )
        let audit = AuditEntry(resource: record.name, summary: lines.joined(separator: "\n"))
        change = Change(Account(record), audit: [audit], events: [event])
    }
}
