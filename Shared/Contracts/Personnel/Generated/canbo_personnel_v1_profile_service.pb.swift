// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/profile_service.proto

internal import CMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// Asks for the catalogue.
public struct ListProfileFieldsRequest: ProtobufMessage {
    /// One section only; empty for all.
    @ProtoText public var section: String
    /// The day of the rows; today when absent.
    public var asOf: GoogleDate?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _section = ProtoText(projectedValue: Text())
        self.asOf = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(section: String = "", asOf: GoogleDate? = nil) {
        _section = ProtoText(wrappedValue: section)
        self.asOf = asOf
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListProfileFieldsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListProfileFieldsRequest()
        unsafe canbo__personnel__v1__list_profile_fields_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListProfileFieldsRequest.self)
        unsafe _section = source.text(wire.pointee.section, "section")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListProfileFieldsRequest.self)
        unsafe canbo__personnel__v1__list_profile_fields_request__init(wire)
        unsafe wire.pointee.section = scratch.text(_section)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The catalogue.
public struct ListProfileFieldsResponse: ProtobufMessage {
    /// The sections in their order.
    public var sections: [ProfileSection]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.sections = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(sections: [ProfileSection] = []) {
        self.sections = sections
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListProfileFieldsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListProfileFieldsResponse()
        unsafe canbo__personnel__v1__list_profile_fields_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListProfileFieldsResponse.self)
        unsafe self.sections = source.messages(wire.pointee.n_sections, wire.pointee.sections, "sections")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListProfileFieldsResponse.self)
        unsafe canbo__personnel__v1__list_profile_fields_response__init(wire)
        unsafe (wire.pointee.n_sections, wire.pointee.sections) = scratch.messages(self.sections)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a profile.
public struct GetProfileRequest: ProtobufMessage {
    /// `officials/{official}/profile`.
    @ProtoText public var name: String
    /// The day whose state is asked for; today when absent.
    public var asOf: GoogleDate?
    /// The instant whose knowledge counts; now when absent.
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
    public static let fullName = "canbo.personnel.v1.GetProfileRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetProfileRequest()
        unsafe canbo__personnel__v1__get_profile_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetProfileRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetProfileRequest.self)
        unsafe canbo__personnel__v1__get_profile_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks what a profile lacks.
public struct GetProfileCompletenessRequest: ProtobufMessage {
    /// `officials/{official}/profile`.
    @ProtoText public var name: String
    /// The act for which it should be complete: `PLAN`, `APPOINT`; empty for every one.
    @ProtoText public var act: String
    /// The day whose entries and rules count; today when absent.
    public var asOf: GoogleDate?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _act = ProtoText(projectedValue: Text())
        self.asOf = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", act: String = "", asOf: GoogleDate? = nil) {
        _name = ProtoText(wrappedValue: name)
        _act = ProtoText(wrappedValue: act)
        self.asOf = asOf
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GetProfileCompletenessRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetProfileCompletenessRequest()
        unsafe canbo__personnel__v1__get_profile_completeness_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetProfileCompletenessRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _act = source.text(wire.pointee.act, "act")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetProfileCompletenessRequest.self)
        unsafe canbo__personnel__v1__get_profile_completeness_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.act = scratch.text(_act)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for an entry.
public struct GetProfileEntryRequest: ProtobufMessage {
    /// `officials/{official}/profileEntries/{profile_entry}`.
    @ProtoText public var name: String
    /// The day whose values are asked for; today when absent.
    public var asOf: GoogleDate?
    /// The instant whose knowledge counts; now when absent.
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
    public static let fullName = "canbo.personnel.v1.GetProfileEntryRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetProfileEntryRequest()
        unsafe canbo__personnel__v1__get_profile_entry_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetProfileEntryRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetProfileEntryRequest.self)
        unsafe canbo__personnel__v1__get_profile_entry_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for entries.
