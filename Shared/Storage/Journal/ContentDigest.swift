private import Crypto

/// The SHA-256 of content that arrives in pieces, for a ``Mutation`` whose request is a stream.
package struct ContentDigest: Sendable {
    private var hasher = SHA256()

    /// Of nothing yet.
    package init() {}

    /// Goes on with the next piece.
    package mutating func append(_ piece: [UInt8]) { hasher.update(data: piece) }

    /// The digest of the pieces so far, 32 bytes.
    package var bytes: [UInt8] { Array(hasher.finalize()) }
}
