internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Keeps what was recorded of officials: no fact is overwritten (DOMAIN 0.3).
///
/// Each row is a statement "from `valid_from` until `valid_to` these were the facts", made at
/// `recorded_at` and believed until `superseded_at`.
struct OfficialHistory {
    let transaction: any Transaction

    /// Records the first facts.
    func record(_ record: OfficialRecord) throws {
        try insert(record.facts, of: record, from: record.validFrom, to: nil)
    }

    /// Records facts that follow others, or correct them when in force from the same day.
    func record(_ record: OfficialRecord, after old: OfficialRecord) throws {
        try transaction.execute(
            """
            UPDATE official_history SET superseded_at = \(record.updatedAt)
            WHERE official_number = \(record.number) AND version = \(old.version)
                AND valid_from = \(old.validFrom)
            """
        )
        if record.validFrom > old.validFrom {
            try insert(old.facts, of: record, from: old.validFrom, to: record.validFrom)
        }
        try insert(record.facts, of: record, from: record.validFrom, to: nil)
    }

    private func insert(
        _ facts: OfficialFacts,
        of record: OfficialRecord,
        from validFrom: CalendarDate,
        to validTo: CalendarDate?
    ) throws {
        try transaction.execute(
            """
            INSERT INTO official_history (
                official_number, version, valid_from, valid_to, recorded_at, personal_id,
                full_name, gender, birth_date, kind, status, organization_id, post_title
            ) VALUES (
                \(record.number), \(record.version), \(validFrom), \(validTo),
                \(record.updatedAt), \(facts.personalID), \(facts.fullName),
                \(facts.gender.number), \(facts.birthDate), \(facts.kind.number),
                \(facts.status.number), \(facts.organizationID), \(facts.postTitle)
            )
            """
        )
    }
}
