// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/consistency_service.proto

internal import CMessages
public import ProtobufC

/// Asks for a check.
public struct RunConsistencyCheckRequest: ProtobufMessage {
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(requestID: String = "") {
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.RunConsistencyCheckRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__RunConsistencyCheckRequest()
        unsafe canbo__personnel__v1__run_consistency_check_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RunConsistencyCheckRequest.self)
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RunConsistencyCheckRequest.self)
        unsafe canbo__personnel__v1__run_consistency_check_request__init(wire)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for inconsistencies.
public struct ListInconsistenciesRequest: ProtobufMessage {
    /// `organizations/{organization}`, or `organizations/-` for all, asked by who reaches the whole
    /// record.
    @ProtoText public var parent: String
    /// Inconsistencies on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
    @ProtoText public var pageToken: String
    /// Codes of invariants, at most 20; all when empty.
    public var ruleCodes: [String]
    /// Of one subject, by its resource name; of all when empty.
    @ProtoText public var subject: String
    /// Shows the closed ones, too.
    public var showClosed: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        self.ruleCodes = []
        _subject = ProtoText(projectedValue: Text())
        self.showClosed = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "", ruleCodes: [String] = [], subject: String = "", showClosed: Bool = false) {
        _parent = ProtoText(wrappedValue: parent)
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        self.ruleCodes = ruleCodes
        _subject = ProtoText(wrappedValue: subject)
        self.showClosed = showClosed
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListInconsistenciesRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListInconsistenciesRequest()
        unsafe canbo__personnel__v1__list_inconsistencies_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListInconsistenciesRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe self.ruleCodes = source.strings(wire.pointee.n_rule_codes, wire.pointee.rule_codes, "rule_codes")
        unsafe _subject = source.text(wire.pointee.subject, "subject")
        unsafe self.showClosed = wire.pointee.show_closed != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListInconsistenciesRequest.self)
        unsafe canbo__personnel__v1__list_inconsistencies_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe (wire.pointee.n_rule_codes, wire.pointee.rule_codes) = scratch.strings(self.ruleCodes)
        unsafe wire.pointee.subject = scratch.text(_subject)
        unsafe wire.pointee.show_closed = self.showClosed ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of inconsistencies.
public struct ListInconsistenciesResponse: ProtobufMessage {
    /// The inconsistencies.
    public var inconsistencies: [Inconsistency]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.inconsistencies = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(inconsistencies: [Inconsistency] = [], nextPageToken: String = "") {
        self.inconsistencies = inconsistencies
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListInconsistenciesResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListInconsistenciesResponse()
        unsafe canbo__personnel__v1__list_inconsistencies_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListInconsistenciesResponse.self)
        unsafe self.inconsistencies = source.messages(wire.pointee.n_inconsistencies, wire.pointee.inconsistencies, "inconsistencies")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListInconsistenciesResponse.self)
        unsafe canbo__personnel__v1__list_inconsistencies_response__init(wire)
        unsafe (wire.pointee.n_inconsistencies, wire.pointee.inconsistencies) = scratch.messages(self.inconsistencies)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks how it stands.
public struct GetConsistencyStatusRequest: ProtobufMessage {
    /// `organizations/{organization}`, or `organizations/-` for all, asked by who reaches the whole
    /// record.
    @ProtoText public var parent: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "") {
        _parent = ProtoText(wrappedValue: parent)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GetConsistencyStatusRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetConsistencyStatusRequest()
        unsafe canbo__personnel__v1__get_consistency_status_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetConsistencyStatusRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetConsistencyStatusRequest.self)
        unsafe canbo__personnel__v1__get_consistency_status_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