public struct ListProfileEntriesRequest: ProtobufMessage {
    /// `officials/{official}`.
    @ProtoText public var parent: String
    /// One section only; empty for all.
    @ProtoText public var section: String
    /// Entries on a page, at most 500; 50 when 0.
    public var pageSize: Int32
    /// From the answer before; empty for the first page.
    @ProtoText public var pageToken: String
    /// The day whose values are asked for; today when absent.
    public var asOf: GoogleDate?
    /// The instant whose knowledge counts; now when absent.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        _section = ProtoText(projectedValue: Text())
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", section: String = "", pageSize: Int32 = 0, pageToken: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _parent = ProtoText(wrappedValue: parent)
        _section = ProtoText(wrappedValue: section)
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListProfileEntriesRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListProfileEntriesRequest()
        unsafe canbo__personnel__v1__list_profile_entries_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListProfileEntriesRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe _section = source.text(wire.pointee.section, "section")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListProfileEntriesRequest.self)
        unsafe canbo__personnel__v1__list_profile_entries_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.section = scratch.text(_section)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of entries.
public struct ListProfileEntriesResponse: ProtobufMessage {
    /// The entries.
    public var profileEntries: [ProfileEntry]
    /// For the next page; empty on the last one.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.profileEntries = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(profileEntries: [ProfileEntry] = [], nextPageToken: String = "") {
        self.profileEntries = profileEntries
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListProfileEntriesResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListProfileEntriesResponse()
        unsafe canbo__personnel__v1__list_profile_entries_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListProfileEntriesResponse.self)
        unsafe self.profileEntries = source.messages(wire.pointee.n_profile_entries, wire.pointee.profile_entries, "profile_entries")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListProfileEntriesResponse.self)
        unsafe canbo__personnel__v1__list_profile_entries_response__init(wire)
        unsafe (wire.pointee.n_profile_entries, wire.pointee.profile_entries) = scratch.messages(self.profileEntries)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Records an entry.
public struct CreateProfileEntryRequest: ProtobufMessage {
    /// `officials/{official}`.
    @ProtoText public var parent: String
    /// The entry with its section and values.
    public var profileEntry: ProfileEntry?
    /// The last part of the name, of a section with several entries alone: 1 to 63 lower-case letters,
    /// digits and hyphens; chosen by the service when empty.
    @ProtoText public var profileEntryID: String
    /// What the values rest on; for an official in the own profile DECLARED, also when absent.
    public var basis: ProfileBasis?
    /// The first day on which they hold; today when absent.
    public var effectiveDate: GoogleDate?
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Only checks the request.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.profileEntry = nil
        _profileEntryID = ProtoText(projectedValue: Text())
        self.basis = nil
        self.effectiveDate = nil
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", profileEntry: ProfileEntry? = nil, profileEntryID: String = "", basis: ProfileBasis? = nil, effectiveDate: GoogleDate? = nil, requestID: String = "", validateOnly: Bool = false) {
        _parent = ProtoText(wrappedValue: parent)
        self.profileEntry = profileEntry
        _profileEntryID = ProtoText(wrappedValue: profileEntryID)
        self.basis = basis
        self.effectiveDate = effectiveDate
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.CreateProfileEntryRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__CreateProfileEntryRequest()
        unsafe canbo__personnel__v1__create_profile_entry_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CreateProfileEntryRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.profileEntry = source.message(wire.pointee.profile_entry, "profile_entry")
        unsafe _profileEntryID = source.text(wire.pointee.profile_entry_id, "profile_entry_id")
        unsafe self.basis = source.message(wire.pointee.basis, "basis")
        unsafe self.effectiveDate = source.message(wire.pointee.effective_date, "effective_date")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CreateProfileEntryRequest.self)
        unsafe canbo__personnel__v1__create_profile_entry_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.profile_entry = scratch.message(self.profileEntry)
        unsafe wire.pointee.profile_entry_id = scratch.text(_profileEntryID)
        unsafe wire.pointee.basis = scratch.message(self.basis)
        unsafe wire.pointee.effective_date = scratch.message(self.effectiveDate)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Changes an entry.
