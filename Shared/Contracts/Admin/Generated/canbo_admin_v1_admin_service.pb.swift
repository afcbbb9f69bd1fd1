// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/admin/v1/admin_service.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// Asks for the process.
public struct GetProcessRequest: ProtobufMessage {
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.admin.v1.GetProcessRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Admin__V1__GetProcessRequest()
        unsafe canbo__admin__v1__get_process_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__GetProcessRequest.self)
        unsafe canbo__admin__v1__get_process_request__init(wire)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Which page of connections is asked for.
public struct ListConnectionsRequest: ProtobufMessage {
    /// At most that many; 0 means 50, more than 1,000 means 1,000.
    public var pageSize: Int32
    /// `next_page_token` of the page before; empty for the first. Connections come and go: a page may
    /// tell one again, or leave one out that has come meanwhile.
    @ProtoText public var pageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(pageSize: Int32 = 0, pageToken: String = "") {
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.admin.v1.ListConnectionsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Admin__V1__ListConnectionsRequest()
        unsafe canbo__admin__v1__list_connections_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__ListConnectionsRequest.self)
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__ListConnectionsRequest.self)
        unsafe canbo__admin__v1__list_connections_request__init(wire)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One page of connections.
public struct ListConnectionsResponse: ProtobufMessage {
    /// The connections, the oldest first.
    public var connections: [CallerConnection]
    /// For the next page; empty on the last.
    @ProtoText public var nextPageToken: String
    /// All that there are.
    public var totalSize: Int32
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.connections = []
        _nextPageToken = ProtoText(projectedValue: Text())
        self.totalSize = 0
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(connections: [CallerConnection] = [], nextPageToken: String = "", totalSize: Int32 = 0) {
        self.connections = connections
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        self.totalSize = totalSize
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.admin.v1.ListConnectionsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Admin__V1__ListConnectionsResponse()
        unsafe canbo__admin__v1__list_connections_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__ListConnectionsResponse.self)
        unsafe self.connections = source.messages(wire.pointee.n_connections, wire.pointee.connections, "connections")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unsafe self.totalSize = wire.pointee.total_size
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__ListConnectionsResponse.self)
        unsafe canbo__admin__v1__list_connections_response__init(wire)
        unsafe (wire.pointee.n_connections, wire.pointee.connections) = scratch.messages(self.connections)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe wire.pointee.total_size = self.totalSize
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for all certificates.
public struct ListCertificatesRequest: ProtobufMessage {
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.admin.v1.ListCertificatesRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Admin__V1__ListCertificatesRequest()
        unsafe canbo__admin__v1__list_certificates_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__ListCertificatesRequest.self)
        unsafe canbo__admin__v1__list_certificates_request__init(wire)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The certificates, at most 64.
public struct ListCertificatesResponse: ProtobufMessage {
    /// By their files, and in the order there.
    public var certificates: [ShownCertificate]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.certificates = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(certificates: [ShownCertificate] = []) {
        self.certificates = certificates
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.admin.v1.ListCertificatesResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Admin__V1__ListCertificatesResponse()
        unsafe canbo__admin__v1__list_certificates_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__ListCertificatesResponse.self)
        unsafe self.certificates = source.messages(wire.pointee.n_certificates, wire.pointee.certificates, "certificates")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__ListCertificatesResponse.self)
        unsafe canbo__admin__v1__list_certificates_response__init(wire)
        unsafe (wire.pointee.n_certificates, wire.pointee.certificates) = scratch.messages(self.certificates)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks how all reloads went.
public struct ListReloadsRequest: ProtobufMessage {
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.admin.v1.ListReloadsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Admin__V1__ListReloadsRequest()
        unsafe canbo__admin__v1__list_reloads_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__ListReloadsRequest.self)
        unsafe canbo__admin__v1__list_reloads_request__init(wire)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// How reloads went.
public struct ListReloadsResponse: ProtobufMessage {
    /// Each thing that was read again, at most 64.
    public var reloads: [ReloadOutcome]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.reloads = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(reloads: [ReloadOutcome] = []) {
        self.reloads = reloads
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.admin.v1.ListReloadsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Admin__V1__ListReloadsResponse()
        unsafe canbo__admin__v1__list_reloads_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__ListReloadsResponse.self)
        unsafe self.reloads = source.messages(wire.pointee.n_reloads, wire.pointee.reloads, "reloads")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__ListReloadsResponse.self)
        unsafe canbo__admin__v1__list_reloads_response__init(wire)
        unsafe (wire.pointee.n_reloads, wire.pointee.reloads) = scratch.messages(self.reloads)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// From which level on is logged.
