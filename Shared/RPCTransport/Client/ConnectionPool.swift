package import HTTP2
internal import Kernel
internal import Metrics
internal import NIOCore
internal import RPC

/// The connections of one channel on one event loop, and the calls that wait for one.
///
/// Connections are opened when a call needs one. Confined to its event loop.
// Only its loop touches the state; crossing to it goes through `onLoop`.
package final class ConnectionPool: @unchecked Sendable {
    /// The loop that the pool belongs to.
    package let loop: EventLoops.Member
    /// Where the connections go.
    package let target: Endpoint
    /// What the pool may hold.
    package private(set) var limits: RPCClientLimits
    let callLimits: CallLimits
    let heads: RequestFields
    /// Counts the calls; `nil` where somebody else does.
    let counts: CalledCounts?
    private let connectionLimits: ConnectionLimits
    private let security: (any ClientSecurity)?
    private let randomness: any RandomSource
    private var dialing: DialMachine
    private var connections: [Connection] = []
    /// Connections that take no new calls and finish those they have.
    private var drained: [Connection] = []
    private var waiting: [any PooledCall] = []
    private var whenClosed: [@Sendable () -> Void] = []
    /// Hears how attempts to connect end.
    package weak var observer: (any PoolObserver)?

    /// A pool of an event loop; nothing is connected before the first call.
    package convenience init(_ configuration: RPCClientConfiguration, loop: EventLoops.Member) {
        self.init(configuration, loop: loop, counting: nil)
    }

    /// A pool that counts its calls.
    init(
        _ configuration: RPCClientConfiguration,
        loop: EventLoops.Member,
        counting counts: CalledCounts?
    ) {
        self.counts = counts
        self.loop = loop
        self.target = configuration.target
        self.limits = configuration.limits
        self.callLimits = configuration.callLimits
        self.connectionLimits = configuration.connections
        self.randomness = configuration.randomness
        self.security = configuration.security
        self.heads = RequestFields(
            authority: configuration.target.authority,
            isSecure: configuration.security != nil
        )
        self.dialing = DialMachine(configuration.limits)
    }

    /// What was counted so far.
    var counted: (attempts: CallCounts, calls: CallCounts)? {
        counts?.counted
    }

    /// Holds so many connections and waiting calls at most from now on; those that are there stay.
    package func allow(connections: Int, waitingCalls: Int) {
        limits.connectionsMax = connections
        limits.waitingCallsMax = waitingCalls
    }

    /// Runs something on the pool's loop: at once when already there.
    package func onLoop(_ body: @escaping @Sendable (ConnectionPool) -> Void) {
        if loop.eventLoop.inEventLoop {
            body(self)
        } else {
            loop.eventLoop.execute { body(self) }
        }
    }

    /// Opens a call on the connection with the most room, now or once there is one.
    package func submit(_ call: any PooledCall) {
        if let connection = roomiest() { return call.open(on: connection, self) }
        guard waiting.count < limits.waitingCallsMax else {
            return call.fail(
                RPCStatus(.resourceExhausted, "Too many calls wait for a connection to \(target).")
            )
        }
        guard connections.count < limits.connectionsMax else { return waiting.append(call) }
        switch dialing.need(waitsForReady: call.waitsForReady) {
        case .dial:
            waiting.append(call)
            dial()
        case .wait: waiting.append(call)
        case .fail(let status): call.fail(status)
        }
    }

    /// Calls that are open or wait.
    package var load: Int {
        waiting.count + connections.reduce(0) { $0 + $1.openStreams }
            + drained.reduce(0) { $0 + $1.openStreams }
    }

    /// Who is told of the streams that are open.
    package var streamHandlers: [any StreamHandler] {
        (connections + drained).flatMap(\.streamHandlers)
    }

    /// Connections that stand, those that are draining included.
    package var connectionCount: Int { connections.count + drained.count }

    /// Whether a call has a connection, or may have one made: not while attempts pause.
    package var isReachable: Bool { !connections.isEmpty || !dialing.isPausing }

    /// Whether the peer has asked for no more calls on a connection that stands.
    package var isDraining: Bool { !drained.isEmpty }

    /// Lets the next call connect at once: there is reason to believe that the peer is back.
    package func connectAgain() {
        if dialing.pauseOver(callsWait: !waiting.isEmpty) { dial() }
        dialing.forgetFailures()
    }

    /// Fails the calls that wait for a connection and not for the peer.
    package func failWaiting(_ problem: String) {
        failWaiting(RPCStatus(.unavailable, problem))
    }

    private func failWaiting(_ status: RPCStatus) {
        let failing = waiting.filter { !$0.waitsForReady }
        waiting.removeAll { !$0.waitsForReady }
        for call in failing { call.fail(status) }
    }

    private func roomiest() -> Connection? {
        var best: Connection?
        for connection in connections where connection.availableStreams > 0 {
            if connection.openStreams < best?.openStreams ?? .max { best = connection }
        }
        return best
    }

    private func dial() {
        Dialer.dial(
            target,
            on: loop.context,
            limits: connectionLimits,
            security: security,
            delegate: self
        )
    }

    /// Opens waiting calls while there is room.
    private func serveWaiting() {
        waiting.removeAll { $0.isEnded }
        while !waiting.isEmpty, let connection = roomiest() {
            waiting.removeFirst().open(on: connection, self)
        }
        guard !waiting.isEmpty, connections.count < limits.connectionsMax,
            case .dial = dialing.need(waitsForReady: true)
        else { return }
        dial()
    }
}

extension ConnectionPool: ClientConnectionDelegate {
    package func ready(_ connection: Connection) {
        dialing.connected()
        observer?.connected()
        connections.append(connection)
        if whenClosed.isEmpty { serveWaiting() } else { connection.drain() }
    }

    package func failed(_ error: any Error) {
        let status = RPCStatus(.unavailable, "Cannot connect to \(target): \(error)")
        let random = Double(randomness.next() >> 11) / Double(1 << 53)
        guard let pause = dialing.failed(status, randomness: random) else {
            return closedIfEmpty()
        }
        observer?.connectFailed()
        failWaiting(status)
        loop.eventLoop.scheduleTask(in: .nanoseconds(pause.nanoseconds)) { [weak self] in
            self?.pauseOver()
        }
    }

    private func pauseOver() {
        waiting.removeAll { $0.isEnded }
        if dialing.pauseOver(callsWait: !waiting.isEmpty) { dial() }
    }

    package func capacityChanged(_ connection: Connection) {
        if !waiting.isEmpty { serveWaiting() }
    }

    package func draining(_ connection: Connection) {
        connections.removeAll { $0 === connection }
        drained.append(connection)
        serveWaiting()
    }

    package func closed(_ connection: Connection) {
        connections.removeAll { $0 === connection }
        drained.removeAll { $0 === connection }
        serveWaiting()
        closedIfEmpty()
    }
}

extension ConnectionPool {
    /// Takes no new calls, lets those under way finish, and tells when the last connection is
    /// closed.
    package func close(_ done: @escaping @Sendable () -> Void) {
        whenClosed.append(done)
        dialing.close()
        let failing = waiting
        waiting = []
        for call in failing { call.fail(RPCStatus(.unavailable, "The channel is closed.")) }
        for connection in connections { connection.drain() }
        closedIfEmpty()
    }

    /// Closes what has not finished.
    package func abort() {
        for connection in connections + drained { connection.close() }
    }

    private func closedIfEmpty() {
        guard connections.isEmpty, drained.isEmpty, !whenClosed.isEmpty else { return }
        let waiters = whenClosed
        whenClosed = []
        for done in waiters { done() }
    }
}
