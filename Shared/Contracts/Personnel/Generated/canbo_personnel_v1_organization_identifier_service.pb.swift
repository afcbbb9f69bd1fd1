// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/organization_identifier_service.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// Asks for a new identifier.
public struct AssignOrganizationIdentifierRequest: ProtobufMessage {
    /// The identifier; output-only fields are ignored.
    public var organizationIdentifier: OrganizationIdentifier?
    /// The part of the name after `organizationIdentifiers/`; a UUID is made when empty.
    @ProtoText public var organizationIdentifierID: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Checks everything and changes nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.organizationIdentifier = nil
        _organizationIdentifierID = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(organizationIdentifier: OrganizationIdentifier? = nil, organizationIdentifierID: String = "", requestID: String = "", validateOnly: Bool = false) {
        self.organizationIdentifier = organizationIdentifier
        _organizationIdentifierID = ProtoText(wrappedValue: organizationIdentifierID)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.AssignOrganizationIdentifierRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__AssignOrganizationIdentifierRequest()
        unsafe canbo__personnel__v1__assign_organization_identifier_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AssignOrganizationIdentifierRequest.self)
        unsafe self.organizationIdentifier = source.message(wire.pointee.organization_identifier, "organization_identifier")
        unsafe _organizationIdentifierID = source.text(wire.pointee.organization_identifier_id, "organization_identifier_id")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AssignOrganizationIdentifierRequest.self)
        unsafe canbo__personnel__v1__assign_organization_identifier_request__init(wire)
        unsafe wire.pointee.organization_identifier = scratch.message(self.organizationIdentifier)
        unsafe wire.pointee.organization_identifier_id = scratch.text(_organizationIdentifierID)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the end of an identifier.
public struct EndOrganizationIdentifierRequest: ProtobufMessage {
    /// `organizationIdentifiers/{organization_identifier}`.
    @ProtoText public var name: String
    /// The first day on which it no longer holds, after its start.
    public var endDate: GoogleDate?
    /// The entity tag that was read; needed to move an end that is on record.
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
    public static let fullName = "canbo.personnel.v1.EndOrganizationIdentifierRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__EndOrganizationIdentifierRequest()
        unsafe canbo__personnel__v1__end_organization_identifier_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__EndOrganizationIdentifierRequest.self)
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
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__EndOrganizationIdentifierRequest.self)
        unsafe canbo__personnel__v1__end_organization_identifier_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for identifiers.
public struct ListOrganizationIdentifiersRequest: ProtobufMessage {
    /// `organizations/{organization}` for its own; empty for those of all.
    @ProtoText public var organization: String
    /// The scheme; empty for all.
    @ProtoText public var scheme: String
    /// The identifier itself, with its scheme; empty for all.
    @ProtoText public var value: String
    /// Identifiers on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
    @ProtoText public var pageToken: String
    /// The day asked for, from 1900 through 2199; today when absent.
    public var asOf: GoogleDate?
    /// The instant at which the record said so, never later than now; now when absent.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _organization = ProtoText(projectedValue: Text())
        _scheme = ProtoText(projectedValue: Text())
        _value = ProtoText(projectedValue: Text())
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(organization: String = "", scheme: String = "", value: String = "", pageSize: Int32 = 0, pageToken: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _organization = ProtoText(wrappedValue: organization)
        _scheme = ProtoText(wrappedValue: scheme)
        _value = ProtoText(wrappedValue: value)
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListOrganizationIdentifiersRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListOrganizationIdentifiersRequest()
        unsafe canbo__personnel__v1__list_organization_identifiers_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListOrganizationIdentifiersRequest.self)
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe _scheme = source.text(wire.pointee.scheme, "scheme")
        unsafe _value = source.text(wire.pointee.value, "value")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListOrganizationIdentifiersRequest.self)
        unsafe canbo__personnel__v1__list_organization_identifiers_request__init(wire)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.scheme = scratch.text(_scheme)
        unsafe wire.pointee.value = scratch.text(_value)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of identifiers.
public struct ListOrganizationIdentifiersResponse: ProtobufMessage {
    /// The identifiers.
    public var organizationIdentifiers: [OrganizationIdentifier]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The day asked for; absent when none was.
    public var asOf: GoogleDate?
    /// The instant asked for; absent when none was.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.organizationIdentifiers = []
        _nextPageToken = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(organizationIdentifiers: [OrganizationIdentifier] = [], nextPageToken: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        self.organizationIdentifiers = organizationIdentifiers
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListOrganizationIdentifiersResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListOrganizationIdentifiersResponse()
        unsafe canbo__personnel__v1__list_organization_identifiers_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListOrganizationIdentifiersResponse.self)
        unsafe self.organizationIdentifiers = source.messages(wire.pointee.n_organization_identifiers, wire.pointee.organization_identifiers, "organization_identifiers")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListOrganizationIdentifiersResponse.self)
        unsafe canbo__personnel__v1__list_organization_identifiers_response__init(wire)
        unsafe (wire.pointee.n_organization_identifiers, wire.pointee.organization_identifiers) = scratch.messages(self.organizationIdentifiers)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
