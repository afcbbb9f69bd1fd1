internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// The organisations at work on a day, of all or of one and all below it in the tree of that day.
struct OrganizationsAtWork {
    /// What a balance asks of each, by its number.
    let organizations: [Int64: State]

    /// An organisation on a day.
    struct State: Hashable {
        let kind: BalanceKind
        let name: String
        let parent: Int64
    }

    init(under root: Int64?, at point: HistoryPoint, _ reader: any Reader) throws {
        let working: [OrganizationStatus] = [.active, .reorganising]
        let most = PersonnelLimits.balanceOrganizationsMax
        var tree: Statement = ""
        var part: Statement = ""
        if let root {
            tree = """
                WITH RECURSIVE below (number) AS (
                    SELECT number FROM organization WHERE number = \(root)
                    UNION
                    SELECT fact.organization_number
                    FROM organization_fact AS fact JOIN below ON fact.parent_number = below.number
                    WHERE \(point.condition("fact"))
                )
                """
            part = "AND fact.organization_number IN (SELECT number FROM below)"
        }
        let rows = try reader.rows(
            """
            \(tree)
            SELECT fact.organization_number, fact.type, fact.level, fact.unit_type, fact.name_vi,
                fact.parent_number
            FROM organization_fact AS fact
            WHERE \(point.condition("fact")) AND fact.status IN \(list: working.map(\.number))
                \(part)
            LIMIT \(most + 1)
            """
        )
        guard rows.count <= most else {
            throw Failure(.storageLimitReached, ["limit": "\(most) organisations of one balance"])
        }
        var organizations: [Int64: State] = [:]
        for row in rows {
            organizations[try row.integer("organization_number")] = State(
                kind: BalanceKind(
                    type: try row.number("type"),
                    level: try row.number("level"),
                    unitType: try row.number("unit_type")
                ),
                name: try row.text("name_vi"),
                parent: try row.integer("parent_number")
            )
        }
        self.organizations = organizations
    }
}

/// Type, level and kind of unit, by their numbers: what a balance has a row for.
struct BalanceKind: Hashable, Comparable {
    let type: Int32
    let level: Int32
    let unitType: Int32

    static func < (one: BalanceKind, other: BalanceKind) -> Bool {
        (one.level, one.type, one.unitType) < (other.level, other.type, other.unitType)
    }
}

/// The rows of a balance, counted organisation by organisation.
struct BalanceCounts {
    private(set) var rows: [BalanceKind: BalanceRow] = [:]
    /// Those no longer at work anywhere.
    private(set) var ended: [Int64] = []
    /// Those at work that were so nowhere.
    private(set) var founded: [Int64] = []

    /// Compares the part of a report on two days; `elsewhere` says who is at work at all.
    init(
        before: OrganizationsAtWork,
        after: OrganizationsAtWork,
        everywhere: (before: Set<Int64>, after: Set<Int64>)
    ) {
        let numbers = Set(before.organizations.keys).union(after.organizations.keys)
        for number in numbers.sorted() {
            switch (before.organizations[number], after.organizations[number]) {
            case (let old?, let new?): goesOn(old, new)
            case (let old?, nil):
                row(old.kind) { $0.beforeCount += 1 }
                if everywhere.after.contains(number) {
                    row(old.kind) { $0.leftCount += 1 }
                } else {
                    row(old.kind) { $0.endedCount += 1 }
                    ended.append(number)
                }
            case (nil, let new?):
                row(new.kind) { $0.afterCount += 1 }
                if everywhere.before.contains(number) {
                    row(new.kind) { $0.enteredCount += 1 }
                } else {
                    row(new.kind) { $0.foundedCount += 1 }
                    founded.append(number)
                }
            case (nil, nil): break
            }
        }
    }

    /// The sums of all rows.
    var total: BalanceRow {
        rows.values.reduce(into: BalanceRow()) { sum, row in
            sum.beforeCount += row.beforeCount
            sum.foundedCount += row.foundedCount
            sum.enteredCount += row.enteredCount
            sum.convertedInCount += row.convertedInCount
            sum.endedCount += row.endedCount
            sum.leftCount += row.leftCount
            sum.convertedOutCount += row.convertedOutCount
            sum.afterCount += row.afterCount
            sum.renamedCount += row.renamedCount
            sum.movedCount += row.movedCount
        }
    }

    private mutating func goesOn(
        _ old: OrganizationsAtWork.State,
        _ new: OrganizationsAtWork.State
    ) {
        row(old.kind) { $0.beforeCount += 1 }
        row(new.kind) { row in
            row.afterCount += 1
            row.renamedCount += old.name == new.name ? 0 : 1
            row.movedCount += old.parent == new.parent ? 0 : 1
        }
        guard old.kind != new.kind else { return }
        row(old.kind) { $0.convertedOutCount += 1 }
        row(new.kind) { $0.convertedInCount += 1 }
    }

    private mutating func row(_ kind: BalanceKind, _ change: (inout BalanceRow) -> Void) {
        var row =
            rows[kind]
            ?? BalanceRow(
                organizationType: OrganizationType(number: kind.type),
                organizationLevel: OrganizationLevel(number: kind.level),
                administrativeUnitType: AdministrativeUnitType(number: kind.unitType)
            )
        change(&row)
        rows[kind] = row
    }
}
