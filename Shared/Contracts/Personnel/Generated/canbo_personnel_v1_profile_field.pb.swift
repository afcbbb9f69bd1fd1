// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/profile_field.proto

internal import CMessages
public import ProtobufC
public import TypeContract

/// One section of the profile (phần của sơ yếu lý lịch).
public struct ProfileSection: ProtobufMessage {
    /// The code that entries name: `EDUCATION`.
    @ProtoText public var section: String
    /// Its place in the profile, from 1.
    public var number: Int32
    /// What it is called, in Vietnamese.
    @ProtoText public var titleVi: String
    /// What it is called, in English.
    @ProtoText public var titleEn: String
    /// Whether there may be several entries of it at a time; else there is one, whose identifier is
    /// that of the section in lower case with hyphens: `current-post`.
    public var repeatedEntries: Bool
    /// Whether its facts are kept by other services, so that it has no entries.
    public var keptElsewhere: Bool
    /// Its fields.
    public var fields: [ProfileField]
    /// How well the row is founded.
    public var evidence: TypeContract.Evidence
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _section = ProtoText(projectedValue: Text())
        self.number = 0
        _titleVi = ProtoText(projectedValue: Text())
        _titleEn = ProtoText(projectedValue: Text())
        self.repeatedEntries = false
        self.keptElsewhere = false
        self.fields = []
        self.evidence = TypeContract.Evidence()
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(section: String = "", number: Int32 = 0, titleVi: String = "", titleEn: String = "", repeatedEntries: Bool = false, keptElsewhere: Bool = false, fields: [ProfileField] = [], evidence: TypeContract.Evidence = TypeContract.Evidence()) {
        _section = ProtoText(wrappedValue: section)
        self.number = number
        _titleVi = ProtoText(wrappedValue: titleVi)
        _titleEn = ProtoText(wrappedValue: titleEn)
        self.repeatedEntries = repeatedEntries
        self.keptElsewhere = keptElsewhere
        self.fields = fields
        self.evidence = evidence
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ProfileSection"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ProfileSection()
        unsafe canbo__personnel__v1__profile_section__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileSection.self)
        unsafe _section = source.text(wire.pointee.section, "section")
        unsafe self.number = wire.pointee.number
        unsafe _titleVi = source.text(wire.pointee.title_vi, "title_vi")
        unsafe _titleEn = source.text(wire.pointee.title_en, "title_en")
        unsafe self.repeatedEntries = wire.pointee.repeated_entries != 0
        unsafe self.keptElsewhere = wire.pointee.kept_elsewhere != 0
        unsafe self.fields = source.messages(wire.pointee.n_fields, wire.pointee.fields, "fields")
        unsafe self.evidence = TypeContract.Evidence(number: Int32(truncatingIfNeeded: wire.pointee.evidence.rawValue))
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileSection.self)
        unsafe canbo__personnel__v1__profile_section__init(wire)
        unsafe wire.pointee.section = scratch.text(_section)
        unsafe wire.pointee.number = self.number
        unsafe wire.pointee.title_vi = scratch.text(_titleVi)
        unsafe wire.pointee.title_en = scratch.text(_titleEn)
        unsafe wire.pointee.repeated_entries = self.repeatedEntries ? 1 : 0
        unsafe wire.pointee.kept_elsewhere = self.keptElsewhere ? 1 : 0
        unsafe (wire.pointee.n_fields, wire.pointee.fields) = scratch.messages(self.fields)
        unsafe wire.pointee.evidence = .init(rawValue: .init(truncatingIfNeeded: self.evidence.number))
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One field of a section.
public struct ProfileField: ProtobufMessage {
    /// The code that values name, of one field only: `STUDY_FROM`.
    @ProtoText public var field: String
    /// What it is called, in Vietnamese.
    @ProtoText public var titleVi: String
    /// What it is called, in English.
    @ProtoText public var titleEn: String
    /// What its values are.
    public var type: ProfileFieldType
    /// The codes that it takes, when it takes codes.
    public var codes: [ProfileCode]
    /// The smallest number; absent for none.
    public var least: Int32?
    /// The largest number, of a text the most characters; absent for none.
    public var most: Int32?
    /// The field of the same entry before whose day its own may not be, `BIRTH_DATE` for that of the
    /// official; empty for none.
    @ProtoText public var notBefore: String
    /// The class of its values: it says in which list of an entry they stand.
    public var sensitivity: TypeContract.Sensitivity
    /// The acts for which it has to be there: `PLAN`, `APPOINT`, `REAPPOINT`.
    public var requiredFor: [String]
    /// The form that has it, `2C-BNV/2008` or `2C/TCTW-98`; empty for none.
    @ProtoText public var sourceForm: String
    /// How well the row is founded.
    public var evidence: TypeContract.Evidence
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _field = ProtoText(projectedValue: Text())
        _titleVi = ProtoText(projectedValue: Text())
        _titleEn = ProtoText(projectedValue: Text())
        self.type = ProfileFieldType()
        self.codes = []
        self.least = nil
        self.most = nil
        _notBefore = ProtoText(projectedValue: Text())
        self.sensitivity = TypeContract.Sensitivity()
        self.requiredFor = []
        _sourceForm = ProtoText(projectedValue: Text())
        self.evidence = TypeContract.Evidence()
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(field: String = "", titleVi: String = "", titleEn: String = "", type: ProfileFieldType = ProfileFieldType(), codes: [ProfileCode] = [], least: Int32? = nil, most: Int32? = nil, notBefore: String = "", sensitivity: TypeContract.Sensitivity = TypeContract.Sensitivity(), requiredFor: [String] = [], sourceForm: String = "", evidence: TypeContract.Evidence = TypeContract.Evidence()) {
        _field = ProtoText(wrappedValue: field)
        _titleVi = ProtoText(wrappedValue: titleVi)
        _titleEn = ProtoText(wrappedValue: titleEn)
        self.type = type
        self.codes = codes
        self.least = least
        self.most = most
        _notBefore = ProtoText(wrappedValue: notBefore)
        self.sensitivity = sensitivity
        self.requiredFor = requiredFor
        _sourceForm = ProtoText(wrappedValue: sourceForm)
        self.evidence = evidence
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ProfileField"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ProfileField()
        unsafe canbo__personnel__v1__profile_field__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileField.self)
        unsafe _field = source.text(wire.pointee.field, "field")
        unsafe _titleVi = source.text(wire.pointee.title_vi, "title_vi")
        unsafe _titleEn = source.text(wire.pointee.title_en, "title_en")
        unsafe self.type = ProfileFieldType(number: Int32(truncatingIfNeeded: wire.pointee.type.rawValue))
        unsafe self.codes = source.messages(wire.pointee.n_codes, wire.pointee.codes, "codes")
        self.least = unsafe wire.pointee._least_case.rawValue == 6 ? unsafe wire.pointee.least : nil
        self.most = unsafe wire.pointee._most_case.rawValue == 7 ? unsafe wire.pointee.most : nil
        unsafe _notBefore = source.text(wire.pointee.not_before, "not_before")
        unsafe self.sensitivity = TypeContract.Sensitivity(number: Int32(truncatingIfNeeded: wire.pointee.sensitivity.rawValue))
        unsafe self.requiredFor = source.strings(wire.pointee.n_required_for, wire.pointee.required_for, "required_for")
        unsafe _sourceForm = source.text(wire.pointee.source_form, "source_form")
        unsafe self.evidence = TypeContract.Evidence(number: Int32(truncatingIfNeeded: wire.pointee.evidence.rawValue))
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileField.self)
        unsafe canbo__personnel__v1__profile_field__init(wire)
        unsafe wire.pointee.field = scratch.text(_field)
        unsafe wire.pointee.title_vi = scratch.text(_titleVi)
        unsafe wire.pointee.title_en = scratch.text(_titleEn)
        unsafe wire.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.number))
        unsafe (wire.pointee.n_codes, wire.pointee.codes) = scratch.messages(self.codes)
        if let value = self.least {
            unsafe wire.pointee._least_case = .init(rawValue: 6)
            unsafe wire.pointee.least = value
        }
        if let value = self.most {
            unsafe wire.pointee._most_case = .init(rawValue: 7)
            unsafe wire.pointee.most = value
        }
        unsafe wire.pointee.not_before = scratch.text(_notBefore)
        unsafe wire.pointee.sensitivity = .init(rawValue: .init(truncatingIfNeeded: self.sensitivity.number))
        unsafe (wire.pointee.n_required_for, wire.pointee.required_for) = scratch.strings(self.requiredFor)
        unsafe wire.pointee.source_form = scratch.text(_sourceForm)
        unsafe wire.pointee.evidence = .init(rawValue: .init(truncatingIfNeeded: self.evidence.number))
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One code of a list.
public struct ProfileCode: ProtobufMessage {
    /// The code.
    @ProtoText public var code: String
    /// What it stands for, in Vietnamese.
    @ProtoText public var titleVi: String
    /// What it stands for, in English.
    @ProtoText public var titleEn: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _code = ProtoText(projectedValue: Text())
        _titleVi = ProtoText(projectedValue: Text())
        _titleEn = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(code: String = "", titleVi: String = "", titleEn: String = "") {
        _code = ProtoText(wrappedValue: code)
        _titleVi = ProtoText(wrappedValue: titleVi)
        _titleEn = ProtoText(wrappedValue: titleEn)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ProfileCode"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ProfileCode()
        unsafe canbo__personnel__v1__profile_code__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileCode.self)
        unsafe _code = source.text(wire.pointee.code, "code")
        unsafe _titleVi = source.text(wire.pointee.title_vi, "title_vi")
        unsafe _titleEn = source.text(wire.pointee.title_en, "title_en")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileCode.self)
        unsafe canbo__personnel__v1__profile_code__init(wire)
        unsafe wire.pointee.code = scratch.text(_code)
        unsafe wire.pointee.title_vi = scratch.text(_titleVi)
        unsafe wire.pointee.title_en = scratch.text(_titleEn)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What the values of a field are.
