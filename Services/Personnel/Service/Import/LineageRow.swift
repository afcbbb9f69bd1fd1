internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Vietnamese

/// The columns of a file of lineage.
enum LineageColumn: String, CaseIterable {
    case kind
    case predecessorCode = "predecessor_code"
    case successorCode = "successor_code"
    case takesRest = "takes_rest"
    case name
    case parentCode = "parent_code"
    case level
    case type

    /// Those that every file has.
    static let required: Set<LineageColumn> = [.kind, .predecessorCode, .successorCode]
}

/// One row of a file of lineage: a step whose organisations are known by their codes.
struct LineageRow: Sendable {
    let number: Int
    let step: ReorganizationPlan.Step
    /// The successor, when the row founds it.
    let founding: ReorganizationPlan.Founding?

    /// Reads a row; throws one failure that tells everything wrong with it, by column.
    init(
        _ record: CSVRecord,
        _ header: CSVHeader<LineageColumn>,
        from day: CalendarDate
    ) throws(Failure) {
        var row = RowReading(record, header)
        if !row.isReadable { try row.checks.finish() }
        number = record.number
        let kind = row.kind()
        let predecessor = row.checks.code(row.text(.predecessorCode), "predecessor_code")
        let successor = row.optionalCode(.successorCode)
        row.checks.successor(successor, of: predecessor, kind, "successor_code")
        var step = ReorganizationPlan.Step(
            kind: kind,
            predecessorID: predecessor,
            successorID: kind.isChange ? predecessor : successor,
            takesRest: row.isMarked(.takesRest)
        )
        let name = row.text(.name)
        switch kind {
        case .rename:
            step.facts.nameVi = row.name(name)
            step.fields = [.nameVi]
        case .transferParent:
            step.facts.parentID = row.optionalCode(.parentCode)
            step.fields = [.parentOrganization]
        case .convert:
            let unit = row.unit(of: predecessor)
            step.convert(unit.type, unit.level, unit.unitType)
        default: break
        }
        let founds = !kind.isChange && !name.isEmpty && !successor.isEmpty
        founding = founds ? row.founding(successor, name, from: day) : nil
        self.step = step
        try row.checks.finish()
    }
}

extension RowReading<LineageColumn> {
    fileprivate mutating func kind() -> LineageKind {
        let text = text(.kind)
        if let kind = LineageKind(code: text.uppercased()) { return kind }
        if text.isEmpty {
            checks.required("kind")
        } else {
            checks.unknownCode("kind", of: LineageKind.self)
        }
        return .unspecified
    }

    fileprivate mutating func optionalCode(_ column: LineageColumn) -> String {
        let text = text(column)
        return text.isEmpty ? "" : checks.code(text, column.rawValue)
    }

    fileprivate mutating func name(_ text: String) -> String {
        checks.line(text, "name", length: PersonnelLimits.organizationNameLength)
    }

    /// Whether a column says yes.
    fileprivate mutating func isMarked(_ column: LineageColumn) -> Bool {
        switch text(column).lowercased() {
        case "true", "1", "x": return true
        case "", "false", "0": return false
        default:
            checks.malformed(
                column.rawValue,
                vi: "Được phép: true, false hoặc để trống.",
                en: "Allowed: true, false, or empty."
            )
            return false
        }
    }

    /// An organisation that the row founds.
    fileprivate mutating func founding(
        _ code: String,
        _ name: String,
        from day: CalendarDate
    ) -> ReorganizationPlan.Founding {
        var facts = OrganizationFacts()
        facts.code = code
        facts.nameVi = self.name(name)
        facts.parentID = optionalCode(.parentCode)
        facts.establishedOn = day
        let unit = unit(of: code)
        (facts.type, facts.level, facts.unitType) = (unit.type, unit.level, unit.unitType)
        facts.unitCode = unit.unitType == .unspecified ? "" : code
        return ReorganizationPlan.Founding(id: code, facts: facts)
    }

    /// Level and type: those of an administrative unit, or codes of the lists.
    fileprivate mutating func unit(
        of code: String
    ) -> (type: OrganizationType, level: OrganizationLevel, unitType: AdministrativeUnitType) {
        let word = text(.type)
        let type = VietnameseText.normalised(word).lowercased()
        if let unit = ListedUnits.level(text(.level).lowercased()), let known = unit.types[type] {
            return (.localAdministration, unit.level, known)
        }
        let listed: OrganizationType = listed(.type)
        return (listed, self.listed(.level), .unspecified)
    }

    private mutating func listed<Code: ProtobufEnum>(_ column: LineageColumn) -> Code {
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
