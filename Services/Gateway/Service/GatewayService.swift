internal import Conventions
internal import Forwarding
package import GatewayContract
internal import Kernel
package import RPC
internal import RPCTransport
internal import Schema
internal import WellKnownMessages

/// The gateway about itself: the RPCs in the order of the contract.
package struct GatewayService: GatewayAPI {
    let routes: RouteKeeper
    let forwarder: Forwarder
    let monitor: BackendMonitor
    let descriptors: ServiceDescriptors
    let callers: OwnCallers
    let maintenance: MaintenanceKeeper
    let clock: any WallClock

    package func listRoutes(
        _ request: ListRoutesRequest,
        _ call: CallContext
    ) async throws -> ListRoutesResponse {
        let routes = routes.present.routes
        let page = try ListPage(request.pageSize, request.pageToken, of: routes.count)
        return ListRoutesResponse(
            routes: page.places.map { route($0, routes[$0]) },
            nextPageToken: page.nextToken
        )
    }

    package func listBackends(
        _ request: ListBackendsRequest,
        _ call: CallContext
    ) async throws -> ListBackendsResponse {
        let known = monitor.known
        let page = try ListPage(request.pageSize, request.pageToken, of: known.count)
        var backends: [Backend] = []
        for place in page.places {
            let (address, health) = known[place]
            backends.append(await backend(place, address, health))
        }
        return ListBackendsResponse(backends: backends, nextPageToken: page.nextToken)
    }

    package func listDescriptorConflicts(
        _ request: ListDescriptorConflictsRequest,
        _ call: CallContext
    ) async throws -> ListDescriptorConflictsResponse {
        let conflicts = descriptors.conflicts
        let page = try ListPage(request.pageSize, request.pageToken, of: conflicts.count)
        return ListDescriptorConflictsResponse(
            descriptorConflicts: conflicts[page.places].map(conflict),
            nextPageToken: page.nextToken
        )
    }

    package func explainAccess(
        _ request: ExplainAccessRequest,
        _ call: CallContext
    ) async throws -> ExplainAccessResponse {
        try ExplainAccess(rules: callers.rules, clock: clock).run(request, call)
    }

    package func getQuota(_ request: GetQuotaRequest, _ call: CallContext) async throws -> Quota {
        try OwnQuota(forwarder: forwarder, rules: callers.rules, clock: clock).run(request, call)
    }

    package func getMaintenance(
        _ request: GetMaintenanceRequest,
        _ call: CallContext
    ) async throws -> Maintenance {
        try PresentMaintenance(keeper: maintenance, clock: clock).run(request)
    }

    private func conflict(_ conflict: DescriptorLibrary.Conflict) -> DescriptorConflict {
        DescriptorConflict(
            name: "descriptorConflicts/" + conflict.file.map { $0 == "/" ? "~" : $0 },
            file: conflict.file,
            servedBackend: backendName(conflict.kept) ?? "",
            otherBackends: conflict.others.compactMap(backendName)
        )
    }

    private func backendName(_ source: DescriptorLibrary.Source) -> String? {
        guard case .backend(let address) = source else { return nil }
        return monitor.backends.firstIndex(of: address).map(backendName)
    }

    private func route(_ place: Int, _ route: RouteTable.Route) -> Route {
        let known = monitor.backends
        return Route(
            name: "routes/\(place + 1)",
            services: route.services.map(\.description),
            backends: route.backends.compactMap { known.firstIndex(of: $0) }
                .map(backendName),
            callsPerBackend: Int32(clamping: route.callsPerBackend ?? 0)
        )
    }

    private func backend(
        _ place: Int,
        _ address: Endpoint,
        _ health: BackendHealth
    ) async -> Backend {
        let load = await forwarder.load(of: address)
        let ejection = forwarder.ejection(of: address).map { clock.now + $0 }
        return Backend(
            name: backendName(place),
            address: address.description,
            state: BackendState(health.state),
            stateTime: GoogleTimestamp(health.since),
            connections: Int32(clamping: load.connections),
            calls: Int32(clamping: load.calls),
            spareTime: ejection.map { GoogleTimestamp($0) },
            callsLimit: Int32(clamping: load.limit),
            answers: Int64(load.answers),
            retries: Int64(load.retries)
        )
    }

    private func backendName(_ place: Int) -> String { "backends/\(place + 1)" }
}

extension BackendState {
    fileprivate init(_ state: BackendHealth.State) {
        self =
            switch state {
            case .unknown: .unspecified
            case .serving: .serving
            case .notServing: .notServing
            case .unreachable: .unreachable
            }
    }
}
