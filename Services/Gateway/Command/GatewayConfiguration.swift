import Access
import Forwarding
import GatewayService
import Kernel
import Quotas
import Runtime
import Tokens

/// What the gateway can be told.
///
/// | flag | environment | file | default |
/// |---|---|---|---|
/// | `--routes` | `CANBO_ROUTES` | `routes` | `data/routes.json` |
/// | `--issuers` | `CANBO_ISSUERS` | `issuers` | none |
/// | `--access` | `CANBO_ACCESS` | `access` | it has to be told |
/// | `--maintenance` | `CANBO_MAINTENANCE` | `maintenance` | `data/maintenance.json` |
/// | `--anonymous-calls` | `CANBO_ANONYMOUS_CALLS` | `anonymousCalls` | `refused` |
/// | `--limit-backend-…` | `CANBO_LIMIT_BACKEND_…` | `limitBackend…` | the standard limits |
/// | `--limit-caller-…` | `CANBO_LIMIT_CALLER_…` | `limitCaller…` | no limits |
///
/// and what ``DialSecurity`` can be told, for every backend.
struct GatewayConfiguration: AdmittingConfiguration {
    /// Everybody comes to the gateway.
    var callers: CallersConfiguration? { nil }
    /// Which services go to which backends.
    let routes: RouteTable
    /// TLS towards every backend.
    let security: DialSecurity
    /// The file that says so.
    let routesPath: String
    /// The file of the issuers of bearer tokens; empty when none are taken.
    let issuersPath: String
    /// The file of the rules of access; `nil` when whoever gets in may call everything.
    let accessPath: String?
    /// What it says.
    let access: AccessRules?
    /// The file that says when the installation is maintained.
    let maintenancePath: String
    /// What it says; `nil` when there is no such file.
    let maintenance: MaintenanceWindow?
    /// What becomes of calls that show neither a token nor a certificate.
    let anonymous: AnonymousCalls
    /// What each caller may use of whom nobody says anything else; `nil` for as much as it likes.
    let callerTerms: QuotaTerms?
    /// What the gateway spends on each backend.
    let limits: ForwardingLimits

    private static let routesFile = Setting<String>(
        "routes",
        form: "FILE",
        meaning: "The JSON file that says which services go to which backends",
        default: "data/routes.json"
    ) { $0.isEmpty ? nil : $0 }

    private static let issuersFile = Setting<String>(
        "issuers",
        form: "FILE",
        meaning: "The JSON file that says whose bearer tokens are taken",
        default: "",
        shownAs: "none",
        parse: { $0 }
    )

    private static let accessFile = Setting<String>(
        "access",
        form: "FILE|\(noRules)",
        meaning: "The JSON file that says who may call what; none lets callers call everything",
        default: "",
        shownAs: "has to be told",
        parse: { $0.isEmpty ? nil : $0 }
    )

    /// What stands in the place of a file where there are no rules.
    private static let noRules = "none"

    private static let maintenanceFile = Setting<String>(
        "maintenance",
        form: "FILE",
        meaning: "The JSON file that says when the installation is maintained; need not be there",
        default: "data/maintenance.json"
    ) { $0.isEmpty ? nil : $0 }

    /// What becomes of calls that show neither a token nor a certificate.
    enum AnonymousCalls: String, CaseIterable {
        case refused, taken
    }

    private static let anonymousCalls = Setting<AnonymousCalls>(
        "anonymous calls",
        form: AnonymousCalls.allCases.map(\.rawValue).joined(separator: "|"),
        meaning: "What becomes of calls with neither a bearer token nor a certificate",
        default: .refused
    ) { AnonymousCalls(rawValue: $0) }

    private static let connections = Setting<Int>.count(
        "limit backend connections per loop",
        in: 1...1_000,
        meaning: "Connections of each event loop to each backend",
        default: ForwardingLimits.standard.connectionsPerLoop
    ).reloadable
    private static let waitingCalls = Setting<Int>.count(
        "limit backend waiting calls per loop",
        in: 0...1_000_000,
        meaning: "Calls of each event loop that wait for a connection to one backend",
        default: ForwardingLimits.standard.waitingCallsPerLoop
    ).reloadable

