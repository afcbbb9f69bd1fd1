package import Kernel
package import Policy

/// The kinds of management scope (DOMAIN 3.2): rows of the policy with the days on which each is
/// in use, and an installation's own.
package struct ScopeCodes: Sendable {
    /// How an installation's own codes begin, so that a slip in one of the list is none.
    static let ownPrefix = "LOCAL_"

    private let versions: [Version]

    /// The codes of some days.
    private struct Version: Sendable {
        let days: Validity
        let codes: [String]
    }

    /// The codes of a policy; throws `POLICY_RULE_UNUSABLE` for a row that has none.
    package init(_ policy: Policy) throws(Failure) {
        var versions: [Version] = []
        for rule in policy.versions(of: "MANAGEMENT_SCOPE_CODES") {
            versions.append(Version(days: rule.validity, codes: try rule.codes))
        }
        self.versions = versions.sorted { $0.days.start < $1.days.start }
    }

    /// The codes of the policy that the program carries within it.
    package static func embedded() throws -> ScopeCodes { try ScopeCodes(try Policy.embedded()) }

    /// The first day of a period on which a code is not in use; `nil` when there is none.
    ///
    /// The period begins on its first day and ends before its last.
    func firstDay(
        without code: String,
        from: CalendarDate,
        to: CalendarDate
    ) -> CalendarDate? {
        if code.hasPrefix(Self.ownPrefix), code != Self.ownPrefix { return nil }
        var day = from
        while day < to {
            let version = versions.first { $0.days.contains(day) }
            guard let version, version.codes.contains(code) else { return day }
            guard let last = version.days.end else { return nil }
            day = last.adding(days: 1)
        }
        return nil
    }

    /// The codes of the list on a day.
    func codes(on day: CalendarDate) -> [String] {
        versions.first { $0.days.contains(day) }?.codes ?? []
    }
}

extension FieldChecks {
    /// A code of a management scope that is in use on every day of a period.
    mutating func scopeCode(
        _ value: String,
        _ field: String,
        _ codes: ScopeCodes,
        from: CalendarDate,
        to: CalendarDate
    ) {
        text(value, field, length: PersonnelLimits.scopeCodeLength)
        guard !value.isEmpty else { return }
        let allowed = value.utf8.allSatisfy { byte in
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte == UInt8(ascii: "_")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        if !allowed {
            malformed(
                field,
                vi: "Chỉ gồm chữ hoa không dấu, chữ số, gạch dưới.",
                en: "Only upper-case letters without diacritics, digits and '_'."
            )
            return
        }
        guard let day = codes.firstDay(without: value, from: from, to: to) else { return }
        let known = codes.codes(on: day).joined(separator: ", ")
        let own = ScopeCodes.ownPrefix
        report(
            FieldViolation(
                field,
                "UNKNOWN_CODE",
                vi: "Không dùng ngày \(day); được phép: \(known), mã riêng có \(own) ở đầu.",
                en: "Is not in use on \(day); allowed: \(known), own codes that begin with \(own)."
            )
        )
    }
}
