// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/gateway/v1/route.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// Which services the gateway forwards to which backends (tuyến).
public struct Route: ProtobufMessage {
    /// `routes/{route}`; the identifier is the place in the configuration, from 1.
    @ProtoText public var name: String
    /// Full service names, or package prefixes with a final `.*`.
    public var services: [String]
    /// The backends that answer, in the order of the configuration.
    public var backends: [String]
    /// Calls that each backend may have at a time; 0 when the route leaves that to the gateway.
    public var callsPerBackend: Int32
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.services = []
        self.backends = []
        self.callsPerBackend = 0
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", services: [String] = [], backends: [String] = [], callsPerBackend: Int32 = 0) {
        _name = ProtoText(wrappedValue: name)
        self.services = services
        self.backends = backends
        self.callsPerBackend = callsPerBackend
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.gateway.v1.Route"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Gateway__V1__Route()
        unsafe canbo__gateway__v1__route__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__Route.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.services = source.strings(wire.pointee.n_services, wire.pointee.services, "services")
        unsafe self.backends = source.strings(wire.pointee.n_backends, wire.pointee.backends, "backends")
        unsafe self.callsPerBackend = wire.pointee.calls_per_backend
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__Route.self)
        unsafe canbo__gateway__v1__route__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe (wire.pointee.n_services, wire.pointee.services) = scratch.strings(self.services)
        unsafe (wire.pointee.n_backends, wire.pointee.backends) = scratch.strings(self.backends)
        unsafe wire.pointee.calls_per_backend = self.callsPerBackend
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One address to which the gateway forwards calls (máy chủ phía sau).
public struct Backend: ProtobufMessage {
    /// `backends/{backend}`; the identifier is the place in the configuration, from 1.
    @ProtoText public var name: String
    /// Host and port, for example `127.0.0.1:50051`.
    @ProtoText public var address: String
    /// What the gateway knows of it.
    public var state: BackendState
    /// Since when the state holds.
    public var stateTime: GoogleTimestamp?
    /// Open connections, over all event loops of the gateway.
    public var connections: Int32
    /// Calls under way on those connections.
    public var calls: Int32
    /// Until when the backend is spared because its calls failed; absent when it is not.
    public var spareTime: GoogleTimestamp?
    /// Calls that it may wait to answer at a time, as its answers have been lately.
    public var callsLimit: Int32
    /// Calls that it has answered since the gateway knows it.
    public var answers: Int64
    /// Calls that came to it after another backend could not be asked or had refused them.
    public var retries: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _address = ProtoText(projectedValue: Text())
        self.state = BackendState()
        self.stateTime = nil
        self.connections = 0
        self.calls = 0
        self.spareTime = nil
        self.callsLimit = 0
        self.answers = 0
        self.retries = 0
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", address: String = "", state: BackendState = BackendState(), stateTime: GoogleTimestamp? = nil, connections: Int32 = 0, calls: Int32 = 0, spareTime: GoogleTimestamp? = nil, callsLimit: Int32 = 0, answers: Int64 = 0, retries: Int64 = 0) {
        _name = ProtoText(wrappedValue: name)
        _address = ProtoText(wrappedValue: address)
        self.state = state
        self.stateTime = stateTime
        self.connections = connections
        self.calls = calls
        self.spareTime = spareTime
        self.callsLimit = callsLimit
        self.answers = answers
        self.retries = retries
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.gateway.v1.Backend"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Gateway__V1__Backend()
        unsafe canbo__gateway__v1__backend__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__Backend.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _address = source.text(wire.pointee.address, "address")
        unsafe self.state = BackendState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.stateTime = source.message(wire.pointee.state_time, "state_time")
        unsafe self.connections = wire.pointee.connections
        unsafe self.calls = wire.pointee.calls
        unsafe self.spareTime = source.message(wire.pointee.spare_time, "spare_time")
        unsafe self.callsLimit = wire.pointee.calls_limit
        unsafe self.answers = wire.pointee.answers
        unsafe self.retries = wire.pointee.retries
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__Backend.self)
        unsafe canbo__gateway__v1__backend__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.address = scratch.text(_address)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.state_time = scratch.message(self.stateTime)
        unsafe wire.pointee.connections = self.connections
        unsafe wire.pointee.calls = self.calls
        unsafe wire.pointee.spare_time = scratch.message(self.spareTime)
        unsafe wire.pointee.calls_limit = self.callsLimit
        unsafe wire.pointee.answers = self.answers
        unsafe wire.pointee.retries = self.retries
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What the gateway knows of a backend.
public enum BackendState: ProtobufEnum {
    /// The backend was not asked yet.
    case unspecified
    /// The backend answers that it serves.
    case serving
    /// The backend answers that it does not serve.
    case notServing
    /// The backend does not answer.
    case unreachable
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .serving
            case 2: self = .notServing
            case 3: self = .unreachable
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .serving: 1
            case .notServing: 2
            case .unreachable: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "BACKEND_STATE_UNSPECIFIED"
            case .serving: "BACKEND_STATE_SERVING"
            case .notServing: "BACKEND_STATE_NOT_SERVING"
            case .unreachable: "BACKEND_STATE_UNREACHABLE"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [BackendState] = [.unspecified, .serving, .notServing, .unreachable]
}
