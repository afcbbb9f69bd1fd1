public import Kernel
package import ProtobufC

extension Failure {
    /// The failure that a request is answered with which does not decode.
    ///
    /// Bytes that are no message are INTERNAL by convention; a message whose text is not UTF-8 or
    /// that nests too deep is the caller's INVALID_ARGUMENT; one over a budget RESOURCE_EXHAUSTED.
    package init(_ failure: DecodingFailure) {
        switch failure.kind {
        case .malformed:
            self.init(.requestMalformed, ["message": failure.message], cause: failure)
        case .invalidText:
            self.init(
                failure,
                reason: "NOT_UTF_8",
                vi: "Văn bản phải là UTF-8 hợp lệ.",
                en: "Text must be valid UTF-8."
            )
        case .nestedTooDeep(let limit):
            self.init(
                failure,
                reason: "NESTED_TOO_DEEP",
                vi: "Lồng nhau tối đa \(limit) mức.",
                en: "At most \(limit) levels may nest."
            )
        case .messageTooLong(let limit), .memoryExceeded(let limit), .tooManyElements(let limit):
            self.init(
                .requestTooLarge,
                ["message": failure.message, "limit": String(limit)],
                details: [.quota(subject: failure.message, description: "\(failure)")],
                cause: failure
            )
        }
    }

    private init(_ failure: DecodingFailure, reason: String, vi: String, en: String) {
        let field = failure.field.isEmpty ? failure.message : failure.field
        self.init(
            .invalidFields,
            ["fields": field],
            details: [.field(FieldViolation(field, reason, vi: vi, en: en))],
            cause: failure
        )
    }
}

extension Reason {
    /// The bytes of the request are no message of the type that the method takes.
    public static let requestMalformed = Reason(
        "REQUEST_MALFORMED",
        .internal,
        vi: "Yêu cầu không phải là một thông điệp {message}.",
        en: "The request is no message of type {message}."
    )
    /// The request is a message that costs more to read than is allowed.
    public static let requestTooLarge = Reason(
        "REQUEST_TOO_LARGE",
        .resourceExhausted,
        vi: "Yêu cầu {message} vượt quá giới hạn {limit}.",
        en: "The request {message} exceeds the limit of {limit}."
    )
}
