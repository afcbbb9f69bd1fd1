internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// One table of a report: what is counted, and where each counted thing stands.
struct ReportCounting: Sendable {
    /// Unique in the report; part of the names of cells.
    let code: String
    let title: BilingualText
    /// What the rows are.
    let rowTitle: BilingualText
    let rows: ReportRows
    /// The columns that are counted.
    let columns: [ReportLine]
    /// The column that sums up all counted ones; `nil` for none.
    var sum: ReportLine?
    /// Columns of shares, behind the others.
    var shares: [ReportShare] = []
    /// Whether the rows add up to a total: then each counted thing stands in one row alone.
    var hasTotal = true
    /// Whether small figures are for those alone who may read the lists behind them.
    let guardsSmallCells: Bool
    /// What is counted.
    let items: ReportItems
    /// Common table expressions of the source, that begin the statement; empty for none.
    var prelude: Statement = ""
    /// A row for each counted thing, all of them whole numbers: `row_key` and `column_key`, the
    /// keys of row and column, and `item`, the key of the thing.
    let source: Statement
}

/// A row or a column by its key in the counting.
struct ReportLine: Sendable, Hashable {
    let key: Int64
    /// Unique in the table: letters, digits, `_` and `-`.
    let code: String
    let title: BilingualText

    init(_ key: Int64, _ code: String, _ title: BilingualText) {
        self.key = key
        self.code = code
        self.title = title
    }

    init(_ key: Int64, _ code: String, vi: String, en: String) {
        self.init(key, code, BilingualText(vi: vi, en: en))
    }
}

/// Which rows a table has.
enum ReportRows: Sendable {
    /// These, with figures or not.
    case listed([ReportLine])
    /// Those of these that have figures.
    case found([ReportLine])
    /// The organisations that have figures; keys are their numbers.
    case organizations
}

/// A column that tells what part one column is of another, both in its row.
struct ReportShare: Sendable {
    let line: ReportLine
    /// Codes of columns.
    let numerator: String
    let denominator: String
}

/// A kind of thing that is counted, and how it is shown in lists.
struct ReportItems: Sendable {
    /// Whether the lists tell of persons: then they are for those alone who see sensitive data.
    var tellsOfPersons = true
    /// Something with a key as its readers may see it, as far as the list reaches it; `nil` for
    /// what is beyond its reach.
    let find: @Sendable (Int64, any Reader, inout ListedReach) throws -> ReportItem?
}

extension ReportItems {
    /// Officials by their numbers.
    static let officials = ReportItems { number, reader, reach in
        guard try reach.reachesEverything || reach.clearance(ofOfficial: number) != nil else {
            return nil
        }
        guard let official = try OfficialReader(reader: reader).find(number: number) else {
            throw Failure(.storageDamaged)
        }
        return ReportItem(
            resource: official.name,
            displayName: official.facts.fullName,
            official: official.name
        )
    }

    /// Memberships by their numbers.
    static let memberships = ReportItems { number, reader, reach in
        let row = try reader.first(
            "SELECT \(MembershipRecord.columns) FROM membership WHERE number = \(number)"
        )
        guard let row else { throw Failure(.storageDamaged) }
        let record = try MembershipRecord(row)
        guard try reach.reachesEverything || reach.clearance(of: record) != nil else { return nil }
        let official = try OfficialReader(reader: reader).find(number: record.officialNumber)
        return ReportItem(
            resource: record.name,
            displayName: official?.facts.fullName ?? "",
            official: ResourceNames.official(record.officialID)
        )
    }

    /// Organisations by their numbers.
    static let organizations = ReportItems(tellsOfPersons: false) { number, reader, reach in
        guard try reach.reachesEverything || reach.clearance(under: number) != nil else {
            return nil
        }
        guard let organization = try OrganizationReader(reader: reader).find(number: number) else {
            throw Failure(.storageDamaged)
        }
        return ReportItem(resource: organization.name, displayName: organization.facts.nameVi)
    }
}
