import Forwarding
import FoundationEssentials
import GatewayService
import Kernel
import Runtime

/// What the gateway can be told.
///
/// | flag | environment | file | default |
/// |---|---|---|---|
/// | `--routes` | `CANBO_ROUTES` | `routes` | `data/routes.json` |
/// | `--limit-backend-…` | `CANBO_LIMIT_BACKEND_…` | `limitBackend…` | the standard limits |
///
/// and what ``DialSecurity`` can be told, for every backend.
struct GatewayConfiguration: ProcessConfiguration {
    /// Which services go to which backends.
    let routes: RouteTable
    /// TLS towards every backend.
    let security: DialSecurity
    /// What the gateway spends on each backend.
    private let limits: ForwardingLimits

    private static let routesFile = Setting<String>(
        "routes",
        form: "FILE",
        meaning: "The JSON file that says which services go to which backends",
        default: "data/routes.json"
    ) { $0.isEmpty ? nil : $0 }

    private static let connections = Setting<Int>.count(
        "limit backend connections per loop",
        in: 1...1_000,
        meaning: "Connections of each event loop to each backend",
        default: ForwardingLimits.standard.connectionsPerLoop
    )
    private static let waitingCalls = Setting<Int>.count(
        "limit backend waiting calls per loop",
        in: 0...1_000_000,
        meaning: "Calls of each event loop that wait for a connection to one backend",
        default: ForwardingLimits.standard.waitingCallsPerLoop
    )

    static func settings(of process: ProcessDescription) -> [SettingDescription] {
        [routesFile.description, connections.description, waitingCalls.description]
            + DialSecurity.settings(of: process)
    }

    /// The limits on each backend, whose answers may have as much metadata as requests.
    func limits(metadata: ByteCount) -> ForwardingLimits {
        var limits = limits
        limits.metadataSizeMax = metadata
        return limits
    }

    init(reading settings: inout SettingsReader, of process: ProcessDescription) {
        var limits = ForwardingLimits.standard
        limits.connectionsPerLoop = settings.value(Self.connections)
        limits.waitingCallsPerLoop = settings.value(Self.waitingCalls)
        self.limits = limits
        security = DialSecurity(reading: &settings, of: process)
        let path = settings.value(Self.routesFile)
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            settings.report("\(path): cannot be read")
            routes = RouteTable([])
            return
        }
        let file = RoutesFile(String(decoding: data, as: UTF8.self))
        for problem in file.problems { settings.report("\(path): \(problem)") }
        routes = file.table ?? RouteTable([])
    }
}
