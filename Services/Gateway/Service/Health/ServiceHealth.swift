internal import Forwarding
internal import Introspection
internal import RPC
internal import RPCTransport
private import Synchronization

/// Asks the backends about their services, again and again, and tells the gateway's health board.
final class ServiceHealth: Sendable {
    /// Between two questions to a backend: with ``HealthInquiry/patience`` less than two seconds,
    /// which is how old a change may become.
    static let interval: Duration = .seconds(1)

    private let board: HealthBoard
    private let clock: any MonotonicClock
    private let state: Mutex<State>

    private struct State {
        var channels: [(backend: Endpoint, channel: any ClientChannel)]
        var census: ServiceCensus
        var told: [String: HealthBoard.Condition] = [:]
    }

    /// Tells a board about the backends of a table, each asked through its channel.
    init(
        _ table: RouteTable,
        _ channels: [(Endpoint, any ClientChannel)],
        board: HealthBoard,
        clock: any MonotonicClock
    ) {
        self.board = board
        self.clock = clock
        state = Mutex(State(channels: channels, census: ServiceCensus(table)))
    }

    /// Tells about the backends of another table from now on, each asked through its channel.
    func follow(_ table: RouteTable, _ channels: [(Endpoint, any ClientChannel)]) {
        state.withLock { state in
            state.channels = channels
            state.census.follow(table)
            tell(&state)
        }
    }

    /// Asks until it is cancelled.
    func run() async throws {
        while true {
            let next = clock.now + Self.interval
            await ask()
            try await clock.sleep(until: next)
        }
    }

    /// Asks every backend once; each answer is told as soon as it is there.
    func ask() async {
        await withDiscardingTaskGroup { group in
            for (backend, channel) in state.withLock({ $0.channels }) {
                group.addTask {
                    let names = self.state.withLock { $0.census.services(of: backend) }
                    let answer = await HealthInquiry(channel).answer(asking: names)
                    self.state.withLock { state in
                        guard state.census.learn(answer, from: backend) else { return }
                        self.tell(&state)
                    }
                }
            }
        }
    }

    /// What is seen of each backend now.
    var sights: [(backend: Endpoint, sight: ServiceCensus.Sight)] {
        state.withLock { state in
            state.channels.map { ($0.backend, state.census.sight(of: $0.backend)) }
        }
    }

    /// Takes the services that the reflection of a backend names.
    func learn(described services: [String], of backend: Endpoint) {
        state.withLock { state in
            guard state.census.learn(described: services, of: backend) else { return }
            tell(&state)
        }
    }

    /// Tells what has changed, in the order in which it was learnt: the caller holds the lock.
    private func tell(_ state: inout State) {
        let present = state.census.conditions
        var changes = present.filter { state.told[$0.key] != $0.value }
        for service in state.told.keys where present[service] == nil {
            changes[service] = .unknown
        }
        state.told = present
        board.set(changes)
    }
}
