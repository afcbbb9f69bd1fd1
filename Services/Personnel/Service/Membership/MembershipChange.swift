internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What a change of one membership leaves behind: the answer, the audit entry, the event.
///
/// Events are about the official, in whose order they come, and carry states and days, never why.
struct MembershipChange {
    private let record: MembershipRecord
    private let rules: [String]
    private let path: String

    /// A change of a membership that rests on rules.
    init(
        _ record: MembershipRecord,
        by rules: [String] = [],
        in transaction: any Transaction
    ) throws {
        self.record = record
        self.rules = rules
        path = try OrganizationReader(reader: transaction)
            .lineage(of: record.facts.cell.number).path
    }

    /// The change from what was on record; `nil` for a membership newly on record.
    func change(from old: MembershipRecord? = nil) -> Change<Membership> {
        let facts = record.facts
        var lines = [
            "state: \(old?.facts.state.code ?? "") -> \(facts.state.code)",
            "state_date: \(facts.stateFrom)",
            "cell: \(old?.facts.cell.id ?? "") -> \(facts.cell.id)",
        ]
        if !facts.destination.id.isEmpty { lines.append("destination: \(facts.destination.id)") }
        if !facts.host.id.isEmpty { lines.append("host: \(facts.host.id)") }
        if !facts.papers.decidingID.isEmpty {
            lines.append("deciding_organization: \(facts.papers.decidingID)")
        }
        if let vote = facts.papers.vote {
            lines.append(
                """
                vote: \(vote.officialMembers) members, \(vote.present) present, \
                \(vote.inFavour) in favour, \(vote.against) against
                """
            )
        }
        if facts.papers.reason != .unspecified {
            lines.append("reason: \(facts.papers.reason.code)")
        }
        let isNew = old?.facts.state != facts.state || old?.facts.cell != facts.cell
        return Change(
            Membership(record),
            audit: [
                AuditEntry(
                    resource: record.name,
                    summary: lines.joined(separator: "\n"),
                    rules: rules,
                    decision: facts.papers.decision.number
                )
            ],
            events: isNew ? [event(from: old)] : []
        )
    }

    private func event(from old: MembershipRecord?) -> Event {
        let facts = record.facts
        var data = [
            "membership": record.name,
            "state": facts.state.code,
            "state_date": facts.stateFrom.description,
            "cell": facts.cell.name,
            "version": String(record.version),
        ]
        if let old { data["from_state"] = old.facts.state.code }
        return Event(
            "member.status_changed",
            subjectKind: "official",
            subjectID: record.officialID,
            organizationPath: path,
            data: data,
            rules: rules
        )
    }
}
