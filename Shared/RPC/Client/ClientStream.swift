package import Kernel
private import Synchronization

/// One call between its caller and its transport, the client's side.
///
/// Waiting is bounded both ways, as in ``ServerStream``. Continuations are resumed exactly once,
/// outside the lock.
package final class ClientStream: ClientCall {
    private let shared: Mutex<Shared>
    private let limits: CallLimits
    private let options: CallOptions

    private struct Shared {
        var machine: ClientCallMachine
        var outlet: (any ClientOutlet)?
        var reader: CheckedContinuation<[UInt8]?, any Error>?
        var room: SendRoom
        var credit: ReceiveCredit
    }

    /// A call that begins when it gets its outlet.
    package init(_ limits: CallLimits, _ options: CallOptions) {
        self.limits = limits
        self.options = options
        self.shared = Mutex(
            Shared(
                machine: ClientCallMachine(limits, sent: options.metadata),
                room: SendRoom(limit: limits.sendBufferMax),
                credit: ReceiveCredit(limit: limits.receiveBufferMax)
            )
        )
    }

    /// Connects the call with its transport.
    package func attach(_ outlet: any ClientOutlet) {
        shared.withLock { $0.outlet = outlet }
    }

    /// What is to be done once the lock is open.
    private struct Consequence {
        var outlet: (any ClientOutlet)?
        var reader: CheckedContinuation<[UInt8]?, any Error>?
        var delivery: Result<[UInt8]?, any Error> = .success(nil)
        var writer: CheckedContinuation<Void, any Error>?
        var credit = 0
        var cancels = false
    }

    private func perform(_ consequence: Consequence) {
        if consequence.credit > 0 { consequence.outlet?.consume(consequence.credit) }
        if consequence.cancels { consequence.outlet?.cancel() }
        consequence.reader?.resume(with: consequence.delivery)
        consequence.writer?.resume()
    }
}

// What the transport tells.
extension ClientStream {
    /// The head of the answer has come.
    package func received(_ head: ResponseHead, endOfStream: Bool) {
        perform(
            shared.withLock { shared in
                Self.arrival(shared.machine.receive(head, endOfStream: endOfStream), &shared)
            }
        )
    }

    /// Bytes of the answer have come.
    package func received(_ bytes: RawSpan) {
        perform(
            shared.withLock { shared in
                shared.credit.add(bytes.byteCount)
                return Self.arrival(shared.machine.receive(bytes), &shared)
            }
        )
    }

    /// The trailers have come.
    package func receivedTrailers(_ trailers: ResponseHead) {
        perform(
            shared.withLock { shared in
                Self.arrival(shared.machine.receiveTrailers(trailers), &shared)
            }
        )
    }

    /// The server has ended its side without trailers.
    package func receivedEnd() {
        perform(shared.withLock { Self.arrival($0.machine.receiveEnd(), &$0) })
    }

    /// Bytes of requests are on their way.
    package func sent(_ bytes: Int) {
        shared.withLock { $0.room.sent(bytes) }?.resume()
    }

    /// The call ends by this side's decision or by the loss of the connection.
    package func end(_ status: RPCStatus) {
        perform(shared.withLock { Self.arrival($0.machine.finish(status), &$0) })
    }

    /// The call ends with a failure that this side has to tell; a code of its own stands for that
    /// of the failure's class.
    package func end(_ failure: Failure, code: StatusCode? = nil) {
        perform(shared.withLock { Self.arrival($0.machine.finish(failure, code: code), &$0) })
    }

    /// Whether the server has answered anything.
    package var hasAnswer: Bool { shared.withLock { $0.machine.hasAnswer } }

