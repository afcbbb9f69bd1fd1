import HTTP2

/// A server and a client session that talk in memory.
final class MemoryWire {
    let server: SessionEnd
    let client: SessionEnd

    init(server: SessionLimits = .standard, client: SessionLimits = .shared) {
        self.server = SessionEnd(.server, server)
        self.client = SessionEnd(.client, client)
    }

    /// Carries bytes both ways until both have nothing more to say.
    func exchange() throws {
        var isMoving = true
        while isMoving {
            let forth = try client.drain()
            try server.receive(forth)
            let back = try server.drain()
            try client.receive(back)
            isMoving = !forth.isEmpty || !back.isEmpty
        }
    }
}

/// One end of the wire, which remembers what its session told it.
final class SessionEnd: SessionHandler {
    private(set) var accepted: [AcceptedRequest] = []
    private(set) var endedStreams = 0
    private(set) var settings = 0
    private(set) var pings: [UInt64] = []
    private(set) var goAway: ErrorCode?
    private(set) var announcements = 0
    /// What the session has told that it holds.
    private(set) var held = 0
    /// What to do with a request; by default its owner only remembers.
    var onRequest: (HTTP2Stream, HeaderList) -> Void = { _, _ in }
    let session: Session
    /// The time that the session is told.
    var second = 0

    init(_ role: Session.Role, _ limits: SessionLimits) {
        session = Session(role, limits: limits)
        session.handler = self
    }

    func receive(_ bytes: [UInt8]) throws {
        if !bytes.isEmpty { try session.receive(bytes.span.bytes, at: second) }
    }

    /// Everything that the session wants on the wire.
    func drain() throws -> [UInt8] {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 32_768, alignment: 1)
        defer { buffer.deallocate() }
        var all: [UInt8] = []
        var isMore = true
        while isMore {
            var span = OutputRawSpan(buffer: buffer, initializedCount: 0)
            isMore = try session.drain(into: &span)
            all += buffer[..<span.finalize(for: buffer)]
        }
        return all
    }

    func sessionHasOutput() { announcements += 1 }

    func accept(
        _ stream: HTTP2Stream,
        _ head: HeaderList,
        endOfStream: Bool
    ) -> (any StreamHandler)? {
        let owner = StreamRecorder()
        accepted.append(AcceptedRequest(stream: stream, head: head, owner: owner))
        owner.hasEnded = endOfStream
        onRequest(stream, head)
        return owner
    }

    func streamEnded() { endedStreams += 1 }
    func heldChanged(by bytes: Int) { held += bytes }
    func receivedSettings() { settings += 1 }
    func receivedPingAcknowledgement(_ payload: UInt64) { pings.append(payload) }
    func receivedGoAway(_ code: ErrorCode) { goAway = code }
}

struct AcceptedRequest {
    let stream: HTTP2Stream
    let head: HeaderList
    let owner: StreamRecorder
}

/// Remembers what came on a stream.
final class StreamRecorder: StreamHandler {
    var head: HeaderList?
    var body: [UInt8] = []
    var trailers: HeaderList?
    var hasEnded = false
    var sent = 0
    var end: StreamEnd?
    /// Whether the window is given back as data comes.
    var consumes = true

    func received(_ head: HeaderList, endOfStream: Bool, on stream: HTTP2Stream) {
        self.head = head
        hasEnded = endOfStream
    }

    func received(_ bytes: RawSpan, on stream: HTTP2Stream) {
        bytes.withUnsafeBytes { body.append(contentsOf: $0) }
        if consumes { stream.consume(bytes.byteCount) }
    }

    func received(trailers: HeaderList, on stream: HTTP2Stream) {
        self.trailers = trailers
        hasEnded = true
    }

    func receivedEnd(on stream: HTTP2Stream) { hasEnded = true }

    func sent(_ bytes: Int, on stream: HTTP2Stream) { sent += bytes }

    func closed(_ stream: HTTP2Stream, _ end: StreamEnd) { self.end = end }
}

/// A gRPC request head.
func requestHead(_ path: String, _ more: [(String, String)] = []) -> HeaderList {
    let head = HeaderList()
    head.append(":method", constant: "POST")
    head.append(":scheme", constant: "http")
    head.append(":path", path)
    head.append(":authority", constant: "test")
    head.append("te", constant: "trailers")
    head.append("content-type", constant: "application/grpc")
    for (name, value) in more { head.append(name, value) }
    return head
}

/// A gRPC response head.
func responseHead() -> HeaderList {
    let head = HeaderList()
    head.append(":status", constant: "200")
    head.append("content-type", constant: "application/grpc")
    return head
}

/// Trailers that say OK.
func okTrailers() -> HeaderList {
    let trailers = HeaderList()
    trailers.append("grpc-status", constant: "0")
    return trailers
}
