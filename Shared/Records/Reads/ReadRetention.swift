package import Kernel
package import Policy
package import Storage

/// How long it is on record who has read guarded fields of officials (DOMAIN 11.5).
package enum ReadRetention {
    /// The records in the rules of retention.
    private static let group = "RECORD_READ"

    /// What removes the reads that are past the retention of a policy from a service's store; the
    /// audit log has each of them for as long as it is kept.
    package static func rows(_ policy: Policy, of journal: Journal) -> RowKeeper.Rows {
        RowKeeper.Rows(
            resource: "record-reads",
            method: "canbo.\(journal.producer).v1.RecordAccessService/retention",
            rule: PolicyRule.retentionCode,
            end: { try end(policy, on: $0) },
            old: { try old($0, before: $1, limit: $2) },
            remove: { transaction, last in
                try transaction.execute("DELETE FROM official_read WHERE number <= \(last)")
            }
        )
    }

    /// The instant before which reads are past their retention on a day; `nil` for never.
    package static func end(_ policy: Policy, on today: CalendarDate) throws -> Timestamp? {
        let rule = try policy.retention(of: group, at: today)
        return try rule.retention.latestStart(endedBy: today)?.adding(days: 1).beginning
    }

    /// The numbers of the oldest reads, as far as all are before an instant.
    package static func old(
        _ reader: any Reader,
        before end: Timestamp,
        limit: Int
    ) throws -> [Int64] {
        try reader.rows(
            "SELECT number, read_at FROM official_read ORDER BY number LIMIT \(limit)"
        )
        .prefix { try $0.timestamp("read_at") < end }
        .map { try $0.integer("number") }
    }
}
