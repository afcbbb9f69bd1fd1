internal import HTTP2
internal import RPCTransport
internal import Tracing

extension ForwardedCall {
    /// Records an attempt at a call within what is recorded of the call, and tells the backend.
    ///
    /// Of a call that is not recorded the backend gets what the caller has sent.
    func attempt(within note: AnyObject, at backend: Endpoint) -> OpenSpan? {
        guard let call = note as? OpenSpan, case .received(let method) = call.subject else {
            return nil
        }
        let span = call.child(.attempt(method: method, at: backend.spanAddress))
        request.tell(span)
        return span
    }
}
