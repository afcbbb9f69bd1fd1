import Synchronization

/// Collects events and lets tests wait for one.
final class EventRecord: Sendable {
    private struct Waiter {
        let isWanted: @Sendable (BackendEvent) -> Bool
        let continuation: CheckedContinuation<BackendEvent, Never>
    }

    private struct State {
        var events: [BackendEvent] = []
        var calls = 0
        var connections = 0
        var waiters: [Waiter] = []
    }

    private let state = Mutex(State())

    var events: [BackendEvent] { state.withLock { $0.events } }
    var connections: Int { state.withLock { $0.connections } }

    /// Counts calls from 0.
    func nextCall() -> Int {
        state.withLock { state in
            defer { state.calls += 1 }
            return state.calls
        }
    }

    func connected() { state.withLock { $0.connections += 1 } }

    func add(_ event: BackendEvent) {
        let met = state.withLock { state in
            state.events.append(event)
            let met = state.waiters.filter { $0.isWanted(event) }
            state.waiters.removeAll { $0.isWanted(event) }
            return met
        }
        for waiter in met { waiter.continuation.resume(returning: event) }
    }

    /// The first event of a kind, past or to come.
    func first(_ isWanted: @escaping @Sendable (BackendEvent) -> Bool) async -> BackendEvent {
        await withCheckedContinuation { continuation in
            let past = state.withLock { state -> BackendEvent? in
                if let past = state.events.first(where: isWanted) { return past }
                state.waiters.append(Waiter(isWanted: isWanted, continuation: continuation))
                return nil
            }
            if let past { continuation.resume(returning: past) }
        }
    }
}
