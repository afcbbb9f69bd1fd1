// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/report.proto

internal import CMessages
public import ProtobufC
public import TypeContract
public import WellKnownMessages

/// A report that can be run (mẫu báo cáo): what it counts, and by what it is asked.
public struct ReportDefinition: ProtobufMessage {
    /// The code, for example `RPT-ORG-01`.
    @ProtoText public var code: String
    /// The title in Vietnamese.
    @ProtoText public var titleVi: String
    /// The title in English.
    @ProtoText public var titleEn: String
    /// What its figures count.
    public var countingUnit: ReportCountingUnit
    /// What can be told when it is run, beside the organisation and the day.
    public var parameters: [ReportParameterDefinition]
    /// Codes of the rules of the policy by which it counts.
    public var ruleCodes: [String]
    /// How well it is founded: a published report that shows such a figure, or the design.
    public var evidence: TypeContract.Evidence
    /// What exactly it counts, in Vietnamese.
    @ProtoText public var countingRuleVi: String
    /// What exactly it counts, in English.
    @ProtoText public var countingRuleEn: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _code = ProtoText(projectedValue: Text())
        _titleVi = ProtoText(projectedValue: Text())
        _titleEn = ProtoText(projectedValue: Text())
        self.countingUnit = ReportCountingUnit()
        self.parameters = []
        self.ruleCodes = []
        self.evidence = TypeContract.Evidence()
        _countingRuleVi = ProtoText(projectedValue: Text())
        _countingRuleEn = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(code: String = "", titleVi: String = "", titleEn: String = "", countingUnit: ReportCountingUnit = ReportCountingUnit(), parameters: [ReportParameterDefinition] = [], ruleCodes: [String] = [], evidence: TypeContract.Evidence = TypeContract.Evidence(), countingRuleVi: String = "", countingRuleEn: String = "") {
        _code = ProtoText(wrappedValue: code)
        _titleVi = ProtoText(wrappedValue: titleVi)
        _titleEn = ProtoText(wrappedValue: titleEn)
        self.countingUnit = countingUnit
        self.parameters = parameters
        self.ruleCodes = ruleCodes
        self.evidence = evidence
        _countingRuleVi = ProtoText(wrappedValue: countingRuleVi)
        _countingRuleEn = ProtoText(wrappedValue: countingRuleEn)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ReportDefinition"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ReportDefinition()
        unsafe canbo__personnel__v1__report_definition__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReportDefinition.self)
        unsafe _code = source.text(wire.pointee.code, "code")
        unsafe _titleVi = source.text(wire.pointee.title_vi, "title_vi")
        unsafe _titleEn = source.text(wire.pointee.title_en, "title_en")
        unsafe self.countingUnit = ReportCountingUnit(number: Int32(truncatingIfNeeded: wire.pointee.counting_unit.rawValue))
        unsafe self.parameters = source.messages(wire.pointee.n_parameters, wire.pointee.parameters, "parameters")
        unsafe self.ruleCodes = source.strings(wire.pointee.n_rule_codes, wire.pointee.rule_codes, "rule_codes")
        unsafe self.evidence = TypeContract.Evidence(number: Int32(truncatingIfNeeded: wire.pointee.evidence.rawValue))
        unsafe _countingRuleVi = source.text(wire.pointee.counting_rule_vi, "counting_rule_vi")
        unsafe _countingRuleEn = source.text(wire.pointee.counting_rule_en, "counting_rule_en")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReportDefinition.self)
        unsafe canbo__personnel__v1__report_definition__init(wire)
        unsafe wire.pointee.code = scratch.text(_code)
        unsafe wire.pointee.title_vi = scratch.text(_titleVi)
        unsafe wire.pointee.title_en = scratch.text(_titleEn)
        unsafe wire.pointee.counting_unit = .init(rawValue: .init(truncatingIfNeeded: self.countingUnit.number))
        unsafe (wire.pointee.n_parameters, wire.pointee.parameters) = scratch.messages(self.parameters)
        unsafe (wire.pointee.n_rule_codes, wire.pointee.rule_codes) = scratch.strings(self.ruleCodes)
        unsafe wire.pointee.evidence = .init(rawValue: .init(truncatingIfNeeded: self.evidence.number))
        unsafe wire.pointee.counting_rule_vi = scratch.text(_countingRuleVi)
        unsafe wire.pointee.counting_rule_en = scratch.text(_countingRuleEn)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A parameter that a report takes.
