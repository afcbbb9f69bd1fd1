internal import GRPCContract
package import Kernel
package import Logging
package import RPC
package import RPCTransport
private import Synchronization

/// Asks every backend, again and again, whether it serves.
package final class BackendMonitor: Sendable {
    /// Between two questions to a backend.
    static let interval: Duration = .seconds(5)
    /// For one answer.
    static let patience: Duration = .seconds(2)

    /// The backends, in the order of the configuration.
    package let backends: [Endpoint]
    private let channels: [any ClientChannel]
    private let clock: any WallClock
    private let pause: any MonotonicClock
    private let logger: Logger
    private let health: Mutex<[BackendHealth]>

    /// A monitor of backends, each asked through its own channel.
    package init(
        _ backends: [(Endpoint, any ClientChannel)],
        clock: any WallClock,
        pause: any MonotonicClock = SystemMonotonicClock(),
        logger: Logger
    ) {
        self.backends = backends.map(\.0)
        self.channels = backends.map(\.1)
        self.clock = clock
        self.pause = pause
        self.logger = logger
        health = Mutex(backends.map { _ in BackendHealth(at: clock.now) })
    }

    /// What is known of each backend, in their order.
    package var present: [BackendHealth] { health.withLock { $0 } }

    /// Asks until it is cancelled.
    package func run() async throws {
        while true {
            await ask()
            try await pause.sleep(until: pause.now + Self.interval)
        }
    }

    /// Asks every backend once.
    package func ask() async {
        await withDiscardingTaskGroup { group in
            for place in backends.indices {
                group.addTask { await self.ask(place) }
            }
        }
    }

    private func ask(_ place: Int) async {
        let state = await answer(channels[place])
        let now = clock.now
        let hasChanged = health.withLock { $0[place].learn(state, at: now) }
        guard hasChanged else { return }
        logger.notice(
            "backend",
            metadata: ["backend": "\(backends[place])", "state": "\(state)"]
        )
    }

    private func answer(_ channel: any ClientChannel) async -> BackendHealth.State {
        do {
            let options = CallOptions(timeout: Self.patience)
            let answer = try await HealthClient(channel).check(HealthCheckRequest(), options)
            return answer.status == .serving ? .serving : .notServing
        } catch let status as RPCStatus where status.code == .unimplemented {
            // A server without health service serves as soon as it answers (gRFC A17).
            return .serving
        } catch {
            return .unreachable
        }
    }
}
