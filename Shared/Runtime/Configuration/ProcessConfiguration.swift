package import Logging
private import NIOCore
package import RPCTransport

/// The settings of one module of a process.
package protocol ProcessConfiguration: Sendable {
    /// Every setting that the module reads, for help and for finding unknown names.
    static func settings(of process: ProcessDescription) -> [SettingDescription]

    /// Reads the settings; mistakes stay with the reader.
    init(reading settings: inout SettingsReader, of process: ProcessDescription)
}

/// What every process of the product can be told.
///
/// | flag | environment | file | default |
/// |---|---|---|---|
/// | `--listen` | `CANBO_LISTEN` | `listen` | `127.0.0.1` and the process's own port |
/// | `--log-level` | `CANBO_LOG_LEVEL` | `logLevel` | `info` |
/// | `--drain-notice` | `CANBO_DRAIN_NOTICE` | `drainNotice` | `0s` |
/// | `--drain-period` | `CANBO_DRAIN_PERIOD` | `drainPeriod` | `10s` |
/// | `--open-files` | `CANBO_OPEN_FILES` | `openFiles` | `65536` |
/// | `--event-loops` | `CANBO_EVENT_LOOPS` | `eventLoops` | one for each core |
/// | `--admin-socket` | `CANBO_ADMIN_SOCKET` | `adminSocket` | none |
/// | `--admin` | `CANBO_ADMIN` | `admin` | `none` |
/// | `--traces…` | `CANBO_TRACES…` | `traces…` | those of ``TracesConfiguration`` |
/// | `--limit-…` | `CANBO_LIMIT_…` | `limit…` | those of ``LimitsConfiguration`` |
///
/// and what ``ListenSecurity`` can be told.
package struct RuntimeConfiguration: Sendable {
    /// Where the process answers calls.
    package let listen: Endpoint
    /// The least severe level that is logged.
    package private(set) var logLevel: Logger.Level
    /// For how long calls are still taken after the process has said that it is not serving.
    package private(set) var drainNotice: Duration
    /// The longest time that calls under way get to end after that.
    package private(set) var drainPeriod: Duration
    /// The limit on open files that the process asks the system for.
    package let openFiles: Int
    /// The threads that serve connections.
    package let eventLoops: Int
    /// The path of the socket where the operator is answered; empty for none.
    package let adminSocket: String
    /// Where operators ask the process how it is; nowhere when `nil`.
    package let admin: Endpoint?
    /// What callers may cost.
    package private(set) var limits: LimitsConfiguration
    /// Where traces go.
    private(set) var traces: TracesConfiguration
    /// TLS where calls are answered.
    package let security: ListenSecurity

    /// Where the process answers calls; `fallback` when nobody says it.
    static func listen(_ fallback: Endpoint) -> Setting<Endpoint> {
        .address("listen", meaning: "Where calls are answered", default: fallback)
    }
    private static let logLevel = Setting<Logger.Level>(
        "log level",
        form: Logger.Level.allCases.map(\.rawValue).joined(separator: "|"),
        meaning: "The least severe level that is logged to standard error",
        default: .info
    ) { Logger.Level(rawValue: $0) }.reloadable
    private static let drainNotice = Setting<Duration>.duration(
        "drain notice",
        meaning: "How long calls are still taken after SIGTERM, while health says NOT_SERVING",
        default: .zero
    ).reloadable
    private static let drainPeriod = Setting<Duration>.duration(
        "drain period",
        meaning: "The longest time that calls under way get to end at a drain",
        default: .seconds(10)
    ).reloadable
    private static let openFiles = Setting<Int>.count(
        "open files",
        in: 256...1_048_576,
        meaning: "Files and connections open at a time, as far as the system allows",
        default: 65_536
    )
    private static let eventLoops = Setting<Int>.count(
        "event loops",
        in: 1...256,
        meaning: "Threads that serve connections; by default one for each core",
        default: System.coreCount
    )

    private static let adminSocket = Setting<String>(
        "admin socket",
        form: "FILE",
        meaning: "A socket in the file system for the operator's `canbo admin`, at most "
            + "\(Endpoint.socketPathSizeMax) bytes",
        default: "",
        shownAs: "none"
    ) { $0.utf8.count <= Endpoint.socketPathSizeMax ? $0 : nil }

    static func settings(of process: ProcessDescription) -> [SettingDescription] {
        [
            listen(process.listen).description, logLevel.description, drainNotice.description,
            drainPeriod.description, openFiles.description, eventLoops.description,
            adminSocket.description,
            AdminSetting.setting.description,
        ] + TracesConfiguration.settings + LimitsConfiguration.settings(of: process)
            + ListenSecurity.settings
    }

    init(reading settings: inout SettingsReader, of process: ProcessDescription) {
        self.listen = settings.value(Self.listen(process.listen))
        logLevel = settings.value(Self.logLevel)
        drainNotice = settings.value(Self.drainNotice)
        drainPeriod = settings.value(Self.drainPeriod)
        openFiles = settings.value(Self.openFiles)
        eventLoops = settings.value(Self.eventLoops)
        adminSocket = settings.value(Self.adminSocket)
        admin = settings.value(AdminSetting.setting)
        traces = TracesConfiguration(reading: &settings)
        limits = LimitsConfiguration(reading: &settings, of: process)
        security = ListenSecurity(reading: &settings)
    }

    /// This configuration, and another one in the place of what a running process follows.
    func following(_ told: RuntimeConfiguration) -> RuntimeConfiguration {
        var configuration = self
        configuration.logLevel = told.logLevel
        configuration.drainNotice = told.drainNotice
        configuration.drainPeriod = told.drainPeriod
        configuration.limits = limits.following(told.limits)
        configuration.traces = traces.following(told.traces)
        return configuration
    }
}
