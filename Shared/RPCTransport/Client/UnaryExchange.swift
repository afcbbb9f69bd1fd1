internal import HTTP2
internal import Kernel
internal import NIOCore
internal import RPC
internal import Tracing

/// One unary call of a client on its pool's event loop.
// Only its loop touches the state; the caller comes to it through the pool's `onLoop`.
final class UnaryExchange: StreamHandler, PooledCall, @unchecked Sendable {
    private let frame: [UInt8]
    private let method: MethodDescriptor
    private let options: CallOptions
    private let clock: any MonotonicClock
    private let metadataSizeMax: ByteCount
    private var machine: ClientCallMachine
    private var caller: CheckedContinuation<ClientAnswer, any Error>?
    private var stream: HTTP2Stream?
    private var timer: Scheduled<Void>?
    private var pool: ConnectionPool?
    private var retriesLeft = 0
    /// Who counts the call, and what it wants back.
    private var counting: (counts: CalledCounts, ticket: CalledTicket)?
    /// What is recorded of the call.
    private var span: OpenSpan?

    init(
        _ frame: [UInt8],
        _ method: MethodDescriptor,
        _ options: CallOptions,
        _ limits: CallLimits,
        _ clock: any MonotonicClock
    ) {
        self.frame = frame
        self.method = method
        self.options = options
        self.clock = clock
        self.metadataSizeMax = limits.metadataSizeMax
        self.machine = ClientCallMachine(limits, sent: options.metadata)
    }

    var waitsForReady: Bool { options.waitForReady }
    var isEnded: Bool { machine.status != nil }

    /// Begins the call; the caller is resumed exactly once.
    func begin(_ caller: CheckedContinuation<ClientAnswer, any Error>, _ pool: ConnectionPool) {
        self.caller = caller
        counting = pool.counts.map { ($0, $0.began(method)) }
        if let outer = options.span { span = outer.child(.sent(method, pool.target)) }
        if isEnded { return finish() }
        guard !options.deadline.isOver(on: clock) else { return end(Failure(.deadlinePassed)) }
        retriesLeft = pool.limits.transparentRetriesMax
        // Not weak, which would cost the call a side table: every end of the call cancels it.
        timer = pool.loop.eventLoop.schedule(options.deadline) {
            self.end(Failure(.deadlinePassed))
        }
        pool.submit(self)
    }

    func open(on connection: Connection, _ pool: ConnectionPool) {
        guard !isEnded else { return }
        self.pool = pool
        let head = pool.heads.head(method, options, within: span, now: clock.now)
        guard let stream = connection.open(head, handler: self) else {
            return end(Failure(.connectionLost))
        }
        self.stream = stream
        if let counting { counting.counts.began(stream, counting.ticket) }
        stream.send(frame)
        stream.finish()
    }

    func fail(_ status: RPCStatus) {
        end(.notConnected(status))
    }

    /// Ends the call by the caller's wish.
    func cancel() {
        end(Failure(.callCancelled))
    }

    private func end(_ failure: Failure) {
        guard !isEnded else { return }
        machine.finish(failure)
        stream?.reset(.cancel)
        finish()
    }

    private func proceed(_ outcome: ClientCallMachine.OnReceive) {
        switch outcome {
        case .wait, .messages: return
        case .reset: stream?.reset(.cancel)
        case .ended: break
        }
        finish()
    }

    /// Tells the caller how the call ended.
    private func finish() {
        timer?.cancel()
        timer = nil
        stream = nil
        pool = nil
        if let counting { counting.counts.ended(counting.ticket, machine.status?.code ?? .unknown) }
        counting = nil
        span?.end(machine.status?.code ?? .unknown)
        span = nil
        guard let caller else { return }
        self.caller = nil
        do throws(RPCStatus) {
            caller.resume(
                returning: ClientAnswer(
                    message: try machine.takeOnly(),
                    headers: machine.headers,
                    trailers: machine.status?.metadata ?? Metadata()
                )
            )
        } catch {
            caller.resume(throwing: error)
        }
    }
}

extension UnaryExchange {
    func received(_ head: HeaderList, endOfStream: Bool, on stream: HTTP2Stream) {
        let head = ResponseHead(head, limit: metadataSizeMax)
        proceed(machine.receive(head, endOfStream: endOfStream))
    }

    func received(_ bytes: RawSpan, on stream: HTTP2Stream) {
        let outcome = machine.receive(bytes)
        stream.consume(bytes.byteCount)
        proceed(outcome)
    }

    func received(trailers: HeaderList, on stream: HTTP2Stream) {
        proceed(machine.receiveTrailers(ResponseHead(trailers, limit: metadataSizeMax)))
    }

    func receivedEnd(on stream: HTTP2Stream) {
        proceed(machine.receiveEnd())
    }

    func sent(_ bytes: Int, on stream: HTTP2Stream) {}

    func closed(_ stream: HTTP2Stream, _ end: StreamEnd) {
        guard !isEnded else { return }
        if end == .unprocessed, retriesLeft > 0, !machine.hasAnswer, let pool {
            retriesLeft -= 1
            self.stream = nil
            return pool.submit(self)
        }
        proceed(machine.finish(end.failure, code: end.code))
    }
}
