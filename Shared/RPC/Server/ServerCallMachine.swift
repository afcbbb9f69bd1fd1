package import Kernel

/// The state of one call at the server: what has come, and what has been answered.
///
/// Events go in, consequences come out; whoever owns the machine carries them out.
package struct ServerCallMachine: Sendable {
    private var requests = Requests.arriving
    private var answer = Answer.silent
    private var deframer: MessageDeframer
    private var inbox = MessageQueue()

    private enum Requests {
        /// More may come. Turns into `complete` or `abandoned`.
        case arriving
        /// The client has ended its side.
        case complete
        /// Nothing more is read: the call has been refused, answered, or its client has gone.
        case abandoned
    }

    private enum Answer {
        /// Nothing has been sent. Turns into `begun` or `ended`.
        case silent
        /// The head has been sent. Turns into `ended`.
        case begun
        /// Nothing more is sent.
        case ended
    }

    /// A call whose head has come.
    package init(_ limits: CallLimits, requests compression: MessageCompression = .identity) {
        self.deframer = MessageDeframer(
            limit: limits.messageSizeMax,
            at: .server,
            compression: compression
        )
    }

    /// Bytes of requests that wait for the handler.
    package var waitingBytes: Int { inbox.byteCount }
    /// Bytes of a request message that has begun and not ended.
    package var partialBytes: Int { deframer.partialBytes }
    /// Whether the answer is complete, or its client gone.
    package var isEnded: Bool { answer == .ended }
    /// Whether the client may still send.
    package var isReceiving: Bool { requests == .arriving }

    /// What follows from bytes of the request.
    package enum OnReceive {
        /// No message is complete yet.
        case wait
        /// A message waits for its handler.
        case messages
        /// The client broke the rules: the call ends with this failure.
        case refuse(Failure)
        /// The call is over.
        case ignore
    }

    /// Bytes of the request have come.
    package mutating func receive(_ bytes: RawSpan) -> OnReceive {
        guard requests == .arriving else { return .ignore }
        do throws(Failure) {
            try deframer.receive(bytes, into: &inbox)
        } catch {
            requests = .abandoned
            return .refuse(error)
        }
        return inbox.isEmpty ? .wait : .messages
    }

    /// The client has ended its side.
    package mutating func receiveEnd() -> OnReceive {
        guard requests == .arriving else { return .ignore }
        guard !deframer.isMidMessage else {
            requests = .abandoned
            return .refuse(Failure(.requestIncomplete))
        }
        requests = .complete
        return .messages
    }

    /// What a handler gets that asks for a request.
    package enum OnTake {
        case message([UInt8])
        /// The client has sent its last message.
        case end
        /// None is there yet.
        case wait
        /// The next one cannot be read: the call ends with this failure.
        case refuse(Failure)
        /// The call is over.
        case cancelled
    }

    /// The handler asks for the next request.
    package mutating func take() -> OnTake {
        if requests == .abandoned { return .cancelled }
        guard let message = inbox.popFirst() else { return requests == .complete ? .end : .wait }
        do throws(Failure) {
            return .message(try deframer.opened(message))
        } catch {
            requests = .abandoned
            return .refuse(error)
        }
    }

    /// The one request of a method that declares one, once the client has ended its side.
    package mutating func takeOnly() throws(Failure) -> [UInt8] {
        guard let message = inbox.popFirst() else { throw Failure(.requestMissing) }
        guard inbox.isEmpty else { throw Failure(.requestsTooMany) }
        return try deframer.opened(message)
    }

    /// What happens to a response.
    package enum OnSend {
        /// The head goes first.
        case begin
        case proceed
        /// The call is over.
        case cancelled
    }

    /// The handler sends a response.
    package mutating func send() -> OnSend {
        switch answer {
        case .silent:
            answer = .begun
            return .begin
        case .begun: return .proceed
        case .ended: return .cancelled
        }
    }

    /// What goes over the wire at the end of an answer.
    package enum OnEnd {
        /// One head holds everything.
        case trailersOnly
        case trailers
        /// The call has ended before.
        case nothing
    }

    /// The handler has ended, or the server ends the call for it.
    package mutating func end() -> OnEnd {
        defer { abandon() }
        return switch answer {
        case .silent: .trailersOnly
        case .begun: .trailers
        case .ended: .nothing
        }
    }

    /// The client has gone, or the call's time is over: nothing more is read or sent.
    package mutating func abandon() {
        requests = .abandoned
        answer = .ended
        inbox.removeAll()
    }
}
