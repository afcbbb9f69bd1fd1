// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: opentelemetry/proto/trace/v1/trace.proto

internal import CMessages
public import ProtobufC

/// The spans of one process.
public struct OTLPResourceSpans: ProtobufMessage {
    /// The process.
    public var resource: OTLPResource?
    /// Its spans.
    public var scopeSpans: [OTLPScopeSpans]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.resource = nil
        self.scopeSpans = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(resource: OTLPResource? = nil, scopeSpans: [OTLPScopeSpans] = []) {
        self.resource = resource
        self.scopeSpans = scopeSpans
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "opentelemetry.proto.trace.v1.ResourceSpans"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Opentelemetry__Proto__Trace__V1__ResourceSpans()
        unsafe opentelemetry__proto__trace__v1__resource_spans__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Trace__V1__ResourceSpans.self)
        unsafe self.resource = source.message(wire.pointee.resource, "resource")
        unsafe self.scopeSpans = source.messages(wire.pointee.n_scope_spans, wire.pointee.scope_spans, "scope_spans")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Trace__V1__ResourceSpans.self)
        unsafe opentelemetry__proto__trace__v1__resource_spans__init(wire)
        unsafe wire.pointee.resource = scratch.message(self.resource)
        unsafe (wire.pointee.n_scope_spans, wire.pointee.scope_spans) = scratch.messages(self.scopeSpans)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The spans that one program has made.
public struct OTLPScopeSpans: ProtobufMessage {
    /// The program.
    public var scope: OTLPInstrumentationScope?
    /// Its spans.
    public var spans: [OTLPSpan]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.scope = nil
        self.spans = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(scope: OTLPInstrumentationScope? = nil, spans: [OTLPSpan] = []) {
        self.scope = scope
        self.spans = spans
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "opentelemetry.proto.trace.v1.ScopeSpans"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Opentelemetry__Proto__Trace__V1__ScopeSpans()
        unsafe opentelemetry__proto__trace__v1__scope_spans__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Trace__V1__ScopeSpans.self)
        unsafe self.scope = source.message(wire.pointee.scope, "scope")
        unsafe self.spans = source.messages(wire.pointee.n_spans, wire.pointee.spans, "spans")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Trace__V1__ScopeSpans.self)
        unsafe opentelemetry__proto__trace__v1__scope_spans__init(wire)
        unsafe wire.pointee.scope = scratch.message(self.scope)
        unsafe (wire.pointee.n_spans, wire.pointee.spans) = scratch.messages(self.spans)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One piece of work within a trace.
