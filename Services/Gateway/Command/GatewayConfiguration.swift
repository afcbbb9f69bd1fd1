import Forwarding
import FoundationEssentials
import GatewayService
import Runtime

/// What the gateway can be told.
///
/// | flag | environment | file | default |
/// |---|---|---|---|
/// | `--routes` | `CANBO_ROUTES` | `routes` | `data/routes.json` |
struct GatewayConfiguration: ProcessConfiguration {
    /// Which services go to which backends.
    let routes: RouteTable

    private static let routesFile = Setting<String>(
        "routes",
        form: "FILE",
        meaning: "The JSON file that says which services go to which backends",
        default: "data/routes.json"
    ) { $0.isEmpty ? nil : $0 }

    static func settings(of process: ProcessDescription) -> [SettingDescription] {
        [routesFile.description]
    }

    init(reading settings: inout SettingsReader, of process: ProcessDescription) {
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
