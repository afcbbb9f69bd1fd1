// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/duplicate.proto

internal import CMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// Two officials on record who may be one and the same person (hồ sơ nghi trùng).
///
/// It is found anew whenever it is asked for, by the rows `DUPLICATE_MATCHES` of the policy: it goes
/// away by itself when what they have in common is corrected.
public struct DuplicateCandidate: ProtobufMessage {
    /// One of both, `officials/{official}`.
    @ProtoText public var official: String
    /// The other one, `officials/{official}`.
    @ProtoText public var other: String
    /// What they have in common: `PERSONAL_ID`, a personal identification number that each has or had
    /// at some time; `NAME_AND_BIRTH_DATE`, the name without regard to accents, and the day of birth;
    /// with one of these `NATIVE_PLACE`, the native place (quê quán) of both profiles, letter for
    /// letter but for accents.
    public var matches: [String]
    /// That they are two persons, as somebody found; absent while nobody has.
    public var dismissal: DuplicateDismissal?
    /// In what they differ: `NATIVE_PLACE`, when both profiles have one and not the same. It is a
    /// hint, no proof: places are written in several ways, and have had several names.
    public var differences: [String]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _official = ProtoText(projectedValue: Text())
        _other = ProtoText(projectedValue: Text())
        self.matches = []
        self.dismissal = nil
        self.differences = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(official: String = "", other: String = "", matches: [String] = [], dismissal: DuplicateDismissal? = nil, differences: [String] = []) {
        _official = ProtoText(wrappedValue: official)
        _other = ProtoText(wrappedValue: other)
        self.matches = matches
        self.dismissal = dismissal
        self.differences = differences
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.DuplicateCandidate"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__DuplicateCandidate()
        unsafe canbo__personnel__v1__duplicate_candidate__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__DuplicateCandidate.self)
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe _other = source.text(wire.pointee.other, "other")
        unsafe self.matches = source.strings(wire.pointee.n_matches, wire.pointee.matches, "matches")
        unsafe self.dismissal = source.message(wire.pointee.dismissal, "dismissal")
        unsafe self.differences = source.strings(wire.pointee.n_differences, wire.pointee.differences, "differences")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__DuplicateCandidate.self)
        unsafe canbo__personnel__v1__duplicate_candidate__init(wire)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.other = scratch.text(_other)
        unsafe (wire.pointee.n_matches, wire.pointee.matches) = scratch.strings(self.matches)
        unsafe wire.pointee.dismissal = scratch.message(self.dismissal)
        unsafe (wire.pointee.n_differences, wire.pointee.differences) = scratch.strings(self.differences)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The finding that two officials on record are two persons.
public struct DuplicateDismissal: ProtobufMessage {
    /// By what that was found, 1 to 500 characters.
    @ProtoText public var reason: String
    /// Who found it.
    @ProtoText public var dismisser: String
    /// When it was recorded.
    public var dismissTime: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _reason = ProtoText(projectedValue: Text())
        _dismisser = ProtoText(projectedValue: Text())
        self.dismissTime = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(reason: String = "", dismisser: String = "", dismissTime: GoogleTimestamp? = nil) {
        _reason = ProtoText(wrappedValue: reason)
        _dismisser = ProtoText(wrappedValue: dismisser)
        self.dismissTime = dismissTime
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.DuplicateDismissal"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__DuplicateDismissal()
        unsafe canbo__personnel__v1__duplicate_dismissal__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__DuplicateDismissal.self)
        unsafe _reason = source.text(wire.pointee.reason, "reason")
        unsafe _dismisser = source.text(wire.pointee.dismisser, "dismisser")
        unsafe self.dismissTime = source.message(wire.pointee.dismiss_time, "dismiss_time")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__DuplicateDismissal.self)
        unsafe canbo__personnel__v1__duplicate_dismissal__init(wire)
        unsafe wire.pointee.reason = scratch.text(_reason)
        unsafe wire.pointee.dismisser = scratch.text(_dismisser)
        unsafe wire.pointee.dismiss_time = scratch.message(self.dismissTime)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The merge of one record of a person into another one (hợp nhất hồ sơ trùng), and its undoing.
