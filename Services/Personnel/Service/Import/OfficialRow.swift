internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
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
    case effectiveDate = "effective_date"

    /// Those that every file has.
    static let required: Set<OfficialColumn> = [
        .personalID, .fullName, .gender, .birthDate, .officialKind, .organizationCode,
    ]
}

/// One official of a file.
struct OfficialRow: ImportRow {
    let number: Int
    /// The facts that the file states; without organisation.
    private let facts: OfficialFacts
    private let organizationCode: String
    private let statesStatus: Bool
    private let statesPost: Bool
    private let validFrom: CalendarDate

    /// What lists and searches know of the name.
    let name: NameKeys

    /// The personal identification number, by which the official is known.
    var personalID: String { facts.personalID }

    static let columns: [Reason: String] = [
        .organizationUnknown: "organization_code", .organizationEnded: "organization_code",
        .statusTransitionRefused: "status", .officialHoldsPosts: "status",
        .personalIDTaken: "personal_id", .ownCase: "personal_id",
    ]

    /// Reads a row; throws one failure that tells everything wrong with it, by column.
    init(
        _ record: CSVRecord,
        _ header: CSVHeader<OfficialColumn>,
        _ order: ImportOrder
    ) throws(Failure) {
        var row = RowReading(record, header)
        if !row.isReadable { try row.checks.finish() }
        number = record.number
        validFrom = row.day(.effectiveDate, order)
        var facts = OfficialFacts()
        facts.personalID = row.checks.personalID(row.text(.personalID), "personal_id")
        let name = row.checks.personName(row.text(.fullName), "full_name")
        facts.fullName = name?.full ?? ""
        self.name = name.map { NameKeys($0) } ?? NameKeys("")
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

    func apply(
        in transaction: any Transaction,
        at now: Timestamp,
        by authority: CallerAuthority,
        with batch: OfficialBatch
    ) throws -> RowOutcome {
        var facts = facts
        let memory = batch.organizations
        let organizations = OrganizationReader(reader: transaction, memory: memory)
        let found = try organizations.find(code: organizationCode)
        try authority.admit(rowInto: found, "organization_code")
        guard let organization = found else {
            throw Failure(.organizationUnknown, ["organization": organizationCode])
        }
        facts.organizationID = organization.id
        facts.organizationNumber = organization.number
        let writer = OfficialWriter(
            transaction: transaction,
            now: now,
            today: now.day,
            batch: batch
        )
        let present = try OfficialReader(reader: transaction).find(personalID: facts.personalID)
        try authority.admit(rowOf: present, into: organization)
        guard let present else {
            if !statesStatus { facts.status = .active }
            let id = orderedUUID(at: now, from: batch.randomness)
            let record = try writer.create(id: id, facts, named: name, from: validFrom)
            let change = try OfficialChange(
                record,
                from: validFrom,
                in: transaction,
                memory: memory
            )
            return .created(change.audit, change.event)
        }
        let stated = try FactTable.officials.timeline(of: present.number, in: transaction)
        let standing = stated.standing(on: validFrom) ?? present.facts
        if !statesStatus { facts.status = standing.status }
        if !statesPost { facts.postTitle = standing.postTitle }
        let fields = facts.changes(from: standing)
        guard !fields.isEmpty else { return .unchanged }
        let outcome = try writer.change(present, DatedChange(facts, fields, from: validFrom))
        let told = try OfficialChange(outcome, in: transaction, memory: memory)
        let left = try batch.followUps.map {
            try FollowUps(transaction: transaction, now: now, rules: $0)
                .departed(outcome.shown, after: outcome.replaced?.status, from: outcome.from)
        }
        return .updated(told.audit, told.event, left ?? FollowUps.Left())
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

    fileprivate mutating func birthDate(today: CalendarDate) -> CalendarDate? {
        guard !text(.birthDate).isEmpty else {
            checks.required("birth_date")
            return nil
        }
        guard let date = date(.birthDate) else { return nil }
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
