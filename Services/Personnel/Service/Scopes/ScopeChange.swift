internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What a change of one management scope leaves behind: the answer, the audit entry, the event.
struct ScopeChange {
    let change: Change<ManagementScope>

    /// What happened to the scope.
    enum Kind: String {
        case created = "management_scope.created"
        case ended = "management_scope.ended"
    }

    /// A change of a scope, or its creation when nothing is replaced.
    init(
        _ kind: Kind,
        _ record: ScopeRecord,
        after old: ScopeRecord? = nil,
        in transaction: any Transaction
    ) throws {
        let facts = record.period.facts
        var lines = old == nil ? Self.lines(of: record) : []
        if record.period.to != old?.period.to ?? .openEnd {
            let before = old?.period.to.endText ?? ""
            lines.append("end_date: \(before) -> \(record.period.to.endText)")
        }
        var data = [
            "version": String(record.version),
            "scope_code": facts.code,
            "start_date": record.period.from.description,
        ]
        if record.period.to != .openEnd { data["end_date"] = record.period.to.description }
        let event = Event(
            kind.rawValue,
            subjectKind: "management_scope",
            subjectID: record.id,
            organizationPath: try OrganizationReader(reader: transaction)
                .lineage(of: record.decidingNumber).path,
            data: data
        )
        let audit = AuditEntry(resource: record.name, summary: lines.joined(separator: "\n"))
        change = Change(ManagementScope(record), audit: [audit], events: [event])
    }

    private static func lines(of record: ScopeRecord) -> [String] {
        let facts = record.period.facts
        var lines = [
            "scope_code: \(facts.code)", "display_name: \(facts.displayName)",
            "deciding_organization: \(record.decidingID)", "decides: \(facts.decides)",
            "consulting_organizations: \(record.consultingIDs.joined(separator: " "))",
            "start_date: \(record.period.from)",
        ]
        switch record.posts {
        case .named(let identifiers):
            lines.append("positions: \(identifiers.joined(separator: " "))")
        case .ruled(let rule):
            let levels = rule.levels.map(String.init).joined(separator: " ")
            lines.append("position_rule.organization: \(rule.organizationID)")
            lines.append("position_rule.position_levels: \(levels)")
            lines.append("position_rule.head_kinds: \(CodeText.text(rule.headKinds))")
        }
        return lines
    }
}
