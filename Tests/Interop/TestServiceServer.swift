import RPC
import TestingContract

/// The service of gRPC's interoperability tests, over our RPC.
struct TestServiceServer: TestAPI {
    private static let maximum = 4 << 20

    func emptyCall(_ request: Empty, _ call: CallContext) async throws -> Empty {
        Self.returnMetadata(call)
        return Empty()
    }

    func unaryCall(_ request: SimpleRequest, _ call: CallContext) async throws -> SimpleResponse {
        Self.returnMetadata(call)
        try Self.check(request.expectCompressed, call)
        try Self.check(request.responseStatus)
        if let compressed = request.responseCompressed { call.compressResponses(compressed.value) }
        return SimpleResponse(payload: try Self.payload(request.responseSize))
    }

    func streamingOutputCall(
        _ request: StreamingOutputCallRequest,
        _ responses: ResponseWriter<StreamingOutputCallResponse>,
        _ call: CallContext
    ) async throws {
        try await Self.answer(request, responses, call)
    }

    func streamingInputCall(
        _ requests: RequestStream<StreamingInputCallRequest>,
        _ call: CallContext
    ) async throws -> StreamingInputCallResponse {
        var size = 0
        for try await request in requests {
            try Self.check(request.expectCompressed, call)
            size += request.payload?.body.count ?? 0
        }
        return StreamingInputCallResponse(aggregatedPayloadSize: Int32(size))
    }

    func fullDuplexCall(
        _ requests: RequestStream<StreamingOutputCallRequest>,
        _ responses: ResponseWriter<StreamingOutputCallResponse>,
        _ call: CallContext
    ) async throws {
        Self.returnMetadata(call)
        for try await request in requests { try await Self.answer(request, responses, call) }
    }

    func halfDuplexCall(
        _ requests: RequestStream<StreamingOutputCallRequest>,
        _ responses: ResponseWriter<StreamingOutputCallResponse>,
        _ call: CallContext
    ) async throws {
        var all: [StreamingOutputCallRequest] = []
        for try await request in requests { all.append(request) }
        for request in all { try await Self.answer(request, responses, call) }
    }
}

extension TestServiceServer {
    private static func answer(
        _ request: StreamingOutputCallRequest,
        _ responses: ResponseWriter<StreamingOutputCallResponse>,
        _ call: CallContext
    ) async throws {
        for wanted in request.responseParameters {
            if wanted.intervalUs > 0 {
                let pause = Duration.microseconds(Int(wanted.intervalUs))
                try await call.clock.sleep(until: call.clock.now + pause)
            }
            if let compressed = wanted.compressed { call.compressResponses(compressed.value) }
            try await responses.write(
                StreamingOutputCallResponse(payload: try payload(wanted.size))
            )
        }
        try check(request.responseStatus)
    }

    private static func payload(_ size: Int32) throws -> Payload {
        guard (0...maximum).contains(Int(size)) else {
            throw RPCStatus(.invalidArgument, "A payload cannot have \(size) bytes.")
        }
        return Payload(body: [UInt8](repeating: 0, count: Int(size)))
    }

    /// Ends the call as the caller wishes.
    private static func check(_ status: EchoStatus?) throws {
        guard let status, let code = StatusCode(rawValue: Int(status.code)), code != .ok else {
            return
        }
        throw RPCStatus(code, status.message)
    }

    /// Judged by the encoding of the call: whether a single message is compressed is the
    /// transport's business, and handlers do not see it.
    private static func check(_ expected: BoolValue?, _ call: CallContext) throws {
        guard let expected else { return }
        guard expected.value == (call.encodings.requests == .gzip) else {
            throw RPCStatus(.invalidArgument, "The request is compressed: \(!expected.value).")
        }
    }

    private static func returnMetadata(_ call: CallContext) {
        if let value = call.metadata["x-grpc-test-echo-initial"] {
            call.addHeader("x-grpc-test-echo-initial", value)
        }
        for value in call.metadata.binaryValues("x-grpc-test-echo-trailing-bin") {
            call.addTrailer("x-grpc-test-echo-trailing-bin", bytes: value)
        }
    }
}
