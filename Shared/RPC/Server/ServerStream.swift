internal import Kernel
private import Synchronization

/// One call of a streaming method between its transport and its handler.
///
/// The transport tells it what comes from the client; the handler receives and sends. Waiting is
/// bounded both ways: the client gets no more room while ``CallLimits/receiveBufferMax`` wait for
/// the handler, and the handler waits while ``CallLimits/sendBufferMax`` wait for the client.
/// Continuations are resumed exactly once, outside the lock.
package final class ServerStream: Sendable {
    private let outlet: any ServerOutlet
    private let call: CallContext
    private let limits: CallLimits
    private let shared: Mutex<Shared>

    private struct Shared {
        var machine: ServerCallMachine
        var reader: CheckedContinuation<[UInt8]?, any Error>?
        var room: SendRoom
        var credit: ReceiveCredit
    }

    /// A call whose answer goes to an outlet.
    package init(_ call: CallContext, _ limits: CallLimits, _ outlet: any ServerOutlet) {
        self.call = call
        self.limits = limits
        self.outlet = outlet
        self.shared = Mutex(
            Shared(
                machine: ServerCallMachine(limits, requests: call.encodings.requests),
                room: SendRoom(limit: limits.sendBufferMax),
                credit: ReceiveCredit(limit: limits.receiveBufferMax)
            )
        )
    }

    /// What is to be done once the lock is open.
    private struct Consequence {
        var reader: CheckedContinuation<[UInt8]?, any Error>?
        var delivery: Result<[UInt8]?, any Error> = .success(nil)
        var writer: CheckedContinuation<Void, any Error>?
        var credit = 0
        var refusal: Failure?
    }

    private func perform(_ consequence: Consequence) {
        if consequence.credit > 0 { outlet.consume(consequence.credit) }
        consequence.reader?.resume(with: consequence.delivery)
        consequence.writer?.resume(throwing: CancellationError())
        if let failure = consequence.refusal { end(RPCStatus(failure, call)) }
    }
}

// What the transport tells.
extension ServerStream {
    /// Bytes have come from the client; returns how many it keeps of a message that is not
    /// complete.
    @discardableResult
    package func received(_ bytes: RawSpan) -> Int {
        let (consequence, partial) = shared.withLock { shared in
            shared.credit.add(bytes.byteCount)
            let consequence = Self.arrival(shared.machine.receive(bytes), &shared)
            return (consequence, shared.machine.partialBytes)
        }
        perform(consequence)
        return partial
    }

    /// The client has ended its side.
    package func receivedEnd() {
        perform(
            shared.withLock { shared in Self.arrival(shared.machine.receiveEnd(), &shared) }
        )
    }

    /// Bytes of the answer are on their way.
    package func sent(_ bytes: Int) {
        shared.withLock { $0.room.sent(bytes) }?.resume()
    }

    /// The client has gone; whoever waits is woken with `CancellationError`.
    package func abandon() {
        perform(shared.withLock { Self.closing(&$0) })
    }

    private static func arrival(
        _ arrival: ServerCallMachine.OnReceive,
        _ shared: inout Shared
    ) -> Consequence {
        var consequence = Consequence()
        switch arrival {
        case .wait, .ignore: break
        case .messages: consequence = delivery(&shared)
        case .refuse(let failure): consequence.refusal = failure
        }
        consequence.credit = shared.credit.release(waiting: shared.machine.waitingBytes)
        return consequence
    }

    /// Hands the next message to the reader, when one waits.
    private static func delivery(_ shared: inout Shared) -> Consequence {
        var consequence = Consequence()
        guard shared.reader != nil else { return consequence }
        switch shared.machine.take() {
        case .message(let message): consequence.delivery = .success(message)
        case .end: consequence.delivery = .success(nil)
        case .refuse(let failure):
            consequence.delivery = .failure(failure)
            consequence.refusal = failure
        case .cancelled: consequence.delivery = .failure(CancellationError())
        case .wait: return consequence
        }
        consequence.reader = shared.reader
        shared.reader = nil
        return consequence
    }

    private static func closing(_ shared: inout Shared) -> Consequence {
        shared.machine.abandon()
        var consequence = delivery(&shared)
        consequence.writer = shared.room.release()
        consequence.credit = shared.credit.release(waiting: 0)
        return consequence
    }
}

// What the handler asks for.
extension ServerStream: ServerExchange {
    /// The next request message, or `nil` after the client's last one.
    package func receive() async throws -> [UInt8]? {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                perform(
                    shared.withLock { shared in
                        require(shared.reader == nil, "two tasks read one call at a time")
                        shared.reader = continuation
                        if Task.isCancelled { return Self.interruption(&shared) }
                        var consequence = Self.delivery(&shared)
                        consequence.credit =
                            shared.credit.release(waiting: shared.machine.waitingBytes)
                        return consequence
                    }
                )
            }
        } onCancel: {
            perform(shared.withLock { Self.interruption(&$0) })
        }
    }

    /// Wakes the reader whose task has been cancelled; the call itself goes on.
    private static func interruption(_ shared: inout Shared) -> Consequence {
        defer { shared.reader = nil }
        return Consequence(reader: shared.reader, delivery: .failure(CancellationError()))
    }

    /// Sends one framed message; returns when there is room for the next.
    package func send(_ frame: [UInt8]) async throws {
        try Task.checkCancellation()
        let frame = call.compressed(frame, limits)
        let (step, isFull) = shared.withLock { shared in
            shared.room.add(frame.count)
            return (shared.machine.send(), shared.room.isFull)
        }
        switch step {
        case .begin: outlet.begin(call.openAnswer())
        case .proceed: break
        case .cancelled: throw CancellationError()
        }
        outlet.send(frame)
        if isFull { try await waitForRoom() }
    }

    private func waitForRoom() async throws {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation {
                (continuation: CheckedContinuation<Void, any Error>) in
                let outcome: Result<Void, any Error>? = shared.withLock { shared in
                    if Task.isCancelled || shared.machine.isEnded {
                        return .failure(CancellationError())
                    }
                    guard shared.room.isFull else { return .success(()) }
                    shared.room.wait(continuation)
                    return nil
                }
                if let outcome { continuation.resume(with: outcome) }
            }
        } onCancel: {
            shared.withLock { $0.room.release() }?.resume(throwing: CancellationError())
        }
    }

    /// Ends the answer with a status; nothing happens when it has ended already.
    package func end(_ status: RPCStatus) {
        let (step, consequence) = shared.withLock { shared in
            (shared.machine.end(), Self.closing(&shared))
        }
        perform(consequence)
        switch step {
        case .nothing: return
        case .trailersOnly: outlet.end(status, trailersOnly: true)
        case .trailers: outlet.end(status, trailersOnly: false)
        }
    }
}
