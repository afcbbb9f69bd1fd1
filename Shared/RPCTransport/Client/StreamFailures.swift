package import HTTP2
package import Kernel
package import RPC

extension StreamEnd {
    /// Why a call has no status, whose stream ended so.
    package var failure: Failure {
        switch self {
        case .complete: .answerMalformed("it ended without a status")
        case .reset(let code): Failure(.callReset, ["http2_code": String(code.rawValue)])
        case .unprocessed: Failure(.callNotTaken)
        case .connectionLost: Failure(.connectionLost)
        }
    }

    /// The code of such a call, where the error of HTTP/2 decides it.
    package var code: StatusCode? {
        guard case .reset(let code) = self else { return nil }
        return StatusCode(resetCode: code.rawValue)
    }
}

extension Failure {
    /// The call got no connection, for a reason that its pool tells.
    static func notConnected(_ status: RPCStatus) -> Failure {
        Failure(
            status.code == .resourceExhausted ? .peerBusy : .peerUnreachable,
            ["problem": status.message]
        )
    }
}
