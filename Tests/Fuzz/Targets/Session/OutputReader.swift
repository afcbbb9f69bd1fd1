/// Reads what a session has written, which has to be HTTP/2 whatever the peer does.
struct OutputReader {
    /// Bytes that were read.
    private(set) var total = 0
    private var rest: [UInt8]
    /// Streams that this side has ended or reset.
    private var ended: Set<UInt32> = []
    private var reset: Set<UInt32> = []
    /// The last stream of the last GOAWAY.
    private var lastStream = UInt32.max
    /// The stream whose header block is not complete.
    private var unfinishedBlock: UInt32?

    init() { rest = [] }

    /// Whether the last frame is complete.
    var isWhole: Bool { rest.isEmpty && unfinishedBlock == nil }

    /// Reads what was written next.
    mutating func read(_ bytes: Slice<UnsafeMutableRawBufferPointer>) throws(Finding) {
        total += bytes.count
        rest += bytes
        if rest.starts(with: "PRI".utf8), rest.count >= 24 { rest.removeFirst(24) }
        while rest.count >= 9 {
            let length = Int(number(rest[0..<3]))
            try promise(length <= 16_384, "a frame of \(length) bytes")
            guard rest.count >= 9 + length else { return }
            try read(rest[3], rest[4], number(rest[5..<9]), rest[9..<9 + length])
            rest.removeFirst(9 + length)
        }
    }

    private mutating func read(
        _ type: UInt8,
        _ flags: UInt8,
        _ stream: UInt32,
        _ payload: ArraySlice<UInt8>
    ) throws(Finding) {
        try promise(type <= 9, "a frame of type \(type)")
        try promise(
            unfinishedBlock == nil || (type == 9 && unfinishedBlock == stream),
            "a frame of type \(type) inside a header block"
        )
        switch type {
        case 0, 1:
            let isOver = ended.contains(stream) || reset.contains(stream)
            try promise(!isOver, "stream \(stream) goes on after its end")
            if flags & 1 != 0 { ended.insert(stream) }
            if type == 1, flags & 4 == 0 { unfinishedBlock = stream }
        case 9: if flags & 4 != 0 { unfinishedBlock = nil }
        case 3:
            try promise(!reset.contains(stream), "stream \(stream) is reset twice")
            reset.insert(stream)
        case 7:
            let last = number(payload.prefix(4))
            try promise(last <= lastStream, "GOAWAY moves from \(lastStream) to \(last)")
            lastStream = last
        case 8: try promise(number(payload) > 0, "an increment of nothing")
        default: break
        }
    }

    private func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.reduce(0) { $0 << 8 | UInt32($1) }
    }
}
