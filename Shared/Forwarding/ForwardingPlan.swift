package import RPCTransport

/// What the gateway forwards now: the routes, and the addresses that stand for their backends.
package struct ForwardingPlan: Sendable {
    /// The routes.
    package let table: RouteTable
    /// The addresses of each route, in the order of the table.
    package let addresses: [[Endpoint]]

    /// A plan for routes whose backends are addresses.
    package init(_ table: RouteTable) {
        self.table = table
        addresses = table.routes.map(\.backends)
    }

    /// Every address once, in the order of the table.
    package var backends: [Endpoint] {
        addresses.joined().reduce(into: (all: [Endpoint](), seen: Set<Endpoint>())) { found, next in
            if found.seen.insert(next).inserted { found.all.append(next) }
        }
        .all
    }
}
