// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/personnel_service.proto

internal import CMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// Asks for one organisation.
public struct GetOrganizationRequest: ProtobufMessage {
    /// `organizations/{organization}`.
    @ProtoText public var name: String
    /// The day whose facts are asked for, from 1900 through 2199; today when absent.
    public var asOf: GoogleDate?
    /// The instant at which the record said so, never later than now; now when absent.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GetOrganizationRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetOrganizationRequest()
        unsafe canbo__personnel__v1__get_organization_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetOrganizationRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetOrganizationRequest.self)
        unsafe canbo__personnel__v1__get_organization_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for organisations.
public struct ListOrganizationsRequest: ProtobufMessage {
    /// `organizations/{organization}` lists those directly below it, `organizations/-` lists all;
    /// empty lists those at the top of a tree.
    @ProtoText public var parent: String
    /// Organisations on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
    @ProtoText public var pageToken: String
    /// The day whose facts are asked for, from 1900 through 2199; today when absent.
    public var asOf: GoogleDate?
    /// The instant at which the record said so, never later than now; now when absent.
    public var asRecordedAt: GoogleTimestamp?
    /// Which tree `parent` is about. At the top of the Party's line stand those that have some below
    /// them and none above; the territorial one has no top.
    public var tree: OrganizationTreeKind
    /// Whether all below an organisation in that tree are listed, not only those directly below.
    public var includeBelow: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        self.tree = OrganizationTreeKind()
        self.includeBelow = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil, tree: OrganizationTreeKind = OrganizationTreeKind(), includeBelow: Bool = false) {
        _parent = ProtoText(wrappedValue: parent)
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        self.tree = tree
        self.includeBelow = includeBelow
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListOrganizationsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListOrganizationsRequest()
        unsafe canbo__personnel__v1__list_organizations_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListOrganizationsRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unsafe self.tree = OrganizationTreeKind(number: Int32(truncatingIfNeeded: wire.pointee.tree.rawValue))
        unsafe self.includeBelow = wire.pointee.include_below != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListOrganizationsRequest.self)
        unsafe canbo__personnel__v1__list_organizations_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe wire.pointee.tree = .init(rawValue: .init(truncatingIfNeeded: self.tree.number))
        unsafe wire.pointee.include_below = self.includeBelow ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of organisations.
public struct ListOrganizationsResponse: ProtobufMessage {
    /// The organisations.
    public var organizations: [Organization]
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
        self.organizations = []
        _nextPageToken = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(organizations: [Organization] = [], nextPageToken: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        self.organizations = organizations
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListOrganizationsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListOrganizationsResponse()
        unsafe canbo__personnel__v1__list_organizations_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListOrganizationsResponse.self)
        unsafe self.organizations = source.messages(wire.pointee.n_organizations, wire.pointee.organizations, "organizations")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListOrganizationsResponse.self)
        unsafe canbo__personnel__v1__list_organizations_response__init(wire)
        unsafe (wire.pointee.n_organizations, wire.pointee.organizations) = scratch.messages(self.organizations)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a new organisation.
public struct CreateOrganizationRequest: ProtobufMessage {
    /// The organisation; output-only fields are ignored.
    public var organization: Organization?
    /// The part of the name after `organizations/`; a UUID is made when empty.
    @ProtoText public var organizationID: String
    /// The day from which it has legal effect; today when absent, never later.
    public var effectiveDate: GoogleDate?
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Checks everything and changes nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.organization = nil
        _organizationID = ProtoText(projectedValue: Text())
        self.effectiveDate = nil
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(organization: Organization? = nil, organizationID: String = "", effectiveDate: GoogleDate? = nil, requestID: String = "", validateOnly: Bool = false) {
        self.organization = organization
        _organizationID = ProtoText(wrappedValue: organizationID)
        self.effectiveDate = effectiveDate
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.CreateOrganizationRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__CreateOrganizationRequest()
        unsafe canbo__personnel__v1__create_organization_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CreateOrganizationRequest.self)
        unsafe self.organization = source.message(wire.pointee.organization, "organization")
        unsafe _organizationID = source.text(wire.pointee.organization_id, "organization_id")
        unsafe self.effectiveDate = source.message(wire.pointee.effective_date, "effective_date")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CreateOrganizationRequest.self)
        unsafe canbo__personnel__v1__create_organization_request__init(wire)
        unsafe wire.pointee.organization = scratch.message(self.organization)
        unsafe wire.pointee.organization_id = scratch.text(_organizationID)
        unsafe wire.pointee.effective_date = scratch.message(self.effectiveDate)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a change of an organisation.
