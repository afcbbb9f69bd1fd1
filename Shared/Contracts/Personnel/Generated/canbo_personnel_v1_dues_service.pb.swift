// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/dues_service.proto

internal import CMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// Asks for the record of a payment.
public struct RecordDuesRequest: ProtobufMessage {
    /// The payment; output-only fields are ignored.
    public var duesEntry: DuesEntry?
    /// The part of the name after `duesEntries/`; a UUID is made when empty.
    @ProtoText public var duesEntryID: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Checks everything and changes nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.duesEntry = nil
        _duesEntryID = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(duesEntry: DuesEntry? = nil, duesEntryID: String = "", requestID: String = "", validateOnly: Bool = false) {
        self.duesEntry = duesEntry
        _duesEntryID = ProtoText(wrappedValue: duesEntryID)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.RecordDuesRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__RecordDuesRequest()
        unsafe canbo__personnel__v1__record_dues_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecordDuesRequest.self)
        unsafe self.duesEntry = source.message(wire.pointee.dues_entry, "dues_entry")
        unsafe _duesEntryID = source.text(wire.pointee.dues_entry_id, "dues_entry_id")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecordDuesRequest.self)
        unsafe canbo__personnel__v1__record_dues_request__init(wire)
        unsafe wire.pointee.dues_entry = scratch.message(self.duesEntry)
        unsafe wire.pointee.dues_entry_id = scratch.text(_duesEntryID)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a reversal.
public struct ReverseDuesRequest: ProtobufMessage {
    /// The payment, `duesEntries/{dues_entry}`.
    @ProtoText public var name: String
    /// Why it was a mistake, 1 to 500 characters.
    @ProtoText public var reason: String
    /// The part of the name of the new entry after `duesEntries/`; a UUID is
    /// made when empty.
    @ProtoText public var duesEntryID: String
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
        _reason = ProtoText(projectedValue: Text())
        _duesEntryID = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", reason: String = "", duesEntryID: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        _reason = ProtoText(wrappedValue: reason)
        _duesEntryID = ProtoText(wrappedValue: duesEntryID)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ReverseDuesRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ReverseDuesRequest()
        unsafe canbo__personnel__v1__reverse_dues_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReverseDuesRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _reason = source.text(wire.pointee.reason, "reason")
        unsafe _duesEntryID = source.text(wire.pointee.dues_entry_id, "dues_entry_id")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReverseDuesRequest.self)
        unsafe canbo__personnel__v1__reverse_dues_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.reason = scratch.text(_reason)
        unsafe wire.pointee.dues_entry_id = scratch.text(_duesEntryID)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for entries.
public struct ListDuesRequest: ProtobufMessage {
    /// `memberships/{membership}`, or `organizations/{organization}` for the cells of it and of all
    /// below it in the tree of today.
    @ProtoText public var parent: String
    /// Entries on a page: 50 when 0, never more than 500.
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
    public static let fullName = "canbo.personnel.v1.ListDuesRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListDuesRequest()
        unsafe canbo__personnel__v1__list_dues_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListDuesRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListDuesRequest.self)
        unsafe canbo__personnel__v1__list_dues_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of entries.
public struct ListDuesResponse: ProtobufMessage {
    /// The entries.
    public var duesEntries: [DuesEntry]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.duesEntries = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(duesEntries: [DuesEntry] = [], nextPageToken: String = "") {
        self.duesEntries = duesEntries
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListDuesResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListDuesResponse()
        unsafe canbo__personnel__v1__list_dues_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListDuesResponse.self)
        unsafe self.duesEntries = source.messages(wire.pointee.n_dues_entries, wire.pointee.dues_entries, "dues_entries")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListDuesResponse.self)
        unsafe canbo__personnel__v1__list_dues_response__init(wire)
        unsafe (wire.pointee.n_dues_entries, wire.pointee.dues_entries) = scratch.messages(self.duesEntries)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a balance.
