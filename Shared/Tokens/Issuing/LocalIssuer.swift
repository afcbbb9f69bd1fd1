internal import ConfigurationFiles
private import Crypto
private import JSON
private import JWTKit
package import Kernel

/// An issuer of one's own, for development and tests: whoever has its folder can be anybody.
///
/// Its folder holds the private key (`local.key.pem`, for its owner alone), the key set
/// (`local.jwks.json`) and the file of issuers (`issuers.json`), which takes its tokens for people
/// and for systems.
package struct LocalIssuer: Sendable {
    /// The file of issuers in the folder.
    package static let issuersFile = "issuers.json"
    private static let keysFile = "local.jwks.json"
    private static let privateKeyFile = "local.key.pem"

    private let identifier: String
    private let key: any JWTAlgorithm

    /// Makes the files of a new issuer in a folder that is there; none of the files may be.
    ///
    /// Throws what the system says, and then leaves no file.
    package static func make(
        in folder: String,
        audience: String
    ) throws(LocalIssuerFailure) {
        let key = EdDSA.PrivateKey(backing: Curve25519.Signing.PrivateKey())
        let files: [(name: String, text: String, mode: UInt32)] = [
            (privateKeyFile, key.pemRepresentation + "\n", 0o600),
            (keysFile, keySet(key.publicKey).text(.indented) + "\n", 0o644),
            (issuersFile, issuers(audience).text(.indented) + "\n", 0o644),
        ]
        var made: [String] = []
        do throws(LocalIssuerFailure) {
            for file in files {
                let path = "\(folder)/\(file.name)"
                try NewFile.write(file.text, to: path, mode: file.mode)
                made.append(path)
            }
        } catch {
            NewFile.remove(made)
            throw error
        }
    }

    /// The issuer of a folder.
    ///
    /// Throws when its private key is not there, or is none.
    package init(in folder: String) async throws(LocalIssuerFailure) {
        let path = "\(folder)/\(Self.privateKeyFile)"
        let pem: String
        do throws(TextFile.Problem) {
            pem = try TextFile.read(path)
        } catch {
            throw LocalIssuerFailure(problems: ["\(path): \(error.words)"])
        }
        do {
            let key = try EdDSA.PrivateKey(pem: pem)
            identifier = Self.identifier(of: key.publicKey)
            let keys = JWTKeyCollection()
            let name: JWKIdentifier = "key"
            await keys.add(eddsa: key, kid: name)
            self.key = try await keys.getKey(for: name, alg: TokenAlgorithm.edDSA.rawValue)
        } catch {
            throw LocalIssuerFailure(problems: ["\(path): is no private key of Ed25519 in PEM"])
        }
    }

    /// A signed token that says what is asked, valid from now on.
    ///
    /// Throws everything that a verifier would refuse in it.
    package func token(
        _ request: TokenRequest,
        at now: Timestamp
    ) throws(LocalIssuerFailure) -> String {
        guard request.problems.isEmpty else {
            throw LocalIssuerFailure(problems: request.problems)
        }
        let header: JSONValue = .object([
            .init("alg", .string(TokenAlgorithm.edDSA.rawValue)), .init("typ", .string("JWT")),
            .init("kid", .string(identifier)),
        ])
        let parts = [header, claims(request, at: now)].map { Base64URL.text(of: $0.text().utf8) }
        let signed = parts.joined(separator: ".")
        do {
            return signed + "." + Base64URL.text(of: try key.sign(Array(signed.utf8)))
        } catch {
            throw LocalIssuerFailure(problems: ["the key does not sign"])
        }
    }

    private func claims(_ request: TokenRequest, at now: Timestamp) -> JSONValue {
        let seconds = now.microseconds / 1_000_000
        let end = seconds + request.lifetime.components.seconds
        var claims: [JSONValue.Member] = [
            .init(TokenClaim.issuer.rawValue, .string(Self.issuer(of: request.callers))),
            .init(TokenClaim.subject.rawValue, .string(request.subject)),
            .init(TokenClaim.audience.rawValue, .string(request.audience)),
            .init(TokenClaim.issuedAt.rawValue, .number("\(seconds)")),
            .init(TokenClaim.expiry.rawValue, .number("\(end)")),
            .init(TokenClaim.identifier.rawValue, .string(randomUUID())),
        ]
        if let actor = request.actor {
            let object = JSONValue.Member(TokenClaim.subject.rawValue, .string(actor))
            claims.append(.init(TokenClaim.actor.rawValue, .object([object])))
        }
        if !request.scopes.isEmpty {
            let scopes = request.scopes.joined(separator: " ")
            claims.append(.init(TokenClaim.scope.rawValue, .string(scopes)))
        }
        if let thumbprint = request.certificateThumbprint {
            let text = JSONValue.string(Base64URL.text(of: thumbprint))
            let object = JSONValue.object([.init("x5t#S256", text)])
            claims.append(.init(TokenClaim.confirmation.rawValue, object))
        }
        return .object(claims)
    }
}

/// The files of a local issuer.
extension LocalIssuer {
    private static func issuer(of callers: CallerKind) -> String {
        "urn:canbo:local:\(callers.rawValue)"
    }

    private static func issuers(_ audience: String) -> JSONValue {
        let entries = CallerKind.allCases.map { callers -> JSONValue in
            .object([
                .init("name", .string("local-\(callers.rawValue)")),
                .init("issuer", .string(issuer(of: callers))),
                .init("audiences", .array([.string(audience)])),
                .init("keys", .string(keysFile)),
                .init("algorithms", .array([.string(TokenAlgorithm.edDSA.rawValue)])),
                .init("callers", .string(callers.rawValue)),
                .init("lifetimeMax", .string("24h")),
            ])
        }
        return .object([.init("issuers", .array(entries))])
    }

    private static func keySet(_ key: EdDSA.PublicKey) -> JSONValue {
        let others: [JSONValue.Member] = [
            .init("kid", .string(identifier(of: key))), .init("use", .string("sig")),
            .init("alg", .string(TokenAlgorithm.edDSA.rawValue)),
        ]
        return .object([.init("keys", .array([.object(members(of: key) + others)]))])
    }

    /// What tells this key from all others, in the order of RFC 7638 section 3.
    private static func members(of key: EdDSA.PublicKey) -> [JSONValue.Member] {
        [
            .init("crv", .string("Ed25519")), .init("kty", .string("OKP")),
            .init("x", .string(Base64URL.text(of: key.rawRepresentation))),
        ]
    }

    /// The key's thumbprint (RFC 7638), so that it follows from the key.
    private static func identifier(of key: EdDSA.PublicKey) -> String {
        let text = JSONValue.object(members(of: key)).text()
        return Base64URL.text(of: Array(SHA256.hash(data: Array(text.utf8))))
    }
}
