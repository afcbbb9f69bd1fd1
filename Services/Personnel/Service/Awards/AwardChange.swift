internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What a change of a nomination leaves behind: the audit entry and the event.
struct AwardChange {
    private let record: AwardRecord
    private let paper: AwardPaper

    init(_ record: AwardRecord, by paper: AwardPaper) {
        self.record = record
        self.paper = paper
    }

    private var rules: [String] { record.facts.facts.ruleCodes }

    func audit(from old: AwardState?) -> AuditEntry {
        AuditEntry(
            resource: record.name,
            summary: """
                state: \(old?.code ?? "") -> \(record.state.code) from \(record.facts.from)
                round: \(record.roundID)
                award: \(record.awardCode)
                subject: \(record.subject.name)
                """,
            rules: rules,
            decision: paper.documentNumber
        )
    }

    func event(from old: AwardState?, in reader: any Reader) throws -> Event {
        let subject = record.subject
        var data = [
            "award_nomination": record.name,
            "award_round": ResourceNames.awardRound.name(record.roundID),
            "award": record.awardCode,
            "state": record.state.code,
            "state_date": record.facts.from.description,
            "version": String(record.version),
        ]
        if let old { data["from_state"] = old.code }
        return Event(
            "award.\(record.state.code.lowercased())",
            subjectKind: subject.kind == .person ? "official" : "organization",
            subjectID: subject.id,
            organizationPath: try OrganizationReader(reader: reader)
                .lineage(of: subject.organization.number).path,
            data: data,
            rules: rules
        )
    }
}
