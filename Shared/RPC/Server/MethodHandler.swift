internal import Kernel
public import ProtobufC

/// What answers the calls of one method: its body between decoding and encoding.
public struct MethodHandler: Sendable {
    /// The method answered.
    public let method: MethodDescriptor
    /// What answers it.
    package let body: Body
    /// Whether its answers hold guarded fields.
    private let isGuarded: Bool
    /// Whether a request holds nothing that a clearance does not show; `nil` where none can.
    private let showing: Showing?

    /// Whether the fields that are set in a request, unframed, are shown by a clearance.
    @usableFromInline
    typealias Showing = @Sendable ([UInt8], Clearance) throws -> Bool

    /// The body by what the transport must offer to it.
    package enum Body: Sendable {
        /// One message in, one framed message out.
        case unary(@Sendable ([UInt8], CallContext) async throws -> [UInt8])
        /// Streams on at least one side.
        case streaming(@Sendable (any ServerExchange, CallContext) async throws -> Void)
    }

    @usableFromInline
    init(
        unary method: MethodDescriptor,
        isGuarded: Bool,
        showing: Showing? = nil,
        _ body: @escaping @Sendable ([UInt8], CallContext) async throws -> [UInt8]
    ) {
        require(method.kind == .unary, "\(method) is no unary method")
        self.method = method
        self.isGuarded = isGuarded
        self.showing = showing
        self.body = .unary(body)
    }

    @usableFromInline
    init(
        _ kind: CallKind,
        _ method: MethodDescriptor,
        isGuarded: Bool,
        _ body: @escaping @Sendable (any ServerExchange, CallContext) async throws -> Void
    ) {
        require(method.kind == kind, "\(method) is no \(kind) method")
        self.method = method
        self.isGuarded = isGuarded
        showing = nil
        self.body = .streaming(body)
    }

    private init(_ handler: MethodHandler, _ body: Body) {
        method = handler.method
        isGuarded = handler.isGuarded
        showing = handler.showing
        self.body = body
    }

    /// Whether who has a clearance may see everything that is set in a request, unframed; never of
    /// what is no request of the method.
    package func shows(_ request: [UInt8], to clearance: Clearance) -> Bool {
        guard let showing else { return true }
        return (try? showing(request, clearance)) ?? false
    }

    /// Answers one request with one response.
    @inlinable
    public static func unary<Request: ProtobufMessage, Response: ProtobufMessage>(
        _ method: MethodDescriptor,
        requests: FieldGuard<Request> = .open,
        answers: FieldGuard<Response> = .open,
        _ body: @escaping @Sendable (Request, CallContext) async throws -> Response
    ) -> MethodHandler {
        MethodHandler(
            unary: method,
            isGuarded: answers.isGuarded,
            showing: requests.showing
        ) { bytes, call in
            let request: Request = try MessageFrame.decode(bytes)
            try requests.check(request, call)
            let response = try await body(request, call)
            guard answers.isGuarded else { return MessageFrame.encode(response) }
            answers.tell(call)
            return MessageFrame.encode(try await answers.release(response, to: call))
        }
    }

    /// Answers one request with a stream of responses.
    @inlinable
    public static func serverStreaming<Request: ProtobufMessage, Response: ProtobufMessage>(
        _ method: MethodDescriptor,
        requests: FieldGuard<Request> = .open,
        answers: FieldGuard<Response> = .open,
        _ body:
            @escaping @Sendable (Request, ResponseWriter<Response>, CallContext) async throws ->
            Void
    ) -> MethodHandler {
        MethodHandler(.serverStreaming, method, isGuarded: answers.isGuarded) { exchange, call in
            let request: Request = try MessageFrame.decode(await exchange.receiveOnly())
            try requests.check(request, call)
            try await body(request, ResponseWriter(exchange, answers, call), call)
        }
    }

    /// Answers a stream of requests with one response.
    @inlinable
    public static func clientStreaming<Request: ProtobufMessage, Response: ProtobufMessage>(
        _ method: MethodDescriptor,
        requests: FieldGuard<Request> = .open,
        answers: FieldGuard<Response> = .open,
        _ body: @escaping @Sendable (RequestStream<Request>, CallContext) async throws -> Response
    ) -> MethodHandler {
        MethodHandler(.clientStreaming, method, isGuarded: answers.isGuarded) { exchange, call in
            let response = try await body(RequestStream(exchange, requests, call), call)
            answers.tell(call)
            let shown = try await answers.release(response, to: call)
            try await exchange.send(MessageFrame.encode(shown))
        }
    }

    /// Answers a stream of requests with a stream of responses.
    @inlinable
    public static func bidirectional<Request: ProtobufMessage, Response: ProtobufMessage>(
        _ method: MethodDescriptor,
        requests: FieldGuard<Request> = .open,
        answers: FieldGuard<Response> = .open,
        _ body:
            @escaping @Sendable (
                RequestStream<Request>, ResponseWriter<Response>, CallContext
            ) async throws -> Void
    ) -> MethodHandler {
        MethodHandler(.bidirectional, method, isGuarded: answers.isGuarded) { exchange, call in
            try await body(
                RequestStream(exchange, requests, call),
                ResponseWriter(exchange, answers, call),
                call
            )
        }
    }
}

extension MethodHandler {
    /// The handler whose answers show guarded fields for the purposes that a recorder takes, once
    /// it has recorded them; the same one where answers hold none.
    func recorded(by reads: any ReadRecorder) -> MethodHandler {
        guard isGuarded else { return self }
        let open: @Sendable (CallContext) throws -> Void = { call in
            guard let purpose = try reads.purpose(of: call) else { return }
            call.disclose(by: Disclosure(purpose, reads))
        }
        switch body {
        case .unary(let body):
            return MethodHandler(
                self,
                .unary { bytes, call in
                    try open(call)
                    return try await body(bytes, call)
                }
            )
        case .streaming(let body):
            return MethodHandler(
                self,
                .streaming { exchange, call in
                    try open(call)
                    try await body(exchange, call)
                }
            )
        }
    }

    /// What answers a request of a unary method: the framed response to a message.
    package typealias UnaryBody = @Sendable ([UInt8], CallContext) async throws -> [UInt8]

    /// The same handler with something around its body; streaming methods stay as they are.
    package func surrounded(
        by layer:
            @escaping @Sendable ([UInt8], CallContext, UnaryBody) async throws -> [UInt8]
    ) -> MethodHandler {
        guard case .unary(let body) = self.body else { return self }
        return MethodHandler(
            unary: method,
            isGuarded: isGuarded,
            showing: showing
        ) { bytes, call in
            try await layer(bytes, call, body)
        }
    }
}
