internal import Forwarding
internal import Introspection
internal import Logging
internal import RPC
internal import RPCTransport
internal import Schema
private import Synchronization

/// Keeps the gateway's reflection at what its backends have.
final class ServiceDescriptors: Sendable {
    /// Between two looks at which backends are to be asked.
    static let interval: Duration = .milliseconds(500)
    /// Backends that are asked at a time.
    static let inquiriesMax = 4

    private let routes: Mutex<Routes>
    private let catalog: ReflectionCatalog
    private let health: ServiceHealth
    private let clock: any MonotonicClock
    private let logger: Logger
    private let differing = Mutex<[DescriptorLibrary.Conflict]>([])

    /// Who is asked for what.
    private struct Routes {
        var table: RouteTable
        var channels: [Endpoint: any ClientChannel]
        /// Whether the table is another one than the last that was taken up.
        var isNew = false

        init(_ table: RouteTable, _ channels: [(Endpoint, any ClientChannel)]) {
            self.table = table
            self.channels = Dictionary(channels) { first, _ in first }
        }
    }

    /// Answers by a catalog from what the backends of a table have, once the health of each is
    /// known; each is asked through its channel.
    init(
        _ table: RouteTable,
        _ channels: [(Endpoint, any ClientChannel)],
        catalog: ReflectionCatalog,
        health: ServiceHealth,
        clock: any MonotonicClock,
        logger: Logger
    ) {
        routes = Mutex(Routes(table, channels))
        self.catalog = catalog
        self.health = health
        self.clock = clock
        self.logger = logger
    }

    /// The files that backends have under one import path and that differ, by import path.
    var conflicts: [DescriptorLibrary.Conflict] { differing.withLock { $0 } }

    /// Answers from what the backends of another table have from now on.
    func follow(_ table: RouteTable, _ channels: [(Endpoint, any ClientChannel)]) {
        routes.withLock { routes in
            routes = Routes(table, channels)
            routes.isNew = true
        }
    }

    /// A table that was not taken up yet.
    private func newTable() -> RouteTable? {
        routes.withLock { routes in
            defer { routes.isNew = false }
            return routes.isNew ? routes.table : nil
        }
    }

    /// Asks until it is cancelled; the catalog holds the gateway's own descriptors at first.
    func run() async throws {
        var library = DescriptorLibrary(catalog.present)
        var plan = RefreshPlan()
        var problems: [Endpoint: String] = [:]
        while true {
            if let table = newTable() {
                library.keep(table.backends)
                let kept = Set(table.backends)
                problems = problems.filter { kept.contains($0.key) }
                plan = RefreshPlan()
                publish(library)
            }
            let due = plan.due(health.sights, at: clock.now)
            for start in stride(from: 0, to: due.count, by: Self.inquiriesMax) {
                let batch = due[start..<min(start + Self.inquiriesMax, due.count)]
                for finding in await ask(batch) {
                    let (backend, outcome) = (finding.backend, finding.outcome)
                    let walk = try? outcome.get()
                    plan.asked(backend, hasAnswered: walk != nil, at: clock.now)
                    log(outcome.problem, of: backend, unless: &problems[backend])
                    guard let walk else { continue }
                    health.learn(described: walk.services, of: backend)
                    if library.learn(walk, of: backend) { publish(library) }
                }
            }
            try await clock.sleep(until: clock.now + Self.interval)
        }
    }

    /// What came of asking one backend.
    private struct Finding {
        let backend: Endpoint
        let outcome: Result<DescriptorWalk, any Error>
    }

    /// Asks some backends at once.
    private func ask(_ backends: ArraySlice<Endpoint>) async -> [Finding] {
        let (table, channels) = routes.withLock { ($0.table, $0.channels) }
        return await withTaskGroup(of: Finding.self) { group in
            for backend in backends {
                guard let channel = channels[backend] else { continue }
                let walk = DescriptorWalk { table.sends($0, to: backend) }
                group.addTask {
                    do {
                        let walk = try await DescriptorInquiry(channel).finish(walk)
                        return Finding(backend: backend, outcome: .success(walk))
                    } catch {
                        return Finding(backend: backend, outcome: .failure(error))
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
    }

    private func publish(_ library: DescriptorLibrary) {
        let (files, services) = library.merged(routes.withLock { $0.table })
        do {
            let index = try DescriptorIndex(DescriptorSet(files: files.files))
            catalog.publish(index, listing: services)
        } catch {
            return logger.error("descriptors", metadata: ["problem": "\(error)"])
        }
        let conflicts = files.conflicts
        let known = differing.withLock { differing in
            defer { differing = conflicts }
            return Set(differing)
        }
        log(conflicts.filter { !known.contains($0) })
    }
}

extension ServiceDescriptors {
    /// Files of which a line of the log tells by name.
    private static let filesLogged = 10

    /// Tells of conflicts that are new, and so of each once.
    private func log(_ conflicts: [DescriptorLibrary.Conflict]) {
        guard !conflicts.isEmpty else { return }
        let files = conflicts.prefix(Self.filesLogged).map(\.file)
        logger.warning(
            "backends have different descriptors under one name",
            metadata: ["files": "\(conflicts.count)", "first": "\(files)"]
        )
    }

    /// Tells of a problem unless it was the last one.
    private func log(_ problem: String?, of backend: Endpoint, unless last: inout String?) {
        defer { last = problem }
        guard let problem, problem != last else { return }
        logger.warning(
            "descriptors of a backend are not complete",
            metadata: ["backend": "\(backend)", "problem": "\(problem)"]
        )
    }
}

extension Result where Success == DescriptorWalk, Failure == any Error {
    /// What is to be told of it, if anything.
    fileprivate var problem: String? {
        switch self {
        case .success(let walk): walk.problem
        case .failure(let error): "\(error)"
        }
    }
}
