internal import Policy
package import RPCTransport
internal import Storage

/// What a service with data of its own can be told.
///
/// | flag | environment | file | default |
/// |---|---|---|---|
/// | `--storage` | `CANBO_STORAGE` | `storage` | `sqlite:data/NAME.db` |
/// | `--audit-key` | `CANBO_AUDIT_KEY` | `auditKey` | `data/NAME.audit-key.pem` |
/// | `--audit-checkpoints` | … | … | `data/NAME.checkpoints` |
/// | `--backup-before-upgrade` | … | … | `required` |
/// | `--events-kept` | … | … | `720h` |
/// | `--policy` | `CANBO_POLICY` | `policy` | none |
///
/// and what ``CallersConfiguration`` can be told.
package struct ServiceConfiguration: StoringConfiguration {
    /// Where the data are kept, and what shows that nobody has altered them.
    package let storage: StoreConfiguration
    /// Where the rows of the policy are that the unit has set itself; empty without such a file.
    package let policyPath: String
    /// Whose calls are taken.
    package let callers: CallersConfiguration?

    private static let policy = Setting<String>.file(
        "policy",
        meaning: "The rows of the policy that the unit has set itself, the same for every service"
    )

    private static func storage(_ process: ProcessDescription) -> Setting<StorageLocation> {
        Setting(
            "storage",
            form: "sqlite:PATH|postgres://...",
            meaning: "Where the service keeps its data; passwords only by PGPASSFILE",
            default: .sqlite(path: "data/\(process.name).db"),
            mayHoldSecret: true
        ) { StorageLocation($0) }
    }

    private static func key(_ process: ProcessDescription) -> Setting<String> {
        Setting(
            "audit key",
            form: "FILE",
            meaning: "The Ed25519 key (PEM) that signs audit checkpoints, made when it is missing",
            default: "data/\(process.name).audit-key.pem"
        ) { $0.isEmpty ? nil : $0 }
    }

    private static func checkpoints(_ process: ProcessDescription) -> Setting<String> {
        Setting(
            "audit checkpoints",
            form: "FILE",
            meaning: "Where audit checkpoints are kept outside the store",
            default: "data/\(process.name).checkpoints"
        ) { $0.isEmpty ? nil : $0 }
    }

    private static let backup = Setting<StoreConfiguration.BackupBeforeUpgrade>(
        "backup before upgrade",
        form: "required|none",
        meaning: "Whether a SQLite store is copied before a new version changes its schema",
        default: .required
    ) { StoreConfiguration.BackupBeforeUpgrade(rawValue: $0) }
    private static let eventsKept = Setting<Duration>.duration(
        "events kept",
        in: .seconds(60) ... .seconds(87_600 * 3_600),
        meaning: "How long events stay in the feed, and longer until notification has them",
        default: StorageLimits.eventsKept
    ).reloadable

    /// Every setting of a service with data.
    package static func settings(of process: ProcessDescription) -> [SettingDescription] {
        [
            storage(process).description, key(process).description,
            checkpoints(process).description, backup.description, eventsKept.description,
            policy.description,
        ] + CallersConfiguration.settings(of: process)
    }

    /// Reads the settings.
    package init(reading settings: inout SettingsReader, of process: ProcessDescription) {
        storage = StoreConfiguration(
            location: settings.value(Self.storage(process)),
            auditKey: settings.value(Self.key(process)),
            auditCheckpoints: settings.value(Self.checkpoints(process)),
            backupBeforeUpgrade: settings.value(Self.backup),
            eventsKept: settings.value(Self.eventsKept)
        )
        policyPath = settings.value(Self.policy)
        callers = CallersConfiguration(reading: &settings, of: process)
        do throws(PolicyMistakes) {
            _ = try Policy.adjusted(byFileAt: policyPath)
        } catch {
            for mistake in error.lines { settings.report(inNamedFile: mistake) }
        }
    }
}

/// The settings of a process that has a store, and decides by a policy.
package protocol StoringConfiguration: AdmittingConfiguration {
    /// Where the data are kept, and what shows that nobody has altered them.
    var storage: StoreConfiguration { get }
    /// Where the rows of the policy are that the unit has set itself; empty without such a file.
    var policyPath: String { get }
}

/// Where a service keeps its data, and what shows that nobody has altered them.
package struct StoreConfiguration: Sendable, Hashable {
    /// The store.
    package let location: StorageLocation
    /// The path of the key that signs the audit chain's checkpoints.
    package let auditKey: String
    /// The path of the file that keeps them outside the store.
    package let auditCheckpoints: String
    /// Whether a SQLite store is copied before its schema changes.
    package let backupBeforeUpgrade: BackupBeforeUpgrade

    /// What happens before a new version changes the schema of a store.
    package enum BackupBeforeUpgrade: String, Sendable {
        /// A verified copy is made, or the service does not start.
        case required
        /// Nothing: the operator has a backup.
        case none
    }
    /// How long events stay in the feed.
    package let eventsKept: Duration
}

/// What a service that calls others can be told, beside ``ServiceConfiguration``.
///
/// | flag | environment | file | default |
/// |---|---|---|---|
/// | `--gateway` | `CANBO_GATEWAY` | `gateway` | `127.0.0.1:50050` |
///
/// and what ``DialSecurity`` can be told.
package struct CallingServiceConfiguration: StoringConfiguration {
    /// Where the data are kept, and what shows that nobody has altered them.
    package let storage: StoreConfiguration
    /// Where the rows of the policy are that the unit has set itself; empty without such a file.
    package let policyPath: String
    /// Whose calls are taken.
    package let callers: CallersConfiguration?
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
        let service = ServiceConfiguration(reading: &settings, of: process)
        storage = service.storage
        policyPath = service.policyPath
        callers = service.callers
        gateway = settings.value(Self.gateway)
        security = DialSecurity(reading: &settings, of: process)
    }
}
