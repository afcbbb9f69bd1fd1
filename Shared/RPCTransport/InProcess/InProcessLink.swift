internal import Kernel
internal import RPC
private import Synchronization

/// The way from a client to a handler in the same process.
///
/// Holds the handler's task and its stream until the call ends, which breaks the circle between
/// the two sides.
final class WayToServer: ClientOutlet {
    private let client: ClientStream
    private let running = Mutex<Running?>(nil)

    private struct Running {
        let server: ServerStream
        var tasks: [Task<Void, Never>] = []
    }

    init(_ client: ClientStream) {
        self.client = client
    }

    /// Runs the handler, and ends the call at its deadline.
    func run(
        _ server: ServerStream,
        _ call: CallContext,
        _ body: @escaping @Sendable () async -> Void
    ) {
        running.withLock { $0 = Running(server: server) }
        hold(Task { await body() })
        guard let instant = call.deadline.instant else { return }
        hold(
            Task { [weak self] in
                guard (try? await call.clock.sleep(until: instant)) != nil else { return }
                self?.deadlinePassed()
            }
        )
    }

    /// Keeps a task until the call ends, or cancels it when the call has ended already.
    private func hold(_ task: Task<Void, Never>) {
        let isRunning = running.withLock { running in
            running?.tasks.append(task)
            return running != nil
        }
        if !isRunning { task.cancel() }
    }

    private func deadlinePassed() {
        client.end(Failure(.deadlinePassed))
        stop()
    }

    /// Ends the handler's side.
    func stop() {
        let ended = running.withLock { running in
            defer { running = nil }
            return running
        }
        for task in ended?.tasks ?? [] { task.cancel() }
        ended?.server.abandon()
    }

    private var server: ServerStream? { running.withLock { $0?.server } }

    func send(_ frame: [UInt8]) { server?.received(frame.span.bytes) }
    func finish() { server?.receivedEnd() }
    func cancel() { stop() }
    func consume(_ bytes: Int) { server?.sent(bytes) }
}

/// The way from a handler to its client in the same process.
final class WayToClient: ServerOutlet {
    private let client: ClientStream
    private let other: WayToServer

    init(_ client: ClientStream, _ other: WayToServer) {
        self.client = client
        self.other = other
    }

    func begin(_ answer: AnswerHead) {
        var head = ResponseHead()
        head.httpStatus = 200
        head.contentType = .protobuf
        head.take(answer.metadata)
        client.received(head, endOfStream: false)
    }

    func send(_ frame: [UInt8]) { client.received(frame.span.bytes) }

    func end(_ status: RPCStatus, trailersOnly: Bool) {
        var head = ResponseHead()
        head.contentType = .protobuf
        head.code = String(status.code.rawValue)
        head.message = status.message
        head.details = status.details
        head.take(status.metadata)
        if trailersOnly {
            head.httpStatus = 200
            client.received(head, endOfStream: true)
        } else {
            client.receivedTrailers(head)
        }
        other.stop()
    }

    func consume(_ bytes: Int) { client.sent(bytes) }
}

extension ResponseHead {
    /// Takes metadata as if it had come over a wire.
    fileprivate mutating func take(_ sent: Metadata) {
        do throws(Metadata.Refusal) {
            metadata = try sent.travelled(limit: CallLimits.standard.metadataSizeMax)
        } catch {
            metadataRefusal = error
        }
    }
}

extension Metadata {
    /// The list as the other side receives it: without reserved names, within the limit.
    func travelled(limit: ByteCount) throws(Refusal) -> Metadata {
        var fields: [(name: ArraySlice<UInt8>, value: [UInt8])] = []
        forEachOutgoing { fields.append(($0, $1)) }
        var received = Metadata()
        for field in fields {
            try received.receive(
                name: field.name.span.bytes,
                value: field.value.span.bytes,
                limit: limit
            )
        }
        return received
    }
}
