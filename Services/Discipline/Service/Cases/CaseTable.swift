internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import ProtobufC
internal import Storage

/// The SQL of cases.
struct CaseTable {
    /// Reads inside the present snapshot or transaction.
    let reader: any Reader

    private static let selection: Statement = """
        SELECT id, official_id, case_number, track, source, violations, accusation_summary,
            political_note, discovered_on, is_complex, due_on, opened_on, closed_on, state, outcome,
            sanction_id, rules, secrecy_grade, version, recorded_at, changed_at
        FROM discipline_case
        """

    /// One case of an official, whoever asks.
    func stored(_ id: String, of officialID: String) throws -> StoredCase? {
        try reader.first(Self.selection + "WHERE id = \(id) AND official_id = \(officialID)")
            .map(whole)
    }

    /// The cases of an official after a place, the latest recorded first.
    func all(of officialID: String, after position: [StoredValue]? = nil) throws -> [StoredCase] {
        let further: Statement =
            position.map { "AND (recorded_at, id) < (\($0[0]), \($0[1]))" } ?? ""
        return try reader.rows(
            Self.selection + "WHERE official_id = \(officialID)" + further
                + "ORDER BY recorded_at DESC, id DESC"
        ).map(whole)
    }

    /// When an official is, and was, under consideration, by each case.
    func considerations(of officialID: String) throws -> [Consideration] {
        try reader.rows(
            """
            SELECT opened_on, closed_on, secrecy_grade FROM discipline_case
            WHERE official_id = \(officialID) AND opened_on IS NOT NULL
            ORDER BY opened_on, id
            """
        ).map { row in
            Consideration(
                period: SanctionPeriod(
                    from: try row.date("opened_on"),
                    to: try row.optionalDate("closed_on")
                ),
                grade: try row.code("secrecy_grade")
            )
        }
    }

    /// How many cases an official has.
    func count(of officialID: String) throws -> Int {
        let row = try reader.first(
            "SELECT COUNT(*) AS total FROM discipline_case WHERE official_id = \(officialID)"
        )
        return try row?.number("total") ?? 0
    }

    /// The cases of an official of that track and number, whoever keeps them.
    func numbered(_ number: String, _ track: Track, of officialID: String) throws -> [StoredCase] {
        try reader.rows(
            Self.selection
                + """
                WHERE official_id = \(officialID) AND track = \(track.rawValue)
                    AND case_number = \(number)
                """
        ).map(whole)
    }

    private func whole(_ row: Row) throws -> StoredCase {
        let record = try CaseRecord(row)
        return StoredCase(
            record: record,
            participants: try participants(of: record.id),
            steps: try steps(of: record.id)
        )
    }

    private func participants(of id: String) throws -> [ParticipantRecord] {
        try reader.rows(
            """
            SELECT id, official_id, role, valid_from, valid_to, decision_number, decision_date
            FROM case_participant WHERE case_id = \(id) ORDER BY position
            """
        ).map { row in
            ParticipantRecord(
                id: try row.text("id"),
                officialID: try row.text("official_id"),
                role: try row.code("role"),
                start: try row.date("valid_from"),
                end: try row.optionalDate("valid_to"),
                decisionNumber: try row.text("decision_number"),
                decisionDate: try row.date("decision_date")
            )
        }
    }

    private func steps(of id: String) throws -> [StepRecord] {
        try reader.rows(
            """
            SELECT from_state, to_state, day, reason, evidence, actor, recorded_at
            FROM case_step WHERE case_id = \(id) ORDER BY version
            """
        ).map { row in
            StepRecord(
                from: try row.code("from_state"),
                to: try row.code("to_state"),
                day: try row.date("day"),
                reason: try row.text("reason"),
                evidence: try row.text("evidence"),
                actor: try row.text("actor"),
                recordedAt: try row.timestamp("recorded_at")
            )
        }
    }
}

/// When an official was under consideration for discipline by one case.
struct Consideration: Sendable, Hashable {
    /// The days.
    let period: SanctionPeriod
    /// How secret the case is.
    let grade: RecordGrade
}

extension CaseRecord {
    /// Reads the columns of ``CaseTable``.
    fileprivate init(_ row: Row) throws {
        let kept = try DisciplineCase(decoding: try row.bytes("violations")).violations
        let violations = kept.compactMap(ViolationRecord.init)
        guard violations.count == kept.count else { throw Failure(.storageDamaged) }
        self.init(
            id: try row.text("id"),
            officialID: try row.text("official_id"),
            number: try row.text("case_number"),
            track: try row.code("track"),
            source: try row.code("source"),
            violations: violations,
            summary: try row.text("accusation_summary"),
            politicalNote: try row.text("political_note"),
            discovered: try row.date("discovered_on"),
            isComplex: try row.boolean("is_complex"),
            due: try row.date("due_on"),
            opened: try row.optionalDate("opened_on"),
            closed: try row.optionalDate("closed_on"),
            state: try row.code("state"),
            outcome: try row.isNull("outcome") ? nil : try row.code("outcome"),
            sanctionID: try row.optionalText("sanction_id"),
            rules: try DisciplineCase(decoding: try row.bytes("rules")).rules,
            grade: try row.code("secrecy_grade"),
            version: try row.integer("version"),
            recordedAt: try row.timestamp("recorded_at"),
            changedAt: try row.timestamp("changed_at")
        )
    }
}
