import HTTP2

/// Watches what one stream tells its owner, and that it comes in the order that is promised.
final class StreamWitness: StreamHandler {
    private unowned let trial: SessionTrial
    /// The place in the order of streams, which unlike the number is known from the start.
    let place: Int
    /// Whether the owner has answered (server only).
    var hasResponded = false
    /// Bytes for which the peer has not been given window back.
    private(set) var owed = 0
    private var hasHead: Bool
    private var hasEnded: Bool
    private(set) var isClosed = false

    init(_ trial: SessionTrial, _ place: Int, hasHead: Bool, hasEnded: Bool) {
        self.trial = trial
        self.place = place
        self.hasHead = hasHead
        self.hasEnded = hasEnded
    }

    func received(_ head: HeaderList, endOfStream: Bool, on stream: HTTP2Stream) {
        expect(!hasHead && !hasEnded, "a second head")
        hasHead = true
        hasEnded = endOfStream
        trial.note(.head(place, fields: head.count, endOfStream: endOfStream))
        trial.actInside(stream, self)
    }

    func received(_ bytes: RawSpan, on stream: HTTP2Stream) {
        expect(hasHead && !hasEnded, "data before the head or after the end")
        owed += bytes.byteCount
        trial.note(.data(place, bytes.byteCount))
        trial.actInside(stream, self)
    }

    func received(trailers: HeaderList, on stream: HTTP2Stream) {
        expect(hasHead && !hasEnded, "trailers before the head or after the end")
        hasEnded = true
        trial.note(.trailers(place, fields: trailers.count))
        trial.actInside(stream, self)
    }

    func receivedEnd(on stream: HTTP2Stream) {
        expect(hasHead && !hasEnded, "an end before the head or after the end")
        hasEnded = true
        trial.note(.end(place))
        trial.actInside(stream, self)
    }

    func sent(_ bytes: Int, on stream: HTTP2Stream) {
        expect(!isClosed, "sent after the close")
        trial.actInside(stream, self)
    }

    func closed(_ stream: HTTP2Stream, _ end: StreamEnd) {
        expect(!isClosed, "a second close")
        isClosed = true
        trial.note(.closed(place, end))
        trial.actInside(stream, self)
    }

    /// Gives the peer its window back.
    func consume(_ stream: HTTP2Stream) {
        stream.consume(owed)
        owed = 0
    }

    /// The owner has reset the stream and is told nothing more.
    func forget() {
        isClosed = true
        owed = 0
    }

    private func expect(_ isRight: Bool, _ wrong: String) {
        trial.expect(isRight && !isClosed, "stream \(place): \(wrong)")
    }
}

/// What a session has told its owners.
enum SessionEvent: Equatable {
    case accepted(Int, fields: Int, endOfStream: Bool)
    case head(Int, fields: Int, endOfStream: Bool)
    case data(Int, Int)
    case trailers(Int, fields: Int)
    case end(Int)
    case closed(Int, StreamEnd)
    case streamEnded
    case settings
    case pingAcknowledged
    case goAway(ErrorCode)
}
