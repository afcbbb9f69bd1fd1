internal import ConfigurationFiles
internal import JSON

/// The numbers of keys (RFC 7518 section 6, RFC 8037 section 2).
extension KeySet {
    /// The numbers of one key; `nil` for kinds of keys that are not known.
    mutating func material(_ key: [JSONValue.Member], at place: String) -> KeyMaterial? {
        guard case .string(let kind) = key.first(named: "kty") else {
            checks.report("\(place).kty", "must be a text in quotes")
            return nil
        }
        switch kind {
        case "oct":
            checks.report("\(place).kty", "\"oct\" is a shared key: only public keys belong here")
            return nil
        case "OKP": return edwards(key, at: place)
        case "EC": return ellipticCurve(key, at: place)
        case "RSA": return rsa(key, at: place)
        default: return nil
        }
    }

    private mutating func edwards(_ key: [JSONValue.Member], at place: String) -> KeyMaterial? {
        guard hasCurve(key, "Ed25519", at: place),
            let x = number(key, "x", at: place, bytes: 32...32)
        else { return nil }
        return .ed25519(x: x.text)
    }

    private mutating func ellipticCurve(
        _ key: [JSONValue.Member],
        at place: String
    ) -> KeyMaterial? {
        guard hasCurve(key, "P-256", at: place),
            let x = number(key, "x", at: place, bytes: 32...32),
            let y = number(key, "y", at: place, bytes: 32...32)
        else { return nil }
        return .p256(x: x.text, y: y.text)
    }

    private mutating func hasCurve(
        _ key: [JSONValue.Member],
        _ curve: String,
        at place: String
    ) -> Bool {
        guard key.first(named: "crv") != .string(curve) else { return true }
        checks.report("\(place).crv", "must be \"\(curve)\"")
        return false
    }

    /// The sizes that a modulus may have, in bits.
    private static let modulusBits = 2_048...8_192

    private mutating func rsa(_ key: [JSONValue.Member], at place: String) -> KeyMaterial? {
        guard let modulus = number(key, "n", at: place, bytes: 1...1_025),
            let exponent = number(key, "e", at: place, bytes: 1...4)
        else { return nil }
        let bits = modulus.bytes.count * 8 - (modulus.bytes.first?.leadingZeroBitCount ?? 8)
        guard Self.modulusBits.contains(bits), modulus.bytes.first != 0 else {
            let range = "\(Self.modulusBits.lowerBound) to \(Self.modulusBits.upperBound)"
            checks.report("\(place).n", "must have \(range) bits without a zero byte in front")
            return nil
        }
        let value = exponent.bytes.reduce(0) { $0 << 8 | Int($1) }
        guard value >= 3, !value.isMultiple(of: 2) else {
            checks.report("\(place).e", "must be an odd number from 3")
            return nil
        }
        return .rsa(modulus: modulus.text, exponent: exponent.text)
    }

    private mutating func number(
        _ key: [JSONValue.Member],
        _ name: String,
        at place: String,
        bytes range: ClosedRange<Int>
    ) -> (text: String, bytes: [UInt8])? {
        if case .string(let text) = key.first(named: name),
            let bytes = Base64URL.bytes(of: text), range.contains(bytes.count)
        {
            return (text, bytes)
        }
        let count =
            range.lowerBound == range.upperBound
            ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
        checks.report("\(place).\(name)", "must be \(count) bytes in base64url without padding")
        return nil
    }
}
