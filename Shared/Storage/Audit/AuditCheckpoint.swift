package import Kernel

/// A signed statement of what the audit chain of a service was at one time.
///
/// Kept in the store and outside it: who has one can see later that nothing of what it covers was
/// altered, removed or reordered.
package struct AuditCheckpoint: Sendable, Hashable {
    /// The service, for example `planning`.
    package let service: String
    /// Records that it covers, from the first.
    package let size: Int64
    /// The root of the tree over them (``MerkleTree``).
    package let root: [UInt8]
    /// The hash of the last of them (``AuditChain``).
    package let chainHash: [UInt8]
    /// When it was signed.
    package let signedAt: Timestamp
    /// The key that signed it, ``AuditKey/identifier(of:)``.
    package let key: String
    /// The Ed25519 signature over ``content``.
    package let signature: [UInt8]

    /// What is signed.
    static func content(
        service: String,
        size: Int64,
        root: [UInt8],
        chainHash: [UInt8],
        signedAt: Timestamp
    ) -> [UInt8] {
        var content = CanonicalEncoding()
        content.append("canbo audit checkpoint 1")
        content.append(service)
        content.append(size)
        content.append(root)
        content.append(chainHash)
        content.append(signedAt.microseconds)
        return content.bytes
    }

    /// What is signed.
    package var content: [UInt8] {
        Self.content(
            service: service,
            size: size,
            root: root,
            chainHash: chainHash,
            signedAt: signedAt
        )
    }
}

extension AuditCheckpoint {
    /// More than any line has.
    package static let lineSizeMax: ByteCount = .kibibytes(1)

    /// One line of text: what a file of checkpoints holds.
    package var line: String {
        [
            service, String(size), root.hexadecimal, chainHash.hexadecimal,
            String(signedAt.microseconds), key, signature.hexadecimal,
        ]
        .joined(separator: " ")
    }

    /// Reads ``line``; `nil` for anything else.
    package init?(line: some StringProtocol) {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 7, !parts[0].isEmpty, let size = Int64(parts[1]), size > 0,
            let root = [UInt8](hexadecimal: parts[2]), root.count == 32,
            let chainHash = [UInt8](hexadecimal: parts[3]), chainHash.count == 32,
            let instant = Int64(parts[4]), let signature = [UInt8](hexadecimal: parts[6]),
            signature.count == 64
        else { return nil }
        self.init(
            service: String(parts[0]),
            size: size,
            root: root,
            chainHash: chainHash,
            signedAt: Timestamp(microseconds: instant),
            key: String(parts[5]),
            signature: signature
        )
    }

    init(_ row: Row, service: String) throws(RowError) {
        self.init(
            service: service,
            size: try row.integer("size"),
            root: try row.bytes("root"),
            chainHash: try row.bytes("chain_hash"),
            signedAt: try row.timestamp("signed_at"),
            key: try row.text("key_id"),
            signature: try row.bytes("signature")
        )
    }
}

extension [UInt8] {
    /// Two digits a byte.
    package var hexadecimal: String {
        map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    /// Reads two digits a byte; `nil` for anything else.
    package init?(hexadecimal text: some StringProtocol) {
        let digits = text.map(\.hexDigitValue)
        guard digits.count.isMultiple(of: 2), !digits.contains(nil) else { return nil }
        self = stride(from: 0, to: digits.count, by: 2).map { place in
            UInt8((digits[place] ?? 0) << 4 | (digits[place + 1] ?? 0))
        }
    }
}
