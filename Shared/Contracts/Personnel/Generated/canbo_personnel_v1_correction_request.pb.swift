// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/correction_request.proto

internal import CMessages
public import ProtobufC
public import RPC
public import TypeContract
public import WellKnownMessages

/// A request to correct one field of an official (yêu cầu chỉnh sửa dữ liệu cá nhân).
public struct CorrectionRequest: ProtobufMessage {
    /// Resource name, `correctionRequests/{correction_request}`.
    @ProtoText public var name: String
    /// The official whose record it is, `officials/{official}`.
    @ProtoText public var official: String
    /// The field that is wrong, as `Official` names it: `full_name`, `birth_date`; of an entry of the
    /// profile as the catalogue does: `STUDY_FROM`.
    @ProtoText public var field: String
    /// The value that it should have, as text: a day as `1980-02-29`, a code without its prefix as
    /// `FEMALE`, an organisation by its name; at most 200 characters, empty only where the field may
    /// be empty.
    @ProtoText public var value: String
    /// Why, and which papers show it, 1 to 2,000 characters.
    @ProtoText public var grounds: String
    /// How far it has come.
    public var state: CorrectionState
    /// Who asked, as audit records name callers.
    @ProtoText public var requester: String
    /// When it was submitted.
    public var createTime: GoogleTimestamp?
    /// The last day on which it may be answered.
    public var dueDate: GoogleDate?
    /// The rule that sets that day.
    public var dueRule: TypeContract.RuleReference?
    /// Who decided; empty before that.
    @ProtoText public var decider: String
    /// When it was decided or withdrawn; absent before that.
    public var endTime: GoogleTimestamp?
    /// The reasons of the decision.
    @ProtoText public var reasons: String
    /// The legal ground of a refusal: instrument and article.
    @ProtoText public var legalGround: String
    /// The day from which the accepted value holds in the record; absent before acceptance.
    public var effectiveDate: GoogleDate?
    /// Version as an entity tag, quotes included; a decision that carries a stale one is ABORTED.
    @ProtoText public var etag: String
    /// The entry of the profile in which the field is wrong,
    /// `officials/{official}/profileEntries/{profile_entry}`; empty for a field of `Official`. The
    /// profile is DISPUTED until all such requests are decided or withdrawn. A value is given as text:
    /// a month as `2010-09`, a flag as `true`; fields of internal political protection are not
    /// contested here.
    @ProtoText public var profileEntry: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _official = ProtoText(projectedValue: Text())
        _field = ProtoText(projectedValue: Text())
        _value = ProtoText(projectedValue: Text())
        _grounds = ProtoText(projectedValue: Text())
        self.state = CorrectionState()
        _requester = ProtoText(projectedValue: Text())
        self.createTime = nil
        self.dueDate = nil
        self.dueRule = nil
        _decider = ProtoText(projectedValue: Text())
        self.endTime = nil
        _reasons = ProtoText(projectedValue: Text())
        _legalGround = ProtoText(projectedValue: Text())
        self.effectiveDate = nil
        _etag = ProtoText(projectedValue: Text())
        _profileEntry = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", official: String = "", field: String = "", value: String = "", grounds: String = "", state: CorrectionState = CorrectionState(), requester: String = "", createTime: GoogleTimestamp? = nil, dueDate: GoogleDate? = nil, dueRule: TypeContract.RuleReference? = nil, decider: String = "", endTime: GoogleTimestamp? = nil, reasons: String = "", legalGround: String = "", effectiveDate: GoogleDate? = nil, etag: String = "", profileEntry: String = "") {
        _name = ProtoText(wrappedValue: name)
        _official = ProtoText(wrappedValue: official)
        _field = ProtoText(wrappedValue: field)
        _value = ProtoText(wrappedValue: value)
        _grounds = ProtoText(wrappedValue: grounds)
        self.state = state
        _requester = ProtoText(wrappedValue: requester)
        self.createTime = createTime
        self.dueDate = dueDate
        self.dueRule = dueRule
        _decider = ProtoText(wrappedValue: decider)
        self.endTime = endTime
        _reasons = ProtoText(wrappedValue: reasons)
        _legalGround = ProtoText(wrappedValue: legalGround)
        self.effectiveDate = effectiveDate
        _etag = ProtoText(wrappedValue: etag)
        _profileEntry = ProtoText(wrappedValue: profileEntry)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.CorrectionRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__CorrectionRequest()
        unsafe canbo__personnel__v1__correction_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CorrectionRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe _field = source.text(wire.pointee.field, "field")
        unsafe _value = source.text(wire.pointee.value, "value")
        unsafe _grounds = source.text(wire.pointee.grounds, "grounds")
        unsafe self.state = CorrectionState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe _requester = source.text(wire.pointee.requester, "requester")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.dueDate = source.message(wire.pointee.due_date, "due_date")
        unsafe self.dueRule = source.message(wire.pointee.due_rule, "due_rule")
        unsafe _decider = source.text(wire.pointee.decider, "decider")
        unsafe self.endTime = source.message(wire.pointee.end_time, "end_time")
        unsafe _reasons = source.text(wire.pointee.reasons, "reasons")
        unsafe _legalGround = source.text(wire.pointee.legal_ground, "legal_ground")
        unsafe self.effectiveDate = source.message(wire.pointee.effective_date, "effective_date")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _profileEntry = source.text(wire.pointee.profile_entry, "profile_entry")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CorrectionRequest.self)
        unsafe canbo__personnel__v1__correction_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.field = scratch.text(_field)
        unsafe wire.pointee.value = scratch.text(_value)
        unsafe wire.pointee.grounds = scratch.text(_grounds)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.requester = scratch.text(_requester)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.due_date = scratch.message(self.dueDate)
        unsafe wire.pointee.due_rule = scratch.message(self.dueRule)
        unsafe wire.pointee.decider = scratch.text(_decider)
        unsafe wire.pointee.end_time = scratch.message(self.endTime)
        unsafe wire.pointee.reasons = scratch.text(_reasons)
        unsafe wire.pointee.legal_ground = scratch.text(_legalGround)
        unsafe wire.pointee.effective_date = scratch.message(self.effectiveDate)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.profile_entry = scratch.text(_profileEntry)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// How far a correction request has come.
