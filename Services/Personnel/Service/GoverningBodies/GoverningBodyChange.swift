internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What a change of one body leaves behind: the answer, the audit entry, the event.
struct GoverningBodyChange {
    let change: Change<GoverningBody>

    /// What happened to the body.
    enum Kind: String {
        case founded = "governing_body.founded"
        case resized = "governing_body.resized"
        case ended = "governing_body.ended"
        case takenBack = "governing_body.taken_back"
    }

    /// A change of a body, or its founding when nothing is replaced; it rests on rules.
    init(
        _ kind: Kind,
        _ record: GoverningBodyRecord,
        after old: GoverningBodyRecord? = nil,
        by rules: [String] = [],
        in transaction: any Transaction
    ) throws {
        let facts = record.facts
        let decision = kind == .ended ? facts.endDecision : facts.decision
        let event = Event(
            kind.rawValue,
            subjectKind: "organization",
            subjectID: record.organizationID,
            organizationPath: try OrganizationReader(reader: transaction)
                .lineage(of: record.organizationNumber).path,
            data: Self.data(of: record),
            rules: rules
        )
        let audit = AuditEntry(
            resource: record.name,
            summary: Self.lines(of: record, after: old).joined(separator: "\n"),
            rules: rules,
            decision: decision.number
        )
        change = Change(GoverningBody(record), audit: [audit], events: [event])
    }

    /// A body that was recorded by mistake and is on record no more.
    static func takenBack(
        _ correction: BodyCorrectionRecord,
        of record: GoverningBodyRecord,
        in transaction: any Transaction
    ) throws -> Change<BodyCorrection> {
        let kind = Kind.takenBack
        let lines = [
            "\(kind.rawValue)", "organization: \(record.organizationID)",
            "kind: \(record.kind.code)", "start_date: \(record.from)",
            "end_date: \(record.to.endText)",
        ]
        let event = Event(
            kind.rawValue,
            subjectKind: "organization",
            subjectID: record.organizationID,
            organizationPath: try OrganizationReader(reader: transaction)
                .lineage(of: record.organizationNumber).path,
            data: data(of: record)
        )
        let audit = AuditEntry(
            resource: record.name,
            summary: lines.joined(separator: "\n"),
            decision: correction.decision.number
        )
        return Change(BodyCorrection(correction), audit: [audit], events: [event])
    }

    private static func data(of record: GoverningBodyRecord) -> [String: String] {
        var data = [
            "governing_body": record.name,
            "kind": record.kind.code,
            "term_no": String(record.facts.termNo),
            "size_set": String(record.facts.sizeSet),
            "start_date": record.from.description,
            "version": String(record.version),
        ]
        if record.to != .openEnd { data["end_date"] = record.to.description }
        return data
    }

    private static func lines(
        of record: GoverningBodyRecord,
        after old: GoverningBodyRecord?
    ) -> [String] {
        let facts = record.facts
        var lines: [String] = []
        if old == nil {
            lines = [
                "organization: \(record.organizationID)", "kind: \(record.kind.code)",
                "display_name: \(facts.displayName)", "term_no: \(facts.termNo)",
                "start_date: \(record.from)",
                "planned_end_date: \(facts.plannedEnd?.description ?? "")",
            ]
        }
        if old?.facts.sizeSet != facts.sizeSet {
            let before = old.map { String($0.facts.sizeSet) } ?? ""
            lines.append("size_set: \(before) -> \(facts.sizeSet)")
        }
        if record.to != old?.to ?? .openEnd {
            lines.append("end_date: \(old?.to.endText ?? "") -> \(record.to.endText)")
            lines.append("end_reason: \(facts.endReason.code)")
        }
        return lines
    }
}
