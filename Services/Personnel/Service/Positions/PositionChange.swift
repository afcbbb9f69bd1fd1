internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What a change of one post leaves behind: the answer, the audit entry, the event.
struct PositionChange {
    let change: Change<Position>

    /// What happened to the post.
    enum Kind: String {
        case created = "position.created"
        case changed = "position.changed"
        case ended = "position.ended"
    }

    /// A change of a post from a day on, or its creation when nothing is replaced; the answer is
    /// the record given, as of a point unless it has the present facts.
    init(
        _ kind: Kind,
        _ record: PositionRecord,
        after old: PositionRecord? = nil,
        from day: CalendarDate? = nil,
        at point: HistoryPoint? = nil,
        in transaction: any Transaction
    ) throws {
        let fields = record.facts.changes(from: old?.facts ?? PositionFacts(quota: 0))
        var lines: [String] = []
        if old == nil {
            lines.append("organization: \(record.organizationID)")
            lines.append("effective_date: \(record.validFrom)")
        }
        if let day { lines.append("effective_date: \(day)") }
        if record.validTo != old?.validTo ?? .openEnd {
            lines.append("end_date: \(old?.validTo.endText ?? "") -> \(record.validTo.endText)")
        }
        lines += fields.map { field in
            let before = old?.facts.value(of: field) ?? ""
            return "\(field.rawValue): \(before) -> \(record.facts.value(of: field))"
        }
        let reader = OrganizationReader(reader: transaction)
        var data = [
            "version": String(record.version),
            "fields": fields.map(\.rawValue).joined(separator: ","),
            "effective_date": (day ?? record.validFrom).description,
        ]
        if record.validTo != .openEnd { data["end_date"] = record.validTo.description }
        let event = Event(
            kind.rawValue,
            subjectKind: "position",
            subjectID: record.id,
            organizationPath: try reader.lineage(of: record.organizationNumber).path,
            data: data
        )
        let audit = AuditEntry(resource: record.name, summary: lines.joined(separator: "\n"))
        var answer = Position(record, at: point)
        answer.etag = EntityTag(version: record.version).text
        change = Change(answer, audit: [audit], events: [event])
    }
}