public struct OTLPSpan: ProtobufMessage {
    /// The trace, 16 bytes.
    public var traceID: [UInt8]
    /// The span within it, 8 bytes.
    public var spanID: [UInt8]
    /// The span of which it is a part, 8 bytes; empty for the first one.
    public var parentSpanID: [UInt8]
    /// What is done, for example `Recv.canbo.planning.v1.PlanningService/AddEntry`.
    @ProtoText public var name: String
    /// Its part in calls between processes.
    public var kind: OTLPSpan.SpanKind
    /// When it began, in nanoseconds since 1970.
    public var startTimeUnixNano: UInt64
    /// When it ended, in nanoseconds since 1970.
    public var endTimeUnixNano: UInt64
    /// What is known of it.
    public var attributes: [OTLPKeyValue]
    /// Spans of other traces that it goes on from.
    public var links: [OTLPSpan.Link]
    /// Whether it went well.
    public var status: OTLPStatus?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.traceID = []
        self.spanID = []
        self.parentSpanID = []
        _name = ProtoText(projectedValue: Text())
        self.kind = OTLPSpan.SpanKind()
        self.startTimeUnixNano = 0
        self.endTimeUnixNano = 0
        self.attributes = []
        self.links = []
        self.status = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(traceID: [UInt8] = [], spanID: [UInt8] = [], parentSpanID: [UInt8] = [], name: String = "", kind: OTLPSpan.SpanKind = OTLPSpan.SpanKind(), startTimeUnixNano: UInt64 = 0, endTimeUnixNano: UInt64 = 0, attributes: [OTLPKeyValue] = [], links: [OTLPSpan.Link] = [], status: OTLPStatus? = nil) {
        self.traceID = traceID
        self.spanID = spanID
        self.parentSpanID = parentSpanID
        _name = ProtoText(wrappedValue: name)
        self.kind = kind
        self.startTimeUnixNano = startTimeUnixNano
        self.endTimeUnixNano = endTimeUnixNano
        self.attributes = attributes
        self.links = links
        self.status = status
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "opentelemetry.proto.trace.v1.Span"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Opentelemetry__Proto__Trace__V1__Span()
        unsafe opentelemetry__proto__trace__v1__span__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Trace__V1__Span.self)
        unsafe self.traceID = source.bytes(wire.pointee.trace_id)
        unsafe self.spanID = source.bytes(wire.pointee.span_id)
        unsafe self.parentSpanID = source.bytes(wire.pointee.parent_span_id)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.kind = OTLPSpan.SpanKind(number: Int32(truncatingIfNeeded: wire.pointee.kind.rawValue))
        unsafe self.startTimeUnixNano = wire.pointee.start_time_unix_nano
        unsafe self.endTimeUnixNano = wire.pointee.end_time_unix_nano
        unsafe self.attributes = source.messages(wire.pointee.n_attributes, wire.pointee.attributes, "attributes")
        unsafe self.links = source.messages(wire.pointee.n_links, wire.pointee.links, "links")
        unsafe self.status = source.message(wire.pointee.status, "status")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Trace__V1__Span.self)
        unsafe opentelemetry__proto__trace__v1__span__init(wire)
        unsafe wire.pointee.trace_id = scratch.bytes(self.traceID)
        unsafe wire.pointee.span_id = scratch.bytes(self.spanID)
        unsafe wire.pointee.parent_span_id = scratch.bytes(self.parentSpanID)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: self.kind.number))
        unsafe wire.pointee.start_time_unix_nano = self.startTimeUnixNano
        unsafe wire.pointee.end_time_unix_nano = self.endTimeUnixNano
        unsafe (wire.pointee.n_attributes, wire.pointee.attributes) = scratch.messages(self.attributes)
        unsafe (wire.pointee.n_links, wire.pointee.links) = scratch.messages(self.links)
        unsafe wire.pointee.status = scratch.message(self.status)
        unsafe scratch.attach(unknownFields, to: message)
    }

    /// A span of another trace.
    public struct Link: ProtobufMessage {
        /// The trace, 16 bytes.
        public var traceID: [UInt8]
        /// The span within it, 8 bytes.
        public var spanID: [UInt8]
        /// The fields that this program does not know.
        public var unknownFields: UnknownFields

        /// A message with no field set.
        public init() {
            self.traceID = []
            self.spanID = []
            unknownFields = UnknownFields()
        }

        /// A message with those fields set.
        public init(traceID: [UInt8] = [], spanID: [UInt8] = []) {
            self.traceID = traceID
            self.spanID = spanID
            unknownFields = UnknownFields()
        }

        /// The full name of the message.
        public static let fullName = "opentelemetry.proto.trace.v1.Span.Link"

        /// What libprotobuf-c knows of the message.
        public static let layout: MessageLayout = {
            var wire = unsafe Opentelemetry__Proto__Trace__V1__Span__Link()
            unsafe opentelemetry__proto__trace__v1__span__link__init(&wire)
            return unsafe MessageLayout(of: &wire)
        }()

        /// Reads the C struct of this message.
        public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
            let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Trace__V1__Span__Link.self)
            unsafe self.traceID = source.bytes(wire.pointee.trace_id)
            unsafe self.spanID = source.bytes(wire.pointee.span_id)
            unknownFields = unsafe source.unknownFields(message)
        }

        /// Writes the C struct of this message.
        public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
            let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Trace__V1__Span__Link.self)
            unsafe opentelemetry__proto__trace__v1__span__link__init(wire)
            unsafe wire.pointee.trace_id = scratch.bytes(self.traceID)
            unsafe wire.pointee.span_id = scratch.bytes(self.spanID)
            unsafe scratch.attach(unknownFields, to: message)
        }
    }

    /// The part of a span in calls between processes.
    public enum SpanKind: ProtobufEnum {
        /// Not told.
        case unspecified
        /// Within one process.
        case `internal`
        /// Answers a call.
        case server
        /// Calls somebody and waits for the answer.
        case client
        /// Hands something over without waiting for what becomes of it.
        case producer
        /// Takes what a producer has handed over.
        case consumer
        /// A number that this program has no name for.
        case unrecognized(Int32)

        /// The value of a number.
        public init(number: Int32) {
            switch number {
                case 0: self = .unspecified
                case 1: self = .`internal`
                case 2: self = .server
                case 3: self = .client
                case 4: self = .producer
                case 5: self = .consumer
                default: self = .unrecognized(number)
            }
        }

        /// The number on the wire.
        public var number: Int32 {
            switch self {
                case .unspecified: 0
                case .`internal`: 1
                case .server: 2
                case .client: 3
                case .producer: 4
                case .consumer: 5
                case .unrecognized(let number): number
            }
        }

        /// The name in the `.proto` file, `nil` for a number that has none.
        public var protoName: String? {
            switch self {
                case .unspecified: "SPAN_KIND_UNSPECIFIED"
                case .`internal`: "SPAN_KIND_INTERNAL"
                case .server: "SPAN_KIND_SERVER"
                case .client: "SPAN_KIND_CLIENT"
                case .producer: "SPAN_KIND_PRODUCER"
                case .consumer: "SPAN_KIND_CONSUMER"
                case .unrecognized: nil
            }
        }

        /// Every value that has a name.
        public static let allCases: [SpanKind] = [.unspecified, .`internal`, .server, .client, .producer, .consumer]
    }
}

