package import RPC
private import Synchronization

/// Stands for the layer that verifies callers: who calls is who was told last.
package final class ToldCaller: ServerInterceptor {
    private let caller: Mutex<Caller>

    /// At first somebody whose rights reach everything.
    package init() { caller = Mutex(Caller(.system, "systems/everything")) }

    /// Lets the calls from now on be somebody's.
    package func become(_ caller: Caller) { self.caller.withLock { $0 = caller } }

    package func intercept(
        _ call: CallContext,
        _ next: (CallContext) async throws -> Void
    ) async throws {
        call.admit(caller.withLock { $0 })
        try await next(call)
    }
}
