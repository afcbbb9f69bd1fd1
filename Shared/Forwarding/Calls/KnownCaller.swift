internal import RPC
internal import RPCTransport

/// Who makes a call, and the token that says so.
struct KnownCaller {
    var caller: Caller
    /// `nil` when it is the connection that says it, or a service that has signed the call.
    let bearer: ShownBearer?

    init(_ caller: Caller, _ bearer: ShownBearer? = nil) {
        self.caller = caller
        self.bearer = bearer
    }
}
