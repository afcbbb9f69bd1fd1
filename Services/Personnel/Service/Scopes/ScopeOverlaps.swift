internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Refuses a management scope of whose posts one is in another scope on some day, by the posts and
/// the tree of now.
///
/// Two rules overlap when posts that both take can be in the tree, whether there are any or not.
struct ScopeOverlaps {
    let reader: any Reader
    /// 0 for a scope about to be recorded.
    let number: Int64
    let from: CalendarDate
    let to: CalendarDate

    /// Throws `MANAGEMENT_SCOPE_OVERLAPS`, which names the row and the other scope.
    func check(_ posts: ScopePosts, _ positions: [PositionRecord]) throws {
        switch posts {
        case .named:
            try checkNames(positions)
            for position in positions { try checkRules(taking: position) }
        case .ruled(let rule):
            try checkNames(takenBy: rule)
            try checkRules(meeting: rule)
        }
    }

    /// The other scopes on days of the period, in a statement that has `management_scope`.
    private var others: Statement {
        """
        management_scope.number <> \(number) AND management_scope.valid_from < \(to)
            AND management_scope.valid_to > \(from)
        """
    }

    private let columns: Statement =
        "management_scope.id, management_scope.valid_from, management_scope.valid_to"

    private func checkNames(_ positions: [PositionRecord]) throws {
        let row = try reader.first(
            """
            SELECT \(columns), named.position_id FROM management_scope_position AS named
            JOIN management_scope ON management_scope.number = named.scope_number
            WHERE named.position_number IN \(list: positions.map(\.number)) AND \(others)
            ORDER BY management_scope.number, named.position_number LIMIT 1
            """
        )
        if let row { throw try refusal(row, ResourceNames.position.name(row.text("position_id"))) }
    }

    private func checkRules(taking position: PositionRecord) throws {
        let lineage = try OrganizationReader(reader: reader)
            .lineage(of: position.organizationNumber)
        let row = try reader.first(
            """
            SELECT \(columns) FROM management_scope_rule AS rule
            JOIN management_scope ON management_scope.number = rule.scope_number
            WHERE rule.organization_number IN \(list: lineage.map(\.number))
                AND rule.level = \(position.facts.level)
                AND rule.head_kind = \(position.facts.headKind.number) AND \(others)
            ORDER BY management_scope.number LIMIT 1
            """
        )
        if let row { throw try refusal(row, position.name) }
    }

    private func checkNames(takenBy rule: ScopeRule) throws {
        let row = try reader.first(
            """
            \(Self.tree(below: rule)) SELECT \(columns), named.position_id
            FROM management_scope_position AS named
            JOIN position ON position.number = named.position_number
            JOIN management_scope ON management_scope.number = named.scope_number
            WHERE position.organization_number IN (SELECT number FROM below)
                AND position.level IN \(list: rule.takenLevels.map(Int64.init))
                AND position.head_kind IN \(list: rule.takenKinds.map { Int64($0.number) })
                AND \(others)
            ORDER BY management_scope.number, named.position_number LIMIT 1
            """
        )
        if let row { throw try refusal(row, ResourceNames.position.name(row.text("position_id"))) }
    }

    private func checkRules(meeting rule: ScopeRule) throws {
        let lineage = try OrganizationReader(reader: reader)
            .lineage(of: rule.organizationNumber)
        let row = try reader.first(
            """
            \(Self.tree(below: rule)) SELECT \(columns), management_scope.rule_id, other.level,
                other.head_kind
            FROM management_scope_rule AS other
            JOIN management_scope ON management_scope.number = other.scope_number
            WHERE (other.organization_number IN \(list: lineage.map(\.number))
                    OR other.organization_number IN (SELECT number FROM below))
                AND other.level IN \(list: rule.takenLevels.map(Int64.init))
                AND other.head_kind IN \(list: rule.takenKinds.map { Int64($0.number) })
                AND \(others)
            ORDER BY management_scope.number, other.level, other.head_kind LIMIT 1
            """
        )
        guard let row else { return }
        let kind = HeadKind(number: try row.number("head_kind")).code
        let organization = ResourceNames.organization(try row.text("rule_id"))
        let level = try row.integer("level")
        throw try refusal(row, "\(organization) (head_kind \(kind), position_level \(level))")
    }

    private static func tree(below rule: ScopeRule) -> Statement {
        """
        WITH RECURSIVE below (number) AS (
            SELECT number FROM organization WHERE number = \(rule.organizationNumber)
            UNION
            SELECT child.number FROM organization AS child
            JOIN below ON child.parent_number = below.number
        )
        """
    }

    private func refusal(_ row: Row, _ taken: String) throws -> Failure {
        let scope = ResourceNames.managementScope.name(try row.text("id"))
        let until = min(to, try row.date("valid_to"))
        return Failure.condition(
            .managementScopeOverlaps,
            [
                "row": taken,
                "scope": scope,
                "since": max(from, try row.date("valid_from")).description,
                "until": until == .openEnd ? "…" : until.description,
            ],
            subject: scope
        )
    }
}
