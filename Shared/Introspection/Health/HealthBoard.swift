package import Kernel
private import Synchronization

/// What a process says of its services: the one place that health answers come from.
package final class HealthBoard: Sendable {
    /// Whether a service takes calls.
    package enum Condition: Sendable, Hashable {
        /// It does.
        case serving
        /// It exists and does not.
        case notServing
        /// There is no such service.
        case unknown
    }

    /// The most who watch at a time, over all connections.
    package static let watchersMax = 10_000

    private let state = Mutex(State())

    private struct State {
        /// The process as a whole is the service with the empty name.
        var conditions: [String: Condition] = ["": .notServing]
        var isShutDown = false
        var watchers: [Int: Watcher] = [:]
        var nextWatcher = 0

        /// Those whose service has another condition than they were woken for.
        mutating func toBeWoken() -> [AsyncStream<Void>.Continuation] {
            var woken: [AsyncStream<Void>.Continuation] = []
            for (number, watcher) in watchers {
                let condition = conditions[watcher.service] ?? .unknown
                guard condition != watcher.last else { continue }
                watchers[number]?.last = condition
                woken.append(watcher.wake)
            }
            return woken
        }
    }

    private struct Watcher {
        let service: String
        var last: Condition
        let wake: AsyncStream<Void>.Continuation
    }

    /// A board on which the process is not ready and has no services yet.
    package init() {}

    /// Every service by full name, the process itself under the empty name.
    package var conditions: [String: Condition] { state.withLock { $0.conditions } }

    /// Whether nothing takes calls any more, for good.
    package var isShutDown: Bool { state.withLock { $0.isShutDown } }

    /// What is known of one service.
    package func condition(of service: String) -> Condition {
        state.withLock { $0.conditions[service] ?? .unknown }
    }

    /// The process and those services take calls from now on.
    package func serve(_ services: [String]) {
        set(Dictionary(([""] + services).map { ($0, .serving) }) { first, _ in first })
    }

    /// Changes what is known of some services, and forgets those that are unknown; ignored once
    /// the process shuts down.
    package func set(_ changes: [String: Condition]) {
        // Woken outside the lock: a watch that is cancelled meanwhile calls back here.
        let woken = state.withLock { state -> [AsyncStream<Void>.Continuation] in
            guard !state.isShutDown else { return [] }
            for (service, condition) in changes {
                state.conditions[service] = condition == .unknown ? nil : condition
            }
            return state.toBeWoken()
        }
        for wake in woken { wake.yield() }
    }

    /// Nothing takes calls any more, for good; those who watch are told, and their streams end.
    package func shutDown() {
        // They end outside the lock: their end calls back here.
        let ended = state.withLock { state -> [Watcher] in
            guard !state.isShutDown else { return [] }
            state.isShutDown = true
            state.conditions = state.conditions.mapValues { _ in .notServing }
            defer { state.watchers = [:] }
            return Array(state.watchers.values)
        }
        for watcher in ended { watcher.wake.finish() }
    }

    /// The condition of a service now and after each change.
    ///
    /// - Throws: `HEALTH_WATCHES_EXHAUSTED` above ``watchersMax``.
    package func watch(_ service: String) throws(Failure) -> HealthWatch {
        let (wakes, wake) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let outcome = state.withLock { state -> Result<Int?, Failure> in
            guard state.watchers.count < Self.watchersMax else {
                return .failure(.healthWatchesExhausted(limit: Self.watchersMax))
            }
            guard !state.isShutDown else { return .success(nil) }
            state.nextWatcher += 1
            state.watchers[state.nextWatcher] = Watcher(
                service: service,
                last: state.conditions[service] ?? .unknown,
                wake: wake
            )
            return .success(state.nextWatcher)
        }
        if let number = try outcome.get() {
            wake.onTermination = { [weak self] _ in self?.forget(number) }
        } else {
            wake.finish()
        }
        return HealthWatch(board: self, service: service, wakes: wakes)
    }

    private func forget(_ number: Int) {
        state.withLock { _ = $0.watchers.removeValue(forKey: number) }
    }
}
