// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: interop/test_service.proto

internal import CTestingMessages
public import ProtobufC

/// Nothing.
public struct Empty: ProtobufMessage {
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "grpc.testing.Empty"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Testing__Empty()
        unsafe grpc__testing__empty__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Testing__Empty.self)
        unsafe grpc__testing__empty__init(wire)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A truth value that can be absent.
public struct BoolValue: ProtobufMessage {
    /// The value.
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
    public static let fullName = "grpc.testing.BoolValue"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Testing__BoolValue()
        unsafe grpc__testing__bool_value__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Testing__BoolValue.self)
        unsafe self.value = wire.pointee.value != 0
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Testing__BoolValue.self)
        unsafe grpc__testing__bool_value__init(wire)
        unsafe wire.pointee.value = self.value ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Bytes that stand for a message.
public struct Payload: ProtobufMessage {
    /// What they consist of.
    public var type: PayloadType
    /// The bytes.
    public var body: [UInt8]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.type = PayloadType()
        self.body = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(type: PayloadType = PayloadType(), body: [UInt8] = []) {
        self.type = type
        self.body = body
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "grpc.testing.Payload"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Testing__Payload()
        unsafe grpc__testing__payload__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Testing__Payload.self)
        unsafe self.type = PayloadType(number: Int32(truncatingIfNeeded: wire.pointee.type.rawValue))
        unsafe self.body = source.bytes(wire.pointee.body)
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Testing__Payload.self)
        unsafe grpc__testing__payload__init(wire)
        unsafe wire.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.number))
        unsafe wire.pointee.body = scratch.bytes(self.body)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The status with which the server is to end the call.
public struct EchoStatus: ProtobufMessage {
    /// The code.
    public var code: Int32
    /// The message.
    @ProtoText public var message: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.code = 0
        _message = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(code: Int32 = 0, message: String = "") {
        self.code = code
        _message = ProtoText(wrappedValue: message)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "grpc.testing.EchoStatus"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Testing__EchoStatus()
        unsafe grpc__testing__echo_status__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Testing__EchoStatus.self)
        unsafe self.code = wire.pointee.code
        unsafe _message = source.text(wire.pointee.message, "message")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Testing__EchoStatus.self)
        unsafe grpc__testing__echo_status__init(wire)
        unsafe wire.pointee.code = self.code
        unsafe wire.pointee.message = scratch.text(_message)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What the answer is to look like.
public struct SimpleRequest: ProtobufMessage {
    /// What the answer's payload consists of.
    public var responseType: PayloadType
    /// The size of the answer's payload, in bytes.
    public var responseSize: Int32
    /// A payload.
    public var payload: Payload?
    /// Whether the answer is to be compressed.
    public var responseCompressed: BoolValue?
    /// How the call is to end.
    public var responseStatus: EchoStatus?
    /// Whether this request should have come compressed.
    public var expectCompressed: BoolValue?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.responseType = PayloadType()
        self.responseSize = 0
        self.payload = nil
        self.responseCompressed = nil
        self.responseStatus = nil
        self.expectCompressed = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(responseType: PayloadType = PayloadType(), responseSize: Int32 = 0, payload: Payload? = nil, responseCompressed: BoolValue? = nil, responseStatus: EchoStatus? = nil, expectCompressed: BoolValue? = nil) {
        self.responseType = responseType
        self.responseSize = responseSize
        self.payload = payload
        self.responseCompressed = responseCompressed
        self.responseStatus = responseStatus
        self.expectCompressed = expectCompressed
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "grpc.testing.SimpleRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Testing__SimpleRequest()
        unsafe grpc__testing__simple_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Testing__SimpleRequest.self)
        unsafe self.responseType = PayloadType(number: Int32(truncatingIfNeeded: wire.pointee.response_type.rawValue))
        unsafe self.responseSize = wire.pointee.response_size
        unsafe self.payload = source.message(wire.pointee.payload, "payload")
        unsafe self.responseCompressed = source.message(wire.pointee.response_compressed, "response_compressed")
        unsafe self.responseStatus = source.message(wire.pointee.response_status, "response_status")
        unsafe self.expectCompressed = source.message(wire.pointee.expect_compressed, "expect_compressed")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Testing__SimpleRequest.self)
        unsafe grpc__testing__simple_request__init(wire)
        unsafe wire.pointee.response_type = .init(rawValue: .init(truncatingIfNeeded: self.responseType.number))
        unsafe wire.pointee.response_size = self.responseSize
        unsafe wire.pointee.payload = scratch.message(self.payload)
        unsafe wire.pointee.response_compressed = scratch.message(self.responseCompressed)
        unsafe wire.pointee.response_status = scratch.message(self.responseStatus)
        unsafe wire.pointee.expect_compressed = scratch.message(self.expectCompressed)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A payload of the size asked for.
public struct SimpleResponse: ProtobufMessage {
    /// The payload.
    public var payload: Payload?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.payload = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(payload: Payload? = nil) {
        self.payload = payload
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "grpc.testing.SimpleResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Testing__SimpleResponse()
        unsafe grpc__testing__simple_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Testing__SimpleResponse.self)
        unsafe self.payload = source.message(wire.pointee.payload, "payload")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Testing__SimpleResponse.self)
        unsafe grpc__testing__simple_response__init(wire)
        unsafe wire.pointee.payload = scratch.message(self.payload)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One of many payloads.
