package import HTTP2
package import Kernel
package import RPC

/// Looks at every call before the server's own services do: how the gateway forwards.
///
/// One for each event loop, and confined to it.
package protocol CallFront: AnyObject {
    /// What the front keeps of a connection with a peer.
    func connected(_ peer: Peer) -> any FrontedConnection

    /// Takes a call that came on a connection, or leaves it to the server's services.
    func take(
        _ stream: HTTP2Stream,
        _ head: HeaderList,
        on connection: any FrontedConnection,
        endOfStream: Bool
    ) -> CallTaking

    /// The certificate of a connection is good no longer: ends its calls that may last.
    func end(_ connection: any FrontedConnection, because failure: Failure)

    /// The server stops: ends the calls that may last for ever.
    func endStreams()
}

/// What a front keeps of a connection, and gets back with every call that comes there.
///
/// Confined to the event loop of the connection.
package protocol FrontedConnection: AnyObject {}

/// What a front did with a call.
package enum CallTaking {
    /// It is for the server's own services.
    case left
    /// It was answered; nobody wants the rest of the stream.
    case answered
    /// It goes on; the handler gets the rest of the stream.
    case taken(any StreamHandler)
}
