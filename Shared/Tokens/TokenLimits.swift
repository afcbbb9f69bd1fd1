package import Kernel

/// How much is taken from those who show tokens, and from those who publish keys.
package enum TokenLimits {
    /// The longest token, in bytes as it is sent.
    package static let tokenSizeMax: ByteCount = .kibibytes(8)
    /// The longest header of a token, in bytes of its JSON.
    static let headerSizeMax: ByteCount = .kibibytes(1)
    /// How deep the claims of a token may nest.
    static let depthMax = 16
    /// The longest name of somebody or something, in bytes of UTF-8: subjects, issuers, audiences,
    /// clients, keys.
    static let nameMax = 256
}
