/// The backends of one route on one event loop: which of them gets the next call.
///
/// Confined to its event loop.
final class UpstreamGroup {
    /// As many candidates as are looked at for one call.
    private static let candidatesMax = 8

    let upstreams: [Upstream]
    private var budget = RetryBudget()
    private var turn = 0

    init(_ upstreams: [Upstream]) {
        self.upstreams = upstreams
    }

    /// Gives a new call to a backend.
    func submit(_ call: ForwardedCall) {
        budget.earn()
        send(call, to: choose(except: []))
    }

    /// Gives a call that no backend has seen to one that it was not given to; returns whether there
    /// is one.
    func submitElsewhere(_ call: ForwardedCall) -> Bool {
        guard let upstream = choose(except: call.tried) else { return false }
        send(call, to: upstream)
        return true
    }

    /// Gives a call that a backend has turned away to another one, or to the same when it is alone;
    /// returns whether the budget of the route allows it and there is one.
    func submitAgain(_ call: ForwardedCall) -> Bool {
        guard let upstream = choose(except: call.tried) ?? choose(except: []), budget.spend() else {
            return false
        }
        send(call, to: upstream)
        return true
    }

    private func send(_ call: ForwardedCall, to upstream: Upstream?) {
        guard let upstream else { return call.failUnreachable() }
        call.proceed(to: upstream)
    }

    /// The least loaded of those that serve; when none does, of those that answer at all.
    private func choose(except tried: [Upstream]) -> Upstream? {
        guard upstreams.count > 1 else {
            guard let only = upstreams.first, tried.isEmpty else { return nil }
            return only.availability == .unreachable ? nil : only
        }
        turn &+= 1
        return leastLoaded(except: tried) { $0.isUsable }
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
