internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage
internal import TypeContract
internal import WellKnownMessages

/// Counts awards by round, award and kind of subject (`RPT-AWD-01`), and distinct subjects beside
/// them (`RPT-AWD-02`).
///
/// What is counted as an award is the row `AWARD_COUNTED_STATES`. Read again with the answer's
/// `as_recorded_at`, the figures are the same whatever was recorded since.
struct GetAwardReport {
    let database: any Database
    let authority: AuthorityRules
    let rules: AwardRules

    func callAsFunction(
        _ request: GetAwardReportRequest,
        _ call: CallContext
    ) async throws -> AwardReport {
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.organization)
        let asked = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        if request.year != 0 {
            checks.number(request.year, "year", in: PersonnelLimits.awardYears)
        }
        try checks.finish()
        let now = authority.clock.now
        let point = asked ?? HistoryPoint(now.day)
        let rule = try rules.policy.rule("AWARD_COUNTED_STATES", at: point.day)
        let states = try rule.countedStates()
        return try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            try caller.admit(listOfOrganization: id)
            guard let root = try OrganizationReader(reader: reader).find(id: id) else {
                throw Failure.noOrganization(id)
            }
            let figures = AwardFigures(
                reader: reader,
                root: root.number,
                year: request.year,
                point: point,
                states: states
            )
            return AwardReport(
                organization: root.name,
                year: request.year,
                asOf: GoogleDate(point.day),
                asRecordedAt: GoogleTimestamp(point.instant ?? now),
                rows: try figures.rows(),
                persons: try figures.total(of: .person),
                collectives: try figures.total(of: .collective),
                countedStates: states,
                countingRules: [RuleReference(rule)]
            )
        }
    }
}

/// Counts awards of the rounds of a part of the tree at a point.
private struct AwardFigures {
    let reader: any Reader
    /// The organisation at the top of the part.
    let root: Int64
    /// The year of the rounds; 0 for all.
    let year: Int32
    let point: HistoryPoint
    let states: [AwardState]

    /// The rows in the order of rounds, awards and kinds.
    func rows() throws -> [AwardCount] {
        let rows = try reader.rows(
            """
            \(tree) SELECT award_nomination.round_id AS round_id,
                award_nomination.award_code AS award_code,
                award_nomination.subject_kind AS subject_kind, COUNT(*) AS n
            \(source)
            GROUP BY award_nomination.round_number, award_nomination.round_id,
                award_nomination.award_code, award_nomination.subject_kind
            ORDER BY award_nomination.round_number, award_nomination.award_code,
                award_nomination.subject_kind
            LIMIT \(PersonnelLimits.reportPartsMax + 1)
            """
        )
        guard rows.count <= PersonnelLimits.reportPartsMax else {
            throw Failure(
                .storageLimitReached,
                ["limit": "\(PersonnelLimits.reportPartsMax) parts of a report"]
            )
        }
        return try rows.map { row in
            AwardCount(
                awardRound: ResourceNames.awardRound.name(try row.text("round_id")),
                awardCode: try row.text("award_code"),
                subjectKind: AwardSubjectKind(number: try row.number("subject_kind")),
                awards: try row.integer("n")
            )
        }
    }

    /// All awards to subjects of a kind, and the subjects.
    func total(of kind: AwardSubjectKind) throws -> AwardTotal {
        let row = try reader.first(
            """
            \(tree) SELECT COUNT(*) AS n,
                COUNT(DISTINCT award_nomination.subject_number) AS subjects
            \(source) AND award_nomination.subject_kind = \(kind.number)
            """
        )
        guard let row else { throw Failure(.storageDamaged) }
        return AwardTotal(
            awards: try row.integer("n"),
            subjects: try row.integer("subjects")
        )
    }

    private var source: Statement {
        let ofYear: Statement = year == 0 ? "" : "AND award_round.year = \(year)"
        return """
            FROM below JOIN award_round ON award_round.organization_number = below.number
            JOIN award_nomination ON award_nomination.round_number = award_round.number
            JOIN award_nomination_fact AS fact
                ON fact.award_nomination_number = award_nomination.number
            WHERE \(point.condition("fact")) AND fact.state IN \(list: states.map(\.number))
                \(ofYear)
            """
    }

    /// The organisations from the top down, as they stood at the point.
    private var tree: Statement {
        """
        WITH RECURSIVE below (number) AS (
            SELECT number FROM organization WHERE number = \(root)
            UNION
            SELECT child.organization_number FROM organization_fact AS child
            JOIN below ON child.parent_number = below.number
            WHERE \(point.condition("child"))
        )
        """
    }
}

extension PolicyRule {
    /// The states of nominations that a row names.
    fileprivate func countedStates() throws(Failure) -> [AwardState] {
        var states: [AwardState] = []
        for code in try codes {
            guard let state = AwardState(code: code) else {
                throw unusable(wanted: "states of a nomination, not \(code)")
            }
            states.append(state)
        }
        return states
    }
}
