package import Kernel

/// Why rights for an emergency are used (lý do truy cập khẩn cấp): what a call says in
/// `x-emergency-reason`.
///
/// Text of 10 to 500 characters; those that a header cannot carry are percent-encoded as in
/// `grpc-message`.
package struct EmergencyReason: Hashable, Sendable {
    /// The metadata key.
    package static let metadataName = "x-emergency-reason"
    /// How long a reason is, in characters.
    package static let length = 10...500

    /// The reason in words.
    package let text: String

    /// The reason in the values of the key; `nil` when there is none.
    ///
    /// Throws `EMERGENCY_REASON_INVALID` for two values and for what is no such text.
    package init?(_ values: [String]) throws(Failure) {
        guard let first = values.first else { return nil }
        let text = PercentEncoding.decode(first.utf8)
        let isReadable = text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.generalCategory != .control && scalar != "\u{FFFD}"
        }
        let isWhole = text.first?.isWhitespace == false && text.last?.isWhitespace == false
        guard values.count == 1, isReadable, isWhole, Self.length.contains(text.count) else {
            throw Self.invalid
        }
        self.text = text
    }

    /// The refusal of what is no reason.
    package static var invalid: Failure {
        Failure(
            .emergencyReasonInvalid,
            details: [
                .field(
                    FieldViolation(
                        metadataName,
                        "MALFORMED",
                        vi: "Một giá trị, gồm \(length.lowerBound)–\(length.upperBound) ký tự.",
                        en: "One value of \(length.lowerBound) to \(length.upperBound) characters."
                    )
                )
            ]
        )
    }
}

extension Reason {
    /// What a call gives as the reason of an emergency is none.
    package static let emergencyReasonInvalid = Reason(
        "EMERGENCY_REASON_INVALID",
        .invalidArgument,
        vi: "Lý do truy cập khẩn cấp (x-emergency-reason) không hợp lệ: cần 10–500 ký tự.",
        en: "The reason of the emergency (x-emergency-reason) is not valid: 10 to 500 characters."
    )
}
