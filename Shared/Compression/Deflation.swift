internal import CZlib
internal import Kernel

/// One compression by zlib, freed with the value.
@safe struct Deflation: ~Copyable {
    /// zlib's fastest level: it is the network of one building that is saved, and the time of the
    /// event loop that is spent.
    private static let level = Z_BEST_SPEED

    /// At an address of its own, to which zlib points back.
    private let stream: UnsafeMutablePointer<z_stream>

    init() {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        let code = unsafe canbo_gzip_begin_deflating(stream, Self.level)
        require(code == Z_OK, "zlib cannot begin to deflate: \(code)")
    }

    deinit {
        unsafe deflateEnd(stream)
        unsafe stream.deallocate()
    }

    /// The gzip member behind some bytes of room, which are zero; `nil` when it is not shorter.
    consuming func run(_ bytes: ArraySlice<UInt8>, behind room: Int) -> [UInt8]? {
        guard !bytes.isEmpty else { return nil }
        let capacity = room + bytes.count - 1
        let member = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
            count = unsafe deflated(bytes, into: output, behind: room)
        }
        return member.isEmpty ? nil : member
    }

    /// The number of bytes written, room included; 0 when the member does not fit.
    private func deflated(
        _ bytes: ArraySlice<UInt8>,
        into output: UnsafeMutableBufferPointer<UInt8>,
        behind room: Int
    ) -> Int {
        unsafe output[..<room].initialize(repeating: 0)
        let space = unsafe UnsafeMutableBufferPointer(rebasing: output[room...])
        return unsafe bytes.withUnsafeBufferPointer { input in
            unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            unsafe stream.pointee.avail_in = UInt32(input.count)
            unsafe stream.pointee.next_out = space.baseAddress
            unsafe stream.pointee.avail_out = UInt32(space.count)
            guard unsafe deflate(stream, Z_FINISH) == Z_STREAM_END else { return 0 }
            return unsafe room + space.count - Int(stream.pointee.avail_out)
        }
    }
}
