internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Counts memberships of the cells of a part of the tree at a point.
struct MembershipFigures {
    let reader: any Reader
    /// The organisation at the top of the part.
    let root: OrganizationRecord
    let point: HistoryPoint

    /// The members of a day.
    struct Members {
        var total = MemberCount()
        /// By the number of the organisation directly below the top, or the top itself.
        var parts: [Int64: MemberCount] = [:]
        /// Cells with members.
        var cells = 0
        /// Those with fewer official members than a cell needs.
        var cellsBelowMinimum = 0
    }

    /// The members in some states, each a person once: on a day a person has one membership.
    func members(_ states: [MembershipState], minimum: Int) throws -> Members {
        var found = Members()
        var cell: (number: Int64, official: Int64)?
        func endCell() {
            guard let cell else { return }
            found.cells += 1
            if cell.official < Int64(minimum) { found.cellsBelowMinimum += 1 }
        }
        try reader.each(
            """
            \(tree) SELECT below.part AS part, fact.cell_number AS cell, fact.state AS state,
                COUNT(*) AS n
            FROM below JOIN membership_fact AS fact ON fact.cell_number = below.number
            WHERE \(point.condition("fact")) AND fact.state IN \(list: states.map(\.number))
            GROUP BY below.part, fact.cell_number, fact.state ORDER BY fact.cell_number
            """
        ) { row in
            let state = MembershipState(number: try row.number("state"))
            let (part, count) = (try row.integer("part"), try row.integer("n"))
            let number = try row.integer("cell")
            if cell?.number != number {
                endCell()
                cell = (number, 0)
            }
            if state == .official { cell?.official += count }
            found.total.add(count, in: state)
            found.parts[part, default: MemberCount()].add(count, in: state)
        }
        endCell()
        return found
    }

    /// The steps of a period, in cases; a return to work or a reception is no recognition.
    func steps(in period: Range<CalendarDate>) throws -> [StepCount] {
        try reader.rows(
            """
            \(tree) SELECT fact.state AS state, fact.reason AS reason, COUNT(*) AS n
            FROM below JOIN membership_fact AS fact ON fact.cell_number = below.number
            WHERE \(point.knowledge("fact")) AND fact.valid_from = fact.state_from
                AND fact.valid_from >= \(period.lowerBound)
                AND fact.valid_from < \(period.upperBound)
                AND (fact.state <> \(MembershipState.official.number)
                    OR fact.official_on = fact.valid_from)
            GROUP BY fact.state, fact.reason ORDER BY fact.state, fact.reason
            """
        ).map { row in
            StepCount(
                state: MembershipState(number: try row.number("state")),
                reason: MembershipReason(number: try row.number("reason")),
                count: try row.integer("n")
            )
        }
    }

    /// The parts by their names, the top first and the others by their identifiers.
    func named(_ parts: [Int64: MemberCount]) throws -> [OrganizationMemberCount] {
        guard parts.count <= PersonnelLimits.reportPartsMax else {
            throw Failure(
                .storageLimitReached,
                ["limit": "\(PersonnelLimits.reportPartsMax) parts of a report"]
            )
        }
        let organizations = OrganizationReader(reader: reader)
        let named = try parts.map { number, count in
            guard let part = try organizations.find(number: number) else {
                throw Failure(.storageDamaged)
            }
            return (isTop: number == root.number, name: part.name, count: count)
        }
        return named.sorted { left, right in
            left.isTop == right.isTop ? left.name < right.name : left.isTop
        }.map { OrganizationMemberCount(organization: $0.name, count: $0.count) }
    }

    /// The organisations below the top, each with the one directly below it in which it lies.
    private var tree: Statement {
        """
        WITH RECURSIVE below (number, part) AS (
            SELECT number, number FROM organization WHERE number = \(root.number)
            UNION
            SELECT child.organization_number,
                CASE WHEN below.number = \(root.number) THEN child.organization_number
                ELSE below.part END
            FROM organization_fact AS child JOIN below ON child.parent_number = below.number
            WHERE \(point.condition("child"))
        )
        """
    }
}

extension MemberCount {
    /// Counts persons in a state.
    fileprivate mutating func add(_ count: Int64, in state: MembershipState) {
        members += count
        switch state {
        case .official: official += count
        case .admittedProbation: probationary += count
        case .exemptActivity: exempt += count
        case .transferring: transferring += count
        default: break
        }
    }
}
