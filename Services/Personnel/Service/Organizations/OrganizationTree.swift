internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// The trees in which an organisation has a place of its own.
enum HierarchyKind: CaseIterable {
    case state, party

    /// The column of the number above.
    var column: Statement {
        switch self {
        case .state: "parent_number"
        case .party: "party_parent_number"
        }
    }
}

extension OrganizationFacts {
    /// The organisation directly above in a tree; number 0 and no identifier for none.
    func parent(in kind: HierarchyKind) -> Ancestor {
        switch kind {
        case .state: Ancestor(number: parentNumber, id: parentID)
        case .party: Ancestor(number: partyParentNumber, id: partyParentID)
        }
    }
}

/// A tree of organisations over days, past and to come, as the record says now.
struct OrganizationTree {
    let reader: any Reader
    /// Which of the trees; that of the State unless stated.
    var kind = HierarchyKind.state

    /// Days on which an organisation and those above it stay as they are.
    struct Stretch {
        /// The organisation and all above it, nearest first; up to the first of which nothing is
        /// on record yet.
        let line: [Int64]
        /// Whether the organisation no longer exists in law.
        let isEnded: Bool
        /// The first day on which something of that may be otherwise.
        let until: CalendarDate
    }

    /// The days from one on which an organisation's place stays as it is.
    func stretch(of number: Int64, from day: CalendarDate) throws -> Stretch {
        var line: [Int64] = []
        var isEnded = false
        var until = CalendarDate.openEnd
        var next = number
        while next != 0 {
            guard line.count <= PersonnelLimits.treeDepthMax else {
                throw Failure(.storageDamaged)
            }
            line.append(next)
            let row = try reader.first(
                """
                SELECT \(kind.column) AS above, status, valid_from, valid_to
                FROM organization_fact
                WHERE organization_number = \(next) AND recorded_to = \(Timestamp.openEnd)
                    AND valid_to > \(day)
                ORDER BY valid_from LIMIT 1
                """
            )
            guard let row else { break }
            let start = try row.date("valid_from")
            guard start <= day else {
                until = min(until, start)
                break
            }
            until = min(until, try row.date("valid_to"))
            if line.count == 1 {
                isEnded = OrganizationStatus(number: try row.number("status")).isFinal
            }
            next = try row.integer("above")
        }
        return Stretch(line: line, isEnded: isEnded, until: until)
    }

    /// The most levels that an organisation and what stands below it may have on days of a period.
    ///
    /// Counts every organisation that stands there at some time, so that it may be more than on
    /// any one day, and never less.
    func height(of number: Int64, during days: FactPeriod<OrganizationFacts>) throws -> Int {
        let row = try reader.first(
            """
            WITH RECURSIVE below (number, depth) AS (
                SELECT number, 1 FROM organization WHERE number = \(number)
                UNION
                SELECT fact.organization_number, below.depth + 1
                FROM organization_fact AS fact
                JOIN below ON fact.\(kind.column) = below.number
                WHERE below.depth <= \(PersonnelLimits.treeDepthMax)
                    AND fact.recorded_to = \(Timestamp.openEnd)
                    AND fact.valid_from < \(days.to) AND fact.valid_to > \(days.from)
            )
            SELECT MAX(depth) AS height FROM below
            """
        )
        return max(1, try row?.optionalInteger("height").map(Int.init) ?? 1)
    }

    /// The organisation other than one that has a code on a day of a period, or `nil`.
    func owner(
        of code: String,
        besides number: Int64,
        during days: FactPeriod<OrganizationFacts>
    ) throws -> Int64? {
        try reader.first(
            """
            SELECT organization_number FROM organization_fact
            WHERE code = \(code) AND organization_number <> \(number)
                AND recorded_to = \(Timestamp.openEnd)
                AND valid_from < \(days.to) AND valid_to > \(days.from)
            LIMIT 1
            """
        )?.integer("organization_number")
    }
}
