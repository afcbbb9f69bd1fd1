// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: opentelemetry/proto/common/v1/common.proto

internal import CMessages
public import ProtobufC

/// The value of an attribute; the original's lists and maps would make it recursive.
public struct OTLPAnyValue: ProtobufMessage {
    /// What it is.
    public var value: Value?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.value = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(value: Value? = nil) {
        self.value = value
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "opentelemetry.proto.common.v1.AnyValue"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Opentelemetry__Proto__Common__V1__AnyValue()
        unsafe opentelemetry__proto__common__v1__any_value__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Common__V1__AnyValue.self)
        switch unsafe wire.pointee.value_case.rawValue {
            case 1: unsafe self.value = .stringValue(source.string(wire.pointee.string_value, "string_value"))
            case 2: unsafe self.value = .boolValue(wire.pointee.bool_value != 0)
            case 3: unsafe self.value = .intValue(wire.pointee.int_value)
            case 4: unsafe self.value = .doubleValue(wire.pointee.double_value)
            default: self.value = nil
        }
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Common__V1__AnyValue.self)
        unsafe opentelemetry__proto__common__v1__any_value__init(wire)
        switch self.value {
            case nil: break
            case .stringValue(let value)?:
                unsafe wire.pointee.value_case = .init(rawValue: 1)
                unsafe wire.pointee.string_value = scratch.string(value)
            case .boolValue(let value)?:
                unsafe wire.pointee.value_case = .init(rawValue: 2)
                unsafe wire.pointee.bool_value = value ? 1 : 0
            case .intValue(let value)?:
                unsafe wire.pointee.value_case = .init(rawValue: 3)
                unsafe wire.pointee.int_value = value
            case .doubleValue(let value)?:
                unsafe wire.pointee.value_case = .init(rawValue: 4)
                unsafe wire.pointee.double_value = value
        }
        unsafe scratch.attach(unknownFields, to: message)
    }

    /// What it is.
    public enum Value: Sendable, Hashable {
        /// A text.
        case stringValue(String)
        /// Yes or no.
        case boolValue(Bool)
        /// A whole number.
        case intValue(Int64)
        /// Any number.
        case doubleValue(Double)
    }
}

/// An attribute: its name, for example `rpc.method`, and its value.
public struct OTLPKeyValue: ProtobufMessage {
    /// The name, as the semantic conventions of OpenTelemetry have it.
    @ProtoText public var key: String
    /// The value.
    public var value: OTLPAnyValue?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _key = ProtoText(projectedValue: Text())
        self.value = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(key: String = "", value: OTLPAnyValue? = nil) {
        _key = ProtoText(wrappedValue: key)
        self.value = value
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "opentelemetry.proto.common.v1.KeyValue"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Opentelemetry__Proto__Common__V1__KeyValue()
        unsafe opentelemetry__proto__common__v1__key_value__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Common__V1__KeyValue.self)
        unsafe _key = source.text(wire.pointee.key, "key")
        unsafe self.value = source.message(wire.pointee.value, "value")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Common__V1__KeyValue.self)
        unsafe opentelemetry__proto__common__v1__key_value__init(wire)
        unsafe wire.pointee.key = scratch.text(_key)
        unsafe wire.pointee.value = scratch.message(self.value)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The program that has made spans.
public struct OTLPInstrumentationScope: ProtobufMessage {
    /// Its name.
    @ProtoText public var name: String
    /// Its version.
    @ProtoText public var version: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _version = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", version: String = "") {
        _name = ProtoText(wrappedValue: name)
        _version = ProtoText(wrappedValue: version)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "opentelemetry.proto.common.v1.InstrumentationScope"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Opentelemetry__Proto__Common__V1__InstrumentationScope()
        unsafe opentelemetry__proto__common__v1__instrumentation_scope__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Common__V1__InstrumentationScope.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _version = source.text(wire.pointee.version, "version")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Common__V1__InstrumentationScope.self)
        unsafe opentelemetry__proto__common__v1__instrumentation_scope__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.version = scratch.text(_version)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
