// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/notification/v1/notice.proto

internal import CMessages
public import ProtobufC
public import RPC
public import TypeContract
public import WellKnownMessages

/// What one recipient is told of one event (thông báo).
///
/// Names and dates only; the matter itself is read in the service that owns it.
public struct Notice: ProtobufMessage {
    /// `notices/{notice}`.
    @ProtoText public var name: String
    /// Place among all notices, from 1 and rising; the cursor from which a watch resumes.
    public var sequence: Int64
    /// The official or organisation that is told; empty when the event concerns nobody in particular.
    @ProtoText public var recipient: String
    /// What the event happened to, as a resource name.
    @ProtoText public var subject: String
    /// The event's identifier.
    @ProtoText public var eventID: String
    /// The event's type, for example `plan.entry_added`.
    @ProtoText public var eventType: String
    /// The service that told the event.
    @ProtoText public var producer: String
    /// The title in Vietnamese.
    @ProtoText public var titleVi: String
    /// The title in English.
    @ProtoText public var titleEn: String
    /// The text in Vietnamese.
    @ProtoText public var textVi: String
    /// The text in English.
    @ProtoText public var textEn: String
    /// How secret the notice is.
    public var secrecyGrade: TypeContract.SecrecyGrade
    /// Codes of the rule rows that the event rests on.
    public var rules: [String]
    /// When the event happened.
    public var occurTime: GoogleTimestamp?
    /// When the notice was written.
    public var createTime: GoogleTimestamp?
    /// Whether the recipient must acknowledge the notice.
    public var acknowledgementRequired: Bool
    /// When the notice was acknowledged; absent before.
    public var acknowledgeTime: GoogleTimestamp?
    /// Changes with every change of the notice.
    @ProtoText public var etag: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.sequence = 0
        _recipient = ProtoText(projectedValue: Text())
        _subject = ProtoText(projectedValue: Text())
        _eventID = ProtoText(projectedValue: Text())
        _eventType = ProtoText(projectedValue: Text())
        _producer = ProtoText(projectedValue: Text())
        _titleVi = ProtoText(projectedValue: Text())
        _titleEn = ProtoText(projectedValue: Text())
        _textVi = ProtoText(projectedValue: Text())
        _textEn = ProtoText(projectedValue: Text())
        self.secrecyGrade = TypeContract.SecrecyGrade()
        self.rules = []
        self.occurTime = nil
        self.createTime = nil
        self.acknowledgementRequired = false
        self.acknowledgeTime = nil
        _etag = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", sequence: Int64 = 0, recipient: String = "", subject: String = "", eventID: String = "", eventType: String = "", producer: String = "", titleVi: String = "", titleEn: String = "", textVi: String = "", textEn: String = "", secrecyGrade: TypeContract.SecrecyGrade = TypeContract.SecrecyGrade(), rules: [String] = [], occurTime: GoogleTimestamp? = nil, createTime: GoogleTimestamp? = nil, acknowledgementRequired: Bool = false, acknowledgeTime: GoogleTimestamp? = nil, etag: String = "") {
        _name = ProtoText(wrappedValue: name)
        self.sequence = sequence
        _recipient = ProtoText(wrappedValue: recipient)
        _subject = ProtoText(wrappedValue: subject)
        _eventID = ProtoText(wrappedValue: eventID)
        _eventType = ProtoText(wrappedValue: eventType)
        _producer = ProtoText(wrappedValue: producer)
        _titleVi = ProtoText(wrappedValue: titleVi)
        _titleEn = ProtoText(wrappedValue: titleEn)
        _textVi = ProtoText(wrappedValue: textVi)
        _textEn = ProtoText(wrappedValue: textEn)
        self.secrecyGrade = secrecyGrade
        self.rules = rules
        self.occurTime = occurTime
        self.createTime = createTime
        self.acknowledgementRequired = acknowledgementRequired
        self.acknowledgeTime = acknowledgeTime
        _etag = ProtoText(wrappedValue: etag)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.notification.v1.Notice"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Notification__V1__Notice()
        unsafe canbo__notification__v1__notice__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Notification__V1__Notice.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.sequence = wire.pointee.sequence
        unsafe _recipient = source.text(wire.pointee.recipient, "recipient")
        unsafe _subject = source.text(wire.pointee.subject, "subject")
        unsafe _eventID = source.text(wire.pointee.event_id, "event_id")
        unsafe _eventType = source.text(wire.pointee.event_type, "event_type")
        unsafe _producer = source.text(wire.pointee.producer, "producer")
        unsafe _titleVi = source.text(wire.pointee.title_vi, "title_vi")
        unsafe _titleEn = source.text(wire.pointee.title_en, "title_en")
        unsafe _textVi = source.text(wire.pointee.text_vi, "text_vi")
        unsafe _textEn = source.text(wire.pointee.text_en, "text_en")
        unsafe self.secrecyGrade = TypeContract.SecrecyGrade(number: Int32(truncatingIfNeeded: wire.pointee.secrecy_grade.rawValue))
        unsafe self.rules = source.strings(wire.pointee.n_rules, wire.pointee.rules, "rules")
        unsafe self.occurTime = source.message(wire.pointee.occur_time, "occur_time")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.acknowledgementRequired = wire.pointee.acknowledgement_required != 0
        unsafe self.acknowledgeTime = source.message(wire.pointee.acknowledge_time, "acknowledge_time")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Notification__V1__Notice.self)
        unsafe canbo__notification__v1__notice__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.sequence = self.sequence
        unsafe wire.pointee.recipient = scratch.text(_recipient)
        unsafe wire.pointee.subject = scratch.text(_subject)
        unsafe wire.pointee.event_id = scratch.text(_eventID)
        unsafe wire.pointee.event_type = scratch.text(_eventType)
        unsafe wire.pointee.producer = scratch.text(_producer)
        unsafe wire.pointee.title_vi = scratch.text(_titleVi)
        unsafe wire.pointee.title_en = scratch.text(_titleEn)
        unsafe wire.pointee.text_vi = scratch.text(_textVi)
        unsafe wire.pointee.text_en = scratch.text(_textEn)
        unsafe wire.pointee.secrecy_grade = .init(rawValue: .init(truncatingIfNeeded: self.secrecyGrade.number))
        unsafe (wire.pointee.n_rules, wire.pointee.rules) = scratch.strings(self.rules)
        unsafe wire.pointee.occur_time = scratch.message(self.occurTime)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.acknowledgement_required = self.acknowledgementRequired ? 1 : 0
        unsafe wire.pointee.acknowledge_time = scratch.message(self.acknowledgeTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Hides what a caller may not see.
extension Notice: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("text_vi", .sensitive),
        GuardedField("text_en", .sensitive),
        GuardedField("rules", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// What says which official they are about.
    public var guardedOfficial: String { self.subject }

    /// Whether it is secret, or tells of what is.
    public var tellsOfSecret: Bool {
        self.secrecyGrade.number >= TypeContract.SecrecyGrade.secret.number
    }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.textVi = "" }
        if !clearance.contains(.sensitive) { self.textEn = "" }
        if !clearance.contains(.sensitive) { self.rules = [] }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("text_vi", .sensitive, if: self.textVi.isEmpty == false)
        fields.add("text_en", .sensitive, if: self.textEn.isEmpty == false)
        fields.add("rules", .sensitive, if: self.rules.isEmpty == false)
    }
}
