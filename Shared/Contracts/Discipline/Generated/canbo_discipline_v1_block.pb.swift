// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/discipline/v1/block.proto

internal import CMessages
public import ProtobufC
public import RPC
public import TypeContract
public import WellKnownMessages

/// A period in which a sanction, a case or a finding stands against acts of personnel work.
///
/// Derived at every question from the sanctions and cases, and from what personnel tells of the
/// official's profile; never stored.
public struct Block: ProtobufMessage {
    /// What kind of block it is.
    public var kind: BlockKind
    /// First day in force.
    public var startDate: GoogleDate?
    /// First day no longer in force; absent when the block has no end.
    public var endDate: GoogleDate?
    /// What the block does to each act that it touches, or to the one act asked for.
    public var effects: [BlockEffect]
    /// The rule row that sets the period.
    public var rule: TypeContract.RuleReference?
    /// The sanction that the block follows from; empty when it follows from something else.
    @ProtoText public var sanction: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.kind = BlockKind()
        self.startDate = nil
        self.endDate = nil
        self.effects = []
        self.rule = nil
        _sanction = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(kind: BlockKind = BlockKind(), startDate: GoogleDate? = nil, endDate: GoogleDate? = nil, effects: [BlockEffect] = [], rule: TypeContract.RuleReference? = nil, sanction: String = "") {
        self.kind = kind
        self.startDate = startDate
        self.endDate = endDate
        self.effects = effects
        self.rule = rule
        _sanction = ProtoText(wrappedValue: sanction)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.Block"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__Block()
        unsafe canbo__discipline__v1__block__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__Block.self)
        unsafe self.kind = BlockKind(number: Int32(truncatingIfNeeded: wire.pointee.kind.rawValue))
        unsafe self.startDate = source.message(wire.pointee.start_date, "start_date")
        unsafe self.endDate = source.message(wire.pointee.end_date, "end_date")
        unsafe self.effects = source.messages(wire.pointee.n_effects, wire.pointee.effects, "effects")
        unsafe self.rule = source.message(wire.pointee.rule, "rule")
        unsafe _sanction = source.text(wire.pointee.sanction, "sanction")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__Block.self)
        unsafe canbo__discipline__v1__block__init(wire)
        unsafe wire.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: self.kind.number))
        unsafe wire.pointee.start_date = scratch.message(self.startDate)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe (wire.pointee.n_effects, wire.pointee.effects) = scratch.messages(self.effects)
        unsafe wire.pointee.rule = scratch.message(self.rule)
        unsafe wire.pointee.sanction = scratch.text(_sanction)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What a block does to one act.
public struct BlockEffect: ProtobufMessage {
    /// The act.
    public var act: PersonnelAct
    /// How strongly the block stands against it.
    public var strength: BlockStrength
    /// The rule row that says so.
    public var rule: TypeContract.RuleReference?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.act = PersonnelAct()
        self.strength = BlockStrength()
        self.rule = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(act: PersonnelAct = PersonnelAct(), strength: BlockStrength = BlockStrength(), rule: TypeContract.RuleReference? = nil) {
        self.act = act
        self.strength = strength
        self.rule = rule
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.BlockEffect"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__BlockEffect()
        unsafe canbo__discipline__v1__block_effect__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__BlockEffect.self)
        unsafe self.act = PersonnelAct(number: Int32(truncatingIfNeeded: wire.pointee.act.rawValue))
        unsafe self.strength = BlockStrength(number: Int32(truncatingIfNeeded: wire.pointee.strength.rawValue))
        unsafe self.rule = source.message(wire.pointee.rule, "rule")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__BlockEffect.self)
        unsafe canbo__discipline__v1__block_effect__init(wire)
        unsafe wire.pointee.act = .init(rawValue: .init(truncatingIfNeeded: self.act.number))
        unsafe wire.pointee.strength = .init(rawValue: .init(truncatingIfNeeded: self.strength.number))
        unsafe wire.pointee.rule = scratch.message(self.rule)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Why an act on an official may be barred. This service derives the kinds that follow from
