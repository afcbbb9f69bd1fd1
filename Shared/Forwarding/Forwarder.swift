internal import NIOCore
package import RPC
package import RPCTransport

/// The gateway's engine on all event loops: on each a pool of connections to every backend, and a
/// front that sends calls there.
package final class Forwarder: Sendable {
    /// What one event loop has.
    private struct Lane: Sendable {
        let loop: EventLoops.Member
        let pools: [Endpoint: ConnectionPool]
    }

    private let table: RouteTable
    private let lanes: [Lane]
    private let clock: any MonotonicClock

    /// An engine for a table of routes; nothing is connected before the first call.
    package init(
        _ table: RouteTable,
        loops: EventLoops,
        limits: ForwardingLimits = .standard,
        clock: any MonotonicClock = SystemMonotonicClock()
    ) {
        self.table = table
        self.clock = clock
        lanes = loops.members.map { loop in
            let pools = table.backends.map { ($0, ConnectionPool(limits.pool(to: $0), loop: loop)) }
            return Lane(loop: loop, pools: Dictionary(uniqueKeysWithValues: pools))
        }
    }

    /// Forwards the calls that come to a server from now on.
    ///
    /// The server's own services answer whatever no route takes.
    package func install(on server: RPCServer) async {
        await server.install { loop in self.front(on: loop) }
    }

    private func front(on loop: EventLoops.Member) -> ForwardingFront {
        let lane = lanes.first { $0.loop.eventLoop === loop.eventLoop }
        return ForwardingFront(
            table,
            pools: lane?.pools ?? [:],
            clock: clock,
            eventLoop: loop.eventLoop
        )
    }

    /// What goes to a backend now, over all event loops.
    package func load(of backend: Endpoint) async -> BackendLoad {
        var load = BackendLoad()
        for lane in lanes {
            guard let pool = lane.pools[backend],
                let part = try? await lane.loop.perform({ _ in
                    BackendLoad(connections: pool.connectionCount, calls: pool.load)
                })
            else { continue }
            load.connections += part.connections
            load.calls += part.calls
        }
        return load
    }

    /// Closes every connection to the backends; calls under way end with UNAVAILABLE.
    package func close() async {
        for lane in lanes {
            try? await lane.loop.perform { _ in
                for pool in lane.pools.values {
                    pool.close {}
                    pool.abort()
                }
            }
        }
    }
}

/// What goes to a backend.
package struct BackendLoad: Sendable, Hashable {
    /// Open connections.
    package var connections = 0
    /// Calls that are open or wait for a connection.
    package var calls = 0
}
