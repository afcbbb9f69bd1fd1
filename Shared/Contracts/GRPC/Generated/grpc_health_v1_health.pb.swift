// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: grpc/health/v1/health.proto

internal import CMessages
public import ProtobufC

/// Asks for the readiness of one service by its full name; the empty name is the whole server.
public struct HealthCheckRequest: ProtobufMessage {
    /// Full service name such as `canbo.personnel.v1.PersonnelService`, or empty.
    @ProtoText public var service: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _service = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(service: String = "") {
        _service = ProtoText(wrappedValue: service)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "grpc.health.v1.HealthCheckRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Health__V1__HealthCheckRequest()
        unsafe grpc__health__v1__health_check_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckRequest.self)
        unsafe _service = source.text(wire.pointee.service, "service")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckRequest.self)
        unsafe grpc__health__v1__health_check_request__init(wire)
        unsafe wire.pointee.service = scratch.text(_service)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The readiness of one service.
public struct HealthCheckResponse: ProtobufMessage {
    /// How ready it is.
    public var status: HealthCheckResponse.ServingStatus
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.status = HealthCheckResponse.ServingStatus()
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(status: HealthCheckResponse.ServingStatus = HealthCheckResponse.ServingStatus()) {
        self.status = status
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "grpc.health.v1.HealthCheckResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Health__V1__HealthCheckResponse()
        unsafe grpc__health__v1__health_check_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckResponse.self)
        unsafe self.status = HealthCheckResponse.ServingStatus(number: Int32(truncatingIfNeeded: wire.pointee.status.rawValue))
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckResponse.self)
        unsafe grpc__health__v1__health_check_response__init(wire)
        unsafe wire.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.number))
        unsafe scratch.attach(unknownFields, to: message)
    }

    /// How ready a service is.
    public enum ServingStatus: ProtobufEnum {
        /// Not known.
        case unknown
        /// Takes calls.
        case serving
        /// Takes no calls now.
        case notServing
        /// No such service; used by Watch only.
        case serviceUnknown
        /// A number that this program has no name for.
        case unrecognized(Int32)

        /// The value of a number.
        public init(number: Int32) {
            switch number {
                case 0: self = .unknown
                case 1: self = .serving
                case 2: self = .notServing
                case 3: self = .serviceUnknown
                default: self = .unrecognized(number)
            }
        }

        /// The number on the wire.
        public var number: Int32 {
            switch self {
                case .unknown: 0
                case .serving: 1
                case .notServing: 2
                case .serviceUnknown: 3
                case .unrecognized(let number): number
            }
        }

        /// The name in the `.proto` file, `nil` for a number that has none.
        public var protoName: String? {
            switch self {
                case .unknown: "UNKNOWN"
                case .serving: "SERVING"
                case .notServing: "NOT_SERVING"
                case .serviceUnknown: "SERVICE_UNKNOWN"
                case .unrecognized: nil
            }
        }

        /// Every value that has a name.
        public static let allCases: [ServingStatus] = [.unknown, .serving, .notServing, .serviceUnknown]
    }
}

/// Asks for the readiness of every service.
public struct HealthListRequest: ProtobufMessage {
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "grpc.health.v1.HealthListRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Health__V1__HealthListRequest()
        unsafe grpc__health__v1__health_list_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Health__V1__HealthListRequest.self)
        unsafe grpc__health__v1__health_list_request__init(wire)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The readiness of every service.
public struct HealthListResponse: ProtobufMessage {
    /// Readiness by service name.
    public var statuses: [String: HealthCheckResponse]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.statuses = [:]
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(statuses: [String: HealthCheckResponse] = [:]) {
        self.statuses = statuses
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "grpc.health.v1.HealthListResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Health__V1__HealthListResponse()
        unsafe grpc__health__v1__health_list_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Health__V1__HealthListResponse.self)
        unsafe self.statuses = source.map(wire.pointee.n_statuses, wire.pointee.statuses, "statuses") {
            (pointer: UnsafeRawPointer, source: inout DecodingSource) in
            let wire = unsafe pointer.assumingMemoryBound(to: Grpc__Health__V1__HealthListResponse__StatusesEntry.self)
            let key = unsafe source.string(wire.pointee.key, "key")
            let value: HealthCheckResponse = unsafe source.required(wire.pointee.value, "value")
            return (key, value)
        }
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Health__V1__HealthListResponse.self)
        unsafe grpc__health__v1__health_list_response__init(wire)
        unsafe (wire.pointee.n_statuses, wire.pointee.statuses) = scratch.map(self.statuses) {
            (wire: UnsafeMutablePointer<Grpc__Health__V1__HealthListResponse__StatusesEntry>, key, value, scratch: inout EncodingScratch) in
            unsafe grpc__health__v1__health_list_response__statuses_entry__init(wire)
            unsafe wire.pointee.key = scratch.string(key)
            unsafe wire.pointee.value = scratch.required(value)
        }
        unsafe scratch.attach(unknownFields, to: message)
    }
}
