import Fleet
import Kernel
import ProtobufC
import RPC
import Testing
import WellKnownMessages

/// What a refused call was told in `google.rpc.Status` (API.md 5).
struct ToldFailure {
    let status: GoogleStatus
    let reason: String
    let locale: String
    let text: String

    /// Reads the details of an answer and checks what every one of them owes to its caller.
    init(_ answer: RawAnswer, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let fields = answer.trailers["grpc-status"] == nil ? answer.head : answer.trailers
        let encoded = try #require(
            fields["grpc-status-details-bin"],
            "no details beside \(fields)",
            sourceLocation: sourceLocation
        )
        let bytes = try #require(Base64.decode(Array(encoded.utf8)[...]))
        let status = try GoogleStatus(decoding: bytes)
        #expect(String(status.code) == fields["grpc-status"], sourceLocation: sourceLocation)
        let message = PercentEncoding.decode(Array((fields["grpc-message"] ?? "").utf8))
        #expect(status.message == message, sourceLocation: sourceLocation)
        let types = status.details.map(\.typeURL)
        #expect(Set(types).count == types.count, sourceLocation: sourceLocation)
        let code = try #require(
            StatusCode(rawValue: Int(status.code)),
            sourceLocation: sourceLocation
        )
        let told = RPCStatus(code, details: bytes)
        #expect(told.missingDetails == [], sourceLocation: sourceLocation)
        let info = try #require(told.detail(GoogleErrorInfo.self), sourceLocation: sourceLocation)
        #expect(info.domain == "canbo.gov.vn", sourceLocation: sourceLocation)
        let localized = try #require(
            told.detail(GoogleLocalizedMessage.self),
            sourceLocation: sourceLocation
        )
        self.status = status
        reason = info.reason
        locale = localized.locale
        text = localized.message
    }

    /// Makes a call once for each language, and checks that both are told the reason.
    static func expect(
        _ reason: String,
        _ name: String,
        sourceLocation: SourceLocation = #_sourceLocation,
        of call: (_ acceptLanguage: String) async throws -> RawAnswer
    ) async throws {
        let vietnamese = try ToldFailure(await call("vi"), sourceLocation: sourceLocation)
        let english = try ToldFailure(await call("en"), sourceLocation: sourceLocation)
        #expect(vietnamese.reason == reason, "\(name)", sourceLocation: sourceLocation)
        #expect(english.reason == reason, "\(name)", sourceLocation: sourceLocation)
        #expect(vietnamese.locale == "vi-VN", "\(name)", sourceLocation: sourceLocation)
        #expect(english.locale == "en", "\(name)", sourceLocation: sourceLocation)
        #expect(vietnamese.text != english.text, "\(name)", sourceLocation: sourceLocation)
        #expect(!english.text.contains("{"), "\(name)", sourceLocation: sourceLocation)
        #expect(!vietnamese.text.contains("{"), "\(name)", sourceLocation: sourceLocation)
    }
}
