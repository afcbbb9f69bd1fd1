internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import RPC
internal import Storage

/// The SQL of sanctions.
struct SanctionTable {
    /// Reads inside the present snapshot or transaction.
    let reader: any Reader

    private static let selection: Statement = """
        SELECT id, official_id, track, subject, form, decision_number, decision_date, valid_from,
            valid_to, reason_reference, corruption_related, organization, party_sanction_id,
            rules, recorded_at, secrecy_grade
        FROM sanction
        """

    /// One sanction of an official, when it is there for the caller.
    func sanction(
        _ id: String,
        of officialID: String,
        for call: CallContext
    ) throws -> StoredSanction? {
        let found = try reader.first(
            Self.selection + "WHERE id = \(id) AND official_id = \(officialID)"
        ).map(StoredSanction.init)
        guard let found, call.finds(found.record.grade) else { return nil }
        return found
    }

    /// Every sanction of an official, also secret ones, the earliest effective date first.
    func all(of officialID: String) throws -> [SanctionRecord] {
        try reader.rows(
            Self.selection + "WHERE official_id = \(officialID) ORDER BY valid_from, id"
        ).map { try StoredSanction($0).record }
    }

    /// The rows of an official's sanctions that are there for the caller, the latest effective date
    /// first.
    func rows(
        of officialID: String,
        after position: [StoredValue]?,
        count: Int,
        for call: CallContext
    ) throws -> [Row] {
        let open: Statement =
            call.finds(.secret) ? "" : "AND secrecy_grade <> \(RecordGrade.secret.rawValue)"
        let further: Statement =
            position.map { "AND (valid_from, id) < (\($0[0]), \($0[1]))" } ?? ""
        return try reader.rows(
            Self.selection
                + "WHERE official_id = \(officialID)" + open + further
                + "ORDER BY valid_from DESC, id DESC LIMIT \(count)"
        )
    }

    /// How many sanctions an official has.
    func count(of officialID: String) throws -> Int {
        let row = try reader.first(
            "SELECT COUNT(*) AS total FROM sanction WHERE official_id = \(officialID)"
        )
        return try row?.number("total") ?? 0
    }

    /// Whether that decision on the official is recorded already.
    func holds(_ record: SanctionRecord) throws -> Bool {
        try reader.first(
            """
            SELECT id FROM sanction
            WHERE official_id = \(record.officialID) AND track = \(record.track.rawValue)
                AND decision_number = \(record.decisionNumber)
                AND decision_date = \(record.decisionDate)
            """
        ) != nil
    }

    /// Writes one sanction.
    static func insertion(of sanction: StoredSanction) -> Statement {
        let record = sanction.record
        return """
            INSERT INTO sanction (
                id, official_id, track, subject, form, decision_number, decision_date,
                valid_from, valid_to, reason_reference, corruption_related, organization,
                party_sanction_id, rules, recorded_at, secrecy_grade
            ) VALUES (
                \(record.id), \(record.officialID), \(record.track.rawValue),
                \(record.subject.rawValue), \(record.form.rawValue), \(record.decisionNumber),
                \(record.decisionDate), \(record.period.start), \(record.period.end),
                \(record.reasonReference), \(record.corruptionRelated), \(record.organization),
                \(record.partySanctionID), \(sanction.encodedRules), \(sanction.recordedAt),
                \(record.grade.rawValue)
            )
            """
    }
}
