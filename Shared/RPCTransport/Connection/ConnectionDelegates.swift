package import HTTP2
package import Kernel
private import Synchronization

/// Who answers the calls of an accepted connection.
///
/// Called on the connection's event loop.
package protocol ServerConnectionDelegate: AnyObject {
    /// A request head came. Returns who gets the rest of the stream, or `nil` when the request was
    /// answered and nobody wants the rest.
    func accept(
        _ stream: HTTP2Stream,
        _ head: HeaderList,
        endOfStream: Bool,
        on connection: Connection
    ) -> (any StreamHandler)?
    /// The peer's certificate is good no longer: nothing more may come of the connection, which
    /// ends as soon as its calls have.
    func distrusts(_ connection: Connection, because failure: Failure)
    /// The connection is gone; each of its streams was told before.
    func closed(_ connection: Connection)
}

extension ServerConnectionDelegate {
    /// Only peers that show certificates are ever distrusted.
    package func distrusts(_ connection: Connection, because failure: Failure) {}
}

/// Who uses a dialled connection.
///
/// Called on the connection's event loop, and kept until `failed` or `closed`.
package protocol ClientConnectionDelegate: AnyObject {
    /// The connection stands, the peer's SETTINGS are known, and streams may be opened.
    func ready(_ connection: Connection)
    /// No connection came about, for a reason that the error tells people.
    func failed(_ error: any Error)
    /// A stream ended, or the peer's SETTINGS came: look at ``Connection/availableStreams``.
    func capacityChanged(_ connection: Connection)
    /// The peer asked for no more streams on this connection; those that are open go on.
    func draining(_ connection: Connection)
    /// The connection is gone; each of its streams was told before.
    func closed(_ connection: Connection)
}

/// Which listener accepted a connection, and by which limits it accepts the next ones.
final class ListenerMark: Sendable {
    private let limits: Mutex<ConnectionLimits>

    init(_ limits: ConnectionLimits) {
        self.limits = Mutex(limits)
    }

    /// The limits of the connections that come next.
    var present: ConnectionLimits { limits.withLock { $0 } }

    func follow(_ limits: ConnectionLimits) {
        self.limits.withLock { $0 = limits }
    }
}
