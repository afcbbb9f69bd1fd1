package import Kernel

/// How much JSON is taken.
package struct JSONLimits: Sendable, Hashable {
    /// The longest text, in bytes of UTF-8.
    package var sizeMax: ByteCount
    /// How deep lists and objects may nest.
    package var depthMax: Int

    /// Limits, each with the standard value unless stated.
    package init(sizeMax: ByteCount = .mebibytes(8), depthMax: Int = 100) {
        self.sizeMax = sizeMax
        self.depthMax = depthMax
    }
}
