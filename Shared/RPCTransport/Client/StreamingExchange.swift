internal import HTTP2
internal import Kernel
internal import NIOCore
internal import RPC
internal import Tracing

/// One call with streams of a client on its pool's event loop: joins the caller's stream and the
/// HTTP/2 stream.
// Only its loop touches the state; the caller's side comes through the pool's `onLoop`, in order.
final class StreamingExchange: StreamHandler, PooledCall, ClientOutlet, @unchecked Sendable {
    private let method: MethodDescriptor
    private let options: CallOptions
    private let clock: any MonotonicClock
    private let pool: ConnectionPool
    private var messages: ClientStream?
    private var wire: HTTP2Stream?
    private var timer: Scheduled<Void>?
    /// What was sent before there was a connection; bounded, since the writer waits.
    private var early: [[UInt8]] = []
    private var isFinished = false
    /// What is recorded of the call until its stream does.
    private var span: OpenSpan?

    init(
        _ method: MethodDescriptor,
        _ options: CallOptions,
        _ messages: ClientStream,
        _ pool: ConnectionPool,
        _ clock: any MonotonicClock
    ) {
        self.method = method
        self.options = options
        self.messages = messages
        self.pool = pool
        self.clock = clock
    }

    var waitsForReady: Bool { options.waitForReady }
    var isEnded: Bool { messages == nil }

    /// Begins the call.
    func start() {
        onLoop { $0.begin() }
    }

    private func begin() {
        if let outer = options.span { span = outer.child(.sent(method, pool.target)) }
        guard !options.deadline.isOver(on: clock) else { return end(Failure(.deadlinePassed)) }
        timer = pool.loop.eventLoop.schedule(options.deadline) { [weak self] in
            self?.deadlinePassed()
        }
        pool.submit(self)
    }

    func open(on connection: Connection, _ pool: ConnectionPool) {
        guard !isEnded else { return }
        let head = pool.heads.head(method, options, within: span, now: clock.now)
        guard let wire = connection.open(head, handler: self) else {
            return end(Failure(.connectionLost))
        }
        self.wire = wire
        pool.counts?.began(wire, method, within: span)
        if pool.counts != nil { span = nil }
        for frame in early { wire.send(frame) }
        early = []
        if isFinished { wire.finish() }
    }

    func fail(_ status: RPCStatus) {
        end(.notConnected(status))
    }

    private func end(_ failure: Failure) {
        span?.end(StatusCode(failure.kind))
        messages?.end(failure)
        release()
    }

    private func deadlinePassed() {
        let wire = wire
        end(Failure(.deadlinePassed))
        wire?.reset(.cancel)
    }

    /// Lets go of the call, which breaks the circle of references.
    private func release() {
        timer?.cancel()
        timer = nil
        messages = nil
        wire = nil
        early = []
        // Given up before it had a stream; otherwise that has ended it, or will.
        span?.end(.cancelled)
        span = nil
    }
}

// From the caller.
extension StreamingExchange {
    func send(_ frame: [UInt8]) {
        onLoop { exchange in
            guard !exchange.isEnded else { return }
            if let wire = exchange.wire { wire.send(frame) } else { exchange.early.append(frame) }
        }
    }

    func finish() {
        onLoop { exchange in
            exchange.isFinished = true
            exchange.wire?.finish()
        }
    }

    func cancel() {
        onLoop { exchange in
            let wire = exchange.wire
            exchange.release()
            wire?.reset(.cancel)
        }
    }

    func consume(_ bytes: Int) {
        onLoop { $0.wire?.consume(bytes) }
    }

    private func onLoop(_ body: @escaping @Sendable (StreamingExchange) -> Void) {
        pool.onLoop { _ in body(self) }
    }
}

// From the server.
extension StreamingExchange {
    func received(_ head: HeaderList, endOfStream: Bool, on stream: HTTP2Stream) {
        let limit = pool.callLimits.metadataSizeMax
        messages?.received(ResponseHead(head, limit: limit), endOfStream: endOfStream)
    }

    func received(_ bytes: RawSpan, on stream: HTTP2Stream) {
        if let messages {
            messages.received(bytes)
        } else {
            stream.consume(bytes.byteCount)
        }
    }

    func received(trailers: HeaderList, on stream: HTTP2Stream) {
        let limit = pool.callLimits.metadataSizeMax
        messages?.receivedTrailers(ResponseHead(trailers, limit: limit))
    }

    func receivedEnd(on stream: HTTP2Stream) {
        messages?.receivedEnd()
    }

    func sent(_ bytes: Int, on stream: HTTP2Stream) {
        messages?.sent(bytes)
    }

    func closed(_ stream: HTTP2Stream, _ end: StreamEnd) {
        messages?.end(end.failure, code: end.code)
        release()
    }
}