public struct StreamingInputCallRequest: ProtobufMessage {
    /// The payload.
    public var payload: Payload?
    /// Whether this request should have come compressed.
    public var expectCompressed: BoolValue?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.payload = nil
        self.expectCompressed = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(payload: Payload? = nil, expectCompressed: BoolValue? = nil) {
        self.payload = payload
        self.expectCompressed = expectCompressed
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "grpc.testing.StreamingInputCallRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Testing__StreamingInputCallRequest()
        unsafe grpc__testing__streaming_input_call_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Testing__StreamingInputCallRequest.self)
        unsafe self.payload = source.message(wire.pointee.payload, "payload")
        unsafe self.expectCompressed = source.message(wire.pointee.expect_compressed, "expect_compressed")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Testing__StreamingInputCallRequest.self)
        unsafe grpc__testing__streaming_input_call_request__init(wire)
        unsafe wire.pointee.payload = scratch.message(self.payload)
        unsafe wire.pointee.expect_compressed = scratch.message(self.expectCompressed)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The size of all payloads together.
public struct StreamingInputCallResponse: ProtobufMessage {
    /// In bytes.
    public var aggregatedPayloadSize: Int32
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.aggregatedPayloadSize = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(aggregatedPayloadSize: Int32 = 0) {
        self.aggregatedPayloadSize = aggregatedPayloadSize
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "grpc.testing.StreamingInputCallResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Testing__StreamingInputCallResponse()
        unsafe grpc__testing__streaming_input_call_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Testing__StreamingInputCallResponse.self)
        unsafe self.aggregatedPayloadSize = wire.pointee.aggregated_payload_size
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Testing__StreamingInputCallResponse.self)
        unsafe grpc__testing__streaming_input_call_response__init(wire)
        unsafe wire.pointee.aggregated_payload_size = self.aggregatedPayloadSize
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What one of several answers is to look like.
public struct ResponseParameters: ProtobufMessage {
    /// The size of its payload, in bytes.
    public var size: Int32
    /// The pause before it, in microseconds.
    public var intervalUs: Int32
    /// Whether it is to be compressed.
    public var compressed: BoolValue?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.size = 0
        self.intervalUs = 0
        self.compressed = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(size: Int32 = 0, intervalUs: Int32 = 0, compressed: BoolValue? = nil) {
        self.size = size
        self.intervalUs = intervalUs
        self.compressed = compressed
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "grpc.testing.ResponseParameters"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Testing__ResponseParameters()
        unsafe grpc__testing__response_parameters__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Testing__ResponseParameters.self)
        unsafe self.size = wire.pointee.size
        unsafe self.intervalUs = wire.pointee.interval_us
        unsafe self.compressed = source.message(wire.pointee.compressed, "compressed")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Testing__ResponseParameters.self)
        unsafe grpc__testing__response_parameters__init(wire)
        unsafe wire.pointee.size = self.size
        unsafe wire.pointee.interval_us = self.intervalUs
        unsafe wire.pointee.compressed = scratch.message(self.compressed)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What the answers are to look like.
public struct StreamingOutputCallRequest: ProtobufMessage {
    /// What the payloads of the answers consist of.
    public var responseType: PayloadType
    /// One entry for each answer.
    public var responseParameters: [ResponseParameters]
    /// A payload.
    public var payload: Payload?
    /// How the call is to end.
    public var responseStatus: EchoStatus?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.responseType = PayloadType()
        self.responseParameters = []
        self.payload = nil
        self.responseStatus = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(responseType: PayloadType = PayloadType(), responseParameters: [ResponseParameters] = [], payload: Payload? = nil, responseStatus: EchoStatus? = nil) {
        self.responseType = responseType
        self.responseParameters = responseParameters
        self.payload = payload
        self.responseStatus = responseStatus
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "grpc.testing.StreamingOutputCallRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Testing__StreamingOutputCallRequest()
        unsafe grpc__testing__streaming_output_call_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Testing__StreamingOutputCallRequest.self)
        unsafe self.responseType = PayloadType(number: Int32(truncatingIfNeeded: wire.pointee.response_type.rawValue))
        unsafe self.responseParameters = source.messages(wire.pointee.n_response_parameters, wire.pointee.response_parameters, "response_parameters")
        unsafe self.payload = source.message(wire.pointee.payload, "payload")
        unsafe self.responseStatus = source.message(wire.pointee.response_status, "response_status")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Testing__StreamingOutputCallRequest.self)
        unsafe grpc__testing__streaming_output_call_request__init(wire)
        unsafe wire.pointee.response_type = .init(rawValue: .init(truncatingIfNeeded: self.responseType.number))
        unsafe (wire.pointee.n_response_parameters, wire.pointee.response_parameters) = scratch.messages(self.responseParameters)
        unsafe wire.pointee.payload = scratch.message(self.payload)
        unsafe wire.pointee.response_status = scratch.message(self.responseStatus)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One of several answers.
public struct StreamingOutputCallResponse: ProtobufMessage {
    /// The payload.
    public var payload: Payload?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.payload = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(payload: Payload? = nil) {
        self.payload = payload
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "grpc.testing.StreamingOutputCallResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Testing__StreamingOutputCallResponse()
        unsafe grpc__testing__streaming_output_call_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Testing__StreamingOutputCallResponse.self)
        unsafe self.payload = source.message(wire.pointee.payload, "payload")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Testing__StreamingOutputCallResponse.self)
        unsafe grpc__testing__streaming_output_call_response__init(wire)
        unsafe wire.pointee.payload = scratch.message(self.payload)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What a payload consists of.
public enum PayloadType: ProtobufEnum {
    /// Bytes that compress well.
    case compressable
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .compressable
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .compressable: 0
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .compressable: "COMPRESSABLE"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [PayloadType] = [.compressable]
}
