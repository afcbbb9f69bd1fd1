import Crypto
import Foundation
import Kernel
import Testing

@testable import Tokens

/// Tokens that somebody else has signed, or nobody.
@Suite struct ForgedTokensTests {
    private let issuer: TestIssuer

    init() throws { issuer = try TestIssuer() }

    private func refusal(of token: String) async throws -> TokenRefusal? {
        try await issuer.verifier().refusal(of: token)
    }

    @Test func anotherKeySignsUnderTheSameName() async throws {
        let other = try TestIssuer()
        #expect(try await refusal(of: other.token()) == .signatureWrong)
        #expect(try await refusal(of: other.curveToken()) == .signatureWrong)
    }

    /// Key confusion: the public key of the issuer, which everybody has, as a shared secret.
    @Test func thePublicKeyIsNoSharedSecret() async throws {
        let secret = SymmetricKey(data: issuer.edwards.publicKey.rawRepresentation)
        for algorithm in ["HS256", "EdDSA"] {
            let token = issuer.signed(
                TestIssuer.claims(),
                #"{"alg":"\#(algorithm)","kid":"ed"}"#
            ) { Data(HMAC<SHA256>.authenticationCode(for: $0, using: secret)) }
            let expected: TokenRefusal =
                algorithm == "HS256" ? .algorithmRefused : .signatureWrong
            #expect(try await refusal(of: token) == expected)
        }
    }

    @Test func theKeyThatATokenBringsIsNotUsed() async throws {
        let own = Curve25519.Signing.PrivateKey()
        let x = Base64URL.text(of: own.publicKey.rawRepresentation)
        let key = #"{"kty":"OKP","crv":"Ed25519","x":"\#(x)","kid":"own"}"#
        for (extra, expected) in [
            (#""jwk":\#(key),"kid":"ed""#, TokenRefusal.signatureWrong),
            (#""jwk":\#(key),"kid":"own""#, .keyUnknown),
            (#""jku":"https://evil.example/keys","kid":"own""#, .keyUnknown),
            (#""x5u":"https://evil.example/pem","kid":"own""#, .keyUnknown),
            (#""x5c":["AAAA"]"#, .signatureWrong),
        ] {
            let token = try issuer.signed(
                TestIssuer.claims(),
                #"{"alg":"EdDSA",\#(extra)}"#
            ) { try own.signature(for: $0) }
            #expect(try await refusal(of: token) == expected, "\(extra)")
        }
    }

    /// A signature of zeros verifies with some ECDSA implementations (CVE-2022-21449).
    @Test func signaturesOfZerosAndOtherLengths() async throws {
        let verifier = try await issuer.verifier()
        for count in [1, 32, 63, 64, 65, 72, 256] {
            for byte in [UInt8(0), 255] {
                let signature = Data(repeating: byte, count: count)
                for header in [TestIssuer.header, #"{"alg":"ES256","kid":"ec"}"#] {
                    let token = issuer.signed(TestIssuer.claims(), header) { _ in signature }
                    #expect(verifier.refusal(of: token) == .signatureWrong)
                }
            }
        }
    }

    /// ECDSA signatures of certificates are DER; those of tokens are not (RFC 7518 section 3.4).
    @Test func aSignatureInDER() async throws {
        let token = try issuer.signed(
            TestIssuer.claims(),
            #"{"alg":"ES256","kid":"ec"}"#
        ) { try issuer.ellipticCurve.signature(for: $0).derRepresentation }
        #expect(try await refusal(of: token) == .signatureWrong)
    }

    @Test func partsOfTwoGoodTokens() async throws {
        let verifier = try await issuer.verifier()
        let one = try issuer.token().split(separator: ".")
        let other = try issuer.token(TestIssuer.claims(["sub": #""binh.tran""#]))
            .split(separator: ".")
        #expect(verifier.refusal(of: "\(one[0]).\(one[1]).\(other[2])") == .signatureWrong)
        #expect(verifier.refusal(of: "\(one[0]).\(other[1]).\(one[2])") == .signatureWrong)
    }

    @Test func anIssuerSignsOnlyForItself() async throws {
        let other = try TestIssuer()
        let text = { (name: String, keys: String) in
            #"""
            {"name": "\#(name)", "issuer": "urn:\#(name)", "audiences": ["canbo"],
             "keys": "\#(keys)", "algorithms": ["EdDSA"], "callers": "people",
             "lifetimeMax": "12h"}
            """#
        }
        let entries = [text("a", "keys.json"), text("b", "\(other.folder.path)/keys.json")]
        let path = try issuer.folder.write(
            "issuers.json",
            "{\"issuers\": [\(entries.joined(separator: ","))]}"
        )
        let verifier = try #require(await IssuersFile(at: path).verifier)
        let claims = ["a", "b"].map { TestIssuer.claims(["iss": "\"urn:\($0)\""]) }
        #expect(verifier.refusal(of: try issuer.token(claims[0])) == nil)
        #expect(verifier.refusal(of: try other.token(claims[1])) == nil)
        #expect(verifier.refusal(of: try issuer.token(claims[1])) == .signatureWrong)
        #expect(verifier.refusal(of: try other.token(claims[0])) == .signatureWrong)
    }
}
