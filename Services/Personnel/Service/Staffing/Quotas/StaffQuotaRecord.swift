internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import WellKnownMessages

/// How many are allotted from a day on, and by which decision.
struct StaffQuotaFacts: Sendable, Hashable {
    var allotted: Int32 = 0
    var decision = HoldingFacts.Decision()
}

/// The facts of a number change together.
enum StaffQuotaField: Sendable { case everything }

extension StaffQuotaFacts: DatedFacts {
    /// Whether anything differs.
    func changes(from old: StaffQuotaFacts) -> [StaffQuotaField] {
        self == old ? [] : [.everything]
    }

    /// Takes everything over from other facts.
    mutating func take(_ field: StaffQuotaField, from other: StaffQuotaFacts) { self = other }

    /// The columns of the facts.
    static let columns: Statement = "allotted, decision_number, decision_date"

    /// The values in the order of the columns.
    var values: Statement { "\(allotted), \(decision.number), \(decision.date)" }

    /// The facts of a row with their columns.
    init(_ row: Row) throws {
        self.init(
            allotted: try row.number("allotted"),
            decision: HoldingFacts.Decision(
                number: try row.text("decision_number"),
                date: try row.date("decision_date")
            )
        )
    }
}

extension FactTable<StaffQuotaFacts> {
    /// What is and was known of quotas; a period for each number.
    static let staffQuotas = FactTable(
        "staff_quota_fact",
        subject: "staff_quota_number",
        columns: StaffQuotaFacts.columns,
        values: { $0.values },
        read: StaffQuotaFacts.init
    )
}

/// A staff quota as the store keeps it, with the number of some days.
struct StaffQuotaRecord: Sendable {
    /// The service's own key: the order of lists.
    let number: Int64
    let id: String
    let organization: MembershipFacts.Place
    let kind: OfficialKind
    let year: Int32
    var period: FactPeriod<StaffQuotaFacts>
    var version: Int64 = 1
    let createdAt: Timestamp
    /// When what is held here was recorded.
    var updatedAt: Timestamp

    /// The resource name.
    var name: String { ResourceNames.staffQuota.name(id) }

    private static let fixedColumns: Statement = """
        staff_quota.number, staff_quota.id, staff_quota.organization_number,
        staff_quota.organization_id, staff_quota.official_kind, staff_quota.year,
        staff_quota.version, staff_quota.created_at
        """

    /// The columns that make a record of the last number.
    static let columns: Statement = """
        \(fixedColumns), staff_quota.allotted, staff_quota.decision_number,
        staff_quota.decision_date, staff_quota.valid_from, staff_quota.valid_to,
        staff_quota.updated_at
        """

    /// The columns that make a record of what `staff_quota_fact`, there called `fact`, has.
    static let recordedColumns: Statement = """
        \(fixedColumns), fact.allotted, fact.decision_number, fact.decision_date, fact.valid_from,
        fact.valid_to, fact.recorded_from AS updated_at
        """

    /// Where records of the last numbers, or of a point, come from.
    static func source(_ point: HistoryPoint?) -> Statement {
        guard point != nil else { return "staff_quota" }
        return """
            staff_quota JOIN staff_quota_fact AS fact
                ON fact.staff_quota_number = staff_quota.number
            """
    }
}

extension StaffQuotaRecord {
    /// The record of a row with the columns.
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            organization: MembershipFacts.Place(
                number: try row.integer("organization_number"),
                id: try row.text("organization_id")
            ),
            kind: OfficialKind(number: try row.number("official_kind")),
            year: try row.number("year"),
            period: FactPeriod(
                try StaffQuotaFacts(row),
                from: try row.date("valid_from"),
                to: try row.date("valid_to")
            ),
            version: try row.integer("version"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at")
        )
    }
}

extension StaffQuota {
    /// The message of a record, read as of a point unless it holds the last number.
    init(_ record: StaffQuotaRecord, at point: HistoryPoint? = nil) {
        let facts = record.period.facts
        self.init(
            name: record.name,
            organization: record.organization.name,
            officialKind: record.kind,
            year: record.year,
            allotted: facts.allotted,
            startDate: GoogleDate(record.period.from),
            decisionNumber: facts.decision.number,
            decisionDate: facts.decision.date.map { GoogleDate($0) },
            createTime: GoogleTimestamp(record.createdAt),
            updateTime: GoogleTimestamp(record.updatedAt),
            etag: point == nil ? EntityTag(version: record.version).text : "",
            asOf: point.map { GoogleDate($0.day) },
            asRecordedAt: point?.instant.map { GoogleTimestamp($0) }
        )
    }
}
