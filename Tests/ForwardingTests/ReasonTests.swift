import EchoService
import Forwarding
import HTTP2
import RPC
import RPCTransport
import Testing
import WellKnownMessages

/// Every refusal of a server and of the gateway tells its reason in both languages (R4).
@Suite struct ReasonTests {
    /// One way to be refused by a server.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let request: RawRequest
        let reason: String

        init(_ name: String, _ request: RawRequest, _ reason: String) {
            testDescription = name
            self.request = request
            self.reason = reason
        }

        /// A call of `Echo` with a body.
        init(_ name: String, body: [UInt8], encoding: String? = nil, _ reason: String) {
            let request = RawRequest(EchoMethods.echo, body)
            self.init(name, encoding.map { request.with("grpc-encoding", $0) } ?? request, reason)
        }

        /// A call of `Fail` with the name of a failure.
        init(failing name: String, _ reason: String) {
            let frame = MessageFrame.encode(GoogleStringValue(value: name))
            self.init("fails: \(name)", RawRequest(EchoMethods.fail, frame), reason)
        }
    }

    private static let echo = RawRequest(EchoMethods.echo)

    static let heads = [
        Case("text", echo.with("content-type", "text/plain"), "CONTENT_TYPE_UNSUPPORTED"),
        Case("GET", echo.with(":method", "GET"), "HTTP_METHOD_NOT_POST"),
        Case("timeout", echo.with("grpc-timeout", "1s"), "TIMEOUT_MALFORMED"),
        Case("no time", echo.with("grpc-timeout", "0n"), "DEADLINE_PASSED"),
        Case("binary", echo.with("x-a-bin", "***"), "METADATA_MALFORMED"),
        Case(
            "large",
            echo.with("x-a", String(repeating: "a", count: 17_000)),
            "METADATA_TOO_LARGE"
        ),
        Case("encoding", echo.with("grpc-encoding", "br"), "ENCODING_UNSUPPORTED"),
        Case("service", echo.with(":path", "/a.B/C"), "METHOD_UNKNOWN"),
        Case("method", echo.with(":path", "\(EchoMethods.echo.path)x"), "METHOD_UNKNOWN"),
        Case("path", echo.with(":path", "/"), "METHOD_UNKNOWN"),
    ]

    static let bodies = [
        Case("flag", body: [2, 0, 0, 0, 0], "MESSAGE_FLAG_UNKNOWN"),
        Case("undeclared", body: [1, 0, 0, 0, 1, 0], "COMPRESSION_UNDECLARED"),
        Case(
            "identity",
            body: [1, 0, 0, 0, 1, 0],
            encoding: "identity",
            "COMPRESSION_UNDECLARED"
        ),
        Case("no gzip", body: [1, 0, 0, 0, 1, 0], encoding: "gzip", "MESSAGE_NOT_GZIP"),
        Case("bomb", body: bomb, encoding: "gzip", "MESSAGE_EXPANDS_TOO_FAR"),
        Case("long", body: [0, 0xFF, 0, 0, 0], "MESSAGE_TOO_LARGE"),
        Case("cut", body: [0, 0, 0, 0, 5, 1], "REQUEST_INCOMPLETE"),
        Case("none", body: [], "REQUEST_MISSING"),
        Case("two", body: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "REQUESTS_TOO_MANY"),
        Case("no message", body: [0, 0, 0, 0, 1, 0xFF], "REQUEST_MALFORMED"),
    ]

    static let handlers = [
        Case(failing: "fields", "INVALID_FIELDS"),
        Case(failing: "missing", "RESOURCE_NOT_FOUND"),
        Case(failing: "away", "DEPENDENCY_UNAVAILABLE"),
        Case(failing: "unmapped", "INTERNAL_FAULT"),
        Case(failing: "bare", "UNEXPLAINED"),
    ]

    /// 32 MiB of zeros in a frame of 32 KiB.
    private static let bomb = MessageFrame.compressed(
        [UInt8](repeating: 0, count: 33_554_432),
        .standard
    )

    @Test(arguments: heads + bodies + handlers)
    func aServerTellsWhyItRefuses(refused: Case) async throws {
        try await TestServer.run { caller, _ in
            try await ToldFailure.expect(refused.reason, refused.testDescription) { language in
                try await caller.call(refused.request.asked(in: language))
            }
        }
    }

    @Test(arguments: bodies)
    func aStreamTellsWhyItRefuses(refused: Case) async throws {
        // A stream of requests may hold none, two, or a message whose type the handler reads.
        guard !["REQUEST_MISSING", "REQUESTS_TOO_MANY"].contains(refused.reason) else { return }
        try await TestServer.run { caller, _ in
            try await ToldFailure.expect(refused.reason, refused.testDescription) { language in
                let request = refused.request.asked(in: language)
                return try await caller.call(request.with(":path", EchoMethods.total.path))
            }
        }
    }

    @Test func aServerThatStartsOrStopsSaysSo() async throws {
        try await TestServer.run(isStarting: true) { caller, _ in
            try await ToldFailure.expect("SERVICE_STARTING", "starts") { language in
                try await caller.call(Self.echo.asked(in: language))
            }
        }
        try await ToldFailure.expect("SERVICE_STOPPING", "stops") { language in
            try await Self.stopped(RawRequest(EchoMethods.talk).asked(in: language))
        }
    }

    /// The answer of a stream at whose server the drain begins.
    private static func stopped(_ request: RawRequest) async throws -> RawAnswer {
        var answer = RawAnswer()
        var request = request
        request.isWhole = false
        try await TestServer.run { caller, server in
            let call = try await caller.start(request)
            try await caller.settle()
            async let drained: Void = server.drain(within: .seconds(30))
            answer = try await call.end()
            await drained
        }
        return answer
    }

    @Test func aDeadlineThatPassesIsTold() async throws {
        let wait = RawRequest(EchoMethods.wait).with("grpc-timeout", "50m")
        try await TestServer.run(gate: { call in
            try await call.clock.sleep(until: call.clock.now + .seconds(60))
        }) { caller, _ in
            try await ToldFailure.expect("DEADLINE_PASSED", "deadline") { language in
                try await caller.call(wait.asked(in: language))
            }
        }
    }

    @Test(
        arguments: [
            (.hangUp, "BACKEND_LOST"), (.refuse, "BACKEND_LOST"),
            (.reset(.internalError), "CALL_RESET"), (.reset(.cancel), "CALL_RESET"),
        ] as [(Behaviour, String)]
    )
    func theGatewayTellsWhatBecameOfTheBackend(
        behaviour: Behaviour,
        reason: String
    ) async throws {
        try await TestGateway.run { _ in
            behaviour
        } _: { caller, _, _ in
            try await ToldFailure.expect(reason, "\(behaviour)") { language in
                try await caller.call(RawRequest().asked(in: language))
            }
        }
    }

    @Test func theGatewayLetsOnlySoManyCallsWait() async throws {
        let loops = EventLoops(count: 1)
        let backend = try await ScriptedBackend.start(on: loops) { _ in .echo }
        var limits = ForwardingLimits.standard
        limits.waitingCallsPerLoop = 0
        try await TestGateway.run(to: [backend.endpoint], on: loops, limits: limits) { gateway in
            let caller = try await RawCaller(to: gateway.endpoint, on: loops)
            try await ToldFailure.expect("BACKEND_BUSY", "busy") { language in
                try await caller.call(RawRequest().asked(in: language))
            }
            try await caller.close()
        }
        await backend.close()
        try await loops.close()
    }

    @Test(arguments: heads)
    func theGatewayTellsWhyItRefuses(refused: Case) async throws {
        // The encoding and the metadata are the backend's to judge.
        guard !["ENCODING_UNSUPPORTED", "METADATA_MALFORMED"].contains(refused.reason) else {
            return
        }
        try await TestGateway.run { _ in
            .echo
        } _: { caller, backend, _ in
            var request = refused.request
            if refused.reason != "METHOD_UNKNOWN" {
                request = request.with(":path", "/test.v1.Service/Method")
            }
            try await ToldFailure.expect(refused.reason, refused.testDescription) { language in
                try await caller.call(request.asked(in: language))
            }
            #expect(backend.events.isEmpty)
        }
    }
}
