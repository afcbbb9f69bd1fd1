// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/holding_correction.proto

internal import CMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// What was taken back of a holding, since it had been recorded by mistake (đính chính).
///
/// What the record said before can still be read as recorded at an earlier instant.
public struct HoldingCorrection: ProtobufMessage {
    /// The holding, `holdings/{holding}`.
    @ProtoText public var holding: String
    /// What was taken back.
    public var kind: HoldingCorrectionKind
    /// Why it was a mistake.
    @ProtoText public var reason: String
    /// Number of the decision or note that corrects.
    @ProtoText public var decisionNumber: String
    /// Day of that decision or note.
    public var decisionDate: GoogleDate?
    /// Since when the record says so.
    public var recordTime: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _holding = ProtoText(projectedValue: Text())
        self.kind = HoldingCorrectionKind()
        _reason = ProtoText(projectedValue: Text())
        _decisionNumber = ProtoText(projectedValue: Text())
        self.decisionDate = nil
        self.recordTime = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(holding: String = "", kind: HoldingCorrectionKind = HoldingCorrectionKind(), reason: String = "", decisionNumber: String = "", decisionDate: GoogleDate? = nil, recordTime: GoogleTimestamp? = nil) {
        _holding = ProtoText(wrappedValue: holding)
        self.kind = kind
        _reason = ProtoText(wrappedValue: reason)
        _decisionNumber = ProtoText(wrappedValue: decisionNumber)
        self.decisionDate = decisionDate
        self.recordTime = recordTime
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.HoldingCorrection"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__HoldingCorrection()
        unsafe canbo__personnel__v1__holding_correction__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__HoldingCorrection.self)
        unsafe _holding = source.text(wire.pointee.holding, "holding")
        unsafe self.kind = HoldingCorrectionKind(number: Int32(truncatingIfNeeded: wire.pointee.kind.rawValue))
        unsafe _reason = source.text(wire.pointee.reason, "reason")
        unsafe _decisionNumber = source.text(wire.pointee.decision_number, "decision_number")
        unsafe self.decisionDate = source.message(wire.pointee.decision_date, "decision_date")
        unsafe self.recordTime = source.message(wire.pointee.record_time, "record_time")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__HoldingCorrection.self)
        unsafe canbo__personnel__v1__holding_correction__init(wire)
        unsafe wire.pointee.holding = scratch.text(_holding)
        unsafe wire.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: self.kind.number))
        unsafe wire.pointee.reason = scratch.text(_reason)
        unsafe wire.pointee.decision_number = scratch.text(_decisionNumber)
        unsafe wire.pointee.decision_date = scratch.message(self.decisionDate)
        unsafe wire.pointee.record_time = scratch.message(self.recordTime)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What is taken back of a holding.
public enum HoldingCorrectionKind: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// The holding as a whole: the official never held the post.
    case holding
    /// Its end: the official goes on holding the post.
    case end
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .holding
            case 2: self = .end
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .holding: 1
            case .end: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "HOLDING_CORRECTION_KIND_UNSPECIFIED"
            case .holding: "HOLDING_CORRECTION_KIND_HOLDING"
            case .end: "HOLDING_CORRECTION_KIND_END"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [HoldingCorrectionKind] = [.unspecified, .holding, .end]
}

/// Hides what a caller may not see.
extension HoldingCorrection: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("reason", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.reason = "" }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("reason", .sensitive, if: self.reason.isEmpty == false)
    }
}