public struct UpdateOrganizationRequest: ProtobufMessage {
    /// The organisation with its new facts, found by its name.
    public var organization: Organization?
    /// The fields to change; absent, every populated field; `*` replaces all.
    public var updateMask: GoogleFieldMask?
    /// The day from which the change has legal effect, from 1900 through 2199; today when absent.
    ///
    /// A field holds its new value until the next day from which a change of that same field is on
    /// record. A day to come is shown from then on; a day that is over corrects the past, and what
    /// the record said before can still be read.
    public var effectiveDate: GoogleDate?
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Checks everything and changes nothing.
    public var validateOnly: Bool
    /// The day on which the change ceases to have effect and what stood before stands again; absent,
    /// it holds on. For the correction of a time that is over.
    public var effectiveEndDate: GoogleDate?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.organization = nil
        self.updateMask = nil
        self.effectiveDate = nil
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        self.effectiveEndDate = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(organization: Organization? = nil, updateMask: GoogleFieldMask? = nil, effectiveDate: GoogleDate? = nil, requestID: String = "", validateOnly: Bool = false, effectiveEndDate: GoogleDate? = nil) {
        self.organization = organization
        self.updateMask = updateMask
        self.effectiveDate = effectiveDate
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        self.effectiveEndDate = effectiveEndDate
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.UpdateOrganizationRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__UpdateOrganizationRequest()
        unsafe canbo__personnel__v1__update_organization_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__UpdateOrganizationRequest.self)
        unsafe self.organization = source.message(wire.pointee.organization, "organization")
        unsafe self.updateMask = source.message(wire.pointee.update_mask, "update_mask")
        unsafe self.effectiveDate = source.message(wire.pointee.effective_date, "effective_date")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unsafe self.effectiveEndDate = source.message(wire.pointee.effective_end_date, "effective_end_date")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__UpdateOrganizationRequest.self)
        unsafe canbo__personnel__v1__update_organization_request__init(wire)
        unsafe wire.pointee.organization = scratch.message(self.organization)
        unsafe wire.pointee.update_mask = scratch.message(self.updateMask)
        unsafe wire.pointee.effective_date = scratch.message(self.effectiveDate)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe wire.pointee.effective_end_date = scratch.message(self.effectiveEndDate)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for one official.
public struct GetOfficialRequest: ProtobufMessage {
    /// `officials/{official}`.
    @ProtoText public var name: String
    /// The day whose facts are asked for, from 1900 through 2199; today when absent.
    public var asOf: GoogleDate?
    /// The instant at which the record said so, never later than now; now when absent.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GetOfficialRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetOfficialRequest()
        unsafe canbo__personnel__v1__get_official_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetOfficialRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetOfficialRequest.self)
        unsafe canbo__personnel__v1__get_official_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the retirement of one official.
public struct GetRetirementRequest: ProtobufMessage {
    /// `officials/{official}/retirement`.
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
    public static let fullName = "canbo.personnel.v1.GetRetirementRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetRetirementRequest()
        unsafe canbo__personnel__v1__get_retirement_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetRetirementRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetRetirementRequest.self)
        unsafe canbo__personnel__v1__get_retirement_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the officials of an organisation.
