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
        try state.withLock { state in
            guard !state.isClosed else { throw Failure(.storageUnavailable) }
            if let lane = state.idle.popLast() { return start(work, on: lane) }
            guard state.waiting.count < waitingMax else { throw Failure.storageBusy }
            state.waiting.append(work)
        }
    }

    /// Puts work on a lane's queue; under the lock, so that no accepted work comes behind the end
    /// of its connection.
    private func start(_ work: any PendingWork<Connection>, on lane: Int) {
        lanes[lane].queue.async { [self] in
            var next: (any PendingWork<Connection>)? = work
            while let work = next {
                // The outcome keeps the error.
                try? work.run(on: lanes[lane].connection)
                work.finish()
                next = workToGoOnWith(on: lane)
            }
        }
    }

    /// After work on a lane: what waits goes behind whatever else uses the queue, but once the
    /// lanes are closed before it, since the end of the connection stands there.
    private func workToGoOnWith(on lane: Int) -> (any PendingWork<Connection>)? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.idle.append(lane)
                return nil
            }
            let work = state.waiting.removeFirst()
            guard !state.isClosed else { return work }
            start(work, on: lane)
            return nil
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
