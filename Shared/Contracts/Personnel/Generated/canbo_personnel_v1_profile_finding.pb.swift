// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/profile_finding.proto

internal import CMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// That a profile is not truthful, as a decision or document establishes it (kết luận kê khai không
/// trung thực).
///
/// From the day of that paper on, until it is withdrawn, it stands against acts on the official as
/// the block `PROFILE_NOT_TRUTHFUL`. It is recorded once, and withdrawn once; nothing is taken away.
public struct ProfileFinding: ProtobufMessage {
    /// Resource name, `profileFindings/{profile_finding}`.
    @ProtoText public var name: String
    /// Of whose profile, `officials/{official}`.
    @ProtoText public var official: String
    /// What is wrong with it.
    public var kind: ProfileFindingKind
    /// The section of the catalogue that it is about, one that the state of the profile speaks of;
    /// empty for a profile that was not declared.
    @ProtoText public var section: String
    /// The field of that section; empty for the section as a whole.
    @ProtoText public var field: String
    /// What was found, 1 to 2,000 characters.
    @ProtoText public var description: String
    /// The decision or document that establishes it; its day is the first one on which it stands.
    public var paper: ProfilePaper?
    /// Whose decision or document that is, `organizations/{organization}`.
    @ProtoText public var organization: String
    /// Whether it stands.
    public var state: ProfileFindingState
    /// Its withdrawal; absent while none is on record.
    public var withdrawal: ProfileFindingWithdrawal?
    /// When it came on record.
    public var createTime: GoogleTimestamp?
    /// Version as an entity tag, quotes included; a change that carries a stale one is ABORTED. Empty
    /// when read as of an instant.
    @ProtoText public var etag: String
    /// The instant as known at which it was read; absent for what is known now.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _official = ProtoText(projectedValue: Text())
        self.kind = ProfileFindingKind()
        _section = ProtoText(projectedValue: Text())
        _field = ProtoText(projectedValue: Text())
        _description = ProtoText(projectedValue: Text())
        self.paper = nil
        _organization = ProtoText(projectedValue: Text())
        self.state = ProfileFindingState()
        self.withdrawal = nil
        self.createTime = nil
        _etag = ProtoText(projectedValue: Text())
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", official: String = "", kind: ProfileFindingKind = ProfileFindingKind(), section: String = "", field: String = "", description: String = "", paper: ProfilePaper? = nil, organization: String = "", state: ProfileFindingState = ProfileFindingState(), withdrawal: ProfileFindingWithdrawal? = nil, createTime: GoogleTimestamp? = nil, etag: String = "", asRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        _official = ProtoText(wrappedValue: official)
        self.kind = kind
        _section = ProtoText(wrappedValue: section)
        _field = ProtoText(wrappedValue: field)
        _description = ProtoText(wrappedValue: description)
        self.paper = paper
        _organization = ProtoText(wrappedValue: organization)
        self.state = state
        self.withdrawal = withdrawal
        self.createTime = createTime
        _etag = ProtoText(wrappedValue: etag)
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ProfileFinding"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ProfileFinding()
        unsafe canbo__personnel__v1__profile_finding__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileFinding.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe self.kind = ProfileFindingKind(number: Int32(truncatingIfNeeded: wire.pointee.kind.rawValue))
        unsafe _section = source.text(wire.pointee.section, "section")
        unsafe _field = source.text(wire.pointee.field, "field")
        unsafe _description = source.text(wire.pointee.description, "description")
        unsafe self.paper = source.message(wire.pointee.paper, "paper")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.state = ProfileFindingState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.withdrawal = source.message(wire.pointee.withdrawal, "withdrawal")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileFinding.self)
        unsafe canbo__personnel__v1__profile_finding__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: self.kind.number))
        unsafe wire.pointee.section = scratch.text(_section)
        unsafe wire.pointee.field = scratch.text(_field)
        unsafe wire.pointee.description = scratch.text(_description)
        unsafe wire.pointee.paper = scratch.message(self.paper)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.withdrawal = scratch.message(self.withdrawal)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Why a finding stands no more.
public struct ProfileFindingWithdrawal: ProtobufMessage {
    /// Why, 1 to 2,000 characters.
    @ProtoText public var reason: String
    /// The decision that withdraws it.
    public var paper: ProfilePaper?
    /// The first day on which it stands no more; its first day for a finding that was wrong from the
    /// beginning.
    public var endDate: GoogleDate?
    /// When it came on record.
    public var recordTime: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _reason = ProtoText(projectedValue: Text())
        self.paper = nil
        self.endDate = nil
        self.recordTime = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(reason: String = "", paper: ProfilePaper? = nil, endDate: GoogleDate? = nil, recordTime: GoogleTimestamp? = nil) {
        _reason = ProtoText(wrappedValue: reason)
        self.paper = paper
        self.endDate = endDate
        self.recordTime = recordTime
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ProfileFindingWithdrawal"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ProfileFindingWithdrawal()
        unsafe canbo__personnel__v1__profile_finding_withdrawal__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileFindingWithdrawal.self)
        unsafe _reason = source.text(wire.pointee.reason, "reason")
        unsafe self.paper = source.message(wire.pointee.paper, "paper")
        unsafe self.endDate = source.message(wire.pointee.end_date, "end_date")
        unsafe self.recordTime = source.message(wire.pointee.record_time, "record_time")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ProfileFindingWithdrawal.self)
        unsafe canbo__personnel__v1__profile_finding_withdrawal__init(wire)
        unsafe wire.pointee.reason = scratch.text(_reason)
        unsafe wire.pointee.paper = scratch.message(self.paper)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe wire.pointee.record_time = scratch.message(self.recordTime)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What is wrong with a profile.
public enum ProfileFindingKind: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Something that was declared is false (kê khai sai).
    case `false`
    /// Something was left out of what was declared (kê khai không đầy đủ).
    case incomplete
    /// Nothing was declared that had to be (không kê khai).
    case notDeclared
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .`false`
            case 2: self = .incomplete
            case 3: self = .notDeclared
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .`false`: 1
            case .incomplete: 2
            case .notDeclared: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "PROFILE_FINDING_KIND_UNSPECIFIED"
            case .`false`: "PROFILE_FINDING_KIND_FALSE"
            case .incomplete: "PROFILE_FINDING_KIND_INCOMPLETE"
            case .notDeclared: "PROFILE_FINDING_KIND_NOT_DECLARED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [ProfileFindingKind] = [.unspecified, .`false`, .incomplete, .notDeclared]
}

/// Whether a finding stands.
public enum ProfileFindingState: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// It stands.
    case standing
    /// It was withdrawn.
    case withdrawn
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .standing
            case 2: self = .withdrawn
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .standing: 1
            case .withdrawn: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "PROFILE_FINDING_STATE_UNSPECIFIED"
            case .standing: "PROFILE_FINDING_STATE_STANDING"
            case .withdrawn: "PROFILE_FINDING_STATE_WITHDRAWN"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [ProfileFindingState] = [.unspecified, .standing, .withdrawn]
}

/// Hides what a caller may not see.
extension ProfileFinding: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("description", .sensitive),
        GuardedField("withdrawal.reason", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// What says which official they are about.
    public var guardedOfficial: String { self.official }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.description = "" }
        self.withdrawal?.hide(beyond: clearance)
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("description", .sensitive, if: self.description.isEmpty == false)
        fields.descend("withdrawal", CollectionOfOne(self.withdrawal).compactMap { $0 })
    }
}

/// Hides what a caller may not see.
extension ProfileFindingWithdrawal: GuardedMessage {
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