public struct ListOfficialsRequest: ProtobufMessage {
    /// `organizations/{organization}` lists the officials of it and of all below it;
    /// `organizations/-` or empty lists all.
    @ProtoText public var parent: String
    /// Officials on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
    @ProtoText public var pageToken: String
    /// The day whose facts are asked for, from 1900 through 2199; today when absent.
    public var asOf: GoogleDate?
    /// The instant at which the record said so, never later than now; now when absent.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _parent = ProtoText(wrappedValue: parent)
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListOfficialsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListOfficialsRequest()
        unsafe canbo__personnel__v1__list_officials_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListOfficialsRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListOfficialsRequest.self)
        unsafe canbo__personnel__v1__list_officials_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of officials.
public struct ListOfficialsResponse: ProtobufMessage {
    /// The officials, without their personal identification numbers.
    public var officials: [Official]
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
        self.officials = []
        _nextPageToken = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(officials: [Official] = [], nextPageToken: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        self.officials = officials
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListOfficialsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListOfficialsResponse()
        unsafe canbo__personnel__v1__list_officials_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListOfficialsResponse.self)
        unsafe self.officials = source.messages(wire.pointee.n_officials, wire.pointee.officials, "officials")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListOfficialsResponse.self)
        unsafe canbo__personnel__v1__list_officials_response__init(wire)
        unsafe (wire.pointee.n_officials, wire.pointee.officials) = scratch.messages(self.officials)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for officials by what people know of them: at least a name, a year of birth, a filter or a
/// personal identification number.
public struct SearchOfficialsRequest: ProtobufMessage {
    /// Words of the name in any order, each complete or only begun, with or without diacritics:
    /// `nguyen van an` and `an ngu` find Nguyễn Văn An. At most 100 characters and 8 words.
    ///
    /// A word of 2 to 8 letters with which no word of a name begins stands for the initials of a
    /// whole name, in its order: `nva` finds Nguyễn Văn An.
    @ProtoText public var query: String
    /// Officials on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
    @ProtoText public var pageToken: String
    /// `organizations/{organization}` finds among the officials of it and of all below it;
    /// `organizations/-` or empty among all.
    @ProtoText public var parent: String
    /// Year of birth, from 1900; any when 0.
    public var birthYear: Int32
    /// Personal identification number, all 12 digits, given alone: finds one official or nobody.
    ///
    /// Personal data: for callers only who may see these numbers, for a purpose; a find is on record
    /// as a read.
    @ProtoText public var personalID: String
    /// Which of them, as AIP-160 writes it, at most 500 characters:
    /// `status = ACTIVE AND (gender = FEMALE OR birth_date >= 1985-01-01)`.
    ///
    /// Fields are `birth_date`, `current_post_title` (a `*` at the end stands for any rest), `gender`,
    /// `managing_organization`, `official_kind`, `retirement_date` (as GetRetirement tells it) and
    /// `status`; comparisons are `=` and `!=`, of dates `<`, `<=`, `>` and `>=`, too; they are joined
    /// by AND, OR, which binds more closely, NOT and parentheses.
    @ProtoText public var filter: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _query = ProtoText(projectedValue: Text())
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        _parent = ProtoText(projectedValue: Text())
        self.birthYear = 0
        _personalID = ProtoText(projectedValue: Text())
        _filter = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(query: String = "", pageSize: Int32 = 0, pageToken: String = "", parent: String = "", birthYear: Int32 = 0, personalID: String = "", filter: String = "") {
        _query = ProtoText(wrappedValue: query)
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        _parent = ProtoText(wrappedValue: parent)
        self.birthYear = birthYear
        _personalID = ProtoText(wrappedValue: personalID)
        _filter = ProtoText(wrappedValue: filter)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.SearchOfficialsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__SearchOfficialsRequest()
        unsafe canbo__personnel__v1__search_officials_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__SearchOfficialsRequest.self)
        unsafe _query = source.text(wire.pointee.query, "query")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.birthYear = wire.pointee.birth_year
        unsafe _personalID = source.text(wire.pointee.personal_id, "personal_id")
        unsafe _filter = source.text(wire.pointee.filter, "filter")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__SearchOfficialsRequest.self)
        unsafe canbo__personnel__v1__search_officials_request__init(wire)
        unsafe wire.pointee.query = scratch.text(_query)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.birth_year = self.birthYear
        unsafe wire.pointee.personal_id = scratch.text(_personalID)
        unsafe wire.pointee.filter = scratch.text(_filter)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of officials found.
