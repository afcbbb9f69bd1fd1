package import Kernel

/// How long records of a group are kept (thời hạn lưu giữ).
package enum RetentionPeriod: Sendable, Hashable {
    /// So many calendar months from the day that the rule names.
    case months(Int)
    /// So many hours.
    case hours(Int)
    /// For ever.
    case permanent

    /// The last day from which counting has come to its end by a day, so that what began then is
    /// past its retention; `nil` when nothing ever is.
    package func latestStart(endedBy today: CalendarDate) -> CalendarDate? {
        switch self {
        case .permanent: return nil
        case .hours(let hours): return today.adding(days: -((hours + 23) / 24))
        case .months(let months):
            // Months have other lengths: the days after may end on the same day.
            var day = today.adding(months: -months)
            while end(of: day.adding(days: 1)) ?? .lastOfAll <= today {
                day = day.adding(days: 1)
            }
            return day
        }
    }

    /// The day from which on what began on a day is past its retention; `nil` for never.
    package func end(of start: CalendarDate) -> CalendarDate? {
        switch self {
        case .permanent: nil
        case .hours(let hours): start.adding(days: (hours + 23) / 24)
        case .months(let months): start.adding(months: months)
        }
    }
}

extension CalendarDate {
    /// Later than every day that is counted to.
    fileprivate static let lastOfAll = CalendarDate(daysSinceEpoch: 2_932_896)
}

extension PolicyRule {
    /// The rule that says how long records are kept, for each of their groups.
    package static let retentionCode = "RETENTION"

    /// The time that a row of the rule `RETENTION` sets.
    package var retention: RetentionPeriod {
        get throws(Failure) {
            switch (value, unit) {
            case (.integer(let months), "MONTH"): return .months(months)
            case (.integer(let hours), "HOUR"): return .hours(hours)
            case (.code("PERMANENT"), "CODE"): return .permanent
            default:
                throw Failure(.policyRuleUnusable, ["rule": ruleCode, "wanted": "a retention"])
            }
        }
    }
}

extension Policy {
    /// The row of retention in force on a day for a group of records.
    package func retention(
        of group: String,
        _ scope: [String: String] = [:],
        at day: CalendarDate
    ) throws(Failure) -> PolicyRule {
        var scope = scope
        scope["record_group"] = group
        return try rule(PolicyRule.retentionCode, scope: scope, at: day)
    }
}
