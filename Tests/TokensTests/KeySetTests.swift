import ConfigurationFiles
import Testing

@testable import Tokens

/// Which keys of a set are used, and which must not be there.
@Suite struct KeySetTests {
    private static let x = #""x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo""#
    private static let edwards = #""kty": "OKP", "crv": "Ed25519", \#(x)"#
    private static let modulus = "n" + String(repeating: "A", count: 341)

    private static func set(_ keys: String...) -> String {
        "{\"keys\": [" + keys.map { "{\($0)}" }.joined(separator: ", ") + "]}"
    }

    private static let mistakes: [(set: String, problem: String)] = [
        ("[]", "the file is no object with keys"),
        (#"{"keys": []}"#, "keys: must be a list of 1 to 100 entries"),
        (#"{"keys": [7]}"#, "keys[0]: is no object"),
        (set(edwards + #", "use": "enc""#), #"keys[0].use: must be "sig""#),
        (
            set(edwards + #", "key_ops": ["sign", "verify"]"#),
            #"keys[0].key_ops: must be ["verify"]"#
        ),
        (set(edwards + #", "d": "AA""#), "keys[0].d: is secret: only public keys belong here"),
        (set(#""kty": "RSA", "p": "AA""#), "keys[0].p: is secret: only public keys belong here"),
        (set(#""kty": "oct", "k": "AA""#), "keys[0].k: is secret: only public keys belong here"),
        (
            set(#""kty": "oct""#),
            #"keys[0].kty: "oct" is a shared key: only public keys belong here"#
        ),
        (set(x), "keys[0].kty: must be a text in quotes"),
        (set(#""kty": "OKP", "crv": "X25519", \#(x)"#), #"keys[0].crv: must be "Ed25519""#),
        (
            set(#""kty": "OKP", "crv": "Ed25519""#),
            "keys[0].x: must be 32 bytes in base64url without padding"
        ),
        (
            set(#""kty": "OKP", "crv": "Ed25519", "x": "AA""#),
            "keys[0].x: must be 32 bytes in base64url without padding"
        ),
        (set(#""kty": "EC", "crv": "P-384", \#(x)"#), #"keys[0].crv: must be "P-256""#),
        (
            set(#""kty": "EC", "crv": "P-256", \#(x)"#),
            "keys[0].y: must be 32 bytes in base64url without padding"
        ),
        (
            set(#""kty": "RSA", "e": "AQAB", "n": "AQAB""#),
            "keys[0].n: must have 2048 to 8192 bits without a zero byte in front"
        ),
        (
            set(#""kty": "RSA", "e": "AQAB", "n": "AAAA\#(modulus)""#),
            "keys[0].n: must have 2048 to 8192 bits without a zero byte in front"
        ),
        (
            set(#""kty": "RSA", "e": "AQ", "n": "\#(modulus)""#),
            "keys[0].e: must be an odd number from 3"
        ),
        (
            set(#""kty": "RSA", "e": "Ag", "n": "\#(modulus)""#),
            "keys[0].e: must be an odd number from 3"
        ),
        (
            set(#""kty": "RSA", "e": "AQAAAAE", "n": "\#(modulus)""#),
            "keys[0].e: must be 1 to 4 bytes in base64url without padding"
        ),
        (
            set(edwards + #", "kid": 7"#),
            "keys[0].kid: must be a text of 1 to 256 bytes without control characters"
        ),
        (set(edwards + #", "alg": 7"#), "keys[0].alg: must be a text in quotes"),
        (
            set(edwards + #", "kid": "a""#, edwards + #", "kid": "a""#),
            "keys[1].kid: is that of another key, too"
        ),
        (set(edwards + #", "kid": "a", "kid": "b""#), #"the file has "kid" twice in one object"#),
        (
            set(#""kty": "AKP", "alg": "ML-DSA-65", "pub": "AA""#),
            "keys: hold no key for EdDSA, ES256, RS256"
        ),
        (set(edwards + #", "alg": "ES256""#), "keys: hold no key for EdDSA, ES256, RS256"),
    ]

    @Test(arguments: mistakes)
    func aMistakeInASet(text: String, problem: String) {
        #expect(KeySet(text, for: TokenAlgorithm.allCases).checks.problems == [problem])
    }

    @Test func keysThatAreNotKnownAreLeftAlone() {
        let set = KeySet(
            Self.set(
                #""kty": "AKP", "alg": "ML-DSA-65", "pub": "AA""#,
                Self.edwards + #", "kid": "a", "x5t": "AA", "use": "sig", "key_ops": ["verify"]"#,
                #""kty": "RSA", "alg": "RS512", "kid": "b", "e": "AQAB", "n": "\#(Self.modulus)""#
            ),
            for: TokenAlgorithm.allCases
        )
        #expect(set.checks.problems == [])
        #expect(set.entries.map(\.identifier) == ["a"])
    }

    @Test func keysOfOtherAlgorithmsThanTheIssuersAreNotTaken() {
        let set = KeySet(Self.set(Self.edwards), for: [.es256])
        #expect(set.checks.problems == ["keys: hold no key for ES256"])
    }

    @Test func aHundredKeysAndNoMore() {
        let keys = (0..<101).map { Self.edwards + ", \"kid\": \"\($0)\"" }
        let text = { (count: Int) in
            "{\"keys\": [" + keys.prefix(count).map { "{\($0)}" }.joined(separator: ",") + "]}"
        }
        #expect(KeySet(text(100), for: [.edDSA]).entries.count == 100)
        #expect(
            KeySet(text(101), for: [.edDSA]).checks.problems
                == ["keys: must be a list of 1 to 100 entries"]
        )
    }

    @Test func numbersThatAreNoPointOfTheCurve() async throws {
        let issuer = try TestIssuer()
        let point = String(repeating: "A", count: 43)
        try issuer.folder.write(
            "keys.json",
            Self.set(#""kty": "EC", "crv": "P-256", "x": "\#(point)", "y": "\#(point)""#)
        )
        let path = try issuer.folder.write(
            "issuers.json",
            """
            {"issuers": [{"name": "a", "issuer": "a", "audiences": ["a"], "keys": "keys.json",
              "algorithms": ["ES256"], "callers": "systems", "lifetimeMax": "1m"}]}
            """
        )
        let file = await IssuersFile(at: path)
        #expect(file.problems == ["\(issuer.folder.path)/keys.json: keys[0]: is no key for ES256"])
        #expect(file.verifier == nil)
    }
}
