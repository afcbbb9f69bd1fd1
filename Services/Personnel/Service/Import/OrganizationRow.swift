internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage
internal import Vietnamese

/// The columns of a file of organisations.
enum OrganizationColumn: String, CaseIterable {
    case code
    case name
    case level
    case type
    case parentCode = "parent_code"
    case partyParentCode = "party_parent_code"
    case administrativeUnitCode = "administrative_unit_code"
    case effectiveDate = "effective_date"

    /// Those that every file has.
    static let required: Set<OrganizationColumn> = [.code, .name, .level, .type, .parentCode]
}

/// One organisation of a file, in most files an administrative unit.
struct OrganizationRow: ImportRow {
    let number: Int
    /// The identifier, should the organisation be new.
    let id: String
    let parentCode: String
    /// The code of what stands above in the vertical line of the Party; `nil` for a file that does
    /// not tell of it.
    let partyParentCode: String?
    private let facts: OrganizationFacts
    /// Whether the row tells which administrative unit it serves, or is one.
    private let tellsOfUnit: Bool
    private let validFrom: CalendarDate
    /// Whether the file has the parent's row too, and refuses it.
    var parentIsRefused = false
    /// The same of the one above in the line of the Party.
    var partyParentIsRefused = false

    /// The code, by which the organisation is known.
    var code: String { facts.code }

    static let columns: [Reason: String] = [
        .organizationUnknown: "parent_code", .organizationEnded: "parent_code",
        .organizationCycle: "parent_code", .treeTooDeep: "parent_code",
        .moveTooLarge: "parent_code", .importParentRefused: "parent_code",
        .wholeRecordNeeded: "parent_code",
    ]

    /// Reads a row; throws one failure that tells everything wrong with it, by column.
    init(
        _ record: CSVRecord,
        _ header: CSVHeader<OrganizationColumn>,
        newID: String,
        _ order: ImportOrder
    ) throws(Failure) {
        var row = RowReading(record, header)
        if !row.isReadable { try row.checks.finish() }
        number = record.number
        validFrom = row.day(.effectiveDate, order)
        var facts = OrganizationFacts()
        facts.code = row.checks.code(row.text(.code), "code")
        facts.nameVi = row.checks.line(
            row.text(.name),
            "name",
            length: PersonnelLimits.organizationNameLength
        )
        let parent = row.text(.parentCode)
        parentCode = parent.isEmpty ? "" : row.checks.code(parent, "parent_code")
        var partyParent: String?
        if header.has(.partyParentCode) {
            let code = row.text(.partyParentCode)
            partyParent = code.isEmpty ? "" : row.checks.code(code, "party_parent_code")
        }
        partyParentCode = partyParent
        row.readKind(into: &facts)
        if facts.type == .localAdministration, facts.level != .city, parent.isEmpty {
            row.checks.required("parent_code")
        }
        id = facts.unitCode.isEmpty ? newID : "unit-" + facts.unitCode
        let isUnit = !facts.unitCode.isEmpty
        if !isUnit, header.has(.administrativeUnitCode) {
            let code = row.text(.administrativeUnitCode)
            facts.unitCode = row.checks.unitCode(code, "administrative_unit_code")
        }
        tellsOfUnit = isUnit || header.has(.administrativeUnitCode)
        self.facts = facts
        try row.checks.finish()
    }

    func apply(
        in transaction: any Transaction,
        at now: Timestamp,
        by authority: CallerAuthority,
        with _: OfficialBatch
    ) throws -> RowOutcome {
        var facts = facts
        let reader = OrganizationReader(reader: transaction)
        let found = try reader.find(code: facts.code)
        if found != nil { try authority.admit(rowInto: found, "code") }
        let parent = try parent(reader, authority, of: found)
        facts.parentID = parent?.id ?? ""
        facts.parentNumber = parent?.number ?? 0
        let partyParent = try partyParent(reader, authority, of: found)
        facts.partyParentID = partyParent?.id ?? ""
        facts.partyParentNumber = partyParent?.number ?? 0
        let writer = OrganizationWriter(transaction: transaction, now: now, today: now.day)
        guard let present = found else {
            let record = try Self.tellingOfParty(facts, OrganizationField.allCases) {
                try writer.create(id: id, facts, from: validFrom)
            }
            let change = try OrganizationChange(record, from: validFrom, in: transaction)
            return .created(change.audit, change.event)
        }
        let stated = try FactTable.organizations.timeline(of: present.number, in: transaction)
        let standing = stated.standing(on: validFrom) ?? present.facts
        facts.status = standing.status
        facts.establishedOn = standing.establishedOn
        if !tellsOfUnit { facts.take(.administrativeUnitCode, from: standing) }
        if partyParentCode == nil { facts.take(.partyParentOrganization, from: standing) }
        let fields = facts.changes(from: standing)
        guard !fields.isEmpty else { return .unchanged }
        let change = DatedChange(facts, fields, from: validFrom)
        let outcome = try Self.tellingOfParty(facts, fields) {
            try writer.change(present, change)
        }
        let told = try OrganizationChange(outcome, in: transaction)
        return .updated(told.audit, told.event, FollowUps.Left())
    }

