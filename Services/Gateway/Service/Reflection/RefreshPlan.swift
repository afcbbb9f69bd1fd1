internal import RPC
internal import RPCTransport

/// Decides when a backend is asked for its descriptors: once it serves, when it comes back, when
/// its services change, and else once in a while.
///
/// A value without a clock.
struct RefreshPlan {
    /// After it answered, at least: an exchange of the backend that nobody noticed shows so late.
    static let periodMin: Duration = .seconds(15)
    /// For each backend: what asking all of them may be stretched to.
    static let periodOfBackend: Duration = .milliseconds(100)
    /// After it did not answer.
    static let pause: Duration = .seconds(5)

    private var backends: [Endpoint: Backend] = [:]

    private struct Backend {
        var services: Set<String> = []
        /// Not before; at once when there is none.
        var next: MonotonicInstant?
    }

    /// The backends that are to be asked now, of those that are seen.
    mutating func due(
        _ sights: [(backend: Endpoint, sight: ServiceCensus.Sight)],
        at now: MonotonicInstant
    ) -> [Endpoint] {
        var due: [Endpoint] = []
        for (backend, sight) in sights {
            guard sight.isServing else {
                backends[backend]?.next = nil
                continue
            }
            var plan = backends[backend] ?? Backend()
            if plan.services != sight.services {
                plan.services = sight.services
                plan.next = nil
            }
            if plan.next.map({ $0 <= now }) ?? true { due.append(backend) }
            backends[backend] = plan
        }
        return due
    }

    /// A backend was asked just now.
    mutating func asked(_ backend: Endpoint, hasAnswered: Bool, at now: MonotonicInstant) {
        let period = max(Self.periodMin, Self.periodOfBackend * backends.count)
        backends[backend]?.next = now + (hasAnswered ? period : Self.pause)
    }
}
