import EchoService
import RPC
import RPCTransport
import Testing

/// A server of ``EchoService/EchoService`` and a caller connected to it without a gateway.
enum TestServer {
    /// Starts both, lends them, and stops them.
    static func run(
        limits: CallLimits = .standard,
        isStarting: Bool = false,
        gate: @escaping @Sendable (CallContext) async throws -> Void = { _ in },
        _ body: (RawCaller, RPCServer) async throws -> Void
    ) async throws {
        let loops = EventLoops(count: 1)
        var configuration = RPCServerConfiguration(
            endpoint: Endpoint(host: "127.0.0.1", port: 0),
            limits: limits
        )
        configuration.streamDrainPeriod = .milliseconds(20)
        let server = RPCServer(
            Router(
                isStarting ? [] : [EchoService(gate: gate)],
                faults: FaultRecorder { _ in },
                isStarting: isStarting
            ),
            configuration,
            loops: loops
        )
        let caller = try await RawCaller(to: try await server.start(), on: loops)
        try await body(caller, server)
        try await caller.close()
        await server.drain(within: .zero)
        try await loops.close()
    }
}

extension RawRequest {
    /// A call of one of the echo service's methods.
    init(_ method: MethodDescriptor, _ body: [UInt8] = [0, 0, 0, 0, 0]) {
        self.init()
        self = with(":path", method.path)
        self.body = body
    }

    /// The request of a caller who reads a language; said before what may be too long to be read.
    func asked(in language: String) -> RawRequest {
        var request = self
        request.fields.insert(("accept-language", language), at: 4)
        return request
    }
}