public enum CorrectionState: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Submitted and not decided.
    case submitted
    /// Accepted: the field was changed with the decision.
    case accepted
    /// Refused on a legal ground.
    case refused
    /// Withdrawn by the one who asked.
    case withdrawn
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .submitted
            case 2: self = .accepted
            case 3: self = .refused
            case 4: self = .withdrawn
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .submitted: 1
            case .accepted: 2
            case .refused: 3
            case .withdrawn: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "CORRECTION_STATE_UNSPECIFIED"
            case .submitted: "CORRECTION_STATE_SUBMITTED"
            case .accepted: "CORRECTION_STATE_ACCEPTED"
            case .refused: "CORRECTION_STATE_REFUSED"
            case .withdrawn: "CORRECTION_STATE_WITHDRAWN"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [CorrectionState] = [.unspecified, .submitted, .accepted, .refused, .withdrawn]
}

/// What is decided on a correction request.
public enum CorrectionDecision: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// The value is right: the record is changed.
    case accept
    /// The record stays as it is.
    case refuse
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .accept
            case 2: self = .refuse
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .accept: 1
            case .refuse: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "CORRECTION_DECISION_UNSPECIFIED"
            case .accept: "CORRECTION_DECISION_ACCEPT"
            case .refuse: "CORRECTION_DECISION_REFUSE"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [CorrectionDecision] = [.unspecified, .accept, .refuse]
}

/// Hides what a caller may not see.
extension CorrectionRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("value", .sensitive),
        GuardedField("grounds", .sensitive),
        GuardedField("reasons", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// What says which official they are about.
    public var guardedOfficial: String { self.official }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.value = "" }
        if !clearance.contains(.sensitive) { self.grounds = "" }
        if !clearance.contains(.sensitive) { self.reasons = "" }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("value", .sensitive, if: self.value.isEmpty == false)
        fields.add("grounds", .sensitive, if: self.grounds.isEmpty == false)
        fields.add("reasons", .sensitive, if: self.reasons.isEmpty == false)
    }
}
