internal import Forwarding
internal import Introspection
internal import Kernel
internal import Logging
internal import RPC
internal import Schema
private import Synchronization

/// The maintenance that the gateway knows of, and what is done about it.
///
/// One that has begun holds calls back; one that is announced begins by itself.
final class MaintenanceKeeper: Sendable {
    /// How much later than announced a maintenance may begin, and how much later than a service
    /// has told of a method that only reads this is called in one for changes only.
    private static let interval: Duration = .seconds(1)

    private let forwarder: Forwarder
    private let health: ServiceHealth
    private let catalog: ReflectionCatalog
    private let clock: any WallClock
    private let pace = SystemMonotonicClock()
    private let logger: Logger
    private let state = Mutex(State())

    private struct State {
        /// What was said last.
        var window: MaintenanceWindow?
        /// What is done now.
        var hold: MaintenanceHold?
    }

    init(
        _ forwarder: Forwarder,
        _ health: ServiceHealth,
        _ catalog: ReflectionCatalog,
        _ clock: any WallClock,
        _ logger: Logger
    ) {
        self.forwarder = forwarder
        self.health = health
        self.catalog = catalog
        self.clock = clock
        self.logger = logger
    }

    /// The maintenance that is under way or announced; `nil` when there is none.
    var present: MaintenanceWindow? { state.withLock { $0.window } }

    /// The maintenance for which calls are held back now.
    var held: MaintenanceWindow? { state.withLock { $0.hold?.window } }

    /// Goes by what is said now; `nil` ends what there is.
    func follow(_ window: MaintenanceWindow?) {
        let before = state.withLock { state in
            defer { state.window = window }
            return state.window
        }
        if let window, window != before {
            logger.notice(
                "maintenance announced",
                metadata: [
                    "start": "\(window.start)", "end": "\(window.end)",
                    "changesOnly": "\(window.isForChangesOnly)",
                ]
            )
        }
        act()
    }

    /// Begins what is announced when its time comes, until it is cancelled.
    func run() async throws {
        while true {
            try await pace.sleep(until: pace.now + Self.interval)
            act()
        }
    }

    /// Holds back what is to be held back now.
    func act() {
        let now = clock.now
        let readPaths = catalog.present.index.readPaths
        state.withLock { state in
            let hold = state.window.flatMap { window in
                window.isUnderWay(at: now)
                    ? MaintenanceHold(window, letting: readPaths, clock: clock) : nil
            }
            let before = state.hold
            guard hold?.window != before?.window || hold?.readPaths != before?.readPaths else {
                return
            }
            state.hold = hold
            // In the order in which it was decided: both return at once.
            forwarder.hold(by: hold)
            health.close(hold.map { !$0.window.isForChangesOnly } ?? false)
            guard (hold == nil) != (before == nil) else { return }
            logger.warning(hold == nil ? "maintenance is over" : "maintenance has begun")
        }
    }
}
