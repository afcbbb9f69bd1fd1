// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/consistency.proto

internal import CMessages
public import ProtobufC
public import TypeContract
public import WellKnownMessages

/// Something on record that breaks an invariant (dữ liệu không nhất quán).
///
/// The check that finds it first tells it once; the first check that does not find it any more closes
/// it. Nobody writes it: what is mended is the record.
public struct Inconsistency: ProtobufMessage {
    /// Resource name, `inconsistencies/{inconsistency}`.
    @ProtoText public var name: String
    /// Code of the invariant, a row of the policy, for example `INVARIANT_POST_QUOTA`.
    @ProtoText public var ruleCode: String
    /// What breaks it: `positions/{position}`, `holdings/{holding}`, `officials/{official}`,
    /// `memberships/{membership}` or `organizations/{organization}`.
    @ProtoText public var subject: String
    /// Whose it is to mend, `organizations/{organization}`: the organisation that has the post, the
    /// cell of the member, the managing organisation of the official.
    @ProtoText public var organization: String
    /// The day on which a check found it first.
    public var foundDate: GoogleDate?
    /// The day on which a check did not find it any more; absent while it stands.
    public var closedDate: GoogleDate?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _ruleCode = ProtoText(projectedValue: Text())
        _subject = ProtoText(projectedValue: Text())
        _organization = ProtoText(projectedValue: Text())
        self.foundDate = nil
        self.closedDate = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", ruleCode: String = "", subject: String = "", organization: String = "", foundDate: GoogleDate? = nil, closedDate: GoogleDate? = nil) {
        _name = ProtoText(wrappedValue: name)
        _ruleCode = ProtoText(wrappedValue: ruleCode)
        _subject = ProtoText(wrappedValue: subject)
        _organization = ProtoText(wrappedValue: organization)
        self.foundDate = foundDate
        self.closedDate = closedDate
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.Inconsistency"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__Inconsistency()
        unsafe canbo__personnel__v1__inconsistency__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Inconsistency.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _ruleCode = source.text(wire.pointee.rule_code, "rule_code")
        unsafe _subject = source.text(wire.pointee.subject, "subject")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.foundDate = source.message(wire.pointee.found_date, "found_date")
        unsafe self.closedDate = source.message(wire.pointee.closed_date, "closed_date")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Inconsistency.self)
        unsafe canbo__personnel__v1__inconsistency__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.rule_code = scratch.text(_ruleCode)
        unsafe wire.pointee.subject = scratch.text(_subject)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.found_date = scratch.message(self.foundDate)
        unsafe wire.pointee.closed_date = scratch.message(self.closedDate)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One check of the whole record.
public struct ConsistencyRun: ProtobufMessage {
    /// Resource name, `consistencyRuns/{consistency_run}`.
    @ProtoText public var name: String
    /// When it was begun.
    public var startTime: GoogleTimestamp?
    /// When it was complete; absent while it is under way.
    public var endTime: GoogleTimestamp?
    /// Code of the invariant that it judges now; empty when it is complete.
    @ProtoText public var ruleCode: String
    /// How many records it has judged, each once for every invariant.
    public var judgedCount: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.startTime = nil
        self.endTime = nil
        _ruleCode = ProtoText(projectedValue: Text())
        self.judgedCount = 0
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", startTime: GoogleTimestamp? = nil, endTime: GoogleTimestamp? = nil, ruleCode: String = "", judgedCount: Int64 = 0) {
        _name = ProtoText(wrappedValue: name)
        self.startTime = startTime
        self.endTime = endTime
        _ruleCode = ProtoText(wrappedValue: ruleCode)
        self.judgedCount = judgedCount
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ConsistencyRun"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ConsistencyRun()
        unsafe canbo__personnel__v1__consistency_run__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ConsistencyRun.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.startTime = source.message(wire.pointee.start_time, "start_time")
        unsafe self.endTime = source.message(wire.pointee.end_time, "end_time")
        unsafe _ruleCode = source.text(wire.pointee.rule_code, "rule_code")
        unsafe self.judgedCount = wire.pointee.judged_count
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ConsistencyRun.self)
        unsafe canbo__personnel__v1__consistency_run__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.start_time = scratch.message(self.startTime)
        unsafe wire.pointee.end_time = scratch.message(self.endTime)
        unsafe wire.pointee.rule_code = scratch.text(_ruleCode)
        unsafe wire.pointee.judged_count = self.judgedCount
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What is known of the consistency of a part of the record.
public struct ConsistencyStatus: ProtobufMessage {
    /// The last check that is complete; absent when there was none.
    public var lastRun: ConsistencyRun?
    /// The check under way; absent when there is none.
    public var currentRun: ConsistencyRun?
    /// Every invariant, with how many inconsistencies of it stand in the part.
    public var invariants: [InvariantStatus]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.lastRun = nil
        self.currentRun = nil
        self.invariants = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(lastRun: ConsistencyRun? = nil, currentRun: ConsistencyRun? = nil, invariants: [InvariantStatus] = []) {
        self.lastRun = lastRun
        self.currentRun = currentRun
        self.invariants = invariants
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ConsistencyStatus"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ConsistencyStatus()
        unsafe canbo__personnel__v1__consistency_status__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ConsistencyStatus.self)
        unsafe self.lastRun = source.message(wire.pointee.last_run, "last_run")
        unsafe self.currentRun = source.message(wire.pointee.current_run, "current_run")
        unsafe self.invariants = source.messages(wire.pointee.n_invariants, wire.pointee.invariants, "invariants")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ConsistencyStatus.self)
        unsafe canbo__personnel__v1__consistency_status__init(wire)
        unsafe wire.pointee.last_run = scratch.message(self.lastRun)
        unsafe wire.pointee.current_run = scratch.message(self.currentRun)
        unsafe (wire.pointee.n_invariants, wire.pointee.invariants) = scratch.messages(self.invariants)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// How it stands with one invariant.
public struct InvariantStatus: ProtobufMessage {
    /// The row of the policy, with its evidence.
    public var rule: TypeContract.RuleReference?
    /// Inconsistencies that stand.
    public var openCount: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.rule = nil
        self.openCount = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(rule: TypeContract.RuleReference? = nil, openCount: Int64 = 0) {
        self.rule = rule
        self.openCount = openCount
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.InvariantStatus"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__InvariantStatus()
        unsafe canbo__personnel__v1__invariant_status__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__InvariantStatus.self)
        unsafe self.rule = source.message(wire.pointee.rule, "rule")
        unsafe self.openCount = wire.pointee.open_count
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__InvariantStatus.self)
        unsafe canbo__personnel__v1__invariant_status__init(wire)
        unsafe wire.pointee.rule = scratch.message(self.rule)
        unsafe wire.pointee.open_count = self.openCount
        unsafe scratch.attach(unknownFields, to: message)
    }
}
