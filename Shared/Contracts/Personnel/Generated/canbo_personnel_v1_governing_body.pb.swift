// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/governing_body.proto

internal import CMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// A body that leads an organisation, or is set up by it, for one term (tập thể lãnh đạo).
///
/// Every end is the first day on which something no longer holds.
public struct GoverningBody: ProtobufMessage {
    /// Resource name, `governingBodies/{governing_body}`.
    @ProtoText public var name: String
    /// The organisation whose body it is, `organizations/{organization}`.
    @ProtoText public var organization: String
    /// What kind of body it is; of a kind other than STEERING an organisation has one on a day.
    public var kind: GoverningBodyKind
    /// What it is called, at most 300 characters; needed for a body of the kind STEERING.
    @ProtoText public var displayName: String
    /// The number of the term, 1 to 100; 0 when terms are not counted.
    public var termNo: Int32
    /// The first day of the term, from 1900 through 2199; it may be to come.
    public var startDate: GoogleDate?
    /// The first day after the term, as planned; the body does not end by it.
    public var plannedEndDate: GoogleDate?
    /// The first day on which there is the body no more; absent while none is on record.
    ///
    /// Set by EndGoverningBody.
    public var endDate: GoogleDate?
    /// The number of members that is set for it, 1 to 500.
    public var sizeSet: Int32
    /// Number of the decision that founded it, or set this number of members, 1 to 100 characters.
    @ProtoText public var decisionNumber: String
    /// Day of that decision, not after today.
    public var decisionDate: GoogleDate?
    /// Why it ended.
    public var endReason: GoverningBodyEndReason
    /// Number of the decision that ended it.
    @ProtoText public var endDecisionNumber: String
    /// Day of that decision.
    public var endDecisionDate: GoogleDate?
    /// When the body was first recorded.
    public var createTime: GoogleTimestamp?
    /// When what is shown was recorded.
    public var updateTime: GoogleTimestamp?
    /// Version as an entity tag, quotes included; a change that carries a stale one is ABORTED.
    /// Empty in what is read as of a day or as recorded at an instant.
    @ProtoText public var etag: String
    /// The day whose facts these are; absent for the present ones.
    public var asOf: GoogleDate?
    /// The instant at which the record said so; absent for present knowledge.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _organization = ProtoText(projectedValue: Text())
        self.kind = GoverningBodyKind()
        _displayName = ProtoText(projectedValue: Text())
        self.termNo = 0
        self.startDate = nil
        self.plannedEndDate = nil
        self.endDate = nil
        self.sizeSet = 0
        _decisionNumber = ProtoText(projectedValue: Text())
        self.decisionDate = nil
        self.endReason = GoverningBodyEndReason()
        _endDecisionNumber = ProtoText(projectedValue: Text())
        self.endDecisionDate = nil
        self.createTime = nil
        self.updateTime = nil
        _etag = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", organization: String = "", kind: GoverningBodyKind = GoverningBodyKind(), displayName: String = "", termNo: Int32 = 0, startDate: GoogleDate? = nil, plannedEndDate: GoogleDate? = nil, endDate: GoogleDate? = nil, sizeSet: Int32 = 0, decisionNumber: String = "", decisionDate: GoogleDate? = nil, endReason: GoverningBodyEndReason = GoverningBodyEndReason(), endDecisionNumber: String = "", endDecisionDate: GoogleDate? = nil, createTime: GoogleTimestamp? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        _organization = ProtoText(wrappedValue: organization)
        self.kind = kind
        _displayName = ProtoText(wrappedValue: displayName)
        self.termNo = termNo
        self.startDate = startDate
        self.plannedEndDate = plannedEndDate
        self.endDate = endDate
        self.sizeSet = sizeSet
        _decisionNumber = ProtoText(wrappedValue: decisionNumber)
        self.decisionDate = decisionDate
        self.endReason = endReason
        _endDecisionNumber = ProtoText(wrappedValue: endDecisionNumber)
        self.endDecisionDate = endDecisionDate
        self.createTime = createTime
        self.updateTime = updateTime
        _etag = ProtoText(wrappedValue: etag)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GoverningBody"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GoverningBody()
        unsafe canbo__personnel__v1__governing_body__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GoverningBody.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.kind = GoverningBodyKind(number: Int32(truncatingIfNeeded: wire.pointee.kind.rawValue))
        unsafe _displayName = source.text(wire.pointee.display_name, "display_name")
        unsafe self.termNo = wire.pointee.term_no
        unsafe self.startDate = source.message(wire.pointee.start_date, "start_date")
        unsafe self.plannedEndDate = source.message(wire.pointee.planned_end_date, "planned_end_date")
        unsafe self.endDate = source.message(wire.pointee.end_date, "end_date")
        unsafe self.sizeSet = wire.pointee.size_set
        unsafe _decisionNumber = source.text(wire.pointee.decision_number, "decision_number")
        unsafe self.decisionDate = source.message(wire.pointee.decision_date, "decision_date")
        unsafe self.endReason = GoverningBodyEndReason(number: Int32(truncatingIfNeeded: wire.pointee.end_reason.rawValue))
        unsafe _endDecisionNumber = source.text(wire.pointee.end_decision_number, "end_decision_number")
        unsafe self.endDecisionDate = source.message(wire.pointee.end_decision_date, "end_decision_date")
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
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GoverningBody.self)
        unsafe canbo__personnel__v1__governing_body__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: self.kind.number))
        unsafe wire.pointee.display_name = scratch.text(_displayName)
        unsafe wire.pointee.term_no = self.termNo
        unsafe wire.pointee.start_date = scratch.message(self.startDate)
        unsafe wire.pointee.planned_end_date = scratch.message(self.plannedEndDate)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe wire.pointee.size_set = self.sizeSet
        unsafe wire.pointee.decision_number = scratch.text(_decisionNumber)
        unsafe wire.pointee.decision_date = scratch.message(self.decisionDate)
        unsafe wire.pointee.end_reason = .init(rawValue: .init(truncatingIfNeeded: self.endReason.number))
        unsafe wire.pointee.end_decision_number = scratch.text(_endDecisionNumber)
        unsafe wire.pointee.end_decision_date = scratch.message(self.endDecisionDate)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.update_time = scratch.message(self.updateTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The time for which an official belongs to a body in one function (ủy viên).
///
/// Another function in the same body is a further time: the one before ends on its first day.
public struct BodyMember: ProtobufMessage {
    /// Resource name, `bodyMembers/{body_member}`.
    @ProtoText public var name: String
    /// The body, `governingBodies/{governing_body}`.
    @ProtoText public var governingBody: String
    /// Who belongs to it, `officials/{official}`.
    @ProtoText public var official: String
    /// As what.
    public var function: BodyFunction
    /// How the official came to be in it.
    public var entryKind: BodyEntryKind
    /// The first day, a day of the body; it may be to come.
    public var startDate: GoogleDate?
    /// The first day on which the official is in it no more; absent while none is on record.
    ///
    /// Set by EndBodyMember and EndGoverningBody, and by StartBodyMember for a time of the past.
    public var endDate: GoogleDate?
    /// Number of the decision or resolution, 1 to 100 characters.
    @ProtoText public var decisionNumber: String
    /// Its day, not after today.
    public var decisionDate: GoogleDate?
    /// Why it ended.
    public var endReason: HoldingEndReason
    /// Number of the decision that ended it, 1 to 100 characters.
    @ProtoText public var endDecisionNumber: String
    /// Day of that decision, not after today.
    public var endDecisionDate: GoogleDate?
    /// When it was first recorded.
    public var createTime: GoogleTimestamp?
    /// When what is shown was recorded.
    public var updateTime: GoogleTimestamp?
    /// Version as an entity tag, quotes included; a change that carries a stale one is ABORTED.
    /// Empty in what is read as of a day or as recorded at an instant.
    @ProtoText public var etag: String
    /// The instant at which the record said so; absent for present knowledge.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _governingBody = ProtoText(projectedValue: Text())
        _official = ProtoText(projectedValue: Text())
        self.function = BodyFunction()
        self.entryKind = BodyEntryKind()
        self.startDate = nil
        self.endDate = nil
        _decisionNumber = ProtoText(projectedValue: Text())
        self.decisionDate = nil
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
    public init(name: String = "", governingBody: String = "", official: String = "", function: BodyFunction = BodyFunction(), entryKind: BodyEntryKind = BodyEntryKind(), startDate: GoogleDate? = nil, endDate: GoogleDate? = nil, decisionNumber: String = "", decisionDate: GoogleDate? = nil, endReason: HoldingEndReason = HoldingEndReason(), endDecisionNumber: String = "", endDecisionDate: GoogleDate? = nil, createTime: GoogleTimestamp? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "", asRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        _governingBody = ProtoText(wrappedValue: governingBody)
        _official = ProtoText(wrappedValue: official)
        self.function = function
        self.entryKind = entryKind
        self.startDate = startDate
        self.endDate = endDate
        _decisionNumber = ProtoText(wrappedValue: decisionNumber)
        self.decisionDate = decisionDate
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
    public static let fullName = "canbo.personnel.v1.BodyMember"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__BodyMember()
        unsafe canbo__personnel__v1__body_member__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__BodyMember.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _governingBody = source.text(wire.pointee.governing_body, "governing_body")
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe self.function = BodyFunction(number: Int32(truncatingIfNeeded: wire.pointee.function.rawValue))
        unsafe self.entryKind = BodyEntryKind(number: Int32(truncatingIfNeeded: wire.pointee.entry_kind.rawValue))
        unsafe self.startDate = source.message(wire.pointee.start_date, "start_date")
        unsafe self.endDate = source.message(wire.pointee.end_date, "end_date")
        unsafe _decisionNumber = source.text(wire.pointee.decision_number, "decision_number")
        unsafe self.decisionDate = source.message(wire.pointee.decision_date, "decision_date")
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
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__BodyMember.self)
        unsafe canbo__personnel__v1__body_member__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.governing_body = scratch.text(_governingBody)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.function = .init(rawValue: .init(truncatingIfNeeded: self.function.number))
        unsafe wire.pointee.entry_kind = .init(rawValue: .init(truncatingIfNeeded: self.entryKind.number))
        unsafe wire.pointee.start_date = scratch.message(self.startDate)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe wire.pointee.decision_number = scratch.text(_decisionNumber)
        unsafe wire.pointee.decision_date = scratch.message(self.decisionDate)
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

/// The kinds of governing bodies, the code list `governing_body_kind`.
public enum GoverningBodyKind: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Executive committee (ban chấp hành).
    case bch
    /// Standing committee (ban thường vụ).
    case btv
    /// Inspection committee (ủy ban kiểm tra).
    case ubkt
    /// Collective of the leaders of an agency (tập thể lãnh đạo).
    case leadership
    /// Committee of a cell (chi ủy).
    case chiUy
    /// Steering committee (ban chỉ đạo); an organisation may have several.
    case steering
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .bch
            case 2: self = .btv
            case 3: self = .ubkt
            case 4: self = .leadership
            case 5: self = .chiUy
            case 6: self = .steering
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .bch: 1
            case .btv: 2
            case .ubkt: 3
            case .leadership: 4
            case .chiUy: 5
            case .steering: 6
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "GOVERNING_BODY_KIND_UNSPECIFIED"
            case .bch: "GOVERNING_BODY_KIND_BCH"
            case .btv: "GOVERNING_BODY_KIND_BTV"
            case .ubkt: "GOVERNING_BODY_KIND_UBKT"
            case .leadership: "GOVERNING_BODY_KIND_LEADERSHIP"
            case .chiUy: "GOVERNING_BODY_KIND_CHI_UY"
            case .steering: "GOVERNING_BODY_KIND_STEERING"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [GoverningBodyKind] = [.unspecified, .bch, .btv, .ubkt, .leadership, .chiUy, .steering]
}

/// Why a body ended.
public enum GoverningBodyEndReason: ProtobufEnum {
    /// Not stated, or not ended.
    case unspecified
    /// The term is over (hết nhiệm kỳ).
    case termExpired
    /// The organisation ended (tổ chức kết thúc hoạt động).
    case orgEnded
    /// Its task is done (hoàn thành nhiệm vụ).
    case taskDone
    /// It was dissolved (giải tán).
    case dissolved
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .termExpired
            case 2: self = .orgEnded
            case 3: self = .taskDone
            case 4: self = .dissolved
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .termExpired: 1
            case .orgEnded: 2
            case .taskDone: 3
            case .dissolved: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "GOVERNING_BODY_END_REASON_UNSPECIFIED"
            case .termExpired: "GOVERNING_BODY_END_REASON_TERM_EXPIRED"
            case .orgEnded: "GOVERNING_BODY_END_REASON_ORG_ENDED"
            case .taskDone: "GOVERNING_BODY_END_REASON_TASK_DONE"
            case .dissolved: "GOVERNING_BODY_END_REASON_DISSOLVED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [GoverningBodyEndReason] = [.unspecified, .termExpired, .orgEnded, .taskDone, .dissolved]
}

/// What a member of a body is in it, the code list `body_function`.
public enum BodyFunction: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Secretary (bí thư), who leads a body of the Party; there is one on a day.
    case secretary
    /// Deputy of who leads it (phó bí thư, phó trưởng ban, phó chủ nhiệm).
    case deputy
    /// Head of a body that has no secretary (trưởng ban, chủ nhiệm); there is one on a day.
    case head
    /// Standing member (ủy viên thường trực).
    case standingMember
    /// Member (ủy viên).
    case member
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .secretary
            case 2: self = .deputy
            case 3: self = .head
            case 4: self = .standingMember
            case 5: self = .member
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .secretary: 1
            case .deputy: 2
            case .head: 3
            case .standingMember: 4
            case .member: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "BODY_FUNCTION_UNSPECIFIED"
            case .secretary: "BODY_FUNCTION_SECRETARY"
            case .deputy: "BODY_FUNCTION_DEPUTY"
            case .head: "BODY_FUNCTION_HEAD"
            case .standingMember: "BODY_FUNCTION_STANDING_MEMBER"
            case .member: "BODY_FUNCTION_MEMBER"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [BodyFunction] = [.unspecified, .secretary, .deputy, .head, .standingMember, .member]
}

