internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

/// An inconsistency as the store keeps it.
struct InconsistencyRecord: Sendable, Hashable {
    let number: Int64
    let id: String
    let code: String
    /// The resource name of what breaks the invariant.
    let subject: String
    let subjectNumber: Int64
    let organization: MembershipFacts.Place
    let foundOn: CalendarDate
    let closedOn: CalendarDate?

    /// The resource name.
    var name: String { ResourceNames.inconsistency.name(id) }

    /// The columns that make a record.
    static let columns: Statement = """
        inconsistency.number, inconsistency.id, inconsistency.invariant_code,
        inconsistency.subject_name, inconsistency.subject_number,
        inconsistency.organization_number, inconsistency.organization_id, inconsistency.found_on,
        inconsistency.closed_on
        """

    /// The record of a row with those columns.
    init(_ row: Row) throws {
        number = try row.integer("number")
        id = try row.text("id")
        code = try row.text("invariant_code")
        subject = try row.text("subject_name")
        subjectNumber = try row.integer("subject_number")
        organization = MembershipFacts.Place(
            number: try row.integer("organization_number"),
            id: try row.text("organization_id")
        )
        foundOn = try row.date("found_on")
        closedOn = try row.optionalDate("closed_on")
    }
}

extension Inconsistency {
    /// The message of a record.
    init(_ record: InconsistencyRecord) {
        self.init(
            name: record.name,
            ruleCode: record.code,
            subject: record.subject,
            organization: record.organization.name,
            foundDate: GoogleDate(record.foundOn),
            closedDate: record.closedOn.map { GoogleDate($0) }
        )
    }
}

/// Finds inconsistencies; cannot change them.
struct InconsistencyReader {
    let reader: any Reader

    /// Those that stand of the records of a page.
    func open(_ page: InvariantPage) throws -> [InconsistencyRecord] {
        try reader.rows(
            """
            SELECT \(InconsistencyRecord.columns) FROM inconsistency
            WHERE closed_on IS NULL AND invariant_code = \(page.invariant.code)
                AND subject_number > \(page.after) AND subject_number <= \(page.last)
            """
        ).map(InconsistencyRecord.init)
    }
}

/// Records inconsistencies.
struct InconsistencyWriter {
    let transaction: any Transaction

    func insert(
        _ violation: Violation,
        of invariant: Invariant,
        id: String,
        on day: CalendarDate
    ) throws {
        let number = try NumberSource(transaction: transaction).next(.inconsistency)
        try transaction.execute(
            """
            INSERT INTO inconsistency (
                number, id, invariant_code, subject_name, subject_number, official_number,
                organization_number, organization_id, found_on
            ) VALUES (
                \(number), \(id), \(invariant.code),
                \(invariant.records.name(violation.subjectID)), \(violation.subjectNumber),
                \(violation.officialNumber), \(violation.organization.number),
                \(violation.organization.id), \(day)
            )
            """
        )
    }

    func close(_ record: InconsistencyRecord, on day: CalendarDate) throws {
        try transaction.execute(
            "UPDATE inconsistency SET closed_on = \(day) WHERE number = \(record.number)"
        )
    }

    /// Removes what tells of an official; the names.
    func forget(official number: Int64) throws -> [String] {
        let rows = try transaction.rows(
            "SELECT id FROM inconsistency WHERE official_number = \(number)"
        )
        try transaction.execute("DELETE FROM inconsistency WHERE official_number = \(number)")
        return try rows.map { ResourceNames.inconsistency.name(try $0.text("id")) }
    }
}
