public import ProtobufC

extension ClientChannel {
    /// Calls a method with one request and one response; throws ``RPCStatus``.
    public func unary<Request: ProtobufMessage, Response: ProtobufMessage>(
        _ method: MethodDescriptor,
        _ request: Request,
        _ options: CallOptions
    ) async throws -> Response {
        let answer = try await exchange(MessageFrame.encode(request), method, options)
        return try ResponseDecoding.decode(answer.message, to: Recipient(options.metadata))
    }

    /// Calls a method with one request and a stream of responses.
    ///
    /// The call starts at once and is cancelled when nobody holds the stream any more.
    public func serverStreaming<Request: ProtobufMessage, Response: ProtobufMessage>(
        _ method: MethodDescriptor,
        _ request: Request,
        _ options: CallOptions
    ) -> ResponseStream<Response> {
        let call = start(method, options, onlyRequest: MessageFrame.encode(request))
        return ResponseStream(call, sent: options.metadata)
    }

    /// Calls a method with a stream of requests, which a function writes, and one response.
    ///
    /// The stream of requests ends when the function returns; when it throws, the call is
    /// cancelled and the error passed on.
    public func clientStreaming<Request: ProtobufMessage, Response: ProtobufMessage>(
        _ method: MethodDescriptor,
        _ options: CallOptions,
        _ send: (RequestWriter<Request>) async throws -> Void
    ) async throws -> Response {
        try await bidirectional(method, options) {
            (requests: RequestWriter<Request>, responses: ResponseStream<Response>) in
            try await send(requests)
            requests.finish()
            return try await responses.only()
        }
    }

    /// Calls a method with streams in both directions, for as long as a function runs.
    ///
    /// When the function returns or throws before the server has ended the call, the call is
    /// cancelled.
    public func bidirectional<Request: ProtobufMessage, Response: ProtobufMessage, Result>(
        _ method: MethodDescriptor,
        _ options: CallOptions,
        _ body: (RequestWriter<Request>, ResponseStream<Response>) async throws -> Result
    ) async throws -> Result {
        let call = start(method, options, onlyRequest: nil)
        defer { call.cancel() }
        return try await body(RequestWriter(call), ResponseStream(call, sent: options.metadata))
    }
}
