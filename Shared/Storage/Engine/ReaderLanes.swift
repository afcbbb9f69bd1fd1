package import Dispatch
private import Kernel
private import Synchronization

/// Read connections with a thread each, for work that would hold up an event loop.
package final class ReaderLanes<Connection: EngineConnection>: Sendable {
    /// A connection and the serial queue on which it is used.
    package struct Lane: Sendable {
        let connection: Connection
        let queue: DispatchQueue

        /// A connection with the queue that it is used on.
        package init(_ connection: Connection, on queue: DispatchQueue) {
            self.connection = connection
            self.queue = queue
        }
    }

    private let lanes: [Lane]
    private let waitingMax: Int
    private let state: Mutex<State>

    private struct State {
        var idle: [Int]
        var waiting: [any PendingWork<Connection>] = []
        var isClosed = false
    }

    /// Lanes for which at most `waitingMax` bodies wait.
    package init(_ lanes: [Lane], waitingMax: Int) {
        self.lanes = lanes
        self.waitingMax = waitingMax
        state = Mutex(State(idle: Array(lanes.indices)))
    }

    /// Runs a body on a free connection, or queues it; throws when too many wait.
    package func submit(_ work: any PendingWork<Connection>) throws {
        let lane = try state.withLock { state -> Int? in
            guard !state.isClosed else { throw Failure(.storageUnavailable) }
            if let lane = state.idle.popLast() { return lane }
            guard state.waiting.count < waitingMax else { throw Failure.storageBusy }
            state.waiting.append(work)
            return nil
        }
        if let lane { start(work, on: lane) }
    }

    private func start(_ work: any PendingWork<Connection>, on lane: Int) {
        lanes[lane].queue.async { [self] in
            // The outcome keeps the error.
            try? work.run(on: lanes[lane].connection)
            work.finish()
            let next = state.withLock { state -> (any PendingWork<Connection>)? in
                if !state.waiting.isEmpty { return state.waiting.removeFirst() }
                state.idle.append(lane)
                return nil
            }
            if let next { start(next, on: lane) }
        }
    }

    /// Refuses further work, waits for what was accepted and closes the connections.
    package func close(except shared: Connection?) async {
        state.withLock { $0.isClosed = true }
        for lane in lanes where lane.connection !== shared {
            await withCheckedContinuation { continuation in
                lane.queue.async {
                    lane.connection.close()
                    continuation.resume()
                }
            }
        }
    }
}
