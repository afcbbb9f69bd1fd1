internal import CZlib
internal import Kernel

/// One decompression by zlib, freed with the value.
@safe struct Inflation: ~Copyable {
    /// The bytes that zlib may write at a time.
    private static let chunkSize = 16_384

    /// At an address of its own, to which zlib points back.
    private let stream: UnsafeMutablePointer<z_stream>

    init() {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        let code = unsafe canbo_gzip_begin_inflating(stream)
        require(code == Z_OK, "zlib cannot begin to inflate: \(code)")
    }

    deinit {
        unsafe inflateEnd(stream)
        unsafe stream.deallocate()
    }

    /// What a gzip member stands for.
    consuming func run(
        _ member: [UInt8],
        _ limit: ByteCount
    ) throws(Gzip.Refusal) -> [UInt8] {
        try unsafe member.withUnsafeBufferPointer { unsafe inflated($0, limit) }.get()
    }

    private func inflated(
        _ input: UnsafeBufferPointer<UInt8>,
        _ limit: ByteCount
    ) -> Result<[UInt8], Gzip.Refusal> {
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(input.count)
        var output: [UInt8] = []
        return unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.chunkSize) {
            chunk in
            while true {
                let code = unsafe step(chunk, into: &output)
                guard output.count <= limit.bytes else { return .failure(.tooLarge) }
                switch code {
                case Z_STREAM_END:
                    return unsafe stream.pointee.avail_in == 0
                        ? .success(output) : .failure(.corrupt)
                case Z_OK where unsafe stream.pointee.avail_out == 0: continue
                default: return .failure(.corrupt)
                }
            }
        }
    }

    /// Lets zlib fill the chunk once, and keeps what it wrote.
    private func step(
        _ chunk: UnsafeMutableBufferPointer<UInt8>,
        into output: inout [UInt8]
    ) -> Int32 {
        unsafe stream.pointee.next_out = chunk.baseAddress
        unsafe stream.pointee.avail_out = UInt32(chunk.count)
        let code = unsafe inflate(stream, Z_NO_FLUSH)
        let written = unsafe chunk.count - Int(stream.pointee.avail_out)
        unsafe output.append(contentsOf: chunk[..<written])
        return code
    }
}
