// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/management_scope_service.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// Asks for one scope.
public struct GetManagementScopeRequest: ProtobufMessage {
    /// `managementScopes/{management_scope}`.
    @ProtoText public var name: String
    /// The instant at which the record said so, never later than now; now when absent.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", asRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GetManagementScopeRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetManagementScopeRequest()
        unsafe canbo__personnel__v1__get_management_scope_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetManagementScopeRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetManagementScopeRequest.self)
        unsafe canbo__personnel__v1__get_management_scope_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for scopes.
public struct ListManagementScopesRequest: ProtobufMessage {
    /// Scopes on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
    @ProtoText public var pageToken: String
    /// The day asked for, from 1900 through 2199; today when absent.
    public var asOf: GoogleDate?
    /// `organizations/{organization}` for those in which it decides; empty for all.
    @ProtoText public var decidingOrganization: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        self.asOf = nil
        _decidingOrganization = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(pageSize: Int32 = 0, pageToken: String = "", asOf: GoogleDate? = nil, decidingOrganization: String = "") {
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        self.asOf = asOf
        _decidingOrganization = ProtoText(wrappedValue: decidingOrganization)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListManagementScopesRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListManagementScopesRequest()
        unsafe canbo__personnel__v1__list_management_scopes_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListManagementScopesRequest.self)
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe _decidingOrganization = source.text(wire.pointee.deciding_organization, "deciding_organization")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListManagementScopesRequest.self)
        unsafe canbo__personnel__v1__list_management_scopes_request__init(wire)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.deciding_organization = scratch.text(_decidingOrganization)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of scopes.
public struct ListManagementScopesResponse: ProtobufMessage {
    /// The scopes.
    public var managementScopes: [ManagementScope]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.managementScopes = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(managementScopes: [ManagementScope] = [], nextPageToken: String = "") {
        self.managementScopes = managementScopes
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListManagementScopesResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListManagementScopesResponse()
        unsafe canbo__personnel__v1__list_management_scopes_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListManagementScopesResponse.self)
        unsafe self.managementScopes = source.messages(wire.pointee.n_management_scopes, wire.pointee.management_scopes, "management_scopes")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListManagementScopesResponse.self)
        unsafe canbo__personnel__v1__list_management_scopes_response__init(wire)
        unsafe (wire.pointee.n_management_scopes, wire.pointee.management_scopes) = scratch.messages(self.managementScopes)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a new scope.
public struct CreateManagementScopeRequest: ProtobufMessage {
    /// The scope; output-only fields are ignored.
    public var managementScope: ManagementScope?
    /// The part of the name after `managementScopes/`; a UUID is made when empty.
    @ProtoText public var managementScopeID: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Checks everything and changes nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.managementScope = nil
        _managementScopeID = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(managementScope: ManagementScope? = nil, managementScopeID: String = "", requestID: String = "", validateOnly: Bool = false) {
        self.managementScope = managementScope
        _managementScopeID = ProtoText(wrappedValue: managementScopeID)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.CreateManagementScopeRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__CreateManagementScopeRequest()
        unsafe canbo__personnel__v1__create_management_scope_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CreateManagementScopeRequest.self)
        unsafe self.managementScope = source.message(wire.pointee.management_scope, "management_scope")
        unsafe _managementScopeID = source.text(wire.pointee.management_scope_id, "management_scope_id")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CreateManagementScopeRequest.self)
        unsafe canbo__personnel__v1__create_management_scope_request__init(wire)
        unsafe wire.pointee.management_scope = scratch.message(self.managementScope)
        unsafe wire.pointee.management_scope_id = scratch.text(_managementScopeID)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the end of a scope.
public struct EndManagementScopeRequest: ProtobufMessage {
    /// `managementScopes/{management_scope}`.
    @ProtoText public var name: String
    /// The first day on which it no longer holds, from 1900 through 2199 and after the start; another
    /// one than before moves the end.
    public var endDate: GoogleDate?
    /// The entity tag of the scope as read; required when an end is on record.
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
        self.endDate = nil
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", endDate: GoogleDate? = nil, etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        self.endDate = endDate
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.EndManagementScopeRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__EndManagementScopeRequest()
        unsafe canbo__personnel__v1__end_management_scope_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__EndManagementScopeRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.endDate = source.message(wire.pointee.end_date, "end_date")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__EndManagementScopeRequest.self)
        unsafe canbo__personnel__v1__end_management_scope_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the scope of an official or of a post.
public struct ExplainScopeRequest: ProtobufMessage {
    /// `officials/{official}` or `positions/{position}`.
    @ProtoText public var record: String
    /// The day, from 1900 through 2199; today when absent. Holdings and scopes are as they are known
    /// now, the tree is that of the day, levels are those of today.
    public var asOf: GoogleDate?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _record = ProtoText(projectedValue: Text())
        self.asOf = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(record: String = "", asOf: GoogleDate? = nil) {
        _record = ProtoText(wrappedValue: record)
        self.asOf = asOf
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ExplainScopeRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ExplainScopeRequest()
        unsafe canbo__personnel__v1__explain_scope_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExplainScopeRequest.self)
        unsafe _record = source.text(wire.pointee.record, "record")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExplainScopeRequest.self)
        unsafe canbo__personnel__v1__explain_scope_request__init(wire)
        unsafe wire.pointee.record = scratch.text(_record)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// In which scope something is.
public struct ExplainScopeResponse: ProtobufMessage {
    /// The scope, on what it decides included; absent when it is in none.
    public var managementScope: ManagementScope?
    /// The post that says so: the one asked for, or the highest that the official holds; empty when
    /// the official holds none.
    @ProtoText public var position: String
    /// The official's holding of it, `holdings/{holding}`; empty when a post was asked for.
    @ProtoText public var holding: String
    /// By which row the post is in the scope.
    public var match: ScopeMatch
    /// The organisation that the rule names, when it is by a rule.
    @ProtoText public var ruleOrganization: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.managementScope = nil
        _position = ProtoText(projectedValue: Text())
        _holding = ProtoText(projectedValue: Text())
        self.match = ScopeMatch()
        _ruleOrganization = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(managementScope: ManagementScope? = nil, position: String = "", holding: String = "", match: ScopeMatch = ScopeMatch(), ruleOrganization: String = "") {
        self.managementScope = managementScope
        _position = ProtoText(wrappedValue: position)
        _holding = ProtoText(wrappedValue: holding)
        self.match = match
        _ruleOrganization = ProtoText(wrappedValue: ruleOrganization)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ExplainScopeResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ExplainScopeResponse()
        unsafe canbo__personnel__v1__explain_scope_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExplainScopeResponse.self)
        unsafe self.managementScope = source.message(wire.pointee.management_scope, "management_scope")
        unsafe _position = source.text(wire.pointee.position, "position")
        unsafe _holding = source.text(wire.pointee.holding, "holding")
        unsafe self.match = ScopeMatch(number: Int32(truncatingIfNeeded: wire.pointee.match.rawValue))
        unsafe _ruleOrganization = source.text(wire.pointee.rule_organization, "rule_organization")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExplainScopeResponse.self)
        unsafe canbo__personnel__v1__explain_scope_response__init(wire)
        unsafe wire.pointee.management_scope = scratch.message(self.managementScope)
        unsafe wire.pointee.position = scratch.text(_position)
        unsafe wire.pointee.holding = scratch.text(_holding)
        unsafe wire.pointee.match = .init(rawValue: .init(truncatingIfNeeded: self.match.number))
        unsafe wire.pointee.rule_organization = scratch.text(_ruleOrganization)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
