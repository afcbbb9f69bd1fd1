internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What a finding or its withdrawal leaves behind: the answer, the audit entry, the event.
///
/// The event tells that there is something and when it stands, never the section, the field or what
/// was found.
struct ProfileFindingChange {
    let change: Change<ProfileFinding>

    /// What happened.
    enum Kind: String {
        case recorded = "profile_finding.recorded"
        case withdrawn = "profile_finding.withdrawn"
    }

    init(
        _ kind: Kind,
        _ record: ProfileFindingRecord,
        of official: OfficialRecord,
        in reader: any Reader
    ) throws {
        let content = record.content
        var data = [
            "profile_finding": record.name,
            "start_date": content.paperDate.description,
            "version": String(record.version),
        ]
        if let end = record.withdrawal?.from { data["end_date"] = end.description }
        let event = Event(
            kind.rawValue,
            subjectKind: "official",
            subjectID: official.id,
            organizationPath: try OrganizationReader(reader: reader)
                .lineage(of: official.facts.organizationNumber).path,
            data: data
        )
        let audit = AuditEntry(
            resource: record.name,
            summary: """
                \(kind.rawValue)
                official: \(official.id)
                kind: \(content.kind.code)
                section: \(content.section)
                field: \(content.field)
                organization: \(content.organizationID)
                start_date: \(content.paperDate)
                end_date: \(record.withdrawal?.from.description ?? "")
                """,
            decision: record.withdrawal?.paperNumber ?? content.paperNumber
        )
        change = Change(record.message(), audit: [audit], events: [event])
    }
}
