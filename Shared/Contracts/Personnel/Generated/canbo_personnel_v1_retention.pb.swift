// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/retention.proto

internal import CMessages
public import ProtobufC
public import TypeContract

/// One rule of retention in force today, and what is past it.
public struct Retention: ProtobufMessage {
    /// The records.
    public var recordGroup: RecordGroup
    /// The rule.
    public var rule: TypeContract.RuleReference?
    /// The status of officials that the rule is for, such as `TRANSFERRED_OUT`; empty for all that no
    /// rule of their own covers.
    @ProtoText public var officialStatus: String
    /// How long the records are kept.
    public var period: Period?
    /// Records past their retention; counted up to 10,000.
    public var dueCount: Int32
    /// How they are removed.
    public var removalWay: RemovalWay
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.recordGroup = RecordGroup()
        self.rule = nil
        _officialStatus = ProtoText(projectedValue: Text())
        self.period = nil
        self.dueCount = 0
        self.removalWay = RemovalWay()
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(recordGroup: RecordGroup = RecordGroup(), rule: TypeContract.RuleReference? = nil, officialStatus: String = "", period: Period? = nil, dueCount: Int32 = 0, removalWay: RemovalWay = RemovalWay()) {
        self.recordGroup = recordGroup
        self.rule = rule
        _officialStatus = ProtoText(wrappedValue: officialStatus)
        self.period = period
        self.dueCount = dueCount
        self.removalWay = removalWay
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.Retention"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__Retention()
        unsafe canbo__personnel__v1__retention__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Retention.self)
        unsafe self.recordGroup = RecordGroup(number: Int32(truncatingIfNeeded: wire.pointee.record_group.rawValue))
        unsafe self.rule = source.message(wire.pointee.rule, "rule")
        unsafe _officialStatus = source.text(wire.pointee.official_status, "official_status")
        switch unsafe wire.pointee.period_case.rawValue {
            case 4: unsafe self.period = .months(wire.pointee.months)
            case 5: unsafe self.period = .hours(wire.pointee.hours)
            case 6: unsafe self.period = .permanent(wire.pointee.permanent != 0)
            default: self.period = nil
        }
        unsafe self.dueCount = wire.pointee.due_count
        unsafe self.removalWay = RemovalWay(number: Int32(truncatingIfNeeded: wire.pointee.removal_way.rawValue))
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Retention.self)
        unsafe canbo__personnel__v1__retention__init(wire)
        unsafe wire.pointee.record_group = .init(rawValue: .init(truncatingIfNeeded: self.recordGroup.number))
        unsafe wire.pointee.rule = scratch.message(self.rule)
        unsafe wire.pointee.official_status = scratch.text(_officialStatus)
        switch self.period {
            case nil: break
            case .months(let value)?:
                unsafe wire.pointee.period_case = .init(rawValue: 4)
                unsafe wire.pointee.months = value
            case .hours(let value)?:
                unsafe wire.pointee.period_case = .init(rawValue: 5)
                unsafe wire.pointee.hours = value
            case .permanent(let value)?:
                unsafe wire.pointee.period_case = .init(rawValue: 6)
                unsafe wire.pointee.permanent = value ? 1 : 0
        }
        unsafe wire.pointee.due_count = self.dueCount
        unsafe wire.pointee.removal_way = .init(rawValue: .init(truncatingIfNeeded: self.removalWay.number))
        unsafe scratch.attach(unknownFields, to: message)
    }

    /// How long the records are kept.
    public enum Period: Sendable, Hashable {
        /// So many months from the day that the rule names.
        case months(Int32)
        /// So many hours.
        case hours(Int32)
        /// For ever.
        case permanent(Bool)
    }
}

/// Records that are kept for the same time.
public enum RecordGroup: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// The record of an official in service.
    case personnelFile
    /// The personal data of an official who has left.
    case formerOfficial
    /// Correction requests that have ended.
    case correctionRequest
    /// Answers that are kept for repeats of their requests.
    case requestRecord
    /// Records of the audit log.
    case auditRecord
    /// Who has read guarded fields of officials, as ListRecordReads tells it.
    case recordRead
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .personnelFile
            case 2: self = .formerOfficial
            case 3: self = .correctionRequest
            case 4: self = .requestRecord
            case 5: self = .auditRecord
            case 6: self = .recordRead
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .personnelFile: 1
            case .formerOfficial: 2
            case .correctionRequest: 3
            case .requestRecord: 4
            case .auditRecord: 5
            case .recordRead: 6
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "RECORD_GROUP_UNSPECIFIED"
            case .personnelFile: "RECORD_GROUP_PERSONNEL_FILE"
            case .formerOfficial: "RECORD_GROUP_FORMER_OFFICIAL"
            case .correctionRequest: "RECORD_GROUP_CORRECTION_REQUEST"
            case .requestRecord: "RECORD_GROUP_REQUEST_RECORD"
            case .auditRecord: "RECORD_GROUP_AUDIT_RECORD"
            case .recordRead: "RECORD_GROUP_RECORD_READ"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [RecordGroup] = [.unspecified, .personnelFile, .formerOfficial, .correctionRequest, .requestRecord, .auditRecord, .recordRead]
}

/// How records past their retention are removed.
public enum RemovalWay: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// They are not.
    case none
    /// By `EraseDue`.
    case eraseDue
    /// By the service itself: with later changes, or some each hour.
    case automatic
    /// By the operator: `canbo audit prune`.
    case auditPrune
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .none
            case 2: self = .eraseDue
            case 3: self = .automatic
            case 4: self = .auditPrune
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .none: 1
            case .eraseDue: 2
            case .automatic: 3
            case .auditPrune: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "REMOVAL_WAY_UNSPECIFIED"
            case .none: "REMOVAL_WAY_NONE"
            case .eraseDue: "REMOVAL_WAY_ERASE_DUE"
            case .automatic: "REMOVAL_WAY_AUTOMATIC"
            case .auditPrune: "REMOVAL_WAY_AUDIT_PRUNE"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [RemovalWay] = [.unspecified, .none, .eraseDue, .automatic, .auditPrune]
}