/// How an official comes to be in a body, the code list `body_entry_kind`.
public enum BodyEntryKind: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Elected with the body (bầu).
    case elected
    /// Elected in the course of the term (bầu bổ sung).
    case byElection
    /// Designated (chỉ định).
    case designated
    /// Sent or appointed (cử, bổ nhiệm).
    case appointed
    /// By a post that belongs to it (theo chức vụ).
    case byPost
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .elected
            case 2: self = .byElection
            case 3: self = .designated
            case 4: self = .appointed
            case 5: self = .byPost
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .elected: 1
            case .byElection: 2
            case .designated: 3
            case .appointed: 4
            case .byPost: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "BODY_ENTRY_KIND_UNSPECIFIED"
            case .elected: "BODY_ENTRY_KIND_ELECTED"
            case .byElection: "BODY_ENTRY_KIND_BY_ELECTION"
            case .designated: "BODY_ENTRY_KIND_DESIGNATED"
            case .appointed: "BODY_ENTRY_KIND_APPOINTED"
            case .byPost: "BODY_ENTRY_KIND_BY_POST"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [BodyEntryKind] = [.unspecified, .elected, .byElection, .designated, .appointed, .byPost]
}

/// Hides what a caller may not see.
extension BodyMember: GuardedMessage {
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
