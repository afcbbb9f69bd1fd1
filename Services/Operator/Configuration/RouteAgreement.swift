import Forwarding
import Identity
import RPCTransport
import Runtime
import Schema

/// Whether the gateway's routes lead to a process, with a key that it knows.
struct RouteAgreement {
    private let service: CheckedProcess
    private let table: RouteTable
    private let others: [CheckedProcess]
    private let areApart: Bool

    /// A look at the routes to one of several processes.
    init(
        _ service: CheckedProcess,
        _ table: RouteTable,
        _ processes: [CheckedProcess],
        areApart: Bool
    ) {
        self.service = service
        self.table = table
        self.areApart = areApart
        others = processes.filter { $0.name != service.name }
    }

    /// Whether any of the process's services has a route.
    var isRouted: Bool { !places.isEmpty }

    var mistakes: [String] {
        let lost = names.filter { table.place(of: $0) == nil }
        let unrouted = lost.map { "\(title): no route leads to \($0)" }
        return unrouted + places.flatMap { addressMistakes($0) + keyMistakes($0) }
    }

    /// What is wrong with the certificates that the gateway and the process show each other.
    func certificates(of gateway: CheckedProcess) -> [String] {
        let routes = places.map { table.routes[$0] }
        return CertificateAgreement(
            gateway,
            service,
            at: routes.flatMap(\.backends).filter {
                service.listen?.isReached(by: $0, fromElsewhere: areApart) ?? false
            },
            lookingUp: routes.flatMap(\.names)
        )
        .mistakes
    }

    private var title: String { "gateway, \(service.name)" }

    /// The services of the contracts that the process answers.
    private var names: [String] {
        guard let schema = try? Contracts().schema else { return [] }
        return schema.services.keys.filter { $0.hasPrefix("canbo.\(service.name).v1.") }.sorted()
    }

    /// The routes of the process's services.
    private var places: [Int] { Set(names.compactMap { table.place(of: $0) }).sorted() }

    private func addressMistakes(_ place: Int) -> [String] {
        guard let listen = service.listen else { return [] }
        let route = table.routes[place]
        let called = route.backends + route.names
        var mistakes: [String] = []
        if !called.contains(where: { listen.isReached(by: $0, fromElsewhere: areApart) }) {
            let told = called.map(\.description).joined(separator: ", ")
            mistakes.append(
                "\(title): routes[\(place)] leads to \(told), --listen is \(listen.endpoint)"
            )
        }
        guard !areApart else { return mistakes }
        for other in others {
            guard let address = other.listen, !address.collides(with: listen) else { continue }
            let wrong = route.backends.filter {
                address.isReached(by: $0, fromElsewhere: false) && address.endpoint.port != 0
            }
            mistakes += wrong.map { "\(title): routes[\(place)] leads to \($0), \(other.name)" }
        }
        return mistakes
    }

    /// Whether each side knows the key by which the other signs; no secret is told.
    private func keyMistakes(_ place: Int) -> [String] {
        let (path, route) = (service.settings["--caller-key"], table.routes[place].callerKeys)
        let own = (try? CallerKeyFile(path: path).read(of: service.name)) ?? []
        guard let signing = route.first else {
            guard service.settings["--unsigned-calls"] == "refused" else { return [] }
            return [
                "\(title): routes[\(place)] has no callerKey, so that \(service.name) refuses "
                    + "every call"
            ]
        }
        guard let answering = own.first else { return [] }
        var mistakes: [String] = []
        if !own.contains(where: { $0.isSame(as: signing) }) {
            mistakes.append(
                "\(title): the first key of routes[\(place)].callerKey is not in \(path), so that "
                    + "\(service.name) refuses every call"
            )
        }
        if !route.contains(where: { $0.isSame(as: answering) }) {
            mistakes.append(
                "\(title): the first key of \(path) is not in routes[\(place)].callerKey, so that "
                    + "the gateway refuses what \(service.name) calls"
            )
        }
        return mistakes
    }
}

extension RouteTable {
    /// The place of the route of a service.
    fileprivate func place(of service: String) -> Int? {
        // Any method: routes go by the service.
        route(forPath: "/\(service)/Any".utf8Span.span.bytes)
    }
}
