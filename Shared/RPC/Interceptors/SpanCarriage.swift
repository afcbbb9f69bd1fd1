private import Tracing

/// Lets what handlers do without telling for which call find what is recorded of it: the storage.
///
/// Only processes that record traces have this layer. Stands outermost, so that what all other
/// layers do belongs to the call.
package struct CarrySpans: ServerInterceptor {
    /// A layer for all calls.
    package init() {}

    /// Runs the rest within the span of the call.
    package func intercept(
        _ call: CallContext,
        _ next: (CallContext) async throws -> Void
    ) async throws {
        guard let span = call.span else { return try await next(call) }
        try await OpenSpan.$current.withValue(span) { try await next(call) }
    }
}
