package import RPCTransport

/// Which backends answer for which services.
package struct RouteTable: Sendable {
    /// Patterns from narrow to wide, each with the place of its route.
    private let patterns: [(pattern: ServicePattern, route: Int?)]
    /// The routes, in the order of the configuration.
    package let routes: [Route]

    /// Some services and the backends that answer for them.
    package struct Route: Sendable {
        /// Which services.
        package let services: [ServicePattern]
        /// Who answers, at least one.
        package let backends: [Endpoint]

        /// A route.
        package init(_ services: [ServicePattern], to backends: [Endpoint]) {
            self.services = services
            self.backends = backends
        }
    }

    /// A table of routes.
    ///
    /// A pattern stands in one route only. The services that are `reserved` are never forwarded.
    package init(_ routes: [Route], reserved: Set<String> = []) {
        self.routes = routes
        let reserved = reserved.compactMap(ServicePattern.init(parsing:))
        patterns =
            reserved.map { ($0, nil) }
            + routes.enumerated()
            .flatMap { place, route in route.services.map { ($0, place) } }
            .sorted { $0.0.isNarrower(than: $1.0) }
    }

    /// Every backend once, in the order of the configuration.
    package var backends: [Endpoint] {
        routes.flatMap(\.backends).reduce(into: []) { all, next in
            if !all.contains(next) { all.append(next) }
        }
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

private let slash = UInt8(ascii: "/")
