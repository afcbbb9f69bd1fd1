// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: google/rpc/status.proto

internal import CMessages
public import ProtobufC

/// The `Status` type defines a logical error model that is suitable for
/// different programming environments, including REST APIs and RPC APIs. It is
/// used by [gRPC](https://github.com/grpc). Each `Status` message contains
/// three pieces of data: error code, error message, and error details.
///
/// You can find out more about this error model and how to work with it in the
/// [API Design Guide](https://cloud.google.com/apis/design/errors).
public struct GoogleStatus: ProtobufMessage {
    /// The status code, which should be an enum value of
    /// [google.rpc.Code][google.rpc.Code].
    public var code: Int32
    /// A developer-facing error message, which should be in English. Any
    /// user-facing error message should be localized and sent in the
    /// [google.rpc.Status.details][google.rpc.Status.details] field, or localized
    /// by the client.
    @ProtoText public var message: String
    /// A list of messages that carry the error details.  There is a common set of
    /// message types for APIs to use.
    public var details: [GoogleAny]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.code = 0
        _message = ProtoText(projectedValue: Text())
        self.details = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(code: Int32 = 0, message: String = "", details: [GoogleAny] = []) {
        self.code = code
        _message = ProtoText(wrappedValue: message)
        self.details = details
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "google.rpc.Status"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Google__Rpc__Status()
        unsafe google__rpc__status__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Rpc__Status.self)
        unsafe self.code = wire.pointee.code
        unsafe _message = source.text(wire.pointee.message, "message")
        unsafe self.details = source.messages(wire.pointee.n_details, wire.pointee.details, "details")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Rpc__Status.self)
        unsafe google__rpc__status__init(wire)
        unsafe wire.pointee.code = self.code
        unsafe wire.pointee.message = scratch.text(_message)
        unsafe (wire.pointee.n_details, wire.pointee.details) = scratch.messages(self.details)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
