internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage
internal import TypeContract
internal import WellKnownMessages

/// Counts who takes part in a class, in persons by plan kind and state (`RPT-TRN-01`).
///
/// Who is counted is the row `TRAINING_COUNTED_STATES`. Read again with the answer's
/// `as_recorded_at`, the figures are the same whatever was recorded since.
struct GetTrainingReport {
    let database: any Database
    let authority: AuthorityRules
    let rules: TrainingRules

    func callAsFunction(
        _ request: GetTrainingReportRequest,
        _ call: CallContext
    ) async throws -> TrainingReport {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.trainingClass)
        let asked = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let now = authority.clock.now
        let point = asked ?? HistoryPoint(now.day)
        let rule = try rules.policy.rule("TRAINING_COUNTED_STATES", at: point.day)
        let states = try rule.enrolmentStates()
        return try await database.scan { reader in
            let present = try TrainingClassRecord.find(id: id, in: reader)
            try authority.authority(of: call, in: reader)
                .admit(training: present?.organization.number, named: request.name, call)
            let found = try TrainingClassRecord.find(id: id, at: point, in: reader)
            guard let found else { throw Failure.noTrainingClass(id) }
            let rows = try reader.rows(
                """
                SELECT enrolment.plan_kind AS plan_kind, fact.state AS state, COUNT(*) AS n
                FROM \(EnrolmentRecord.source(point))
                WHERE enrolment.training_class_number = \(found.number)
                    AND \(point.condition("fact")) AND fact.state IN \(list: states.map(\.number))
                GROUP BY enrolment.plan_kind, fact.state
                ORDER BY enrolment.plan_kind, fact.state
                """
            ).map(ParticipantCount.init)
            return TrainingReport(
                trainingClass: TrainingClass(found, at: point),
                asOf: GoogleDate(point.day),
                asRecordedAt: GoogleTimestamp(point.instant ?? now),
                rows: rows,
                participants: rows.reduce(0) { $0 + $1.participants },
                countedStates: states,
                countingRules: [RuleReference(rule)]
            )
        }
    }
}

extension ParticipantCount {
    fileprivate init(_ row: Row) throws {
        self.init(
            planKind: TrainingPlanKind(number: try row.number("plan_kind")),
            state: EnrolmentState(number: try row.number("state")),
            participants: try row.integer("n")
        )
    }
}
