internal import CNGHTTP2

/// What a stream tells its owner.
///
/// Calls come on the session's event loop, in the middle of receiving or draining. An owner may
/// call any method of any stream or session of the same event loop from inside: commands queue.
package protocol StreamHandler: AnyObject {
    /// The response head came (client only; heads of status 1xx are dropped before). With
    /// `endOfStream` it is the whole response, and no other call but `closed` follows.
    func received(_ head: HeaderList, endOfStream: Bool, on stream: HTTP2Stream)
    /// Data came. The owner owes ``HTTP2Stream/consume(_:)`` for that many bytes, now or later:
    /// until then the peer's window shrinks.
    func received(_ bytes: RawSpan, on stream: HTTP2Stream)
    /// The peer ended its side with these trailers.
    func received(trailers: HeaderList, on stream: HTTP2Stream)
    /// The peer ended its side without trailers, after data.
    func receivedEnd(on stream: HTTP2Stream)
    /// That many of the bytes given to the stream went into the connection's output.
    func sent(_ bytes: Int, on stream: HTTP2Stream)
    /// The stream is over; the last call. It does not come after the owner's own `reset`.
    func closed(_ stream: HTTP2Stream, _ end: StreamEnd)
}

/// One stream of a ``Session``: commands in, calls of its handler out.
///
/// Lives until both sides have ended; commands after that do nothing. Confined to the session's
/// event loop.
@safe package final class HTTP2Stream {
    /// The number on the wire.
    package internal(set) var id: Int32
    /// Whether the peer has ended its side.
    package internal(set) var isRemoteEnded = false
    /// Who is told; `nil` when nobody wants to know any more.
    package var handler: (any StreamHandler)?

    /// `nil` once the stream is over.
    var session: Session?
    /// The place in the session's table.
    var slot = 0
    var queue = OutputQueue()
    var ending = Ending.open
    /// Whether nghttp2 waits to be told that there is something to send.
    var isDeferred = false
    /// Whether the peer has reset the stream.
    var isResetByPeer = false
    /// Whether this side has reset the stream.
    var isReset = false
    /// Whether this side has sent its head.
    var hasSentHead = false
    /// Whether the peer's final head has come.
    var hasReceivedHead = false
    /// Received bytes that the owner has not consumed.
    var unconsumed = 0
    /// The size of the received head, as RFC 9113 section 6.5.2 counts it.
    private(set) var headSize = 0
    /// Received bytes that the owner keeps although the peer has their window back.
    private(set) var retained = 0
    /// The session's count of moves when data of this stream moved last.
    var movedAt = 0
    /// Output that the peer has taken since the last look at slow readers; `nil` when there was
    /// none left in between.
    var taken: Int?
    /// The fields that nghttp2 refers to until the frames are sent.
    private var sentHead: HeaderList?
    /// Who counts the stream; `nil` for nobody.
    private var counter: (any StreamCounter)?
    /// What is counted of it.
    var tally = StreamTally()

    /// How this side ends.
    ///
    /// `.open` turns into one of the others, once.
    enum Ending {
        case open
        case plain
        case trailers(HeaderList)
    }

    init(session: Session, id: Int32) {
        self.session = session
        self.id = id
        movedAt = session.moves
    }

    /// Bytes given to the stream that are not yet in the connection's output.
    package var pendingBytes: Int { queue.count }

    /// Everything given to the stream so far, sent or not; `nil` when the first of it is forgotten.
    ///
    /// A client remembers ``SessionLimits/replayMemory`` of it until the response begins, so that
    /// a request which the server never looked at can be sent again.
    package var history: [UInt8]? { queue.history }

    /// Bytes that are held for the peer because of this stream.
    var held: Int { queue.count + unconsumed + retained + headSize }

    /// Whether nobody is told about the stream any more, and nothing is sent on it.
    var isGivenUp: Bool { handler == nil && !isOpenForSending }

    /// Whether this side may still send: it has not ended and the stream is not over.
    package var isOpenForSending: Bool {
        if case .open = ending { session != nil } else { false }
    }

    /// Sends the response head; with `endOfStream` it is all there is (trailers-only).
    package func respond(_ head: HeaderList, endOfStream: Bool = false) {
        guard let session, !hasSentHead, isOpenForSending else { return }
        hasSentHead = true
        sentHead = head
        if endOfStream { ending = .plain }
        session.submitResponse(head, endOfStream: endOfStream, on: self)
    }

    /// Sends bytes, taking the array over without a copy when nothing waits before it.
    package func send(_ bytes: [UInt8]) {
        guard let session, isOpenForSending, !bytes.isEmpty else { return }
        session.hold(bytes.count)
        queue.append(bytes)
        resume()
    }

    /// Sends a copy of the bytes.
    package func send(copying bytes: RawSpan) {
        guard let session, isOpenForSending, !bytes.isEmpty else { return }
        session.hold(bytes.byteCount)
        queue.append(copying: bytes)
        resume()
    }

    /// Ends this side after what waits, with END_STREAM on the last DATA frame.
    package func finish() {
        guard isOpenForSending else { return }
        ending = .plain
        resume()
    }

    /// Ends this side with trailers, after what waits.
    ///
    /// A server that ends before the client has done so tells it to stop, with RST_STREAM NO_ERROR
    /// after the trailers (RFC 9113 section 8.1).
    package func finish(trailers: HeaderList) {
        guard isOpenForSending else { return }
        ending = .trailers(trailers)
        resume()
    }

    /// Ends the stream at once, both ways.
    ///
    /// The handler is not called again.
    package func reset(_ code: ErrorCode) {
        handler = nil
        guard let session else { return }
        ending = .plain
        session.hold(-pendingBytes)
        queue.removeAll()
        retain(0)
        holdHead(0)
        session.submitReset(code, on: self)
        consume(unconsumed)
    }

    /// Gives the peer its window back for bytes that were received and are done with.
    package func consume(_ bytes: Int) {
        guard let session else { return }
        unconsumed -= bytes
        session.hold(-bytes)
        session.consume(bytes, on: self)
    }

    /// Takes note of the size of the head, which is held until the stream ends.
    func holdHead(_ size: Int) {
        session?.hold(size - headSize)
        headSize = size
    }

    /// Tells how many received bytes the owner keeps beyond their window.
    package func retain(_ bytes: Int) {
        session?.hold(bytes - retained)
        retained = bytes
    }

    private func resume() {
        guard isDeferred, let session else { return }
        isDeferred = false
        session.resume(self)
    }

    /// Has a stream counted that began at an instant of the counter's clock, in nanoseconds; `kind`
    /// is what the counter knows it by.
    package func count(by counter: any StreamCounter, as kind: Int, since begun: Int64) {
        self.counter = counter
        tally.kind = kind
        tally.begun = begun
    }

    /// What the stream is counted as; 0 while nobody counts it.
    package var countedKind: Int { tally.kind }

    /// When the stream that is counted began.
    package var countedSince: Int64 { tally.begun }

    /// Has it counted that somebody else is called for the stream.
    package func countAsForwarded() { tally.isForwarded = true }

    /// What whoever counts the stream gets back when it is over, beside what was counted.
    package var note: AnyObject? {
        get { tally.note }
        set { tally.note = newValue }
    }

    /// Takes the status out of the end of an answer that has come.
    func receivedEnd(with fields: HeaderList) {
        if counter != nil { tally.status = fields.callStatus }
    }

    /// Cuts the stream loose from its session.
    func detach(_ end: StreamEnd) -> (any StreamHandler)? {
        defer { handler = nil }
        if counter != nil { tellCounter(end) }
        session?.hold(-held)
        session = nil
        ending = .plain
        sentHead = nil
        return handler
    }

    private func tellCounter(_ end: StreamEnd) {
        if session?.role == .server, !isResetByPeer, end != .connectionLost {
            tally.status = sentStatus
        }
        counter?.ended(tally, end)
        counter = nil
        tally.note = nil
    }

    /// The status that was sent last.
    private var sentStatus: Int? {
        if case .trailers(let trailers) = ending { return trailers.callStatus }
        return sentHead?.callStatus
    }

    /// The head of a request, kept until its frame is sent.
    func keep(_ head: HeaderList) {
        hasSentHead = true
        sentHead = head
    }
}
