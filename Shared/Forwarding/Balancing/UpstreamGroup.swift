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
    private var limits: ForwardingLimits
    /// Since when a group without backends has none.
    private let begun: MonotonicInstant
    /// Tells the backends who calls.
    private let signer: CallerSigner?
    /// What is left of it.
    private(set) var budget: RetryBudget
    /// Calls that wait until a backend may have one more.
    private var lines: WaitingLines<ForwardedCall>
    /// Calls that wait for a backend to come back.
    private var absent = AbsenceLine<ForwardedCall>()
    private var turn = 0
    private var shedTurn = 0

    init(
        _ upstreams: [Upstream],
        _ limits: ForwardingLimits,
        budget: RetryBudget = RetryBudget(),
        signer: CallerSigner? = nil,
        clock: any MonotonicClock
    ) {
        self.upstreams = upstreams
        self.limits = limits
        begun = clock.now
        self.budget = budget
        self.signer = signer
        self.clock = clock
        lines = WaitingLines(limits.overload)
    }

    /// Whether the backends are told who calls.
    var isToldCallers: Bool { signer != nil }

    /// Whether calls wait until a backend may have them.
    var hasWaiting: Bool { !lines.isEmpty || !absent.isEmpty }

    /// Calls that wait until a backend may have one more.
    var waitingCount: Int { lines.count }

    /// Calls that wait for a backend to come back.
    var absentCount: Int { absent.count }

    /// Goes by other limits from now on.
    func follow(_ limits: ForwardingLimits) { self.limits = limits }

    /// Gives a new call to a backend, lets it wait, or sheds it.
    func submit(_ call: ForwardedCall) {
        budget.earn()
        let priority = call.priority
        // Those that wait for a backend to come back were first.
        guard absent.isEmpty, let upstream = choose(except: [], for: priority) else {
            return call.waitForReturn(in: self)
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
    /// returns whether the budget of the route allows it.
    func submitAgain(_ call: ForwardedCall) -> Bool {
        guard budget.spend() else { return false }
        let upstream =
            choose(except: call.tried, for: call.priority)
            ?? choose(except: [], for: call.priority)
        if let upstream {
            call.proceed(to: upstream, signer)
        } else {
            call.waitForReturn(in: self)
        }
        return true
    }

    /// Gives waiting calls to backends that may have more.
    func serveWaiting() {
        serveAbsent()
        while let priority = lines.highest {
            guard let upstream = choose(except: [], for: priority) else { return awaitReturn() }
            // Those of a lower class have no more room.
            guard upstream.hasRoom(for: priority) else { return }
            guard let call = lines.next(priority, at: clock.now) else { return }
            if !call.isEnded { call.proceed(to: upstream, signer) }
        }
    }

    /// Sheds the calls that have waited for too long.
    func shedExpired() {
        guard hasWaiting else { return }
        let now = clock.now
        for call in lines.expired(at: now) { shed(call) }
        for call in absent.leaving(at: now, \.isEnded) { call.failUnreachable() }
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
    func removeWaiting() -> [ForwardedCall] { absent.removeAll() + lines.removeAll() }

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

/// Calls that wait for a backend to come back.
extension UpstreamGroup {
    /// Lets a call wait, which may at the latest until an instant; returns whether it does.
    ///
    /// Backends that have been away for long are not waited for, and no more calls wait than for a
    /// connection to one backend.
    func hold(_ call: ForwardedCall, until latest: MonotonicInstant) -> Bool {
        let now = clock.now
        let latest = min(latest, absentSince(at: now) + limits.absenceMax)
        guard latest > now, absent.count < limits.waitingCallsPerLoop else { return false }
        absent.join(call, call.priority, until: latest)
        return true
    }

    /// Since when nobody is there: since the last one went.
    private func absentSince(at now: MonotonicInstant) -> MonotonicInstant {
        upstreams.map { $0.absentSince ?? now }.max() ?? begun
    }

    /// Gives those that wait to backends that are back, as many as these may have.
    ///
    /// A backend may be away again at once, which makes calls wait anew: each is given once.
    private func serveAbsent() {
        for _ in 0..<absent.count {
            guard let priority = absent.highest,
                upstreams.contains(where: \.isBack),
                let upstream = choose(except: [], for: priority),
                upstream.hasRoom(for: priority),
                let call = absent.next(priority)
            else { return }
            if !call.isEnded { call.proceed(to: upstream, signer) }
        }
    }

    /// Those that have waited for room in a backend wait for one to come back.
    private func awaitReturn() {
        for call in lines.removeAll() where !call.isEnded { call.waitForReturn(in: self) }
    }
}
