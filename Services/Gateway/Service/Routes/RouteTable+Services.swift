internal import Forwarding
internal import RPCTransport

extension RouteTable {
    /// The full names of services that stand in the routes; prefixes name none.
    var namedServices: [String] {
        routes.flatMap(\.services).map(\.description).filter { !$0.hasSuffix("*") }
    }

    /// Whether calls of a service go to a backend; never for what the gateway answers itself.
    func sends(_ service: String, to backend: Endpoint) -> Bool {
        guard !OwnServices.names.contains(service) else { return false }
        let path = Array("/\(service)/-".utf8)
        guard let route = route(forPath: path.span.bytes) else { return false }
        return routes[route].backends.contains(backend)
    }
}
