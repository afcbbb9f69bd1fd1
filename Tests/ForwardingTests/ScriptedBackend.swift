import HTTP2
import RPCTransport

/// What a backend does with a call.
enum Behaviour: Sendable {
    /// Sends the request's bytes back, then OK.
    case echo
    /// Reads, and says nothing.
    case silence
    /// Neither reads nor says anything.
    case deafness
    /// REFUSED_STREAM: it never looked at the call.
    case refuse
    /// Resets after the response head.
    case reset(ErrorCode)
    /// Begins to answer, then loses its connection.
    case hangUp
    /// Answers before the request has ended.
    case answerAtOnce
    /// An answer without messages, with that `grpc-status`.
    case status(String)
    /// Sends that many bytes, then OK.
    case send(Int)
    /// GOAWAY on the connection, and an echo on this stream.
    case goAway
}

/// What happened at a backend.
enum BackendEvent: Sendable, Equatable {
    /// A request head, as text.
    case head([String: String])
    /// That many bytes of a request, all in all.
    case received(Int)
    /// That many bytes of a response are on their way, all in all.
    case sent(Int)
    /// A stream is over.
    case closed(StreamEnd)
}

/// A backend that does with each call, counted from 0, what a test tells it.
final class ScriptedBackend: Sendable {
    let endpoint: Endpoint
    private let listener: Listener
    private let record: EventRecord

    static func start(
        on loops: EventLoops,
        limits: ConnectionLimits = .standard,
        security: (any ServerSecurity)? = nil,
        _ script: @escaping @Sendable (Int) -> Behaviour
    ) async throws -> ScriptedBackend {
        let record = EventRecord()
        let listener = try await Listener.bind(
            Endpoint(host: "127.0.0.1", port: 0),
            loops: loops,
            limits: limits,
            security: security
        ) { _ in BackendConnection(script, record) }
        return ScriptedBackend(listener, record)
    }

    private init(_ listener: Listener, _ record: EventRecord) {
        self.listener = listener
        self.record = record
        endpoint = listener.endpoint
    }

    /// Everything that has happened so far.
    var events: [BackendEvent] { record.events }

    /// The number of connections that were made.
    var connections: Int { record.connections }

    /// Waits until something has happened.
    func event(_ isWanted: @escaping @Sendable (BackendEvent) -> Bool) async -> BackendEvent {
        await record.first(isWanted)
    }

    func close() async { await listener.close() }
}

/// One connection of a scripted backend.
private final class BackendConnection: ServerConnectionDelegate {
    private let script: @Sendable (Int) -> Behaviour
    private let record: EventRecord

    init(_ script: @escaping @Sendable (Int) -> Behaviour, _ record: EventRecord) {
        self.script = script
        self.record = record
        record.connected()
    }

    func accept(
        _ stream: HTTP2Stream,
        _ head: HeaderList,
        endOfStream: Bool,
        on connection: Connection
    ) -> (any StreamHandler)? {
        record.add(.head(head.texts))
        let call = BackendCall(script(record.nextCall()), record)
        call.begin(stream, connection)
        if endOfStream { call.receivedEnd(on: stream) }
        return call
    }

    func closed(_ connection: Connection) {}
}

/// One call at a scripted backend.
private final class BackendCall: StreamHandler {
    private let behaviour: Behaviour
    private let record: EventRecord
    private var receivedBytes = 0
    private var sentBytes = 0

    init(_ behaviour: Behaviour, _ record: EventRecord) {
        self.behaviour = behaviour
        self.record = record
    }

    func begin(_ stream: HTTP2Stream, _ connection: Connection) {
        switch behaviour {
        case .silence, .deafness: break
        case .refuse: stream.reset(.refusedStream)
        case .hangUp:
            stream.respond(.responseHead)
            connection.close()
        case .reset(let code):
            stream.respond(.responseHead)
            stream.send([0, 0, 0, 0, 0])
            record.add(.received(0))
            stream.reset(code)
        case .answerAtOnce:
            stream.respond(.responseHead)
            stream.finish(trailers: .trailers)
        case .status(let code):
            let answer = HeaderList()
            answer.append(":status", constant: "200")
            answer.append("content-type", constant: "application/grpc")
            answer.append("grpc-status", code)
            stream.respond(answer, endOfStream: true)
        case .send(let count):
            stream.respond(.responseHead)
            stream.send([UInt8](repeating: 7, count: count))
            stream.finish(trailers: .trailers)
        case .goAway:
            connection.drain()
            stream.respond(.responseHead)
        case .echo: stream.respond(.responseHead)
        }
    }

    func received(_ head: HeaderList, endOfStream: Bool, on stream: HTTP2Stream) {}

    func received(_ bytes: RawSpan, on stream: HTTP2Stream) {
        receivedBytes += bytes.byteCount
        record.add(.received(receivedBytes))
        switch behaviour {
        case .deafness: return
        case .echo, .goAway: stream.send(copying: bytes)
        default: break
        }
        stream.consume(bytes.byteCount)
    }

    func received(trailers: HeaderList, on stream: HTTP2Stream) { receivedEnd(on: stream) }

    func receivedEnd(on stream: HTTP2Stream) {
        switch behaviour {
        case .echo, .goAway: stream.finish(trailers: .trailers)
        default: break
        }
    }

    func sent(_ bytes: Int, on stream: HTTP2Stream) {
        sentBytes += bytes
        record.add(.sent(sentBytes))
    }

    func closed(_ stream: HTTP2Stream, _ end: StreamEnd) { record.add(.closed(end)) }
}
