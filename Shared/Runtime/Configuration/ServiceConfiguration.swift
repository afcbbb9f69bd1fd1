package import RPCTransport

/// What a service with data of its own can be told.
///
/// | flag | environment | file | default |
/// |---|---|---|---|
/// | `--storage` | `CANBO_STORAGE` | `storage` | `sqlite:data/NAME.db` |
package struct ServiceConfiguration: ProcessConfiguration {
    /// Where the data are kept.
    package let storage: StorageLocation

    private static func storage(_ process: ProcessDescription) -> Setting<StorageLocation> {
        Setting(
            "storage",
            form: "sqlite:PATH|postgres://...",
            meaning: "Where the service keeps its data; passwords only by PGPASSFILE",
            default: .sqlite(path: "data/\(process.name).db")
        ) { StorageLocation($0) }
    }

    /// Every setting of a service with data.
    package static func settings(of process: ProcessDescription) -> [SettingDescription] {
        [storage(process).description]
    }

    /// Reads the settings.
    package init(reading settings: inout SettingsReader, of process: ProcessDescription) {
        storage = settings.value(Self.storage(process))
    }
}

/// What a service that calls others can be told, beside ``ServiceConfiguration``.
///
/// | flag | environment | file | default |
/// |---|---|---|---|
/// | `--gateway` | `CANBO_GATEWAY` | `gateway` | `127.0.0.1:50050` |
///
/// and what ``DialSecurity`` can be told.
package struct CallingServiceConfiguration: ProcessConfiguration {
    /// Where the data are kept.
    package let storage: StorageLocation
    /// The gateway, through which the other services are reached.
    package let gateway: Endpoint
    /// TLS towards the gateway.
    package let security: DialSecurity

    private static let gateway = Setting<Endpoint>.address(
        "gateway",
        meaning: "The gateway, through which other services are reached",
        default: Endpoint(host: "127.0.0.1", port: 50_050)
    )

    /// Every setting of a service that calls others.
    package static func settings(of process: ProcessDescription) -> [SettingDescription] {
        ServiceConfiguration.settings(of: process) + [gateway.description]
            + DialSecurity.settings(of: process)
    }

    /// Reads the settings.
    package init(reading settings: inout SettingsReader, of process: ProcessDescription) {
        storage = ServiceConfiguration(reading: &settings, of: process).storage
        gateway = settings.value(Self.gateway)
        security = DialSecurity(reading: &settings, of: process)
    }
}
