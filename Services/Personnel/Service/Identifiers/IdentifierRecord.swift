internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

/// A version of an identifier as the store keeps it.
struct IdentifierRecord: Sendable {
    let number: Int64
    let id: String
    let organization: Ancestor
    let scheme: String
    let value: String
    let from: CalendarDate
    /// ``Kernel/CalendarDate/openEnd`` for none.
    var to: CalendarDate
    var version: Int64 = 1
    var recordedAt: Timestamp

    /// The resource name.
    var name: String { ResourceNames.organizationIdentifier.name(id) }

    /// The columns that make a record.
    static let columns: Statement = """
        number, version, id, organization_number, organization_id, scheme, value, valid_from,
        valid_to, recorded_from
        """
}

extension IdentifierRecord {
    /// The record of a row with those columns.
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            organization: Ancestor(
                number: try row.integer("organization_number"),
                id: try row.text("organization_id")
            ),
            scheme: try row.text("scheme"),
            value: try row.text("value"),
            from: try row.date("valid_from"),
            to: try row.date("valid_to"),
            version: try row.integer("version"),
            recordedAt: try row.timestamp("recorded_from")
        )
    }

    /// What leaves the change behind: the answer, the audit entry, the event.
    func change(
        _ type: String,
        in transaction: any Transaction
    ) throws
        -> Change<OrganizationIdentifier>
    {
        let lineage = try OrganizationReader(reader: transaction).lineage(of: organization.number)
        var data = [
            "organization": ResourceNames.organization(organization.id), "scheme": scheme,
            "value": value, "start_date": from.description, "version": String(version),
        ]
        if to != .openEnd { data["end_date"] = to.description }
        let event = Event(
            type,
            subjectKind: "organization",
            subjectID: organization.id,
            organizationPath: lineage.path,
            data: data
        )
        let summary = """
            organization: \(organization.id)
            scheme: \(scheme)
            value: \(value)
            start_date: \(from)
            end_date: \(to.endText)
            """
        return Change(
            OrganizationIdentifier(self),
            audit: [AuditEntry(resource: name, summary: summary)],
            events: [event]
        )
    }
}

extension OrganizationIdentifier {
    /// The message of a record, as recorded at an instant unless it is what is known now.
    init(_ record: IdentifierRecord, at instant: Timestamp? = nil) {
        self.init(
            name: record.name,
            organization: ResourceNames.organization(record.organization.id),
            scheme: record.scheme,
            value: record.value,
            startDate: GoogleDate(record.from),
            endDate: record.to.effectiveEnd,
            updateTime: GoogleTimestamp(record.recordedAt),
            etag: instant == nil ? EntityTag(version: record.version).text : ""
        )
    }
}

extension ResourceNames {
    /// The type told in `ResourceInfo` for an identifier.
    static let organizationIdentifierType = "personnel.canbo.gov.vn/OrganizationIdentifier"
    static let organizationIdentifier: ResourcePattern = "organizationIdentifiers/*"
}