public struct GetDuesBalanceRequest: ProtobufMessage {
    /// `memberships/{membership}`, or `organizations/{organization}` for the cells of it and of all
    /// below it in the tree of today.
    @ProtoText public var parent: String
    /// The first month, as its first day; absent for all before the last one.
    public var firstMonth: GoogleDate?
    /// The last month, as its first day; absent for all after the first one.
    public var lastMonth: GoogleDate?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.firstMonth = nil
        self.lastMonth = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", firstMonth: GoogleDate? = nil, lastMonth: GoogleDate? = nil) {
        _parent = ProtoText(wrappedValue: parent)
        self.firstMonth = firstMonth
        self.lastMonth = lastMonth
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GetDuesBalanceRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetDuesBalanceRequest()
        unsafe canbo__personnel__v1__get_dues_balance_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetDuesBalanceRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.firstMonth = source.message(wire.pointee.first_month, "first_month")
        unsafe self.lastMonth = source.message(wire.pointee.last_month, "last_month")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetDuesBalanceRequest.self)
        unsafe canbo__personnel__v1__get_dues_balance_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.first_month = scratch.message(self.firstMonth)
        unsafe wire.pointee.last_month = scratch.message(self.lastMonth)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for members who have not paid.
public struct ListUnpaidDuesRequest: ProtobufMessage {
    /// `organizations/{organization}`: the cells of it and of all below it in the tree of the
    /// day.
    @ProtoText public var parent: String
    /// Members on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
    @ProtoText public var pageToken: String
    /// The day asked for, from 1900 through 2199; today when absent.
    public var asOf: GoogleDate?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        self.asOf = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "", asOf: GoogleDate? = nil) {
        _parent = ProtoText(wrappedValue: parent)
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        self.asOf = asOf
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListUnpaidDuesRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListUnpaidDuesRequest()
        unsafe canbo__personnel__v1__list_unpaid_dues_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListUnpaidDuesRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListUnpaidDuesRequest.self)
        unsafe canbo__personnel__v1__list_unpaid_dues_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of members.
public struct ListUnpaidDuesResponse: ProtobufMessage {
    /// The members.
    public var members: [UnpaidDues]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.members = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(members: [UnpaidDues] = [], nextPageToken: String = "") {
        self.members = members
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListUnpaidDuesResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListUnpaidDuesResponse()
        unsafe canbo__personnel__v1__list_unpaid_dues_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListUnpaidDuesResponse.self)
        unsafe self.members = source.messages(wire.pointee.n_members, wire.pointee.members, "members")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListUnpaidDuesResponse.self)
        unsafe canbo__personnel__v1__list_unpaid_dues_response__init(wire)
        unsafe (wire.pointee.n_members, wire.pointee.members) = scratch.messages(self.members)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Hides what a caller may not see.
extension RecordDuesRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("dues_entry.month", .sensitive),
        GuardedField("dues_entry.amount_vnd", .sensitive),
        GuardedField("dues_entry.paid_date", .sensitive),
        GuardedField("dues_entry.reversal_reason", .sensitive),
        GuardedField("dues_entry.recorder", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.duesEntry?.hide(beyond: clearance)
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("dues_entry", CollectionOfOne(self.duesEntry).compactMap { $0 })
    }
}

/// Hides what a caller may not see.
extension ReverseDuesRequest: GuardedMessage {
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
extension ListDuesResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("dues_entries.month", .sensitive),
        GuardedField("dues_entries.amount_vnd", .sensitive),
        GuardedField("dues_entries.paid_date", .sensitive),
        GuardedField("dues_entries.reversal_reason", .sensitive),
        GuardedField("dues_entries.recorder", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.duesEntries.indices {
            self.duesEntries[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("dues_entries", self.duesEntries)
    }
}

/// Hides what a caller may not see.
extension ListUnpaidDuesResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("members", .sensitive),
        GuardedField("members.last_paid_month", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.members.indices {
            self.members[index].hide(beyond: clearance)
        }
        if !clearance.contains(.sensitive) { self.members = [] }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("members", .sensitive, if: self.members.isEmpty == false)
        fields.descend("members", self.members)
    }
}
