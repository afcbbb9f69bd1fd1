import HTTP2
import Testing

/// Requests that the gateway answers itself (API conventions 1).
@Suite struct RefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let request: RawRequest
        let httpStatus: String
        let grpcStatus: String

        init(_ name: String, _ request: RawRequest, _ httpStatus: String, _ grpcStatus: String) {
            testDescription = name
            self.request = request
            self.httpStatus = httpStatus
            self.grpcStatus = grpcStatus
        }
    }

    static let cases = [
        Case("plain text", RawRequest().with("content-type", "text/plain"), "415", "3"),
        Case("gRPC-Web", RawRequest().with("content-type", "application/grpc-web"), "415", "3"),
        Case("no content type", RawRequest().without("content-type"), "415", "3"),
        Case("GET", RawRequest().with(":method", "GET"), "405", "13"),
        Case("PUT", RawRequest().with(":method", "PUT"), "405", "13"),
        Case("timeout without unit", RawRequest().with("grpc-timeout", "10"), "400", "13"),
        Case("timeout too long", RawRequest().with("grpc-timeout", "123456789S"), "400", "13"),
        Case("timeout of another unit", RawRequest().with("grpc-timeout", "1s"), "400", "13"),
        Case("no time left", RawRequest().with("grpc-timeout", "0m"), "200", "4"),
        Case("unknown service", RawRequest().with(":path", "/other.v1.Service/M"), "200", "12"),
        Case("longer package", RawRequest().with(":path", "/test.v10.Service/M"), "200", "12"),
        Case("no method", RawRequest().with(":path", "/test.v1.Service"), "200", "12"),
        Case("empty method", RawRequest().with(":path", "/test.v1.Service/"), "200", "12"),
        Case("empty service", RawRequest().with(":path", "//Method"), "200", "12"),
        Case("root", RawRequest().with(":path", "/"), "200", "12"),
    ]

    @Test(arguments: cases)
    func isAnsweredWithTrailersOnly(refused: Case) async throws {
        try await TestGateway.run { _ in
            .echo
        } _: { caller, backend, _ in
            let answer = try await caller.call(refused.request)
            #expect(answer.head[":status"] == refused.httpStatus)
            #expect(answer.head["grpc-status"] == refused.grpcStatus)
            #expect(answer.head["content-type"] == "application/grpc")
            #expect(answer.body.isEmpty)
            #expect(backend.events.isEmpty)
        }
    }

    @Test(arguments: ["application/grpc+proto", "application/grpc+json", "application/grpc;x=1"])
    func everyGRPCContentTypeIsForwarded(type: String) async throws {
        try await TestGateway.run { _ in
            .echo
        } _: { caller, _, _ in
            let answer = try await caller.call(RawRequest().with("content-type", type))
            #expect(answer.status == "0")
        }
    }

    @Test(arguments: [("connection", "close"), ("transfer-encoding", "chunked"), ("te", "gzip")])
    func fieldsOfAnHTTP1ConnectionResetTheStream(field: (String, String)) async throws {
        try await TestGateway.run { _ in
            .echo
        } _: { caller, backend, _ in
            let answer = try await caller.call(RawRequest().with(field.0, field.1))
            #expect(answer.end == .reset(.protocolError))
            #expect(try await caller.call().status == "0")
        }
    }

    @Test func headersOverTheLimitAreRefused() async throws {
        try await TestGateway.run { _ in
            .echo
        } _: { caller, backend, _ in
            let request = RawRequest().with("x-long", String(repeating: "a", count: 17_000))
            let answer = try await caller.call(request)
            #expect(answer.head[":status"] == "200")
            #expect(answer.status == "8")
            #expect(backend.events.isEmpty)
            #expect(try await caller.call().status == "0")
        }
    }
}