public struct OfficialMerge: ProtobufMessage {
    /// Resource name, `officialMerges/{official_merge}`.
    @ProtoText public var name: String
    /// The record that stays, `officials/{official}`.
    @ProtoText public var official: String
    /// The record that goes into it, `officials/{official}`.
    @ProtoText public var merged: String
    /// The fields of `Official` whose values are taken from the merged record; all others stay.
    public var mergedFields: [String]
    /// By what it was found that both are one person, 1 to 500 characters.
    @ProtoText public var grounds: String
    /// Who merged them.
    @ProtoText public var merger: String
    /// When they were merged.
    public var mergeTime: GoogleTimestamp?
    /// How many records besides the official's own came along: posts, memberships, dues, evaluations,
    /// accounts and correction requests.
    public var movedRecords: Int32
    /// Why it was undone; empty while it stands.
    @ProtoText public var undoReason: String
    /// Who undid it; empty while it stands.
    @ProtoText public var undoer: String
    /// When it was undone; absent while it stands.
    public var undoTime: GoogleTimestamp?
    /// Version as an entity tag, quotes included; a change that carries a stale one is ABORTED.
    @ProtoText public var etag: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _official = ProtoText(projectedValue: Text())
        _merged = ProtoText(projectedValue: Text())
        self.mergedFields = []
        _grounds = ProtoText(projectedValue: Text())
        _merger = ProtoText(projectedValue: Text())
        self.mergeTime = nil
        self.movedRecords = 0
        _undoReason = ProtoText(projectedValue: Text())
        _undoer = ProtoText(projectedValue: Text())
        self.undoTime = nil
        _etag = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", official: String = "", merged: String = "", mergedFields: [String] = [], grounds: String = "", merger: String = "", mergeTime: GoogleTimestamp? = nil, movedRecords: Int32 = 0, undoReason: String = "", undoer: String = "", undoTime: GoogleTimestamp? = nil, etag: String = "") {
        _name = ProtoText(wrappedValue: name)
        _official = ProtoText(wrappedValue: official)
        _merged = ProtoText(wrappedValue: merged)
        self.mergedFields = mergedFields
        _grounds = ProtoText(wrappedValue: grounds)
        _merger = ProtoText(wrappedValue: merger)
        self.mergeTime = mergeTime
        self.movedRecords = movedRecords
        _undoReason = ProtoText(wrappedValue: undoReason)
        _undoer = ProtoText(wrappedValue: undoer)
        self.undoTime = undoTime
        _etag = ProtoText(wrappedValue: etag)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.OfficialMerge"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__OfficialMerge()
        unsafe canbo__personnel__v1__official_merge__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__OfficialMerge.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe _merged = source.text(wire.pointee.merged, "merged")
        unsafe self.mergedFields = source.strings(wire.pointee.n_merged_fields, wire.pointee.merged_fields, "merged_fields")
        unsafe _grounds = source.text(wire.pointee.grounds, "grounds")
        unsafe _merger = source.text(wire.pointee.merger, "merger")
        unsafe self.mergeTime = source.message(wire.pointee.merge_time, "merge_time")
        unsafe self.movedRecords = wire.pointee.moved_records
        unsafe _undoReason = source.text(wire.pointee.undo_reason, "undo_reason")
        unsafe _undoer = source.text(wire.pointee.undoer, "undoer")
        unsafe self.undoTime = source.message(wire.pointee.undo_time, "undo_time")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__OfficialMerge.self)
        unsafe canbo__personnel__v1__official_merge__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.merged = scratch.text(_merged)
        unsafe (wire.pointee.n_merged_fields, wire.pointee.merged_fields) = scratch.strings(self.mergedFields)
        unsafe wire.pointee.grounds = scratch.text(_grounds)
        unsafe wire.pointee.merger = scratch.text(_merger)
        unsafe wire.pointee.merge_time = scratch.message(self.mergeTime)
        unsafe wire.pointee.moved_records = self.movedRecords
        unsafe wire.pointee.undo_reason = scratch.text(_undoReason)
        unsafe wire.pointee.undoer = scratch.text(_undoer)
        unsafe wire.pointee.undo_time = scratch.message(self.undoTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Which record of an official stands now, and which names it has had.
public struct OfficialIdentity: ProtobufMessage {
    /// The official as asked for, `officials/{official}`.
    @ProtoText public var official: String
    /// The record that stands, `officials/{official}`: the same unless it was merged into another one.
    @ProtoText public var present: String
    /// The records that went into the one that stands, `officials/{official}`, the earliest first.
    public var former: [String]
    /// The merge by which the official as asked for went into another one,
    /// `officialMerges/{official_merge}`; empty when it stands.
    @ProtoText public var merge: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _official = ProtoText(projectedValue: Text())
        _present = ProtoText(projectedValue: Text())
        self.former = []
        _merge = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(official: String = "", present: String = "", former: [String] = [], merge: String = "") {
        _official = ProtoText(wrappedValue: official)
        _present = ProtoText(wrappedValue: present)
        self.former = former
        _merge = ProtoText(wrappedValue: merge)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.OfficialIdentity"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__OfficialIdentity()
        unsafe canbo__personnel__v1__official_identity__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__OfficialIdentity.self)
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe _present = source.text(wire.pointee.present, "present")
        unsafe self.former = source.strings(wire.pointee.n_former, wire.pointee.former, "former")
        unsafe _merge = source.text(wire.pointee.merge, "merge")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__OfficialIdentity.self)
        unsafe canbo__personnel__v1__official_identity__init(wire)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.present = scratch.text(_present)
        unsafe (wire.pointee.n_former, wire.pointee.former) = scratch.strings(self.former)
        unsafe wire.pointee.merge = scratch.text(_merge)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Hides what a caller may not see.
extension DuplicateCandidate: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("dismissal.reason", .sensitive),
        GuardedField("dismissal.dismisser", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.official }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.dismissal?.hide(beyond: clearance)
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("dismissal", CollectionOfOne(self.dismissal).compactMap { $0 })
    }
}

/// Hides what a caller may not see.
extension DuplicateDismissal: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("reason", .sensitive),
        GuardedField("dismisser", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.reason = "" }
        if !clearance.contains(.sensitive) { self.dismisser = "" }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("reason", .sensitive, if: self.reason.isEmpty == false)
        fields.add("dismisser", .sensitive, if: self.dismisser.isEmpty == false)
    }
}

/// Hides what a caller may not see.
extension OfficialMerge: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("grounds", .sensitive),
        GuardedField("merger", .sensitive),
        GuardedField("undo_reason", .sensitive),
        GuardedField("undoer", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// What says which official they are about.
    public var guardedOfficial: String { self.official }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.grounds = "" }
        if !clearance.contains(.sensitive) { self.merger = "" }
        if !clearance.contains(.sensitive) { self.undoReason = "" }
        if !clearance.contains(.sensitive) { self.undoer = "" }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("grounds", .sensitive, if: self.grounds.isEmpty == false)
        fields.add("merger", .sensitive, if: self.merger.isEmpty == false)
        fields.add("undo_reason", .sensitive, if: self.undoReason.isEmpty == false)
        fields.add("undoer", .sensitive, if: self.undoer.isEmpty == false)
    }
}