public struct UpdateProfileEntryRequest: ProtobufMessage {
    /// The entry by its name, with the values that change; `etag` when it may not have changed since.
    public var profileEntry: ProfileEntry?
    /// Fields that have no value any more.
    public var clearedFields: [String]
    /// What the values rest on; for an official in the own profile DECLARED, also when absent.
    public var basis: ProfileBasis?
    /// The first day on which they hold; today when absent.
    public var effectiveDate: GoogleDate?
    /// The first day on which what stood before stands again; absent when the change holds on.
    public var effectiveEndDate: GoogleDate?
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Only checks the request.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.profileEntry = nil
        self.clearedFields = []
        self.basis = nil
        self.effectiveDate = nil
        self.effectiveEndDate = nil
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(profileEntry: ProfileEntry? = nil, clearedFields: [String] = [], basis: ProfileBasis? = nil, effectiveDate: GoogleDate? = nil, effectiveEndDate: GoogleDate? = nil, requestID: String = "", validateOnly: Bool = false) {
        self.profileEntry = profileEntry
        self.clearedFields = clearedFields
        self.basis = basis
        self.effectiveDate = effectiveDate
        self.effectiveEndDate = effectiveEndDate
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.UpdateProfileEntryRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__UpdateProfileEntryRequest()
        unsafe canbo__personnel__v1__update_profile_entry_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__UpdateProfileEntryRequest.self)
        unsafe self.profileEntry = source.message(wire.pointee.profile_entry, "profile_entry")
        unsafe self.clearedFields = source.strings(wire.pointee.n_cleared_fields, wire.pointee.cleared_fields, "cleared_fields")
        unsafe self.basis = source.message(wire.pointee.basis, "basis")
        unsafe self.effectiveDate = source.message(wire.pointee.effective_date, "effective_date")
        unsafe self.effectiveEndDate = source.message(wire.pointee.effective_end_date, "effective_end_date")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__UpdateProfileEntryRequest.self)
        unsafe canbo__personnel__v1__update_profile_entry_request__init(wire)
        unsafe wire.pointee.profile_entry = scratch.message(self.profileEntry)
        unsafe (wire.pointee.n_cleared_fields, wire.pointee.cleared_fields) = scratch.strings(self.clearedFields)
        unsafe wire.pointee.basis = scratch.message(self.basis)
        unsafe wire.pointee.effective_date = scratch.message(self.effectiveDate)
        unsafe wire.pointee.effective_end_date = scratch.message(self.effectiveEndDate)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Ends an entry.
public struct EndProfileEntryRequest: ProtobufMessage {
    /// `officials/{official}/profileEntries/{profile_entry}`.
    @ProtoText public var name: String
    /// The first day on which nothing of it holds; today when absent.
    public var endDate: GoogleDate?
    /// The entity tag as read; not checked when empty.
    @ProtoText public var etag: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Only checks the request.
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
    public static let fullName = "canbo.personnel.v1.EndProfileEntryRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__EndProfileEntryRequest()
        unsafe canbo__personnel__v1__end_profile_entry_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__EndProfileEntryRequest.self)
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
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__EndProfileEntryRequest.self)
        unsafe canbo__personnel__v1__end_profile_entry_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Declares a profile.
public struct DeclareProfileRequest: ProtobufMessage {
    /// `officials/{official}/profile`.
    @ProtoText public var name: String
    /// The signed declaration.
    public var paper: ProfilePaper?
    /// The entity tag as read; not checked when empty.
    @ProtoText public var etag: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Only checks the request.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.paper = nil
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", paper: ProfilePaper? = nil, etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        self.paper = paper
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.DeclareProfileRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__DeclareProfileRequest()
        unsafe canbo__personnel__v1__declare_profile_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__DeclareProfileRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.paper = source.message(wire.pointee.paper, "paper")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__DeclareProfileRequest.self)
        unsafe canbo__personnel__v1__declare_profile_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.paper = scratch.message(self.paper)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Records a verification.
public struct VerifyProfileRequest: ProtobufMessage {
    /// `officials/{official}/profile`.
    @ProtoText public var name: String
    /// The list of originals that were compared.
    public var paper: ProfilePaper?
    /// The entity tag as read; not checked when empty.
    @ProtoText public var etag: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Only checks the request.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.paper = nil
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", paper: ProfilePaper? = nil, etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        self.paper = paper
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.VerifyProfileRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__VerifyProfileRequest()
        unsafe canbo__personnel__v1__verify_profile_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__VerifyProfileRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.paper = source.message(wire.pointee.paper, "paper")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__VerifyProfileRequest.self)
        unsafe canbo__personnel__v1__verify_profile_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.paper = scratch.message(self.paper)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Confirms a profile.
