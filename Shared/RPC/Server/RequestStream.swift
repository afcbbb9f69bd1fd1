public import ProtobufC

/// The requests of a streaming call, in the order sent; ends after the client's last one.
///
/// Requests not yet asked for wait in the transport, which stops the client when its buffer is
/// full. Iterate once.
public struct RequestStream<Request: Sendable>: AsyncSequence, Sendable {
    private let receive: @Sendable () async throws -> Request?

    /// A stream that asks a function for each request; tests use it to play a client.
    public init(_ receive: @escaping @Sendable () async throws -> Request?) {
        self.receive = receive
    }

    /// Walks the requests.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let receive: @Sendable () async throws -> Request?

        /// The next request, or `nil` after the last; throws when the call has been cancelled.
        public mutating func next() async throws -> Request? {
            try await receive()
        }
    }

    /// Walks the requests.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(receive: receive)
    }
}

extension RequestStream where Request: ProtobufMessage {
    /// The decoded requests of an exchange; one that sets what the caller may not see is refused.
    @usableFromInline
    init(_ exchange: any ServerExchange, _ requests: FieldGuard<Request>, _ call: CallContext) {
        self.init {
            guard let bytes = try await exchange.receive() else { return nil }
            let request: Request = try MessageFrame.decode(bytes)
            try requests.check(request, call)
            return request
        }
    }
}
