internal import HTTP2
internal import Kernel
internal import NIOCore
internal import RPC

/// One call with streams on its event loop: joins the HTTP/2 stream and the handler's stream.
// Only its loop touches the state; the handler's side comes through `onLoop`, in order.
final class StreamingCall: StreamHandler, ServerOutlet, @unchecked Sendable {
    private let acceptor: RPCAcceptor
    private let call: CallContext
    private let wire: HTTP2Stream
    private var messages: ServerStream?
    private var task: Task<Void, Never>?
    private var timer: Scheduled<Void>?

    init(_ acceptor: RPCAcceptor, _ call: CallContext, _ wire: HTTP2Stream) {
        self.acceptor = acceptor
        self.call = call
        self.wire = wire
    }

    /// Runs the handler.
    func start(_ handler: MethodHandler, endOfStream: Bool) {
        let messages = ServerStream(call, acceptor.limits, self)
        self.messages = messages
        timer = acceptor.loop.schedule(call.deadline) { [weak self] in self?.deadlinePassed() }
        if endOfStream { messages.receivedEnd() }
        let task = Task.immediateDetached(executorPreference: acceptor.executor) {
            [router = acceptor.router, call] in
            await router.serve(handler, call, over: messages)
        }
        if self.messages != nil { self.task = task }
    }

    /// Who calls.
    var peer: Peer { call.peer }

    /// Ends the call: what has let it in is good no longer.
    func end(because failure: Failure) {
        messages?.end(RPCStatus(failure, call))
    }

    /// Ends the call because the server stops.
    func serverEnds() {
        messages?.end(RPCStatus(.serviceStopping, call))
    }

    private func deadlinePassed() {
        guard let messages else { return }
        // What waits for a client that does not read would keep the stream alive.
        if wire.pendingBytes > 0 {
            abandon()
            wire.reset(.cancel)
        } else {
            messages.end(RPCStatus(Failure(.deadlinePassed), call))
        }
    }

    /// Stops everything that still runs for the call, and breaks the circle of references.
    private func abandon() {
        messages?.abandon()
        messages = nil
        task?.cancel()
        task = nil
        timer?.cancel()
        timer = nil
        acceptor.forget(self)
    }
}

// From the client.
extension StreamingCall {
    func received(_ head: HeaderList, endOfStream: Bool, on stream: HTTP2Stream) {}

    func received(_ bytes: RawSpan, on stream: HTTP2Stream) {
        if let messages {
            stream.retain(messages.received(bytes))
        } else {
            stream.consume(bytes.byteCount)
        }
    }

    func received(trailers: HeaderList, on stream: HTTP2Stream) {
        messages?.receivedEnd()
    }

    func receivedEnd(on stream: HTTP2Stream) {
        messages?.receivedEnd()
    }

    func sent(_ bytes: Int, on stream: HTTP2Stream) {
        messages?.sent(bytes)
    }

    func closed(_ stream: HTTP2Stream, _ end: StreamEnd) {
        abandon()
    }
}

// From the handler.
extension StreamingCall {
    func begin(_ head: AnswerHead) {
        onLoop { $0.wire.respond($0.acceptor.fields.head(head)) }
    }

    func send(_ frame: [UInt8]) {
        onLoop { $0.wire.send(frame) }
    }

    func end(_ status: RPCStatus, trailersOnly: Bool) {
        onLoop { call in
            if trailersOnly {
                call.wire.respond(call.acceptor.fields.trailersOnly(status), endOfStream: true)
            } else {
                call.wire.finish(trailers: call.acceptor.fields.trailers(status))
            }
            call.abandon()
        }
    }

    func consume(_ bytes: Int) {
        onLoop { $0.wire.consume(bytes) }
    }

    private func onLoop(_ body: @escaping @Sendable (StreamingCall) -> Void) {
        if acceptor.loop.inEventLoop {
            body(self)
        } else {
            acceptor.loop.execute { body(self) }
        }
    }
}
