internal import Kernel

/// How messages are compressed: the names that `grpc-encoding` may have here (compression.md).
public enum MessageCompression: String, Sendable, Hashable {
    /// Not at all.
    case identity
    /// Each message as one gzip member (RFC 1952).
    case gzip

    /// What is taken, as `grpc-accept-encoding` says it.
    package static let accepted: StaticString = "identity,gzip"

    /// Whether a `grpc-accept-encoding` names gzip.
    package static func isGzipAccepted(by list: RawSpan) -> Bool {
        list.withUnsafeBytes { list in
            var rest = list[...]
            while !rest.isEmpty {
                let end = rest.firstIndex(of: UInt8(ascii: ",")) ?? rest.endIndex
                let padded = rest[..<end].drop { $0 == UInt8(ascii: " ") }
                let name = padded.prefix { $0 != UInt8(ascii: " ") }
                if UnsafeRawBufferPointer(rebasing: name).hasBytes(of: "gzip") { return true }
                rest = rest[end...].dropFirst()
            }
            return false
        }
    }
}

/// What the head of a request says of compression.
public struct CallEncodings: Sendable, Hashable {
    /// How requests are compressed that are marked so (`grpc-encoding`).
    public var requests = MessageCompression.identity
    /// Whether the caller takes responses in gzip (`grpc-accept-encoding`).
    public var takesGzip = false

    /// A call without compression.
    public init() {}
}