public struct ConfirmProfileRequest: ProtobufMessage {
    /// `officials/{official}/profile`.
    @ProtoText public var name: String
    /// The confirmation with its signature.
    public var paper: ProfilePaper?
    /// The entity tag as read; not checked when empty.
    @ProtoText public var etag: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Only checks the request.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.paper = nil
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", paper: ProfilePaper? = nil, etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        self.paper = paper
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ConfirmProfileRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ConfirmProfileRequest()
        unsafe canbo__personnel__v1__confirm_profile_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ConfirmProfileRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.paper = source.message(wire.pointee.paper, "paper")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ConfirmProfileRequest.self)
        unsafe canbo__personnel__v1__confirm_profile_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.paper = scratch.message(self.paper)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Gives a profile back.
public struct ReturnProfileRequest: ProtobufMessage {
    /// `officials/{official}/profile`.
    @ProtoText public var name: String
    /// Why, 1 to 2,000 characters.
    @ProtoText public var reason: String
    /// The entity tag as read; not checked when empty.
    @ProtoText public var etag: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Only checks the request.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _reason = ProtoText(projectedValue: Text())
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", reason: String = "", etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        _reason = ProtoText(wrappedValue: reason)
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ReturnProfileRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ReturnProfileRequest()
        unsafe canbo__personnel__v1__return_profile_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReturnProfileRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _reason = source.text(wire.pointee.reason, "reason")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReturnProfileRequest.self)
        unsafe canbo__personnel__v1__return_profile_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.reason = scratch.text(_reason)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One part of what keeps a document.
public struct AddProfileDocumentRequest: ProtobufMessage {
    /// What the document is, then its file.
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
    public static let fullName = "canbo.personnel.v1.AddProfileDocumentRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__AddProfileDocumentRequest()
        unsafe canbo__personnel__v1__add_profile_document_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AddProfileDocumentRequest.self)
        switch unsafe wire.pointee.part_case.rawValue {
            case 1: unsafe self.part = .options(source.required(wire.pointee.options, "options"))
            case 2: unsafe self.part = .chunk(source.bytes(wire.pointee.chunk))
            default: self.part = nil
        }
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AddProfileDocumentRequest.self)
        unsafe canbo__personnel__v1__add_profile_document_request__init(wire)
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

    /// What the document is, then its file.
    public enum Part: Sendable, Hashable {
        /// Exactly once, first.
        case options(AddProfileDocumentOptions)
        /// The next bytes of the file.
        case chunk([UInt8])
    }
}

/// What the document is.
public struct AddProfileDocumentOptions: ProtobufMessage {
    /// `officials/{official}`.
    @ProtoText public var parent: String
    /// The document with its kind and its paper.
    public var profileDocument: ProfileDocument?
    /// The last part of the name: 1 to 63 lower-case letters, digits and hyphens; chosen by the service
    /// when empty.
    @ProtoText public var profileDocumentID: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.profileDocument = nil
        _profileDocumentID = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", profileDocument: ProfileDocument? = nil, profileDocumentID: String = "", requestID: String = "") {
        _parent = ProtoText(wrappedValue: parent)
        self.profileDocument = profileDocument
        _profileDocumentID = ProtoText(wrappedValue: profileDocumentID)
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.AddProfileDocumentOptions"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__AddProfileDocumentOptions()
        unsafe canbo__personnel__v1__add_profile_document_options__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AddProfileDocumentOptions.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.profileDocument = source.message(wire.pointee.profile_document, "profile_document")
        unsafe _profileDocumentID = source.text(wire.pointee.profile_document_id, "profile_document_id")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AddProfileDocumentOptions.self)
        unsafe canbo__personnel__v1__add_profile_document_options__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.profile_document = scratch.message(self.profileDocument)
        unsafe wire.pointee.profile_document_id = scratch.text(_profileDocumentID)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a document.
