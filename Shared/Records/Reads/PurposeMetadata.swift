internal import Kernel
internal import Policy
internal import RPC

/// What a call says of the purpose of its read: `x-purpose`, a code, and `x-case`, the reference of
/// the case where the purpose asks for one.
///
/// A case has 1 to 100 characters; those that a header cannot carry are percent-encoded as in
/// `grpc-message`.
struct PurposeMetadata {
    /// The metadata key of the purpose.
    static let purposeKey = "x-purpose"
    /// The metadata key of the case.
    static let caseKey = "x-case"
    /// The longest case reference, in characters.
    static let caseLengthMax = 100

    private let purposes: PurposesOfUse
    private let day: CalendarDate
    private var violations: [FieldViolation] = []

    /// Reads metadata by the purposes of a day.
    init(_ purposes: PurposesOfUse, on day: CalendarDate) {
        self.purposes = purposes
        self.day = day
    }

    /// The purpose; `nil` when none is told.
    ///
    /// Throws `PURPOSE_INVALID` with every key that is wrong.
    func purpose(in metadata: Metadata) throws(Failure) -> ReadPurpose? {
        let codes = metadata.values(Self.purposeKey)
        let cases = metadata.values(Self.caseKey)
        if codes.isEmpty && cases.isEmpty { return nil }
        var reading = self
        let row = reading.row(codes)
        let caseReference = reading.caseReference(cases)
        if let row, row.needsCase, cases.isEmpty {
            reading.report(
                Self.caseKey,
                "REQUIRED",
                vi: "Mục đích \(row.code) phải kèm số hồ sơ vụ việc.",
                en: "The purpose \(row.code) needs the reference of a case."
            )
        }
        guard let row, let caseReference, reading.violations.isEmpty else {
            throw reading.failure
        }
        return ReadPurpose(row.code, caseReference: caseReference, isSealed: row.isSealed)
    }

    private mutating func row(_ codes: [String]) -> PurposeOfUse? {
        guard codes.count == 1, let code = codes.first else {
            reportCount(codes, Self.purposeKey)
            return nil
        }
        if let row = purposes.purpose(code, at: day) { return row }
        if purposes.isKnown(code) {
            report(
                Self.purposeKey,
                "NOT_IN_FORCE",
                vi: "Mã \(code) không dùng trong ngày \(day).",
                en: "The code \(code) is not in use on \(day)."
            )
        } else {
            report(
                Self.purposeKey,
                "UNKNOWN_CODE",
                vi: "Phải là một trong: \(allowed).",
                en: "Must be one of \(allowed)."
            )
        }
        return nil
    }

    /// Empty when none is told, `nil` after a violation.
    private mutating func caseReference(_ cases: [String]) -> String? {
        guard let first = cases.first else { return "" }
        guard cases.count == 1 else {
            reportCount(cases, Self.caseKey)
            return nil
        }
        let text = PercentEncoding.decode(first.utf8)
        let isReadable = text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.generalCategory != .control && scalar != "\u{FFFD}"
        }
        let isBounded = text.first?.isWhitespace == false && text.last?.isWhitespace == false
        guard isReadable, isBounded, text.count <= Self.caseLengthMax else {
            report(
                Self.caseKey,
                "MALFORMED",
                vi: "Gồm 1–\(Self.caseLengthMax) ký tự nhìn thấy được.",
                en: "1 to \(Self.caseLengthMax) visible characters."
            )
            return nil
        }
        return text
    }

    private mutating func reportCount(_ values: [String], _ key: String) {
        if values.isEmpty {
            return report(key, "REQUIRED", vi: "Bắt buộc phải có.", en: "Is required.")
        }
        report(key, "REPEATED", vi: "Chỉ được có một giá trị.", en: "Must have one value only.")
    }

    private mutating func report(_ key: String, _ reason: String, vi: String, en: String) {
        violations.append(FieldViolation(key, reason, vi: vi, en: en))
    }

    private var allowed: String { purposes.codes(at: day).joined(separator: ", ") }

    private var failure: Failure {
        let keys = violations.map(\.field).joined(separator: ", ")
        return Failure(
            .purposeInvalid,
            ["fields": keys, "allowed": allowed],
            details: violations.map(FailureDetail.field)
        )
    }
}
