/// The head of a frame (RFC 9113 section 4.1).
struct FrameHead {
    /// Bytes of the payload, padding included.
    let length: Int
    let type: FrameType
    let flags: UInt8
    /// The stream; 0 for the connection.
    let stream: UInt32
    /// Bytes of a DATA frame's payload that are padding, with the one that counts them.
    let padding: Int

    /// A head by its fields; `behind` is the first byte of the payload, if any.
    init(length: Int, type: UInt8, flags: UInt8, stream: UInt32, behind: UInt8) {
        self.length = length
        self.type = FrameType(type)
        self.flags = flags
        self.stream = stream & 0x7FFF_FFFF
        let isPadded = self.type == .data && flags & 0x8 != 0 && length > 0
        padding = isPadded ? 1 + Int(behind) : 0
    }

    /// Whether the payload begins with the length of its padding (DATA only).
    var isPadded: Bool { padding > 0 }
    /// No more comes on the stream from this side (DATA and HEADERS).
    var endsStream: Bool { flags & 0x1 != 0 }
    /// The answer to the same frame of the other side (SETTINGS and PING).
    var isAcknowledgement: Bool { flags & 0x1 != 0 }
    /// The header block is complete (HEADERS and CONTINUATION).
    var endsHeaders: Bool { flags & 0x4 != 0 }
}

/// What a frame is for; others than these are ignored (RFC 9113 section 5.5).
enum FrameType: UInt8 {
    case data, headers, priority, reset, settings, pushPromise, ping, goAway, windowUpdate
    case continuation
    case unknown = 0xFF

    init(_ number: UInt8) {
        self = FrameType(rawValue: number) ?? .unknown
    }
}

/// Follows the boundaries of the frames that a peer sends, over however many reads.
///
/// It looks at heads alone: nine bytes of each frame, and the byte that counts the padding of DATA.
struct FrameScanner {
    /// Bytes before the next head: the client's preface, or the rest of a payload.
    private var ahead: Int
    /// The first bytes of the head that comes, and how many of them have come.
    private var head = InlineArray<10, UInt8>(repeating: 0)
    private var headCount = 0

    /// Bytes of a head (RFC 9113 section 4.1).
    static let headSize = 9
    /// Bytes of the preface of a client (RFC 9113 section 3.4).
    static let prefaceSize = 24

    init(prefaceSize: Int) {
        ahead = prefaceSize
    }

    /// Whether a frame, or the preface, has begun and is not complete.
    var isInsideFrame: Bool { ahead > 0 || headCount > 0 }

    /// Moves on to the next head that is complete in these bytes, and past it; `nil` at their end.
    mutating func next(
        in bytes: UnsafeRawBufferPointer,
        from position: inout Int
    ) -> FrameHead? {
        let passed = min(ahead, bytes.count - position)
        ahead -= passed
        position += passed
        // Nearly all heads come in one piece.
        if headCount == 0, let whole = unsafe wholeHead(in: bytes, at: position) {
            position += Self.headSize + (whole.isPadded ? 1 : 0)
            return begin(whole)
        }
        return unsafe collect(bytes, from: &position)
    }

    /// The head that begins there, unless a byte of it is not there yet.
    private func wholeHead(in bytes: UnsafeRawBufferPointer, at position: Int) -> FrameHead? {
        let next = position + Self.headSize
        guard next <= bytes.count else { return nil }
        let first = unsafe UInt64(
            bigEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        )
        let stream = unsafe UInt32(
            bigEndian: bytes.loadUnaligned(fromByteOffset: position + 5, as: UInt32.self)
        )
        let whole = unsafe FrameHead(
            length: Int(first >> 40),
            type: UInt8(truncatingIfNeeded: first >> 32),
            flags: UInt8(truncatingIfNeeded: first >> 24),
            stream: stream,
            behind: next < bytes.count ? bytes[next] : 0
        )
        return whole.isPadded && next == bytes.count ? nil : whole
    }

    /// Puts a head together from the pieces in which it comes.
    private mutating func collect(
        _ bytes: UnsafeRawBufferPointer,
        from position: inout Int
    ) -> FrameHead? {
        while position < bytes.count {
            head[headCount] = unsafe bytes[position]
            headCount += 1
            position += 1
            guard headCount >= Self.headSize else { continue }
            let collected = FrameHead(
                length: Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2]),
                type: head[3],
                flags: head[4],
                stream: UInt32(head[5]) << 24 | UInt32(head[6]) << 16 | UInt32(head[7]) << 8
                    | UInt32(head[8]),
                behind: head[9]
            )
            if !collected.isPadded || headCount > Self.headSize { return begin(collected) }
        }
        return nil
    }

    /// The payload comes next.
    private mutating func begin(_ frame: FrameHead) -> FrameHead {
        ahead = frame.length - (frame.isPadded ? 1 : 0)
        headCount = 0
        return frame
    }
}
