// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/profile.proto

internal import CMessages
public import ProtobufC
public import RPC
public import TypeContract
public import WellKnownMessages

/// The profile of an official as a whole (hồ sơ, sơ yếu lý lịch).
///
/// Every official has one, a draft until it is declared. Its state is that of all entries but those
/// of internal political protection, which stand outside of it.
public struct Profile: ProtobufMessage {
    /// Resource name, `officials/{official}/profile`.
    @ProtoText public var name: String
    /// How far it is.
    public var state: ProfileState
    /// The first day of the state; absent for a profile of which nothing is on record yet.
    public var stateDate: GoogleDate?
    /// The paper of the last step; absent when it had none.
    public var lastPaper: ProfilePaper?
    /// Why it was given back; empty otherwise.
    @ProtoText public var returnReason: String
    /// The last day for the next step; absent when none is due.
    public var dueDate: GoogleDate?
    /// The rule that sets that day.
    public var dueRule: TypeContract.RuleReference?
    /// When what is shown here was recorded.
    public var updateTime: GoogleTimestamp?
    /// Version as an entity tag, quotes included; it changes with every entry, so that nobody declares
    /// or confirms what he has not seen. Empty when read as of a day or an instant.
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
        self.state = ProfileState()
        self.stateDate = nil
        self.lastPaper = nil
        _returnReason = ProtoText(projectedValue: Text())
        self.dueDate = nil
        self.dueRule = nil
        self.updateTime = nil
        _etag = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", state: ProfileState = ProfileState(), stateDate: GoogleDate? = nil, lastPaper: ProfilePaper? = nil, returnReason: String = "", dueDate: GoogleDate? = nil, dueRule: TypeContract.RuleReference? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        self.state = state
        self.stateDate = stateDate
        self.lastPaper = lastPaper
        _returnReason = ProtoText(wrappedValue: returnReason)
        self.dueDate = dueDate
        self.dueRule = dueRule
        self.updateTime = updateTime
        _etag = ProtoText(wrappedValue: etag)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.Profile"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__Profile()
        unsafe canbo__personnel__v1__profile__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Profile.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.state = ProfileState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.stateDate = source.message(wire.pointee.state_date, "state_date")
        unsafe self.lastPaper = source.message(wire.pointee.last_paper, "last_paper")
        unsafe _returnReason = source.text(wire.pointee.return_reason, "return_reason")
        unsafe self.dueDate = source.message(wire.pointee.due_date, "due_date")
        unsafe self.dueRule = source.message(wire.pointee.due_rule, "due_rule")
        unsafe self.updateTime = source.message(wire.pointee.update_time, "update_time")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Profile.self)
        unsafe canbo__personnel__v1__profile__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.state_date = scratch.message(self.stateDate)
        unsafe wire.pointee.last_paper = scratch.message(self.lastPaper)
        unsafe wire.pointee.return_reason = scratch.text(_returnReason)
        unsafe wire.pointee.due_date = scratch.message(self.dueDate)
        unsafe wire.pointee.due_rule = scratch.message(self.dueRule)
        unsafe wire.pointee.update_time = scratch.message(self.updateTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The paper that shows a step: a signed declaration, a list of originals, a confirmation.
public struct ProfilePaper: ProtobufMessage {
    /// Its number, 1 to 100 characters.
    @ProtoText public var number: String
    /// Its date, not after today.
    public var date: GoogleDate?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _number = ProtoText(projectedValue: Text())
        self.date = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(number: String = "", date: GoogleDate? = nil) {
        _number = ProtoText(wrappedValue: number)
        self.date = date
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ProfilePaper"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ProfilePaper()
        unsafe canbo__personnel__v1__profile_paper__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfilePaper.self)
        unsafe _number = source.text(wire.pointee.number, "number")
        unsafe self.date = source.message(wire.pointee.date, "date")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfilePaper.self)
        unsafe canbo__personnel__v1__profile_paper__init(wire)
        unsafe wire.pointee.number = scratch.text(_number)
        unsafe wire.pointee.date = scratch.message(self.date)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What a profile lacks.
public struct ProfileCompleteness: ProtobufMessage {
    /// The profile, `officials/{official}/profile`.
    @ProtoText public var name: String
    /// How far the profile is.
    public var state: ProfileState
    /// Whether nothing that is required is missing.
    public var complete: Bool
    /// What is missing, in the order of the catalogue.
    public var missingFields: [MissingField]
    /// The rules by which what is missing makes acts need a reason of the deciding level.
    public var blockRules: [TypeContract.RuleReference]
    /// The day as of which it was looked at.
    public var asOf: GoogleDate?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.state = ProfileState()
        self.complete = false
        self.missingFields = []
        self.blockRules = []
        self.asOf = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", state: ProfileState = ProfileState(), complete: Bool = false, missingFields: [MissingField] = [], blockRules: [TypeContract.RuleReference] = [], asOf: GoogleDate? = nil) {
        _name = ProtoText(wrappedValue: name)
        self.state = state
        self.complete = complete
        self.missingFields = missingFields
        self.blockRules = blockRules
        self.asOf = asOf
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ProfileCompleteness"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ProfileCompleteness()
        unsafe canbo__personnel__v1__profile_completeness__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileCompleteness.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.state = ProfileState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.complete = wire.pointee.complete != 0
        unsafe self.missingFields = source.messages(wire.pointee.n_missing_fields, wire.pointee.missing_fields, "missing_fields")
        unsafe self.blockRules = source.messages(wire.pointee.n_block_rules, wire.pointee.block_rules, "block_rules")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileCompleteness.self)
        unsafe canbo__personnel__v1__profile_completeness__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.complete = self.complete ? 1 : 0
        unsafe (wire.pointee.n_missing_fields, wire.pointee.missing_fields) = scratch.messages(self.missingFields)
        unsafe (wire.pointee.n_block_rules, wire.pointee.block_rules) = scratch.messages(self.blockRules)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A required field without a value.
public struct MissingField: ProtobufMessage {
    /// Its section.
    @ProtoText public var section: String
    /// The field.
    @ProtoText public var field: String
    /// The entry that lacks it; empty when the section has no entry.
    @ProtoText public var profileEntry: String
    /// The acts for which it is required.
    public var requiredFor: [String]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _section = ProtoText(projectedValue: Text())
        _field = ProtoText(projectedValue: Text())
        _profileEntry = ProtoText(projectedValue: Text())
        self.requiredFor = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(section: String = "", field: String = "", profileEntry: String = "", requiredFor: [String] = []) {
        _section = ProtoText(wrappedValue: section)
        _field = ProtoText(wrappedValue: field)
        _profileEntry = ProtoText(wrappedValue: profileEntry)
        self.requiredFor = requiredFor
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.MissingField"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__MissingField()
        unsafe canbo__personnel__v1__missing_field__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__MissingField.self)
        unsafe _section = source.text(wire.pointee.section, "section")
        unsafe _field = source.text(wire.pointee.field, "field")
        unsafe _profileEntry = source.text(wire.pointee.profile_entry, "profile_entry")
        unsafe self.requiredFor = source.strings(wire.pointee.n_required_for, wire.pointee.required_for, "required_for")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__MissingField.self)
        unsafe canbo__personnel__v1__missing_field__init(wire)
        unsafe wire.pointee.section = scratch.text(_section)
        unsafe wire.pointee.field = scratch.text(_field)
        unsafe wire.pointee.profile_entry = scratch.text(_profileEntry)
        unsafe (wire.pointee.n_required_for, wire.pointee.required_for) = scratch.strings(self.requiredFor)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// How far a profile is.
public enum ProfileState: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Being written; the official declares it.
    case draft
    /// The official has signed for it; a personnel officer verifies it by the originals.
    case selfDeclared
    /// Verified; the managing organisation confirms it.
    case verified
    /// Confirmed.
    case confirmed
    /// Entries have changed since it was confirmed.
    case changePending
    /// The official contests an entry by a correction request that is not decided yet.
    case disputed
    /// Confirmed, with what a correction request has changed.
    case corrected
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .draft
            case 2: self = .selfDeclared
            case 3: self = .verified
            case 4: self = .confirmed
            case 5: self = .changePending
            case 6: self = .disputed
            case 7: self = .corrected
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .draft: 1
            case .selfDeclared: 2
            case .verified: 3
            case .confirmed: 4
            case .changePending: 5
            case .disputed: 6
            case .corrected: 7
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "PROFILE_STATE_UNSPECIFIED"
            case .draft: "PROFILE_STATE_DRAFT"
            case .selfDeclared: "PROFILE_STATE_SELF_DECLARED"
            case .verified: "PROFILE_STATE_VERIFIED"
            case .confirmed: "PROFILE_STATE_CONFIRMED"
            case .changePending: "PROFILE_STATE_CHANGE_PENDING"
            case .disputed: "PROFILE_STATE_DISPUTED"
            case .corrected: "PROFILE_STATE_CORRECTED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [ProfileState] = [.unspecified, .draft, .selfDeclared, .verified, .confirmed, .changePending, .disputed, .corrected]
}

/// Hides what a caller may not see.
extension Profile: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("return_reason", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.returnReason = "" }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("return_reason", .sensitive, if: self.returnReason.isEmpty == false)
    }
}
