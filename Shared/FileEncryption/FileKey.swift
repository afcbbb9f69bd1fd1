import Crypto

/// The key of one file, 16 random bytes, and what is derived from it.
struct FileKey {
    /// Its length in bytes.
    static let length = 16

    private let key: SymmetricKey

    /// A new key.
    init() {
        key = SymmetricKey(size: .bits128)
    }

    /// A key that was wrapped; `nil` unless it has 16 bytes.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.length else { return nil }
        key = SymmetricKey(data: bytes)
    }

    /// The key itself, to be wrapped.
    var bytes: [UInt8] { key.withUnsafeBytes { Array($0) } }

    /// The code that shows that a header was made by who knew the key.
    func code(of header: String) -> [UInt8] {
        let mac = HMAC<SHA256>.authenticationCode(
            for: Array(header.utf8),
            using: derived("header", salt: [])
        )
        return Array(mac)
    }

    /// Whether a header has that code.
    func isCode(_ code: [UInt8], of header: String) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(
            code,
            authenticating: Array(header.utf8),
            using: derived("header", salt: [])
        )
    }

    /// The key of the contents.
    func payloadKey(nonce: [UInt8]) -> SymmetricKey { derived("payload", salt: nonce) }

    private func derived(_ use: String, salt: [UInt8]) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key,
            salt: salt,
            info: Array(use.utf8),
            outputByteCount: 32
        )
    }
}