public struct ReportParameterDefinition: ProtobufMessage {
    /// The code.
    @ProtoText public var code: String
    /// What it says, in Vietnamese.
    @ProtoText public var titleVi: String
    /// What it says, in English.
    @ProtoText public var titleEn: String
    /// The form of its value.
    public var type: ReportParameterType
    /// Whether it has to be told.
    public var required: Bool
    /// The codes that it may have; empty for other types.
    public var allowedValues: [String]
    /// What counts when it is not told; empty for nothing.
    @ProtoText public var defaultValue: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _code = ProtoText(projectedValue: Text())
        _titleVi = ProtoText(projectedValue: Text())
        _titleEn = ProtoText(projectedValue: Text())
        self.type = ReportParameterType()
        self.required = false
        self.allowedValues = []
        _defaultValue = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(code: String = "", titleVi: String = "", titleEn: String = "", type: ReportParameterType = ReportParameterType(), required: Bool = false, allowedValues: [String] = [], defaultValue: String = "") {
        _code = ProtoText(wrappedValue: code)
        _titleVi = ProtoText(wrappedValue: titleVi)
        _titleEn = ProtoText(wrappedValue: titleEn)
        self.type = type
        self.required = required
        self.allowedValues = allowedValues
        _defaultValue = ProtoText(wrappedValue: defaultValue)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ReportParameterDefinition"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ReportParameterDefinition()
        unsafe canbo__personnel__v1__report_parameter_definition__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReportParameterDefinition.self)
        unsafe _code = source.text(wire.pointee.code, "code")
        unsafe _titleVi = source.text(wire.pointee.title_vi, "title_vi")
        unsafe _titleEn = source.text(wire.pointee.title_en, "title_en")
        unsafe self.type = ReportParameterType(number: Int32(truncatingIfNeeded: wire.pointee.type.rawValue))
        unsafe self.required = wire.pointee.required != 0
        unsafe self.allowedValues = source.strings(wire.pointee.n_allowed_values, wire.pointee.allowed_values, "allowed_values")
        unsafe _defaultValue = source.text(wire.pointee.default_value, "default_value")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReportParameterDefinition.self)
        unsafe canbo__personnel__v1__report_parameter_definition__init(wire)
        unsafe wire.pointee.code = scratch.text(_code)
        unsafe wire.pointee.title_vi = scratch.text(_titleVi)
        unsafe wire.pointee.title_en = scratch.text(_titleEn)
        unsafe wire.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.number))
        unsafe wire.pointee.required = self.required ? 1 : 0
        unsafe (wire.pointee.n_allowed_values, wire.pointee.allowed_values) = scratch.strings(self.allowedValues)
        unsafe wire.pointee.default_value = scratch.text(_defaultValue)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A parameter with its value.
public struct ReportParameter: ProtobufMessage {
    /// The code.
    @ProtoText public var code: String
    /// The value, in the form of its type.
    @ProtoText public var value: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _code = ProtoText(projectedValue: Text())
        _value = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(code: String = "", value: String = "") {
        _code = ProtoText(wrappedValue: code)
        _value = ProtoText(wrappedValue: value)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ReportParameter"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ReportParameter()
        unsafe canbo__personnel__v1__report_parameter__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReportParameter.self)
        unsafe _code = source.text(wire.pointee.code, "code")
        unsafe _value = source.text(wire.pointee.value, "value")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReportParameter.self)
        unsafe canbo__personnel__v1__report_parameter__init(wire)
        unsafe wire.pointee.code = scratch.text(_code)
        unsafe wire.pointee.value = scratch.text(_value)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A report that was run (lần lập báo cáo): what it was asked, and its figures.
