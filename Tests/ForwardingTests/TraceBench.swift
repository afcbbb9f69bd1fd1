import Kernel
import Metrics
import RPC
import RPCTransport
import Testing
import Tracing

/// A gateway that records a part of the traces, in front of a backend with a script.
struct TraceBench {
    static let method = "test.v1.Service/Method"
    static let trace = "0af7651916cd43dd8448eb211c80319c"
    static let parent = "00-\(trace)-b7ad6b7169203331-01"

    let caller: RawCaller
    let backend: ScriptedBackend
    let queue: SpanQueue

    static func run(
        _ ratio: String? = "1",
        _ script: @escaping @Sendable (Int) -> Behaviour = { _ in .echo },
        _ body: (TraceBench) async throws -> Void
    ) async throws {
        let queue = SpanQueue()
        let passing = SystemMonotonicClock()
        let tracer = try ratio.map { ratio in
            Tracer(
                try #require(SamplingRatio(ratio)),
                clock: SpanClock(SystemWallClock()) { passing.now.nanoseconds },
                queue: queue
            )
        }
        try await TestGateway.run(script, tracer: tracer) { caller, backend, gateway in
            var methods = MethodDirectory()
            methods.add([method, "grpc.health.v1.Health/Check"])
            await gateway.server.count(methods)
            try await body(TraceBench(caller: caller, backend: backend, queue: queue))
        }
    }

    /// Waits for spans and takes them; those that began first come first.
    func spans(_ count: Int) async -> [FinishedSpan] {
        let latest = ContinuousClock.now + .seconds(20)
        while queue.count < count, ContinuousClock.now < latest { await Task.yield() }
        return queue.takeBatch().sorted { $0.begun < $1.begun }
    }

    /// What the backend was told, call by call.
    var heads: [[String: String]] {
        backend.events.compactMap { if case .head(let head) = $0 { head } else { nil } }
    }
}
