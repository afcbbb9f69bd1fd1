internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import Vietnamese

/// The columns of a file of officials.
enum OfficialColumn: String, CaseIterable {
    case personalID = "personal_id"
    case fullName = "full_name"
    case gender
    case birthDate = "birth_date"
    case officialKind = "official_kind"
    case organizationCode = "organization_code"
    case status
    case postTitle = "post_title"

    /// Those that every file has.
    static let required: Set<OfficialColumn> = [
        .personalID, .fullName, .gender, .birthDate, .officialKind, .organizationCode,
    ]
}

/// One official of a file.
struct OfficialRow: ImportRow {
    let number: Int
    /// The identifier, should the official be new.
    let id: String
    /// The facts that the file states; without organisation.
    private let facts: OfficialFacts
    private let organizationCode: String
    private let statesStatus: Bool
    private let statesPost: Bool
    private let validFrom: CalendarDate

    /// The personal identification number, by which the official is known.
    var personalID: String { facts.personalID }

    static let columns: [Reason: String] = [
        .organizationUnknown: "organization_code", .organizationEnded: "organization_code",
        .statusTransitionRefused: "status",
    ]

    /// Reads a row; throws one failure that tells everything wrong with it, by column.
    init(
        _ record: CSVRecord,
        _ header: CSVHeader<OfficialColumn>,
        id: String,
        _ order: ImportOrder
    ) throws(Failure) {
        var row = RowReading(record, header)
        if !row.isReadable { try row.checks.finish() }
        number = record.number
        self.id = id
        validFrom = order.validFrom
        var facts = OfficialFacts()
        facts.personalID = row.checks.personalID(row.text(.personalID), "personal_id")
        facts.fullName = row.checks.personName(row.text(.fullName), "full_name")?.full ?? ""
        facts.gender = row.gender()
        facts.birthDate = row.birthDate(today: order.today)
        facts.kind = row.code(.officialKind) ?? .unspecified
        if facts.kind == .unspecified, row.text(.officialKind).isEmpty {
            row.checks.required("official_kind")
        }
        facts.status = row.code(.status) ?? .unspecified
        facts.postTitle = row.checks.line(
            row.text(.postTitle),
            "post_title",
            length: PersonnelLimits.postTitleLength
        )
        organizationCode = row.checks.code(row.text(.organizationCode), "organization_code")
        statesStatus = facts.status != .unspecified
        statesPost = header.has(.postTitle)
        self.facts = facts
        try row.checks.finish()
    }

    func apply(in transaction: any Transaction, at now: Timestamp) throws -> RowOutcome {
        var facts = facts
        let organizations = OrganizationReader(reader: transaction)
        guard let organization = try organizations.find(code: organizationCode) else {
            throw Failure(.organizationUnknown, ["organization": organizationCode])
        }
        facts.organizationID = organization.id
        let writer = OfficialWriter(transaction: transaction, now: now)
        let present = try OfficialReader(reader: transaction).find(personalID: facts.personalID)
        guard let present else {
            if !statesStatus { facts.status = .active }
            let record = try writer.create(id: id, facts, from: validFrom)
            let change = try OfficialChange(record, in: transaction)
            return .created(change.audit, change.event)
        }
        if !statesStatus { facts.status = present.facts.status }
        if !statesPost { facts.postTitle = present.facts.postTitle }
        guard facts != present.facts else { return .unchanged }
        let record = try writer.change(present, to: facts, from: validFrom)
        let change = try OfficialChange(record, after: present, in: transaction)
        return .updated(change.audit, change.event)
    }
}

extension RowReading<OfficialColumn> {
    /// `MALE` or `nam`, `FEMALE` or `nữ`.
    fileprivate mutating func gender() -> Gender {
        let text = text(.gender)
        switch VietnameseText.folded(text) {
        case "": checks.required("gender")
        case "male", "nam": return .male
        case "female", "nu": return .female
        default:
            checks.malformed(
                "gender",
                vi: "Phải là MALE hoặc nam, FEMALE hoặc nữ.",
                en: "Must be MALE or nam, FEMALE or nữ."
            )
        }
        return .unspecified
    }

    /// `2026-11-21` or `21/11/2026`, nothing else.
    fileprivate mutating func birthDate(today: CalendarDate) -> CalendarDate? {
        let text = text(.birthDate)
        guard !text.isEmpty else {
            checks.required("birth_date")
            return nil
        }
        guard let date = CalendarDate(iso: text) ?? CalendarDate(vietnamese: text) else {
            checks.malformed(
                "birth_date",
                vi: "Phải là một ngày có thật, dạng 1980-12-31 hoặc 31/12/1980.",
                en: "Must be a day of the calendar as 1980-12-31 or 31/12/1980."
            )
            return nil
        }
        checks.birthDate(date, "birth_date", today: today)
        return date
    }

    /// A code of a list, in any case and also in Vietnamese: `CONG_CHUC`, `công chức`.
    fileprivate mutating func code<Code: ProtobufEnum>(_ column: OfficialColumn) -> Code? {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        let code = VietnameseText.folded(text).uppercased()
            .split { $0 == " " }.joined(separator: "_")
        guard let value = Code(code: code) else {
            checks.unknownCode(column.rawValue, of: Code.self)
            return nil
        }
        return value
    }
}

extension CalendarDate {
    /// The day in the form `31/12/1980`, or `nil` for anything else.
    fileprivate init?(vietnamese text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        self.init(iso: "\(parts[2])-\(parts[1])-\(parts[0])")
    }
}
