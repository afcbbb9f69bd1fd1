package import Forwarding
internal import Identity
package import Kernel
internal import RPC
package import Tokens

/// Whom bearer tokens name, on one event loop: each token is verified once and then remembered.
package struct TokenCallers {
    /// The most that all event loops together remember.
    private static let entriesMax = 100_000

    private let verifier: TokenVerifier
    private let clock: any WallClock
    private var cache: TokenCache

    /// What reads tokens on each of some event loops.
    package static func reading(
        _ verifier: TokenVerifier,
        loops: Int,
        clock: any WallClock
    ) -> @Sendable () -> TokenReading {
        {
            var callers = TokenCallers(verifier, loops: loops, clock: clock)
            return { token, certificate in callers.caller(of: token, with: certificate) }
        }
    }

    private init(_ verifier: TokenVerifier, loops: Int, clock: any WallClock) {
        self.verifier = verifier
        self.clock = clock
        cache = TokenCache(TokenCacheLimits(entriesMax: max(1_000, Self.entriesMax / loops)))
    }

    private mutating func caller(
        of token: String,
        with certificate: PeerCertificate?
    ) -> Result<TokenBearer, Failure> {
        let now = clock.now
        do throws(TokenRefusal) {
            let told = try cache.verify(token, by: verifier, at: now)
            return told.caller(with: certificate).map {
                TokenBearer($0, goodFor: told.notAfter - now)
            }
        } catch {
            return .failure(error.failure)
        }
    }
}

extension VerifiedToken {
    /// The caller that the token names; a token that is bound to a certificate counts only where
    /// that one was shown (RFC 8705 section 3).
    func caller(with certificate: PeerCertificate?) -> Result<Caller, Failure> {
        if let bound = certificateThumbprint, bound != certificate?.thumbprint {
            return .failure(Failure(.tokenOfAnotherCertificate))
        }
        let (kind, room): (Caller.Kind, String) =
            callers == .people ? (.person, "people") : (.system, "systems")
        // No certificate has a colon in its name: the two never meet.
        func name(_ subject: String) -> String { "\(room)/\(issuer):\(subject.withoutSpaces)" }
        return .success(Caller(kind, name(subject), actsFor: onBehalfOf.map(name)))
    }
}

extension String {
    /// The text with each space as `%20` and so each `%` as `%25`.
    ///
    /// An audit record says "A for B" of who acts for another: no subject may read like that.
    fileprivate var withoutSpaces: String {
        reduce(into: "") { text, character in
            switch character {
            case " ": text += "%20"
            case "%": text += "%25"
            default: text.append(character)
            }
        }
    }
}
