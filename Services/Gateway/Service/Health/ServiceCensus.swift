internal import Forwarding
internal import Introspection
internal import RPCTransport

/// What the backends last said of their services, and so which services somebody serves.
///
/// A value without I/O. A service is known by the name that a backend gives it, or that a route
/// does; it stays known while the backend is silent.
struct ServiceCensus {
    /// What a backend said when it was asked.
    enum Answer: Hashable {
        /// Whether each service takes calls; the empty name stands for those not named.
        case services([String: Bool])
        /// Nothing in time, and why.
        case silence(String)

        /// What it means for the backend as a whole; one that says nothing of itself serves as
        /// soon as it answers.
        var availability: Availability {
            switch self {
            case .services(let answers): answers[""] ?? true ? .serving : .notServing
            case .silence: .unreachable
            }
        }
    }

    /// The most services that one backend may name; further ones are passed over.
    static let servicesOfBackendMax = 1_000
    /// The most services that are known in all.
    static let servicesMax = 10_000
    /// The longest name of a service, in bytes.
    static let nameSizeMax = 256

    private let table: RouteTable
    private let order: [Endpoint]
    private var backends: [Endpoint: Backend]

    /// What is known of one backend.
    private struct Backend {
        /// Services that a route sends there by their full names.
        let routed: [String]
        /// Services that its reflection names.
        var described: [String] = []
        var answers: [String: Bool] = [:]
        var isSilent = true
        /// Every service that it has and that a route sends there, sorted.
        var services: [String]

        func serves(_ service: String) -> Bool {
            !isSilent && answers[service] ?? answers[""] ?? false
        }

        /// With all its services, by whatever way they are known.
        func gathered() -> Backend {
            var backend = self
            let told = answers.keys.filter { !$0.isEmpty }
            backend.services = Set(told).union(routed).union(described).sorted()
            return backend
        }
    }

    /// Nothing was said yet by the backends of a table.
    init(_ table: RouteTable) {
        self.table = table
        order = table.backends
        let named = table.namedServices
        backends = Dictionary(
            uniqueKeysWithValues: order.map { backend in
                let routed = named.filter { table.sends($0, to: backend) }.sorted()
                return (backend, Backend(routed: routed, services: routed))
            }
        )
    }

    /// Goes by another table from now on; what is known of the backends that stay is kept.
    mutating func follow(_ table: RouteTable) {
        var next = ServiceCensus(table)
        for backend in next.order {
            guard let known = backends[backend], var kept = next.backends[backend] else { continue }
            kept.described = known.described.filter { next.isTaken($0, of: backend) }
            kept.answers = known.answers.filter { service, _ in
                service.isEmpty || next.isTaken(service, of: backend)
            }
            kept.isSilent = known.isSilent
            next.backends[backend] = kept.gathered()
        }
        self = next
    }

    /// What is seen of a backend that matters to others than those who ask for health.
    struct Sight {
        /// Whether it answers, and serves anything.
        let isServing: Bool
        /// The services of which it has told the health.
        let services: Set<String>
    }

    /// What is seen of a backend.
    func sight(of backend: Endpoint) -> Sight {
        let known = backends[backend]
        return Sight(
            isServing: known?.isSilent == false && known?.answers.values.contains(true) == true,
            services: Set(known?.answers.keys.filter { !$0.isEmpty } ?? [])
        )
    }

    /// The services of a backend to which some route leads, sorted.
    func services(of backend: Endpoint) -> [String] { backends[backend]?.services ?? [] }

    /// Takes what a backend says; returns whether it says something new.
    mutating func learn(_ answer: Answer, from backend: Endpoint) -> Bool {
        guard var known = backends[backend] else { return false }
        switch answer {
        case .silence:
            guard !known.isSilent else { return false }
            known.isSilent = true
        case .services(let answers):
            let answers = kept(answers, of: backend, after: known)
            guard known.isSilent || answers != known.answers else { return false }
            known.isSilent = false
            known.answers = answers
        }
        backends[backend] = known.gathered()
        return true
    }

    /// Takes the services that the reflection of a backend names, all of them routed there;
    /// returns whether some are new.
    mutating func learn(described services: [String], of backend: Endpoint) -> Bool {
        guard let known = backends[backend], known.described != services else { return false }
        backends[backend]?.described = services
        backends[backend] = backends[backend]?.gathered()
        return true
    }

    /// The answers that count; a backend that is not ready may not name its services yet, so
    /// that those it had are kept until it is.
    private func kept(
        _ answers: [String: Bool],
        of backend: Endpoint,
        after known: Backend
    ) -> [String: Bool] {
        let named = answers.keys.filter { isTaken($0, of: backend) }.sorted()
        var kept: [String: Bool] = [:]
        for name in named.prefix(Self.servicesOfBackendMax) { kept[name] = answers[name] }
        if answers[""] != true {
            for name in known.services.prefix(Self.servicesOfBackendMax - kept.count)
            where kept[name] == nil {
                kept[name] = false
            }
        }
        kept[""] = answers[""]
        return kept
    }

    private func isTaken(_ service: String, of backend: Endpoint) -> Bool {
        !service.isEmpty && service.utf8.count <= Self.nameSizeMax
            && table.sends(service, to: backend)
    }

    /// Every service that is known: it is served while one of its backends serves it.
    var conditions: [String: HealthBoard.Condition] {
        var conditions: [String: HealthBoard.Condition] = [:]
        for backend in order {
            guard let known = backends[backend] else { continue }
            for service in known.services {
                if known.serves(service) {
                    conditions[service] = .serving
                } else if conditions[service] == nil {
                    conditions[service] = .notServing
                }
                if conditions.count == Self.servicesMax { return conditions }
            }
        }
        return conditions
    }
}
