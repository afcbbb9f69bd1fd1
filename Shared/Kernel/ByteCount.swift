/// A number of bytes, so that no size is ever a bare integer.
public struct ByteCount: Hashable, Comparable, Sendable {
    /// The size in bytes, never negative.
    public let bytes: Int

    /// A size of that many bytes.
    public static func bytes(_ count: Int) -> ByteCount { ByteCount(count) }

    /// A size in units of 1,024 bytes.
    public static func kibibytes(_ count: Int) -> ByteCount { ByteCount(count * 1_024) }

    /// A size in units of 1,048,576 bytes.
    public static func mebibytes(_ count: Int) -> ByteCount { ByteCount(count * 1_048_576) }

    private init(_ bytes: Int) {
        require(bytes >= 0, "a size is never negative")
        self.bytes = bytes
    }

    /// Orders sizes from small to large.
    public static func < (left: ByteCount, right: ByteCount) -> Bool { left.bytes < right.bytes }
}

extension ByteCount: CustomStringConvertible {
    /// The size in the largest unit that divides it, for example `4 MiB`.
    public var description: String {
        if bytes > 0, bytes.isMultiple(of: 1_048_576) { return "\(bytes / 1_048_576) MiB" }
        if bytes > 0, bytes.isMultiple(of: 1_024) { return "\(bytes / 1_024) KiB" }
        return "\(bytes) B"
    }
}
