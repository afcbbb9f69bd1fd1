// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/holding.proto

internal import CMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// The time for which an official holds a post (quá trình giữ chức vụ).
public struct Holding: ProtobufMessage {
    /// Resource name, `holdings/{holding}`.
    @ProtoText public var name: String
    /// Who holds the post, `officials/{official}`.
    @ProtoText public var official: String
    /// The post, `positions/{position}`.
    @ProtoText public var position: String
    /// The first day, from 1900 through 2199; it may be to come.
    public var startDate: GoogleDate?
    /// The first day after the term, as planned; the holding does not end by it.
    ///
    /// When absent and the post has terms, the start and the months of a term.
    public var plannedEndDate: GoogleDate?
    /// The first day on which the official no longer holds the post; absent while none is on record.
    ///
    /// Set by EndHolding, and by StartHolding for a holding of the past.
    public var endDate: GoogleDate?
    /// How the official came to hold it.
    public var holdingKind: HoldingKind
    /// Whether it is the official's main post; of these there is at most one on a day.
    public var isMain: Bool
    /// Number of the decision that made it, 1 to 100 characters.
    @ProtoText public var decisionNumber: String
    /// Day of that decision, not after today.
    public var decisionDate: GoogleDate?
    /// Which of the official's terms in the post without a break, 1 to 20; 0 when not stated.
    public var termNo: Int32
    /// Why it ended.
    public var endReason: HoldingEndReason
    /// Number of the decision that ended it, 1 to 100 characters.
    @ProtoText public var endDecisionNumber: String
    /// Day of that decision, not after today.
    public var endDecisionDate: GoogleDate?
    /// When the holding was first recorded.
    public var createTime: GoogleTimestamp?
    /// When what is shown was recorded.
    public var updateTime: GoogleTimestamp?
    /// Version as an entity tag, quotes included; a change that carries a stale one is ABORTED.
    /// Empty in what is read as recorded at an instant.
    @ProtoText public var etag: String
    /// The instant at which the record said so; absent for present knowledge.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _official = ProtoText(projectedValue: Text())
        _position = ProtoText(projectedValue: Text())
        self.startDate = nil
        self.plannedEndDate = nil
        self.endDate = nil
        self.holdingKind = HoldingKind()
        self.isMain = false
        _decisionNumber = ProtoText(projectedValue: Text())
        self.decisionDate = nil
        self.termNo = 0
        self.endReason = HoldingEndReason()
        _endDecisionNumber = ProtoText(projectedValue: Text())
        self.endDecisionDate = nil
        self.createTime = nil
        self.updateTime = nil
        _etag = ProtoText(projectedValue: Text())
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", official: String = "", position: String = "", startDate: GoogleDate? = nil, plannedEndDate: GoogleDate? = nil, endDate: GoogleDate? = nil, holdingKind: HoldingKind = HoldingKind(), isMain: Bool = false, decisionNumber: String = "", decisionDate: GoogleDate? = nil, termNo: Int32 = 0, endReason: HoldingEndReason = HoldingEndReason(), endDecisionNumber: String = "", endDecisionDate: GoogleDate? = nil, createTime: GoogleTimestamp? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "", asRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        _official = ProtoText(wrappedValue: official)
        _position = ProtoText(wrappedValue: position)
        self.startDate = startDate
        self.plannedEndDate = plannedEndDate
        self.endDate = endDate
        self.holdingKind = holdingKind
        self.isMain = isMain
        _decisionNumber = ProtoText(wrappedValue: decisionNumber)
        self.decisionDate = decisionDate
        self.termNo = termNo
        self.endReason = endReason
        _endDecisionNumber = ProtoText(wrappedValue: endDecisionNumber)
        self.endDecisionDate = endDecisionDate
        self.createTime = createTime
        self.updateTime = updateTime
        _etag = ProtoText(wrappedValue: etag)
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.Holding"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__Holding()
        unsafe canbo__personnel__v1__holding__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Holding.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe _position = source.text(wire.pointee.position, "position")
        unsafe self.startDate = source.message(wire.pointee.start_date, "start_date")
        unsafe self.plannedEndDate = source.message(wire.pointee.planned_end_date, "planned_end_date")
        unsafe self.endDate = source.message(wire.pointee.end_date, "end_date")
        unsafe self.holdingKind = HoldingKind(number: Int32(truncatingIfNeeded: wire.pointee.holding_kind.rawValue))
        unsafe self.isMain = wire.pointee.is_main != 0
        unsafe _decisionNumber = source.text(wire.pointee.decision_number, "decision_number")
        unsafe self.decisionDate = source.message(wire.pointee.decision_date, "decision_date")
        unsafe self.termNo = wire.pointee.term_no
        unsafe self.endReason = HoldingEndReason(number: Int32(truncatingIfNeeded: wire.pointee.end_reason.rawValue))
        unsafe _endDecisionNumber = source.text(wire.pointee.end_decision_number, "end_decision_number")
        unsafe self.endDecisionDate = source.message(wire.pointee.end_decision_date, "end_decision_date")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.updateTime = source.message(wire.pointee.update_time, "update_time")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Holding.self)
        unsafe canbo__personnel__v1__holding__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.position = scratch.text(_position)
        unsafe wire.pointee.start_date = scratch.message(self.startDate)
        unsafe wire.pointee.planned_end_date = scratch.message(self.plannedEndDate)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe wire.pointee.holding_kind = .init(rawValue: .init(truncatingIfNeeded: self.holdingKind.number))
        unsafe wire.pointee.is_main = self.isMain ? 1 : 0
        unsafe wire.pointee.decision_number = scratch.text(_decisionNumber)
        unsafe wire.pointee.decision_date = scratch.message(self.decisionDate)
        unsafe wire.pointee.term_no = self.termNo
        unsafe wire.pointee.end_reason = .init(rawValue: .init(truncatingIfNeeded: self.endReason.number))
        unsafe wire.pointee.end_decision_number = scratch.text(_endDecisionNumber)
        unsafe wire.pointee.end_decision_date = scratch.message(self.endDecisionDate)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.update_time = scratch.message(self.updateTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// How an official comes to hold a post, the code list `holding_kind`.
public enum HoldingKind: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Appointed (bổ nhiệm).
    case appointed
    /// Elected (bầu).
    case elected
    /// Designated (chỉ định).
    case designated
    /// Acting (giao quyền); no term of the post.
    case acting
    /// In charge without the post (giao phụ trách); no term of it.
    case inCharge
    /// Held beside another post by its structure (kiêm nhiệm).
    case concurrent
    /// Seconded to it (biệt phái).
    case seconded
    /// Rotated to it (luân chuyển).
    case rotated
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .appointed
            case 2: self = .elected
            case 3: self = .designated
            case 4: self = .acting
            case 5: self = .inCharge
            case 6: self = .concurrent
            case 7: self = .seconded
            case 8: self = .rotated
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .appointed: 1
            case .elected: 2
            case .designated: 3
            case .acting: 4
            case .inCharge: 5
            case .concurrent: 6
            case .seconded: 7
            case .rotated: 8
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "HOLDING_KIND_UNSPECIFIED"
            case .appointed: "HOLDING_KIND_APPOINTED"
            case .elected: "HOLDING_KIND_ELECTED"
            case .designated: "HOLDING_KIND_DESIGNATED"
            case .acting: "HOLDING_KIND_ACTING"
            case .inCharge: "HOLDING_KIND_IN_CHARGE"
            case .concurrent: "HOLDING_KIND_CONCURRENT"
            case .seconded: "HOLDING_KIND_SECONDED"
            case .rotated: "HOLDING_KIND_ROTATED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [HoldingKind] = [.unspecified, .appointed, .elected, .designated, .acting, .inCharge, .concurrent, .seconded, .rotated]
}