    /// The organisation under which the row's is to stand, within reach unless it stands there.
    private func parent(
        _ reader: OrganizationReader,
        _ authority: CallerAuthority,
        of present: OrganizationRecord?
    ) throws -> OrganizationRecord? {
        guard !parentCode.isEmpty else {
            let stays = present.map { $0.facts.parentNumber == 0 } ?? false
            guard authority.isEverywhere || stays else { throw Failure(.wholeRecordNeeded) }
            return nil
        }
        let parent = try reader.find(code: parentCode)
        if parent.map({ $0.number != present?.facts.parentNumber }) ?? !parentIsRefused {
            try authority.admit(rowInto: parent, "parent_code")
        }
        if let parent { return parent }
        throw Failure(
            parentIsRefused ? .importParentRefused : .organizationUnknown,
            ["organization": parentCode]
        )
    }
}

extension OrganizationRow {
    /// The organisation above in the line of the Party, within reach unless it stands there.
    private func partyParent(
        _ reader: OrganizationReader,
        _ authority: CallerAuthority,
        of present: OrganizationRecord?
    ) throws -> OrganizationRecord? {
        guard let partyParentCode, !partyParentCode.isEmpty else { return nil }
        let parent = try reader.find(code: partyParentCode)
        let stays = parent.map { $0.number == present?.facts.partyParentNumber }
        if !(stays ?? partyParentIsRefused) {
            try authority.admit(rowInto: parent, "party_parent_code")
        }
        if let parent { return parent }
        let reason: Reason = partyParentIsRefused ? .importParentRefused : .organizationUnknown
        throw Failure(reason, ["organization": partyParentCode]).inPartyColumn
    }

    /// Does work and says of a failure for the place in the line of the Party that it is that.
    private static func tellingOfParty<Answer>(
        _ facts: OrganizationFacts,
        _ fields: [OrganizationField],
        _ work: () throws -> Answer
    ) throws -> Answer {
        do { return try work() } catch let failure as Failure {
            let moves = Set(fields).intersection([.parentOrganization, .partyParentOrganization])
            let named = failure.metadata["organization"]
            let isParty =
                moves == [.partyParentOrganization]
                || facts.partyParentID != facts.parentID
                    && named == ResourceNames.organization(facts.partyParentID)
            let reasons = [Reason.organizationCycle, .organizationEnded, .treeTooDeep]
            throw isParty && reasons.contains(failure.reason) ? failure.inPartyColumn : failure
        }
    }
}

extension Failure {
    /// The failure as one of the column that tells the place in the line of the Party.
    fileprivate var inPartyColumn: Failure {
        let text = reason.message.filled(with: metadata)
        return Failure(
            reason,
            metadata,
            details: [
                .field(
                    FieldViolation(
                        "party_parent_code",
                        reason.code,
                        vi: text.vietnamese,
                        en: text.english
                    )
                )
            ]
        )
    }
}

extension RowReading<OrganizationColumn> {
    /// Level and type: those of an administrative unit, or codes of the lists.
    fileprivate mutating func readKind(into facts: inout OrganizationFacts) {
        let level = text(.level).lowercased()
        let isListed = OrganizationType(code: text(.type).uppercased()) != nil
        guard !isListed, let unit = ListedUnits.level(level) else {
            facts.level = listed(.level)
            facts.type = listed(.type)
            return
        }
        facts.level = unit.level
        facts.type = .localAdministration
        facts.unitCode = facts.code
        let isNumber = facts.code.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
        if facts.code.utf8.count != unit.digits || !isNumber {
            checks.malformed(
                "code",
                vi: "Mã đơn vị hành chính ở cấp này gồm \(unit.digits) chữ số.",
                en: "The code of an administrative unit of this level has \(unit.digits) digits."
            )
        }
        let type = VietnameseText.normalised(text(.type)).lowercased()
        if let known = unit.types[type] {
            facts.unitType = known
        } else {
            let allowed = unit.types.keys.sorted().joined(separator: ", ")
            checks.column(
                "type",
                "UNKNOWN_CODE",
                vi: "Không phải loại đơn vị của cấp này; được phép: \(allowed).",
                en: "Is no type of unit of this level; allowed: \(allowed)."
            )
        }
    }

    private mutating func listed<Code: ProtobufEnum>(_ column: OrganizationColumn) -> Code {
        let text = text(column)
        if let value = Code(code: text.uppercased()) { return value }
        if text.isEmpty {
            checks.required(column.rawValue)
        } else {
            checks.unknownCode(column.rawValue, of: Code.self)
        }
        return Code()
    }
}
