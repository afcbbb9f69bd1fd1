// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/feed/v1/feed.proto

internal import CMessages
public import ProtobufC
public import RPC
public import TypeContract
public import WellKnownMessages

/// Asks for a page of events, the oldest first.
public struct ListEventsRequest: ProtobufMessage {
    /// Events per page; 0 means 100, more than 500 is taken as 500. A page may have fewer.
    public var pageSize: Int32
    /// `next_page_token` or `cursor` of an answer of the same service; empty to begin with the first
    /// event ever. May be sent with other filters than those of the answer it came with.
    @ProtoText public var pageToken: String
    /// Only events whose type begins so, for example `sanction.`; all when empty.
    @ProtoText public var typePrefix: String
    /// Only events about this resource, for example `officials/…`; all when empty.
    @ProtoText public var subject: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        _typePrefix = ProtoText(projectedValue: Text())
        _subject = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(pageSize: Int32 = 0, pageToken: String = "", typePrefix: String = "", subject: String = "") {
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        _typePrefix = ProtoText(wrappedValue: typePrefix)
        _subject = ProtoText(wrappedValue: subject)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.feed.v1.ListEventsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Feed__V1__ListEventsRequest()
        unsafe canbo__feed__v1__list_events_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Feed__V1__ListEventsRequest.self)
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe _typePrefix = source.text(wire.pointee.type_prefix, "type_prefix")
        unsafe _subject = source.text(wire.pointee.subject, "subject")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Feed__V1__ListEventsRequest.self)
        unsafe canbo__feed__v1__list_events_request__init(wire)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe wire.pointee.type_prefix = scratch.text(_typePrefix)
        unsafe wire.pointee.subject = scratch.text(_subject)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of events.
public struct ListEventsResponse: ProtobufMessage {
    /// The events in their total order.
    public var events: [TypeContract.Event]
    /// For the next page; empty when the page reached the last event that there is now.
    @ProtoText public var nextPageToken: String
    /// The place behind this page, never empty: go on from here later, in ListEvents or WatchEvents.
    @ProtoText public var cursor: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.events = []
        _nextPageToken = ProtoText(projectedValue: Text())
        _cursor = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(events: [TypeContract.Event] = [], nextPageToken: String = "", cursor: String = "") {
        self.events = events
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        _cursor = ProtoText(wrappedValue: cursor)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.feed.v1.ListEventsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Feed__V1__ListEventsResponse()
        unsafe canbo__feed__v1__list_events_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Feed__V1__ListEventsResponse.self)
        unsafe self.events = source.messages(wire.pointee.n_events, wire.pointee.events, "events")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unsafe _cursor = source.text(wire.pointee.cursor, "cursor")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Feed__V1__ListEventsResponse.self)
        unsafe canbo__feed__v1__list_events_response__init(wire)
        unsafe (wire.pointee.n_events, wire.pointee.events) = scratch.messages(self.events)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe wire.pointee.cursor = scratch.text(_cursor)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks to be sent events as they are written.
public struct WatchEventsRequest: ProtobufMessage {
    /// `cursor` of an answer of the same service; empty to begin as `start` says.
    @ProtoText public var cursor: String
    /// Where to begin without a cursor; not allowed beside one.
    public var start: FeedStart
    /// Only events whose type begins so, for example `sanction.`; all when empty.
    @ProtoText public var typePrefix: String
    /// Only events about this resource, for example `officials/…`; all when empty.
    @ProtoText public var subject: String
    /// How long the stream stays silent at most: from 1 s to 5 min, 30 s when absent.
    public var heartbeatInterval: GoogleDuration?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _cursor = ProtoText(projectedValue: Text())
        self.start = FeedStart()
        _typePrefix = ProtoText(projectedValue: Text())
        _subject = ProtoText(projectedValue: Text())
        self.heartbeatInterval = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(cursor: String = "", start: FeedStart = FeedStart(), typePrefix: String = "", subject: String = "", heartbeatInterval: GoogleDuration? = nil) {
        _cursor = ProtoText(wrappedValue: cursor)
        self.start = start
        _typePrefix = ProtoText(wrappedValue: typePrefix)
        _subject = ProtoText(wrappedValue: subject)
        self.heartbeatInterval = heartbeatInterval
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.feed.v1.WatchEventsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Feed__V1__WatchEventsRequest()
        unsafe canbo__feed__v1__watch_events_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Feed__V1__WatchEventsRequest.self)
        unsafe _cursor = source.text(wire.pointee.cursor, "cursor")
        unsafe self.start = FeedStart(number: Int32(truncatingIfNeeded: wire.pointee.start.rawValue))
        unsafe _typePrefix = source.text(wire.pointee.type_prefix, "type_prefix")
        unsafe _subject = source.text(wire.pointee.subject, "subject")
        unsafe self.heartbeatInterval = source.message(wire.pointee.heartbeat_interval, "heartbeat_interval")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Feed__V1__WatchEventsRequest.self)
        unsafe canbo__feed__v1__watch_events_request__init(wire)
        unsafe wire.pointee.cursor = scratch.text(_cursor)
        unsafe wire.pointee.start = .init(rawValue: .init(truncatingIfNeeded: self.start.number))
        unsafe wire.pointee.type_prefix = scratch.text(_typePrefix)
        unsafe wire.pointee.subject = scratch.text(_subject)
        unsafe wire.pointee.heartbeat_interval = scratch.message(self.heartbeatInterval)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Some events, or a sign of life.
