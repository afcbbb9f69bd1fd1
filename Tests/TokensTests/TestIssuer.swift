import Crypto
import Foundation
import Kernel
import Testing

@testable import Tokens

/// The instant at which tokens of the tests are verified.
let testNow = Timestamp(microseconds: 1_800_000_000_000_000)
/// The same in seconds since 1970.
let testSeconds = 1_800_000_000

/// An issuer with one key of each kind that Crypto makes, and files that say so.
struct TestIssuer {
    let edwards = Curve25519.Signing.PrivateKey()
    let ellipticCurve = P256.Signing.PrivateKey()
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("keys.json", keySet)
    }

    /// The set with the public halves of both keys.
    var keySet: String {
        """
        {"keys": [\(key("ed", "OKP", "Ed25519", x: edwards.publicKey.rawRepresentation)),
          \(key("ec", "EC", "P-256", x: point.prefix(32), y: point.suffix(32)))]}
        """
    }

    private var point: Data { ellipticCurve.publicKey.rawRepresentation }

    private func key(
        _ name: String,
        _ kind: String,
        _ curve: String,
        x: Data,
        y: Data? = nil
    ) -> String {
        let last = y.map { #", "y": "\#(Base64URL.text(of: $0))""# } ?? ""
        return #"""
            {"kid": "\#(name)", "kty": "\#(kind)", "crv": "\#(curve)", "use": "sig",
             "x": "\#(Base64URL.text(of: x))"\#(last)}
            """#
    }

    /// What verifies the issuer's tokens, by the files in its folder.
    func verifier(_ settings: [String: String] = [:]) async throws -> TokenVerifier {
        let members = Self.members.merging(settings) { $1 }
            .map { "\"\($0)\": \($1)" }.sorted().joined(separator: ", ")
        let path = try folder.write("issuers.json", "{\"issuers\": [{\(members)}]}")
        let file = await IssuersFile(at: path)
        #expect(file.problems == [])
        return try #require(file.verifier)
    }

    private static let members = [
        "name": #""test""#, "issuer": #""https://id.example.vn""#, "audiences": #"["canbo"]"#,
        "keys": #""keys.json""#, "algorithms": #"["EdDSA", "ES256"]"#, "callers": #""people""#,
        "lifetimeMax": #""12h""#,
    ]

    /// The header of a token signed with the Ed25519 key.
    static let header = #"{"alg":"EdDSA","typ":"JWT","kid":"ed"}"#

    /// The claims of a good token, in JSON; some replaced, by an empty text those left out.
    static func claims(_ others: [String: String] = [:]) -> String {
        let claims = [
            "iss": #""https://id.example.vn""#, "sub": #""an.nguyen""#, "aud": #""canbo""#,
            "iat": "\(testSeconds - 60)", "exp": "\(testSeconds + 600)",
        ]
        .merging(others) { $1 }.filter { !$1.isEmpty }
        return "{" + claims.map { "\"\($0)\":\($1)" }.sorted().joined(separator: ",") + "}"
    }

    /// A token with any header and claims, signed with the Ed25519 key.
    func token(_ claims: String = claims(), header: String = header) throws -> String {
        try signed(claims, header) { try edwards.signature(for: $0) }
    }

    /// A token with any header and claims, signed with the P-256 key.
    func curveToken(
        _ claims: String = claims(),
        header: String = #"{"alg":"ES256","kid":"ec"}"#
    ) throws -> String {
        try signed(claims, header) { try ellipticCurve.signature(for: $0).rawRepresentation }
    }

    /// A token signed in any way.
    func signed(
        _ claims: String,
        _ header: String,
        by sign: (Data) throws -> Data
    ) rethrows -> String {
        let text = Base64URL.text(of: header.utf8) + "." + Base64URL.text(of: claims.utf8)
        return text + "." + Base64URL.text(of: try sign(Data(text.utf8)))
    }
}

extension TokenVerifier {
    /// Why a token is refused; `nil` when it is not.
    func refusal(of token: String, at now: Timestamp = testNow) -> TokenRefusal? {
        do throws(TokenRefusal) {
            _ = try verify(token, at: now)
            return nil
        } catch {
            return error
        }
    }
}
