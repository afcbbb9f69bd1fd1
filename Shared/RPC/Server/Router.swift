package import Kernel

/// Finds the handler of a path and runs it within the layers that surround every call.
public struct Router: Sendable {
    private let handlers: [String: MethodHandler]
    private let judgingReach: Set<String>
    private let interceptors: [any ServerInterceptor]
    private let faults: any FaultLog
    private let isStarting: Bool

    /// The full names of the services, sorted.
    public let serviceNames: [String]

    /// A router for services, with layers in the order in which they run.
    ///
    /// Reads show guarded fields only where there is somebody who records it. Two handlers of one
    /// path are a mistake of the program. While the process starts, methods
    /// that are not there yet are UNAVAILABLE, which clients retry, in place of UNIMPLEMENTED.
    package init(
        _ services: [any RPCService],
        interceptors: [any ServerInterceptor] = [],
        reads: (any ReadRecorder)? = nil,
        faults: any FaultLog,
        isStarting: Bool = false
    ) {
        let all = services.flatMap(\.handlers).map { handler in
            (handler.method.path, reads.map { handler.recorded(by: $0) } ?? handler)
        }
        self.handlers = Dictionary(all) { first, _ in
            unreachable("two handlers for \(first.method)")
        }
        judgingReach = Set(services.flatMap(\.methodsThatJudgeReach).map(\.path))
        self.serviceNames = Set(services.map { type(of: $0).serviceName }).sorted()
        self.interceptors = interceptors
        self.faults = faults
        self.isStarting = isStarting
    }

    /// The handler of a `:path`, or `nil` when no service here has the method.
    package func handler(_ path: String) -> MethodHandler? { handlers[path] }

    /// Why a path without handler is refused.
    package func refusal(_ path: String) -> Failure {
        isStarting ? .serviceStarting : .methodUnknown(path)
    }

    /// Answers a call of a unary method: the framed response, or the status to answer with.
    package func answer(
        _ request: [UInt8],
        _ body: @Sendable ([UInt8], CallContext) async throws -> [UInt8],
        _ call: CallContext
    ) async throws(RPCStatus) -> [UInt8] {
        var response: [UInt8] = []
        do {
            try await run(call, interceptors[...]) { call in
                response = try await body(request, call)
            }
        } catch {
            throw status(of: error, call)
        }
        return response
    }

    /// Answers a call with streams; returns when the handler has ended with OK.
    package func answer(
        _ exchange: any ServerExchange,
        _ body: @Sendable (any ServerExchange, CallContext) async throws -> Void,
        _ call: CallContext
    ) async throws(RPCStatus) {
        do {
            try await run(call, interceptors[...]) { call in
                try await body(exchange, call)
            }
        } catch {
            throw status(of: error, call)
        }
    }

    /// The status for an error, reported to the log of faults when callers do not see its cause.
    private func status(of error: any Error, _ call: CallContext) -> RPCStatus {
        StatusMapping.status(of: error, call, faults)
    }

    /// Runs the first layer around the others, and the body within the last.
    private func run(
        _ call: CallContext,
        _ layers: ArraySlice<any ServerInterceptor>,
        _ body: (CallContext) async throws -> Void
    ) async throws {
        guard let layer = layers.first else {
            try checkReach(of: call)
            return try await body(call)
        }
        try await layer.intercept(call) { call in
            try await run(call, layers.dropFirst(), body)
        }
    }
}

extension Router {
    /// Refuses a caller whose rights do not reach the whole record where nobody asks how far they
    /// do.
    ///
    /// By itself: what it needs room for would make the frame of every call larger.
    @inline(never)
    private func checkReach(of call: CallContext) throws(Failure) {
        guard !call.reachesEverywhere, !judgingReach.contains(call.method.path) else { return }
        throw Failure(.wholeRecordNeeded)
    }

    /// Answers one call over a stream, whatever its kind; returns when it has ended.
    package func serve(
        _ handler: MethodHandler,
        _ call: CallContext,
        over stream: ServerStream
    ) async {
        do throws(RPCStatus) {
            switch handler.body {
            case .streaming(let body): try await answer(stream, body, call)
            case .unary(let body):
                try await answer(
                    stream,
                    { exchange, call in
                        let response = try await body(exchange.receiveOnly(), call)
                        try await exchange.send(response)
                    },
                    call
                )
            }
        } catch {
            return stream.end(error.addingTrailers(call.responseTrailers))
        }
        stream.end(RPCStatus(.ok, metadata: call.responseTrailers))
    }
}

extension RPCStatus {
    /// The status with what the handler adds to the end of every answer.
    package func addingTrailers(_ trailers: Metadata) -> RPCStatus {
        guard !trailers.isEmpty else { return self }
        var status = self
        status.metadata.append(contentsOf: trailers)
        return status
    }
}
