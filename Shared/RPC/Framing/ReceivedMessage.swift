internal import Compression
package import Kernel

/// A message as it came, perhaps still compressed.
///
/// It is decompressed when its reader takes it and not before: of the many that may wait in a
/// call's buffer only one at a time has its full size.
package struct ReceivedMessage: Sendable {
    /// The bytes behind the prefix.
    package let bytes: [UInt8]
    /// Whether the prefix marks them as compressed.
    package let isCompressed: Bool

    /// A message behind its prefix.
    package init(_ bytes: [UInt8], isCompressed: Bool = false) {
        self.bytes = bytes
        self.isCompressed = isCompressed
    }

    /// The message itself, at most so large.
    package consuming func opened(
        limit: ByteCount,
        at side: CallSide
    ) throws(Failure) -> [UInt8] {
        guard isCompressed else { return bytes }
        do throws(Gzip.Refusal) {
            return try Gzip.decompress(bytes, limit: limit)
        } catch {
            switch error {
            case .corrupt: throw Failure(.messageNotGzip)
            case .tooLarge: throw .messageExpands(bytes.count, limit, at: side)
            }
        }
    }
}

/// The two sides of a call.
package enum CallSide: String, Sendable {
    case server, client
}
