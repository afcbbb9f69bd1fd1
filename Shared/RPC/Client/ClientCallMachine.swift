package import Kernel

/// The state of one call at the client: what has been answered so far, and how it ended.
package struct ClientCallMachine: Sendable {
    private var state = State.awaitingHead
    private var deframer: MessageDeframer
    private var inbox = MessageQueue()
    /// What the caller sent along, which tells the language of failures.
    private let sent: Metadata
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
    package init(_ limits: CallLimits, sent: Metadata = Metadata()) {
        self.deframer = MessageDeframer(limit: limits.messageSizeMax, at: .client)
        self.sent = sent
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
            return finish(head)
        }
        if let refusal = head.refusal {
            finish(refusal.failure, code: refusal.code)
            return endOfStream ? .ended : .reset
        }
        headers = head.metadata
        deframer.compression = head.encoding.flatMap(MessageCompression.init) ?? .identity
        state = .receiving
        return endOfStream ? receiveEnd() : .wait
    }

    /// Bytes of the answer have come.
    package mutating func receive(_ bytes: RawSpan) -> OnReceive {
        switch state {
        case .awaitingHead:
            return breakOff(.answerMalformed("a message before the head"))
        case .receiving: break
        case .ended: return .wait
        }
        do throws(Failure) {
            try deframer.receive(bytes, into: &inbox)
        } catch {
            return breakOff(error)
        }
        return inbox.isEmpty ? .wait : .messages
    }

    /// The trailers have come.
    package mutating func receiveTrailers(_ trailers: ResponseHead) -> OnReceive {
        if case .receiving = state, deframer.isMidMessage, trailers.code == "0" {
            return finish(.answerMalformed("it ended within a message"))
        }
        return finish(trailers)
    }

    /// The server has ended its side without trailers.
    package mutating func receiveEnd() -> OnReceive {
        finish(.answerMalformed("it ended without a status"))
    }

    /// The call ends for a reason on this side, or the connection is gone.
    @discardableResult
    package mutating func finish(_ status: RPCStatus) -> OnReceive {
        if case .ended = state { return .wait }
        state = .ended(status)
        return .ended
    }

    /// The call ends with a failure that this side has to tell; a code of its own stands for that
    /// of the failure's class.
    @discardableResult
    package mutating func finish(_ failure: Failure, code: StatusCode? = nil) -> OnReceive {
        if case .ended = state { return .wait }
        return finish(RPCStatus(failure, to: Recipient(sent), code: code))
    }

    /// The call ends as the server says.
    private mutating func finish(_ end: ResponseHead) -> OnReceive {
        switch end.status {
        case .success(let status): finish(status)
        case .failure(let failure): finish(failure)
        }
    }

    /// The server broke the rules.
    private mutating func breakOff(_ failure: Failure) -> OnReceive {
        finish(failure)
        return .reset
    }

    /// The call ends and nobody reads any more.
    package mutating func abandon(_ failure: Failure) {
        finish(failure)
        inbox.removeAll()
    }

    /// What a reader gets that asks for a response.
    package enum OnTake {
        case message([UInt8])
        case end
        case fail(RPCStatus)
        /// The next response cannot be read, which has ended the call on this side.
        case breakOff
        case wait
    }

    /// The reader asks for the next response; messages come before the status.
    package mutating func take() -> OnTake {
        if let message = inbox.popFirst() { return open(message) }
        guard let status else { return .wait }
        return status.code == .ok ? .end : .fail(status)
    }

    private mutating func open(_ message: consuming ReceivedMessage) -> OnTake {
        do throws(Failure) {
            return .message(try deframer.opened(message))
        } catch {
            state = .ended(RPCStatus(error, to: Recipient(sent)))
            inbox.removeAll()
            return .breakOff
        }
    }

    /// The one message of a call that has ended, or why there is none.
    package mutating func takeOnly() throws(RPCStatus) -> [UInt8] {
        guard let status else { unreachable("the response of a call that has not ended") }
        guard status.code == .ok else { throw status }
        do throws(Failure) {
            guard let message = inbox.popFirst() else { throw .responseMissing }
            guard inbox.isEmpty else { throw .responsesTooMany }
            return try deframer.opened(message)
        } catch {
            throw RPCStatus(error, to: Recipient(sent))
        }
    }
}