/// Why a holding ended, the code list `end_reason`.
public enum HoldingEndReason: ProtobufEnum {
    /// Not stated, or not ended.
    case unspecified
    /// The term is over (hết nhiệm kỳ).
    case termExpired
    /// To a higher post (bổ nhiệm chức vụ cao hơn).
    case promoted
    /// Transferred (điều động).
    case transferred
    /// Rotated (luân chuyển).
    case rotated
    /// The secondment is over (hết biệt phái).
    case secondmentEnd
    /// Given other work (phân công nhiệm vụ khác).
    case reassigned
    /// Relieved (thôi giữ chức vụ).
    case relieved
    /// Resigned (từ chức).
    case resigned
    /// Dismissed from the post (miễn nhiệm).
    case dismissedFromPost
    /// Removed from the post as discipline (cách chức).
    case cachChuc
    /// Recalled by those who elected (bãi nhiệm).
    case baiNhiem
    /// Retired (nghỉ hưu).
    case retired
    /// Left the service (thôi việc).
    case left
    /// Deceased (qua đời).
    case deceased
    /// The organisation ended (tổ chức kết thúc hoạt động).
    case orgEnded
    /// Suspended for a time (tạm đình chỉ chức vụ).
    case suspended
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .termExpired
            case 2: self = .promoted
            case 3: self = .transferred
            case 4: self = .rotated
            case 5: self = .secondmentEnd
            case 6: self = .reassigned
            case 7: self = .relieved
            case 8: self = .resigned
            case 9: self = .dismissedFromPost
            case 10: self = .cachChuc
            case 11: self = .baiNhiem
            case 12: self = .retired
            case 13: self = .left
            case 14: self = .deceased
            case 15: self = .orgEnded
            case 16: self = .suspended
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .termExpired: 1
            case .promoted: 2
            case .transferred: 3
            case .rotated: 4
            case .secondmentEnd: 5
            case .reassigned: 6
            case .relieved: 7
            case .resigned: 8
            case .dismissedFromPost: 9
            case .cachChuc: 10
            case .baiNhiem: 11
            case .retired: 12
            case .left: 13
            case .deceased: 14
            case .orgEnded: 15
            case .suspended: 16
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "HOLDING_END_REASON_UNSPECIFIED"
            case .termExpired: "HOLDING_END_REASON_TERM_EXPIRED"
            case .promoted: "HOLDING_END_REASON_PROMOTED"
            case .transferred: "HOLDING_END_REASON_TRANSFERRED"
            case .rotated: "HOLDING_END_REASON_ROTATED"
            case .secondmentEnd: "HOLDING_END_REASON_SECONDMENT_END"
            case .reassigned: "HOLDING_END_REASON_REASSIGNED"
            case .relieved: "HOLDING_END_REASON_RELIEVED"
            case .resigned: "HOLDING_END_REASON_RESIGNED"
            case .dismissedFromPost: "HOLDING_END_REASON_DISMISSED_FROM_POST"
            case .cachChuc: "HOLDING_END_REASON_CACH_CHUC"
            case .baiNhiem: "HOLDING_END_REASON_BAI_NHIEM"
            case .retired: "HOLDING_END_REASON_RETIRED"
            case .left: "HOLDING_END_REASON_LEFT"
            case .deceased: "HOLDING_END_REASON_DECEASED"
            case .orgEnded: "HOLDING_END_REASON_ORG_ENDED"
            case .suspended: "HOLDING_END_REASON_SUSPENDED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [HoldingEndReason] = [.unspecified, .termExpired, .promoted, .transferred, .rotated, .secondmentEnd, .reassigned, .relieved, .resigned, .dismissedFromPost, .cachChuc, .baiNhiem, .retired, .left, .deceased, .orgEnded, .suspended]
}

/// Hides what a caller may not see.
extension Holding: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("end_reason", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// What says which official they are about.
    public var guardedOfficial: String { self.official }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.endReason = HoldingEndReason() }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("end_reason", .sensitive, if: self.endReason != HoldingEndReason())
    }
}
