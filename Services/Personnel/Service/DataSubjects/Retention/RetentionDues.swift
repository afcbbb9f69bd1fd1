internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage

/// Finds what is past its retention on a day.
struct RetentionDues {
    let reader: any Reader
    let policy: Policy
    let today: CalendarDate
    /// Who asks: only officials within reach count.
    let reached: CallerAuthority

    /// Officials of a status who left so long ago that their retention is over, with no hold on
    /// their records; by their keys.
    func formerOfficials(_ status: OfficialStatus, limit: Int) throws -> [Int64] {
        let rule = try policy.retention(
            of: RecordGroup.formerOfficial.code,
            ["official_status": status.code],
            at: today
        )
        guard let day = try rule.retention.latestStart(endedBy: today) else { return [] }
        let leaving = OfficialStatus.leaving.map(\.number).sorted()
        return try reader.rows(
            """
            SELECT number FROM official
            WHERE status = \(status.number) AND erased_at IS NULL
                AND NOT EXISTS (
                    SELECT 1 FROM scheduled_change
                    WHERE subject_kind = \(ScheduledChanges.Kind.official.rawValue)
                        AND subject_number = official.number
                )
                AND EXISTS (
                    SELECT 1 FROM official_fact AS fact
                    WHERE fact.official_number = official.number
                        AND fact.recorded_to = \(Timestamp.openEnd)
                        AND fact.valid_from <= \(day) AND fact.status IN \(list: leaving)
                )
                AND NOT EXISTS (
                    SELECT 1 FROM official_fact AS fact
                    WHERE fact.official_number = official.number
                        AND fact.recorded_to = \(Timestamp.openEnd)
                        AND fact.valid_to > \(day) AND fact.status NOT IN \(list: leaving)
                )
                AND \(try isNotHeld())
                AND \(try reached.officials("official.number") ?? "1 = 1")
            ORDER BY number LIMIT \(limit)
            """
        ).map { try $0.integer("number") }
    }

    /// Correction requests that ended so long ago that their retention is over.
    func correctionRequests(limit: Int) throws -> [String] {
        let rule = try policy.retention(of: RecordGroup.correctionRequest.code, at: today)
        guard let day = try rule.retention.latestStart(endedBy: today) else { return [] }
        return try reader.rows(
            """
            SELECT id FROM correction_request
            WHERE ended_at IS NOT NULL AND ended_at < \(day.adding(days: 1).beginning)
                AND \(try reached.officials("correction_request.official_number") ?? "1 = 1")
            ORDER BY ended_at, id LIMIT \(limit)
            """
        ).map { try $0.text("id") }
    }

    /// The condition that no hold keeps an official's record: text sorts by its bytes, so that all
    /// names that begin alike stand between two texts.
    private func isNotHeld() throws -> Statement {
        let conditions = try AuditHold.all(in: reader).map { hold -> Statement in
            guard !hold.resource.isEmpty else { return "1 = 0" }
            let end = hold.resource + "\u{10FFFF}"
            return "NOT ('officials/' || id >= \(hold.resource) AND 'officials/' || id < \(end))"
        }
        return conditions.isEmpty ? "1 = 1" : Statement(joining: conditions, with: .and)
    }
}
