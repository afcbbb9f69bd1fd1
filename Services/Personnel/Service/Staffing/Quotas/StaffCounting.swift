internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage

/// Counts the staff of organisations at a point: who has a main post there, and who belongs there
/// and is away (DOMAIN 5.3: seconded and rotated officials are counted by their owner).
struct StaffCounting {
    let reader: any Reader
    let point: HistoryPoint
    /// Holdings by which somebody is staff where the post is.
    private let holdings: [HoldingKind]
    /// Statuses with which somebody is staff where the record is managed.
    private let away: [OfficialStatus]

    init(_ reader: any Reader, at point: HistoryPoint, _ rules: StaffingRules) throws {
        self.reader = reader
        self.point = point
        holdings = try rules.policy.rule("STAFF_COUNTED_HOLDINGS", at: point.day)
            .values(of: HoldingKind.self)
        away = try rules.policy.rule("STAFF_AWAY_STATUSES", at: point.day)
            .values(of: OfficialStatus.self)
    }

    /// How many an organisation and all below it have, by kind.
    func staff(of organization: Int64) throws -> [OfficialKind: Int64] {
        let tree = ReportTree(root: organization, point: point)
        let rows = try reader.rows(
            """
            \(tree.below)
            SELECT person.kind AS kind, COUNT(*) AS n FROM (
                SELECT holding.official_number AS official_number
                FROM below CROSS JOIN position CROSS JOIN holding CROSS JOIN holding_fact AS fact
                WHERE position.organization_number = below.number
                    AND holding.position_number = position.number AND \(isMain)
                UNION ALL
                SELECT away.official_number AS official_number
                FROM below CROSS JOIN official_fact AS away
                WHERE away.organization_number = below.number AND \(point.condition("away"))
                    AND away.status IN \(list: away.map(\.number)) AND NOT EXISTS (
                        SELECT 1 FROM holding CROSS JOIN holding_fact AS fact
                        WHERE holding.official_number = away.official_number AND \(isMain)
                    )
            ) AS counted
            JOIN official_fact AS person ON person.official_number = counted.official_number
            WHERE \(point.condition("person"))
            GROUP BY person.kind
            """
        )
        var found: [OfficialKind: Int64] = [:]
        for row in rows {
            found[OfficialKind(number: try row.number("kind"))] = try row.integer("n")
        }
        return found
    }

    private var isMain: Statement {
        """
        fact.holding_number = holding.number AND \(point.condition("fact"))
            AND fact.is_main = 1 AND fact.kind IN \(list: holdings.map(\.number))
        """
    }
}