public enum ProfileFieldType: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// A text of one line.
    case text
    /// A day.
    case date
    /// A month, with 0 for the day, or a day.
    case month
    /// A code of a list.
    case code
    /// A whole number.
    case integer
    /// A number with at most four digits behind the point, as text: `4.40`.
    case decimal
    /// Yes or no.
    case flag
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .text
            case 2: self = .date
            case 3: self = .month
            case 4: self = .code
            case 5: self = .integer
            case 6: self = .decimal
            case 7: self = .flag
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .text: 1
            case .date: 2
            case .month: 3
            case .code: 4
            case .integer: 5
            case .decimal: 6
            case .flag: 7
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "PROFILE_FIELD_TYPE_UNSPECIFIED"
            case .text: "PROFILE_FIELD_TYPE_TEXT"
            case .date: "PROFILE_FIELD_TYPE_DATE"
            case .month: "PROFILE_FIELD_TYPE_MONTH"
            case .code: "PROFILE_FIELD_TYPE_CODE"
            case .integer: "PROFILE_FIELD_TYPE_INTEGER"
            case .decimal: "PROFILE_FIELD_TYPE_DECIMAL"
            case .flag: "PROFILE_FIELD_TYPE_FLAG"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [ProfileFieldType] = [.unspecified, .text, .date, .month, .code, .integer, .decimal, .flag]
}
