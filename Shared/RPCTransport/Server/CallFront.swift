package import HTTP2
package import Kernel
package import RPC

/// Looks at every call before the server's own services do: how the gateway forwards.
///
/// One for each event loop, and confined to it.
package protocol CallFront: AnyObject {
    /// Who makes the calls of a connection, as far as the connection itself tells.
    func caller(on peer: Peer) -> ConnectionCaller

    /// Takes a call of a caller, or leaves it to the server's services.
    func take(
        _ stream: HTTP2Stream,
        _ head: HeaderList,
        of caller: ConnectionCaller,
        endOfStream: Bool
    ) -> CallTaking

    /// The certificate of a connection is good no longer: ends its calls that may last.
    func end(_ caller: ConnectionCaller, because failure: Failure)

    /// The server stops: ends the calls that may last for ever.
    func endStreams()
}

/// What a front did with a call.
package enum CallTaking {
    /// It is for the server's own services.
    case left
    /// It was answered; nobody wants the rest of the stream.
    case answered
    /// It goes on; the handler gets the rest of the stream.
    case taken(any StreamHandler)
}