    private static let absence = Setting<Duration>.duration(
        "limit backend absence",
        in: .zero ... .seconds(600),
        meaning: "How long calls wait for backends that are all away, from when the last one went",
        default: ForwardingLimits.standard.absenceMax
    ).reloadable

    static func settings(of process: ProcessDescription) -> [SettingDescription] {
        [
            routesFile.description, issuersFile.description, accessFile.description,
            maintenanceFile.description, anonymousCalls.description, connections.description,
            waitingCalls.description, absence.description,
        ] + CallerLimits.descriptions + DialSecurity.settings(of: process)
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
        limits.absenceMax = settings.value(Self.absence)
        self.limits = limits
        callerTerms = CallerLimits.terms(reading: &settings)
        security = DialSecurity(reading: &settings, of: process)
        routesPath = settings.value(Self.routesFile)
        issuersPath = settings.value(Self.issuersFile)
        anonymous = settings.value(Self.anonymousCalls)
        maintenancePath = settings.value(Self.maintenanceFile)
        let maintained = MaintenanceFile(at: maintenancePath)
        for problem in maintained.problems { settings.report(inNamedFile: problem) }
        maintenance = maintained.window
        let told = settings.value(Self.accessFile)
        accessPath = told == Self.noRules || told.isEmpty ? nil : told
        if told.isEmpty {
            settings.report(
                "\(Self.accessFile.description.flag): has to be told: the file that says who may "
                    + "call what, or \(Self.noRules), with which whoever gets in may call all"
            )
        }
        do {
            access = try accessPath.map(Self.readAccess)
        } catch {
            for problem in error.problems { settings.report(inNamedFile: problem) }
            access = nil
        }
        do {
            routes = try Self.readRoutes(routesPath)
        } catch {
            for problem in error.problems { settings.report(inNamedFile: problem) }
            routes = RouteTable([])
        }
    }

    /// What is set so that nobody's data may be behind it.
    var warnings: [String] {
        var warnings: [String] = []
        if accessPath == nil {
            warnings.append(
                "whoever gets in may call everything: no rules of access; never so where data are"
                    + " real"
            )
        }
        if anonymous == .taken {
            warnings.append(
                "calls are taken of which nobody knows who makes them; never so where data are real"
            )
        }
        return warnings
    }

    func problemsOfFiles() async -> [String] {
        issuersPath.isEmpty ? [] : await IssuersFile(at: issuersPath).problems
    }

    /// Reads whose tokens are taken; throws all that is wrong with it.
    static func readIssuers(_ path: String) async throws(ProcessFailure) -> TokenVerifier {
        let file = await IssuersFile(at: path)
        guard let verifier = file.verifier else {
            throw ProcessFailure(.usage, file.problems.joined(separator: "; "))
        }
        return verifier
    }

    /// Reads who may call what; throws all that is wrong with it.
    static func readAccess(_ path: String) throws(FileRefused) -> AccessRules {
        let file = AccessFile(at: path)
        guard let rules = file.rules else { throw FileRefused(problems: file.problems) }
        return rules
    }

    /// Reads when the installation is maintained; throws all that is wrong with it.
    static func readMaintenance(_ path: String) throws(FileRefused) -> MaintenanceWindow? {
        let file = MaintenanceFile(at: path)
        guard file.problems.isEmpty else { throw FileRefused(problems: file.problems) }
        return file.window
    }

    /// Reads the routes of a file; throws all that is wrong with it.
    static func readRoutes(_ path: String) throws(FileRefused) -> RouteTable {
        let file = RoutesFile(at: path)
        guard let table = file.table else {
            throw FileRefused(problems: file.problems.map { "\(path): \($0)" })
        }
        return table
    }
}

/// A file that cannot be followed.
struct FileRefused: Error, CustomStringConvertible {
    /// Every mistake with its place.
    let problems: [String]

    var description: String { problems.joined(separator: "; ") }
}
