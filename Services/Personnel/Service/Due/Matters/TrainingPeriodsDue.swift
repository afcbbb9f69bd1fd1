internal import Kernel
internal import PersonnelContract
internal import Policy
internal import Storage

/// N-47: how many officials of each organisation have in the year less than a share of the periods
/// that they owe; the persons are those of `ListPeriodShortfalls`.
extension DuePage {
    /// The organisations to which such officials belong.
    func trainingPeriods(_ stages: DueStages) throws -> [DueNotice] {
        let first = run.window.through.yearStart
        let last = first.adding(months: 12).adding(days: -1)
        guard let minimum = rules.policy.find("TRAINING_YEARLY_PERIODS", at: last) else {
            return []
        }
        let owing = try rules.policy.rule("TRAINING_OWING_KINDS", at: last).officialKinds()
        let share = try rules.policy.rule("TRAINING_NOTICE_SHARE", at: last).range
        let required = try minimum.integer
        // Fewer than a share of whole periods are fewer than its next whole number.
        let least = (required * share.lowerBound + share.upperBound - 1) / share.upperBound
        let missing = officialsMissing(Int64(least), owing, from: first, through: last)
        let rows = try reader.rows(missing)
        return try rows.map { row in
            DueNotice(
                type: "due.\(run.matter.word)",
                subjectKind: "organization",
                subjectID: try row.text("id"),
                organizationNumber: try row.integer("number"),
                data: [
                    "year": String(first.year),
                    "official_count": String(try row.integer("n")),
                    "periods": String(least),
                    "required_periods": String(required),
                ],
                rule: stages.rule.ruleCode
            )
        }
    }

    /// How many officials of the organisations have fewer periods than so many, by their present
    /// facts: these are looked for by organisation, so that each official is looked at once.
    func officialsMissing(
        _ least: Int64,
        _ owing: [OfficialKind],
        from first: CalendarDate,
        through last: CalendarDate
    ) -> Statement {
        """
        SELECT fact.organization_number AS number, fact.organization_id AS id, COUNT(*) AS n
        FROM official_fact AS fact
        WHERE fact.organization_number > \(run.lookedTo)
            AND fact.organization_number <= \(place.last)
            AND \(HistoryPoint(run.window.through).condition("fact"))
            AND fact.kind IN \(list: owing.map(\.number))
            AND fact.status IN \(list: Retirement.statusesAtWork.map(\.number))
            AND \(least) > COALESCE((
                SELECT CAST(SUM(training_class.periods) AS BIGINT)
                FROM enrolment JOIN training_class
                    ON training_class.number = enrolment.training_class_number
                WHERE enrolment.official_number = fact.official_number
                    AND enrolment.state = \(EnrolmentState.passed.number)
                    AND training_class.end_on >= \(first)
                    AND training_class.end_on <= \(last)
            ), 0)
        GROUP BY fact.organization_number, fact.organization_id
        ORDER BY fact.organization_number
        """
    }
}
