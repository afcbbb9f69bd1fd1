package import Kernel

/// How much of what every journal keeps is older than an instant.
package enum JournalAges {
    /// Answers kept for repeats of requests that nobody may repeat any more; counted up to a limit.
    package static func expiredAnswers(
        at now: Timestamp,
        upTo limit: Int,
        in reader: any Reader
    ) throws -> Int {
        let oldest = now - StorageLimits.requestRecordKept
        return try count(
            "SELECT recorded_at FROM request_record WHERE recorded_at <= \(oldest) LIMIT \(limit)",
            in: reader
        )
    }

    /// Audit records written before an instant; counted up to a limit, from the first.
    package static func auditRecords(
        before instant: Timestamp,
        upTo limit: Int,
        in reader: any Reader
    ) throws -> Int {
        try count(
            """
            SELECT sequence FROM (
                SELECT sequence, recorded_at FROM audit_record ORDER BY sequence LIMIT \(limit)
            ) AS first_records WHERE recorded_at < \(instant)
            """,
            in: reader
        )
    }

    private static func count(_ rows: Statement, in reader: any Reader) throws -> Int {
        let row = try reader.first("SELECT COUNT(*) AS n FROM (\(rows)) AS counted")
        return try row?.number("n") ?? 0
    }
}
