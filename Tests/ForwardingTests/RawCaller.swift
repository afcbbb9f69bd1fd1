import HTTP2
import NIOCore
import RPCTransport

/// What came back on a stream.
struct RawAnswer: Sendable {
    /// The fields of the response head.
    var head: [String: String] = [:]
    var body: [UInt8] = []
    /// The trailers; those of a trailers-only answer are in ``head``.
    var trailers: [String: String] = [:]
    var end: StreamEnd?

    /// The `grpc-status`, wherever it stands.
    var status: String? { trailers["grpc-status"] ?? head["grpc-status"] }
}

/// What one call says, and how it behaves.
struct RawRequest: Sendable {
    var fields: [(String, String)] = [
        (":method", "POST"), (":scheme", "http"), (":path", "/test.v1.Service/Method"),
        (":authority", "test"), ("te", "trailers"), ("content-type", "application/grpc"),
    ]
    var body: [UInt8] = [0, 0, 0, 0, 1, 42]
    /// Whether the client's side is ended.
    var isWhole = true
    /// Whether the window is given back.
    var reads = true

    /// The request with a field replaced or added.
    func with(_ name: String, _ value: String) -> RawRequest {
        var request = self
        request.fields.removeAll { $0.0 == name }
        if name.hasPrefix(":") {
            request.fields.insert((name, value), at: 0)
        } else {
            request.fields.append((name, value))
        }
        return request
    }

    /// The request without a field.
    func without(_ name: String) -> RawRequest {
        var request = self
        request.fields.removeAll { $0.0 == name }
        return request
    }
}

/// An HTTP/2 client that says exactly what a test tells it.
final class RawCaller: Sendable {
    private let loop: EventLoops.Member
    private let user: NIOLoopBoundBox<ConnectionUser>

    /// Connects.
    init(to endpoint: Endpoint, on loops: EventLoops) async throws {
        let loop = loops.next()
        self.loop = loop
        let ready = loop.eventLoop.makePromise(of: Void.self)
        user = .makeBoxSendingValue(ConnectionUser(ready), eventLoop: loop.eventLoop)
        let user = user
        try await loop.perform { context in
            Dialer.dial(endpoint, on: context, delegate: user.value)
        }
        try await ready.futureResult.get()
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

    /// Waits for the end of the connection.
    func closed() async throws {
        let user = user
        let end = try await loop.perform { context in
            user.value.end(on: context.eventLoop)
        }
        try await end.get()
    }

    /// Closes the connection.
    func close() async throws {
        let user = user
        try await loop.perform { _ in user.value.connection?.close() }
    }
}

/// A call under way.
struct RawCall: Sendable {
    let loop: EventLoops.Member
    fileprivate let recorder: NIOLoopBoundBox<AnswerRecorder>
    private let answer: EventLoopFuture<RawAnswer>

    fileprivate init(
        loop: EventLoops.Member,
        recorder: NIOLoopBoundBox<AnswerRecorder>,
        answer: EventLoopFuture<RawAnswer>
    ) {
        self.loop = loop
        self.recorder = recorder
        self.answer = answer
    }

    /// Everything, when the stream is over.
    func end() async throws -> RawAnswer { try await answer.get() }

    /// What has come so far.
    func soFar() async throws -> RawAnswer {
        try await loop.perform { [recorder] _ in recorder.value.answer }
    }

    /// Bytes that could not be sent yet.
    func unsent() async throws -> Int {
        try await loop.perform { [recorder] _ in recorder.value.stream?.pendingBytes ?? 0 }
    }

    /// Sends more.
    func send(_ bytes: [UInt8]) async throws {
        try await loop.perform { [recorder] _ in recorder.value.stream?.send(bytes) }
    }

    /// Ends the client's side.
    func finish() async throws {
        try await loop.perform { [recorder] _ in recorder.value.stream?.finish() }
    }

    /// Gives the call up.
    func cancel() async throws {
        try await loop.perform { [recorder] _ in
            recorder.value.stream?.reset(.cancel)
            recorder.value.finish(.reset(.cancel))
        }
    }

    /// Begins to read after all.
    func read() async throws {
        try await loop.perform { [recorder] _ in recorder.value.read() }
    }
}

/// The user of a raw caller's connection.
private final class ConnectionUser: ClientConnectionDelegate {
    private(set) var connection: Connection?
    private let whenReady: EventLoopPromise<Void>
    private var whenClosed: [EventLoopPromise<Void>] = []

    init(_ ready: EventLoopPromise<Void>) { whenReady = ready }

    /// Succeeds when the connection is gone.
    func end(on loop: any EventLoop) -> EventLoopFuture<Void> {
        let promise = loop.makePromise(of: Void.self)
        if connection == nil { promise.succeed() } else { whenClosed.append(promise) }
        return promise.futureResult
    }

    func ready(_ connection: Connection) {
        self.connection = connection
        whenReady.succeed()
    }

    func failed(_ error: any Error) { whenReady.fail(error) }
    func capacityChanged(_ connection: Connection) {}
    func draining(_ connection: Connection) {}

    func closed(_ connection: Connection) {
        self.connection = nil
        for promise in whenClosed { promise.succeed() }
    }
}

/// Remembers what came on a stream.
private final class AnswerRecorder: StreamHandler {
    private(set) var answer = RawAnswer()
    var stream: HTTP2Stream?
    private var reads: Bool
    private let promise: EventLoopPromise<RawAnswer>

    init(_ promise: EventLoopPromise<RawAnswer>, reads: Bool) {
        self.promise = promise
        self.reads = reads
    }

    func read() {
        reads = true
        stream?.consume(answer.body.count)
    }

    func finish(_ end: StreamEnd) {
        answer.end = end
        promise.succeed(answer)
    }

    func received(_ head: HeaderList, endOfStream: Bool, on stream: HTTP2Stream) {
        answer.head = head.texts
    }

    func received(_ bytes: RawSpan, on stream: HTTP2Stream) {
        bytes.withUnsafeBytes { answer.body.append(contentsOf: $0) }
        if reads { stream.consume(bytes.byteCount) }
    }

    func received(trailers: HeaderList, on stream: HTTP2Stream) {
        answer.trailers = trailers.texts
    }

    func receivedEnd(on stream: HTTP2Stream) {}
    func sent(_ bytes: Int, on stream: HTTP2Stream) {}
    func closed(_ stream: HTTP2Stream, _ end: StreamEnd) { finish(end) }
}

extension HeaderList {
    /// The fields as text; of several with one name the last.
    var texts: [String: String] {
        var texts: [String: String] = [:]
        forEach { _, name, value in
            name.withUnsafeBytes { name in
                value.withUnsafeBytes { value in
                    texts[String(decoding: name, as: UTF8.self)] =
                        String(decoding: value, as: UTF8.self)
                }
            }
        }
        return texts
    }

    /// A gRPC response head.
    static var responseHead: HeaderList {
        let head = HeaderList()
        head.append(":status", constant: "200")
        head.append("content-type", constant: "application/grpc")
        head.append("x-canbo-inner", constant: "secret")
        return head
    }

    /// Trailers that say OK.
    static var trailers: HeaderList {
        let trailers = HeaderList()
        trailers.append("grpc-status", constant: "0")
        trailers.append("x-canbo-inner", constant: "secret")
        return trailers
    }
}
