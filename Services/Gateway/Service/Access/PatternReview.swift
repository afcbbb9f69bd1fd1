internal import Access
internal import Introspection
internal import Kernel
internal import Logging
internal import RPC
internal import Schema
private import Synchronization

/// Finds the methods that roles of the rules of access name and that nobody has: most often a slip,
/// by which somebody cannot do the own work.
///
/// A value without I/O. Each is found once for the same rules.
struct PatternReview {
    /// How long a service may take to come after the rules do, before its absence is told.
    static let patience: Duration = .seconds(30)

    private let since: MonotonicInstant
    private var open: [Finding]

    /// Methods that a role names.
    struct Finding: Hashable {
        let role: String
        let pattern: MethodPattern
    }

    /// A review of rules that hold from an instant on.
    init(_ rules: AccessRules, since: MonotonicInstant) {
        self.since = since
        var known: Set<Finding> = []
        open = rules.grants.map(\.role)
            .flatMap { role in role.methods.map { Finding(role: role.name, pattern: $0) } }
            .filter { known.insert($0).inserted }
    }

    /// What is found now of methods of which an edition of the descriptors knows: at once where
    /// the service is known and has none of them, later where it is not.
    mutating func findings(
        in edition: ReflectionCatalog.Edition,
        at now: MonotonicInstant
    ) -> [Finding] {
        let services = Set(edition.services)
        let methods = edition.index.methods
            .filter { services.contains($0.service) }
            .map { Array("/\($0.service)/\($0.name)".utf8) }
        let isLate = now >= since + Self.patience
        open.removeAll { finding in
            methods.contains { $0.withUnsafeBytes { finding.pattern.takes($0) } }
        }
        let found = open.filter { isLate || services.contains($0.pattern.service) }
        open.removeAll { found.contains($0) }
        return found
    }
}

/// Warns in the log of what ``PatternReview`` finds, while the gateway runs.
final class PatternWatch: Sendable {
    /// Between two looks.
    private static let interval: Duration = .seconds(5)

    private let catalog: ReflectionCatalog
    private let clock: any MonotonicClock
    private let logger: Logger
    private let review = Mutex<PatternReview?>(nil)

    init(_ catalog: ReflectionCatalog, clock: any MonotonicClock, logger: Logger) {
        self.catalog = catalog
        self.clock = clock
        self.logger = logger
    }

    /// Reviews other rules from now on.
    func follow(_ rules: AccessRules) {
        let now = clock.now
        review.withLock { $0 = PatternReview(rules, since: now) }
    }

    /// Looks until it is cancelled.
    func run() async throws {
        while true {
            try await clock.sleep(until: clock.now + Self.interval)
            look()
        }
    }

    /// Looks once.
    func look() {
        let (edition, now) = (catalog.present, clock.now)
        for finding in review.withLock({ $0?.findings(in: edition, at: now) ?? [] }) {
            logger.warning(
                "a role names methods that no known service has",
                metadata: ["role": "\(finding.role)", "methods": "\(finding.pattern)"]
            )
        }
    }
}
