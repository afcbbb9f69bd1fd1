internal import CNGHTTP2
internal import Kernel

/// Bytes that stay where they are as long as the list of which they are part.
@safe struct Text {
    let start: UnsafeMutablePointer<UInt8>?
    let count: Int

    init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
        unsafe start = buffer.baseAddress
        count = buffer.count
    }

    init(_ text: StaticString) {
        unsafe start = UnsafeMutablePointer(mutating: text.utf8Start)
        count = text.utf8CodeUnitCount
    }

    init(_ buffer: nghttp2_vec) {
        unsafe start = buffer.base
        unsafe count = buffer.len
    }

    var bytes: UnsafeBufferPointer<UInt8> { unsafe UnsafeBufferPointer(start: start, count: count) }

    var raw: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: start, count: count) }
}

/// One header field of a ``HeaderList``.
@safe struct Field {
    let name: Text
    let value: Text
    /// nghttp2's buffers behind a received field; `nil` for texts of our own.
    private let nameOwner: OpaquePointer?
    private let valueOwner: OpaquePointer?
    /// `NGHTTP2_NV_FLAG_NO_INDEX` when the sender wants the value out of every table
    /// (RFC 7541 section 7.1.3 binds a proxy to it).
    let flags: UInt8
    let known: KnownHeader

    /// A field of our own; one that is `passing` is kept by no table.
    init(name: Text, value: Text, known: KnownHeader, passing: Bool = false) {
        self.name = name
        self.value = value
        self.known = known
        unsafe nameOwner = nil
        unsafe valueOwner = nil
        flags = passing ? UInt8(NGHTTP2_NV_FLAG_NO_INDEX.rawValue) : 0
    }

    /// A received field; it keeps nghttp2's buffers until it is released.
    init(name: OpaquePointer, value: OpaquePointer, flags: UInt8) {
        unsafe nghttp2_rcbuf_incref(name)
        unsafe nghttp2_rcbuf_incref(value)
        self.name = unsafe Text(nghttp2_rcbuf_get_buf(name))
        self.value = unsafe Text(nghttp2_rcbuf_get_buf(value))
        self.flags = flags
        unsafe nameOwner = name
        unsafe valueOwner = value
        known = unsafe KnownHeader(self.name.raw)
    }

    /// The same field with a value of our own; it stands in the place of this one, which is gone.
    consuming func with(_ value: Text) -> Field {
        if let valueOwner = unsafe valueOwner { unsafe nghttp2_rcbuf_decref(valueOwner) }
        return unsafe Field(name: name, value: value, nameOwner, flags: flags, known: known)
    }

    private init(
        name: Text,
        value: Text,
        _ nameOwner: OpaquePointer?,
        flags: UInt8,
        known: KnownHeader
    ) {
        self.name = name
        self.value = value
        self.flags = flags
        self.known = known
        unsafe self.nameOwner = nameOwner
        unsafe valueOwner = nil
    }

    func release() {
        if let nameOwner = unsafe nameOwner { unsafe nghttp2_rcbuf_decref(nameOwner) }
        if let valueOwner = unsafe valueOwner { unsafe nghttp2_rcbuf_decref(valueOwner) }
    }
}

/// Gives texts an address that does not move: slabs that are freed together.
@safe struct TextStorage: ~Copyable {
    private var slab: UnsafeMutableBufferPointer<UInt8>
    private var used = 0
    /// Slabs without room.
    private var full: [UnsafeMutableBufferPointer<UInt8>] = unsafe []

    init() {
        unsafe slab = UnsafeMutableBufferPointer(start: nil, count: 0)
    }

    deinit {
        unsafe slab.deallocate()
        unsafe full.forEach { unsafe $0.deallocate() }
    }

    mutating func store(_ value: String) -> Text {
        var value = value
        return value.withUTF8 { bytes in
            let place = unsafe reserve(bytes.count)
            _ = unsafe place.initialize(fromContentsOf: bytes)
            return unsafe Text(place)
        }
    }

    mutating func store(_ count: Int, by write: (inout OutputSpan<UInt8>) -> Void) -> Text {
        let place = unsafe reserve(count)
        var value = unsafe OutputSpan(buffer: place, initializedCount: 0)
        write(&value)
        let written = unsafe value.finalize(for: place)
        require(written == count, "a value of \(count) bytes was written to \(written)")
        return unsafe Text(place)
    }

    private mutating func reserve(_ count: Int) -> UnsafeMutableBufferPointer<UInt8> {
        if unsafe count > slab.count - used {
            if used > 0 { unsafe full.append(slab) }
            unsafe slab = .allocate(capacity: max(count, 256))
            used = 0
        }
        defer { used += count }
        return unsafe UnsafeMutableBufferPointer(rebasing: slab[used..<used + count])
    }
}

extension HeaderList {
    /// Lends the fields in nghttp2's form.
    ///
    /// The bytes are not copied, so the list must outlive the sending of the frame.
    func withPairs<Result>(
        _ body: (UnsafePointer<nghttp2_nv>?, Int) -> Result
    ) -> Result {
        unsafe withUnsafeTemporaryAllocation(of: nghttp2_nv.self, capacity: count) { pairs in
            for index in 0..<count {
                let field = field(at: index)
                let flags =
                    field.flags | UInt8(NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue)
                    | UInt8(NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue)
                unsafe pairs.initializeElement(
                    at: index,
                    to: nghttp2_nv(
                        name: field.name.start,
                        value: field.value.start,
                        namelen: field.name.count,
                        valuelen: field.value.count,
                        flags: flags
                    )
                )
            }
            return unsafe body(pairs.baseAddress, count)
        }
    }
}
