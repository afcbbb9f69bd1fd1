// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/body_correction.proto

internal import CMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// What was taken back of a governing body, since it had been recorded by mistake (đính chính): the
/// body as a whole, or a time in it.
///
/// What the record said before can still be read as recorded at an earlier instant.
public struct BodyCorrection: ProtobufMessage {
    /// The body, `governingBodies/{governing_body}`.
    @ProtoText public var governingBody: String
    /// The time in it that was taken back, `bodyMembers/{body_member}`; empty for the body as a whole.
    @ProtoText public var bodyMember: String
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
        _governingBody = ProtoText(projectedValue: Text())
        _bodyMember = ProtoText(projectedValue: Text())
        _reason = ProtoText(projectedValue: Text())
        _decisionNumber = ProtoText(projectedValue: Text())
        self.decisionDate = nil
        self.recordTime = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(governingBody: String = "", bodyMember: String = "", reason: String = "", decisionNumber: String = "", decisionDate: GoogleDate? = nil, recordTime: GoogleTimestamp? = nil) {
        _governingBody = ProtoText(wrappedValue: governingBody)
        _bodyMember = ProtoText(wrappedValue: bodyMember)
        _reason = ProtoText(wrappedValue: reason)
        _decisionNumber = ProtoText(wrappedValue: decisionNumber)
        self.decisionDate = decisionDate
        self.recordTime = recordTime
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.BodyCorrection"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__BodyCorrection()
        unsafe canbo__personnel__v1__body_correction__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__BodyCorrection.self)
        unsafe _governingBody = source.text(wire.pointee.governing_body, "governing_body")
        unsafe _bodyMember = source.text(wire.pointee.body_member, "body_member")
        unsafe _reason = source.text(wire.pointee.reason, "reason")
        unsafe _decisionNumber = source.text(wire.pointee.decision_number, "decision_number")
        unsafe self.decisionDate = source.message(wire.pointee.decision_date, "decision_date")
        unsafe self.recordTime = source.message(wire.pointee.record_time, "record_time")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__BodyCorrection.self)
        unsafe canbo__personnel__v1__body_correction__init(wire)
        unsafe wire.pointee.governing_body = scratch.text(_governingBody)
        unsafe wire.pointee.body_member = scratch.text(_bodyMember)
        unsafe wire.pointee.reason = scratch.text(_reason)
        unsafe wire.pointee.decision_number = scratch.text(_decisionNumber)
        unsafe wire.pointee.decision_date = scratch.message(self.decisionDate)
        unsafe wire.pointee.record_time = scratch.message(self.recordTime)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Hides what a caller may not see.
extension BodyCorrection: GuardedMessage {
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
