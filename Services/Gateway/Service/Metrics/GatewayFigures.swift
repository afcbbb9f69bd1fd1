internal import Forwarding
internal import Metrics
internal import RPC
internal import RPCTransport

/// What operators are told of the gateway and its backends.
struct GatewayFigures: Sendable {
    let forwarder: Forwarder
    let monitor: BackendMonitor
    let descriptors: ServiceDescriptors
    /// The maintenance that is under way.
    let maintenance: MaintenanceWindow?

    /// The metrics as they are now; methods have these numbers.
    func families(_ methods: MethodDirectory) async -> [MetricFamily] {
        var backends: [BackendFigures] = []
        for (address, health) in monitor.known {
            backends.append(
                BackendFigures(
                    address: address.description,
                    state: health.state,
                    isEjected: forwarder.ejection(of: address) != nil,
                    load: await forwarder.load(of: address)
                )
            )
        }
        let attempts = backends.flatMap { backend in
            CallFamilies.attempts(
                backend.load.attempts,
                of: backend.address,
                methods,
                StatusCode.name
            )
        }
        return BackendFigures.families(backends) + attempts + [await forwarder.calls(methods)]
            + (await encounters())
            + MaintenanceFigures.families(maintenance)
    }

    private func encounters() async -> [MetricFamily] {
        let encounters = await forwarder.encounters()
        let refusals = encounters.refusals
        let byLimit = [
            ("backend", refusals.backend), ("caller-rate", refusals.callerRate),
            ("caller-calls", refusals.callerCalls), ("callers", refusals.callers),
            ("maintenance", refusals.maintenance),
        ]
        return byLimit.map { MetricFamily.refusedCalls(by: $0.0, $0.1) } + [
            MetricFamily(
                "canbo_calls_waiting",
                .gauge,
                "Calls that wait until a backend may have them",
                Double(encounters.waiting)
            ),
            MetricFamily(
                "canbo_calls_held",
                .gauge,
                "Calls that wait for a backend to come back, since all of their route are away",
                Double(encounters.absent)
            ),
            MetricFamily(
                "canbo_callers_remembered",
                .gauge,
                "Callers with limits whose use is remembered",
                Double(encounters.callersRemembered)
            ),
            MetricFamily(
                "canbo_descriptor_conflicts",
                .gauge,
                "Files of descriptors that backends have under one name and that differ",
                Double(descriptors.conflicts.count)
            ),
        ]
    }
}

/// What is known of one backend.
private struct BackendFigures {
    let address: String
    let state: Availability
    let isEjected: Bool
    let load: BackendLoad

    private static let states: [(name: String, state: Availability)] = [
        ("unknown", .unknown), ("serving", .serving), ("not-serving", .notServing),
        ("unreachable", .unreachable),
    ]

    static func families(_ backends: [BackendFigures]) -> [MetricFamily] {
        func family(
            _ name: String,
            _ kind: MetricFamily.Kind,
            _ help: String,
            _ number: (BackendFigures) -> Int
        ) -> MetricFamily {
            let series = backends.map {
                MetricSeries([MetricLabel("backend", $0.address)], Double(number($0)))
            }
            return MetricFamily(name, kind, help, series)
        }
        let states = backends.flatMap { backend in
            Self.states.map { name, state in
                let labels = [MetricLabel("backend", backend.address), MetricLabel("state", name)]
                return MetricSeries(labels, backend.state == state ? 1 : 0)
            }
        }
        return [
            MetricFamily("canbo_backend_state", .gauge, "1 for the state of a backend", states),
            family("canbo_backend_spared", .gauge, "Whether a backend is spared for failing") {
                $0.isEjected ? 1 : 0
            },
            family("canbo_backend_connections", .gauge, "Connections to a backend") {
                $0.load.connections
            },
            family("canbo_backend_calls_open", .gauge, "Calls that a backend has") {
                $0.load.calls
            },
            family("canbo_backend_calls_limit", .gauge, "Calls that a backend may have") {
                $0.load.limit
            },
            family("canbo_backend_answers", .counter, "Calls whose answer has begun") {
                $0.load.answers
            },
            family("canbo_backend_retries", .counter, "Calls that came from another attempt") {
                $0.load.retries
            },
        ]
    }
}
