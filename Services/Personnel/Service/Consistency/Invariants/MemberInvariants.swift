internal import Kernel
internal import PersonnelContract
internal import Policy
internal import Storage

/// What has to hold of members, cells and the line above them (DOMAIN 8.3, 6 and 7).
extension InvariantPage {
    /// Memberships that belong on the day to no cell or to several, or whose member has another.
    var membersWithoutOneCell: Statement {
        get throws {
            let states = try numbers(MembershipState.self)
            return """
                SELECT membership.number, membership.id, membership.official_number,
                    COALESCE(cell.number, official.organization_number) AS organization_number,
                    COALESCE(cell.id, official.organization_id) AS organization_id
                FROM membership JOIN official ON official.number = membership.official_number
                LEFT JOIN organization AS cell ON cell.number = membership.cell_number
                WHERE \(isHere) AND membership.state IN \(list: states) AND (
                    cell.number IS NULL OR cell.status IN \(list: endedStatuses)
                    OR cell.type NOT IN \(list: try cellTypes)
                    OR 1 <> (
                        SELECT COUNT(*) FROM membership_fact AS fact
                        WHERE fact.membership_number = membership.number
                            AND \(point.condition("fact"))
                    )
                    OR EXISTS (
                        SELECT 1 FROM membership AS other
                        WHERE other.official_number = membership.official_number
                            AND other.number <> membership.number
                            AND other.state IN \(list: states)
                    )
                ) ORDER BY membership.number
                """
        }
    }

    /// Cells above which there is no organisation of the Party, or there are several: the one of
    /// the tree and another one of the Party's line.
    var cellsWithoutOneSuperior: Statement {
        get throws {
            """
            SELECT \(cellColumns("organization")) FROM organization
            WHERE \(isHere) AND organization.type IN \(list: try cellTypes)
                AND organization.status NOT IN \(list: endedStatuses) AND 1 <> (
                    SELECT COUNT(*) FROM organization AS above
                    WHERE above.number IN (
                        organization.parent_number, organization.party_parent_number
                    ) AND above.type IN \(list: try numbers(OrganizationType.self))
                    AND above.status NOT IN \(list: endedStatuses)
                ) ORDER BY organization.number
            """
        }
    }

    /// Cells with members above which, themselves included, there is not exactly one grassroots
    /// organisation, or one that has ended: figures along the tree leave the members out, or count
    /// them twice.
    ///
    /// A line that comes back to itself is followed as far as a tree may be deep.
    var cellsOutsideSums: Statement {
        get throws {
            """
            WITH RECURSIVE line (cell_number, number, step) AS (
                SELECT organization.number, organization.number, 1 FROM organization
                WHERE \(isHere) AND organization.type IN \(list: try cellTypes) AND EXISTS (
                    SELECT 1 FROM membership_fact AS fact
                    WHERE fact.cell_number = organization.number AND \(point.condition("fact"))
                        AND fact.state IN \(list: try numbers(MembershipState.self))
                )
                UNION
                SELECT line.cell_number, CASE WHEN here.party_parent_number <> 0
                    THEN here.party_parent_number ELSE here.parent_number END, line.step + 1
                FROM line JOIN organization AS here ON here.number = line.number
                WHERE line.step <= \(Int64(PersonnelLimits.treeDepthMax))
            )
            SELECT \(cellColumns("cell")) FROM organization AS cell JOIN (
                SELECT line.cell_number,
                    SUM(CASE WHEN above.type IN \(list: try grassrootsTypes)
                        THEN 1 ELSE 0 END) AS grassroots,
                    SUM(CASE WHEN above.status IN \(list: endedStatuses)
                        THEN 1 ELSE 0 END) AS ended
                FROM line JOIN organization AS above ON above.number = line.number
                GROUP BY line.cell_number
            ) AS counted ON counted.cell_number = cell.number
            WHERE counted.grassroots <> 1 OR counted.ended > 0 ORDER BY cell.number
            """
        }
    }

    private func cellColumns(_ cell: Statement) -> Statement {
        """
        \(cell).number, \(cell).id, CAST(0 AS BIGINT) AS official_number,
            \(cell).number AS organization_number, \(cell).id AS organization_id
        """
    }

    private var cellTypes: [Int32] {
        get throws { try numbers(of: "MEMBER_CELL_TYPES", OrganizationType.self) }
    }

    private var grassrootsTypes: [Int32] {
        get throws { try numbers(of: "REPORT_GRASSROOTS_TYPES", OrganizationType.self) }
    }
}
