package import Kernel

extension FieldChecks {
    /// A value of an enum of the contract: the code that stands for it, or `nil` after a violation
    /// was reported because the value is unspecified or unknown.
    package mutating func code<Code: CaseIterable, Message: Equatable>(
        _ value: Message,
        _ field: String,
        _ codes: Code.Type,
        _ message: (Code) -> Message
    ) -> Code? {
        let code = codes.allCases.first { message($0) == value }
        if code == nil { unknownCode(field) }
        return code
    }

    /// A value of an enum that is unspecified or that this program does not know.
    package mutating func unknownCode(_ field: String) {
        report(
            FieldViolation(
                field,
                "UNKNOWN_VALUE",
                vi: "Phải là một giá trị có trong danh mục, không được bỏ trống.",
                en: "Must be one of the listed values, not unspecified."
            )
        )
    }

    /// The last part of the name of a resource about to be created; empty lets the service choose.
    package mutating func newIdentifier(_ value: String, _ field: String) {
        guard !value.isEmpty, Identifier<ResourcePattern>(value) == nil else { return }
        malformed(
            field,
            vi: "Phải gồm 1–63 chữ thường, số và dấu nối, không bắt đầu hay kết thúc bằng dấu nối.",
            en: """
                Must be 1 to 63 lower-case letters, digits and hyphens, without a hyphen at \
                either end.
                """
        )
    }

    /// A day that must not lie after another one.
    package mutating func notAfter(_ last: CalendarDate, _ day: CalendarDate, _ field: String) {
        guard day > last else { return }
        report(
            FieldViolation(
                field,
                "OUT_OF_RANGE",
                vi: "Không được sau ngày \(last).",
                en: "Must not be after \(last)."
            )
        )
    }

    /// A day that must not lie before another one.
    package mutating func notBefore(_ first: CalendarDate, _ day: CalendarDate, _ field: String) {
        guard day < first else { return }
        report(
            FieldViolation(
                field,
                "OUT_OF_RANGE",
                vi: "Không được trước ngày \(first).",
                en: "Must not be before \(first)."
            )
        )
    }
}
