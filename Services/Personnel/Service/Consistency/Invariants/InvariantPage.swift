internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage

/// Some records behind a place, judged by one invariant on a day: one statement, whose work grows
/// with their number, not with that of the record.
struct InvariantPage {
    let reader: any Reader
    let policy: Policy
    let today: CalendarDate
    let invariant: Invariant
    /// The key behind which the records are.
    let after: Int64
    /// The key of the last one; the greatest there is behind the last record.
    let last: Int64
    /// How many they are.
    let count: Int64

    /// The records of an invariant behind a place, at most so many.
    init(
        of invariant: Invariant,
        after: Int64,
        atMost most: Int64,
        on today: CalendarDate,
        _ policy: Policy,
        in reader: any Reader
    ) throws {
        let row = try reader.first(
            """
            SELECT MAX(number) AS last, COUNT(*) AS n FROM (
                SELECT number FROM \(invariant.records.table) WHERE number > \(after)
                ORDER BY number LIMIT \(most)
            ) AS page
            """
        )
        let count = try row?.integer("n") ?? 0
        let last = try row?.optionalInteger("last")
        self.reader = reader
        self.policy = policy
        self.today = today
        self.invariant = invariant
        self.after = after
        self.count = count
        self.last = count < most ? .max : last ?? .max
    }

    /// Whether no record is behind them.
    var isLast: Bool { last == .max }

    /// The rule that they are judged by.
    var rule: PolicyRule {
        get throws { try policy.rule(invariant.code, at: today) }
    }

    /// Those that break the invariant, in the order of their keys.
    func violations() throws -> [Violation] {
        switch invariant {
        case .oneHead: try found(severalHeads)
        case .holdingDecision: try found(holdingsWithoutDecision)
        case .postQuota: try found(postsAboveQuota)
        case .postsPerPerson: try found(personsWithManyPosts)
        case .memberCell: try found(membersWithoutOneCell)
        case .cellSuperior: try found(cellsWithoutOneSuperior)
        case .memberSums: try found(cellsOutsideSums)
        case .decisionDocument: try decisionsWithoutDocument()
        }
    }

    private func found(_ statement: Statement) throws -> [Violation] {
        try reader.rows(statement).map(Violation.init)
    }
}

extension InvariantPage {
    /// The condition on the records.
    var isHere: Statement {
        let table = invariant.records.table
        return "\(table).number > \(after) AND \(table).number <= \(last)"
    }

    /// The point whose facts count.
    var point: HistoryPoint { HistoryPoint(today) }

    /// The rule's codes as numbers of a list.
    func numbers<Code: ProtobufEnum>(_ list: Code.Type) throws -> [Int32] {
        try rule.values(of: list).map(\.number)
    }

    /// The rule with a code, on the day.
    func numbers<Code: ProtobufEnum>(of code: String, _ list: Code.Type) throws -> [Int32] {
        try policy.rule(code, at: today).values(of: list).map(\.number)
    }

    /// The statuses of organisations that are no more.
    var endedStatuses: [Int32] {
        OrganizationStatus.allCases.filter(\.isFinal).map(\.number)
    }
}
