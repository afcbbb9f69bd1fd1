internal import Crypto
internal import Kernel

/// A secret that the gateway and one service share: what it signs came from one of the two.
package struct CallerKey: Sendable {
    /// The size of a secret, in bytes.
    static let secretSize = 32

    /// The service that shares it with the gateway, for example `personnel`.
    package let service: String
    /// Tells which of several keys has signed.
    package let identifier: UInt32
    private let secret: SymmetricKey
    /// Makes codes with the secret, which only its holders can.
    let code: MessageCode

    init(service: String, identifier: UInt32, secret: [UInt8]) {
        self.service = service
        self.identifier = identifier
        self.secret = SymmetricKey(data: secret)
        code = MessageCode(key: secret)
    }

    /// A new key.
    package static func random(for service: String) -> CallerKey {
        let random = SystemRandomSource()
        var secret: [UInt8] = []
        while secret.count < secretSize { secret.append(bigEndian: random.next()) }
        return CallerKey(
            service: service,
            identifier: UInt32(truncatingIfNeeded: random.next()),
            secret: secret
        )
    }

    /// Whether both hold the same secret under the same name, so that what one signs the other
    /// verifies.
    package func isSame(as other: CallerKey) -> Bool {
        service == other.service && identifier == other.identifier && secret == other.secret
    }

    /// The bytes of the secret, for the file that keeps it.
    var secretBytes: [UInt8] { secret.withUnsafeBytes { Array($0) } }
}

extension [UInt8] {
    /// Adds the bytes of a number, the most significant first.
    mutating func append(bigEndian number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
    }
}

extension FixedWidthInteger {
    /// The number that some bytes stand for, the most significant first.
    init(bigEndianBytes bytes: some Sequence<UInt8>) {
        self = bytes.reduce(0) { $0 << 8 | Self(truncatingIfNeeded: $1) }
    }
}
