internal import Introspection
internal import Metrics
internal import RPCTransport
internal import Schema
private import Synchronization

/// The methods that metrics tell apart: those of the services that reflection lists.
final class CountedMethods: Sendable {
    private let directory = Mutex(MethodDirectory())

    /// Every method so far.
    var present: MethodDirectory { directory.withLock { $0 } }

    /// Has a server tell apart what a catalog lists, now and later.
    func follow(_ catalog: ReflectionCatalog, for server: RPCServer) {
        catalog.follow { [self] edition in
            let services = Set(edition.services)
            let listed = edition.index.methods.filter { services.contains($0.service) }
            let methods = directory.withLock { directory in
                directory.add(listed.map { "\($0.service)/\($0.name)" })
                return directory
            }
            Task { await server.count(methods) }
        }
    }
}