public struct GetProfileDocumentRequest: ProtobufMessage {
    /// `officials/{official}/profileDocuments/{profile_document}`.
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
    public static let fullName = "canbo.personnel.v1.GetProfileDocumentRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetProfileDocumentRequest()
        unsafe canbo__personnel__v1__get_profile_document_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetProfileDocumentRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetProfileDocumentRequest.self)
        unsafe canbo__personnel__v1__get_profile_document_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for documents.
public struct ListProfileDocumentsRequest: ProtobufMessage {
    /// `officials/{official}`.
    @ProtoText public var parent: String
    /// Documents on a page, at most 500; 50 when 0.
    public var pageSize: Int32
    /// From the answer before; empty for the first page.
    @ProtoText public var pageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        _parent = ProtoText(wrappedValue: parent)
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListProfileDocumentsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListProfileDocumentsRequest()
        unsafe canbo__personnel__v1__list_profile_documents_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListProfileDocumentsRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListProfileDocumentsRequest.self)
        unsafe canbo__personnel__v1__list_profile_documents_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of documents.
public struct ListProfileDocumentsResponse: ProtobufMessage {
    /// The documents.
    public var profileDocuments: [ProfileDocument]
    /// For the next page; empty on the last one.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.profileDocuments = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(profileDocuments: [ProfileDocument] = [], nextPageToken: String = "") {
        self.profileDocuments = profileDocuments
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListProfileDocumentsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListProfileDocumentsResponse()
        unsafe canbo__personnel__v1__list_profile_documents_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListProfileDocumentsResponse.self)
        unsafe self.profileDocuments = source.messages(wire.pointee.n_profile_documents, wire.pointee.profile_documents, "profile_documents")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListProfileDocumentsResponse.self)
        unsafe canbo__personnel__v1__list_profile_documents_response__init(wire)
        unsafe (wire.pointee.n_profile_documents, wire.pointee.profile_documents) = scratch.messages(self.profileDocuments)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the file of a document.
public struct GetProfileDocumentFileRequest: ProtobufMessage {
    /// `officials/{official}/profileDocuments/{profile_document}`.
    @ProtoText public var name: String
    /// Bytes at the beginning that are there already, to go on after a break; the first bytes sent may
    /// be earlier ones.
    public var offsetBytes: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.offsetBytes = 0
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", offsetBytes: Int64 = 0) {
        _name = ProtoText(wrappedValue: name)
        self.offsetBytes = offsetBytes
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GetProfileDocumentFileRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetProfileDocumentFileRequest()
        unsafe canbo__personnel__v1__get_profile_document_file_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetProfileDocumentFileRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.offsetBytes = wire.pointee.offset_bytes
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetProfileDocumentFileRequest.self)
        unsafe canbo__personnel__v1__get_profile_document_file_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.offset_bytes = self.offsetBytes
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One part of a file.
public struct GetProfileDocumentFileResponse: ProtobufMessage {
    /// What the document is, then its bytes.
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
    public static let fullName = "canbo.personnel.v1.GetProfileDocumentFileResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetProfileDocumentFileResponse()
        unsafe canbo__personnel__v1__get_profile_document_file_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetProfileDocumentFileResponse.self)
        switch unsafe wire.pointee.part_case.rawValue {
            case 1: unsafe self.part = .profileDocument(source.required(wire.pointee.profile_document, "profile_document"))
            case 2: unsafe self.part = .chunk(source.required(wire.pointee.chunk, "chunk"))
            default: self.part = nil
        }
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetProfileDocumentFileResponse.self)
        unsafe canbo__personnel__v1__get_profile_document_file_response__init(wire)
        switch self.part {
            case nil: break
            case .profileDocument(let value)?:
                unsafe wire.pointee.part_case = .init(rawValue: 1)
                unsafe wire.pointee.profile_document = scratch.required(value)
            case .chunk(let value)?:
                unsafe wire.pointee.part_case = .init(rawValue: 2)
                unsafe wire.pointee.chunk = scratch.required(value)
        }
        unsafe scratch.attach(unknownFields, to: message)
    }

    /// What the document is, then its bytes.
    public enum Part: Sendable, Hashable {
        /// Exactly once, first.
        case profileDocument(ProfileDocument)
        /// The next bytes.
        case chunk(ProfileDocumentChunk)
    }
}

