internal import HTTP2
internal import Quotas
internal import RPC
internal import RPCTransport

/// One backend as one event loop sees it: its connections, its calls, and whether it gets more.
///
/// Confined to its event loop.
final class Upstream {
    /// The backend's address.
    let endpoint: Endpoint
    let pool: ConnectionPool
    /// Calls that were given to the backend and have not ended.
    private(set) var calls = 0
    /// Calls whose answer has begun, since the start.
    private(set) var answers = 0
    /// Calls that were sent to the backend after another attempt, since the start.
    private(set) var retries = 0
    /// What was sent to the backend, by method and status.
    let attempts: CallMeter
    private(set) var availability: Availability
    /// Whether the backend is spared because its calls failed.
    private(set) var isEjected: Bool
    /// Since when the backend cannot be reached; `nil` while it can, as far as is known.
    private(set) var absentSince: MonotonicInstant?
    /// Not set while the backend gets its full part.
    private var warming: SlowStart?
    private let limits: ForwardingLimits
    private let clock: any MonotonicClock
    private var recent = RecentCalls()
    /// Calls that the backend has not begun to answer.
    private var unanswered = 0
    private var concurrency: ConcurrencyMachine
    /// Calls that have left ``recent`` by an answer or an end, since the last look.
    private var doneSinceLook = 0
    /// Calls that the backend got, or was to get when they were shed, since the last look.
    private var cameSinceLook = 0
    private var failuresInARow = 0
    /// One lost connection ends many calls and counts once: the last instant that counted.
    private var lastLoss: MonotonicInstant?
    private let isFailing: (Endpoint) -> Void

    /// A backend that gets calls at once.
    ///
    /// It may have `ceiling` calls at a time. `isFailing` is called when call after call fails.
    init(
        _ pool: ConnectionPool,
        _ standing: BackendStanding,
        ceiling: Int,
        limits: ForwardingLimits,
        clock: any MonotonicClock,
        isFailing: @escaping (Endpoint) -> Void
    ) {
        self.endpoint = pool.target
        self.pool = pool
        self.availability = standing.availability
        self.isEjected = standing.isEjected
        self.limits = limits
        self.concurrency = ConcurrencyMachine(limits.overload, ceiling: ceiling)
        self.clock = clock
        attempts = CallMeter(at: .client, clock: clock)
        self.isFailing = isFailing
        if standing.availability == .unreachable { absentSince = clock.now }
        pool.observer = self
    }

    /// Whether calls go here rather than elsewhere.
    var isUsable: Bool {
        !isEjected && (availability == .serving || availability == .unknown) && pool.isReachable
    }

    /// Whether the backend, after it was away, may get those that wait for it.
    ///
    /// One that says that it does not serve yet would turn them away.
    var isBack: Bool {
        (availability == .serving || availability == .unknown) && pool.isReachable
    }

    /// Whether the backend may have one more call of a class.
    ///
    /// The limit that adapts counts a call for a moment only, the ceiling until its answer begins.
    func hasRoom(for priority: CallPriority) -> Bool {
        recent.count < limits.overload.places(of: concurrency.limit, for: priority)
            && unanswered < limits.overload.places(of: concurrency.ceiling, for: priority)
    }

    /// What one more call would make the load, in calls of a backend that has warmed up × 256.
    func loadWithOneMore() -> Int {
        let load = (calls + 1) * SlowStart.fullWeight
        guard let warming else { return load }
        let weight = warming.weight(at: clock.now)
        if weight == SlowStart.fullWeight { self.warming = nil }
        return load * SlowStart.fullWeight / weight
    }

    /// What goes here now.
    var load: BackendLoad {
        BackendLoad(
            connections: pool.connectionCount,
            calls: calls,
            answers: answers,
            retries: retries,
            limit: concurrency.limit,
            attempts: attempts.counts
        )
    }

    /// Begins to give the backend its full part, from little.
    func warmUp() {
        guard limits.slowStart > .zero else { return }
        warming = SlowStart(at: clock.now, period: limits.slowStart)
    }
}

