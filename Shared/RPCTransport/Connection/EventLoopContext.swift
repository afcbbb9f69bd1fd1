internal import Kernel
package import NIOCore

/// What the connections of one event loop share: the queue of those with output, the buffer they
/// write from, and the second hand.
///
/// Confined to its event loop.
package final class EventLoopContext {
    /// The event loop.
    package let eventLoop: any EventLoop
    /// Every connection writes from here; the socket usually takes it all at once.
    var output = ByteBuffer()
    private var connections: [ObjectIdentifier: Connection] = [:]
    private var waiting: [Connection] = []
    private var isFlushing = false
    private var isTicking = false
    /// What the accepted connections hold for their peers.
    private(set) var held = 0
    /// What has become of the connections that peers have made.
    private var accepted = Accepted()
    /// What they may hold, once they do hold more.
    private var heldMost: ByteCount?
    /// The second hand, as it stood at the last tick.
    private var lastSecond = 0
    private let start: NIODeadline
    private let randomness: any RandomSource

    init(eventLoop: any EventLoop, randomness: any RandomSource = SystemRandomSource()) {
        self.eventLoop = eventLoop
        self.randomness = randomness
        start = eventLoop.now
    }

    /// Whole seconds since the context was made.
    var second: Int {
        if !isTicking { lookAtTheClock() }
        return lastSecond
    }

    /// A number from 0 up to 1.
    func chance() -> Double { Double(randomness.next() >> 11) / Double(1 << 53) }

    /// The number of connections of this event loop.
    var count: Int { connections.count }

    /// Writes the connection's output when this turn of the event loop has handled all its events,
    /// so that everything that one turn brings goes out in one write.
    func flushSoon(_ connection: Connection) {
        waiting.append(connection)
        flushSoon()
    }

    private func flushSoon() {
        guard !isFlushing else { return }
        isFlushing = true
        eventLoop.assumeIsolated().execute { self.flush() }
    }

    private func flush() {
        // Writing for one connection gives others something to write: they join the same queue.
        var next = 0
        while next < waiting.count {
            let connection = waiting[next]
            next += 1
            connection.flush()
        }
        waiting.removeAll(keepingCapacity: true)
        isFlushing = false
        holdLess()
    }

    /// An accepted connection holds so many bytes more or fewer; above the most there is something
    /// to be done when this turn has written what it can.
    func heldChanged(by bytes: Int, most: ByteCount) {
        held += bytes
        guard held > most.bytes else { return }
        heldMost = most
        flushSoon()
    }

    private func holdLess() {
        guard let most = heldMost else { return }
        heldMost = nil
        while held > most.bytes {
            let accepted = connections.values.filter { $0.listener != nil }
            guard let heaviest = accepted.max(by: { $0.held < $1.held }), heaviest.held > 0 else {
                return
            }
            heaviest.holdLess()
        }
    }

    /// What peers have made of their connections here.
    struct Traffic: Sendable {
        let open: Int
        let accepted: Int
        let refused: Int
        let held: Int
    }

    private struct Accepted {
        var open = 0
        var total = 0
        var refused = 0
    }

    /// The accepted connections, counted since the start.
    var traffic: Traffic {
        Traffic(
            open: accepted.open,
            accepted: accepted.total,
            refused: accepted.refused,
            held: held
        )
    }

    /// A connection more would be too many: it is closed.
    func refusedConnection() { accepted.refused += 1 }

    func insert(_ connection: Connection) {
        if connection.listener != nil {
            accepted.open += 1
            accepted.total += 1
        }
        connections[ObjectIdentifier(connection)] = connection
        startTicking()
    }

    func remove(_ connection: Connection) {
        if connection.listener != nil { accepted.open -= 1 }
        connections[ObjectIdentifier(connection)] = nil
    }

    /// The connections that were accepted by that listener.
    func connections(of listener: ListenerMark) -> [Connection] {
        connections.values.filter { $0.listener === listener }
    }

    private func startTicking() {
        guard !isTicking else { return }
        isTicking = true
        eventLoop.assumeIsolated().scheduleTask(in: .seconds(1)) { self.tick() }
    }

    /// Late ticks of a busy event loop do not slow the second hand down.
    private func lookAtTheClock() {
        lastSecond = Int((eventLoop.now - start).nanoseconds / 1_000_000_000)
    }

    private func tick() {
        lookAtTheClock()
        for connection in Array(connections.values) { connection.judge() }
        isTicking = false
        if !connections.isEmpty { startTicking() }
    }
}
