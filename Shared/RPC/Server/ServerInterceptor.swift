/// A layer around every call of a server: it may refuse, time, or change what the handler sees.
///
/// Layers stand in one array in the order in which they run, each with its reason.
public protocol ServerInterceptor: Sendable {
    /// Handles a call by running the rest of the layers, or throws instead.
    ///
    /// What the rest throws passes through; ``StatusCode/init(of:)`` tells its code.
    func intercept(
        _ call: CallContext,
        _ next: (CallContext) async throws -> Void
    ) async throws
}
