internal import Kernel
package import Policy
package import Storage

/// How long notices are kept (DOMAIN 11.5).
///
/// The oldest go first, whether acknowledged or not: what watches and lists go on from is a place,
/// which stays where it was.
package enum NoticeRetention {
    /// What removes the notices that are past the retention of a policy.
    package static func rows(_ policy: Policy) -> RowKeeper.Rows {
        RowKeeper.Rows(
            resource: "notices",
            method: "canbo.notification.v1.NotificationService/retention",
            rule: PolicyRule.retentionCode,
            end: { today in
                let rule = try policy.retention(of: "NOTIFICATION", at: today)
                return try rule.retention.latestStart(endedBy: today).map {
                    $0.adding(days: 1).beginning
                }
            },
            old: { reader, end, limit in
                try reader.rows(
                    "SELECT sequence, recorded_at FROM notice ORDER BY sequence LIMIT \(limit)"
                )
                .prefix { try $0.timestamp("recorded_at") < end }
                .map { try $0.integer("sequence") }
            },
            remove: { transaction, last in
                try transaction.execute(
                    "DELETE FROM acknowledgement WHERE notice_sequence <= \(last)"
                )
                try transaction.execute("DELETE FROM notice WHERE sequence <= \(last)")
            }
        )
    }
}
