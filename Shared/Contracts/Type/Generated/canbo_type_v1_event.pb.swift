// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/type/v1/event.proto

internal import CMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// One thing that happened, written in the same transaction as the change it tells of.
///
/// Carries identifiers and states, never the text of a case. Delivered at least once and in order
/// for each subject; consumers are idempotent by `event_id`.
public struct Event: ProtobufMessage {
    /// UUID of the event, the same in every delivery.
    @ProtoText public var eventID: String
    /// What happened, for example `plan.entry_added`.
    @ProtoText public var type: String
    /// When it happened.
    public var occurTime: GoogleTimestamp?
    /// The service that tells it, for example `planning`.
    @ProtoText public var producer: String
    /// Resource name of what it happened to, for example `officials/…`.
    @ProtoText public var subject: String
    /// The organisation concerned and those above it, nearest first, as resource names.
    public var organizations: [String]
    /// How secret the event is.
    public var secrecyGrade: SecrecyGrade
    /// Further identifiers and states of the event, by key.
    public var attributes: [String: String]
    /// Codes of the rule rows that the change rests on.
    public var rules: [String]
    /// Position in the producer's feed, from 1 without gaps.
    public var sequence: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _eventID = ProtoText(projectedValue: Text())
        _type = ProtoText(projectedValue: Text())
        self.occurTime = nil
        _producer = ProtoText(projectedValue: Text())
        _subject = ProtoText(projectedValue: Text())
        self.organizations = []
        self.secrecyGrade = SecrecyGrade()
        self.attributes = [:]
        self.rules = []
        self.sequence = 0
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(eventID: String = "", type: String = "", occurTime: GoogleTimestamp? = nil, producer: String = "", subject: String = "", organizations: [String] = [], secrecyGrade: SecrecyGrade = SecrecyGrade(), attributes: [String: String] = [:], rules: [String] = [], sequence: Int64 = 0) {
        _eventID = ProtoText(wrappedValue: eventID)
        _type = ProtoText(wrappedValue: type)
        self.occurTime = occurTime
        _producer = ProtoText(wrappedValue: producer)
        _subject = ProtoText(wrappedValue: subject)
        self.organizations = organizations
        self.secrecyGrade = secrecyGrade
        self.attributes = attributes
        self.rules = rules
        self.sequence = sequence
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.type.v1.Event"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Type__V1__Event()
        unsafe canbo__type__v1__event__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Type__V1__Event.self)
        unsafe _eventID = source.text(wire.pointee.event_id, "event_id")
        unsafe _type = source.text(wire.pointee.type, "type")
        unsafe self.occurTime = source.message(wire.pointee.occur_time, "occur_time")
        unsafe _producer = source.text(wire.pointee.producer, "producer")
        unsafe _subject = source.text(wire.pointee.subject, "subject")
        unsafe self.organizations = source.strings(wire.pointee.n_organizations, wire.pointee.organizations, "organizations")
        unsafe self.secrecyGrade = SecrecyGrade(number: Int32(truncatingIfNeeded: wire.pointee.secrecy_grade.rawValue))
        unsafe self.attributes = source.map(wire.pointee.n_attributes, wire.pointee.attributes, "attributes") {
            (pointer: UnsafeRawPointer, source: inout DecodingSource) in
            let wire = unsafe pointer.assumingMemoryBound(to: Canbo__Type__V1__Event__AttributesEntry.self)
            let key = unsafe source.string(wire.pointee.key, "key")
            let value: String = unsafe source.string(wire.pointee.value, "value")
            return (key, value)
        }
        unsafe self.rules = source.strings(wire.pointee.n_rules, wire.pointee.rules, "rules")
        unsafe self.sequence = wire.pointee.sequence
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Type__V1__Event.self)
        unsafe canbo__type__v1__event__init(wire)
        unsafe wire.pointee.event_id = scratch.text(_eventID)
        unsafe wire.pointee.type = scratch.text(_type)
        unsafe wire.pointee.occur_time = scratch.message(self.occurTime)
        unsafe wire.pointee.producer = scratch.text(_producer)
        unsafe wire.pointee.subject = scratch.text(_subject)
        unsafe (wire.pointee.n_organizations, wire.pointee.organizations) = scratch.strings(self.organizations)
        unsafe wire.pointee.secrecy_grade = .init(rawValue: .init(truncatingIfNeeded: self.secrecyGrade.number))
        unsafe (wire.pointee.n_attributes, wire.pointee.attributes) = scratch.map(self.attributes) {
            (wire: UnsafeMutablePointer<Canbo__Type__V1__Event__AttributesEntry>, key, value, scratch: inout EncodingScratch) in
            unsafe canbo__type__v1__event__attributes_entry__init(wire)
            unsafe wire.pointee.key = scratch.string(key)
            unsafe wire.pointee.value = scratch.string(value)
        }
        unsafe (wire.pointee.n_rules, wire.pointee.rules) = scratch.strings(self.rules)
        unsafe wire.pointee.sequence = self.sequence
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Hides what a caller may not see.
extension Event: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("attributes", .sensitive),
        GuardedField("rules", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.subject }

    /// Whether it is secret, or tells of what is.
    public var tellsOfSecret: Bool {
        self.secrecyGrade.number >= SecrecyGrade.secret.number
    }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.attributes = [:] }
        if !clearance.contains(.sensitive) { self.rules = [] }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("attributes", .sensitive, if: self.attributes.isEmpty == false)
        fields.add("rules", .sensitive, if: self.rules.isEmpty == false)
    }
}
