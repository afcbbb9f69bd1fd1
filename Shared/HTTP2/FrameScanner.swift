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
        while position < bytes.count {
            head[headCount] = unsafe bytes[position]
            headCount += 1
            position += 1
            if headCount == Self.headSize + (isPadded ? 1 : 0) { return takeHead() }
        }
        return nil
    }

    /// Whether the head is that of padded DATA, whose payload begins with the padding's length.
    private var isPadded: Bool {
        headCount >= Self.headSize && head[3] == FrameType.data.rawValue && head[4] & 0x8 != 0
            && length > 0
    }

    private var length: Int { Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2]) }

    private mutating func takeHead() -> FrameHead {
        let padding = isPadded ? 1 + Int(head[9]) : 0
        ahead = length - (isPadded ? 1 : 0)
        headCount = 0
        return FrameHead(
            length: length,
            type: FrameType(rawValue: head[3]) ?? .unknown,
            flags: head[4],
            stream: UInt32(head[5] & 0x7F) << 24 | UInt32(head[6]) << 16 | UInt32(head[7]) << 8
                | UInt32(head[8]),
            padding: padding
        )
    }
}
