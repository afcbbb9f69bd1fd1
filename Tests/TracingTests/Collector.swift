import Fleet
import RPC
import RPCTransport
import Synchronization
import TelemetryContract
import TraceExport
import Tracing

/// A collector in the same process that does with each request, counted from 1, what a test says.
final class Collector: TraceAPI {
    /// What becomes of a request.
    enum Answer: Sendable {
        /// All of it is kept.
        case taken
        /// That many of its spans are not wanted.
        case rejected(Int64)
        /// It cannot be taken now, or never.
        case status(StatusCode)
        /// Nothing is answered until the caller gives up.
        case silence
    }

    private let script: @Sendable (Int) -> Answer
    private let state = Mutex<[OTLPExportTraceServiceRequest]>([])

    init(_ script: @escaping @Sendable (Int) -> Answer = { _ in .taken }) {
        self.script = script
    }

    func export(
        _ request: OTLPExportTraceServiceRequest,
        _ call: CallContext
    ) async throws -> OTLPExportTraceServiceResponse {
        let number = state.withLock { requests in
            requests.append(request)
            return requests.count
        }
        switch script(number) {
        case .taken: return OTLPExportTraceServiceResponse()
        case .rejected(let count):
            return OTLPExportTraceServiceResponse(
                partialSuccess: OTLPExportTracePartialSuccess(rejectedSpans: count)
            )
        case .status(let code): throw RPCStatus(code, "as the test says")
        case .silence:
            // Cancelled with the call.
            try await ManualClock().sleep(until: MonotonicInstant(nanoseconds: .max))
            return OTLPExportTraceServiceResponse()
        }
    }

    /// Every request that has come.
    var requests: [OTLPExportTraceServiceRequest] { state.withLock { $0 } }

    /// How many spans were in each request.
    var sizes: [Int] { requests.map { $0.spans.count } }

    /// A way to it.
    var channel: any ClientChannel {
        InProcessTransport(Router([self], faults: FaultRecorder { _ in }))
    }
}

extension OTLPExportTraceServiceRequest {
    /// The spans of all processes.
    var spans: [OTLPSpan] { resourceSpans.flatMap { $0.scopeSpans.flatMap(\.spans) } }
}
