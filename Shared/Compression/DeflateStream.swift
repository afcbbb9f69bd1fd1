internal import CZlib
internal import Kernel

/// Content that is compressed while it is made, as bare deflate data (RFC 1951).
///
/// zlib's memory, 260 KiB, is held until the stream is let go; nothing else grows with the content.
/// A class, since zlib points back at its state; for one task at a time.
@safe
package final class DeflateStream {
    /// The bytes that zlib may write at a time.
    private static let chunkSize = 16_384

    private let stream: UnsafeMutablePointer<z_stream>

    /// A stream without content.
    package init() {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        let code = unsafe canbo_bare_begin_deflating(stream, Z_BEST_SPEED)
        require(code == Z_OK, "zlib cannot begin to deflate: \(code)")
    }

    deinit {
        unsafe deflateEnd(stream)
        unsafe stream.deallocate()
    }

    /// Goes on with the next content; what is compressed of it, and before it, comes behind the
    /// output, which may be nothing yet.
    package func append(_ content: [UInt8], to output: inout [UInt8]) {
        unsafe content.withUnsafeBufferPointer { content in
            unsafe run(content, Z_NO_FLUSH, &output)
        }
    }

    /// Ends the content; the rest of what is compressed comes behind the output.
    package func finish(to output: inout [UInt8]) {
        let nothing = unsafe UnsafeBufferPointer<UInt8>(start: nil, count: 0)
        unsafe run(nothing, Z_FINISH, &output)
    }

    private func run(
        _ content: UnsafeBufferPointer<UInt8>,
        _ flush: Int32,
        _ output: inout [UInt8]
    ) {
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: content.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(content.count)
        unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.chunkSize) { chunk in
            repeat {
                unsafe stream.pointee.next_out = chunk.baseAddress
                unsafe stream.pointee.avail_out = UInt32(chunk.count)
                let code = unsafe deflate(stream, flush)
                require(code != Z_STREAM_ERROR, "zlib cannot deflate: \(code)")
                let written = unsafe chunk.count - Int(stream.pointee.avail_out)
                unsafe output.append(contentsOf: chunk[..<written])
            } while unsafe stream.pointee.avail_out == 0
        }
    }
}
