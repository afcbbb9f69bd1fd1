private import Crypto

/// SHA-256 of the text of a token: what a cache knows it by, so that it keeps no token that could
/// be used.
struct TokenHash: Hashable, Sendable {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// The hash of a token.
    init(of token: String) {
        var token = token
        let digest = token.withUTF8 { SHA256.hash(data: UnsafeRawBufferPointer($0)) }
        words = digest.withUnsafeBytes {
            $0.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self)
        }
    }

    static func == (left: TokenHash, right: TokenHash) -> Bool { left.words == right.words }

    /// One word is enough to tell tokens apart in a table, and nobody chooses it.
    func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
