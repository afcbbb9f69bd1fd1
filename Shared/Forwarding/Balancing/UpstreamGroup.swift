internal import Identity
internal import Quotas
internal import RPC

/// The backends of one route on one event loop: which of them gets the next call, and which calls
/// wait.
///
/// Confined to its event loop.
final class UpstreamGroup {
    /// As many candidates as are looked at for one call.
    private static let candidatesMax = 8

    private let upstreams: [Upstream]
    private let clock: any MonotonicClock
    /// Tells the backends who calls.
    private let signer: CallerSigner?
    /// What is left of it.
    private(set) var budget: RetryBudget
    private var lines: WaitingLines<ForwardedCall>
    private var turn = 0
    private var shedTurn = 0

    init(
        _ upstreams: [Upstream],
        _ limits: OverloadLimits,
        budget: RetryBudget = RetryBudget(),
        signer: CallerSigner? = nil,
        clock: any MonotonicClock
    ) {
        self.upstreams = upstreams
        self.budget = budget
        self.signer = signer
        self.clock = clock
        lines = WaitingLines(limits)
    }

    /// Whether the backends are told who calls.
    var isToldCallers: Bool { signer != nil }

    /// Whether calls wait until a backend may have them.
    var hasWaiting: Bool { !lines.isEmpty }

    /// Calls that wait until a backend may have them.
    var waitingCount: Int { lines.count }

    /// Gives a new call to a backend, lets it wait, or sheds it.
    func submit(_ call: ForwardedCall) {
        budget.earn()
        let priority = call.priority
        guard let upstream = choose(except: [], for: priority) else {
            return call.failUnreachable()
        }
        // Those that wait were first, unless they are of a lower class.
        if lines.isEmpty(before: priority), upstream.hasRoom(for: priority) {
            return call.proceed(to: upstream, signer)
        }
        upstream.refused()
        if let pushedOut = lines.join(call, priority, at: clock.now) { shed(pushedOut) }
    }

    /// Gives a call that no backend has seen to one that it was not given to; returns whether there
    /// is one.
    func submitElsewhere(_ call: ForwardedCall) -> Bool {
        guard let upstream = choose(except: call.tried, for: call.priority) else { return false }
        call.proceed(to: upstream, signer)
        return true
    }

    /// Gives a call that a backend has turned away to another one, or to the same when it is alone;
    /// returns whether the budget of the route allows it and there is one.
    func submitAgain(_ call: ForwardedCall) -> Bool {
        let upstream =
            choose(except: call.tried, for: call.priority)
            ?? choose(except: [], for: call.priority)
        guard let upstream, budget.spend() else { return false }
        call.proceed(to: upstream, signer)
        return true
    }

    /// Gives waiting calls to backends that may have more.
    func serveWaiting() {
        while let priority = lines.highest {
            guard let upstream = choose(except: [], for: priority) else { return failWaiting() }
            // Those of a lower class have no more room.
            guard upstream.hasRoom(for: priority) else { return }
            guard let call = lines.next(priority, at: clock.now) else { return }
            if !call.isEnded { call.proceed(to: upstream, signer) }
        }
    }

    /// Sheds the calls that have waited for too long.
    func shedExpired() {
        guard hasWaiting else { return }
        for call in lines.expired(at: clock.now) { shed(call) }
    }

    /// Any of the backends might have had it: each is told of its part.
    ///
    /// That bulk is held to its places is no sign of more calls than they answer.
    private func shed(_ call: ForwardedCall) {
        if call.priority > .bulk, !upstreams.isEmpty {
            shedTurn = (shedTurn + 1) % upstreams.count
            upstreams[shedTurn].shed()
        }
        call.shed()
    }

    /// Takes out the calls that wait.
    func removeWaiting() -> [ForwardedCall] { lines.removeAll() }

    private func failWaiting() {
        for call in lines.removeAll() { call.failUnreachable() }
    }

    /// The least loaded of those that serve; when none does, of those that answer at all.
    private func choose(except tried: [Upstream], for priority: CallPriority) -> Upstream? {
        guard upstreams.count > 1 else {
            guard let only = upstreams.first, tried.isEmpty else { return nil }
            return only.availability == .unreachable ? nil : only
        }
        turn &+= 1
        return leastLoaded(except: tried) { $0.isUsable && $0.hasRoom(for: priority) }
            ?? leastLoaded(except: tried) { $0.isUsable }
            ?? leastLoaded(except: tried) { $0.availability != .unreachable }
    }

    /// Begins elsewhere each time, so that equal loads take turns and every backend is a candidate
    /// now and then.
    private func leastLoaded(
        except tried: [Upstream],
        _ isAllowed: (Upstream) -> Bool
    ) -> Upstream? {
        var best: Upstream?
        var bestLoad = Int.max
        var candidates = 0
        for step in upstreams.indices {
            let upstream = upstreams[Int(UInt(bitPattern: turn &+ step) % UInt(upstreams.count))]
            guard isAllowed(upstream), !tried.contains(where: { $0 === upstream }) else { continue }
            let load = upstream.loadWithOneMore()
            if load < bestLoad { (best, bestLoad) = (upstream, load) }
            candidates += 1
            if candidates == Self.candidatesMax { break }
        }
        return best
    }
}
