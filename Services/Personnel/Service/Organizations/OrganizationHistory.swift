internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Keeps what was recorded of organisations: no fact is overwritten (DOMAIN 0.3).
///
/// Each row is a statement "from `valid_from` until `valid_to` these were the facts", made at
/// `recorded_at` and believed until `superseded_at`.
struct OrganizationHistory {
    let transaction: any Transaction

    /// Records the first facts.
    func record(_ record: OrganizationRecord) throws {
        try insert(record.facts, of: record, from: record.validFrom, to: nil)
    }

    /// Records facts that follow others, or correct them when in force from the same day.
    func record(_ record: OrganizationRecord, after old: OrganizationRecord) throws {
        try transaction.execute(
            """
            UPDATE organization_history SET superseded_at = \(record.updatedAt)
            WHERE organization_number = \(record.number) AND version = \(old.version)
                AND valid_from = \(old.validFrom)
            """
        )
        if record.validFrom > old.validFrom {
            try insert(old.facts, of: record, from: old.validFrom, to: record.validFrom)
        }
        try insert(record.facts, of: record, from: record.validFrom, to: nil)
    }

    private func insert(
        _ facts: OrganizationFacts,
        of record: OrganizationRecord,
        from validFrom: CalendarDate,
        to validTo: CalendarDate?
    ) throws {
        try transaction.execute(
            """
            INSERT INTO organization_history (
                organization_number, version, valid_from, valid_to, recorded_at, code, name_vi,
                type, level, parent_id, unit_code, unit_type, status, established_on
            ) VALUES (
                \(record.number), \(record.version), \(validFrom), \(validTo),
                \(record.updatedAt), \(facts.code), \(facts.nameVi), \(facts.type.number),
                \(facts.level.number), \(facts.parentID), \(facts.unitCode),
                \(facts.unitType.number), \(facts.status.number), \(facts.establishedOn)
            )
            """
        )
    }
}