/// sanctions (in force, wait, dismissed for corruption), from open cases (under consideration) and
/// from findings on the profile (not truthful).
public enum BlockKind: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// A sanction is in force (đang trong thời hạn kỷ luật).
    case sanctionInForce
    /// The months after a sanction before a higher post (thời gian chờ sau kỷ luật).
    case postSanctionWait
    /// Removed from post for corruption (bị cách chức do tham nhũng).
    case corruptionDismissed
    /// Under consideration for discipline (đang trong thời gian xem xét kỷ luật).
    case disciplineUnderConsideration
    /// Prosecuted (bị khởi tố, truy tố, xét xử).
    case prosecution
    /// Inspected for signs of violation (kiểm tra khi có dấu hiệu vi phạm).
    case oversightSigns
    /// Suspended (tạm đình chỉ).
    case suspended
    /// The profile was found untruthful (kê khai không trung thực).
    case profileNotTruthful
    /// Required fields of the profile are missing (hồ sơ chưa đầy đủ).
    case profileIncomplete
    /// Maternity, or a child under 36 months (thai sản, nuôi con nhỏ).
    case protectedFamily
    /// Seriously ill (mắc bệnh hiểm nghèo).
    case illnessSerious
    /// Low confidence in a vote (tín nhiệm thấp).
    case lowConfidence
    /// A family relation that is restricted (quan hệ gia đình).
    case kinshipConflict
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .sanctionInForce
            case 2: self = .postSanctionWait
            case 3: self = .corruptionDismissed
            case 4: self = .disciplineUnderConsideration
            case 5: self = .prosecution
            case 6: self = .oversightSigns
            case 7: self = .suspended
            case 8: self = .profileNotTruthful
            case 9: self = .profileIncomplete
            case 10: self = .protectedFamily
            case 11: self = .illnessSerious
            case 12: self = .lowConfidence
            case 13: self = .kinshipConflict
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .sanctionInForce: 1
            case .postSanctionWait: 2
            case .corruptionDismissed: 3
            case .disciplineUnderConsideration: 4
            case .prosecution: 5
            case .oversightSigns: 6
            case .suspended: 7
            case .profileNotTruthful: 8
            case .profileIncomplete: 9
            case .protectedFamily: 10
            case .illnessSerious: 11
            case .lowConfidence: 12
            case .kinshipConflict: 13
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "BLOCK_KIND_UNSPECIFIED"
            case .sanctionInForce: "BLOCK_KIND_SANCTION_IN_FORCE"
            case .postSanctionWait: "BLOCK_KIND_POST_SANCTION_WAIT"
            case .corruptionDismissed: "BLOCK_KIND_CORRUPTION_DISMISSED"
            case .disciplineUnderConsideration: "BLOCK_KIND_DISCIPLINE_UNDER_CONSIDERATION"
            case .prosecution: "BLOCK_KIND_PROSECUTION"
            case .oversightSigns: "BLOCK_KIND_OVERSIGHT_SIGNS"
            case .suspended: "BLOCK_KIND_SUSPENDED"
            case .profileNotTruthful: "BLOCK_KIND_PROFILE_NOT_TRUTHFUL"
            case .profileIncomplete: "BLOCK_KIND_PROFILE_INCOMPLETE"
            case .protectedFamily: "BLOCK_KIND_PROTECTED_FAMILY"
            case .illnessSerious: "BLOCK_KIND_ILLNESS_SERIOUS"
            case .lowConfidence: "BLOCK_KIND_LOW_CONFIDENCE"
            case .kinshipConflict: "BLOCK_KIND_KINSHIP_CONFLICT"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [BlockKind] = [.unspecified, .sanctionInForce, .postSanctionWait, .corruptionDismissed, .disciplineUnderConsideration, .prosecution, .oversightSigns, .suspended, .profileNotTruthful, .profileIncomplete, .protectedFamily, .illnessSerious, .lowConfidence, .kinshipConflict]
}

