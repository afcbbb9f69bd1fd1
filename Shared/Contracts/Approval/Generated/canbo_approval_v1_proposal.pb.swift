// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/approval/v1/proposal.proto

internal import CMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// A change that one person has drafted and another has to approve (đề xuất chờ phê duyệt).
public struct Proposal: ProtobufMessage {
    /// `proposals/{proposal}`.
    @ProtoText public var name: String
    /// What has become of it.
    public var state: ProposalState
    /// The method called, for example `canbo.discipline.v1.DisciplineService/RecordSanction`.
    @ProtoText public var method: String
    /// The request as it will be carried out; absent where `request_hidden` says so.
    public var request: GoogleAny?
    /// Whether request and reason are left out because the caller may not see every guarded field.
    public var requestHidden: Bool
    /// SHA-256 of method and request, 64 hexadecimal digits: each as its length in 8 bytes, the
    /// highest first, and then its bytes.
    @ProtoText public var digest: String
    /// Who has drafted it, as audit records name callers: with the one acted for, when there is one.
    @ProtoText public var drafter: String
    /// When it was drafted.
    public var createTime: GoogleTimestamp?
    /// When it ends unless somebody decides before.
    public var expireTime: GoogleTimestamp?
    /// When it has ended; absent while it is pending.
    public var endTime: GoogleTimestamp?
    /// Who has approved, refused or withdrawn it; empty before.
    @ProtoText public var decider: String
    /// Why it was refused.
    @ProtoText public var reason: String
    /// The resource that the change has made or altered; empty before.
    @ProtoText public var resource: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.state = ProposalState()
        _method = ProtoText(projectedValue: Text())
        self.request = nil
        self.requestHidden = false
        _digest = ProtoText(projectedValue: Text())
        _drafter = ProtoText(projectedValue: Text())
        self.createTime = nil
        self.expireTime = nil
        self.endTime = nil
        _decider = ProtoText(projectedValue: Text())
        _reason = ProtoText(projectedValue: Text())
        _resource = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", state: ProposalState = ProposalState(), method: String = "", request: GoogleAny? = nil, requestHidden: Bool = false, digest: String = "", drafter: String = "", createTime: GoogleTimestamp? = nil, expireTime: GoogleTimestamp? = nil, endTime: GoogleTimestamp? = nil, decider: String = "", reason: String = "", resource: String = "") {
        _name = ProtoText(wrappedValue: name)
        self.state = state
        _method = ProtoText(wrappedValue: method)
        self.request = request
        self.requestHidden = requestHidden
        _digest = ProtoText(wrappedValue: digest)
        _drafter = ProtoText(wrappedValue: drafter)
        self.createTime = createTime
        self.expireTime = expireTime
        self.endTime = endTime
        _decider = ProtoText(wrappedValue: decider)
        _reason = ProtoText(wrappedValue: reason)
        _resource = ProtoText(wrappedValue: resource)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.approval.v1.Proposal"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Approval__V1__Proposal()
        unsafe canbo__approval__v1__proposal__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Approval__V1__Proposal.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.state = ProposalState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe _method = source.text(wire.pointee.method, "method")
        unsafe self.request = source.message(wire.pointee.request, "request")
        unsafe self.requestHidden = wire.pointee.request_hidden != 0
        unsafe _digest = source.text(wire.pointee.digest, "digest")
        unsafe _drafter = source.text(wire.pointee.drafter, "drafter")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.expireTime = source.message(wire.pointee.expire_time, "expire_time")
        unsafe self.endTime = source.message(wire.pointee.end_time, "end_time")
        unsafe _decider = source.text(wire.pointee.decider, "decider")
        unsafe _reason = source.text(wire.pointee.reason, "reason")
        unsafe _resource = source.text(wire.pointee.resource, "resource")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Approval__V1__Proposal.self)
        unsafe canbo__approval__v1__proposal__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.method = scratch.text(_method)
        unsafe wire.pointee.request = scratch.message(self.request)
        unsafe wire.pointee.request_hidden = self.requestHidden ? 1 : 0
        unsafe wire.pointee.digest = scratch.text(_digest)
        unsafe wire.pointee.drafter = scratch.text(_drafter)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.expire_time = scratch.message(self.expireTime)
        unsafe wire.pointee.end_time = scratch.message(self.endTime)
        unsafe wire.pointee.decider = scratch.text(_decider)
        unsafe wire.pointee.reason = scratch.text(_reason)
        unsafe wire.pointee.resource = scratch.text(_resource)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for one proposal.
public struct GetProposalRequest: ProtobufMessage {
    /// `proposals/{proposal}`.
    @ProtoText public var name: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "") {
        _name = ProtoText(wrappedValue: name)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.approval.v1.GetProposalRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Approval__V1__GetProposalRequest()
        unsafe canbo__approval__v1__get_proposal_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Approval__V1__GetProposalRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Approval__V1__GetProposalRequest.self)
        unsafe canbo__approval__v1__get_proposal_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a page of proposals, the latest first.
public struct ListProposalsRequest: ProtobufMessage {
    /// Proposals per page; 0 means 50, more than 200 is taken as 200.
    public var pageSize: Int32
    /// `next_page_token` of the page before; empty for the first page.
    @ProtoText public var pageToken: String
    /// Only proposals in this state; all when unspecified.
    public var state: ProposalState
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        self.state = ProposalState()
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(pageSize: Int32 = 0, pageToken: String = "", state: ProposalState = ProposalState()) {
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        self.state = state
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.approval.v1.ListProposalsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Approval__V1__ListProposalsRequest()
        unsafe canbo__approval__v1__list_proposals_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Approval__V1__ListProposalsRequest.self)
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe self.state = ProposalState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Approval__V1__ListProposalsRequest.self)
        unsafe canbo__approval__v1__list_proposals_request__init(wire)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of proposals.
