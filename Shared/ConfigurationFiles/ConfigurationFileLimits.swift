package import Kernel

/// What a file of the configuration may hold at most.
package enum ConfigurationFileLimits {
    /// The largest file, in bytes.
    package static let sizeMax: ByteCount = .mebibytes(1)
    /// How deep its values may nest.
    static let depthMax = 16
    /// The longest name of somebody or something, in bytes of UTF-8.
    package static let nameMax = 256
}
