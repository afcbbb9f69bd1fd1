// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/gateway/v1/descriptor_conflict.proto

internal import CMessages
public import ProtobufC

/// One import path under which reflection found different files (mâu thuẫn mô tả).
///
/// The gateway's reflection answers with one of them; stubs made from it may not fit the others.
public struct DescriptorConflict: ProtobufMessage {
    /// `descriptorConflicts/{descriptor_conflict}`; the identifier is the import path with `~` in
    /// place of `/`.
    @ProtoText public var name: String
    /// The import path, for example `google/type/date.proto`.
    @ProtoText public var file: String
    /// The backend whose file reflection answers with; empty when it is the gateway's own.
    @ProtoText public var servedBackend: String
    /// The backends that have another file, in the order of the configuration.
    public var otherBackends: [String]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _file = ProtoText(projectedValue: Text())
        _servedBackend = ProtoText(projectedValue: Text())
        self.otherBackends = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", file: String = "", servedBackend: String = "", otherBackends: [String] = []) {
        _name = ProtoText(wrappedValue: name)
        _file = ProtoText(wrappedValue: file)
        _servedBackend = ProtoText(wrappedValue: servedBackend)
        self.otherBackends = otherBackends
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.gateway.v1.DescriptorConflict"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Gateway__V1__DescriptorConflict()
        unsafe canbo__gateway__v1__descriptor_conflict__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__DescriptorConflict.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _file = source.text(wire.pointee.file, "file")
        unsafe _servedBackend = source.text(wire.pointee.served_backend, "served_backend")
        unsafe self.otherBackends = source.strings(wire.pointee.n_other_backends, wire.pointee.other_backends, "other_backends")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__DescriptorConflict.self)
        unsafe canbo__gateway__v1__descriptor_conflict__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.file = scratch.text(_file)
        unsafe wire.pointee.served_backend = scratch.text(_servedBackend)
        unsafe (wire.pointee.n_other_backends, wire.pointee.other_backends) = scratch.strings(self.otherBackends)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
