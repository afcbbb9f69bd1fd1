package import NIOCore

/// What the connections of one event loop share: the queue of those with output, the buffer they
/// write from, and the second hand.
///
/// Confined to its event loop.
package final class EventLoopContext {
    /// The event loop.
    package let eventLoop: any EventLoop
    /// Seconds since the context was made; moves while there are connections.
    private(set) var second = 0
    /// Every connection writes from here; the socket usually takes it all at once.
    var output = ByteBuffer()
    private var connections: [ObjectIdentifier: Connection] = [:]
    private var waiting: [Connection] = []
    private var isFlushing = false
    private var isTicking = false

    init(eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    /// The number of connections of this event loop.
    var count: Int { connections.count }

    /// Writes the connection's output when this turn of the event loop has handled all its events,
    /// so that everything that one turn brings goes out in one write.
    func flushSoon(_ connection: Connection) {
        waiting.append(connection)
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
    }

    func insert(_ connection: Connection) {
        connections[ObjectIdentifier(connection)] = connection
        startTicking()
    }

    func remove(_ connection: Connection) {
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

    private func tick() {
        second += 1
        for connection in Array(connections.values) { connection.judge() }
        isTicking = false
        if !connections.isEmpty { startTicking() }
    }
}