/// Records a finding.
public struct RecordProfileFindingRequest: ProtobufMessage {
    /// `officials/{official}`.
    @ProtoText public var parent: String
    /// The finding; output-only fields are ignored.
    public var profileFinding: ProfileFinding?
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Only checks the request.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.profileFinding = nil
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", profileFinding: ProfileFinding? = nil, requestID: String = "", validateOnly: Bool = false) {
        _parent = ProtoText(wrappedValue: parent)
        self.profileFinding = profileFinding
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.RecordProfileFindingRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__RecordProfileFindingRequest()
        unsafe canbo__personnel__v1__record_profile_finding_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecordProfileFindingRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.profileFinding = source.message(wire.pointee.profile_finding, "profile_finding")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecordProfileFindingRequest.self)
        unsafe canbo__personnel__v1__record_profile_finding_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.profile_finding = scratch.message(self.profileFinding)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Withdraws a finding.
public struct WithdrawProfileFindingRequest: ProtobufMessage {
    /// `profileFindings/{profile_finding}`.
    @ProtoText public var name: String
    /// Why, 1 to 2,000 characters.
    @ProtoText public var reason: String
    /// The decision that withdraws it, not before the paper of the finding.
    public var paper: ProfilePaper?
    /// The first day on which it stands no more, from its first day through today; the day of the
    /// decision when absent.
    public var endDate: GoogleDate?
    /// The entity tag as read; not checked when empty.
    @ProtoText public var etag: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Only checks the request.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _reason = ProtoText(projectedValue: Text())
        self.paper = nil
        self.endDate = nil
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", reason: String = "", paper: ProfilePaper? = nil, endDate: GoogleDate? = nil, etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        _reason = ProtoText(wrappedValue: reason)
        self.paper = paper
        self.endDate = endDate
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.WithdrawProfileFindingRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__WithdrawProfileFindingRequest()
        unsafe canbo__personnel__v1__withdraw_profile_finding_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__WithdrawProfileFindingRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _reason = source.text(wire.pointee.reason, "reason")
        unsafe self.paper = source.message(wire.pointee.paper, "paper")
        unsafe self.endDate = source.message(wire.pointee.end_date, "end_date")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__WithdrawProfileFindingRequest.self)
        unsafe canbo__personnel__v1__withdraw_profile_finding_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.reason = scratch.text(_reason)
        unsafe wire.pointee.paper = scratch.message(self.paper)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a finding.
public struct GetProfileFindingRequest: ProtobufMessage {
    /// `profileFindings/{profile_finding}`.
    @ProtoText public var name: String
    /// The instant whose knowledge counts; now when absent.
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
    public static let fullName = "canbo.personnel.v1.GetProfileFindingRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetProfileFindingRequest()
        unsafe canbo__personnel__v1__get_profile_finding_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetProfileFindingRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetProfileFindingRequest.self)
        unsafe canbo__personnel__v1__get_profile_finding_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for findings.
public struct ListProfileFindingsRequest: ProtobufMessage {
    /// `officials/{official}`.
    @ProtoText public var parent: String
    /// Findings on a page, at most 500; 50 when 0.
    public var pageSize: Int32
    /// From the answer before; empty for the first page.
    @ProtoText public var pageToken: String
    /// The instant whose knowledge counts; now when absent.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "", asRecordedAt: GoogleTimestamp? = nil) {
        _parent = ProtoText(wrappedValue: parent)
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListProfileFindingsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListProfileFindingsRequest()
        unsafe canbo__personnel__v1__list_profile_findings_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListProfileFindingsRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListProfileFindingsRequest.self)
        unsafe canbo__personnel__v1__list_profile_findings_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of findings.
