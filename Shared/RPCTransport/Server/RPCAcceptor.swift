package import HTTP2
package import Kernel
internal import Metrics
package import NIOCore
package import RPC
package import Tracing

/// Takes the request heads of one event loop's connections and starts the calls that they ask for.
///
/// A front may take calls first: so the gateway forwards. Confined to its event loop.
// Only its loop touches the state; crossing to another thread goes through `EventLoop.execute`.
package final class RPCAcceptor: @unchecked Sendable {
    private(set) var router: Router
    private(set) var limits: CallLimits
    let loop: any EventLoop
    let executor: LoopExecutor
    let fields = AnswerFields()
    private let meter: CallMeter
    private let clock: any MonotonicClock
    private var front: (any CallFront)?
    /// The other ends of the connections; reading an address costs a system call.
    private var peers: [ObjectIdentifier: Peer] = [:]
    private var streams: [ObjectIdentifier: StreamingCall] = [:]
    private var isEndingStreams = false
    /// The connections whose certificates are good no longer, and why.
    private var distrusted: [ObjectIdentifier: Failure] = [:]

    /// An acceptor for the connections of a loop.
    package init(
        _ router: Router,
        limits: CallLimits = .standard,
        eventLoop: any EventLoop,
        clock: any MonotonicClock = SystemMonotonicClock(),
        tracer: Tracer? = nil
    ) {
        self.router = router
        self.limits = limits
        self.loop = eventLoop
        self.executor = LoopExecutor(eventLoop)
        self.clock = clock
        meter = CallMeter(at: .server, clock: clock, tracer: tracer)
    }
}

extension RPCAcceptor: ServerConnectionDelegate {
    /// Starts the call of a request head, or answers it at once.
    package func accept(
        _ stream: HTTP2Stream,
        _ head: HeaderList,
        endOfStream: Bool,
        on connection: Connection
    ) -> (any StreamHandler)? {
        meter.began(stream, head)
        if !distrusted.isEmpty, let failure = distrusted[ObjectIdentifier(connection)] {
            refuse(stream, failure, RequestHead(head, limit: limits.metadataSizeMax))
            return nil
        }
        guard let front else {
            return serve(stream, head, endOfStream: endOfStream, on: connection)
        }
        let fronted = fronted(connection, by: front)
        return switch front.take(stream, head, on: fronted, endOfStream: endOfStream) {
        case .taken(let handler): handler
        case .answered: nil
        case .left: serve(stream, head, endOfStream: endOfStream, on: connection)
        }
    }

    private func serve(
        _ stream: HTTP2Stream,
        _ head: HeaderList,
        endOfStream: Bool,
        on connection: Connection
    ) -> (any StreamHandler)? {
        let request = RequestHead(head, limit: limits.metadataSizeMax)
        switch request.refusal() {
        case .reset:
            stream.reset(.protocolError)
            return nil
        case .answer(let httpStatus, let failure):
            refuse(stream, failure, request, httpStatus: httpStatus)
            return nil
        case nil: break
        }
        let path = head[.path] ?? ""
        guard let handler = router.handler(path) else {
            refuse(stream, router.refusal(path), request)
            return nil
        }
        let call = CallContext(
            handler.method,
            metadata: request.metadata,
            encodings: request.encodings,
            deadline: deadline(request),
            peer: peer(connection),
            clock: clock,
            within: stream.span
        )
        return start(handler, call, stream, endOfStream: endOfStream)
    }

    /// Ends the streams of answers of the connection, and refuses every call that still comes.
    package func distrusts(_ connection: Connection, because failure: Failure) {
        let identity = ObjectIdentifier(connection)
        distrusted[identity] = failure
        if let front, let fronted = connection.fronted { front.end(fronted, because: failure) }
        guard let peer = peers[identity] else { return }
        for stream in streams.values where stream.peer == peer { stream.end(because: failure) }
    }

    /// Forgets the connection.
    package func closed(_ connection: Connection) {
        distrusted[ObjectIdentifier(connection)] = nil
        peers[ObjectIdentifier(connection)] = nil
        connection.fronted = nil
    }

    private func fronted(
        _ connection: Connection,
        by front: any CallFront
    ) -> any FrontedConnection {
        if let known = connection.fronted { return known }
        let fronted = front.connected(peer(connection))
        connection.fronted = fronted
        return fronted
    }

    private func peer(_ connection: Connection) -> Peer {
        if let known = peers[ObjectIdentifier(connection)] { return known }
        let peer = Peer(connection.peer, certificate: connection.peerCertificate)
        peers[ObjectIdentifier(connection)] = peer
        return peer
    }

    private func deadline(_ request: RequestHead) -> Deadline {
        guard case .lasting(let duration) = request.timeout else { return .none }
        return .after(duration, on: clock)
    }

    private func refuse(
        _ stream: HTTP2Stream,
        _ failure: Failure,
        _ request: RequestHead,
        httpStatus: Int = 200
    ) {
        let answer = fields.refusal(
            failure,
            httpStatus: httpStatus,
            to: Recipient(request.metadata)
        )
        stream.respond(answer, endOfStream: true)
    }

    private func start(
        _ handler: MethodHandler,
        _ call: CallContext,
        _ stream: HTTP2Stream,
        endOfStream: Bool
    ) -> any StreamHandler {
        switch handler.body {
        case .unary(let body):
            let unary = UnaryCall(self, body, call, stream)
            unary.start(endOfStream: endOfStream)
            return unary
        case .streaming:
            let streaming = StreamingCall(self, call, stream)
            // Responses may go on for ever, as in a watch; requests end with their sender.
            let isEndless = !handler.method.kind.hasSingleResponse
            if isEndless, !isEndingStreams { streams[ObjectIdentifier(streaming)] = streaming }
            streaming.start(handler, endOfStream: endOfStream)
            if isEndless, isEndingStreams { streaming.serverEnds() }
            return streaming
        }
    }
}

extension RPCAcceptor {
    /// Answers later calls with another router.
    func install(_ router: Router) async {
        // Fails only when the loop has ended, and no call comes any more.
        try? await loop.submit { self.router = router }.get()
    }

    /// Answers later calls by other limits.
    func follow(_ limits: CallLimits) {
        loop.execute { self.limits = limits }
    }

    /// Tells methods apart in what is counted from now on.
    func count(_ methods: MethodDirectory) async {
        try? await loop.submit { self.meter.tellApart(methods) }.get()
    }

    /// The calls that were counted so far, and of those that were forwarded the ends; `nil` when
    /// the loop has ended.
    func counted() async -> (calls: CallCounts, forwarded: CallCounts)? {
        try? await loop.submit { (self.meter.counts, self.meter.forwarded) }.get()
    }

    /// Lets a front take later calls.
    func install(_ makeFront: @escaping @Sendable () -> any CallFront) async {
        try? await loop.submit { self.front = makeFront() }.get()
    }

    /// Ends every call with a stream of responses after a time, for a server that stops: such
    /// calls may last for ever.
    func endStreams(after period: Duration) {
        loop.scheduleTask(in: .nanoseconds(period.nanoseconds)) { self.endStreams() }
    }

    private func endStreams() {
        isEndingStreams = true
        for stream in streams.values { stream.serverEnds() }
        streams = [:]
        front?.endStreams()
    }

    /// Forgets a call that has ended.
    func forget(_ call: StreamingCall) {
        streams[ObjectIdentifier(call)] = nil
    }
}