    private static func arrival(
        _ arrival: ClientCallMachine.OnReceive,
        _ shared: inout Shared
    ) -> Consequence {
        let outlet = shared.outlet
        var consequence = Consequence()
        switch arrival {
        case .wait: break
        case .messages: consequence = delivery(&shared)
        case .ended, .reset:
            consequence = delivery(&shared)
            consequence.writer = shared.room.release()
            if case .reset = arrival { consequence.cancels = true }
        }
        consequence.outlet = outlet
        // The outlet knows the call too; this breaks the circle.
        if shared.machine.status != nil { shared.outlet = nil }
        consequence.credit = shared.credit.release(waiting: shared.machine.waitingBytes)
        return consequence
    }

    /// Hands the next message, or the end, to the reader, when one waits.
    private static func delivery(_ shared: inout Shared) -> Consequence {
        var consequence = Consequence(outlet: shared.outlet)
        guard shared.reader != nil else { return consequence }
        switch shared.machine.take() {
        case .message(let message): consequence.delivery = .success(message)
        case .end: consequence.delivery = .success(nil)
        case .fail(let status): consequence.delivery = .failure(status)
        case .breakOff: return arrival(.reset, &shared)
        case .wait: return consequence
        }
        consequence.reader = shared.reader
        shared.reader = nil
        return consequence
    }
}

// What the caller asks for.
extension ClientStream {
    /// The metadata in front of the first message, empty before it has come.
    package var headers: Metadata { shared.withLock { $0.machine.headers } }
    /// The metadata at the end, empty before it has come.
    package var trailers: Metadata {
        shared.withLock { $0.machine.status?.metadata ?? Metadata() }
    }

    /// Hands one framed message to the transport; returns when there is room for the next.
    package func send(_ frame: [UInt8]) async throws {
        try Task.checkCancellation()
        let frame = options.compressed(frame, limits)
        let (outlet, isFull) = shared.withLock { shared -> ((any ClientOutlet)?, Bool) in
            guard shared.machine.status == nil else { return (nil, false) }
            shared.room.add(frame.count)
            return (shared.outlet, shared.room.isFull)
        }
        outlet?.send(frame)
        if isFull { try await waitForRoom() }
    }

    private func waitForRoom() async throws {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation {
                (continuation: CheckedContinuation<Void, any Error>) in
                let outcome: Result<Void, any Error>? = shared.withLock { shared in
                    if Task.isCancelled { return .failure(CancellationError()) }
                    guard shared.room.isFull, shared.machine.status == nil else {
                        return .success(())
                    }
                    shared.room.wait(continuation)
                    return nil
                }
                if let outcome { continuation.resume(with: outcome) }
            }
        } onCancel: {
            cancel()
        }
    }

    /// Says that no more messages follow.
    package func finishSending() {
        shared.withLock { $0.machine.status == nil ? $0.outlet : nil }?.finish()
    }

    /// The next response message, or `nil` when the call has ended OK.
    ///
    /// A cancelled task cancels the call.
    package func receive() async throws -> [UInt8]? {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                perform(
                    shared.withLock { shared in
                        require(shared.reader == nil, "two tasks read one call at a time")
                        shared.reader = continuation
                        var consequence = Self.delivery(&shared)
                        consequence.credit =
                            shared.credit.release(waiting: shared.machine.waitingBytes)
                        return consequence
                    }
                )
            }
        } onCancel: {
            cancel()
        }
    }

    /// Ends the call; nothing happens when it has ended already.
    package func cancel() {
        perform(
            shared.withLock { shared in
                guard shared.machine.status == nil else { return Consequence() }
                shared.machine.abandon(Failure(.callCancelled))
                var consequence = Self.arrival(.ended, &shared)
                consequence.cancels = true
                return consequence
            }
        )
    }

    /// Waits for the end of a call that has one response.
    package func receiveOnly() async throws -> ClientAnswer {
        guard let message = try await receive() else {
            throw RPCStatus(.responseMissing, to: Recipient(options.metadata))
        }
        guard try await receive() == nil else {
            throw RPCStatus(.responsesTooMany, to: Recipient(options.metadata))
        }
        return ClientAnswer(message: message, headers: headers, trailers: trailers)
    }
}
