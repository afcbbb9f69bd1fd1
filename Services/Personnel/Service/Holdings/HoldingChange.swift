internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What a change of one holding leaves behind: the answer, the audit entry, the events.
///
/// Events are about the official, in whose order they come, and never tell why a holding ended.
struct HoldingChange {
    private let record: HoldingRecord
    private let path: String

    /// A change of a holding.
    init(_ record: HoldingRecord, in transaction: any Transaction) throws {
        self.record = record
        let position = try PositionReader(reader: transaction).held(id: record.positionID)
        path = try OrganizationReader(reader: transaction)
            .lineage(of: position.organizationNumber).path
    }

    /// A holding newly on record, with its end when it came with one.
    var started: Change<Holding> {
        let isEnded = record.period.to != .openEnd
        let facts = record.period.facts
        let lines = [
            "official: \(record.officialID)", "position: \(record.positionID)",
            "start_date: \(record.period.from)", "holding_kind: \(facts.kind.code)",
            "is_main: \(facts.isMain)", "term_no: \(facts.termNo)",
            "planned_end_date: \(facts.plannedEnd?.description ?? "")",
            "decision: \(text(facts.decision))",
        ]
        let end = isEnded ? endLines(after: nil) : []
        return Change(
            Holding(record),
            audit: [audit(lines + end, facts.decision)],
            events: [event("holding.started")] + (isEnded ? [event("holding.ended")] : [])
        )
    }

    /// A holding of which an end is recorded, or another one than before.
    func ended(after old: HoldingRecord) -> Change<Holding> {
        Change(
            Holding(record),
            audit: [audit(endLines(after: old), record.period.facts.endDecision)],
            events: [event("holding.ended")]
        )
    }

    /// A holding that was recorded by mistake and is on record no more.
    func takenBack(
        _ correction: HoldingCorrectionRecord,
        from old: HoldingRecord
    ) -> Change<HoldingCorrection> {
        let lines = [
            "taken_back: \(correction.kind.code)", "official: \(record.officialID)",
            "position: \(record.positionID)", "start_date: \(old.period.from)",
            "end_date: \(old.period.to.endText)", "decision: \(text(old.period.facts.decision))",
        ]
        return Change(
            HoldingCorrection(correction),
            audit: [audit(lines, correction.decision)],
            events: [event("holding.taken_back")]
        )
    }

    /// A holding whose end was recorded by mistake and that goes on.
    func reopened(
        by correction: HoldingCorrectionRecord,
        after old: HoldingRecord
    ) -> Change<Holding> {
        Change(
            Holding(record),
            audit: [
                audit(
                    ["taken_back: \(correction.kind.code)"] + endLines(after: old),
                    correction.decision
                )
            ],
            events: [event("holding.end_taken_back")]
        )
    }

    private func endLines(after old: HoldingRecord?) -> [String] {
        let facts = record.period.facts
        let before = old?.period.facts ?? HoldingFacts()
        let reasons = [before.endReason, facts.endReason].map {
            $0 == .unspecified ? "" : $0.code
        }
        return [
            "end_date: \(old?.period.to.endText ?? "") -> \(record.period.to.endText)",
            "end_reason: \(reasons[0]) -> \(reasons[1])",
            "end_decision: \(text(before.endDecision)) -> \(text(facts.endDecision))",
        ]
    }

    private func text(_ decision: HoldingFacts.Decision) -> String {
        decision.date.map { "\(decision.number), \($0)" } ?? ""
    }

    private func audit(_ lines: [String], _ decision: HoldingFacts.Decision) -> AuditEntry {
        AuditEntry(
            resource: record.name,
            summary: lines.joined(separator: "\n"),
            decision: decision.number
        )
    }

    private func event(_ type: String) -> Event {
        let facts = record.period.facts
        var data = [
            "holding": record.name,
            "position": ResourceNames.position.name(record.positionID),
            "holding_kind": facts.kind.code,
            "is_main": String(facts.isMain),
            "start_date": record.period.from.description,
            "version": String(record.version),
        ]
        if record.period.to != .openEnd { data["end_date"] = record.period.to.description }
        return Event(
            type,
            subjectKind: "official",
            subjectID: record.officialID,
            organizationPath: path,
            data: data
        )
    }
}