public struct SearchOfficialsResponse: ProtobufMessage {
    /// The officials, without their personal identification numbers but for one asked for by number.
    ///
    /// The work for one page is bounded: a page may hold fewer officials than asked for, or none,
    /// and still be followed by another.
    public var officials: [Official]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.officials = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(officials: [Official] = [], nextPageToken: String = "") {
        self.officials = officials
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.SearchOfficialsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__SearchOfficialsResponse()
        unsafe canbo__personnel__v1__search_officials_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__SearchOfficialsResponse.self)
        unsafe self.officials = source.messages(wire.pointee.n_officials, wire.pointee.officials, "officials")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__SearchOfficialsResponse.self)
        unsafe canbo__personnel__v1__search_officials_response__init(wire)
        unsafe (wire.pointee.n_officials, wire.pointee.officials) = scratch.messages(self.officials)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a new official.
public struct CreateOfficialRequest: ProtobufMessage {
    /// The official; output-only fields are ignored.
    public var official: Official?
    /// The part of the name after `officials/`; a UUID is made when empty.
    @ProtoText public var officialID: String
    /// The day from which the facts have legal effect; today when absent, never later.
    public var effectiveDate: GoogleDate?
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Checks everything and changes nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.official = nil
        _officialID = ProtoText(projectedValue: Text())
        self.effectiveDate = nil
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(official: Official? = nil, officialID: String = "", effectiveDate: GoogleDate? = nil, requestID: String = "", validateOnly: Bool = false) {
        self.official = official
        _officialID = ProtoText(wrappedValue: officialID)
        self.effectiveDate = effectiveDate
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.CreateOfficialRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__CreateOfficialRequest()
        unsafe canbo__personnel__v1__create_official_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CreateOfficialRequest.self)
        unsafe self.official = source.message(wire.pointee.official, "official")
        unsafe _officialID = source.text(wire.pointee.official_id, "official_id")
        unsafe self.effectiveDate = source.message(wire.pointee.effective_date, "effective_date")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CreateOfficialRequest.self)
        unsafe canbo__personnel__v1__create_official_request__init(wire)
        unsafe wire.pointee.official = scratch.message(self.official)
        unsafe wire.pointee.official_id = scratch.text(_officialID)
        unsafe wire.pointee.effective_date = scratch.message(self.effectiveDate)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a change of an official.