public struct SetLogLevelRequest: ProtobufMessage {
    /// `trace`, `debug`, `info`, `notice`, `warning`, `error` or `critical`.
    @ProtoText public var level: String
    /// For how long, from 1 s to 24 h; 15 min when absent.
    public var duration: GoogleDuration?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _level = ProtoText(projectedValue: Text())
        self.duration = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(level: String = "", duration: GoogleDuration? = nil) {
        _level = ProtoText(wrappedValue: level)
        self.duration = duration
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.admin.v1.SetLogLevelRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Admin__V1__SetLogLevelRequest()
        unsafe canbo__admin__v1__set_log_level_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__SetLogLevelRequest.self)
        unsafe _level = source.text(wire.pointee.level, "level")
        unsafe self.duration = source.message(wire.pointee.duration, "duration")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__SetLogLevelRequest.self)
        unsafe canbo__admin__v1__set_log_level_request__init(wire)
        unsafe wire.pointee.level = scratch.text(_level)
        unsafe wire.pointee.duration = scratch.message(self.duration)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What is logged now.
public struct SetLogLevelResponse: ProtobufMessage {
    /// The level that holds until then.
    @ProtoText public var level: String
    /// When the level of the settings holds again.
    public var endTime: GoogleTimestamp?
    /// That level.
    @ProtoText public var configuredLevel: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _level = ProtoText(projectedValue: Text())
        self.endTime = nil
        _configuredLevel = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(level: String = "", endTime: GoogleTimestamp? = nil, configuredLevel: String = "") {
        _level = ProtoText(wrappedValue: level)
        self.endTime = endTime
        _configuredLevel = ProtoText(wrappedValue: configuredLevel)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.admin.v1.SetLogLevelResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Admin__V1__SetLogLevelResponse()
        unsafe canbo__admin__v1__set_log_level_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__SetLogLevelResponse.self)
        unsafe _level = source.text(wire.pointee.level, "level")
        unsafe self.endTime = source.message(wire.pointee.end_time, "end_time")
        unsafe _configuredLevel = source.text(wire.pointee.configured_level, "configured_level")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__SetLogLevelResponse.self)
        unsafe canbo__admin__v1__set_log_level_response__init(wire)
        unsafe wire.pointee.level = scratch.text(_level)
        unsafe wire.pointee.end_time = scratch.message(self.endTime)
        unsafe wire.pointee.configured_level = scratch.text(_configuredLevel)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks to read everything again.
public struct ReloadRequest: ProtobufMessage {
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.admin.v1.ReloadRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Admin__V1__ReloadRequest()
        unsafe canbo__admin__v1__reload_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__ReloadRequest.self)
        unsafe canbo__admin__v1__reload_request__init(wire)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// How reading again went.
public struct ReloadResponse: ProtobufMessage {
    /// Each thing that was ever read again; those of this time have the newest `read_time`.
    public var reloads: [ReloadOutcome]
    /// Whether all that was read this time is followed.
    public var followed: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.reloads = []
        self.followed = false
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(reloads: [ReloadOutcome] = [], followed: Bool = false) {
        self.reloads = reloads
        self.followed = followed
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.admin.v1.ReloadResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Admin__V1__ReloadResponse()
        unsafe canbo__admin__v1__reload_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__ReloadResponse.self)
        unsafe self.reloads = source.messages(wire.pointee.n_reloads, wire.pointee.reloads, "reloads")
        unsafe self.followed = wire.pointee.followed != 0
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__ReloadResponse.self)
        unsafe canbo__admin__v1__reload_response__init(wire)
        unsafe (wire.pointee.n_reloads, wire.pointee.reloads) = scratch.messages(self.reloads)
        unsafe wire.pointee.followed = self.followed ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks the process to end.
public struct DrainRequest: ProtobufMessage {
    /// Why, for the log: 1 to 200 characters, nothing personal.
    @ProtoText public var reason: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _reason = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(reason: String = "") {
        _reason = ProtoText(wrappedValue: reason)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.admin.v1.DrainRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Admin__V1__DrainRequest()
        unsafe canbo__admin__v1__drain_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__DrainRequest.self)
        unsafe _reason = source.text(wire.pointee.reason, "reason")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__DrainRequest.self)
        unsafe canbo__admin__v1__drain_request__init(wire)
        unsafe wire.pointee.reason = scratch.text(_reason)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The process has begun to end.
public struct DrainResponse: ProtobufMessage {
    /// The longest time that it takes calls, and then the longest that those under way get to end.
    public var notice: GoogleDuration?
    /// See there.
    public var period: GoogleDuration?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.notice = nil
        self.period = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(notice: GoogleDuration? = nil, period: GoogleDuration? = nil) {
        self.notice = notice
        self.period = period
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.admin.v1.DrainResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Admin__V1__DrainResponse()
        unsafe canbo__admin__v1__drain_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__DrainResponse.self)
        unsafe self.notice = source.message(wire.pointee.notice, "notice")
        unsafe self.period = source.message(wire.pointee.period, "period")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__DrainResponse.self)
        unsafe canbo__admin__v1__drain_response__init(wire)
        unsafe wire.pointee.notice = scratch.message(self.notice)
        unsafe wire.pointee.period = scratch.message(self.period)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
