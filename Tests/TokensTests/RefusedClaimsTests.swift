import Kernel
import Testing

@testable import Tokens

/// Tokens with a right signature whose claims are not.
@Suite struct RefusedClaimsTests {
    private static let now = testSeconds
    private static let thumbprint = Base64URL.text(of: [UInt8](repeating: 7, count: 32))

    private static let cases: [(claims: [String: String], refusal: TokenRefusal)] = [
        (["iss": ""], .claimMissing(.issuer)),
        (["iss": "7"], .claimInvalid(.issuer)),
        (["iss": #""https://other.example.vn""#], .issuerUnknown),
        (["aud": ""], .claimMissing(.audience)),
        (["aud": "7"], .claimInvalid(.audience)),
        (["aud": #"["canbo",7]"#], .claimInvalid(.audience)),
        (["aud": "[]"], .audienceWrong),
        (["aud": #""Canbo""#], .audienceWrong),
        (["aud": #"["other","canbo2"]"#], .audienceWrong),
        (["exp": ""], .claimMissing(.expiry)),
        (["exp": "\"\(now + 600)\""], .claimInvalid(.expiry)),
        (["exp": "1e999"], .claimInvalid(.expiry)),
        (["exp": "253402300800"], .claimInvalid(.expiry)),
        (["exp": "-1"], .claimInvalid(.expiry)),
        (["exp": "\(now - 60)"], .expired),
        (["exp": "\(now - 59)", "iat": "\(now - 59)"], .claimInvalid(.expiry)),
        (["iat": ""], .claimMissing(.issuedAt)),
        (["iat": "true"], .claimInvalid(.issuedAt)),
        (["iat": "\(now + 61)"], .notYetValid),
        (["nbf": "\(now + 61)"], .notYetValid),
        (["nbf": "[]"], .claimInvalid(.notBefore)),
        (["iat": "\(now - 60)", "exp": "\(now - 60 + 43_201)"], .lifetimeTooLong),
        (["sub": ""], .claimMissing(.subject)),
        (["sub": "7"], .claimInvalid(.subject)),
        (["sub": #""""#], .claimInvalid(.subject)),
        (["sub": #""a\u0000b""#], .claimInvalid(.subject)),
        (["sub": #""a\nb""#], .claimInvalid(.subject)),
        (["sub": #""a\u202Eb""#], .claimInvalid(.subject)),
        (["sub": "\"" + String(repeating: "a", count: 257) + "\""], .claimInvalid(.subject)),
        (["sub": "\"" + String(repeating: "ắ", count: 86) + "\""], .claimInvalid(.subject)),
        (["jti": "7"], .claimInvalid(.identifier)),
        (["act": "7"], .claimInvalid(.actor)),
        (["act": "{}"], .claimInvalid(.actor)),
        (["act": #"{"sub":""}"#], .claimInvalid(.actor)),
        (["scope": #"["a"]"#], .claimInvalid(.scope)),
        (["scope": #""a  b""#], .claimInvalid(.scope)),
        (["scope": #""ắ""#], .claimInvalid(.scope)),
        (["client_id": "7"], .claimInvalid(.client)),
        (["azp": #""""#], .claimInvalid(.authorizedParty)),
        (["azp": #""a""#, "client_id": #""b""#], .claimInvalid(.authorizedParty)),
        (["cnf": "7"], .claimInvalid(.confirmation)),
        (["cnf": #"{"x5t#S256":"AAAA"}"#], .claimInvalid(.confirmation)),
        (["cnf": "{}"], .bindingUnknown),
        (["cnf": #"{"x5t#S256":"\#(thumbprint)","jkt":"AAAA"}"#], .bindingUnknown),
        (["nbf": "\(now + 61)", "iat": "\(now + 1)"], .notYetValid),
        (["cnf": #"{"jkt":"AAAA"}"#], .bindingUnknown),
    ]

    @Test(arguments: cases)
    func tellsWhy(claims: [String: String], refusal: TokenRefusal) async throws {
        let issuer = try TestIssuer()
        let verifier = try await issuer.verifier()
        let token = try issuer.token(TestIssuer.claims(claims))
        #expect(verifier.refusal(of: token) == refusal)
    }

    @Test func theEndIsTheFirstInstantThatIsTooLate() async throws {
        let issuer = try TestIssuer()
        let verifier = try await issuer.verifier()
        let token = try issuer.token()
        let end = testNow + .seconds(660)
        #expect(verifier.refusal(of: token, at: end + .microseconds(-1)) == nil)
        #expect(verifier.refusal(of: token, at: end) == .expired)
    }

    @Test func theBeginningIsTheFirstInstantThatIsInTime() async throws {
        let issuer = try TestIssuer()
        let verifier = try await issuer.verifier()
        let token = try issuer.token(TestIssuer.claims(["nbf": "\(testSeconds + 60).5"]))
        #expect(verifier.refusal(of: token, at: testNow) == .notYetValid)
        #expect(verifier.refusal(of: token, at: testNow + .milliseconds(499)) == .notYetValid)
        #expect(verifier.refusal(of: token, at: testNow + .milliseconds(500)) == nil)
    }

    @Test func refusalsRepeatNothingOfTheToken() async throws {
        let issuer = try TestIssuer()
        let verifier = try await issuer.verifier()
        for entry in Self.cases {
            let marked = entry.claims.merging(["marked": #""SECRET-7f3a""#]) { $1 }
            let token = try issuer.token(TestIssuer.claims(marked))
            let words = "\(String(describing: verifier.refusal(of: token)))"
            #expect(!words.contains("SECRET") && !words.contains("example"))
        }
    }
}
