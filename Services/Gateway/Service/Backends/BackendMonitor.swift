internal import Forwarding
internal import Kernel
internal import Logging
internal import RPC
internal import RPCTransport
private import Synchronization

/// Asks every backend, again and again, whether it serves and what, and tells the forwarder and
/// then the gateway's own health: what is told to serve is forwarded to.
final class BackendMonitor: Sendable {
    /// From one question to the next while a backend serves, to which one turn of
    /// ``intervalOfAbsence`` is added at most: with ``HealthInquiry/patience`` less than two
    /// seconds, which is how old a change may become.
    static let interval: Duration = .milliseconds(900)
    /// From one question to the next while it does not: calls wait for it to come back.
    static let intervalOfAbsence: Duration = .milliseconds(250)
    /// Silence after which the calls that a backend still has are given up.
    static let silenceMax: Duration = .seconds(5)

    private let forwarder: Forwarder
    private let services: ServiceHealth
    private let connect: @Sendable (Endpoint) -> RPCClientChannel
    private let clock: any WallClock
    private let pause: any MonotonicClock
    private let logger: Logger
    private let state: Mutex<State>

    private struct State {
        /// The backends, in the order of the configuration.
        var backends: [Endpoint] = []
        var watched: [Endpoint: WatchedBackend] = [:]

        mutating func watch(
            _ backends: [Endpoint],
            _ connect: (Endpoint) -> RPCClientChannel,
            at now: Timestamp
        ) {
            let before = watched
            self.backends = backends
            watched = [:]
            for backend in backends {
                watched[backend] =
                    before[backend] ?? WatchedBackend(connect(backend), BackendHealth(at: now))
            }
        }
    }

    /// A monitor of backends, each asked through a channel of its own.
    init(
        _ backends: [Endpoint],
        of forwarder: Forwarder,
        services: ServiceHealth,
        clock: any WallClock,
        pause: any MonotonicClock = SystemMonotonicClock(),
        logger: Logger,
        connect: @escaping @Sendable (Endpoint) -> RPCClientChannel
    ) {
        self.forwarder = forwarder
        self.services = services
        self.connect = connect
        self.clock = clock
        self.pause = pause
        self.logger = logger
        var first = State()
        first.watch(backends, connect, at: clock.now)
        state = Mutex(first)
    }

    /// The backends, in the order of the configuration.
    var backends: [Endpoint] { state.withLock { $0.backends } }

    /// The channel to each backend, in their order, for whoever has something to ask it.
    var channels: [(Endpoint, any ClientChannel)] {
        state.withLock { state in
            state.backends.compactMap { backend in
                state.watched[backend].map { (backend, $0.channel) }
            }
        }
    }

    /// What is known of each backend, in their order.
    var present: [BackendHealth] { known.map(\.health) }

    /// Each backend with what is known of it, in their order.
    var known: [(backend: Endpoint, health: BackendHealth)] {
        state.withLock { state in
            state.backends.compactMap { backend in
                state.watched[backend].map { (backend, $0.health) }
            }
        }
    }

    /// What is known of a backend; `nil` when it is not watched.
    func health(of backend: Endpoint) -> BackendHealth? {
        state.withLock { $0.watched[backend]?.health }
    }

    /// Watches these backends from now on, and the others no more; returns the channels to those.
    func watch(_ backends: [Endpoint]) -> [RPCClientChannel] {
        let now = clock.now
        return state.withLock { state in
            let before = state.watched
            state.watch(backends, connect, at: now)
            return before.filter { state.watched[$0.key] == nil }.values.map(\.channel)
        }
    }

    /// Asks until it is cancelled.
    func run() async throws {
        try await withThrowingDiscardingTaskGroup { group in
            while true {
                for (backend, channel) in due() {
                    group.addTask { await self.ask(backend, channel) }
                }
                try await pause.sleep(until: pause.now + Self.intervalOfAbsence)
            }
        }
    }

    /// Asks every backend once.
    func ask() async {
        let all = state.withLock { $0.watched.mapValues(\.channel) }
        await withDiscardingTaskGroup { group in
            for (backend, channel) in all {
                group.addTask { await self.ask(backend, channel) }
            }
        }
    }

    /// Closes the channels to the backends.
    func close() async {
        for channel in watch([]) { await channel.close(within: .zero) }
    }

    /// Those to be asked now, which are noted as being asked.
    private func due() -> [(Endpoint, any ClientChannel)] {
        let now = pause.now
        return state.withLock { state in
            state.watched.compactMap { backend, watched in
                guard !watched.isAsked, watched.nextQuestion <= now else { return nil }
                state.watched[backend]?.asked(at: now)
                return (backend, watched.channel)
            }
        }
    }

    private func ask(_ backend: Endpoint, _ channel: any ClientChannel) async {
        let before = await forwarder.load(of: backend).answers
        let answer = await HealthInquiry(channel).answer(asking: services.services(of: backend))
        // A backend that answers calls is there, however long the question waits behind them.
        if case .silence = answer, await forwarder.load(of: backend).answers > before {
            return state.withLock { $0.watched[backend]?.answersCalls() ?? () }
        }
        await learn(answer, of: backend)
    }

    private func learn(_ answer: ServiceCensus.Answer, of backend: Endpoint) async {
        let found = answer.availability
        let (now, instant) = (clock.now, pause.now)
        let outcome = state.withLock { $0.watched[backend]?.learn(found, now, instant) }
        guard let outcome else { return }
        await forwarder.learn(found, of: backend)
        services.learn(answer, from: backend)
        if outcome.hasChanged {
            var metadata: Logger.Metadata = ["backend": "\(backend)", "state": "\(found)"]
            if case .silence(let problem) = answer { metadata["problem"] = "\(problem)" }
            logger.notice("backend", metadata: metadata)
        }
        if outcome.silence >= Self.silenceMax { forwarder.giveUp(backend) }
    }
}

/// One backend under watch.
private struct WatchedBackend {
    let channel: RPCClientChannel
    private(set) var health: BackendHealth
    private(set) var isAsked = false
    private(set) var nextQuestion = MonotonicInstant(nanoseconds: .min)
    /// Since when it does not answer.
    private var silentSince: MonotonicInstant?

    init(_ channel: RPCClientChannel, _ health: BackendHealth) {
        self.channel = channel
        self.health = health
    }

    mutating func asked(at now: MonotonicInstant) {
        isAsked = true
        let isThere = health.state == .serving || health.state == .unknown
        nextQuestion =
            now + (isThere ? BackendMonitor.interval : BackendMonitor.intervalOfAbsence)
    }

    /// It does not answer the question, but calls.
    mutating func answersCalls() {
        isAsked = false
        silentSince = nil
    }

    /// Takes an answer; returns whether anything has changed, and for how long there was none.
    mutating func learn(
        _ found: Availability,
        _ now: Timestamp,
        _ instant: MonotonicInstant
    ) -> (hasChanged: Bool, silence: Duration) {
        isAsked = false
        silentSince = found == .unreachable ? silentSince ?? instant : nil
        let silence = silentSince.map { instant - $0 } ?? .zero
        return (health.learn(found, at: now), silence)
    }
}
