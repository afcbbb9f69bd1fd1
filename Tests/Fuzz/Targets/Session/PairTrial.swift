import HTTP2

/// A client and a server session that talk to each other: nothing is lost, changed or out of order,
/// and neither accuses the other, however their bytes are cut and whenever owners act.
final class PairTrial {
    private let client = PairEnd(.client)
    private let server = PairEnd(.server)
    private var calls: [PairCall] = []
    /// Whether the server has said that it stops: it may refuse what it has not looked at.
    private var isStopping = false

    static func run(_ input: inout FuzzInput) throws {
        let trial = PairTrial()
        defer {
            trial.client.session.abandon()
            trial.server.session.abandon()
        }
        trial.server.onRequest = { [unowned trial] in trial.accept($0, endOfStream: $1) }
        for _ in 0..<256 where !input.isEmpty { try trial.step(&input) }
        try trial.settle()
    }

    private func step(_ input: inout FuzzInput) throws {
        switch input.choice(of: 10) {
        case 0: open(endOfStream: input.byte() & 7 == 7)
        case 1: try server.hear(client, most: input.number())
        case 2: try client.hear(server, most: input.number())
        case 3:
            isStopping = true
            server.session.announceShutdown()
        default:
            guard !calls.isEmpty else { return }
            act(calls[input.choice(of: calls.count)], &input)
        }
    }

    private func open(endOfStream: Bool) {
        guard calls.count < 64, client.session.availableStreams > 0 else { return }
        let call = PairCall()
        let head = HeaderList()
        head.append(":method", constant: "POST")
        head.append(":scheme", constant: "http")
        head.append(":path", "/\(calls.count)")
        head.append(":authority", constant: "a")
        let stream = client.session.open(head, endOfStream: endOfStream, handler: call.client)
        call.client.stream = stream
        call.client.hasFinished = endOfStream
        calls.append(call)
    }

    private func accept(_ stream: HTTP2Stream, endOfStream: Bool) -> any StreamHandler {
        let call = calls.first { $0.client.stream?.id == stream.id } ?? PairCall()
        call.server.stream = stream
        call.server.hasPeerFinished = endOfStream
        return call.server
    }

    private func act(_ call: PairCall, _ input: inout FuzzInput) {
        let isClient = input.byte() & 1 == 0
        let side = isClient ? call.client : call.server
        switch input.choice(of: 8) {
        case 0, 1: if !isClient { side.respond() }
        case 2, 3: side.send(input.number(), isClient: isClient)
        case 4: side.finish(isClient: isClient)
        case 5, 6: side.consume()
        default: if input.byte() & 3 == 0 { call.reset(side) }
        }
    }

    /// Lets both say all they have, and ends every call that is open.
    private func settle() throws {
        try exchange()
        for call in calls where !call.isReset {
            call.client.finish(isClient: true)
            call.server.respond()
        }
        try exchange()
        for call in calls where !call.isReset { call.server.finish(isClient: false) }
        try exchange()
        for (number, call) in calls.enumerated() { try call.check(number, isStopping) }
        try promise(client.session.openStreams == 0, "the client has streams left")
        try promise(server.session.openStreams == 0, "the server has streams left")
        try promise(client.session.held == 0, "the client holds \(client.session.held) bytes")
        try promise(server.session.held == 0, "the server holds \(server.session.held) bytes")
    }

    private func exchange() throws {
        for _ in 0..<10_000 {
            for call in calls {
                call.client.consume()
                call.server.consume()
            }
            let forth = try server.hear(client, most: .max)
            let back = try client.hear(server, most: .max)
            if forth + back == 0 { return }
        }
        throw Finding(description: "the exchange does not come to an end")
    }
}

/// A call between the two sessions, seen from both sides.
private final class PairCall {
    let client = PairSide()
    let server = PairSide()
    private(set) var isReset = false

    func reset(_ side: PairSide) {
        guard let stream = side.stream else { return }
        isReset = true
        stream.reset(.cancel)
    }

