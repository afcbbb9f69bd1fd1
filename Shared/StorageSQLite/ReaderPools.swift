import Dispatch
import Kernel
import Storage
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
        if mustClose { try? connection.close() }
    }

    /// Closes the connections that are idle; the others close with their last use.
    func close() {
        let connections = state.withLock { state in
            state.isClosed = true
            defer { state.idle = [] }
            return state.idle
        }
        for connection in connections { try? connection.close() }
    }
}

/// Read connections with a thread each, for work that would hold up an event loop.
final class ScanReaders: Sendable {
    /// A connection and the serial queue on which it is used.
    struct Lane: Sendable {
        let connection: Connection
        let queue: DispatchQueue
    }

    private let lanes: [Lane]
    private let waitingMax: Int
    private let state: Mutex<State>

    private struct State {
        var idle: [Int]
        var waiting: [any PendingWork] = []
        var isClosed = false
    }

    init(_ lanes: [Lane], waitingMax: Int) {
        self.lanes = lanes
        self.waitingMax = waitingMax
        state = Mutex(State(idle: Array(lanes.indices)))
    }

    /// Runs a body on a free connection, or queues it; throws when too many wait.
    func submit(_ work: any PendingWork) throws {
        let lane = try state.withLock { state -> Int? in
            guard !state.isClosed else { throw Failure(.storageUnavailable) }
            if let lane = state.idle.popLast() { return lane }
            guard state.waiting.count < waitingMax else { throw Failure.storageBusy }
            state.waiting.append(work)
            return nil
        }
        if let lane { start(work, on: lane) }
    }

    private func start(_ work: any PendingWork, on lane: Int) {
        lanes[lane].queue.async { [self] in
            work.runUntilCancelled(on: lanes[lane].connection)
            work.finish()
            let next = state.withLock { state -> (any PendingWork)? in
                if !state.waiting.isEmpty { return state.waiting.removeFirst() }
                state.idle.append(lane)
                return nil
            }
            if let next { start(next, on: lane) }
        }
    }

    /// Refuses further work, waits for what was accepted and closes the connections.
    func close(except shared: Connection?) async {
        state.withLock { $0.isClosed = true }
        for lane in lanes where lane.connection !== shared {
            await withCheckedContinuation { continuation in
                lane.queue.async {
                    try? lane.connection.close()
                    continuation.resume()
                }
            }
        }
    }
}
