package import Metrics
internal import RPC

/// What a server has counted, over all event loops.
package struct ServerCounts: Sendable {
    /// The calls that came.
    package var calls = CallCounts()
    /// How those of them ended that a front has forwarded.
    package var forwarded = CallCounts()
    /// Connections that are open.
    package var connections = 0
    /// Connections that were accepted.
    package var accepted = 0
    /// Connections that were closed at once, because there were as many as there may be.
    package var refused = 0
    /// Bytes that are held for the peers of connections.
    package var held = 0
}

extension ServerCounts {
    /// The metrics of the calls, for methods with these numbers, and of the connections.
    package func families(_ methods: MethodDirectory) -> [MetricFamily] {
        CallFamilies.server(calls, methods, StatusCode.name) + [
            MetricFamily(
                "canbo_calls_open",
                .gauge,
                "Calls that have begun and not ended",
                Double(calls.open)
            ),
            MetricFamily(
                "canbo_connections_open",
                .gauge,
                "Connections of callers",
                Double(connections)
            ),
            MetricFamily(
                "canbo_connections_accepted",
                .counter,
                "Connections of callers since the start",
                Double(accepted)
            ),
            MetricFamily(
                "canbo_connections_refused",
                .counter,
                "Connections closed at once because of --limit-connections-per-loop",
                Double(refused)
            ),
            MetricFamily(
                "canbo_held_bytes",
                .gauge,
                "What callers have sent or have not taken, and is held for them",
                Double(held)
            ),
        ]
    }
}
