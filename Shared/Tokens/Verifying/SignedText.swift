internal import JSON
internal import Kernel

/// The parts of a signed token in its compact form (RFC 7515 section 7.1).
struct SignedText {
    /// What is signed: header, dot and claims as they were sent.
    let signed: ArraySlice<UInt8>
    /// The members of the header.
    let header: [JSONValue.Member]
    /// The members of the claims; nobody has vouched for them yet.
    let claims: [JSONValue.Member]
    /// The bytes of the signature.
    let signature: [UInt8]

    /// Takes a token apart.
    init(_ token: String) throws(TokenRefusal) {
        guard token.utf8.count <= TokenLimits.tokenSizeMax.bytes else { throw .tooLarge }
        let bytes = Array(token.utf8)
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty }) else { throw .notThreeParts }
        let headerBytes = try Self.bytes(of: parts[0], .header)
        guard headerBytes.count <= TokenLimits.headerSizeMax.bytes else { throw .headerTooLarge }
        header = try Self.members(of: headerBytes, .header)
        claims = try Self.members(of: try Self.bytes(of: parts[1], .claims), .claims)
        signature = try Self.bytes(of: parts[2], .signature)
        signed = bytes[..<parts[1].endIndex]
    }

    private static func bytes(
        of text: ArraySlice<UInt8>,
        _ part: TokenPart
    ) throws(TokenRefusal) -> [UInt8] {
        guard let bytes = Base64URL.bytes(of: text) else { throw .notBase64URL(part) }
        return bytes
    }

    private static func members(
        of bytes: [UInt8],
        _ part: TokenPart
    ) throws(TokenRefusal) -> [JSONValue.Member] {
        let limits = JSONLimits(sizeMax: TokenLimits.tokenSizeMax, depthMax: TokenLimits.depthMax)
        guard let text = String(validating: bytes, as: UTF8.self),
            let value = try? JSONValue(parsing: text, limits),
            case .object(let members) = value
        else { throw .notJSON(part) }
        guard value.repeatedName == nil else { throw .nameTwice(part) }
        return members
    }
}
