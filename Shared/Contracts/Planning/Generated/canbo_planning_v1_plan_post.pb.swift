// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/planning/v1/plan_post.proto

internal import CMessages
public import ProtobufC
public import RPC
public import TypeContract
public import WellKnownMessages

/// A post, or a group of equal posts, in a plan (chức danh quy hoạch).
public struct PlanPost: ProtobufMessage {
    /// `plans/{plan}/posts/{post}`.
    @ProtoText public var name: String
    /// What the post is called, for example `Phó Bí thư Đảng ủy phường`; 1 to 200 characters.
    @ProtoText public var displayName: String
    /// What the holder of the post is.
    public var kind: PostKind
    /// How many such posts there are: 1 for a head, n deputies, or the size of the committee.
    public var postCount: Int32
    /// How many persons may be entered, by the rules in force when the post was created.
    public var maxEntryCount: Int32
    /// How many persons are entered now.
    public var entryCount: Int32
    /// When the post was created.
    public var createTime: GoogleTimestamp?
    /// The plan's grade; absent for internal use.
    public var secrecyGrade: TypeContract.SecrecyGrade
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _displayName = ProtoText(projectedValue: Text())
        self.kind = PostKind()
        self.postCount = 0
        self.maxEntryCount = 0
        self.entryCount = 0
        self.createTime = nil
        self.secrecyGrade = TypeContract.SecrecyGrade()
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", displayName: String = "", kind: PostKind = PostKind(), postCount: Int32 = 0, maxEntryCount: Int32 = 0, entryCount: Int32 = 0, createTime: GoogleTimestamp? = nil, secrecyGrade: TypeContract.SecrecyGrade = TypeContract.SecrecyGrade()) {
        _name = ProtoText(wrappedValue: name)
        _displayName = ProtoText(wrappedValue: displayName)
        self.kind = kind
        self.postCount = postCount
        self.maxEntryCount = maxEntryCount
        self.entryCount = entryCount
        self.createTime = createTime
        self.secrecyGrade = secrecyGrade
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.planning.v1.PlanPost"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Planning__V1__PlanPost()
        unsafe canbo__planning__v1__plan_post__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__PlanPost.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _displayName = source.text(wire.pointee.display_name, "display_name")
        unsafe self.kind = PostKind(number: Int32(truncatingIfNeeded: wire.pointee.kind.rawValue))
        unsafe self.postCount = wire.pointee.post_count
        unsafe self.maxEntryCount = wire.pointee.max_entry_count
        unsafe self.entryCount = wire.pointee.entry_count
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.secrecyGrade = TypeContract.SecrecyGrade(number: Int32(truncatingIfNeeded: wire.pointee.secrecy_grade.rawValue))
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__PlanPost.self)
        unsafe canbo__planning__v1__plan_post__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.display_name = scratch.text(_displayName)
        unsafe wire.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: self.kind.number))
        unsafe wire.pointee.post_count = self.postCount
        unsafe wire.pointee.max_entry_count = self.maxEntryCount
        unsafe wire.pointee.entry_count = self.entryCount
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.secrecy_grade = .init(rawValue: .init(truncatingIfNeeded: self.secrecyGrade.number))
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What the holder of a post is.
public enum PostKind: ProtobufEnum {
    /// Not stated; refused.
    case unspecified
    /// Head of the organisation (người đứng đầu).
    case head
    /// Deputy of the head (cấp phó).
    case deputy
    /// Member of a committee, standing committee or inspection commission (ủy viên); no leadership
    /// post in the count of posts per person.
    case committeeMember
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .head
            case 2: self = .deputy
            case 3: self = .committeeMember
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .head: 1
            case .deputy: 2
            case .committeeMember: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "POST_KIND_UNSPECIFIED"
            case .head: "POST_KIND_HEAD"
            case .deputy: "POST_KIND_DEPUTY"
            case .committeeMember: "POST_KIND_COMMITTEE_MEMBER"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [PostKind] = [.unspecified, .head, .deputy, .committeeMember]
}

/// Hides what a caller may not see.
extension PlanPost: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("secrecy_grade", .stateSecret),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Whether it is secret, or tells of what is.
    public var tellsOfSecret: Bool {
        self.secrecyGrade.number >= TypeContract.SecrecyGrade.secret.number
    }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.stateSecret) { self.secrecyGrade = TypeContract.SecrecyGrade() }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("secrecy_grade", .stateSecret, if: self.secrecyGrade != TypeContract.SecrecyGrade())
    }
}