///
/// The figures are those of the record as it was at `as_recorded_at`, whatever was recorded since.
public struct ReportRun: ProtobufMessage {
    /// `reportRuns/{report_run}`.
    @ProtoText public var name: String
    /// The code of the report.
    @ProtoText public var report: String
    /// The organisation that was reported on, `organizations/{organization}`.
    @ProtoText public var organization: String
    /// Every parameter with the value that counted, in the order of the definition.
    public var parameters: [ReportParameter]
    /// The day of the figures.
    public var asOf: GoogleDate?
    /// The data cut-off (thời điểm chốt số liệu): what was recorded by then counts.
    public var asRecordedAt: GoogleTimestamp?
    /// What the figures count.
    public var countingUnit: ReportCountingUnit
    /// The rows of the policy by which was counted.
    public var countingRules: [TypeContract.RuleReference]
    /// The tables; left out of lists of runs.
    public var tables: [ReportTable]
    /// SHA-256 of question, cut-off, rules and figures, in hexadecimal digits; empty where figures are
    /// suppressed, which it would let somebody guess.
    @ProtoText public var hash: String
    /// Whether figures are suppressed for the caller.
    public var suppressed: Bool
    /// When it was run.
    public var createTime: GoogleTimestamp?
    /// When it was last recomputed; absent when it never was.
    public var recomputeTime: GoogleTimestamp?
    /// Whether that gave the same digits and the same hash.
    public var reproduced: Bool
    /// The title in Vietnamese.
    @ProtoText public var titleVi: String
    /// The title in English.
    @ProtoText public var titleEn: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _report = ProtoText(projectedValue: Text())
        _organization = ProtoText(projectedValue: Text())
        self.parameters = []
        self.asOf = nil
        self.asRecordedAt = nil
        self.countingUnit = ReportCountingUnit()
        self.countingRules = []
        self.tables = []
        _hash = ProtoText(projectedValue: Text())
        self.suppressed = false
        self.createTime = nil
        self.recomputeTime = nil
        self.reproduced = false
        _titleVi = ProtoText(projectedValue: Text())
        _titleEn = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", report: String = "", organization: String = "", parameters: [ReportParameter] = [], asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil, countingUnit: ReportCountingUnit = ReportCountingUnit(), countingRules: [TypeContract.RuleReference] = [], tables: [ReportTable] = [], hash: String = "", suppressed: Bool = false, createTime: GoogleTimestamp? = nil, recomputeTime: GoogleTimestamp? = nil, reproduced: Bool = false, titleVi: String = "", titleEn: String = "") {
        _name = ProtoText(wrappedValue: name)
        _report = ProtoText(wrappedValue: report)
        _organization = ProtoText(wrappedValue: organization)
        self.parameters = parameters
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        self.countingUnit = countingUnit
        self.countingRules = countingRules
        self.tables = tables
        _hash = ProtoText(wrappedValue: hash)
        self.suppressed = suppressed
        self.createTime = createTime
        self.recomputeTime = recomputeTime
        self.reproduced = reproduced
        _titleVi = ProtoText(wrappedValue: titleVi)
        _titleEn = ProtoText(wrappedValue: titleEn)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ReportRun"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ReportRun()
        unsafe canbo__personnel__v1__report_run__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReportRun.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _report = source.text(wire.pointee.report, "report")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.parameters = source.messages(wire.pointee.n_parameters, wire.pointee.parameters, "parameters")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unsafe self.countingUnit = ReportCountingUnit(number: Int32(truncatingIfNeeded: wire.pointee.counting_unit.rawValue))
        unsafe self.countingRules = source.messages(wire.pointee.n_counting_rules, wire.pointee.counting_rules, "counting_rules")
        unsafe self.tables = source.messages(wire.pointee.n_tables, wire.pointee.tables, "tables")
        unsafe _hash = source.text(wire.pointee.hash, "hash")
        unsafe self.suppressed = wire.pointee.suppressed != 0
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.recomputeTime = source.message(wire.pointee.recompute_time, "recompute_time")
        unsafe self.reproduced = wire.pointee.reproduced != 0
        unsafe _titleVi = source.text(wire.pointee.title_vi, "title_vi")
        unsafe _titleEn = source.text(wire.pointee.title_en, "title_en")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReportRun.self)
        unsafe canbo__personnel__v1__report_run__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.report = scratch.text(_report)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe (wire.pointee.n_parameters, wire.pointee.parameters) = scratch.messages(self.parameters)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe wire.pointee.counting_unit = .init(rawValue: .init(truncatingIfNeeded: self.countingUnit.number))
        unsafe (wire.pointee.n_counting_rules, wire.pointee.counting_rules) = scratch.messages(self.countingRules)
        unsafe (wire.pointee.n_tables, wire.pointee.tables) = scratch.messages(self.tables)
        unsafe wire.pointee.hash = scratch.text(_hash)
        unsafe wire.pointee.suppressed = self.suppressed ? 1 : 0
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.recompute_time = scratch.message(self.recomputeTime)
        unsafe wire.pointee.reproduced = self.reproduced ? 1 : 0
        unsafe wire.pointee.title_vi = scratch.text(_titleVi)
        unsafe wire.pointee.title_en = scratch.text(_titleEn)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A table of figures.
