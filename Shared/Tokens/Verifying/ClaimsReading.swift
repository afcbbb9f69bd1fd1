internal import ConfigurationFiles
internal import JSON
internal import Kernel

/// The claims of a token in the forms that they must have (RFC 7519 section 4.1).
struct ClaimsReading {
    private let members: [JSONValue.Member]

    /// Claims of the members of a token.
    init(_ members: [JSONValue.Member]) { self.members = members }

    /// A claim as it stands in the token; `nil` when it is not there.
    func value(_ claim: TokenClaim) -> JSONValue? { members.first(named: claim.rawValue) }

    /// A claim that is there, or the refusal that says it is not.
    func required<Value>(_ value: Value?, _ claim: TokenClaim) throws(TokenRefusal) -> Value {
        guard let value else { throw .claimMissing(claim) }
        return value
    }

    /// A name of somebody or something.
    func name(_ claim: TokenClaim) throws(TokenRefusal) -> String? {
        guard let value = value(claim) else { return nil }
        return try Self.name(value, claim)
    }

    private static func name(
        _ value: JSONValue?,
        _ claim: TokenClaim
    ) throws(TokenRefusal) -> String {
        guard case .string(let text) = value, text.isName(upTo: TokenLimits.nameMax) else {
            throw .claimInvalid(claim)
        }
        return text
    }

    /// The last second of the year 9999.
    private static let secondsMax = 253_402_300_799.0

    /// An instant in seconds since 1970, with a fraction perhaps.
    func instant(_ claim: TokenClaim) throws(TokenRefusal) -> Timestamp? {
        guard let value = value(claim) else { return nil }
        guard case .number(let text) = value, let seconds = Double(text),
            (0...Self.secondsMax).contains(seconds)
        else { throw .claimInvalid(claim) }
        return Timestamp(microseconds: Int64(seconds * 1_000_000))
    }

    /// Whom the token is meant for: one text or a list of texts.
    func audiences() throws(TokenRefusal) -> [String] {
        switch try required(value(.audience), .audience) {
        case .string(let text): return [text]
        case .array(let entries):
            var audiences: [String] = []
            for entry in entries {
                guard case .string(let text) = entry else { throw .claimInvalid(.audience) }
                audiences.append(text)
            }
            return audiences
        default: throw .claimInvalid(.audience)
        }
    }

    /// The scopes, separated by single spaces (RFC 6749 section 3.3).
    func scopes() throws(TokenRefusal) -> [String] {
        guard let value = value(.scope) else { return [] }
        guard case .string(let text) = value else { throw .claimInvalid(.scope) }
        guard !text.isEmpty else { return [] }
        var scopes: [String] = []
        var seen: Set<Substring> = []
        for scope in text.split(separator: " ", omittingEmptySubsequences: false) {
            guard Self.isScope(scope) else { throw .claimInvalid(.scope) }
            if seen.insert(scope).inserted { scopes.append(String(scope)) }
        }
        return scopes
    }

    /// Whether a text is one scope: `1*( %x21 / %x23-5B / %x5D-7E )`.
    static func isScope(_ text: some StringProtocol) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x22 && $0 != 0x5C }
    }

    /// Who acts for the subject; those who acted before are not looked at (RFC 8693 section 4.1).
    func actor() throws(TokenRefusal) -> String? {
        guard let value = value(.actor) else { return nil }
        guard case .object(let members) = value else { throw .claimInvalid(.actor) }
        return try Self.name(members.first(named: TokenClaim.subject.rawValue), .actor)
    }

    /// The program that the token was issued to, which two claims may name.
    func client() throws(TokenRefusal) -> String? {
        let client = try name(.client)
        guard let party = try name(.authorizedParty) else { return client }
        guard client == nil || client == party else { throw .claimInvalid(.authorizedParty) }
        return party
    }

    /// SHA-256 of the certificate that the token is bound to (RFC 8705 section 3.1).
    func certificateThumbprint() throws(TokenRefusal) -> [UInt8]? {
        guard let value = value(.confirmation) else { return nil }
        guard case .object(let members) = value else { throw .claimInvalid(.confirmation) }
        guard members.count == 1, let thumbprint = members.first(named: "x5t#S256") else {
            throw .bindingUnknown
        }
        guard case .string(let text) = thumbprint, let bytes = Base64URL.bytes(of: text),
            bytes.count == 32
        else { throw .claimInvalid(.confirmation) }
        return bytes
    }
}
