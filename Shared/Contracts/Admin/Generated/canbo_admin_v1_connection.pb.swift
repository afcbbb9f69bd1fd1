// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/admin/v1/connection.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// A connection that a caller has to the process (kết nối).
public struct CallerConnection: ProtobufMessage {
    /// The address of the other end, for example `10.0.0.7:40112`.
    @ProtoText public var peer: String
    /// Since when, to the second.
    public var startTime: GoogleTimestamp?
    /// Whether it is by TLS.
    public var tls: Bool
    /// Whether the caller has shown a certificate.
    public var certificateShown: Bool
    /// Calls under way on it.
    public var streams: Int32
    /// Bytes that the process holds for it of requests and answers.
    public var heldBytes: Int64
    /// Whether it takes no more calls.
    public var draining: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _peer = ProtoText(projectedValue: Text())
        self.startTime = nil
        self.tls = false
        self.certificateShown = false
        self.streams = 0
        self.heldBytes = 0
        self.draining = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(peer: String = "", startTime: GoogleTimestamp? = nil, tls: Bool = false, certificateShown: Bool = false, streams: Int32 = 0, heldBytes: Int64 = 0, draining: Bool = false) {
        _peer = ProtoText(wrappedValue: peer)
        self.startTime = startTime
        self.tls = tls
        self.certificateShown = certificateShown
        self.streams = streams
        self.heldBytes = heldBytes
        self.draining = draining
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.admin.v1.CallerConnection"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Admin__V1__CallerConnection()
        unsafe canbo__admin__v1__caller_connection__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__CallerConnection.self)
        unsafe _peer = source.text(wire.pointee.peer, "peer")
        unsafe self.startTime = source.message(wire.pointee.start_time, "start_time")
        unsafe self.tls = wire.pointee.tls != 0
        unsafe self.certificateShown = wire.pointee.certificate_shown != 0
        unsafe self.streams = wire.pointee.streams
        unsafe self.heldBytes = wire.pointee.held_bytes
        unsafe self.draining = wire.pointee.draining != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__CallerConnection.self)
        unsafe canbo__admin__v1__caller_connection__init(wire)
        unsafe wire.pointee.peer = scratch.text(_peer)
        unsafe wire.pointee.start_time = scratch.message(self.startTime)
        unsafe wire.pointee.tls = self.tls ? 1 : 0
        unsafe wire.pointee.certificate_shown = self.certificateShown ? 1 : 0
        unsafe wire.pointee.streams = self.streams
        unsafe wire.pointee.held_bytes = self.heldBytes
        unsafe wire.pointee.draining = self.draining ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}