public struct ReportTable: ProtobufMessage {
    /// The code, unique in the report.
    @ProtoText public var code: String
    /// The title in Vietnamese.
    @ProtoText public var titleVi: String
    /// The title in English.
    @ProtoText public var titleEn: String
    /// What the rows are, in Vietnamese.
    @ProtoText public var rowTitleVi: String
    /// What the rows are, in English.
    @ProtoText public var rowTitleEn: String
    /// The columns.
    public var columns: [ReportColumn]
    /// The rows.
    public var rows: [ReportRow]
    /// The sum of the rows; absent where they do not add up.
    public var total: ReportRow?
    /// Whether small figures are suppressed for those who may not see the lists.
    public var guardsSmallCells: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _code = ProtoText(projectedValue: Text())
        _titleVi = ProtoText(projectedValue: Text())
        _titleEn = ProtoText(projectedValue: Text())
        _rowTitleVi = ProtoText(projectedValue: Text())
        _rowTitleEn = ProtoText(projectedValue: Text())
        self.columns = []
        self.rows = []
        self.total = nil
        self.guardsSmallCells = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(code: String = "", titleVi: String = "", titleEn: String = "", rowTitleVi: String = "", rowTitleEn: String = "", columns: [ReportColumn] = [], rows: [ReportRow] = [], total: ReportRow? = nil, guardsSmallCells: Bool = false) {
        _code = ProtoText(wrappedValue: code)
        _titleVi = ProtoText(wrappedValue: titleVi)
        _titleEn = ProtoText(wrappedValue: titleEn)
        _rowTitleVi = ProtoText(wrappedValue: rowTitleVi)
        _rowTitleEn = ProtoText(wrappedValue: rowTitleEn)
        self.columns = columns
        self.rows = rows
        self.total = total
        self.guardsSmallCells = guardsSmallCells
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ReportTable"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ReportTable()
        unsafe canbo__personnel__v1__report_table__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReportTable.self)
        unsafe _code = source.text(wire.pointee.code, "code")
        unsafe _titleVi = source.text(wire.pointee.title_vi, "title_vi")
        unsafe _titleEn = source.text(wire.pointee.title_en, "title_en")
        unsafe _rowTitleVi = source.text(wire.pointee.row_title_vi, "row_title_vi")
        unsafe _rowTitleEn = source.text(wire.pointee.row_title_en, "row_title_en")
        unsafe self.columns = source.messages(wire.pointee.n_columns, wire.pointee.columns, "columns")
        unsafe self.rows = source.messages(wire.pointee.n_rows, wire.pointee.rows, "rows")
        unsafe self.total = source.message(wire.pointee.total, "total")
        unsafe self.guardsSmallCells = wire.pointee.guards_small_cells != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReportTable.self)
        unsafe canbo__personnel__v1__report_table__init(wire)
        unsafe wire.pointee.code = scratch.text(_code)
        unsafe wire.pointee.title_vi = scratch.text(_titleVi)
        unsafe wire.pointee.title_en = scratch.text(_titleEn)
        unsafe wire.pointee.row_title_vi = scratch.text(_rowTitleVi)
        unsafe wire.pointee.row_title_en = scratch.text(_rowTitleEn)
        unsafe (wire.pointee.n_columns, wire.pointee.columns) = scratch.messages(self.columns)
        unsafe (wire.pointee.n_rows, wire.pointee.rows) = scratch.messages(self.rows)
        unsafe wire.pointee.total = scratch.message(self.total)
        unsafe wire.pointee.guards_small_cells = self.guardsSmallCells ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A column of a table.
