// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/follow_up.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// Something that follows for an official from what was recorded, and that a person settles (việc
/// phát sinh).
///
/// It comes on record with its cause, in one transaction, and decides nothing by itself.
public struct FollowUp: ProtobufMessage {
    /// Resource name, `followUps/{follow_up}`.
    @ProtoText public var name: String
    /// What is to be looked at.
    public var matter: FollowUpMatter
    /// Code of the rule of the policy by which it follows.
    @ProtoText public var ruleCode: String
    /// Of whom, `officials/{official}`.
    @ProtoText public var official: String
    /// From what it follows: `evaluations/{evaluation}`, `holdings/{holding}`,
    /// `memberships/{membership}` or `officials/{official}`.
    @ProtoText public var cause: String
    /// The day until which it is to be settled.
    public var dueDate: GoogleDate?
    /// Where it stands.
    public var state: FollowUpState
    /// Number of the decision or note that settled it; empty while it is open.
    @ProtoText public var documentNumber: String
    /// The day on which it was settled; absent while it is open.
    public var closeDate: GoogleDate?
    /// When it came on record.
    public var createTime: GoogleTimestamp?
    /// Version as an entity tag, quotes included; a change that carries a stale one is ABORTED.
    @ProtoText public var etag: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.matter = FollowUpMatter()
        _ruleCode = ProtoText(projectedValue: Text())
        _official = ProtoText(projectedValue: Text())
        _cause = ProtoText(projectedValue: Text())
        self.dueDate = nil
        self.state = FollowUpState()
        _documentNumber = ProtoText(projectedValue: Text())
        self.closeDate = nil
        self.createTime = nil
        _etag = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", matter: FollowUpMatter = FollowUpMatter(), ruleCode: String = "", official: String = "", cause: String = "", dueDate: GoogleDate? = nil, state: FollowUpState = FollowUpState(), documentNumber: String = "", closeDate: GoogleDate? = nil, createTime: GoogleTimestamp? = nil, etag: String = "") {
        _name = ProtoText(wrappedValue: name)
        self.matter = matter
        _ruleCode = ProtoText(wrappedValue: ruleCode)
        _official = ProtoText(wrappedValue: official)
        _cause = ProtoText(wrappedValue: cause)
        self.dueDate = dueDate
        self.state = state
        _documentNumber = ProtoText(wrappedValue: documentNumber)
        self.closeDate = closeDate
        self.createTime = createTime
        _etag = ProtoText(wrappedValue: etag)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.FollowUp"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__FollowUp()
        unsafe canbo__personnel__v1__follow_up__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__FollowUp.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.matter = FollowUpMatter(number: Int32(truncatingIfNeeded: wire.pointee.matter.rawValue))
        unsafe _ruleCode = source.text(wire.pointee.rule_code, "rule_code")
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe _cause = source.text(wire.pointee.cause, "cause")
        unsafe self.dueDate = source.message(wire.pointee.due_date, "due_date")
        unsafe self.state = FollowUpState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe _documentNumber = source.text(wire.pointee.document_number, "document_number")
        unsafe self.closeDate = source.message(wire.pointee.close_date, "close_date")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__FollowUp.self)
        unsafe canbo__personnel__v1__follow_up__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.matter = .init(rawValue: .init(truncatingIfNeeded: self.matter.number))
        unsafe wire.pointee.rule_code = scratch.text(_ruleCode)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.cause = scratch.text(_cause)
        unsafe wire.pointee.due_date = scratch.message(self.dueDate)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.document_number = scratch.text(_documentNumber)
        unsafe wire.pointee.close_date = scratch.message(self.closeDate)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What is to be looked at.
public enum FollowUpMatter: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// The post, after years graded as not completed (rà soát vị trí công tác).
    case postReview
    /// The membership of the Party, after years graded as not completed (rà soát đảng tịch).
    case membershipReview
    /// The leadership course, after an appointment (bồi dưỡng lãnh đạo, quản lý).
    case leadershipCourse
    /// The posts that need a member of the Party, after the membership has ended.
    case postsAfterExit
    /// What is open of who has retired or died: posts, membership, cases.
    case departure
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .postReview
            case 2: self = .membershipReview
            case 3: self = .leadershipCourse
            case 4: self = .postsAfterExit
            case 5: self = .departure
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .postReview: 1
            case .membershipReview: 2
            case .leadershipCourse: 3
            case .postsAfterExit: 4
            case .departure: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "FOLLOW_UP_MATTER_UNSPECIFIED"
            case .postReview: "FOLLOW_UP_MATTER_POST_REVIEW"
            case .membershipReview: "FOLLOW_UP_MATTER_MEMBERSHIP_REVIEW"
            case .leadershipCourse: "FOLLOW_UP_MATTER_LEADERSHIP_COURSE"
            case .postsAfterExit: "FOLLOW_UP_MATTER_POSTS_AFTER_EXIT"
            case .departure: "FOLLOW_UP_MATTER_DEPARTURE"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [FollowUpMatter] = [.unspecified, .postReview, .membershipReview, .leadershipCourse, .postsAfterExit, .departure]
}

/// Where a follow-up stands.
public enum FollowUpState: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Nobody has settled it.
    case open
    /// What it asks for was done.
    case done
    /// It was found that nothing is to be done.
    case dismissed
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .open
            case 2: self = .done
            case 3: self = .dismissed
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .open: 1
            case .done: 2
            case .dismissed: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "FOLLOW_UP_STATE_UNSPECIFIED"
            case .open: "FOLLOW_UP_STATE_OPEN"
            case .done: "FOLLOW_UP_STATE_DONE"
            case .dismissed: "FOLLOW_UP_STATE_DISMISSED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [FollowUpState] = [.unspecified, .open, .done, .dismissed]
}
