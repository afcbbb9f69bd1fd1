/// Collects everything that is wrong with a request, so that a caller sees all of it at once.
public struct FieldChecks: Sendable {
    /// Violations told in one answer; the rest are counted only, to keep trailers small.
    public static let violationsMax = 20

    private var violations: [FieldViolation] = []
    private var omitted = 0

    /// No violation yet.
    public init() {}

    /// Whether every check so far has passed.
    public var passed: Bool { violations.isEmpty }

    /// Records a violation.
    public mutating func report(_ violation: FieldViolation) {
        guard violations.count < Self.violationsMax else {
            omitted += 1
            return
        }
        violations.append(violation)
    }

    /// Ends the checks: throws one failure that names every field found wrong.
    public func finish() throws(Failure) {
        guard !passed else { return }
        var metadata = ["fields": violations.map(\.field).joined(separator: ", ")]
        if omitted > 0 { metadata["omitted"] = String(omitted) }
        throw Failure(.invalidFields, metadata, details: violations.map(FailureDetail.field))
    }
}

extension FieldChecks {
    /// Text within a length in Unicode scalars, without control characters.
    ///
    /// A least length of 0 makes it optional.
    public mutating func text(_ value: String, _ field: String, length: ClosedRange<Int>) {
        let count = value.unicodeScalars.count
        if count == 0, length.lowerBound > 0 { return required(field) }
        if count < length.lowerBound {
            report(
                FieldViolation(
                    field,
                    "TOO_SHORT",
                    vi: "Phải có ít nhất \(length.lowerBound) ký tự.",
                    en: "Must have at least \(length.lowerBound) characters."
                )
            )
        }
        if count > length.upperBound {
            report(
                FieldViolation(
                    field,
                    "TOO_LONG",
                    vi: "Có \(count) ký tự; tối đa \(length.upperBound).",
                    en: "Has \(count) characters; at most \(length.upperBound) are allowed."
                )
            )
        }
        if value.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
            report(
                FieldViolation(
                    field,
                    "CONTROL_CHARACTER",
                    vi: "Không được chứa ký tự điều khiển.",
                    en: "Must not contain control characters such as NUL."
                )
            )
        }
    }

    /// A number within a range.
    public mutating func number<Number: BinaryInteger>(
        _ value: Number,
        _ field: String,
        in range: ClosedRange<Number>
    ) {
        guard !range.contains(value) else { return }
        report(
            FieldViolation(
                field,
                "OUT_OF_RANGE",
                vi: "Phải từ \(range.lowerBound) đến \(range.upperBound).",
                en: "Must be from \(range.lowerBound) to \(range.upperBound)."
            )
        )
    }

    /// A field that must be there and is not.
    public mutating func required(_ field: String) {
        report(
            FieldViolation(
                field,
                "REQUIRED",
                vi: "Bắt buộc phải có.",
                en: "Is required."
            )
        )
    }

    /// A field whose value does not have the form that it must have.
    public mutating func malformed(_ field: String, vi: String, en: String) {
        report(FieldViolation(field, "MALFORMED", vi: vi, en: en))
    }
}