public struct WatchEventsResponse: ProtobufMessage {
    /// The events in their total order; none in a sign of life.
    public var events: [TypeContract.Event]
    /// The place behind these events: what a watch that broke resumes from.
    @ProtoText public var cursor: String
    /// The sequence of the event at that place, filtered events included; 0 before the first one.
    public var position: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.events = []
        _cursor = ProtoText(projectedValue: Text())
        self.position = 0
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(events: [TypeContract.Event] = [], cursor: String = "", position: Int64 = 0) {
        self.events = events
        _cursor = ProtoText(wrappedValue: cursor)
        self.position = position
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.feed.v1.WatchEventsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Feed__V1__WatchEventsResponse()
        unsafe canbo__feed__v1__watch_events_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Feed__V1__WatchEventsResponse.self)
        unsafe self.events = source.messages(wire.pointee.n_events, wire.pointee.events, "events")
        unsafe _cursor = source.text(wire.pointee.cursor, "cursor")
        unsafe self.position = wire.pointee.position
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Feed__V1__WatchEventsResponse.self)
        unsafe canbo__feed__v1__watch_events_response__init(wire)
        unsafe (wire.pointee.n_events, wire.pointee.events) = scratch.messages(self.events)
        unsafe wire.pointee.cursor = scratch.text(_cursor)
        unsafe wire.pointee.position = self.position
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks where the feed is now.
public struct GetSnapshotPositionRequest: ProtobufMessage {
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.feed.v1.GetSnapshotPositionRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Feed__V1__GetSnapshotPositionRequest()
        unsafe canbo__feed__v1__get_snapshot_position_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Feed__V1__GetSnapshotPositionRequest.self)
        unsafe canbo__feed__v1__get_snapshot_position_request__init(wire)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A place in the feed for whoever reads lists and then follows the feed.
///
/// Lists that are read after this answer show every change up to the place; every later change comes
/// as an event after it. A change that falls between shows in both, and none in neither.
public struct SnapshotPosition: ProtobufMessage {
    /// The place.
    @ProtoText public var cursor: String
    /// The sequence of the last event before the place; 0 when there was none yet.
    public var position: Int64
    /// When it was taken.
    public var readTime: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _cursor = ProtoText(projectedValue: Text())
        self.position = 0
        self.readTime = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(cursor: String = "", position: Int64 = 0, readTime: GoogleTimestamp? = nil) {
        _cursor = ProtoText(wrappedValue: cursor)
        self.position = position
        self.readTime = readTime
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.feed.v1.SnapshotPosition"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Feed__V1__SnapshotPosition()
        unsafe canbo__feed__v1__snapshot_position__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Feed__V1__SnapshotPosition.self)
        unsafe _cursor = source.text(wire.pointee.cursor, "cursor")
        unsafe self.position = wire.pointee.position
        unsafe self.readTime = source.message(wire.pointee.read_time, "read_time")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Feed__V1__SnapshotPosition.self)
        unsafe canbo__feed__v1__snapshot_position__init(wire)
        unsafe wire.pointee.cursor = scratch.text(_cursor)
        unsafe wire.pointee.position = self.position
        unsafe wire.pointee.read_time = scratch.message(self.readTime)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Where a watch without a cursor begins.
public enum FeedStart: ProtobufEnum {
    /// With the first event ever.
    case unspecified
    /// With the first event ever.
    case beginning
    /// With the next event that is written.
    case now
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .beginning
            case 2: self = .now
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .beginning: 1
            case .now: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "FEED_START_UNSPECIFIED"
            case .beginning: "FEED_START_BEGINNING"
            case .now: "FEED_START_NOW"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [FeedStart] = [.unspecified, .beginning, .now]
}

/// Hides what a caller may not see.
extension ListEventsResponse: GuardedMessage {
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
extension WatchEventsResponse: GuardedMessage {
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