public struct ReportColumn: ProtobufMessage {
    /// The code, unique in the table.
    @ProtoText public var code: String
    /// The title in Vietnamese.
    @ProtoText public var titleVi: String
    /// The title in English.
    @ProtoText public var titleEn: String
    /// The codes of the columns whose sum this one is; empty for others.
    public var sumOf: [String]
    /// Of a share, the column that has its numerator; empty for others.
    @ProtoText public var numerator: String
    /// Of a share, the column that has its denominator; empty for others.
    @ProtoText public var denominator: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _code = ProtoText(projectedValue: Text())
        _titleVi = ProtoText(projectedValue: Text())
        _titleEn = ProtoText(projectedValue: Text())
        self.sumOf = []
        _numerator = ProtoText(projectedValue: Text())
        _denominator = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(code: String = "", titleVi: String = "", titleEn: String = "", sumOf: [String] = [], numerator: String = "", denominator: String = "") {
        _code = ProtoText(wrappedValue: code)
        _titleVi = ProtoText(wrappedValue: titleVi)
        _titleEn = ProtoText(wrappedValue: titleEn)
        self.sumOf = sumOf
        _numerator = ProtoText(wrappedValue: numerator)
        _denominator = ProtoText(wrappedValue: denominator)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ReportColumn"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ReportColumn()
        unsafe canbo__personnel__v1__report_column__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReportColumn.self)
        unsafe _code = source.text(wire.pointee.code, "code")
        unsafe _titleVi = source.text(wire.pointee.title_vi, "title_vi")
        unsafe _titleEn = source.text(wire.pointee.title_en, "title_en")
        unsafe self.sumOf = source.strings(wire.pointee.n_sum_of, wire.pointee.sum_of, "sum_of")
        unsafe _numerator = source.text(wire.pointee.numerator, "numerator")
        unsafe _denominator = source.text(wire.pointee.denominator, "denominator")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReportColumn.self)
        unsafe canbo__personnel__v1__report_column__init(wire)
        unsafe wire.pointee.code = scratch.text(_code)
        unsafe wire.pointee.title_vi = scratch.text(_titleVi)
        unsafe wire.pointee.title_en = scratch.text(_titleEn)
        unsafe (wire.pointee.n_sum_of, wire.pointee.sum_of) = scratch.strings(self.sumOf)
        unsafe wire.pointee.numerator = scratch.text(_numerator)
        unsafe wire.pointee.denominator = scratch.text(_denominator)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A row of a table.
public struct ReportRow: ProtobufMessage {
    /// The code, unique in the table; `TOTAL` for the sum.
    @ProtoText public var code: String
    /// The title in Vietnamese.
    @ProtoText public var titleVi: String
    /// The title in English.
    @ProtoText public var titleEn: String
    /// The organisation of the row, `organizations/{organization}`; empty for others.
    @ProtoText public var organization: String
    /// A figure for each column.
    public var figures: [ReportFigure]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _code = ProtoText(projectedValue: Text())
        _titleVi = ProtoText(projectedValue: Text())
        _titleEn = ProtoText(projectedValue: Text())
        _organization = ProtoText(projectedValue: Text())
        self.figures = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(code: String = "", titleVi: String = "", titleEn: String = "", organization: String = "", figures: [ReportFigure] = []) {
        _code = ProtoText(wrappedValue: code)
        _titleVi = ProtoText(wrappedValue: titleVi)
        _titleEn = ProtoText(wrappedValue: titleEn)
        _organization = ProtoText(wrappedValue: organization)
        self.figures = figures
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ReportRow"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ReportRow()
        unsafe canbo__personnel__v1__report_row__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReportRow.self)
        unsafe _code = source.text(wire.pointee.code, "code")
        unsafe _titleVi = source.text(wire.pointee.title_vi, "title_vi")
        unsafe _titleEn = source.text(wire.pointee.title_en, "title_en")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.figures = source.messages(wire.pointee.n_figures, wire.pointee.figures, "figures")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReportRow.self)
        unsafe canbo__personnel__v1__report_row__init(wire)
        unsafe wire.pointee.code = scratch.text(_code)
        unsafe wire.pointee.title_vi = scratch.text(_titleVi)
        unsafe wire.pointee.title_en = scratch.text(_titleEn)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe (wire.pointee.n_figures, wire.pointee.figures) = scratch.messages(self.figures)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A figure of a report.
public struct ReportFigure: ProtobufMessage {
    /// The name of the cell in the run: table, row and column with slashes between.
    @ProtoText public var cell: String
    /// How many; of a share its numerator.
    public var count: Int64
    /// Of a share what it is a part of; 0 for others.
    public var denominator: Int64
    /// Of a share the hundredths of a percent, rounded half up; 0 for others, and of nothing.
    public var basisPoints: Int64
    /// Whether the figure is suppressed: it, or one that would tell it, is small.
    public var suppressed: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _cell = ProtoText(projectedValue: Text())
        self.count = 0
        self.denominator = 0
        self.basisPoints = 0
        self.suppressed = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(cell: String = "", count: Int64 = 0, denominator: Int64 = 0, basisPoints: Int64 = 0, suppressed: Bool = false) {
        _cell = ProtoText(wrappedValue: cell)
        self.count = count
        self.denominator = denominator
        self.basisPoints = basisPoints
        self.suppressed = suppressed
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ReportFigure"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ReportFigure()
        unsafe canbo__personnel__v1__report_figure__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReportFigure.self)
        unsafe _cell = source.text(wire.pointee.cell, "cell")
        unsafe self.count = wire.pointee.count
        unsafe self.denominator = wire.pointee.denominator
        unsafe self.basisPoints = wire.pointee.basis_points
        unsafe self.suppressed = wire.pointee.suppressed != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReportFigure.self)
        unsafe canbo__personnel__v1__report_figure__init(wire)
        unsafe wire.pointee.cell = scratch.text(_cell)
        unsafe wire.pointee.count = self.count
        unsafe wire.pointee.denominator = self.denominator
        unsafe wire.pointee.basis_points = self.basisPoints
        unsafe wire.pointee.suppressed = self.suppressed ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A figure that is not what it was.