public struct ListProfileFindingsResponse: ProtobufMessage {
    /// The findings.
    public var profileFindings: [ProfileFinding]
    /// For the next page; empty on the last one.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.profileFindings = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(profileFindings: [ProfileFinding] = [], nextPageToken: String = "") {
        self.profileFindings = profileFindings
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListProfileFindingsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListProfileFindingsResponse()
        unsafe canbo__personnel__v1__list_profile_findings_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListProfileFindingsResponse.self)
        unsafe self.profileFindings = source.messages(wire.pointee.n_profile_findings, wire.pointee.profile_findings, "profile_findings")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListProfileFindingsResponse.self)
        unsafe canbo__personnel__v1__list_profile_findings_response__init(wire)
        unsafe (wire.pointee.n_profile_findings, wire.pointee.profile_findings) = scratch.messages(self.profileFindings)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Hides what a caller may not see.
extension ListProfileEntriesResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("profile_entries.sensitive_values", .sensitive),
        GuardedField("profile_entries.internal_values", .internalPolitical),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.profileEntries.indices {
            self.profileEntries[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("profile_entries", self.profileEntries)
    }
}

/// Hides what a caller may not see.
extension CreateProfileEntryRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("profile_entry.sensitive_values", .sensitive),
        GuardedField("profile_entry.internal_values", .internalPolitical),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.profileEntry?.hide(beyond: clearance)
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("profile_entry", CollectionOfOne(self.profileEntry).compactMap { $0 })
    }
}

/// Hides what a caller may not see.
extension UpdateProfileEntryRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("profile_entry.sensitive_values", .sensitive),
        GuardedField("profile_entry.internal_values", .internalPolitical),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.profileEntry?.hide(beyond: clearance)
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("profile_entry", CollectionOfOne(self.profileEntry).compactMap { $0 })
    }
}

/// Hides what a caller may not see.
extension ReturnProfileRequest: GuardedMessage {
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

/// Hides what a caller may not see.
extension AddProfileDocumentRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("options.profile_document.sensitive_paper", .sensitive),
        GuardedField("options.profile_document.internal_paper", .internalPolitical),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if case .options(var value)? = self.part {
            value.hide(beyond: clearance)
            self.part = .options(value)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        if case .options(let value)? = self.part {
            fields.descend("options", CollectionOfOne(value))
        }
    }
}

/// Hides what a caller may not see.
extension AddProfileDocumentOptions: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("profile_document.sensitive_paper", .sensitive),
        GuardedField("profile_document.internal_paper", .internalPolitical),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.profileDocument?.hide(beyond: clearance)
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("profile_document", CollectionOfOne(self.profileDocument).compactMap { $0 })
    }
}

/// Hides what a caller may not see.
extension ListProfileDocumentsResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("profile_documents.sensitive_paper", .sensitive),
        GuardedField("profile_documents.internal_paper", .internalPolitical),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.profileDocuments.indices {
            self.profileDocuments[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("profile_documents", self.profileDocuments)
    }
}

/// Hides what a caller may not see.
extension GetProfileDocumentFileResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("profile_document.sensitive_paper", .sensitive),
        GuardedField("profile_document.internal_paper", .internalPolitical),
        GuardedField("chunk.sensitive_data", .sensitive),
        GuardedField("chunk.internal_data", .internalPolitical),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if case .profileDocument(var value)? = self.part {
            value.hide(beyond: clearance)
            self.part = .profileDocument(value)
        }
        if case .chunk(var value)? = self.part {
            value.hide(beyond: clearance)
            self.part = .chunk(value)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        if case .profileDocument(let value)? = self.part {
            fields.descend("profile_document", CollectionOfOne(value))
        }
        if case .chunk(let value)? = self.part {
            fields.descend("chunk", CollectionOfOne(value))
        }
    }
}

/// Hides what a caller may not see.
extension RecordProfileFindingRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("profile_finding.description", .sensitive),
        GuardedField("profile_finding.withdrawal.reason", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.profileFinding?.hide(beyond: clearance)
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("profile_finding", CollectionOfOne(self.profileFinding).compactMap { $0 })
    }
}

/// Hides what a caller may not see.
extension WithdrawProfileFindingRequest: GuardedMessage {
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

/// Hides what a caller may not see.
extension ListProfileFindingsResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("profile_findings.description", .sensitive),
        GuardedField("profile_findings.withdrawal.reason", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.profileFindings.indices {
            self.profileFindings[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("profile_findings", self.profileFindings)
    }
}
