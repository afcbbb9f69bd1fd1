// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/profile_entry.proto

internal import CMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// What is on record in one section of a profile, as a whole or one of several times: a degree, a
/// relative, a step of pay (mục khai trong hồ sơ).
///
/// Every field has a history of its own. The catalogue says which fields a section has and of which
/// class they are; a value stands in the list of its class, so that who may not see the class sees
/// that there is an entry and nothing of it.
public struct ProfileEntry: ProtobufMessage {
    /// Resource name, `officials/{official}/profileEntries/{profile_entry}`.
    @ProtoText public var name: String
    /// The section of the catalogue: `EDUCATION`.
    @ProtoText public var section: String
    /// Values of basic fields, each field once.
    public var values: [ProfileValue]
    /// Values of sensitive fields.
    public var sensitiveValues: [ProfileValue]
    /// Values of fields of internal political protection.
    public var internalValues: [ProfileValue]
    /// The first day of what is shown here; it may have held before with other values.
    public var effectiveDate: GoogleDate?
    /// The first day on which it no longer holds; absent while no end is known.
    public var effectiveEndDate: GoogleDate?
    /// When the entry came on record.
    public var createTime: GoogleTimestamp?
    /// When what is shown here was recorded.
    public var updateTime: GoogleTimestamp?
    /// Version as an entity tag, quotes included; a change that carries a stale one is ABORTED. Empty
    /// when read as of a day or an instant.
    @ProtoText public var etag: String
    /// The day as of which it was read; absent for the present one.
    public var asOf: GoogleDate?
    /// The instant as known at which it was read; absent for what is known now.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _section = ProtoText(projectedValue: Text())
        self.values = []
        self.sensitiveValues = []
        self.internalValues = []
        self.effectiveDate = nil
        self.effectiveEndDate = nil
        self.createTime = nil
        self.updateTime = nil
        _etag = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", section: String = "", values: [ProfileValue] = [], sensitiveValues: [ProfileValue] = [], internalValues: [ProfileValue] = [], effectiveDate: GoogleDate? = nil, effectiveEndDate: GoogleDate? = nil, createTime: GoogleTimestamp? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        _section = ProtoText(wrappedValue: section)
        self.values = values
        self.sensitiveValues = sensitiveValues
        self.internalValues = internalValues
        self.effectiveDate = effectiveDate
        self.effectiveEndDate = effectiveEndDate
        self.createTime = createTime
        self.updateTime = updateTime
        _etag = ProtoText(wrappedValue: etag)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ProfileEntry"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ProfileEntry()
        unsafe canbo__personnel__v1__profile_entry__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileEntry.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _section = source.text(wire.pointee.section, "section")
        unsafe self.values = source.messages(wire.pointee.n_values, wire.pointee.values, "values")
        unsafe self.sensitiveValues = source.messages(wire.pointee.n_sensitive_values, wire.pointee.sensitive_values, "sensitive_values")
        unsafe self.internalValues = source.messages(wire.pointee.n_internal_values, wire.pointee.internal_values, "internal_values")
        unsafe self.effectiveDate = source.message(wire.pointee.effective_date, "effective_date")
        unsafe self.effectiveEndDate = source.message(wire.pointee.effective_end_date, "effective_end_date")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.updateTime = source.message(wire.pointee.update_time, "update_time")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileEntry.self)
        unsafe canbo__personnel__v1__profile_entry__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.section = scratch.text(_section)
        unsafe (wire.pointee.n_values, wire.pointee.values) = scratch.messages(self.values)
        unsafe (wire.pointee.n_sensitive_values, wire.pointee.sensitive_values) = scratch.messages(self.sensitiveValues)
        unsafe (wire.pointee.n_internal_values, wire.pointee.internal_values) = scratch.messages(self.internalValues)
        unsafe wire.pointee.effective_date = scratch.message(self.effectiveDate)
        unsafe wire.pointee.effective_end_date = scratch.message(self.effectiveEndDate)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.update_time = scratch.message(self.updateTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The value of one field, and what it rests on.
public struct ProfileValue: ProtobufMessage {
    /// The field of the catalogue: `STUDY_FROM`.
    @ProtoText public var field: String
    /// The value, in the place that belongs to the type of the field.
    public var value: Value?
    /// What it rests on.
    public var basis: ProfileBasis?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _field = ProtoText(projectedValue: Text())
        self.value = nil
        self.basis = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(field: String = "", value: Value? = nil, basis: ProfileBasis? = nil) {
        _field = ProtoText(wrappedValue: field)
        self.value = value
        self.basis = basis
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ProfileValue"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ProfileValue()
        unsafe canbo__personnel__v1__profile_value__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileValue.self)
        unsafe _field = source.text(wire.pointee.field, "field")
        switch unsafe wire.pointee.value_case.rawValue {
            case 2: unsafe self.value = .text(source.string(wire.pointee.text, "text"))
            case 3: unsafe self.value = .date(source.required(wire.pointee.date, "date"))
            case 4: unsafe self.value = .code(source.string(wire.pointee.code, "code"))
            case 5: unsafe self.value = .integer(wire.pointee.integer)
            case 6: unsafe self.value = .decimal(source.string(wire.pointee.decimal, "decimal"))
            case 7: unsafe self.value = .flag(wire.pointee.flag != 0)
            default: self.value = nil
        }
        unsafe self.basis = source.message(wire.pointee.basis, "basis")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileValue.self)
        unsafe canbo__personnel__v1__profile_value__init(wire)
        unsafe wire.pointee.field = scratch.text(_field)
        switch self.value {
            case nil: break
            case .text(let value)?:
                unsafe wire.pointee.value_case = .init(rawValue: 2)
                unsafe wire.pointee.text = scratch.string(value)
            case .date(let value)?:
                unsafe wire.pointee.value_case = .init(rawValue: 3)
                unsafe wire.pointee.date = scratch.required(value)
            case .code(let value)?:
                unsafe wire.pointee.value_case = .init(rawValue: 4)
                unsafe wire.pointee.code = scratch.string(value)
            case .integer(let value)?:
                unsafe wire.pointee.value_case = .init(rawValue: 5)
                unsafe wire.pointee.integer = value
            case .decimal(let value)?:
                unsafe wire.pointee.value_case = .init(rawValue: 6)
                unsafe wire.pointee.decimal = scratch.string(value)
            case .flag(let value)?:
                unsafe wire.pointee.value_case = .init(rawValue: 7)
                unsafe wire.pointee.flag = value ? 1 : 0
        }
        unsafe wire.pointee.basis = scratch.message(self.basis)
        unsafe scratch.attach(unknownFields, to: message)
    }

    /// The value, in the place that belongs to the type of the field.
    public enum Value: Sendable, Hashable {
        /// A text.
        case text(String)
        /// A day, or a month with 0 for the day.
        case date(GoogleDate)
        /// A code of the list of the field.
        case code(String)
        /// A whole number.
        case integer(Int64)
        /// A number with a point: `4.40`.
        case decimal(String)
        /// Yes or no.
        case flag(Bool)
    }
}

