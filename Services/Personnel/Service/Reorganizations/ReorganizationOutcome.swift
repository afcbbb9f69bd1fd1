internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// What a reorganisation has done so far, and what stands in its way.
struct ReorganizationOutcome: Sendable {
    var report = ReorganizationReport()
    var audit: [AuditEntry] = []
    var events: [Event] = []
    private(set) var obstacles: [Obstacle] = []

    /// Something that stands in the way of an organisation.
    struct Obstacle: Sendable {
        let organizationID: String
        let failure: Failure
        /// What has no successor.
        var names: [String] = []
        /// How many have none.
        var count: Int64 = 0
    }

    /// Keeps an obstacle.
    mutating func note(_ obstacle: Obstacle) { obstacles.append(obstacle) }

    /// Keeps what a change leaves behind.
    mutating func keep<Answer>(_ change: Change<Answer>) {
        audit += change.audit
        events += change.events
    }

    /// The report in the language of a call.
    func told(in language: Language, committed: Bool) -> ReorganizationReport {
        var report = report
        report.committed = committed
        let most = PersonnelLimits.obstaclesToldMax
        report.obstacles = obstacles.prefix(most).map { obstacle in
            ReorganizationObstacle(
                organization: ResourceNames.organization(obstacle.organizationID),
                reason: obstacle.failure.reason.code,
                description: obstacle.failure.message[language],
                resources: obstacle.names,
                omittedResourceCount: obstacle.count - Int64(obstacle.names.count)
            )
        }
        report.omittedObstacleCount = Int64(obstacles.count - report.obstacles.count)
        return report
    }

    /// The refusal that names the first obstacles, each as a condition of its own.
    var refusal: Failure {
        let named = obstacles.prefix(PersonnelLimits.obstaclesNamedMax)
        let violations = named.map { obstacle in
            FailureDetail.precondition(
                PreconditionViolation(
                    type: obstacle.failure.reason.code,
                    subject: ResourceNames.organization(obstacle.organizationID),
                    description: obstacle.failure.message
                )
            )
        }
        return Failure(
            .reorganizationBlocked,
            ["obstacles": String(obstacles.count), "named": String(named.count)],
            details: Array(violations)
        )
    }
}
