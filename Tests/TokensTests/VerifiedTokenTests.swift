import Kernel
import Testing

@testable import Tokens

/// What is known of a caller whose token is right.
@Suite struct VerifiedTokenTests {
    private let issuer: TestIssuer

    init() throws { issuer = try TestIssuer() }

    private func verified(_ claims: [String: String]) async throws -> VerifiedToken {
        let token = try issuer.token(TestIssuer.claims(claims))
        return try await issuer.verifier().verify(token, at: testNow)
    }

    @Test func aPlainToken() async throws {
        #expect(
            try await verified([:])
                == VerifiedToken(
                    issuer: "test",
                    callers: .people,
                    subject: "an.nguyen",
                    onBehalfOf: nil,
                    clientIdentifier: nil,
                    scopes: [],
                    certificateThumbprint: nil,
                    identifier: nil,
                    notAfter: testNow + .seconds(660)
                )
        )
    }

    @Test func everythingThatATokenMaySay() async throws {
        let thumbprint = (0..<32).map { UInt8($0) }
        let token = try await verified([
            "aud": #"["other", "canbo"]"#, "sub": #""Nguyễn Văn An""#,
            "act": #"{"sub":"portal","act":{"sub":"before"}}"#,
            "scope": #""personnel.read plans personnel.read""#, "azp": #""web""#,
            "client_id": #""web""#, "jti": #""7f3a""#, "nbf": "\(testSeconds - 60)",
            "exp": "\(testSeconds + 600).25",
            "cnf": #"{"x5t#S256":"\#(Base64URL.text(of: thumbprint))"}"#,
            "realm_access": #"{"roles":["admin"]}"#,
        ])
        #expect(token.subject == "portal")
        #expect(token.onBehalfOf == "Nguyễn Văn An")
        #expect(token.clientIdentifier == "web")
        #expect(token.scopes == ["personnel.read", "plans"])
        #expect(token.certificateThumbprint == thumbprint)
        #expect(token.identifier == "7f3a")
        #expect(token.notAfter == testNow + .milliseconds(660_250))
    }

    @Test(arguments: ["JWT", "jwt", "at+jwt", "application/at+JWT"])
    func typesOfTokens(type: String) async throws {
        let token = try issuer.token(header: #"{"alg":"EdDSA","kid":"ed","typ":"\#(type)"}"#)
        #expect(try await issuer.verifier().refusal(of: token) == nil)
    }

    @Test func aTokenWithoutTheNameOfAKey() async throws {
        let verifier = try await issuer.verifier()
        #expect(verifier.refusal(of: try issuer.token(header: #"{"alg":"EdDSA"}"#)) == nil)
        #expect(verifier.refusal(of: try issuer.curveToken(header: #"{"alg":"ES256"}"#)) == nil)
    }

    @Test func aTokenWithoutTheNameOfAKeyAmongSeveral() async throws {
        let other = try TestIssuer()
        let keys = [issuer.keySet, other.keySet.replacing("\"ed\"", with: "\"ed2\"")]
            .map { $0.dropFirst(10).dropLast(2) }
        let set = "{\"keys\": [\(keys[0]), \(keys[1].replacing("\"ec\"", with: "\"ec2\""))]}"
        try issuer.folder.write("keys.json", set)
        let verifier = try await issuer.verifier()
        #expect(verifier.refusal(of: try issuer.token()) == nil)
        #expect(
            verifier.refusal(of: try issuer.token(header: #"{"alg":"EdDSA"}"#)) == .keyAmbiguous
        )
    }

    @Test func onlyTheAlgorithmsOfTheIssuer() async throws {
        let verifier = try await issuer.verifier(["algorithms": #"["ES256"]"#])
        #expect(verifier.refusal(of: try issuer.curveToken()) == nil)
        #expect(verifier.refusal(of: try issuer.token()) == .algorithmRefused)
    }

    @Test func otherKeysAreFollowedByAnotherValue() async throws {
        let token = try issuer.token()
        let before = try await issuer.verifier()
        try issuer.folder.write("keys.json", try TestIssuer().keySet)
        let after = try await issuer.verifier()
        #expect(before.refusal(of: token) == nil)
        #expect(after.refusal(of: token) == .signatureWrong)
    }
}
