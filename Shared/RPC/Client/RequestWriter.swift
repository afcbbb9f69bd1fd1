public import ProtobufC

/// Where a client puts the requests of a streaming call.
public struct RequestWriter<Request: ProtobufMessage>: Sendable {
    private let call: any ClientCall

    init(_ call: any ClientCall) {
        self.call = call
    }

    /// Sends one request; returns when there is room for the next.
    ///
    /// Has no effect once the server has ended the call: its answer comes with the responses.
    public func write(_ request: Request) async throws {
        try await call.send(MessageFrame.encode(request))
    }

    /// Says that no more requests follow.
    public func finish() {
        call.finishSending()
    }
}
