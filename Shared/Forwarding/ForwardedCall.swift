internal import HTTP2
internal import NIOCore
internal import RPC
internal import RPCTransport

/// One call on its way through: the client's stream, and the backend's stream that answers it.
///
/// Messages are never looked at. What one stream receives the other sends, and what the other has
/// sent the first gives back as window, so that a slow reader on either side bounds the memory on
/// both. Owned by its streams and by the pool while it waits; confined to their event loop.
final class ForwardedCall: StreamHandler, PooledCall {
    private let client: HTTP2Stream
    private let request: HeaderList
    private let front: ForwardingFront
    private var deadline: Deadline
    /// `nil` while the call waits for a connection and once the backend has nothing to add.
    private var backend: HTTP2Stream?
    private var early: EarlyRequest
    private var timer: Scheduled<Void>?
    /// Whether the response has begun.
    private var hasResponse = false
    private(set) var isEnded = false
    private var retriesLeft = 1

    init(
        _ client: HTTP2Stream,
        _ request: HeaderList,
        endOfStream: Bool,
        deadline: Deadline,
        front: ForwardingFront
    ) {
        self.client = client
        self.request = request
        self.front = front
        self.deadline = deadline
        early = EarlyRequest(isEnded: endOfStream)
    }

    /// Calls wait for a connection, but not while the backend is known to be unreachable.
    var waitsForReady: Bool { false }

    /// Sets out; answers by itself when the deadline passes first.
    func start(in pool: ConnectionPool) {
        if let instant = deadline.instant {
            let latest = NIODeadline.uptimeNanoseconds(UInt64(max(0, instant.nanoseconds)))
            timer = front.eventLoop.assumeIsolated().scheduleTask(deadline: latest) {
                self.end(self.front.answers.deadlinePassed(self.request))
            }
        }
        pool.submit(self)
    }

    func open(on connection: Connection, _ pool: ConnectionPool) {
        front.tellTimeLeft(until: deadline, in: request)
        let ended = early.isEnded && early.bytes.isEmpty
        guard let backend = connection.open(request, endOfStream: ended, handler: self) else {
            return end(front.answers.lost(.connectionLost, request))
        }
        self.backend = backend
        guard !ended else { return }
        backend.send(early.bytes)
        if early.isEnded { backend.finish() }
        early.bytes = []
    }

    func fail(_ status: RPCStatus) {
        end(front.answers.notForwarded(status, request))
    }
}

/// What the streams say.
extension ForwardedCall {
    func received(_ head: HeaderList, endOfStream: Bool, on stream: HTTP2Stream) {
        hasResponse = true
        head.removeAll(.ownNamespace)
        client.respond(head, endOfStream: endOfStream)
    }

    func received(_ bytes: RawSpan, on stream: HTTP2Stream) {
        if stream === backend {
            client.send(copying: bytes)
        } else if let backend {
            backend.send(copying: bytes)
        } else {
            early.append(bytes)
        }
    }

    func received(trailers: HeaderList, on stream: HTTP2Stream) {
        trailers.removeAll(.ownNamespace)
        if stream === backend {
            client.finish(trailers: trailers)
        } else {
            // Requests have no trailers in gRPC; their end is what counts.
            receivedEnd(on: stream)
        }
    }

    func receivedEnd(on stream: HTTP2Stream) {
        if stream === backend {
            client.finish()
        } else {
            early.isEnded = true
            backend?.finish()
        }
    }

    func sent(_ bytes: Int, on stream: HTTP2Stream) {
        if stream === client {
            backend?.consume(bytes)
        } else {
            client.consume(early.newlySent(bytes))
        }
    }

    func closed(_ stream: HTTP2Stream, _ end: StreamEnd) {
        if stream === client { clientClosed() } else { backendClosed(stream, end) }
    }

    private func clientClosed() {
        isEnded = true
        timer?.cancel()
        timer = nil
        backend?.reset(.cancel)
        backend = nil
    }

    private func backendClosed(_ stream: HTTP2Stream, _ streamEnd: StreamEnd) {
        backend = nil
        guard !isEnded, client.isOpenForSending else { return }
        if streamEnd == .unprocessed, !hasResponse, retriesLeft > 0, let sent = stream.history {
            retriesLeft -= 1
            early.sendAgain(sent, unsent: stream.pendingBytes)
            front.retry(self, request)
        } else {
            end(front.answers.lost(streamEnd, request))
        }
    }

    /// Answers in the backend's place.
    private func end(_ status: RPCStatus) {
        guard !isEnded else { return }
        clientClosed()
        if !hasResponse {
            client.respond(front.answers.fields.trailersOnly(status), endOfStream: true)
        } else if status.code == .deadlineExceeded, client.pendingBytes > 0 {
            // What a client that does not read has waiting would keep the stream alive.
            client.reset(.cancel)
        } else {
            client.finish(trailers: front.answers.fields.trailers(status))
        }
    }
}
