// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: opentelemetry/proto/resource/v1/resource.proto

internal import CMessages
public import ProtobufC

/// The process of which spans tell.
public struct OTLPResource: ProtobufMessage {
    /// Its attributes, for example `service.name`.
    public var attributes: [OTLPKeyValue]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.attributes = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(attributes: [OTLPKeyValue] = []) {
        self.attributes = attributes
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "opentelemetry.proto.resource.v1.Resource"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Opentelemetry__Proto__Resource__V1__Resource()
        unsafe opentelemetry__proto__resource__v1__resource__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Resource__V1__Resource.self)
        unsafe self.attributes = source.messages(wire.pointee.n_attributes, wire.pointee.attributes, "attributes")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Resource__V1__Resource.self)
        unsafe opentelemetry__proto__resource__v1__resource__init(wire)
        unsafe (wire.pointee.n_attributes, wire.pointee.attributes) = scratch.messages(self.attributes)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
