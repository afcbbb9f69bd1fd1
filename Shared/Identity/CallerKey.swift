internal import Crypto
internal import Kernel

/// A secret that the gateway and one service share: what it signs came from one of the two.
package struct CallerKey: Sendable {
    /// The size of a secret, in bytes.
    static let secretSize = 32

    /// The service that shares it with the gateway, for example `personnel`.
    package let service: String
    /// Tells which of several keys has signed.
    let identifier: UInt32
    private let secret: SymmetricKey

    init(service: String, identifier: UInt32, secret: [UInt8]) {
        self.service = service
        self.identifier = identifier
        self.secret = SymmetricKey(data: secret)
    }

    /// A new key.
    package static func random(for service: String) -> CallerKey {
        let random = SystemRandomSource()
        let secret = (0..<secretSize / 8).flatMap { _ in random.next().bigEndianBytes }
        return CallerKey(
            service: service,
            identifier: UInt32(truncatingIfNeeded: random.next()),
            secret: secret
        )
    }

    /// The bytes of the secret, for the file that keeps it.
    var secretBytes: [UInt8] { secret.withUnsafeBytes { Array($0) } }

    /// What only holders of the secret can make of some bytes.
    func code(of bytes: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: bytes, using: secret))
    }

    /// Whether a code was made of those bytes, found out in the same time whether it was or not.
    func isCode(_ code: ArraySlice<UInt8>, of bytes: [UInt8]) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(Array(code), authenticating: bytes, using: secret)
    }
}

extension FixedWidthInteger {
    /// The bytes, the most significant first.
    var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }

    /// The number that some bytes stand for, the most significant first.
    init(bigEndianBytes bytes: some Sequence<UInt8>) {
        self = bytes.reduce(0) { $0 << 8 | Self(truncatingIfNeeded: $1) }
    }
}
