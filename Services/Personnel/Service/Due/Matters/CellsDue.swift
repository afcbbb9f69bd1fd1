internal import Kernel
internal import PersonnelContract
internal import Policy
internal import Storage

/// N-52: cells with members of which fewer are official ones than a cell has at least.
///
/// The superior is told once, and again when a cell that had enough meanwhile has not.
extension DuePage {
    /// The cells that have become too small, and those that are no longer.
    func cellsOfMinimum(_ stages: DueStages) throws -> DueFindings {
        let today = run.window.through
        let least = try rules.policy.rule("MEMBER_CELL_MINIMUM", at: today).integer
        var findings = DueFindings()
        for row in try reader.rows(try cells(below: Int64(least), on: today)) {
            let number = try row.integer("number")
            let isSmall = try row.integer("is_small") == 1
            let isKnown = try row.optionalInteger("known") != nil
            if isSmall == isKnown { continue }
            guard isSmall else {
                findings.mendedCells.append(number)
                continue
            }
            findings.smallCells.append(number)
            findings.notices.append(
                DueNotice(
                    type: "org.below_minimum",
                    subjectKind: "organization",
                    subjectID: try row.text("id"),
                    organizationNumber: try row.integer("superior"),
                    data: ["minimum": String(least), "found_date": today.description],
                    rule: "MEMBER_CELL_MINIMUM"
                )
            )
        }
        return findings
    }

    /// Cells that are too small on a day, and those that were said to be.
    private func cells(below least: Int64, on today: CalendarDate) throws -> Statement {
        let policy = rules.policy
        let types = try policy.rule("MEMBER_CELL_TYPES", at: today)
            .values(of: OrganizationType.self).map(\.number)
        let states = try policy.rule("MEMBER_COUNTED_STATES", at: today)
            .values(of: MembershipState.self).map(\.number)
        let ended = OrganizationStatus.allCases.filter(\.isFinal).map(\.number)
        let isSmall: Statement = """
            counted.officials < \(least) AND organization.type IN \(list: types)
                AND organization.status NOT IN \(list: ended)
            """
        return """
            SELECT organization.number, organization.id, CASE
                    WHEN organization.party_parent_number <> 0
                    THEN organization.party_parent_number ELSE organization.parent_number
                END AS superior, small_cell.organization_number AS known,
                CAST(CASE WHEN \(isSmall) THEN 1 ELSE 0 END AS BIGINT) AS is_small
            FROM organization
            LEFT JOIN small_cell ON small_cell.organization_number = organization.number
            LEFT JOIN (
                SELECT fact.cell_number, CAST(SUM(
                    CASE WHEN fact.state = \(MembershipState.official.number) THEN 1 ELSE 0 END
                ) AS BIGINT) AS officials
                FROM membership_fact AS fact
                WHERE fact.cell_number > \(run.lookedTo) AND fact.cell_number <= \(place.last)
                    AND \(HistoryPoint(today).condition("fact"))
                    AND fact.state IN \(list: states)
                GROUP BY fact.cell_number
            ) AS counted ON counted.cell_number = organization.number
            WHERE \(isHere) AND (small_cell.organization_number IS NOT NULL OR (\(isSmall)))
            ORDER BY organization.number
            """
    }
}
