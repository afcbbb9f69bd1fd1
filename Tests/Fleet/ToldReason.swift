internal import Kernel
package import RPC
package import Testing
internal import WellKnownMessages

/// Makes a call once in each language, and checks that both are refused for the reason, with a
/// text of their own.
package func expectRefusal(
    _ reason: String,
    _ code: StatusCode,
    sourceLocation: SourceLocation = #_sourceLocation,
    of call: (CallOptions) async throws -> Void
) async {
    var texts: Set<String> = []
    for language in Language.allCases {
        let options = CallOptions(metadata: ["accept-language": language.rawValue])
        let refusal = await status { try await call(options) }
        #expect(refusal.code == code, sourceLocation: sourceLocation)
        #expect(refusal.reason == reason, sourceLocation: sourceLocation)
        let told = refusal.detail(GoogleLocalizedMessage.self)
        #expect(told?.locale == language.locale, sourceLocation: sourceLocation)
        let text = told?.message ?? ""
        #expect(!text.contains("{"), "\(text)", sourceLocation: sourceLocation)
        texts.insert(text)
    }
    #expect(texts.count == Language.allCases.count, "\(texts)", sourceLocation: sourceLocation)
}
