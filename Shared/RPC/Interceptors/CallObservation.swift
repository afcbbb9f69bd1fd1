/// What is counted of every call that has ended.
public struct CallOutcome: Sendable {
    private let context: CallContext
    /// How it ended.
    public let code: StatusCode
    /// How long it took, from the arrival of the request to the end of its handler.
    public let duration: Duration

    init(_ context: CallContext, _ code: StatusCode, _ duration: Duration) {
        self.context = context
        self.code = code
        self.duration = duration
    }

    /// The method called.
    public var method: MethodDescriptor { context.method }
    /// The call's identifier; made when first asked for, so ask only when it is written down.
    public var call: String { context.identifier }
    /// The trace of which the call is a part, `nil` for none; as with ``call``.
    public var trace: String? { context.traceID }
    /// Who called.
    public var peer: Peer { context.peer }
}

/// Tells a function the outcome of every call.
///
/// Stands outermost: what later layers refuse is an outcome too.
public struct ObserveCalls: ServerInterceptor {
    private let record: @Sendable (CallOutcome) -> Void

    /// A layer that hands each outcome to a function, which must not block.
    public init(_ record: @escaping @Sendable (CallOutcome) -> Void) {
        self.record = record
    }

    /// Runs the rest and tells how it ended.
    public func intercept(
        _ call: CallContext,
        _ next: (CallContext) async throws -> Void
    ) async throws {
        let start = call.clock.now
        var code = StatusCode.ok
        defer { record(CallOutcome(call, code, call.clock.now - start)) }
        do {
            try await next(call)
        } catch {
            code = StatusCode(of: error)
            throw error
        }
    }
}
