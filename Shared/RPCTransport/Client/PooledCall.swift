package import RPC

/// Who wants to know how the connections of a pool fare.
///
/// Called on the pool's event loop.
package protocol PoolObserver: AnyObject {
    /// A connection stands.
    func connected()
    /// An attempt to connect has failed.
    func connectFailed()
}

/// A call as a pool sees it: opened on a connection, or failed without one.
///
/// Used on the pool's event loop only.
package protocol PooledCall: AnyObject {
    /// Whether the call waits while the peer cannot be reached.
    var waitsForReady: Bool { get }
    /// Whether the call has ended and needs no connection any more.
    var isEnded: Bool { get }
    /// Opens the call's stream.
    func open(on connection: Connection, _ pool: ConnectionPool)
    /// Ends the call without a stream.
    func fail(_ status: RPCStatus)
}
