internal import Kernel

/// The state of one call at the client: what has been answered so far, and how it ended.
package struct ClientCallMachine: Sendable {
    private var state = State.awaitingHead
    private var deframer: MessageDeframer
    private var inbox = MessageQueue()
    /// The metadata in front of the first message.
    package private(set) var headers = Metadata()

    private enum State {
        /// Nothing has come. Turns into `receiving` or `ended`.
        case awaitingHead
        /// The head has come. Turns into `ended`.
        case receiving
        /// The call has ended; messages may still wait for their reader.
        case ended(RPCStatus)
    }

    /// A call that has been started.
    package init(_ limits: CallLimits) {
        self.deframer = MessageDeframer(limit: limits.messageSizeMax)
    }

    /// How the call ended, or `nil` while it runs.
    package var status: RPCStatus? {
        guard case .ended(let status) = state else { return nil }
        return status
    }

    /// Whether the server has answered anything; a call that it may not have seen can be repeated.
    package var hasAnswer: Bool {
        guard case .awaitingHead = state else { return true }
        return false
    }

    /// Bytes of responses that wait for their reader.
    package var waitingBytes: Int { inbox.byteCount }

    /// What follows from something that the server sent.
    package enum OnReceive {
        case wait
        /// A message waits for its reader.
        case messages
        /// The call has ended in order.
        case ended
        /// The server broke the rules, or the answer is too large: the stream is to be reset.
        case reset
    }

    /// The head of the answer has come.
    package mutating func receive(_ head: ResponseHead, endOfStream: Bool) -> OnReceive {
        guard case .awaitingHead = state else { return .wait }
        if head.code != nil, head.contentType == .protobuf, endOfStream {
            return finish(head.status)
        }
        if let refusal = head.refusal {
            state = .ended(refusal)
            return endOfStream ? .ended : .reset
        }
        headers = head.metadata
        state = .receiving
        return endOfStream ? receiveEnd() : .wait
    }

    /// Bytes of the answer have come.
    package mutating func receive(_ bytes: RawSpan) -> OnReceive {
        switch state {
        case .awaitingHead:
            state = .ended(RPCStatus(.internal, "The server sent a message before its head."))
            return .reset
        case .receiving: break
        case .ended: return .wait
        }
        do throws(RPCStatus) {
            try deframer.receive(bytes, into: &inbox)
        } catch {
            state = .ended(error)
            return .reset
        }
        return inbox.isEmpty ? .wait : .messages
    }

    /// The trailers have come.
    package mutating func receiveTrailers(_ trailers: ResponseHead) -> OnReceive {
        if case .receiving = state, deframer.isMidMessage, trailers.status.code == .ok {
            return finish(RPCStatus(.internal, "The answer ended within a message."))
        }
        return finish(trailers.status)
    }

    /// The server has ended its side without trailers.
    package mutating func receiveEnd() -> OnReceive {
        finish(RPCStatus(.internal, "The answer ended without a status."))
    }

    /// The call ends for a reason on this side, or the connection is gone.
    @discardableResult
    package mutating func finish(_ status: RPCStatus) -> OnReceive {
        if case .ended = state { return .wait }
        state = .ended(status)
        return .ended
    }

    /// The call ends and nobody reads any more.
    package mutating func abandon(_ status: RPCStatus) {
        finish(status)
        inbox.removeAll()
    }

    /// What a reader gets that asks for a response.
    package enum OnTake {
        case message([UInt8])
        case end
        case fail(RPCStatus)
        case wait
    }

    /// The reader asks for the next response; messages come before the status.
    package mutating func take() -> OnTake {
        if let message = inbox.popFirst() { return .message(message) }
        guard let status else { return .wait }
        return status.code == .ok ? .end : .fail(status)
    }

    /// The one message of a call that has ended, or why there is none.
    package mutating func takeOnly() -> Result<[UInt8], RPCStatus> {
        guard let status else {
            return .failure(RPCStatus(.internal, "The call has not ended."))
        }
        guard status.code == .ok else { return .failure(status) }
        guard let message = inbox.popFirst() else {
            return .failure(RPCStatus(.internal, "The server ended the call without a response."))
        }
        guard inbox.isEmpty else {
            return .failure(
                RPCStatus(.internal, "The server sent several responses; one was expected.")
            )
        }
        return .success(message)
    }
}