public struct ReportFigureChange: ProtobufMessage {
    /// The name of the cell.
    @ProtoText public var cell: String
    /// As the run has it.
    public var reported: Int64
    /// As it is counted now.
    public var counted: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _cell = ProtoText(projectedValue: Text())
        self.reported = 0
        self.counted = 0
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(cell: String = "", reported: Int64 = 0, counted: Int64 = 0) {
        _cell = ProtoText(wrappedValue: cell)
        self.reported = reported
        self.counted = counted
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ReportFigureChange"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ReportFigureChange()
        unsafe canbo__personnel__v1__report_figure_change__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReportFigureChange.self)
        unsafe _cell = source.text(wire.pointee.cell, "cell")
        unsafe self.reported = wire.pointee.reported
        unsafe self.counted = wire.pointee.counted
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReportFigureChange.self)
        unsafe canbo__personnel__v1__report_figure_change__init(wire)
        unsafe wire.pointee.cell = scratch.text(_cell)
        unsafe wire.pointee.reported = self.reported
        unsafe wire.pointee.counted = self.counted
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Something that a figure counts.
public struct ReportItem: ProtobufMessage {
    /// Its resource name.
    @ProtoText public var resource: String
    /// What people call it.
    @ProtoText public var displayName: String
    /// The official whom it is about, `officials/{official}`; empty for organisations.
    @ProtoText public var official: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _resource = ProtoText(projectedValue: Text())
        _displayName = ProtoText(projectedValue: Text())
        _official = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(resource: String = "", displayName: String = "", official: String = "") {
        _resource = ProtoText(wrappedValue: resource)
        _displayName = ProtoText(wrappedValue: displayName)
        _official = ProtoText(wrappedValue: official)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ReportItem"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ReportItem()
        unsafe canbo__personnel__v1__report_item__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReportItem.self)
        unsafe _resource = source.text(wire.pointee.resource, "resource")
        unsafe _displayName = source.text(wire.pointee.display_name, "display_name")
        unsafe _official = source.text(wire.pointee.official, "official")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReportItem.self)
        unsafe canbo__personnel__v1__report_item__init(wire)
        unsafe wire.pointee.resource = scratch.text(_resource)
        unsafe wire.pointee.display_name = scratch.text(_displayName)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What the figures of a report count.
public enum ReportCountingUnit: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Persons, each once (người, đồng chí).
    case persons
    /// Cases: a person counts as often as there are cases (lượt, trường hợp).
    case cases
    /// Organisations, each once (tổ chức).
    case organizations
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .persons
            case 2: self = .cases
            case 3: self = .organizations
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .persons: 1
            case .cases: 2
            case .organizations: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "REPORT_COUNTING_UNIT_UNSPECIFIED"
            case .persons: "REPORT_COUNTING_UNIT_PERSONS"
            case .cases: "REPORT_COUNTING_UNIT_CASES"
            case .organizations: "REPORT_COUNTING_UNIT_ORGANIZATIONS"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [ReportCountingUnit] = [.unspecified, .persons, .cases, .organizations]
}

/// The form of a value of a parameter.
public enum ReportParameterType: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// One of the allowed codes.
    case code
    /// A day, `YYYY-MM-DD`.
    case date
    /// An organisation, `organizations/{organization}`.
    case organization
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .code
            case 2: self = .date
            case 3: self = .organization
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .code: 1
            case .date: 2
            case .organization: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "REPORT_PARAMETER_TYPE_UNSPECIFIED"
            case .code: "REPORT_PARAMETER_TYPE_CODE"
            case .date: "REPORT_PARAMETER_TYPE_DATE"
            case .organization: "REPORT_PARAMETER_TYPE_ORGANIZATION"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [ReportParameterType] = [.unspecified, .code, .date, .organization]
}