public struct UpdateOfficialRequest: ProtobufMessage {
    /// The official with the new facts, found by its name.
    public var official: Official?
    /// The fields to change; absent, every populated field; `*` replaces all.
    public var updateMask: GoogleFieldMask?
    /// The day from which the change has legal effect, from 1900 through 2199; today when absent.
    ///
    /// A field holds its new value until the next day from which a change of that same field is on
    /// record. A day to come is shown from then on; a day that is over corrects the past, and what
    /// the record said before can still be read.
    public var effectiveDate: GoogleDate?
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Checks everything and changes nothing.
    public var validateOnly: Bool
    /// The day on which the change ceases to have effect and what stood before stands again; absent,
    /// it holds on. For the correction of a time that is over.
    public var effectiveEndDate: GoogleDate?
    /// Ends what the official holds, on the day from which a status has effect by which the official
    /// leaves; absent, such a status is refused with `OFFICIAL_HOLDS_POSTS` while a post is held.
    public var heldPostsEnd: HeldPostsEnd?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.official = nil
        self.updateMask = nil
        self.effectiveDate = nil
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        self.effectiveEndDate = nil
        self.heldPostsEnd = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(official: Official? = nil, updateMask: GoogleFieldMask? = nil, effectiveDate: GoogleDate? = nil, requestID: String = "", validateOnly: Bool = false, effectiveEndDate: GoogleDate? = nil, heldPostsEnd: HeldPostsEnd? = nil) {
        self.official = official
        self.updateMask = updateMask
        self.effectiveDate = effectiveDate
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        self.effectiveEndDate = effectiveEndDate
        self.heldPostsEnd = heldPostsEnd
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.UpdateOfficialRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__UpdateOfficialRequest()
        unsafe canbo__personnel__v1__update_official_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__UpdateOfficialRequest.self)
        unsafe self.official = source.message(wire.pointee.official, "official")
        unsafe self.updateMask = source.message(wire.pointee.update_mask, "update_mask")
        unsafe self.effectiveDate = source.message(wire.pointee.effective_date, "effective_date")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unsafe self.effectiveEndDate = source.message(wire.pointee.effective_end_date, "effective_end_date")
        unsafe self.heldPostsEnd = source.message(wire.pointee.held_posts_end, "held_posts_end")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__UpdateOfficialRequest.self)
        unsafe canbo__personnel__v1__update_official_request__init(wire)
        unsafe wire.pointee.official = scratch.message(self.official)
        unsafe wire.pointee.update_mask = scratch.message(self.updateMask)
        unsafe wire.pointee.effective_date = scratch.message(self.effectiveDate)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe wire.pointee.effective_end_date = scratch.message(self.effectiveEndDate)
        unsafe wire.pointee.held_posts_end = scratch.message(self.heldPostsEnd)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// By what the holdings of an official end who leaves; why is told by the status.
public struct HeldPostsEnd: ProtobufMessage {
    /// Number of the decision, 1 to 100 characters.
    @ProtoText public var decisionNumber: String
    /// Day of that decision, not after today.
    public var decisionDate: GoogleDate?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _decisionNumber = ProtoText(projectedValue: Text())
        self.decisionDate = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(decisionNumber: String = "", decisionDate: GoogleDate? = nil) {
        _decisionNumber = ProtoText(wrappedValue: decisionNumber)
        self.decisionDate = decisionDate
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.HeldPostsEnd"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__HeldPostsEnd()
        unsafe canbo__personnel__v1__held_posts_end__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__HeldPostsEnd.self)
        unsafe _decisionNumber = source.text(wire.pointee.decision_number, "decision_number")
        unsafe self.decisionDate = source.message(wire.pointee.decision_date, "decision_date")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__HeldPostsEnd.self)
        unsafe canbo__personnel__v1__held_posts_end__init(wire)
        unsafe wire.pointee.decision_number = scratch.text(_decisionNumber)
        unsafe wire.pointee.decision_date = scratch.message(self.decisionDate)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One part of an import of organisations.
public struct ImportOrganizationsRequest: ProtobufMessage {
    /// The options first, then the file.
    public var part: Part?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.part = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(part: Part? = nil) {
        self.part = part
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ImportOrganizationsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ImportOrganizationsRequest()
        unsafe canbo__personnel__v1__import_organizations_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ImportOrganizationsRequest.self)
        switch unsafe wire.pointee.part_case.rawValue {
            case 1: unsafe self.part = .options(source.required(wire.pointee.options, "options"))
            case 2: unsafe self.part = .chunk(source.bytes(wire.pointee.chunk))
            default: self.part = nil
        }
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ImportOrganizationsRequest.self)
        unsafe canbo__personnel__v1__import_organizations_request__init(wire)
        switch self.part {
            case nil: break
            case .options(let value)?:
                unsafe wire.pointee.part_case = .init(rawValue: 1)
                unsafe wire.pointee.options = scratch.required(value)
            case .chunk(let value)?:
                unsafe wire.pointee.part_case = .init(rawValue: 2)
                unsafe wire.pointee.chunk = scratch.bytes(value)
        }
        unsafe scratch.attach(unknownFields, to: message)
    }

    /// The options first, then the file.
    public enum Part: Sendable, Hashable {
        /// How to import; exactly once, first.
        case options(ImportOptions)
        /// The next bytes of the file, cut anywhere, at most 1 MiB each.
        case chunk([UInt8])
    }
}

