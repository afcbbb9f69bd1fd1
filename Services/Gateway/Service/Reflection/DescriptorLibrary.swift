internal import Forwarding
internal import Introspection
internal import RPCTransport
internal import Schema

/// The descriptors that the gateway and its backends have, the last known ones of each.
///
/// A value without I/O. Of each import path the gateway's own file counts, then that of the first
/// backend in the configuration.
struct DescriptorLibrary {
    /// The most bytes of files that are kept of all backends.
    static let sizeMax = 64 << 20
    /// The most that the full names in them may take, in bytes.
    static let namesSizeMax = 64 << 20

    /// Whose file it is.
    enum Source: Hashable, Sendable {
        case gateway
        case backend(Endpoint)
    }

    typealias Conflict = DescriptorUnion<Source>.Conflict

    private let own: ReflectionCatalog.Edition
    private var backends: [Endpoint: Shelf] = [:]

    /// What one backend has.
    private struct Shelf: Equatable {
        var services: [String] = []
        var files: [ForeignFile] = []
        var size: Int { files.reduce(0) { $0 + $1.bytes.count } }
        var namesSize: Int { files.reduce(0) { $0 + $1.namesSize } }
    }

    /// A library of what the gateway itself has.
    init(_ own: ReflectionCatalog.Edition) {
        self.own = own
    }

    /// Keeps what a backend has; returns whether it is something new.
    ///
    /// Files beyond the limits of all backends together are left out.
    mutating func learn(_ walk: DescriptorWalk, of backend: Endpoint) -> Bool {
        let others = backends.filter { $0.key != backend }.values
        var size = others.reduce(0) { $0 + $1.size }
        var namesSize = others.reduce(0) { $0 + $1.namesSize }
        let files = walk.files.prefix { file in
            size += file.bytes.count
            namesSize += file.namesSize
            return size <= Self.sizeMax && namesSize <= Self.namesSizeMax
        }
        let shelf = Shelf(services: walk.services, files: Array(files))
        guard backends[backend] != shelf else { return false }
        backends[backend] = shelf
        return true
    }

    /// Forgets what other backends had than these.
    mutating func keep(_ backends: [Endpoint]) {
        let kept = Set(backends)
        self.backends = self.backends.filter { kept.contains($0.key) }
    }

    /// Everything as one set of files, and the services to which some route of a table leads.
    func merged(
        _ table: RouteTable
    ) -> (
        files: DescriptorUnion<Source>, services: Set<String>
    ) {
        var files = DescriptorUnion<Source>()
        for file in own.index.closure(declaring: own.services) {
            files.add(file.name, file.bytes, from: .gateway)
        }
        var services = Set(own.services)
        for backend in table.backends {
            guard let shelf = backends[backend] else { continue }
            for file in shelf.files { files.add(file.name, file.bytes, from: .backend(backend)) }
            services.formUnion(shelf.services.filter { table.sends($0, to: backend) })
        }
        return (files, services)
    }
}
