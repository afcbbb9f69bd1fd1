internal import HTTP2
package import Kernel
internal import Quotas
package import RPCTransport

/// What the gateway spends on each backend.
package struct ForwardingLimits: Sendable {
    /// Connections of each event loop to each backend, opened one after another when the backend
    /// allows no more streams on those before.
    package var connectionsPerLoop = 8
    /// Calls of each event loop that wait for a connection to one backend.
    package var waitingCallsPerLoop = 4_096
    /// How long calls wait for the backends of a route when all are away, from when the last one
    /// went; those that come later are refused at once.
    ///
    /// Longer than the replacement of a process takes. As many wait as for a connection to one
    /// backend; what they hold is bounded by ``ConnectionLimits/heldPerLoop``.
    package var absenceMax: Duration = .seconds(15)
    /// Before its deadline a call that waits so is refused: its caller learns why.
    package var answeredBeforeDeadline: Duration = .milliseconds(100)
    /// The limits of each connection.
    package var connection = ConnectionLimits.upstream
    /// When calls are shed.
    package var overload = OverloadLimits()
    /// When a backend whose calls fail is spared.
    package var outliers = OutlierLimits()
    /// Time in which a backend that comes, or comes back, gets its full part of the calls.
    package var slowStart: Duration = .seconds(10)
    /// Times that a call is given to another backend because it could not be sent to the one
    /// before.
    package var retriesMax = 2

    /// Limited callers that are remembered: each that has called lately counts.
    package var limitedCallersMax = 65_536
    /// How often it is asked again whether the callers of streams may still read them.
    package var judgingInterval: Duration = .seconds(10)

    /// The largest metadata that is taken of a backend's answer.
    package var metadataSizeMax: ByteCount {
        get { connection.session.headerListSize }
        set { connection.session.headerListSize = newValue }
    }

    /// The standard limits.
    package init() {}

    /// The standard limits.
    package static let standard = ForwardingLimits()

    func pool(to backend: Endpoint, _ security: (any ClientSecurity)?) -> RPCClientConfiguration {
        var limits = RPCClientLimits()
        limits.connectionsMax = connectionsPerLoop
        limits.waitingCallsMax = waitingCallsPerLoop
        return RPCClientConfiguration(
            target: backend,
            limits: limits,
            connections: connection,
            security: security
        )
    }
}