/// The outcome of an import of organisations.
public struct ImportOrganizationsResponse: ProtobufMessage {
    /// What became of the file.
    public var report: ImportReport?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.report = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(report: ImportReport? = nil) {
        self.report = report
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ImportOrganizationsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ImportOrganizationsResponse()
        unsafe canbo__personnel__v1__import_organizations_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ImportOrganizationsResponse.self)
        unsafe self.report = source.message(wire.pointee.report, "report")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ImportOrganizationsResponse.self)
        unsafe canbo__personnel__v1__import_organizations_response__init(wire)
        unsafe wire.pointee.report = scratch.message(self.report)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One part of an import of officials.
public struct ImportOfficialsRequest: ProtobufMessage {
    /// The options first, then the file.
    public var part: Part?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.part = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(part: Part? = nil) {
        self.part = part
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ImportOfficialsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ImportOfficialsRequest()
        unsafe canbo__personnel__v1__import_officials_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ImportOfficialsRequest.self)
        switch unsafe wire.pointee.part_case.rawValue {
            case 1: unsafe self.part = .options(source.required(wire.pointee.options, "options"))
            case 2: unsafe self.part = .chunk(source.bytes(wire.pointee.chunk))
            default: self.part = nil
        }
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ImportOfficialsRequest.self)
        unsafe canbo__personnel__v1__import_officials_request__init(wire)
        switch self.part {
            case nil: break
            case .options(let value)?:
                unsafe wire.pointee.part_case = .init(rawValue: 1)
                unsafe wire.pointee.options = scratch.required(value)
            case .chunk(let value)?:
                unsafe wire.pointee.part_case = .init(rawValue: 2)
                unsafe wire.pointee.chunk = scratch.bytes(value)
        }
        unsafe scratch.attach(unknownFields, to: message)
    }

    /// The options first, then the file.
    public enum Part: Sendable, Hashable {
        /// How to import; exactly once, first.
        case options(ImportOptions)
        /// The next bytes of the file, cut anywhere, at most 1 MiB each.
        case chunk([UInt8])
    }
}

/// The outcome of an import of officials.
public struct ImportOfficialsResponse: ProtobufMessage {
    /// What became of the file.
    public var report: ImportReport?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.report = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(report: ImportReport? = nil) {
        self.report = report
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ImportOfficialsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ImportOfficialsResponse()
        unsafe canbo__personnel__v1__import_officials_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ImportOfficialsResponse.self)
        unsafe self.report = source.message(wire.pointee.report, "report")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ImportOfficialsResponse.self)
        unsafe canbo__personnel__v1__import_officials_response__init(wire)
        unsafe wire.pointee.report = scratch.message(self.report)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Hides what a caller may not see.
extension ListOfficialsResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("officials.personal_id", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.officials.indices {
            self.officials[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("officials", self.officials)
    }
}

/// Hides what a caller may not see.
extension SearchOfficialsRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("personal_id", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.personalID = "" }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("personal_id", .sensitive, if: self.personalID.isEmpty == false)
    }
}

/// Hides what a caller may not see.
extension SearchOfficialsResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("officials.personal_id", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.officials.indices {
            self.officials[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("officials", self.officials)
    }
}

/// Hides what a caller may not see.
extension CreateOfficialRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("official.personal_id", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.official?.hide(beyond: clearance)
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("official", CollectionOfOne(self.official).compactMap { $0 })
    }
}

/// Hides what a caller may not see.
extension UpdateOfficialRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("official.personal_id", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.official?.hide(beyond: clearance)
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("official", CollectionOfOne(self.official).compactMap { $0 })
        fields.add(naming: self.updateMask, of: "official", Official.guardedFields)
    }
}

/// Hides what a caller may not see.
extension ImportOfficialsRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("chunk", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive), case .chunk? = self.part {
            self.part = nil
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        if case .chunk? = self.part {
            fields.add("chunk", .sensitive, if: true)
        }
    }
}