/// Whether a span went well.
public struct OTLPStatus: ProtobufMessage {
    /// How it ended.
    public var code: OTLPStatus.StatusCode
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.code = OTLPStatus.StatusCode()
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(code: OTLPStatus.StatusCode = OTLPStatus.StatusCode()) {
        self.code = code
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "opentelemetry.proto.trace.v1.Status"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Opentelemetry__Proto__Trace__V1__Status()
        unsafe opentelemetry__proto__trace__v1__status__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Trace__V1__Status.self)
        unsafe self.code = OTLPStatus.StatusCode(number: Int32(truncatingIfNeeded: wire.pointee.code.rawValue))
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Opentelemetry__Proto__Trace__V1__Status.self)
        unsafe opentelemetry__proto__trace__v1__status__init(wire)
        unsafe wire.pointee.code = .init(rawValue: .init(truncatingIfNeeded: self.code.number))
        unsafe scratch.attach(unknownFields, to: message)
    }

    /// How a span ended.
    public enum StatusCode: ProtobufEnum {
        /// Nothing is wrong with it.
        case unset
        /// An operator has said that it went well.
        case ok
        /// It failed.
        case error
        /// A number that this program has no name for.
        case unrecognized(Int32)

        /// The value of a number.
        public init(number: Int32) {
            switch number {
                case 0: self = .unset
                case 1: self = .ok
                case 2: self = .error
                default: self = .unrecognized(number)
            }
        }

        /// The number on the wire.
        public var number: Int32 {
            switch self {
                case .unset: 0
                case .ok: 1
                case .error: 2
                case .unrecognized(let number): number
            }
        }

        /// The name in the `.proto` file, `nil` for a number that has none.
        public var protoName: String? {
            switch self {
                case .unset: "STATUS_CODE_UNSET"
                case .ok: "STATUS_CODE_OK"
                case .error: "STATUS_CODE_ERROR"
                case .unrecognized: nil
            }
        }

        /// Every value that has a name.
        public static let allCases: [StatusCode] = [.unset, .ok, .error]
    }
}
