// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/duplicate_service.proto

internal import CMessages
public import ProtobufC
public import RPC

/// Asks for candidates.
public struct ListDuplicateCandidatesRequest: ProtobufMessage {
    /// `organizations/{organization}`: pairs with an official of it or of an organisation below; or
    /// `organizations/-` for all, asked by who reaches the whole record.
    @ProtoText public var parent: String
    /// Candidates on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
    @ProtoText public var pageToken: String
    /// Shows the dismissed ones, too.
    public var showDismissed: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        self.showDismissed = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "", showDismissed: Bool = false) {
        _parent = ProtoText(wrappedValue: parent)
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        self.showDismissed = showDismissed
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListDuplicateCandidatesRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListDuplicateCandidatesRequest()
        unsafe canbo__personnel__v1__list_duplicate_candidates_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListDuplicateCandidatesRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe self.showDismissed = wire.pointee.show_dismissed != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListDuplicateCandidatesRequest.self)
        unsafe canbo__personnel__v1__list_duplicate_candidates_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe wire.pointee.show_dismissed = self.showDismissed ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of candidates.
public struct ListDuplicateCandidatesResponse: ProtobufMessage {
    /// The candidates.
    public var duplicateCandidates: [DuplicateCandidate]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.duplicateCandidates = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(duplicateCandidates: [DuplicateCandidate] = [], nextPageToken: String = "") {
        self.duplicateCandidates = duplicateCandidates
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListDuplicateCandidatesResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListDuplicateCandidatesResponse()
        unsafe canbo__personnel__v1__list_duplicate_candidates_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListDuplicateCandidatesResponse.self)
        unsafe self.duplicateCandidates = source.messages(wire.pointee.n_duplicate_candidates, wire.pointee.duplicate_candidates, "duplicate_candidates")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListDuplicateCandidatesResponse.self)
        unsafe canbo__personnel__v1__list_duplicate_candidates_response__init(wire)
        unsafe (wire.pointee.n_duplicate_candidates, wire.pointee.duplicate_candidates) = scratch.messages(self.duplicateCandidates)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a dismissal.
public struct DismissDuplicateCandidateRequest: ProtobufMessage {
    /// One of both, `officials/{official}`.
    @ProtoText public var official: String
    /// The other one, `officials/{official}`.
    @ProtoText public var other: String
    /// By what it was found that they are two persons, 1 to 500 characters.
    @ProtoText public var reason: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Checks everything and changes nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _official = ProtoText(projectedValue: Text())
        _other = ProtoText(projectedValue: Text())
        _reason = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(official: String = "", other: String = "", reason: String = "", requestID: String = "", validateOnly: Bool = false) {
        _official = ProtoText(wrappedValue: official)
        _other = ProtoText(wrappedValue: other)
        _reason = ProtoText(wrappedValue: reason)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.DismissDuplicateCandidateRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__DismissDuplicateCandidateRequest()
        unsafe canbo__personnel__v1__dismiss_duplicate_candidate_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__DismissDuplicateCandidateRequest.self)
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe _other = source.text(wire.pointee.other, "other")
        unsafe _reason = source.text(wire.pointee.reason, "reason")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__DismissDuplicateCandidateRequest.self)
        unsafe canbo__personnel__v1__dismiss_duplicate_candidate_request__init(wire)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.other = scratch.text(_other)
        unsafe wire.pointee.reason = scratch.text(_reason)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a merge.
