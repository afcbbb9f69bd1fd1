// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/planning/v1/plan_entry.proto

internal import CMessages
public import ProtobufC
public import RPC
public import TypeContract
public import WellKnownMessages

/// An official entered for a post of a plan (người được quy hoạch).
public struct PlanEntry: ProtobufMessage {
    /// `plans/{plan}/posts/{post}/entries/{entry}`, given by the service.
    @ProtoText public var name: String
    /// The official: `officials/{official}`.
    @ProtoText public var official: String
    /// Day on which the official is entered, which decides the blocks that count; today when absent,
    /// at most 12 months back and 24 ahead. For a day in the past the blocks of today count as well.
    public var plannedDate: GoogleDate?
    /// The group that decides the months left before retirement; may stay unspecified.
    public var objectGroup: ObjectGroup
    /// Why the deciding level enters the official in spite of a soft block; 10 to 500 characters,
    /// empty when there is none.
    @ProtoText public var overrideReason: String
    /// Where the entry stands.
    public var state: PlanEntryState
    /// The rule rows that were applied.
    public var rules: [TypeContract.RuleReference]
    /// When the entry was made.
    public var createTime: GoogleTimestamp?
    /// The plan's grade; absent for internal use.
    public var secrecyGrade: TypeContract.SecrecyGrade
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _official = ProtoText(projectedValue: Text())
        self.plannedDate = nil
        self.objectGroup = ObjectGroup()
        _overrideReason = ProtoText(projectedValue: Text())
        self.state = PlanEntryState()
        self.rules = []
        self.createTime = nil
        self.secrecyGrade = TypeContract.SecrecyGrade()
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", official: String = "", plannedDate: GoogleDate? = nil, objectGroup: ObjectGroup = ObjectGroup(), overrideReason: String = "", state: PlanEntryState = PlanEntryState(), rules: [TypeContract.RuleReference] = [], createTime: GoogleTimestamp? = nil, secrecyGrade: TypeContract.SecrecyGrade = TypeContract.SecrecyGrade()) {
        _name = ProtoText(wrappedValue: name)
        _official = ProtoText(wrappedValue: official)
        self.plannedDate = plannedDate
        self.objectGroup = objectGroup
        _overrideReason = ProtoText(wrappedValue: overrideReason)
        self.state = state
        self.rules = rules
        self.createTime = createTime
        self.secrecyGrade = secrecyGrade
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.planning.v1.PlanEntry"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Planning__V1__PlanEntry()
        unsafe canbo__planning__v1__plan_entry__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__PlanEntry.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe self.plannedDate = source.message(wire.pointee.planned_date, "planned_date")
        unsafe self.objectGroup = ObjectGroup(number: Int32(truncatingIfNeeded: wire.pointee.object_group.rawValue))
        unsafe _overrideReason = source.text(wire.pointee.override_reason, "override_reason")
        unsafe self.state = PlanEntryState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.rules = source.messages(wire.pointee.n_rules, wire.pointee.rules, "rules")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.secrecyGrade = TypeContract.SecrecyGrade(number: Int32(truncatingIfNeeded: wire.pointee.secrecy_grade.rawValue))
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__PlanEntry.self)
        unsafe canbo__planning__v1__plan_entry__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.planned_date = scratch.message(self.plannedDate)
        unsafe wire.pointee.object_group = .init(rawValue: .init(truncatingIfNeeded: self.objectGroup.number))
        unsafe wire.pointee.override_reason = scratch.text(_overrideReason)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe (wire.pointee.n_rules, wire.pointee.rules) = scratch.messages(self.rules)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.secrecy_grade = .init(rawValue: .init(truncatingIfNeeded: self.secrecyGrade.number))
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The group of a planned person (đối tượng quy hoạch).
public enum ObjectGroup: ProtobufEnum {
    /// Not stated yet.
    case unspecified
    /// Object group 1 (đối tượng 1).
    case first
    /// Object group 2 (đối tượng 2).
    case second
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .first
            case 2: self = .second
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .first: 1
            case .second: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "OBJECT_GROUP_UNSPECIFIED"
            case .first: "OBJECT_GROUP_FIRST"
            case .second: "OBJECT_GROUP_SECOND"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [ObjectGroup] = [.unspecified, .first, .second]
}

/// Where an entry stands.
public enum PlanEntryState: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Proposed (được đề xuất).
    case proposed
    /// Checked against the conditions (đã thẩm tra).
    case checked
    /// Voted on (đã bỏ phiếu).
    case voted
    /// Approved (đã phê duyệt).
    case approved
    /// Stopped while a block stands (tạm dừng).
    case frozen
    /// Taken out at once (đưa ra khỏi quy hoạch ngay).
    case removedImmediately
    /// Taken out at a review (đưa ra khi rà soát).
    case removedAtReview
    /// Appointed or elected (đã bổ nhiệm, trúng cử).
    case fulfilled
    /// The term ended (hết nhiệm kỳ).
    case expired
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .proposed
            case 2: self = .checked
            case 3: self = .voted
            case 4: self = .approved
            case 5: self = .frozen
            case 6: self = .removedImmediately
            case 7: self = .removedAtReview
            case 8: self = .fulfilled
            case 9: self = .expired
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .proposed: 1
            case .checked: 2
            case .voted: 3
            case .approved: 4
            case .frozen: 5
            case .removedImmediately: 6
            case .removedAtReview: 7
            case .fulfilled: 8
            case .expired: 9
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "PLAN_ENTRY_STATE_UNSPECIFIED"
            case .proposed: "PLAN_ENTRY_STATE_PROPOSED"
            case .checked: "PLAN_ENTRY_STATE_CHECKED"
            case .voted: "PLAN_ENTRY_STATE_VOTED"
            case .approved: "PLAN_ENTRY_STATE_APPROVED"
            case .frozen: "PLAN_ENTRY_STATE_FROZEN"
            case .removedImmediately: "PLAN_ENTRY_STATE_REMOVED_IMMEDIATELY"
            case .removedAtReview: "PLAN_ENTRY_STATE_REMOVED_AT_REVIEW"
            case .fulfilled: "PLAN_ENTRY_STATE_FULFILLED"
            case .expired: "PLAN_ENTRY_STATE_EXPIRED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [PlanEntryState] = [.unspecified, .proposed, .checked, .voted, .approved, .frozen, .removedImmediately, .removedAtReview, .fulfilled, .expired]
}

/// Hides what a caller may not see.
extension PlanEntry: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("override_reason", .sensitive),
        GuardedField("rules", .sensitive),
        GuardedField("secrecy_grade", .stateSecret),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// What says which official they are about.
    public var guardedOfficial: String { self.official }

    /// Whether it is secret, or tells of what is.
    public var tellsOfSecret: Bool {
        self.secrecyGrade.number >= TypeContract.SecrecyGrade.secret.number
    }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.overrideReason = "" }
        if !clearance.contains(.sensitive) { self.rules = [] }
        if !clearance.contains(.stateSecret) { self.secrecyGrade = TypeContract.SecrecyGrade() }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("override_reason", .sensitive, if: self.overrideReason.isEmpty == false)
        fields.add("rules", .sensitive, if: self.rules.isEmpty == false)
        fields.add("secrecy_grade", .stateSecret, if: self.secrecyGrade != TypeContract.SecrecyGrade())
    }
}
