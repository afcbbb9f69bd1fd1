// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/follow_up_service.proto

internal import CMessages
public import ProtobufC

/// Asks for follow-ups.
public struct ListFollowUpsRequest: ProtobufMessage {
    /// `organizations/{organization}`, `organizations/-` for all, or `officials/{official}`.
    @ProtoText public var parent: String
    /// Follow-ups on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
    @ProtoText public var pageToken: String
    /// Only of these matters; of all when empty.
    public var matters: [FollowUpMatter]
    /// Shows the settled ones, too.
    public var showClosed: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        self.matters = []
        self.showClosed = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "", matters: [FollowUpMatter] = [], showClosed: Bool = false) {
        _parent = ProtoText(wrappedValue: parent)
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        self.matters = matters
        self.showClosed = showClosed
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListFollowUpsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListFollowUpsRequest()
        unsafe canbo__personnel__v1__list_follow_ups_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListFollowUpsRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe self.matters = source.enums(wire.pointee.n_matters, wire.pointee.matters)
        unsafe self.showClosed = wire.pointee.show_closed != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListFollowUpsRequest.self)
        unsafe canbo__personnel__v1__list_follow_ups_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe (wire.pointee.n_matters, wire.pointee.matters) = scratch.enums(self.matters)
        unsafe wire.pointee.show_closed = self.showClosed ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of follow-ups.
public struct ListFollowUpsResponse: ProtobufMessage {
    /// The follow-ups.
    public var followUps: [FollowUp]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.followUps = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(followUps: [FollowUp] = [], nextPageToken: String = "") {
        self.followUps = followUps
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListFollowUpsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListFollowUpsResponse()
        unsafe canbo__personnel__v1__list_follow_ups_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListFollowUpsResponse.self)
        unsafe self.followUps = source.messages(wire.pointee.n_follow_ups, wire.pointee.follow_ups, "follow_ups")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListFollowUpsResponse.self)
        unsafe canbo__personnel__v1__list_follow_ups_response__init(wire)
        unsafe (wire.pointee.n_follow_ups, wire.pointee.follow_ups) = scratch.messages(self.followUps)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks that a follow-up is settled.
public struct CloseFollowUpRequest: ProtobufMessage {
    /// The follow-up, `followUps/{follow_up}`.
    @ProtoText public var name: String
    /// `DONE` or `DISMISSED`.
    public var state: FollowUpState
    /// Number of the decision or note that gives the reason, 1 to 100 characters.
    @ProtoText public var documentNumber: String
    /// The follow-up's etag; empty settles whatever its version.
    @ProtoText public var etag: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Checks everything and changes nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.state = FollowUpState()
        _documentNumber = ProtoText(projectedValue: Text())
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", state: FollowUpState = FollowUpState(), documentNumber: String = "", etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        self.state = state
        _documentNumber = ProtoText(wrappedValue: documentNumber)
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.CloseFollowUpRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__CloseFollowUpRequest()
        unsafe canbo__personnel__v1__close_follow_up_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CloseFollowUpRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.state = FollowUpState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe _documentNumber = source.text(wire.pointee.document_number, "document_number")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CloseFollowUpRequest.self)
        unsafe canbo__personnel__v1__close_follow_up_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.document_number = scratch.text(_documentNumber)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}
