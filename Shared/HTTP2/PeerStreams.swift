/// What a client has done with its streams, told by its own frames alone.
///
/// A stream is *unused*, then *open* with the client's HEADERS, then *ended* by its END_STREAM or
/// RST_STREAM; a stream below one that was opened is never used any more. What the server does is
/// of no account here: a client knows what it has sent itself. Only the last ``remembered`` streams
/// are judged; for those before, frames are ignored, as RFC 9113 section 5.1 allows.
struct PeerStreams {
    /// How many streams are remembered, ended ones included.
    static let remembered = 1_024

    /// A bit for each remembered stream.
    private var used = InlineArray<16, UInt64>(repeating: 0)
    private var ended = InlineArray<16, UInt64>(repeating: 0)
    /// The highest stream, counted from 0; -1 before the first.
    private var highest = -1

    /// Takes note of a frame; returns the code of the connection error that it is.
    ///
    /// What is wrong whatever was before, such as an even number, is left to nghttp2.
    mutating func judge(_ frame: FrameHead) -> ErrorCode? {
        guard frame.stream & 1 == 1 else { return nil }
        let stream = Int(frame.stream >> 1)
        switch frame.type {
        case .headers: return headers(stream, frame.endsStream)
        case .data: return data(stream, frame.endsStream)
        case .reset: if isRemembered(stream) { set(&ended, stream) }
        default: break
        }
        return nil
    }

    private mutating func headers(_ stream: Int, _ endsStream: Bool) -> ErrorCode? {
        if stream > highest {
            forget(through: stream)
            set(&used, stream)
        } else if !isRemembered(stream) {
            return nil
        } else if !has(used, stream) {
            // RFC 9113 section 5.1.1: a stream that was skipped is closed for good.
            return .protocolError
        } else if has(ended, stream) {
            return .streamClosed
        }
        if endsStream { set(&ended, stream) }
        return nil
    }

    private mutating func data(_ stream: Int, _ endsStream: Bool) -> ErrorCode? {
        guard isRemembered(stream), has(used, stream) else { return nil }
        if has(ended, stream) { return .streamClosed }
        if endsStream { set(&ended, stream) }
        return nil
    }

    private func isRemembered(_ stream: Int) -> Bool {
        stream <= highest && stream > highest - Self.remembered
    }

    /// Makes room for the streams up to this one.
    private mutating func forget(through stream: Int) {
        for next in max(highest + 1, stream - Self.remembered + 1)...stream {
            let place = next % Self.remembered
            used[place / 64] &= ~(1 << UInt64(place % 64))
            ended[place / 64] &= ~(1 << UInt64(place % 64))
        }
        highest = stream
    }

    private func has(_ bits: InlineArray<16, UInt64>, _ stream: Int) -> Bool {
        let place = stream % Self.remembered
        return bits[place / 64] & (1 << UInt64(place % 64)) != 0
    }

    private func set(_ bits: inout InlineArray<16, UInt64>, _ stream: Int) {
        let place = stream % Self.remembered
        bits[place / 64] |= 1 << UInt64(place % 64)
    }
}
