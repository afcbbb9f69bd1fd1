/// What is counted of every call that has ended.
public struct CallOutcome: Sendable {
    /// The method called.
    public let method: MethodDescriptor
    /// How it ended.
    public let code: StatusCode
    /// How long it took, from the arrival of the request to the end of its handler.
    public let duration: Duration
    /// The call's identifier.
    public let call: String
    /// Who called.
    public let peer: Peer
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
        defer {
            record(
                CallOutcome(
                    method: call.method,
                    code: code,
                    duration: call.clock.now - start,
                    call: call.identifier,
                    peer: call.peer
                )
            )
        }
        do {
            try await next(call)
        } catch {
            code = StatusCode(of: error)
            throw error
        }
    }
}
