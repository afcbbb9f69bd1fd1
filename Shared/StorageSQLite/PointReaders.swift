private import Synchronization

/// Read connections for look-ups on the calling thread.
final class PointReaders: Sendable {
    private let state: Mutex<State>

    private struct State {
        var idle: [Connection]
        var isClosed = false
    }

    init(_ connections: [Connection]) {
        state = Mutex(State(idle: connections))
    }

    /// A connection that the caller alone uses until it gives it back; `nil` when all are taken.
    func take() -> Connection? {
        state.withLock { $0.idle.popLast() }
    }

    func giveBack(_ connection: Connection) {
        let mustClose = state.withLock { state in
            if !state.isClosed { state.idle.append(connection) }
            return state.isClosed
        }
        if mustClose { connection.close() }
    }

    /// Closes the connections that are idle; the others close with their last use.
    func close() {
        let connections = state.withLock { state in
            state.isClosed = true
            defer { state.idle = [] }
            return state.idle
        }
        for connection in connections { connection.close() }
    }
}