public struct ListProposalsResponse: ProtobufMessage {
    /// The proposals, the latest first, each as GetProposal shows it to the caller. There may be fewer
    /// than asked for, also none, although there is a further page.
    public var proposals: [Proposal]
    /// For the next page; empty on the last one.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.proposals = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(proposals: [Proposal] = [], nextPageToken: String = "") {
        self.proposals = proposals
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.approval.v1.ListProposalsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Approval__V1__ListProposalsResponse()
        unsafe canbo__approval__v1__list_proposals_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Approval__V1__ListProposalsResponse.self)
        unsafe self.proposals = source.messages(wire.pointee.n_proposals, wire.pointee.proposals, "proposals")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Approval__V1__ListProposalsResponse.self)
        unsafe canbo__approval__v1__list_proposals_response__init(wire)
        unsafe (wire.pointee.n_proposals, wire.pointee.proposals) = scratch.messages(self.proposals)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks to carry a proposal out.
public struct ApproveProposalRequest: ProtobufMessage {
    /// `proposals/{proposal}`.
    @ProtoText public var name: String
    /// The digest of what the approver has read.
    @ProtoText public var digest: String
    /// Names the approval in the audit log. A repetition is safe with any: whoever has approved a
    /// proposal gets it again.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _digest = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", digest: String = "", requestID: String = "") {
        _name = ProtoText(wrappedValue: name)
        _digest = ProtoText(wrappedValue: digest)
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.approval.v1.ApproveProposalRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Approval__V1__ApproveProposalRequest()
        unsafe canbo__approval__v1__approve_proposal_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Approval__V1__ApproveProposalRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _digest = source.text(wire.pointee.digest, "digest")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Approval__V1__ApproveProposalRequest.self)
        unsafe canbo__approval__v1__approve_proposal_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.digest = scratch.text(_digest)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks to refuse a proposal.
public struct RejectProposalRequest: ProtobufMessage {
    /// `proposals/{proposal}`.
    @ProtoText public var name: String
    /// Why, at most 500 characters.
    @ProtoText public var reason: String
    /// Makes a repetition safe: the same identifier with the same body gets the first answer.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _reason = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", reason: String = "", requestID: String = "") {
        _name = ProtoText(wrappedValue: name)
        _reason = ProtoText(wrappedValue: reason)
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.approval.v1.RejectProposalRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Approval__V1__RejectProposalRequest()
        unsafe canbo__approval__v1__reject_proposal_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Approval__V1__RejectProposalRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _reason = source.text(wire.pointee.reason, "reason")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Approval__V1__RejectProposalRequest.self)
        unsafe canbo__approval__v1__reject_proposal_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.reason = scratch.text(_reason)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks to take a proposal back.
public struct WithdrawProposalRequest: ProtobufMessage {
    /// `proposals/{proposal}`.
    @ProtoText public var name: String
    /// Makes a repetition safe: the same identifier with the same body gets the first answer.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", requestID: String = "") {
        _name = ProtoText(wrappedValue: name)
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.approval.v1.WithdrawProposalRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Approval__V1__WithdrawProposalRequest()
        unsafe canbo__approval__v1__withdraw_proposal_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Approval__V1__WithdrawProposalRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Approval__V1__WithdrawProposalRequest.self)
        unsafe canbo__approval__v1__withdraw_proposal_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What has become of a proposal.
public enum ProposalState: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// It waits for a second person.
    case pending
    /// A second person has approved it, and the change is made.
    case executed
    /// A second person has refused it.
    case rejected
    /// Its drafter has taken it back.
    case withdrawn
    /// Nobody has decided in time.
    case expired
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .pending
            case 2: self = .executed
            case 3: self = .rejected
            case 4: self = .withdrawn
            case 5: self = .expired
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .pending: 1
            case .executed: 2
            case .rejected: 3
            case .withdrawn: 4
            case .expired: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "PROPOSAL_STATE_UNSPECIFIED"
            case .pending: "PROPOSAL_STATE_PENDING"
            case .executed: "PROPOSAL_STATE_EXECUTED"
            case .rejected: "PROPOSAL_STATE_REJECTED"
            case .withdrawn: "PROPOSAL_STATE_WITHDRAWN"
            case .expired: "PROPOSAL_STATE_EXPIRED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [ProposalState] = [.unspecified, .pending, .executed, .rejected, .withdrawn, .expired]
}

/// Hides what a caller may not see.
extension Proposal: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("request", .sensitive),
        GuardedField("reason", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// What says which official they are about.
    public var guardedOfficial: String { self.resource }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.request = nil }
        if !clearance.contains(.sensitive) { self.reason = "" }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("request", .sensitive, if: self.request != nil)
        fields.add("reason", .sensitive, if: self.reason.isEmpty == false)
    }
}

/// Hides what a caller may not see.
extension ListProposalsResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("proposals.request", .sensitive),
        GuardedField("proposals.reason", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.proposals.indices {
            self.proposals[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("proposals", self.proposals)
    }
}

/// Hides what a caller may not see.
extension RejectProposalRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("reason", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.reason = "" }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("reason", .sensitive, if: self.reason.isEmpty == false)
    }
}
