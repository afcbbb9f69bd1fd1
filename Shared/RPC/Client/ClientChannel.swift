/// A way to reach one peer: a pool of connections, or a router in the same process.
public protocol ClientChannel: Sendable {
    /// Starts a call; whatever goes wrong is thrown by the call itself.
    ///
    /// With an only request, that framed message is sent and the stream of requests ended.
    func start(
        _ method: MethodDescriptor,
        _ options: CallOptions,
        onlyRequest: [UInt8]?
    ) -> any ClientCall

    /// Sends one framed message and waits for the one answer.
    ///
    /// Throws ``RPCStatus`` for every outcome but OK. A cancelled task cancels the call.
    func exchange(
        _ frame: [UInt8],
        _ method: MethodDescriptor,
        _ options: CallOptions
    ) async throws -> ClientAnswer
}

/// The one response message of a call, with what came around it.
public struct ClientAnswer: Sendable {
    /// The message's bytes, without prefix.
    public var message: [UInt8]
    /// The metadata in front of the message.
    public var headers: Metadata
    /// The metadata after the message.
    public var trailers: Metadata

    /// An answer.
    public init(message: [UInt8], headers: Metadata = Metadata(), trailers: Metadata = Metadata()) {
        self.message = message
        self.headers = headers
        self.trailers = trailers
    }
}

/// One call under way, seen from the client.
///
/// One task sends at a time and one receives at a time; both may be the same.
public protocol ClientCall: AnyObject, Sendable {
    /// Hands one framed message to the transport; returns when there is room for the next.
    ///
    /// Returns at once, without effect, when the server has already answered: the answer then
    /// comes from ``receive()``.
    func send(_ frame: [UInt8]) async throws

    /// Says that no more messages follow.
    func finishSending()

    /// The next response message, or `nil` when the call has ended OK; throws ``RPCStatus``.
    func receive() async throws -> [UInt8]?

    /// Ends the call; nothing happens when it has ended already.
    func cancel()

    /// The metadata in front of the first message, empty before it has come.
    var headers: Metadata { get }
    /// The metadata at the end, empty before it has come.
    var trailers: Metadata { get }
}
