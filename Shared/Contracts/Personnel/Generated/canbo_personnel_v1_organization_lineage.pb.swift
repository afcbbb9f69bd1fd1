// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/organization_lineage.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// One step from an organisation to what became of it (kế thừa tổ chức).
///
/// What an organisation changes of itself, its name for example, is a step from it to itself.
public struct OrganizationLineage: ProtobufMessage {
    /// Resource name, `organizationLineages/{organization_lineage}`.
    @ProtoText public var name: String
    /// What happened.
    public var kind: LineageKind
    /// To which organisation, `organizations/{organization}`.
    @ProtoText public var predecessor: String
    /// Which organisation succeeds it; empty when none does.
    @ProtoText public var successor: String
    /// The first day on which it has effect.
    public var effectiveDate: GoogleDate?
    /// Number of the decision.
    @ProtoText public var decisionNumber: String
    /// Day of the decision.
    public var decisionDate: GoogleDate?
    /// When it was recorded.
    public var createTime: GoogleTimestamp?
    /// How many steps it is away from the organisation of a list: from 1 on among successors, from
    /// -1 down among predecessors, 0 for what changed of the organisation itself.
    public var distance: Int32
    /// When it was taken back as a mistake; absent while it stands.
    public var takeBackTime: GoogleTimestamp?
    /// Why it was a mistake.
    @ProtoText public var takeBackReason: String
    /// Number of the decision or note that took it back.
    @ProtoText public var takeBackDecisionNumber: String
    /// Day of that decision or note.
    public var takeBackDecisionDate: GoogleDate?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.kind = LineageKind()
        _predecessor = ProtoText(projectedValue: Text())
        _successor = ProtoText(projectedValue: Text())
        self.effectiveDate = nil
        _decisionNumber = ProtoText(projectedValue: Text())
        self.decisionDate = nil
        self.createTime = nil
        self.distance = 0
        self.takeBackTime = nil
        _takeBackReason = ProtoText(projectedValue: Text())
        _takeBackDecisionNumber = ProtoText(projectedValue: Text())
        self.takeBackDecisionDate = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", kind: LineageKind = LineageKind(), predecessor: String = "", successor: String = "", effectiveDate: GoogleDate? = nil, decisionNumber: String = "", decisionDate: GoogleDate? = nil, createTime: GoogleTimestamp? = nil, distance: Int32 = 0, takeBackTime: GoogleTimestamp? = nil, takeBackReason: String = "", takeBackDecisionNumber: String = "", takeBackDecisionDate: GoogleDate? = nil) {
        _name = ProtoText(wrappedValue: name)
        self.kind = kind
        _predecessor = ProtoText(wrappedValue: predecessor)
        _successor = ProtoText(wrappedValue: successor)
        self.effectiveDate = effectiveDate
        _decisionNumber = ProtoText(wrappedValue: decisionNumber)
        self.decisionDate = decisionDate
        self.createTime = createTime
        self.distance = distance
        self.takeBackTime = takeBackTime
        _takeBackReason = ProtoText(wrappedValue: takeBackReason)
        _takeBackDecisionNumber = ProtoText(wrappedValue: takeBackDecisionNumber)
        self.takeBackDecisionDate = takeBackDecisionDate
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.OrganizationLineage"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__OrganizationLineage()
        unsafe canbo__personnel__v1__organization_lineage__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__OrganizationLineage.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.kind = LineageKind(number: Int32(truncatingIfNeeded: wire.pointee.kind.rawValue))
        unsafe _predecessor = source.text(wire.pointee.predecessor, "predecessor")
        unsafe _successor = source.text(wire.pointee.successor, "successor")
        unsafe self.effectiveDate = source.message(wire.pointee.effective_date, "effective_date")
        unsafe _decisionNumber = source.text(wire.pointee.decision_number, "decision_number")
        unsafe self.decisionDate = source.message(wire.pointee.decision_date, "decision_date")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.distance = wire.pointee.distance
        unsafe self.takeBackTime = source.message(wire.pointee.take_back_time, "take_back_time")
        unsafe _takeBackReason = source.text(wire.pointee.take_back_reason, "take_back_reason")
        unsafe _takeBackDecisionNumber = source.text(wire.pointee.take_back_decision_number, "take_back_decision_number")
        unsafe self.takeBackDecisionDate = source.message(wire.pointee.take_back_decision_date, "take_back_decision_date")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__OrganizationLineage.self)
        unsafe canbo__personnel__v1__organization_lineage__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: self.kind.number))
        unsafe wire.pointee.predecessor = scratch.text(_predecessor)
        unsafe wire.pointee.successor = scratch.text(_successor)
        unsafe wire.pointee.effective_date = scratch.message(self.effectiveDate)
        unsafe wire.pointee.decision_number = scratch.text(_decisionNumber)
        unsafe wire.pointee.decision_date = scratch.message(self.decisionDate)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.distance = self.distance
        unsafe wire.pointee.take_back_time = scratch.message(self.takeBackTime)
        unsafe wire.pointee.take_back_reason = scratch.text(_takeBackReason)
        unsafe wire.pointee.take_back_decision_number = scratch.text(_takeBackDecisionNumber)
        unsafe wire.pointee.take_back_decision_date = scratch.message(self.takeBackDecisionDate)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What happens to organisations, the code list of `OrgLineage.kind`.
public enum LineageKind: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Renamed (đổi tên); it goes on.
    case rename
    /// Merged with others into one (hợp nhất, sáp nhập); it ends as `MERGED`.
    case merge
    /// Divided (chia, tách); it ends as `SPLIT`, unless it is one of its own successors.
    case split
    /// Taken into one that goes on (sáp nhập vào); it ends as `MERGED`.
    case absorb
    /// Ended (giải thể, kết thúc hoạt động) as `ENDED`; who takes over is its successor.
    case abolish
    /// Made something of another type, level or kind of administrative unit (chuyển đổi); it goes on.
    case convert
    /// Put under another organisation (chuyển cơ quan quản lý); it goes on.
    case transferParent
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .rename
            case 2: self = .merge
            case 3: self = .split
            case 4: self = .absorb
            case 5: self = .abolish
            case 6: self = .convert
            case 7: self = .transferParent
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .rename: 1
            case .merge: 2
            case .split: 3
            case .absorb: 4
            case .abolish: 5
            case .convert: 6
            case .transferParent: 7
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "LINEAGE_KIND_UNSPECIFIED"
            case .rename: "LINEAGE_KIND_RENAME"
            case .merge: "LINEAGE_KIND_MERGE"
            case .split: "LINEAGE_KIND_SPLIT"
            case .absorb: "LINEAGE_KIND_ABSORB"
            case .abolish: "LINEAGE_KIND_ABOLISH"
            case .convert: "LINEAGE_KIND_CONVERT"
            case .transferParent: "LINEAGE_KIND_TRANSFER_PARENT"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [LineageKind] = [.unspecified, .rename, .merge, .split, .absorb, .abolish, .convert, .transferParent]
}
