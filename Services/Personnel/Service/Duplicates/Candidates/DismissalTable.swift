internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

/// The finding that two officials are two persons, as the store keeps it.
struct DismissalRecord: Sendable {
    /// The one with the smaller number.
    let first: Int64
    let second: Int64
    let reason: String
    let dismisser: String
    let dismissedAt: Timestamp

    /// The finding about a pair.
    init(_ pair: DuplicateMatching.Pair, _ reason: String, by dismisser: String, at now: Timestamp)
    {
        first = min(pair.first, pair.second)
        second = max(pair.first, pair.second)
        self.reason = reason
        self.dismisser = dismisser
        dismissedAt = now
    }

    /// The finding of a row.
    init(_ row: Row) throws {
        first = try row.integer("first_official_number")
        second = try row.integer("second_official_number")
        reason = try row.text("reason")
        dismisser = try row.text("dismisser")
        dismissedAt = try row.timestamp("dismissed_at")
    }

    /// Writes the finding in the place of an earlier one.
    func write(in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO duplicate_dismissal (
                first_official_number, second_official_number, reason, dismisser, dismissed_at
            ) VALUES (\(first), \(second), \(reason), \(dismisser), \(dismissedAt))
            ON CONFLICT (first_official_number, second_official_number) DO UPDATE
            SET reason = \(reason), dismisser = \(dismisser), dismissed_at = \(dismissedAt)
            """
        )
    }

    /// The finding about a pair, or `nil` when nobody has dismissed it.
    static func find(
        _ pair: DuplicateMatching.Pair,
        in reader: any Reader
    ) throws -> DismissalRecord? {
        try reader.first(
            """
            SELECT first_official_number, second_official_number, reason, dismisser, dismissed_at
            FROM duplicate_dismissal
            WHERE first_official_number = \(min(pair.first, pair.second))
                AND second_official_number = \(max(pair.first, pair.second))
            """
        ).map(DismissalRecord.init)
    }
}

extension DuplicateDismissal {
    /// The message of a finding.
    init(_ record: DismissalRecord) {
        self.init(
            reason: record.reason,
            dismisser: record.dismisser,
            dismissTime: GoogleTimestamp(record.dismissedAt)
        )
    }
}
