package import Identity
package import RPCTransport

/// Which backends answer for which services.
package struct RouteTable: Sendable {
    /// Patterns from narrow to wide, each with the place of its route.
    private let patterns: [(pattern: ServicePattern, route: Int?)]
    private let reserved: Set<String>
    /// The routes, in the order of the configuration.
    package let routes: [Route]

    /// Some services and the backends that answer for them.
    package struct Route: Sendable {
        /// Which services.
        package let services: [ServicePattern]
        /// Who answers.
        package let backends: [Endpoint]
        /// Names whose addresses answer, too, each with a port.
        package let names: [Endpoint]
        /// Calls that each backend may have at a time; `nil` for the standard limit.
        package let callsPerBackend: Int?
        /// The keys that the backends share with the gateway, the one that signs first.
        ///
        /// With them the backends are told who calls.
        package let callerKeys: [CallerKey]
        /// Where the calls go, as the operator has written it, whatever the names stand for.
        let target: String

        /// A route.
        package init(
            _ services: [ServicePattern],
            to backends: [Endpoint],
            names: [Endpoint] = [],
            callsPerBackend: Int? = nil,
            callerKeys: [CallerKey] = []
        ) {
            self.services = services
            self.backends = backends
            self.names = names
            self.callsPerBackend = callsPerBackend
            self.callerKeys = callerKeys
            target = (backends.map(\.description) + names.map { "dns:\($0)" })
                .joined(separator: ",")
        }

        /// The same route, with further addresses in the place of names.
        fileprivate init(_ route: Route, found addresses: [Endpoint]) {
            services = route.services
            backends = (route.backends + addresses).withoutRepetitions
            names = []
            callsPerBackend = route.callsPerBackend
            callerKeys = route.callerKeys
            target = route.target
        }
    }

    /// A table of routes.
    ///
    /// A pattern stands in one route only. The services that are `reserved` are never forwarded.
    package init(_ routes: [Route], reserved: Set<String> = []) {
        self.routes = routes
        self.reserved = reserved
        let reserved = reserved.compactMap(ServicePattern.init(parsing:))
        patterns =
            reserved.map { ($0, nil) }
            + routes.enumerated()
            .flatMap { place, route in route.services.map { ($0, place) } }
            .sorted { $0.0.isNarrower(than: $1.0) }
    }

    /// Every backend once, in the order of the configuration.
    package var backends: [Endpoint] { routes.flatMap(\.backends).withoutRepetitions }

    /// Every name once, in the order of the configuration.
    package var names: [Endpoint] { routes.flatMap(\.names).withoutRepetitions }

    /// The table with addresses in the place of names.
    package func resolved(_ addresses: (_ name: Endpoint) -> [Endpoint]) -> RouteTable {
        let resolved = routes.map { Route($0, found: $0.names.flatMap(addresses)) }
        return RouteTable(resolved, reserved: reserved)
    }

    /// How many calls each backend may have at a time, where a route says so: the least of them.
    var allowances: [Endpoint: Int?] {
        var allowances: [Endpoint: Int?] = [:]
        for route in routes {
            for backend in route.backends {
                let before = allowances[backend] ?? nil
                let least = [before, route.callsPerBackend].compactMap(\.self).min()
                allowances.updateValue(least, forKey: backend)
            }
        }
        return allowances
    }

    /// The place of the route for a `:path` (`/service/method`): the narrowest pattern wins.
    ///
    /// Returns `nil` when nobody answers for the service, or the path has another form.
    package func route(forPath path: RawSpan) -> Int? {
        path.withUnsafeBytes { path in
            guard let service = serviceName(path) else { return nil }
            for (pattern, route) in patterns where pattern.matches(service) { return route }
            return nil
        }
    }

    private func serviceName(_ path: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        guard path.first == slash else { return nil }
        var end = 1
        while end < path.count, path[end] != slash { end += 1 }
        guard end > 1, end + 1 < path.count else { return nil }
        return UnsafeRawBufferPointer(rebasing: path[1..<end])
    }
}

extension [Endpoint] {
    /// Each once, in the order of its first occurrence.
    fileprivate var withoutRepetitions: [Endpoint] {
        var seen: Set<Endpoint> = []
        return filter { seen.insert($0).inserted }
    }
}

private let slash = UInt8(ascii: "/")
