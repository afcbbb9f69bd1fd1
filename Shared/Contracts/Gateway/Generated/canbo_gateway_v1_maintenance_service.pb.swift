// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/gateway/v1/maintenance_service.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// Which maintenance there is to be.
public struct StartMaintenanceRequest: ProtobufMessage {
    /// When it begins, at most 90 days from now; at once when absent or past.
    public var startTime: GoogleTimestamp?
    /// When it is expected to end: after its beginning and after now, at most 30 days from its beginning.
    public var endTime: GoogleTimestamp?
    /// Whether calls that change nothing go on.
    public var changesOnly: Bool
    /// What callers are told, in Vietnamese; at most 300 characters. With the one in English or not at
    /// all: then callers are told until when.
    @ProtoText public var messageVi: String
    /// What callers are told, in English; at most 300 characters.
    @ProtoText public var messageEn: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.startTime = nil
        self.endTime = nil
        self.changesOnly = false
        _messageVi = ProtoText(projectedValue: Text())
        _messageEn = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(startTime: GoogleTimestamp? = nil, endTime: GoogleTimestamp? = nil, changesOnly: Bool = false, messageVi: String = "", messageEn: String = "") {
        self.startTime = startTime
        self.endTime = endTime
        self.changesOnly = changesOnly
        _messageVi = ProtoText(wrappedValue: messageVi)
        _messageEn = ProtoText(wrappedValue: messageEn)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.gateway.v1.StartMaintenanceRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Gateway__V1__StartMaintenanceRequest()
        unsafe canbo__gateway__v1__start_maintenance_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__StartMaintenanceRequest.self)
        unsafe self.startTime = source.message(wire.pointee.start_time, "start_time")
        unsafe self.endTime = source.message(wire.pointee.end_time, "end_time")
        unsafe self.changesOnly = wire.pointee.changes_only != 0
        unsafe _messageVi = source.text(wire.pointee.message_vi, "message_vi")
        unsafe _messageEn = source.text(wire.pointee.message_en, "message_en")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__StartMaintenanceRequest.self)
        unsafe canbo__gateway__v1__start_maintenance_request__init(wire)
        unsafe wire.pointee.start_time = scratch.message(self.startTime)
        unsafe wire.pointee.end_time = scratch.message(self.endTime)
        unsafe wire.pointee.changes_only = self.changesOnly ? 1 : 0
        unsafe wire.pointee.message_vi = scratch.text(_messageVi)
        unsafe wire.pointee.message_en = scratch.text(_messageEn)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks that there be no maintenance.
public struct EndMaintenanceRequest: ProtobufMessage {
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.gateway.v1.EndMaintenanceRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Gateway__V1__EndMaintenanceRequest()
        unsafe canbo__gateway__v1__end_maintenance_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__EndMaintenanceRequest.self)
        unsafe canbo__gateway__v1__end_maintenance_request__init(wire)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
