internal import Kernel
public import ProtobufC

/// The responses of a streaming call, in the order sent.
///
/// Responses not yet asked for wait in the transport, which stops the server when its buffer is
/// full. Ends when the server ends the call with OK, throws ``RPCStatus`` for every other end.
/// Iterate once. The call is cancelled when nobody holds the stream any more.
public struct ResponseStream<Response: ProtobufMessage>: AsyncSequence, Sendable {
    private let owner: CallOwner

    init(_ call: any ClientCall, sent: Metadata) {
        self.owner = CallOwner(call, sent)
    }

    /// The metadata in front of the first response, empty before that has come.
    public var headers: Metadata { owner.call.headers }
    /// The metadata after the last response, empty before the end.
    public var trailers: Metadata { owner.call.trailers }

    /// Walks the responses.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let owner: CallOwner

        /// The next response, or `nil` when the call has ended with OK.
        public mutating func next() async throws -> Response? {
            guard let bytes = try await owner.call.receive() else { return nil }
            let response: Response = try ResponseDecoding.decode(
                bytes,
                to: Recipient(owner.sent)
            )
            return response
        }
    }

    /// Walks the responses.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(owner: owner) }

    /// The one response of a method that declares exactly one.
    func only() async throws -> Response {
        var responses = makeAsyncIterator()
        guard let response = try await responses.next() else {
            throw RPCStatus(.responseMissing, to: Recipient(owner.sent))
        }
        guard try await responses.next() == nil else {
            throw RPCStatus(.responsesTooMany, to: Recipient(owner.sent))
        }
        return response
    }
}

/// Owns the call of a response stream: the last reader to go cancels it.
private final class CallOwner: Sendable {
    let call: any ClientCall
    /// What was sent along, which tells the language of failures.
    let sent: Metadata

    init(_ call: any ClientCall, _ sent: Metadata) {
        self.call = call
        self.sent = sent
    }

    deinit { call.cancel() }
}
