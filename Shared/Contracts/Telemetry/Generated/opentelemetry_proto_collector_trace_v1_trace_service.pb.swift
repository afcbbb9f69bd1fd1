// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: opentelemetry/proto/collector/trace/v1/trace_service.proto

internal import CMessages
public import ProtobufC

/// Asks to take some spans.
public struct OTLPExportTraceServiceRequest: ProtobufMessage {
    /// The spans, by the process of which they tell.
    public var resourceSpans: [OTLPResourceSpans]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.resourceSpans = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(resourceSpans: [OTLPResourceSpans] = []) {
        self.resourceSpans = resourceSpans
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Opentelemetry__Proto__Collector__Trace__V1__ExportTraceServiceRequest()
        unsafe opentelemetry__proto__collector__trace__v1__export_trace_service_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Collector__Trace__V1__ExportTraceServiceRequest.self)
        unsafe self.resourceSpans = source.messages(wire.pointee.n_resource_spans, wire.pointee.resource_spans, "resource_spans")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Collector__Trace__V1__ExportTraceServiceRequest.self)
        unsafe opentelemetry__proto__collector__trace__v1__export_trace_service_request__init(wire)
        unsafe (wire.pointee.n_resource_spans, wire.pointee.resource_spans) = scratch.messages(self.resourceSpans)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Says what was taken.
public struct OTLPExportTraceServiceResponse: ProtobufMessage {
    /// What was not taken; absent when everything was.
    public var partialSuccess: OTLPExportTracePartialSuccess?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.partialSuccess = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(partialSuccess: OTLPExportTracePartialSuccess? = nil) {
        self.partialSuccess = partialSuccess
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Opentelemetry__Proto__Collector__Trace__V1__ExportTraceServiceResponse()
        unsafe opentelemetry__proto__collector__trace__v1__export_trace_service_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Collector__Trace__V1__ExportTraceServiceResponse.self)
        unsafe self.partialSuccess = source.message(wire.pointee.partial_success, "partial_success")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Collector__Trace__V1__ExportTraceServiceResponse.self)
        unsafe opentelemetry__proto__collector__trace__v1__export_trace_service_response__init(wire)
        unsafe wire.pointee.partial_success = scratch.message(self.partialSuccess)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What was not taken of some spans, and will not be.
public struct OTLPExportTracePartialSuccess: ProtobufMessage {
    /// How many spans.
    public var rejectedSpans: Int64
    /// Why, for people.
    @ProtoText public var errorMessage: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.rejectedSpans = 0
        _errorMessage = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(rejectedSpans: Int64 = 0, errorMessage: String = "") {
        self.rejectedSpans = rejectedSpans
        _errorMessage = ProtoText(wrappedValue: errorMessage)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Opentelemetry__Proto__Collector__Trace__V1__ExportTracePartialSuccess()
        unsafe opentelemetry__proto__collector__trace__v1__export_trace_partial_success__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Collector__Trace__V1__ExportTracePartialSuccess.self)
        unsafe self.rejectedSpans = wire.pointee.rejected_spans
        unsafe _errorMessage = source.text(wire.pointee.error_message, "error_message")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Collector__Trace__V1__ExportTracePartialSuccess.self)
        unsafe opentelemetry__proto__collector__trace__v1__export_trace_partial_success__init(wire)
        unsafe wire.pointee.rejected_spans = self.rejectedSpans
        unsafe wire.pointee.error_message = scratch.text(_errorMessage)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
