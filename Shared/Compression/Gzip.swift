package import Kernel

/// Whole messages in the gzip format (RFC 1952), each compressed by itself.
///
/// zlib's memory, 40 KiB to decompress and 260 KiB to compress, is held for one message and not
/// for a call, so that a thousand idle streams hold none of it.
package enum Gzip {
    /// Why bytes are not decompressed.
    package enum Refusal: Error, Hashable {
        /// They are not one whole gzip member and nothing else.
        case corrupt
        /// What they stand for is larger than allowed.
        case tooLarge
    }

    /// The bytes that a gzip member stands for.
    ///
    /// Stops as soon as they pass the limit: a small member that stands for gigabytes costs no
    /// more than the limit, rounded up to the next growth of an array.
    package static func decompress(
        _ member: [UInt8],
        limit: ByteCount
    ) throws(Refusal) -> [UInt8] {
        try Inflation().run(member, limit)
    }

    /// The bytes as a gzip member that stands behind some bytes of room, or `nil` when that would
    /// be no shorter than the bytes themselves.
    package static func compress(_ bytes: ArraySlice<UInt8>, behind room: Int) -> [UInt8]? {
        Deflation().run(bytes, behind: room)
    }
}