    func check(_ number: Int, _ isStopping: Bool) throws(Finding) {
        try promise(client.sent.starts(with: server.received), "call \(number): changed going out")
        try promise(server.sent.starts(with: client.received), "call \(number): changed going back")
        if isStopping, client.end == .unprocessed {
            return try promise(server.received.isEmpty, "call \(number): was looked at")
        }
        guard !isReset else { return }
        try promise(client.end == .complete, "call \(number): the client got \(client.ending)")
        try promise(server.sent == client.received, "call \(number): an answer is cut off")
        guard server.hasPeerFinished else { return }
        try promise(client.sent == server.received, "call \(number): a request is cut off")
    }
}

/// One side of a call.
private final class PairSide: StreamHandler {
    var stream: HTTP2Stream?
    private(set) var sent: [UInt8] = []
    private(set) var received: [UInt8] = []
    private(set) var end: StreamEnd?
    var hasFinished = false
    var hasPeerFinished = false
    private var hasResponded = false
    private var owed = 0

    var ending: String { end.map { "\($0)" } ?? "no end" }

    func respond() {
        guard let stream, !hasResponded else { return }
        hasResponded = true
        let head = HeaderList()
        head.append(":status", constant: "200")
        stream.respond(head)
    }

    func send(_ count: Int, isClient: Bool) {
        guard let stream, end == nil, !hasFinished, isClient || hasResponded else { return }
        guard sent.count < 1 << 18 else { return }
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: sent.count + $0) }
        sent += bytes
        stream.send(bytes)
    }

    func finish(isClient: Bool) {
        guard let stream, !hasFinished, isClient || hasResponded else { return }
        hasFinished = true
        guard !isClient else { return stream.finish() }
        let trailers = HeaderList()
        trailers.append("grpc-status", constant: "0")
        stream.finish(trailers: trailers)
    }

    func consume() {
        stream?.consume(owed)
        owed = 0
    }

    func received(_ head: HeaderList, endOfStream: Bool, on stream: HTTP2Stream) {}

    func received(_ bytes: RawSpan, on stream: HTTP2Stream) {
        bytes.withUnsafeBytes { received.append(contentsOf: $0) }
        owed += bytes.byteCount
    }

    func received(trailers: HeaderList, on stream: HTTP2Stream) { hasPeerFinished = true }
    func receivedEnd(on stream: HTTP2Stream) { hasPeerFinished = true }
    func sent(_ bytes: Int, on stream: HTTP2Stream) {}

    func closed(_ stream: HTTP2Stream, _ end: StreamEnd) {
        self.end = end
        owed = 0
    }
}

/// One session with what it has written and the other has not read.
private final class PairEnd: SessionHandler {
    let session: Session
    var onRequest: (HTTP2Stream, Bool) -> (any StreamHandler)? = { _, _ in nil }
    private var output: [UInt8] = []

    init(_ role: Session.Role) {
        var limits = role == .server ? SessionLimits.standard : .shared
        // Owners that act this often are none of what is tried here.
        limits.controlFrameBurst = 1 << 20
        limits.resetBurst = 1 << 20
        session = Session(role, limits: limits)
        session.handler = self
    }

    /// Reads some of what the other has written, and returns how many bytes.
    @discardableResult
    func hear(_ other: PairEnd, most: Int) throws -> Int {
        let bytes = Array(try other.written().prefix(most))
        other.output.removeFirst(bytes.count)
        if !bytes.isEmpty { try session.receive(bytes.span.bytes, at: 0) }
        return bytes.count
    }

    private func written() throws -> [UInt8] {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 32_768, alignment: 1)
        defer { buffer.deallocate() }
        var isMore = true
        while isMore {
            var span = OutputRawSpan(buffer: buffer, initializedCount: 0)
            isMore = try session.drain(into: &span)
            output += buffer[..<span.finalize(for: buffer)]
        }
        return output
    }

    func sessionHasOutput() {}
    func heldChanged(by bytes: Int) {}

    func accept(
        _ stream: HTTP2Stream,
        _ head: HeaderList,
        endOfStream: Bool
    ) -> (any StreamHandler)? {
        onRequest(stream, endOfStream)
    }

    func streamEnded() {}
    func receivedSettings() {}
    func receivedPingAcknowledgement(_ payload: UInt64) {}
    func receivedGoAway(_ code: ErrorCode) {}
}
