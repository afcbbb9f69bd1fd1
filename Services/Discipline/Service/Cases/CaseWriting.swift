internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import ProtobufC
internal import Storage

/// Writes cases, in the present transaction.
struct CaseWriter {
    let transaction: any Transaction

    /// Writes a new case with those who take part in it.
    func add(_ stored: StoredCase) throws {
        let record = stored.record
        let violations = DisciplineCase(violations: record.violations.map(\.message)).encoded()
        try transaction.execute(
            """
            INSERT INTO discipline_case (
                id, official_id, case_number, track, source, violations, accusation_summary,
                political_note, discovered_on, is_complex, due_on, opened_on, closed_on, state,
                outcome, sanction_id, rules, secrecy_grade, version, recorded_at, changed_at
            ) VALUES (
                \(record.id), \(record.officialID), \(record.number), \(record.track.rawValue),
                \(record.source.rawValue), \(violations), \(record.summary),
                \(record.politicalNote), \(record.discovered), \(record.isComplex),
                \(record.due), \(record.opened), \(record.closed), \(record.state.rawValue),
                \(record.outcome?.rawValue), \(record.sanctionID), \(encoded(record)),
                \(record.grade.rawValue), \(record.version), \(record.recordedAt),
                \(record.changedAt)
            )
            """
        )
        for (position, participant) in stored.participants.enumerated() {
            try add(participant, at: position, to: record)
        }
    }

    /// Writes what may change of a case.
    func update(_ record: CaseRecord) throws {
        try transaction.execute(
            """
            UPDATE discipline_case SET political_note = \(record.politicalNote),
                opened_on = \(record.opened), closed_on = \(record.closed),
                state = \(record.state.rawValue), outcome = \(record.outcome?.rawValue),
                sanction_id = \(record.sanctionID), rules = \(encoded(record)),
                version = \(record.version), changed_at = \(record.changedAt)
            WHERE id = \(record.id)
            """
        )
    }

    /// Writes a step to the state in which a case is now.
    func add(_ step: StepRecord, to record: CaseRecord) throws {
        try transaction.execute(
            """
            INSERT INTO case_step (
                case_id, version, from_state, to_state, day, reason, evidence, actor, recorded_at
            ) VALUES (
                \(record.id), \(record.version), \(step.from.rawValue), \(step.to.rawValue),
                \(step.day), \(step.reason), \(step.evidence), \(step.actor), \(step.recordedAt)
            )
            """
        )
    }

    /// Writes somebody who takes part in a case from now on.
    func add(
        _ participant: ParticipantRecord,
        at position: Int,
        to record: CaseRecord
    ) throws {
        try transaction.execute(
            """
            INSERT INTO case_participant (
                id, case_id, position, official_id, role, valid_from, valid_to, decision_number,
                decision_date
            ) VALUES (
                \(participant.id), \(record.id), \(position), \(participant.officialID),
                \(participant.role.rawValue), \(participant.start), \(participant.end),
                \(participant.decisionNumber), \(participant.decisionDate)
            )
            """
        )
    }

    /// Ends a role, which is done once.
    func end(_ participant: ParticipantRecord) throws {
        try transaction.execute(
            """
            UPDATE case_participant SET valid_to = \(participant.end)
            WHERE id = \(participant.id)
            """
        )
    }

    private func encoded(_ record: CaseRecord) -> [UInt8] {
        DisciplineCase(rules: record.rules).encoded()
    }
}