/// What calls tell.
extension Upstream {
    /// A call is given to the backend; returns what ``answered(_:)`` or ``ended(_:)`` wants back.
    func began(isRetry: Bool) -> CallTicket {
        calls += 1
        unanswered += 1
        cameSinceLook += 1
        if isRetry { retries += 1 }
        guard concurrency.takesProbe() else {
            return CallTicket(period: recent.begin(), probe: nil)
        }
        let probe = CallTicket.Probe(begun: clock.now, calls: recent.count + 1)
        return CallTicket(period: recent.begin(), probe: probe)
    }

    /// The answer of a call has begun.
    func answered(_ ticket: CallTicket) {
        answers += 1
        unanswered -= 1
        doneSinceLook += 1
        recent.end(ticket.period)
        guard let probe = ticket.probe else { return }
        concurrency.answered(after: clock.now - probe.begun, among: probe.calls)
    }

    /// A call has ended in some way; with its ticket when no answer had begun.
    func ended(_ ticket: CallTicket?) {
        calls -= 1
        guard let ticket else { return }
        unanswered -= 1
        doneSinceLook += 1
        recent.end(ticket.period)
    }

    /// A call had to wait or was shed, because the backend has its fill.
    func refused() { concurrency.refused() }

    /// A call was shed that might have come here.
    func shed() { cameSinceLook += 1 }

    /// Looks at how busy the backend is, and begins the next period of counting when it is time.
    func look(_ look: Lookout.Look) {
        concurrency.look(
            answers: doneSinceLook,
            arrivals: cameSinceLook,
            after: look.after,
            lag: look.lag
        )
        doneSinceLook = 0
        cameSinceLook = 0
        if look.isNextPeriod { recent.advance() }
    }

    /// The backend may have so many calls at a time from now on.
    func allow(_ ceiling: Int) {
        guard ceiling != concurrency.ceiling else { return }
        concurrency = ConcurrencyMachine(limits.overload, ceiling: ceiling)
    }

    /// A call was answered to the end, whatever the answer was.
    func succeeded() { failuresInARow = 0 }

    /// A call was not answered to the end.
    func failed(_ end: StreamEnd) {
        switch end {
        case .reset(.cancel), .reset(.noError): break
        // After GOAWAY: the backend goes in good order.
        case .unprocessed where pool.isDraining: break
        case .connectionLost: lostConnection()
        case .unprocessed, .reset, .complete: failed()
        }
    }

    private func lostConnection() {
        let now = clock.now
        if let lastLoss, now - lastLoss < .seconds(1) { return }
        lastLoss = now
        failed()
    }

    private func failed() {
        failuresInARow += 1
        guard failuresInARow >= limits.outliers.failuresInARow else { return }
        failuresInARow = 0
        isFailing(endpoint)
    }
}

/// What the gateway as a whole has found.
extension Upstream {
    /// Takes over what asking the backend has told.
    func learn(_ availability: Availability) {
        let before = self.availability
        self.availability = availability
        switch availability {
        case .serving:
            if before == .unreachable { warmUp() }
            absentSince = nil
            pool.connectAgain()
        case .unreachable:
            isAway()
            // Nobody has seen those that wait for a connection: others may take them.
            pool.failWaiting("\(endpoint) does not answer.")
        case .unknown, .notServing: break
        }
    }

    /// The backend gets no calls for a time.
    func eject() { isEjected = true }

    /// The time is over; the next failure ejects it again.
    func readmit() {
        isEjected = false
        failuresInARow = limits.outliers.failuresInARow - 1
        warmUp()
    }
}

extension Upstream: PoolObserver {
    func connected() { absentSince = nil }

    func connectFailed() {
        isAway()
        failed()
    }

    private func isAway() { absentSince = absentSince ?? clock.now }
}

/// What the gateway as a whole knows of a backend.
struct BackendStanding: Sendable, Hashable {
    var availability = Availability.unknown
    var isEjected = false
}
