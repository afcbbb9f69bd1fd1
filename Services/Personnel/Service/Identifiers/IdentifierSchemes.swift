package import Kernel
package import Policy

/// The schemes of identifiers (mã định danh): rows of the policy with the days on which each is in
/// use and the pattern that it wants, and an installation's own.
package struct IdentifierSchemes: Sendable {
    /// How an installation's own schemes begin, so that a slip in one of the policy is none.
    static let ownPrefix = "LOCAL_"
    /// The rule whose rows are the schemes.
    static let rule = "IDENTIFIER_PATTERN"

    private let rows: [PolicyRule]

    /// The schemes of a policy; throws `POLICY_RULE_UNUSABLE` for a row without a pattern that can
    /// be read.
    package init(_ policy: Policy) throws(Failure) {
        rows = policy.versions(of: Self.rule)
        for row in rows {
            for pattern in try row.codes {
                guard (try? Regex(pattern)) != nil else { throw row.unusable(wanted: "a pattern") }
            }
        }
    }

    /// The schemes of the policy that the program carries within it.
    package static func embedded() throws -> IdentifierSchemes {
        try IdentifierSchemes(try Policy.embedded())
    }

    /// The schemes in use on a day.
    func schemes(on day: CalendarDate) -> [String] {
        rows.filter { $0.validity.contains(day) }.compactMap { $0.scope["scheme"] }.sorted()
    }

    /// The row of a scheme on a day; `nil` when it is not in use, or the installation's own.
    func row(of scheme: String, on day: CalendarDate) -> PolicyRule? {
        rows.first { $0.scope["scheme"] == scheme && $0.validity.contains(day) }
    }
}

extension PolicyRule {
    /// Whether a value is as one of the patterns wants it, from its first character to its last.
    func takes(_ value: String) throws -> Bool {
        for pattern in try codes where try Regex(pattern).wholeMatch(in: value) != nil {
            return true
        }
        return false
    }
}

extension FieldChecks {
    /// An identifier of a scheme that is in use on its first day.
    mutating func organizationIdentifier(
        _ value: String,
        of scheme: String,
        _ prefix: String,
        from day: CalendarDate,
        _ schemes: IdentifierSchemes
    ) throws {
        text(scheme, prefix + "scheme", length: PersonnelLimits.schemeLength)
        text(value, prefix + "value", length: PersonnelLimits.identifierLength)
        guard !scheme.isEmpty, !value.isEmpty else { return }
        let own = IdentifierSchemes.ownPrefix
        if scheme.hasPrefix(own), scheme != own {
            checkOwn(scheme, value, prefix)
        } else if let row = schemes.row(of: scheme, on: day) {
            guard try !row.takes(value) else { return }
            let text = row.shownText
            malformed(prefix + "value", vi: text.vietnamese, en: text.english)
        } else {
            let known = schemes.schemes(on: day).joined(separator: ", ")
            report(
                FieldViolation(
                    prefix + "scheme",
                    "UNKNOWN_CODE",
                    vi: "Không dùng ngày \(day); được phép: \(known), mã riêng có \(own) ở đầu.",
                    en: "Is not in use on \(day); allowed: \(known), own ones begin with \(own)."
                )
            )
        }
    }

    private mutating func checkOwn(_ scheme: String, _ value: String, _ prefix: String) {
        let isCode = scheme.utf8.allSatisfy { byte in
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte == UInt8(ascii: "_")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        if !isCode {
            malformed(
                prefix + "scheme",
                vi: "Chỉ gồm chữ hoa không dấu, chữ số, gạch dưới.",
                en: "Only upper-case letters without diacritics, digits and '_'."
            )
        }
        let visible: ClosedRange<UInt8> = 0x21...0x7E
        if !value.utf8.allSatisfy({ visible.contains($0) }) {
            malformed(
                prefix + "value",
                vi: "Chỉ gồm ký tự ASCII nhìn thấy được.",
                en: "Only visible ASCII characters."
            )
        }
    }
}

extension PersonnelLimits {
    /// Code of a scheme of identifiers, in characters.
    package static let schemeLength = 1...32
    /// An identifier, in characters; its scheme may want less.
    package static let identifierLength = 1...64
}
