internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What a change of one member's time leaves behind: the answer, the audit entry, the events.
///
/// Events are about the official, in whose order they come, and never tell why a time ended.
struct BodyMemberChange {
    private let record: BodyMemberRecord
    private let rules: [String]
    private let path: String

    /// A change of a member's time that rests on rules.
    init(
        _ record: BodyMemberRecord,
        by rules: [String] = [],
        in transaction: any Transaction
    ) throws {
        self.record = record
        self.rules = rules
        let body = try GoverningBodyReader(reader: transaction)
            .named(id: record.bodyID, standingOn: record.period.from)
        path = try OrganizationReader(reader: transaction)
            .lineage(of: body.organizationNumber).path
    }

    /// A time newly on record, with its end when it came with one.
    var started: Change<BodyMember> {
        let isEnded = record.period.to != .openEnd
        let facts = record.period.facts
        let lines = [
            "governing_body: \(record.bodyID)", "official: \(record.officialID)",
            "function: \(facts.function.code)", "entry_kind: \(facts.entryKind.code)",
            "start_date: \(record.period.from)",
        ]
        let end = isEnded ? endLines(after: nil) : []
        return Change(
            BodyMember(record),
            audit: [audit(lines + end, facts.decision)],
            events: [event("body_member.started")] + (isEnded ? [event("body_member.ended")] : [])
        )
    }

    /// A time of which an end is recorded, or another one than before.
    func ended(after old: BodyMemberRecord) -> Change<BodyMember> {
        Change(
            BodyMember(record),
            audit: [audit(endLines(after: old), record.period.facts.endDecision)],
            events: [event("body_member.ended")]
        )
    }

    /// A time that was recorded by mistake and is on record no more.
    func takenBack(_ correction: BodyCorrectionRecord) -> Change<BodyCorrection> {
        let lines = [
            "body_member.taken_back", "governing_body: \(record.bodyID)",
            "official: \(record.officialID)",
            "function: \(record.period.facts.function.code)",
            "start_date: \(record.period.from)", "end_date: \(record.period.to.endText)",
        ]
        return Change(
            BodyCorrection(correction),
            audit: [audit(lines, correction.decision)],
            events: [event("body_member.taken_back")]
        )
    }

    private func endLines(after old: BodyMemberRecord?) -> [String] {
        let reasons = [old?.period.facts.endReason ?? .unspecified, record.period.facts.endReason]
            .map { $0 == .unspecified ? "" : $0.code }
        return [
            "end_date: \(old?.period.to.endText ?? "") -> \(record.period.to.endText)",
            "end_reason: \(reasons[0]) -> \(reasons[1])",
        ]
    }

    private func audit(_ lines: [String], _ decision: HoldingFacts.Decision) -> AuditEntry {
        AuditEntry(
            resource: record.name,
            summary: lines.joined(separator: "\n"),
            rules: rules,
            decision: decision.number
        )
    }

    private func event(_ type: String) -> Event {
        var data = [
            "body_member": record.name,
            "governing_body": ResourceNames.governingBody.name(record.bodyID),
            "function": record.period.facts.function.code,
            "start_date": record.period.from.description,
            "version": String(record.version),
        ]
        if record.period.to != .openEnd { data["end_date"] = record.period.to.description }
        return Event(
            type,
            subjectKind: "official",
            subjectID: record.officialID,
            organizationPath: path,
            data: data,
            rules: rules
        )
    }
}
