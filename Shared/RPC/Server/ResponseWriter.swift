public import ProtobufC

/// Where the handler of a streaming method puts its responses.
public struct ResponseWriter<Response: Sendable>: Sendable {
    private let body: @Sendable (Response) async throws -> Void

    /// A writer that hands each response to a function; tests use it to collect them.
    public init(_ body: @escaping @Sendable (Response) async throws -> Void) {
        self.body = body
    }

    /// Sends one response; returns when there is room for the next.
    ///
    /// A slow reader makes the writer wait, so that memory stays bounded. Throws
    /// `CancellationError` when the caller has gone.
    public func write(_ response: Response) async throws {
        try await body(response)
    }
}

extension ResponseWriter where Response: ProtobufMessage {
    /// A writer that encodes each response into an exchange, without what the caller is not
    /// shown.
    @usableFromInline
    init(_ exchange: any ServerExchange, _ answers: FieldGuard<Response>, _ call: CallContext) {
        guard answers.isGuarded else {
            self.init { try await exchange.send(MessageFrame.encode($0)) }
            return
        }
        answers.tell(call)
        self.init { response in
            let shown = try await answers.release(response, to: call)
            try await exchange.send(MessageFrame.encode(shown))
        }
    }
}