/// What a value rests on.
public struct ProfileBasis: ProtobufMessage {
    /// Where it comes from.
    public var origin: ProfileOrigin
    /// The number of the decision or paper, at most 100 characters; a document has one.
    @ProtoText public var decisionNumber: String
    /// The date of that.
    public var decisionDate: GoogleDate?
    /// The other register, at most 200 characters, which alone has one.
    @ProtoText public var register: String
    /// The scan, `officials/{official}/profileDocuments/{profile_document}` of the same official; empty
    /// for none, and unless it is a document.
    @ProtoText public var document: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.origin = ProfileOrigin()
        _decisionNumber = ProtoText(projectedValue: Text())
        self.decisionDate = nil
        _register = ProtoText(projectedValue: Text())
        _document = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(origin: ProfileOrigin = ProfileOrigin(), decisionNumber: String = "", decisionDate: GoogleDate? = nil, register: String = "", document: String = "") {
        self.origin = origin
        _decisionNumber = ProtoText(wrappedValue: decisionNumber)
        self.decisionDate = decisionDate
        _register = ProtoText(wrappedValue: register)
        _document = ProtoText(wrappedValue: document)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ProfileBasis"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ProfileBasis()
        unsafe canbo__personnel__v1__profile_basis__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileBasis.self)
        unsafe self.origin = ProfileOrigin(number: Int32(truncatingIfNeeded: wire.pointee.origin.rawValue))
        unsafe _decisionNumber = source.text(wire.pointee.decision_number, "decision_number")
        unsafe self.decisionDate = source.message(wire.pointee.decision_date, "decision_date")
        unsafe _register = source.text(wire.pointee.register_, "register")
        unsafe _document = source.text(wire.pointee.document, "document")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileBasis.self)
        unsafe canbo__personnel__v1__profile_basis__init(wire)
        unsafe wire.pointee.origin = .init(rawValue: .init(truncatingIfNeeded: self.origin.number))
        unsafe wire.pointee.decision_number = scratch.text(_decisionNumber)
        unsafe wire.pointee.decision_date = scratch.message(self.decisionDate)
        unsafe wire.pointee.register_ = scratch.text(_register)
        unsafe wire.pointee.document = scratch.text(_document)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Where a value comes from.
public enum ProfileOrigin: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// The official says so.
    case declared
    /// A decision or another paper shows it.
    case document
    /// Another register has it.
    case register
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .declared
            case 2: self = .document
            case 3: self = .register
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .declared: 1
            case .document: 2
            case .register: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "PROFILE_ORIGIN_UNSPECIFIED"
            case .declared: "PROFILE_ORIGIN_DECLARED"
            case .document: "PROFILE_ORIGIN_DOCUMENT"
            case .register: "PROFILE_ORIGIN_REGISTER"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [ProfileOrigin] = [.unspecified, .declared, .document, .register]
}

/// Hides what a caller may not see.
extension ProfileEntry: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("sensitive_values", .sensitive),
        GuardedField("internal_values", .internalPolitical),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.sensitiveValues = [] }
        if !clearance.contains(.internalPolitical) { self.internalValues = [] }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("sensitive_values", .sensitive, if: self.sensitiveValues.isEmpty == false)
        fields.add("internal_values", .internalPolitical, if: self.internalValues.isEmpty == false)
    }
}
