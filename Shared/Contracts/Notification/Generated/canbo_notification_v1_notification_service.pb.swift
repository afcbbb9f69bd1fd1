// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/notification/v1/notification_service.proto

internal import CMessages
public import ProtobufC
public import RPC
public import TypeContract

/// A batch of events.
public struct ReceiveEventsRequest: ProtobufMessage {
    /// The events in the producer's order; 1 to 500.
    public var events: [TypeContract.Event]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.events = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(events: [TypeContract.Event] = []) {
        self.events = events
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.notification.v1.ReceiveEventsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Notification__V1__ReceiveEventsRequest()
        unsafe canbo__notification__v1__receive_events_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Notification__V1__ReceiveEventsRequest.self)
        unsafe self.events = source.messages(wire.pointee.n_events, wire.pointee.events, "events")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Notification__V1__ReceiveEventsRequest.self)
        unsafe canbo__notification__v1__receive_events_request__init(wire)
        unsafe (wire.pointee.n_events, wire.pointee.events) = scratch.messages(self.events)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What became of a batch.
public struct ReceiveEventsResponse: ProtobufMessage {
    /// Events that came for the first time.
    public var acceptedCount: Int32
    /// Events that had come before.
    public var duplicateCount: Int32
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.acceptedCount = 0
        self.duplicateCount = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(acceptedCount: Int32 = 0, duplicateCount: Int32 = 0) {
        self.acceptedCount = acceptedCount
        self.duplicateCount = duplicateCount
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.notification.v1.ReceiveEventsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Notification__V1__ReceiveEventsResponse()
        unsafe canbo__notification__v1__receive_events_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Notification__V1__ReceiveEventsResponse.self)
        unsafe self.acceptedCount = wire.pointee.accepted_count
        unsafe self.duplicateCount = wire.pointee.duplicate_count
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Notification__V1__ReceiveEventsResponse.self)
        unsafe canbo__notification__v1__receive_events_response__init(wire)
        unsafe wire.pointee.accepted_count = self.acceptedCount
        unsafe wire.pointee.duplicate_count = self.duplicateCount
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for one notice.
public struct GetNoticeRequest: ProtobufMessage {
    /// `notices/{notice}`.
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
    public static let fullName = "canbo.notification.v1.GetNoticeRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Notification__V1__GetNoticeRequest()
        unsafe canbo__notification__v1__get_notice_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Notification__V1__GetNoticeRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Notification__V1__GetNoticeRequest.self)
        unsafe canbo__notification__v1__get_notice_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a page of notices.
public struct ListNoticesRequest: ProtobufMessage {
    /// Notices per page; 0 means 50, more than 200 is taken as 200.
    public var pageSize: Int32
    /// `next_page_token` of the page before; empty for the first page.
    @ProtoText public var pageToken: String
    /// Only notices to this official or organisation; all when empty.
    @ProtoText public var recipient: String
    /// Only notices about this resource; all when empty.
    @ProtoText public var subject: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        _recipient = ProtoText(projectedValue: Text())
        _subject = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(pageSize: Int32 = 0, pageToken: String = "", recipient: String = "", subject: String = "") {
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        _recipient = ProtoText(wrappedValue: recipient)
        _subject = ProtoText(wrappedValue: subject)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.notification.v1.ListNoticesRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Notification__V1__ListNoticesRequest()
        unsafe canbo__notification__v1__list_notices_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Notification__V1__ListNoticesRequest.self)
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe _recipient = source.text(wire.pointee.recipient, "recipient")
        unsafe _subject = source.text(wire.pointee.subject, "subject")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Notification__V1__ListNoticesRequest.self)
        unsafe canbo__notification__v1__list_notices_request__init(wire)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe wire.pointee.recipient = scratch.text(_recipient)
        unsafe wire.pointee.subject = scratch.text(_subject)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of notices.
public struct ListNoticesResponse: ProtobufMessage {
    /// The notices, the latest first.
    public var notices: [Notice]
    /// For the next page; empty on the last one.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.notices = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(notices: [Notice] = [], nextPageToken: String = "") {
        self.notices = notices
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.notification.v1.ListNoticesResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Notification__V1__ListNoticesResponse()
        unsafe canbo__notification__v1__list_notices_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Notification__V1__ListNoticesResponse.self)
        unsafe self.notices = source.messages(wire.pointee.n_notices, wire.pointee.notices, "notices")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Notification__V1__ListNoticesResponse.self)
        unsafe canbo__notification__v1__list_notices_response__init(wire)
        unsafe (wire.pointee.n_notices, wire.pointee.notices) = scratch.messages(self.notices)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks to be sent notices as they are written.
public struct WatchNoticesRequest: ProtobufMessage {
    /// Only notices whose sequence is greater; 0 for all, not negative.
    public var after: Int64
    /// Only notices to this official or organisation; all when empty.
    @ProtoText public var recipient: String
    /// Only notices about this resource; all when empty.
    @ProtoText public var subject: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.after = 0
        _recipient = ProtoText(projectedValue: Text())
        _subject = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(after: Int64 = 0, recipient: String = "", subject: String = "") {
        self.after = after
        _recipient = ProtoText(wrappedValue: recipient)
        _subject = ProtoText(wrappedValue: subject)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.notification.v1.WatchNoticesRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Notification__V1__WatchNoticesRequest()
        unsafe canbo__notification__v1__watch_notices_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Notification__V1__WatchNoticesRequest.self)
        unsafe self.after = wire.pointee.after
        unsafe _recipient = source.text(wire.pointee.recipient, "recipient")
        unsafe _subject = source.text(wire.pointee.subject, "subject")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Notification__V1__WatchNoticesRequest.self)
        unsafe canbo__notification__v1__watch_notices_request__init(wire)
        unsafe wire.pointee.after = self.after
        unsafe wire.pointee.recipient = scratch.text(_recipient)
        unsafe wire.pointee.subject = scratch.text(_subject)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks to record an acknowledgement.
public struct AcknowledgeNoticeRequest: ProtobufMessage {
    /// `notices/{notice}`.
    @ProtoText public var name: String
    /// The notice's etag as it was read; not checked when empty.
    @ProtoText public var etag: String
    /// Makes a repetition safe: the same identifier with the same body gets the first answer.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", etag: String = "", requestID: String = "") {
        _name = ProtoText(wrappedValue: name)
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.notification.v1.AcknowledgeNoticeRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Notification__V1__AcknowledgeNoticeRequest()
        unsafe canbo__notification__v1__acknowledge_notice_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Notification__V1__AcknowledgeNoticeRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Notification__V1__AcknowledgeNoticeRequest.self)
        unsafe canbo__notification__v1__acknowledge_notice_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Hides what a caller may not see.
extension ReceiveEventsRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("events.attributes", .sensitive),
        GuardedField("events.rules", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.events.indices {
            self.events[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("events", self.events)
    }
}

/// Hides what a caller may not see.
extension ListNoticesResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("notices.text_vi", .sensitive),
        GuardedField("notices.text_en", .sensitive),
        GuardedField("notices.rules", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.notices.indices {
            self.notices[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("notices", self.notices)
    }
}
