internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

/// An entry of the ledger of dues as the store keeps it.
struct DuesRecord: Sendable {
    /// The service's own key: the order of the ledger.
    let number: Int64
    let id: String
    let membershipNumber: Int64
    let membershipID: String
    let officialID: String
    let cell: MembershipFacts.Place
    /// The first day of the month that is paid for.
    let month: CalendarDate
    /// In whole đồng; below zero for a reversal.
    let amount: Int64
    let paidOn: CalendarDate
    /// The payment that it reverses; 0 and empty for a payment.
    let reversed: Reversed
    let recorder: String
    let createdAt: Timestamp

    /// What a reversal reverses, and why.
    struct Reversed: Sendable {
        var number: Int64?
        var id = ""
        var reason = ""
    }

    /// The resource name.
    var name: String { ResourceNames.duesEntry.name(id) }

    /// The columns of the table.
    static let columns: Statement = """
        number, id, membership_number, membership_id, official_id, cell_number, cell_id, month,
        amount, paid_on, reversed_number, reversed_id, reversal_reason, recorder, created_at
        """

    /// The values in the order of the columns.
    var values: Statement {
        """
        \(number), \(id), \(membershipNumber), \(membershipID), \(officialID), \(cell.number),
        \(cell.id), \(month), \(amount), \(paidOn), \(reversed.number), \(reversed.id),
        \(reversed.reason), \(recorder), \(createdAt)
        """
    }
}

extension DuesRecord {
    /// The entry of a row with those columns.
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            membershipNumber: try row.integer("membership_number"),
            membershipID: try row.text("membership_id"),
            officialID: try row.text("official_id"),
            cell: MembershipFacts.Place(
                number: try row.integer("cell_number"),
                id: try row.text("cell_id")
            ),
            month: try row.date("month"),
            amount: try row.integer("amount"),
            paidOn: try row.date("paid_on"),
            reversed: Reversed(
                number: try row.optionalInteger("reversed_number"),
                id: try row.text("reversed_id"),
                reason: try row.text("reversal_reason")
            ),
            recorder: try row.text("recorder"),
            createdAt: try row.timestamp("created_at")
        )
    }

    /// Writes the entry.
    func insert(in transaction: any Transaction) throws {
        try transaction.execute(
            "INSERT INTO dues_entry (\(Self.columns)) VALUES (\(values))"
        )
    }

    /// What the entry leaves behind: the answer, the audit entry, the event, none with an amount.
    func change(in transaction: any Transaction) throws -> Change<DuesEntry> {
        let kind = reversed.id.isEmpty ? "dues.paid" : "dues.reversed"
        let path = try OrganizationReader(reader: transaction).lineage(of: cell.number).path
        let membership = ResourceNames.membership.name(membershipID)
        return Change(
            DuesEntry(self),
            audit: [
                AuditEntry(
                    resource: name,
                    summary: "\(kind)\nmembership: \(membership)\nmonth: \(month)"
                )
            ],
            events: [
                Event(
                    kind,
                    subjectKind: "official",
                    subjectID: officialID,
                    organizationPath: path,
                    data: ["dues_entry": name, "membership": membership]
                )
            ]
        )
    }
}

extension DuesEntry {
    /// The message of an entry.
    init(_ record: DuesRecord) {
        self.init(
            name: record.name,
            membership: ResourceNames.membership.name(record.membershipID),
            official: ResourceNames.official(record.officialID),
            cell: record.cell.name,
            month: GoogleDate(record.month),
            amountVnd: record.amount,
            paidDate: GoogleDate(record.paidOn),
            reversedEntry: record.reversed.id.isEmpty
                ? "" : ResourceNames.duesEntry.name(record.reversed.id),
            reversalReason: record.reversed.reason,
            recorder: record.recorder,
            createTime: GoogleTimestamp(record.createdAt)
        )
    }
}

/// Finds entries of the ledger of dues.
struct DuesReader {
    let reader: any Reader

    /// The entry with an identifier, or `nil`.
    func find(id: String) throws -> DuesRecord? {
        try reader.first(
            "SELECT \(DuesRecord.columns) FROM dues_entry WHERE id = \(id)"
        ).map(DuesRecord.init)
    }

    /// The entry that reverses another one, or `nil`.
    func reversal(of number: Int64) throws -> DuesRecord? {
        try reader.first(
            "SELECT \(DuesRecord.columns) FROM dues_entry WHERE reversed_number = \(number)"
        ).map(DuesRecord.init)
    }
}

extension FieldChecks {
    /// A month as its first day.
    mutating func month(_ value: GoogleDate?, _ field: String) -> CalendarDate? {
        guard let value else { return nil }
        guard let day = optionalDate(value, field) else { return nil }
        historyDay(day, field)
        if day.day != 1 {
            malformed(
                field,
                vi: "Phải là ngày đầu tiên của tháng.",
                en: "Must be the first day of the month."
            )
        }
        return day
    }
}

extension CalendarDate {
    /// The first day of its month.
    var firstOfMonth: CalendarDate { adding(days: 1 - day) }
}
