import Crypto
import Foundation
import Kernel
import Testing

@testable import Tokens

/// Texts that are no tokens, headers that are refused, and signatures that are wrong.
@Suite struct RefusedTextsTests {
    private let issuer: TestIssuer

    init() throws { issuer = try TestIssuer() }

    private static let headers: [(header: String, refusal: TokenRefusal)] = [
        (#"{"typ":"JWT","kid":"ed"}"#, .algorithmRefused),
        (#"{"alg":7,"kid":"ed"}"#, .algorithmRefused),
        (#"{"alg":"none","kid":"ed"}"#, .algorithmRefused),
        (#"{"alg":"None"}"#, .algorithmRefused),
        (#"{"alg":"eddsa","kid":"ed"}"#, .algorithmRefused),
        (#"{"alg":"HS256","kid":"ed"}"#, .algorithmRefused),
        (#"{"alg":"RS256","kid":"ed"}"#, .algorithmRefused),
        (#"{"alg":"ES256","kid":"ed"}"#, .algorithmRefused),
        (#"{"alg":"EdDSA","kid":"ec"}"#, .algorithmRefused),
        (#"{"alg":"EdDSA","kid":"no"}"#, .keyUnknown),
        (#"{"alg":"EdDSA","kid":7}"#, .keyUnknown),
        (#"{"alg":"EdDSA","kid":"ed","crit":["exp"]}"#, .extensionUnknown),
        (#"{"alg":"EdDSA","kid":"ed","crit":[]}"#, .extensionUnknown),
        (#"{"alg":"EdDSA","kid":"ed","typ":"secevent+jwt"}"#, .typeRefused),
        (#"{"alg":"EdDSA","kid":"ed","typ":7}"#, .typeRefused),
        (#"{"alg":"EdDSA","kid":"ed","kid":"ed"}"#, .nameTwice(.header)),
        (#"{"alg":"EdDSA","alg":"none","kid":"ed"}"#, .nameTwice(.header)),
        (#"["alg","EdDSA"]"#, .notJSON(.header)),
        (#"{"alg":"EdDSA","kid":"ed"} "x""#, .notJSON(.header)),
        (
            "{\"alg\":\"EdDSA\",\"pad\":\"" + String(repeating: "a", count: 1_024) + "\"}",
            .headerTooLarge
        ),
    ]

    @Test(arguments: headers)
    func aHeaderIsRefused(header: String, refusal: TokenRefusal) async throws {
        let token = try issuer.token(header: header)
        #expect(try await issuer.verifier().refusal(of: token) == refusal)
    }

    private static let claims: [(claims: String, refusal: TokenRefusal)] = [
        ("7", .notJSON(.claims)),
        ("", .notThreeParts),
        ("{", .notJSON(.claims)),
        (#"{"sub":"\uD800"}"#, .notJSON(.claims)),
        (String(repeating: "[", count: 4_000), .notJSON(.claims)),
        (
            #"{"a":"# + String(repeating: "[", count: 16) + String(repeating: "]", count: 16) + "}",
            .notJSON(.claims)
        ),
        (#"{"iss":"https://id.example.vn","iss":"https://id.example.vn"}"#, .nameTwice(.claims)),
        (#"{"act":{"sub":"a","s\u0075b":"b"}}"#, .nameTwice(.claims)),
    ]

    @Test(arguments: claims)
    func claimsAreNoObject(claims: String, refusal: TokenRefusal) async throws {
        #expect(try await issuer.verifier().refusal(of: issuer.token(claims)) == refusal)
    }

    @Test func claimsThatAreNotUTF8() async throws {
        let token = try issuer.token()
        let parts = token.split(separator: ".")
        let text =
            "\(parts[0]).\(Base64URL.text(of: [0x7B, 0x22, 0xC3, 0x28, 0x22, 0x7D])).\(parts[2])"
        #expect(try await issuer.verifier().refusal(of: text) == .notJSON(.claims))
    }

    @Test func partsAreMissingOrTooMany() async throws {
        let verifier = try await issuer.verifier()
        let parts = try issuer.token().split(separator: ".").map(String.init)
        let unsigned = parts[0] + "." + parts[1]
        for text in [
            "", ".", "..", "...", parts[0], unsigned, unsigned + ".", "." + unsigned,
            unsigned + "..",
            parts[0] + ".." + parts[2], unsigned + "." + parts[2] + ".",
            ([parts[0], "", ""] + parts[1...]).joined(separator: "."),
        ] {
            #expect(verifier.refusal(of: text) == .notThreeParts, "\(text)")
        }
    }

    @Test func partsThatAreNoBase64URL() async throws {
        let verifier = try await issuer.verifier()
        let parts = try issuer.token().split(separator: ".").map(String.init)
        for (index, part) in TokenPart.allCases.enumerated() {
            for ending in ["=", "==", "+", "/", " ", "\n", "\0", "ắ", "%2E"] {
                var others = parts
                others[index] += ending
                let text = others.joined(separator: ".")
                #expect(verifier.refusal(of: text) == .notBase64URL(part), "\(text)")
            }
        }
        #expect(verifier.refusal(of: " " + (try issuer.token())) == .notBase64URL(.header))
    }

    @Test func sizesAreBounded() async throws {
        let verifier = try await issuer.verifier()
        let spare = 8_192 - (try issuer.token(TestIssuer.claims(["pad": "\"\""])).utf8.count)
        let longest = String(repeating: "a", count: spare / 4 * 3)
        let token = try issuer.token(TestIssuer.claims(["pad": "\"\(longest)\""]))
        #expect(token.utf8.count > 8_188)
        #expect(verifier.refusal(of: token) == nil)
        let longer = try issuer.token(TestIssuer.claims(["pad": "\"\(longest)aaaaa\""]))
        #expect(verifier.refusal(of: longer) == .tooLarge)
        #expect(verifier.refusal(of: String(repeating: "a", count: 10_000_000)) == .tooLarge)
    }
}
