internal import Crypto
internal import Kernel

/// HMAC-SHA-256 (RFC 2104) of a message that begins alike every time: the key and that beginning
/// are taken in once, and each message adds its end.
///
/// A value that costs little to copy. Of the code the first half is used, as section 5 of the RFC
/// allows: nobody guesses 128 bits while a statement is good.
struct MessageCode: Sendable {
    /// The size of a code, in bytes.
    static let size = 16
    /// What SHA-256 takes in at a time, in bytes.
    static let blockSize = SHA256.blockByteCount

    private var inner: SHA256
    private let outer: SHA256

    /// Takes in a key of at most ``blockSize`` bytes.
    init(key: [UInt8]) {
        require(key.count <= Self.blockSize, "a key of \(key.count) bytes is to be hashed first")
        let filled = key + [UInt8](repeating: 0, count: Self.blockSize - key.count)
        inner = SHA256(taking: filled.map { $0 ^ 0x36 })
        outer = SHA256(taking: filled.map { $0 ^ 0x5c })
    }

    /// The same for messages that go on with some bytes.
    func beginning(with bytes: [UInt8]) -> MessageCode {
        var further = self
        further.inner.take(bytes[...])
        return further
    }

    /// Writes the code of a message into its last bytes, which are there for it.
    func sign(_ message: inout [UInt8]) {
        let end = message.count - Self.size
        require(end >= 0, "a message of \(message.count) bytes has no room for its code")
        digest(of: message[..<end]).withBytes { code in
            message.withUnsafeMutableBytes { message in
                UnsafeMutableRawBufferPointer(rebasing: message[end...])
                    .copyMemory(from: UnsafeRawBufferPointer(rebasing: code[..<Self.size]))
            }
        }
    }

    /// Whether a message ends in the code of the rest, found out in the same time whether it does
    /// or not.
    func isSigned(_ message: [UInt8]) -> Bool {
        let end = message.count - Self.size
        guard end >= 0 else { return false }
        var differences: UInt8 = 0
        digest(of: message[..<end]).withBytes { code in
            for place in 0..<Self.size {
                differences |= code[place] ^ message[end + place]
            }
        }
        return differences == 0
    }

    private func digest(of message: ArraySlice<UInt8>) -> SHA256Digest {
        var (inner, outer) = (inner, outer)
        inner.take(message)
        inner.finalize().withBytes { outer.update(bufferPointer: $0) }
        return outer.finalize()
    }
}

extension SHA256Digest {
    /// The same as `withUnsafeBytes`, which goes by way of generic code: a digest is its bytes.
    fileprivate func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) {
        require(MemoryLayout<Self>.size == Self.byteCount, "a digest is more than its bytes")
        Swift.withUnsafeBytes(of: self, body)
    }
}

extension SHA256 {
    fileprivate init(taking bytes: [UInt8]) {
        self.init()
        take(bytes[...])
    }

    /// The same as `update(data:)`, which goes by way of generic code.
    fileprivate mutating func take(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBytes { update(bufferPointer: $0) }
    }
}
