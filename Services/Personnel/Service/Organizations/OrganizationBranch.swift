internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage

/// What stands under an organisation in a tree of a day: directly, or at any depth.
struct OrganizationBranch: Sendable {
    let kind: OrganizationTreeKind
    /// `nil` for the top of the Party's line.
    let rootID: String?
    let includesBelow: Bool

    /// The page after a position, in the order of lists.
    func statement(
        _ reader: any Reader,
        _ point: HistoryPoint,
        after: [StoredValue]?,
        limit: Int
    ) throws -> Statement {
        let root = try rootID.map { try number(of: $0, at: point, reader) }
        var conditions = [point.condition("fact"), member(under: root, point)]
        if let after {
            conditions.append(
                "(fact.sort_key, fact.organization_number) > (\(after[0]), \(after[1]))"
            )
        }
        return """
            WITH RECURSIVE \(below(root ?? 0, point))
            SELECT fact.sort_key AS sort_key, \(OrganizationRecord.datedColumns)
            FROM organization_fact AS fact
            JOIN organization ON organization.number = fact.organization_number
            WHERE \(Statement(joining: conditions, with: .and))
            ORDER BY fact.sort_key, fact.organization_number LIMIT \(limit)
            """
    }

    private func number(
        of id: String,
        at point: HistoryPoint,
        _ reader: any Reader
    ) throws -> Int64 {
        guard let root = try OrganizationReader(reader: reader).find(id: id, at: point) else {
            throw Failure.noOrganization(id)
        }
        return root.number
    }

    /// The organisations below one, itself not counted: in the State's tree unless it is the
    /// Party's line that is asked for.
    private func below(_ root: Int64, _ point: HistoryPoint) -> Statement {
        let column = (kind == .party ? HierarchyKind.party : .state).column
        // UNION, not UNION ALL: an organisation counts once, whatever the rows say.
        return """
            below (number) AS (
                SELECT organization_number FROM organization_fact AS child
                WHERE child.\(column) = \(root) AND \(point.condition("child"))
                UNION
                SELECT child.organization_number
                FROM organization_fact AS child JOIN below ON child.\(column) = below.number
                WHERE \(point.condition("child"))
            )
            """
    }

    private func member(under root: Int64?, _ point: HistoryPoint) -> Statement {
        guard let root else {
            return """
                fact.party_parent_number = 0 AND EXISTS (
                    SELECT 1 FROM organization_fact AS child
                    WHERE child.party_parent_number = fact.organization_number
                        AND \(point.condition("child"))
                )
                """
        }
        switch kind {
        case .area:
            let part: Statement =
                includesBelow ? "OR unit.organization_number IN (SELECT number FROM below)" : ""
            return """
                fact.organization_number <> \(root) AND fact.unit_code IN (
                    SELECT unit.unit_code FROM organization_fact AS unit
                    WHERE unit.unit_code <> '' AND \(point.condition("unit"))
                        AND (unit.organization_number = \(root) \(part))
                )
                """
        case .party where !includesBelow: return "fact.party_parent_number = \(root)"
        default: return "fact.organization_number IN (SELECT number FROM below)"
        }
    }
}

extension FieldChecks {
    /// The branch that a list asks for; `nil` for one level of the State's tree, or for all.
    mutating func branch(
        of request: ListOrganizationsRequest,
        _ kind: OrganizationTreeKind
    ) -> OrganizationBranch? {
        let isState = kind != .party && kind != .area
        let isAll = request.parent == ResourceNames.allOrganizations
        if isState, !request.includeBelow || isAll { return nil }
        if request.parent.isEmpty, kind != .area, !request.includeBelow {
            return OrganizationBranch(kind: kind, rootID: nil, includesBelow: false)
        }
        guard !request.parent.isEmpty, !isAll else {
            malformed(
                "parent",
                vi: "Phải nêu một tổ chức cụ thể cho cây này.",
                en: "This tree needs one organisation."
            )
            return nil
        }
        return OrganizationBranch(
            kind: kind,
            rootID: identifier(request.parent, "parent", ResourceNames.organization),
            includesBelow: request.includeBelow
        )
    }
}
