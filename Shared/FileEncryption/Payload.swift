import Crypto

/// The contents of a file in parts of 64 KiB, each sealed by itself (STREAM).
///
/// The number of a part and whether it is the last are its nonce: parts cannot be altered, moved,
/// left out or cut off at the end.
struct Payload {
    /// The length of a part in bytes; only the last may be shorter.
    static let partLength = 65_536
    /// What a part is longer by when it is sealed.
    static let tagLength = 16
    /// The length of what stands before the first part.
    static let nonceLength = 16

    private let key: SymmetricKey
    private var number: UInt64 = 0

    init(key: FileKey, nonce: [UInt8]) {
        self.key = key.payloadKey(nonce: nonce)
    }

    /// Random bytes for the start of a payload.
    static func newNonce() -> [UInt8] {
        SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) }
    }

    /// Seals the next part.
    mutating func seal(_ part: ArraySlice<UInt8>, isLast: Bool) throws -> [UInt8] {
        let box = try ChaChaPoly.seal(part, using: key, nonce: nextNonce(isLast))
        return Array(box.ciphertext) + Array(box.tag)
    }

    /// Opens the next part; throws when it is not what was sealed in this place.
    mutating func open(_ part: ArraySlice<UInt8>, isLast: Bool) throws -> [UInt8] {
        // An empty part is right only in a file without contents.
        let isEmpty = part.count == Self.tagLength
        guard part.count >= Self.tagLength, !isEmpty || (isLast && number == 0) else {
            throw EncryptionFailure.altered
        }
        do {
            let box = try ChaChaPoly.SealedBox(
                nonce: nextNonce(isLast),
                ciphertext: part.dropLast(Self.tagLength),
                tag: part.suffix(Self.tagLength)
            )
            return Array(try ChaChaPoly.open(box, using: key))
        } catch {
            throw EncryptionFailure.altered
        }
    }

    private mutating func nextNonce(_ isLast: Bool) throws -> ChaChaPoly.Nonce {
        var bytes = [UInt8](repeating: 0, count: 3)
        for shift in stride(from: 56, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
        }
        number += 1
        return try ChaChaPoly.Nonce(data: bytes + [isLast ? 1 : 0])
    }
}
