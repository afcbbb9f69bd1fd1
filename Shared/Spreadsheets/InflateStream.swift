internal import CZlib
internal import Kernel

/// Bare deflate data (RFC 1951) that is decompressed in pieces, so that who reads can stop at a
/// limit.
///
/// A class, since zlib points back at its state; for one task at a time.
@safe
final class InflateStream {
    /// The bytes that come at a time, at most.
    private static let pieceSize = 65_536

    private let stream: UnsafeMutablePointer<z_stream>
    private var rest: ArraySlice<UInt8>
    private var isAtEnd = false

    /// A stream of the content that some data stand for.
    init(_ data: ArraySlice<UInt8>) {
        rest = data
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        // What zlib's macro for it stands for; a negative window says that there is no head.
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        let code = unsafe inflateInit2_(stream, -15, ZLIB_VERSION, size)
        require(code == Z_OK, "zlib cannot begin to inflate: \(code)")
    }

    deinit {
        unsafe inflateEnd(stream)
        unsafe stream.deallocate()
    }

    /// The next piece of the content; `nil` at its end.
    func next() throws(WorkbookRefusal) -> [UInt8]? {
        guard !isAtEnd else { return nil }
        var code: Int32 = Z_OK
        var used = 0
        let piece = unsafe [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { output, count in
            unsafe rest.withUnsafeBufferPointer { input in
                unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                unsafe stream.pointee.avail_in = UInt32(input.count)
                unsafe stream.pointee.next_out = output.baseAddress
                unsafe stream.pointee.avail_out = UInt32(output.count)
                code = unsafe inflate(stream, Z_NO_FLUSH)
                used = unsafe input.count - Int(stream.pointee.avail_in)
                count = unsafe output.count - Int(stream.pointee.avail_out)
            }
        }
        rest = rest.dropFirst(used)
        isAtEnd = code == Z_STREAM_END
        guard isAtEnd || (code == Z_OK && !piece.isEmpty) else { throw .damaged }
        return isAtEnd && piece.isEmpty ? nil : piece
    }
}