/// An act of personnel work that a block may stand against.
public enum PersonnelAct: ProtobufEnum {
    /// Every act.
    case unspecified
    /// Entry into a succession plan (quy hoạch).
    case plan
    /// Appointment or nomination to a higher post (bổ nhiệm, giới thiệu ứng cử).
    case appoint
    /// Re-appointment (bổ nhiệm lại).
    case reappoint
    /// Transfer (điều động).
    case transfer
    /// Rotation (luân chuyển).
    case rotate
    /// Secondment (biệt phái).
    case second
    /// Training (đào tạo, bồi dưỡng).
    case train
    /// Award (khen thưởng).
    case award
    /// Resignation (từ chức).
    case resign
    /// Transfer of Party membership (chuyển sinh hoạt đảng).
    case transferMembership
    /// Streamlining of staff (tinh giản biên chế).
    case streamline
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .plan
            case 2: self = .appoint
            case 3: self = .reappoint
            case 4: self = .transfer
            case 5: self = .rotate
            case 6: self = .second
            case 7: self = .train
            case 8: self = .award
            case 9: self = .resign
            case 10: self = .transferMembership
            case 11: self = .streamline
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .plan: 1
            case .appoint: 2
            case .reappoint: 3
            case .transfer: 4
            case .rotate: 5
            case .second: 6
            case .train: 7
            case .award: 8
            case .resign: 9
            case .transferMembership: 10
            case .streamline: 11
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "PERSONNEL_ACT_UNSPECIFIED"
            case .plan: "PERSONNEL_ACT_PLAN"
            case .appoint: "PERSONNEL_ACT_APPOINT"
            case .reappoint: "PERSONNEL_ACT_REAPPOINT"
            case .transfer: "PERSONNEL_ACT_TRANSFER"
            case .rotate: "PERSONNEL_ACT_ROTATE"
            case .second: "PERSONNEL_ACT_SECOND"
            case .train: "PERSONNEL_ACT_TRAIN"
            case .award: "PERSONNEL_ACT_AWARD"
            case .resign: "PERSONNEL_ACT_RESIGN"
            case .transferMembership: "PERSONNEL_ACT_TRANSFER_MEMBERSHIP"
            case .streamline: "PERSONNEL_ACT_STREAMLINE"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [PersonnelAct] = [.unspecified, .plan, .appoint, .reappoint, .transfer, .rotate, .second, .train, .award, .resign, .transferMembership, .streamline]
}

/// How strongly a block stands against an act.
public enum BlockStrength: ProtobufEnum {
    /// Not stated; a caller treats it as hard.
    case unspecified
    /// Forbids the act.
    case hard
    /// Forbids the act unless the deciding level overrides it with a reason.
    case soft
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .hard
            case 2: self = .soft
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .hard: 1
            case .soft: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "BLOCK_STRENGTH_UNSPECIFIED"
            case .hard: "BLOCK_STRENGTH_HARD"
            case .soft: "BLOCK_STRENGTH_SOFT"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [BlockStrength] = [.unspecified, .hard, .soft]
}

/// Hides what a caller may not see.
extension Block: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("kind", .sensitive),
        GuardedField("effects.rule", .sensitive),
        GuardedField("rule", .sensitive),
        GuardedField("sanction", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.kind = BlockKind() }
        for index in self.effects.indices {
            self.effects[index].hide(beyond: clearance)
        }
        if !clearance.contains(.sensitive) { self.rule = nil }
        if !clearance.contains(.sensitive) { self.sanction = "" }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("kind", .sensitive, if: self.kind != BlockKind())
        fields.descend("effects", self.effects)
        fields.add("rule", .sensitive, if: self.rule != nil)
        fields.add("sanction", .sensitive, if: self.sanction.isEmpty == false)
    }
}

/// Hides what a caller may not see.
extension BlockEffect: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("rule", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.rule = nil }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("rule", .sensitive, if: self.rule != nil)
    }
}