public struct MergeOfficialsRequest: ProtobufMessage {
    /// The merge; output-only fields are ignored.
    public var officialMerge: OfficialMerge?
    /// The part of the name after `officialMerges/`; a UUID is made when empty.
    @ProtoText public var officialMergeID: String
    /// The etag of the record that stays; empty merges whatever its version.
    @ProtoText public var officialEtag: String
    /// The etag of the merged record; empty merges whatever its version.
    @ProtoText public var mergedEtag: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Checks everything and changes nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.officialMerge = nil
        _officialMergeID = ProtoText(projectedValue: Text())
        _officialEtag = ProtoText(projectedValue: Text())
        _mergedEtag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(officialMerge: OfficialMerge? = nil, officialMergeID: String = "", officialEtag: String = "", mergedEtag: String = "", requestID: String = "", validateOnly: Bool = false) {
        self.officialMerge = officialMerge
        _officialMergeID = ProtoText(wrappedValue: officialMergeID)
        _officialEtag = ProtoText(wrappedValue: officialEtag)
        _mergedEtag = ProtoText(wrappedValue: mergedEtag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.MergeOfficialsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__MergeOfficialsRequest()
        unsafe canbo__personnel__v1__merge_officials_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__MergeOfficialsRequest.self)
        unsafe self.officialMerge = source.message(wire.pointee.official_merge, "official_merge")
        unsafe _officialMergeID = source.text(wire.pointee.official_merge_id, "official_merge_id")
        unsafe _officialEtag = source.text(wire.pointee.official_etag, "official_etag")
        unsafe _mergedEtag = source.text(wire.pointee.merged_etag, "merged_etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__MergeOfficialsRequest.self)
        unsafe canbo__personnel__v1__merge_officials_request__init(wire)
        unsafe wire.pointee.official_merge = scratch.message(self.officialMerge)
        unsafe wire.pointee.official_merge_id = scratch.text(_officialMergeID)
        unsafe wire.pointee.official_etag = scratch.text(_officialEtag)
        unsafe wire.pointee.merged_etag = scratch.text(_mergedEtag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the undoing of a merge.
public struct UndoOfficialMergeRequest: ProtobufMessage {
    /// The merge, `officialMerges/{official_merge}`.
    @ProtoText public var name: String
    /// The record that stayed, `officials/{official}`, said again: it tells who may decide on it.
    @ProtoText public var official: String
    /// Why they are two persons after all, 1 to 500 characters.
    @ProtoText public var reason: String
    /// The merge's etag; empty undoes whatever its version.
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
        _official = ProtoText(projectedValue: Text())
        _reason = ProtoText(projectedValue: Text())
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", official: String = "", reason: String = "", etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        _official = ProtoText(wrappedValue: official)
        _reason = ProtoText(wrappedValue: reason)
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.UndoOfficialMergeRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__UndoOfficialMergeRequest()
        unsafe canbo__personnel__v1__undo_official_merge_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__UndoOfficialMergeRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe _reason = source.text(wire.pointee.reason, "reason")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__UndoOfficialMergeRequest.self)
        unsafe canbo__personnel__v1__undo_official_merge_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.reason = scratch.text(_reason)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for one merge.
public struct GetOfficialMergeRequest: ProtobufMessage {
    /// `officialMerges/{official_merge}`.
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
    public static let fullName = "canbo.personnel.v1.GetOfficialMergeRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetOfficialMergeRequest()
        unsafe canbo__personnel__v1__get_official_merge_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetOfficialMergeRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetOfficialMergeRequest.self)
        unsafe canbo__personnel__v1__get_official_merge_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the merges of an official.
public struct ListOfficialMergesRequest: ProtobufMessage {
    /// `officials/{official}`, the survivor or the merged record.
    @ProtoText public var parent: String
    /// Merges on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
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
    public static let fullName = "canbo.personnel.v1.ListOfficialMergesRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListOfficialMergesRequest()
        unsafe canbo__personnel__v1__list_official_merges_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListOfficialMergesRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListOfficialMergesRequest.self)
        unsafe canbo__personnel__v1__list_official_merges_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of merges.
public struct ListOfficialMergesResponse: ProtobufMessage {
    /// The merges.
    public var officialMerges: [OfficialMerge]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.officialMerges = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(officialMerges: [OfficialMerge] = [], nextPageToken: String = "") {
        self.officialMerges = officialMerges
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListOfficialMergesResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListOfficialMergesResponse()
        unsafe canbo__personnel__v1__list_official_merges_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListOfficialMergesResponse.self)
        unsafe self.officialMerges = source.messages(wire.pointee.n_official_merges, wire.pointee.official_merges, "official_merges")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListOfficialMergesResponse.self)
        unsafe canbo__personnel__v1__list_official_merges_response__init(wire)
        unsafe (wire.pointee.n_official_merges, wire.pointee.official_merges) = scratch.messages(self.officialMerges)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the record of an official that stands now.
public struct GetOfficialIdentityRequest: ProtobufMessage {
    /// `officials/{official}`, whether it stands or was merged.
    @ProtoText public var official: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _official = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(official: String = "") {
        _official = ProtoText(wrappedValue: official)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GetOfficialIdentityRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetOfficialIdentityRequest()
        unsafe canbo__personnel__v1__get_official_identity_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetOfficialIdentityRequest.self)
        unsafe _official = source.text(wire.pointee.official, "official")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetOfficialIdentityRequest.self)
        unsafe canbo__personnel__v1__get_official_identity_request__init(wire)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Hides what a caller may not see.
extension ListDuplicateCandidatesResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("duplicate_candidates.dismissal.reason", .sensitive),
        GuardedField("duplicate_candidates.dismissal.dismisser", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.duplicateCandidates.indices {
            self.duplicateCandidates[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("duplicate_candidates", self.duplicateCandidates)
    }
}

/// Hides what a caller may not see.
extension DismissDuplicateCandidateRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("reason", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.official }

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
extension MergeOfficialsRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("official_merge.grounds", .sensitive),
        GuardedField("official_merge.merger", .sensitive),
        GuardedField("official_merge.undo_reason", .sensitive),
        GuardedField("official_merge.undoer", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.officialMerge?.hide(beyond: clearance)
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("official_merge", CollectionOfOne(self.officialMerge).compactMap { $0 })
    }
}

/// Hides what a caller may not see.
extension UndoOfficialMergeRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("reason", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// What says which official they are about.
    public var guardedOfficial: String { self.official }

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
extension ListOfficialMergesResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("official_merges.grounds", .sensitive),
        GuardedField("official_merges.merger", .sensitive),
        GuardedField("official_merges.undo_reason", .sensitive),
        GuardedField("official_merges.undoer", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.officialMerges.indices {
            self.officialMerges[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("official_merges", self.officialMerges)
    }
}
