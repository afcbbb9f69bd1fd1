internal import Forwarding
internal import Introspection
internal import RPCTransport
private import Synchronization

/// What the backends say of their services, told to the gateway's health board.
final class ServiceHealth: Sendable {
    private let board: HealthBoard
    private let state: Mutex<State>

    private struct State {
        var backends: [Endpoint]
        var census: ServiceCensus
        var told: [String: HealthBoard.Condition] = [:]
        /// Whether no calls are forwarded.
        var isClosed = false
    }

    /// Tells a board about the backends of a table.
    init(_ table: RouteTable, board: HealthBoard) {
        self.board = board
        state = Mutex(State(backends: table.backends, census: ServiceCensus(table)))
    }

    /// Tells about the backends of another table from now on.
    func follow(_ table: RouteTable) {
        state.withLock { state in
            state.backends = table.backends
            state.census.follow(table)
            tell(&state)
        }
    }

    /// The services of a backend to which some route leads, sorted.
    func services(of backend: Endpoint) -> [String] {
        state.withLock { $0.census.services(of: backend) }
    }

    /// Takes what a backend says.
    func learn(_ answer: ServiceCensus.Answer, from backend: Endpoint) {
        state.withLock { state in
            guard state.census.learn(answer, from: backend) else { return }
            tell(&state)
        }
    }

    /// What is seen of each backend now.
    var sights: [(backend: Endpoint, sight: ServiceCensus.Sight)] {
        state.withLock { state in
            state.backends.map { ($0, state.census.sight(of: $0)) }
        }
    }

    /// Takes the services that the reflection of a backend names.
    func learn(described services: [String], of backend: Endpoint) {
        state.withLock { state in
            guard state.census.learn(described: services, of: backend) else { return }
            tell(&state)
        }
    }

    /// Tells from now on that no service is served, as long as no calls are forwarded.
    func close(_ isClosed: Bool) {
        state.withLock { state in
            state.isClosed = isClosed
            tell(&state)
        }
    }

    /// Tells what has changed, in the order in which it was learnt: the caller holds the lock.
    private func tell(_ state: inout State) {
        var present = state.census.conditions
        if state.isClosed { present = present.mapValues { $0 == .serving ? .notServing : $0 } }
        var changes = present.filter { state.told[$0.key] != $0.value }
        for service in state.told.keys where present[service] == nil {
            changes[service] = .unknown
        }
        state.told = present
        board.set(changes)
    }
}
