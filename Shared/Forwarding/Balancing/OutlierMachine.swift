internal import RPC
internal import RPCTransport

/// Decides for how long a backend whose calls fail one after another gets none.
///
/// A backend is *in use* or *ejected* until an instant. Each ejection lasts twice as long as the
/// one before, unless the backend has behaved for a time in between. Of the backends of a route at
/// most half are ejected at a time, so that a fault which all of them have in common does not leave
/// nobody; the only backend of a route never is.
struct OutlierMachine {
    private let limits: OutlierLimits
    private var routes: [[Endpoint]] = []
    private var records: [Endpoint: Record] = [:]

    private struct Record {
        /// Ejections without good conduct in between.
        var ejections = 0
        /// When the last ejection ends or has ended.
        var until: MonotonicInstant
    }

    init(_ limits: OutlierLimits) {
        self.limits = limits
    }

    /// Judges these backends from now on, those of each route; the others are forgotten.
    mutating func judge(_ routes: [[Endpoint]]) {
        self.routes = routes
        let kept = Set(routes.joined())
        records = records.filter { kept.contains($0.key) }
    }

    /// The end of a backend's ejection; `nil` when it is in use.
    func ejection(of backend: Endpoint, at now: MonotonicInstant) -> MonotonicInstant? {
        guard let until = records[backend]?.until, until > now else { return nil }
        return until
    }

    /// A backend fails call after call; returns for how long it is ejected, or `nil` when it stays
    /// in use or is ejected already.
    mutating func failing(_ backend: Endpoint, at now: MonotonicInstant) -> Duration? {
        guard ejection(of: backend, at: now) == nil, mayEject(backend, at: now) else { return nil }
        var record = records[backend] ?? Record(until: now)
        if now - record.until > limits.forgivenAfter { record.ejections = 0 }
        record.ejections += 1
        let period = period(record.ejections)
        record.until = now + period
        records[backend] = record
        return period
    }

    private func mayEject(_ backend: Endpoint, at now: MonotonicInstant) -> Bool {
        routes.allSatisfy { route in
            guard route.contains(backend) else { return true }
            let ejected = route.count { ejection(of: $0, at: now) != nil }
            return (ejected + 1) * 2 <= route.count
        }
    }

    private func period(_ ejections: Int) -> Duration {
        var period = limits.ejectionMin
        for _ in 1..<min(max(ejections, 1), 32) where period < limits.ejectionMax { period *= 2 }
        return min(period, limits.ejectionMax)
    }
}

/// When backends are ejected.
package struct OutlierLimits: Sendable, Hashable {
    /// Calls that fail one after another on one event loop before the backend is ejected.
    package var failuresInARow = 5
    /// The first ejection.
    package var ejectionMin: Duration = .seconds(10)
    /// The longest ejection.
    package var ejectionMax: Duration = .seconds(300)
    /// Time in use after which earlier ejections count no more.
    package var forgivenAfter: Duration = .seconds(60)

    /// The standard limits.
    package init() {}
}
