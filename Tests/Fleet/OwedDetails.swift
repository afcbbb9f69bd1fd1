package import RPC
internal import WellKnownMessages

extension RPCStatus {
    /// Refusals of the whole request, in which no field of a message is wrong.
    private static let withoutField: Set<String> = [
        "CONTENT_TYPE_UNSUPPORTED", "TEXT_HOLDS_NUL",
    ]

    /// What the status owes to its caller and does not tell (API.md 5); empty when nothing is.
    package var missingDetails: [String] {
        // A bare status of a handler is told as it is.
        guard code != .ok, reason != "UNEXPLAINED" else { return [] }
        var missing: [String] = []
        func expect(_ isThere: Bool, _ name: String) {
            if !isThere { missing.append("\(code) \(reason ?? "without reason"): \(name)") }
        }
        let info = detail(GoogleErrorInfo.self)
        expect(info?.domain == "canbo.gov.vn", "ErrorInfo")
        let told = detail(GoogleLocalizedMessage.self)
        expect(told?.message.isEmpty == false, "LocalizedMessage")
        expect(told?.message.contains("{") == false, "a value for \(told?.message ?? "")")
        switch code {
        case .invalidArgument:
            let isWhole = Self.withoutField.contains(reason ?? "")
            expect(isWhole || detail(GoogleBadRequest.self) != nil, "BadRequest")
        case .failedPrecondition:
            expect(detail(GooglePreconditionFailure.self) != nil, "PreconditionFailure")
        case .resourceExhausted:
            expect(detail(GoogleQuotaFailure.self) != nil, "QuotaFailure")
        case .unavailable: expect(detail(GoogleRetryInfo.self) != nil, "RetryInfo")
        case .notFound, .alreadyExists:
            expect(detail(GoogleResourceInfo.self) != nil, "ResourceInfo")
        default: break
        }
        return missing
    }
}
