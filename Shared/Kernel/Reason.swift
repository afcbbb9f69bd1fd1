/// One entry of the published catalogue of failures: `ErrorInfo.reason` and its message.
///
/// Reason and domain are the contract with callers; the wording is not (AIP-193).
public struct Reason: Hashable, Sendable {
    /// `[A-Z][A-Z0-9_]+[A-Z0-9]`, at most 63 characters, stable for ever.
    public let code: String
    /// The class of failure.
    public let kind: Failure.Kind
    /// The message with `{key}` places that the failure's metadata fill.
    public let message: BilingualText

    /// A catalogue entry.
    public init(_ code: String, _ kind: Failure.Kind, vi: String, en: String) {
        self.code = code
        self.kind = kind
        self.message = BilingualText(vi: vi, en: en)
    }
}

extension Reason {
    /// One or more fields of the request are wrong; the details name each.
    public static let invalidFields = Reason(
        "INVALID_FIELDS",
        .invalidArgument,
        vi: "Yêu cầu có trường không hợp lệ: {fields}.",
        en: "The request has invalid fields: {fields}."
    )
    /// A page token that this service did not make, or made for another query.
    public static let pageTokenInvalid = Reason(
        "PAGE_TOKEN_INVALID",
        .invalidArgument,
        vi: "Mã trang không hợp lệ đối với truy vấn này.",
        en: "The page token is not valid for this query."
    )
    /// The same request identifier came with another body.
    public static let requestIDReused = Reason(
        "REQUEST_ID_REUSED",
        .invalidArgument,
        vi: "request_id {request_id} đã được dùng cho một yêu cầu khác.",
        en: "The request_id {request_id} was already used for another request."
    )
    /// The resource changed since the caller read it.
    public static let etagMismatch = Reason(
        "ETAG_MISMATCH",
        .aborted,
        vi: "{resource} đã thay đổi; hãy đọc lại rồi thử lại.",
        en: "{resource} has changed; read it again and retry."
    )
    /// No such resource.
    public static let resourceNotFound = Reason(
        "RESOURCE_NOT_FOUND",
        .notFound,
        vi: "Không tìm thấy {resource}.",
        en: "{resource} was not found."
    )
    /// A resource of that name is there already.
    public static let resourceExists = Reason(
        "RESOURCE_EXISTS",
        .alreadyExists,
        vi: "{resource} đã tồn tại.",
        en: "{resource} already exists."
    )
    /// Something that this process depends on does not answer.
    public static let dependencyUnavailable = Reason(
        "DEPENDENCY_UNAVAILABLE",
        .unavailable,
        vi: "Dịch vụ {dependency} hiện không trả lời; hãy thử lại sau.",
        en: "The service {dependency} does not answer now; try again later."
    )
    /// A fault of the product; the reference number finds it in the log.
    public static let internalFault = Reason(
        "INTERNAL_FAULT",
        .internal,
        vi: "Lỗi nội bộ, mã tra cứu {reference}.",
        en: "Internal fault, reference {reference}."
    )
}
