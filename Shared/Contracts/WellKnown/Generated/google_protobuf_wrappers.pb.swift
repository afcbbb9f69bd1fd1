// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: google/protobuf/wrappers.proto

internal import CMessages
public import ProtobufC

/// Wrapper message for `double`.
///
/// The JSON representation for `DoubleValue` is JSON number.
public struct GoogleDoubleValue: ProtobufMessage {
    /// The double value.
    public var value: Double
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.value = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(value: Double = 0) {
        self.value = value
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "google.protobuf.DoubleValue"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Google__Protobuf__DoubleValue()
        unsafe google__protobuf__double_value__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Protobuf__DoubleValue.self)
        unsafe self.value = wire.pointee.value
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Protobuf__DoubleValue.self)
        unsafe google__protobuf__double_value__init(wire)
        unsafe wire.pointee.value = self.value
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Wrapper message for `float`.
///
/// The JSON representation for `FloatValue` is JSON number.
public struct GoogleFloatValue: ProtobufMessage {
    /// The float value.
    public var value: Float
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.value = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(value: Float = 0) {
        self.value = value
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "google.protobuf.FloatValue"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Google__Protobuf__FloatValue()
        unsafe google__protobuf__float_value__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Protobuf__FloatValue.self)
        unsafe self.value = wire.pointee.value
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Protobuf__FloatValue.self)
        unsafe google__protobuf__float_value__init(wire)
        unsafe wire.pointee.value = self.value
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Wrapper message for `int64`.
///
/// The JSON representation for `Int64Value` is JSON string.
public struct GoogleInt64Value: ProtobufMessage {
    /// The int64 value.
    public var value: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.value = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(value: Int64 = 0) {
        self.value = value
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "google.protobuf.Int64Value"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Google__Protobuf__Int64Value()
        unsafe google__protobuf__int64_value__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
        unsafe self.value = wire.pointee.value
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
        unsafe google__protobuf__int64_value__init(wire)
        unsafe wire.pointee.value = self.value
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Wrapper message for `uint64`.
///
/// The JSON representation for `UInt64Value` is JSON string.
public struct GoogleUInt64Value: ProtobufMessage {
    /// The uint64 value.
    public var value: UInt64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.value = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(value: UInt64 = 0) {
        self.value = value
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "google.protobuf.UInt64Value"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Google__Protobuf__UInt64Value()
        unsafe google__protobuf__uint64_value__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Protobuf__UInt64Value.self)
        unsafe self.value = wire.pointee.value
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Protobuf__UInt64Value.self)
        unsafe google__protobuf__uint64_value__init(wire)
        unsafe wire.pointee.value = self.value
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Wrapper message for `int32`.
///
/// The JSON representation for `Int32Value` is JSON number.
public struct GoogleInt32Value: ProtobufMessage {
    /// The int32 value.
    public var value: Int32
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.value = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(value: Int32 = 0) {
        self.value = value
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "google.protobuf.Int32Value"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Google__Protobuf__Int32Value()
        unsafe google__protobuf__int32_value__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Protobuf__Int32Value.self)
        unsafe self.value = wire.pointee.value
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Protobuf__Int32Value.self)
        unsafe google__protobuf__int32_value__init(wire)
        unsafe wire.pointee.value = self.value
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Wrapper message for `uint32`.
///
/// The JSON representation for `UInt32Value` is JSON number.
public struct GoogleUInt32Value: ProtobufMessage {
    /// The uint32 value.
    public var value: UInt32
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.value = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(value: UInt32 = 0) {
        self.value = value
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "google.protobuf.UInt32Value"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Google__Protobuf__UInt32Value()
        unsafe google__protobuf__uint32_value__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Protobuf__UInt32Value.self)
        unsafe self.value = wire.pointee.value
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Protobuf__UInt32Value.self)
        unsafe google__protobuf__uint32_value__init(wire)
        unsafe wire.pointee.value = self.value
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Wrapper message for `bool`.
///
/// The JSON representation for `BoolValue` is JSON `true` and `false`.
public struct GoogleBoolValue: ProtobufMessage {
    /// The bool value.
    public var value: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.value = false
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(value: Bool = false) {
        self.value = value
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "google.protobuf.BoolValue"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Google__Protobuf__BoolValue()
        unsafe google__protobuf__bool_value__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Protobuf__BoolValue.self)
        unsafe self.value = wire.pointee.value != 0
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Protobuf__BoolValue.self)
        unsafe google__protobuf__bool_value__init(wire)
        unsafe wire.pointee.value = self.value ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Wrapper message for `string`.
///
/// The JSON representation for `StringValue` is JSON string.
public struct GoogleStringValue: ProtobufMessage {
    /// The string value.
    @ProtoText public var value: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _value = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(value: String = "") {
        _value = ProtoText(wrappedValue: value)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "google.protobuf.StringValue"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Google__Protobuf__StringValue()
        unsafe google__protobuf__string_value__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Protobuf__StringValue.self)
        unsafe _value = source.text(wire.pointee.value, "value")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Protobuf__StringValue.self)
        unsafe google__protobuf__string_value__init(wire)
        unsafe wire.pointee.value = scratch.text(_value)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Wrapper message for `bytes`.
///
/// The JSON representation for `BytesValue` is JSON string.
public struct GoogleBytesValue: ProtobufMessage {
    /// The bytes value.
    public var value: [UInt8]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.value = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(value: [UInt8] = []) {
        self.value = value
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "google.protobuf.BytesValue"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Google__Protobuf__BytesValue()
        unsafe google__protobuf__bytes_value__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Protobuf__BytesValue.self)
        unsafe self.value = source.bytes(wire.pointee.value)
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Protobuf__BytesValue.self)
        unsafe google__protobuf__bytes_value__init(wire)
        unsafe wire.pointee.value = scratch.bytes(self.value)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
