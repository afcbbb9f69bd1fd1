import Kernel
import Testing

@testable import Tokens

/// Any claims at all under a right signature: what is taken keeps what is promised of it.
@Suite struct SignedClaimsTests {
    private static let values = [
        "null", "true", "-1", "0", "1.5", "1e999", "-1e-999", "18446744073709551616", "[]", "{}",
        #""""#, #""canbo""#, #""a b""#, #""\u0000""#, #""\uD83D\uDE00""#, #"["canbo"]"#,
        #"["canbo",null]"#, #"{"sub":"portal"}"#, #"{"sub":{}}"#, #"{"x5t#S256":"AA"}"#,
        #"{"x5t#S256":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"}"#, "\(testSeconds)",
        "\(testSeconds + 60)", "\(testSeconds + 600)", "\(testSeconds - 60)",
        "\(testSeconds).999999",
    ]

    @Test func whatIsTakenKeepsThePromises() async throws {
        let issuer = try TestIssuer()
        let verifier = try await issuer.verifier()
        var random = SeededGenerator(state: 29)
        var taken = 0
        for _ in 0..<5_000 {
            var claims: [String: String] = [:]
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                let claim = TokenClaim.allCases.randomElement(using: &random)
                claims[claim?.rawValue ?? ""] = Self.values.randomElement(using: &random)
            }
            let token = try issuer.token(TestIssuer.claims(claims))
            guard let verified = try? verifier.verify(token, at: testNow) else { continue }
            taken += 1
            check(verified, "\(claims)")
        }
        #expect(taken > 500)
    }

    private func check(_ token: VerifiedToken, _ claims: Comment) {
        let texts = [token.subject, token.onBehalfOf, token.clientIdentifier, token.identifier]
        for text in texts.compactMap(\.self) + token.scopes {
            #expect((1...256).contains(text.utf8.count), claims)
            #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }, claims)
        }
        #expect(token.issuer == "test" && token.callers == .people, claims)
        #expect(token.certificateThumbprint.map(\.count) ?? 32 == 32, claims)
        // Its end and the clock skew, 12 h after it was issued at most.
        #expect(token.notAfter > testNow, claims)
        #expect(token.notAfter <= testNow + .seconds(43_200 + 2 * 60), claims)
        #expect(Set(token.scopes).count == token.scopes.count, claims)
    }
}
