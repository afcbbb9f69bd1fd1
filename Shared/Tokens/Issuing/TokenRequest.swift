internal import ConfigurationFiles

/// What a token is to say.
package struct TokenRequest: Sendable, Hashable {
    /// Whom it speaks of, 1 to 256 bytes.
    package var subject: String
    /// Whether that is one of the people or a system.
    package var callers: CallerKind
    /// Whom it is meant for.
    package var audience: String
    /// How long it is valid, at most a day.
    package var lifetime: Duration
    /// Who acts for the subject.
    package var actor: String?
    /// What it is good for.
    package var scopes: [String]
    /// SHA-256 of the certificate that it is bound to, 32 bytes.
    package var certificateThumbprint: [UInt8]?

    /// A request for a token.
    package init(
        subject: String,
        callers: CallerKind,
        audience: String,
        lifetime: Duration,
        actor: String? = nil,
        scopes: [String] = [],
        certificateThumbprint: [UInt8]? = nil
    ) {
        self.subject = subject
        self.callers = callers
        self.audience = audience
        self.lifetime = lifetime
        self.actor = actor
        self.scopes = scopes
        self.certificateThumbprint = certificateThumbprint
    }
}

extension TokenRequest {
    /// What a verifier would refuse, whatever it is told by its file.
    var problems: [String] {
        let names = [("subject", subject), ("audience", audience), ("actor", actor ?? subject)]
        var problems = names.filter { !$0.1.isName(upTo: TokenLimits.nameMax) }.map { name, _ in
            "\(name): must be 1 to \(TokenLimits.nameMax) bytes without control characters"
        }
        if !(Duration.seconds(1) ... .seconds(86_400)).contains(lifetime) {
            problems.append("lifetime: must be 1s to 24h")
        }
        if !scopes.allSatisfy(ClaimsReading.isScope) {
            problems.append(
                "scopes: must be printable ASCII without spaces, quotes and backslashes"
            )
        }
        if let certificateThumbprint, certificateThumbprint.count != 32 {
            problems.append("certificate thumbprint: must be 32 bytes")
        }
        return problems
    }
}
