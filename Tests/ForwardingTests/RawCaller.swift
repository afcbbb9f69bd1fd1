import HTTP2
import NIOCore
import RPCTransport

/// An HTTP/2 client that says exactly what a test tells it.
final class RawCaller: Sendable {
    private let loop: EventLoops.Member
    private let user: NIOLoopBoundBox<ConnectionUser>

    /// Connects.
    init(
        to endpoint: Endpoint,
        on loops: EventLoops,
        security: (any ClientSecurity)? = nil
    ) async throws {
        let loop = loops.next()
        self.loop = loop
        let eventLoop = loop.eventLoop
        user = .makeBoxSendingValue(ConnectionUser(on: eventLoop), eventLoop: eventLoop)
        let user = user
        try await loop.perform { context in
            Dialer.dial(endpoint, on: context, security: security, delegate: user.value)
            return user.value.whenReady.futureResult
        }
        .get()
    }

    /// Starts a call.
    func start(_ request: RawRequest = RawRequest()) async throws -> RawCall {
        let user = user
        let ended = loop.eventLoop.makePromise(of: RawAnswer.self)
        let recorder = NIOLoopBoundBox.makeBoxSendingValue(
            AnswerRecorder(ended, reads: request.reads),
            eventLoop: loop.eventLoop
        )
        try await loop.perform { _ in
            let head = HeaderList()
            for (name, value) in request.fields { head.append(name, value) }
            let ends = request.isWhole && request.body.isEmpty
            let stream = user.value.connection?.open(
                head,
                endOfStream: ends,
                handler: recorder.value
            )
            guard let stream else { return recorder.value.finish(.connectionLost) }
            recorder.value.stream = stream
            stream.send(request.body)
            if request.isWhole, !ends { stream.finish() }
        }
        return RawCall(loop: loop, recorder: recorder, answer: ended.futureResult)
    }

    /// Makes a call and waits for its end.
    func call(_ request: RawRequest = RawRequest()) async throws -> RawAnswer {
        try await start(request).end()
    }

    /// Makes calls one after another, so that every connection on the way has had many turns.
    func settle() async throws {
        for _ in 0..<20 { _ = try await call(RawRequest().with(":path", "/nobody/Here")) }
    }

    /// Waits until the server has asked for no more calls.
    func draining() async throws {
        let user = user
        try await loop.perform { _ in user.value.whenDraining.futureResult }.get()
    }

    /// Waits for the end of the connection.
    func closed() async throws {
        let user = user
        try await loop.perform { _ in user.value.whenClosed.futureResult }.get()
    }

    /// Closes the connection.
    func close() async throws {
        let user = user
        try await loop.perform { _ in user.value.connection?.close() }
    }
}

/// The user of a raw caller's connection.
private final class ConnectionUser: ClientConnectionDelegate {
    private(set) var connection: Connection?
    let whenReady: EventLoopPromise<Void>
    let whenDraining: EventLoopPromise<Void>
    let whenClosed: EventLoopPromise<Void>

    init(on loop: any EventLoop) {
        whenReady = loop.makePromise()
        whenDraining = loop.makePromise()
        whenClosed = loop.makePromise()
    }

    func ready(_ connection: Connection) {
        self.connection = connection
        whenReady.succeed()
    }

    func failed(_ error: any Error) {
        whenReady.fail(error)
        whenDraining.fail(error)
        whenClosed.fail(error)
    }

    func capacityChanged(_ connection: Connection) {}
    func draining(_ connection: Connection) { whenDraining.succeed() }

    func closed(_ connection: Connection) {
        self.connection = nil
        whenDraining.fail(ChannelError.eof)
        whenClosed.succeed()
    }
}
