// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/gateway/v1/maintenance.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// The maintenance of the installation (bảo trì): the present one, or the next that is announced.
///
/// While it is under way the gateway refuses calls with UNAVAILABLE `MAINTENANCE`. It begins by itself
/// at its time and goes on until the operator ends it, also beyond the end that was announced.
public struct Maintenance: ProtobufMessage {
    /// `maintenances/current`.
    @ProtoText public var name: String
    /// Whether there is one; the other fields are set when there is.
    public var state: MaintenanceState
    /// When it begins or has begun.
    public var startTime: GoogleTimestamp?
    /// When it is expected to end.
    public var endTime: GoogleTimestamp?
    /// Whether calls that change nothing go on.
    public var changesOnly: Bool
    /// What callers are told, in Vietnamese.
    @ProtoText public var messageVi: String
    /// What callers are told, in English.
    @ProtoText public var messageEn: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.state = MaintenanceState()
        self.startTime = nil
        self.endTime = nil
        self.changesOnly = false
        _messageVi = ProtoText(projectedValue: Text())
        _messageEn = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", state: MaintenanceState = MaintenanceState(), startTime: GoogleTimestamp? = nil, endTime: GoogleTimestamp? = nil, changesOnly: Bool = false, messageVi: String = "", messageEn: String = "") {
        _name = ProtoText(wrappedValue: name)
        self.state = state
        self.startTime = startTime
        self.endTime = endTime
        self.changesOnly = changesOnly
        _messageVi = ProtoText(wrappedValue: messageVi)
        _messageEn = ProtoText(wrappedValue: messageEn)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.gateway.v1.Maintenance"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Gateway__V1__Maintenance()
        unsafe canbo__gateway__v1__maintenance__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__Maintenance.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.state = MaintenanceState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.startTime = source.message(wire.pointee.start_time, "start_time")
        unsafe self.endTime = source.message(wire.pointee.end_time, "end_time")
        unsafe self.changesOnly = wire.pointee.changes_only != 0
        unsafe _messageVi = source.text(wire.pointee.message_vi, "message_vi")
        unsafe _messageEn = source.text(wire.pointee.message_en, "message_en")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__Maintenance.self)
        unsafe canbo__gateway__v1__maintenance__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.start_time = scratch.message(self.startTime)
        unsafe wire.pointee.end_time = scratch.message(self.endTime)
        unsafe wire.pointee.changes_only = self.changesOnly ? 1 : 0
        unsafe wire.pointee.message_vi = scratch.text(_messageVi)
        unsafe wire.pointee.message_en = scratch.text(_messageEn)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Which maintenance is asked for.
public struct GetMaintenanceRequest: ProtobufMessage {
    /// `maintenances/current`.
    @ProtoText public var name: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "") {
        _name = ProtoText(wrappedValue: name)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.gateway.v1.GetMaintenanceRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Gateway__V1__GetMaintenanceRequest()
        unsafe canbo__gateway__v1__get_maintenance_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__GetMaintenanceRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__GetMaintenanceRequest.self)
        unsafe canbo__gateway__v1__get_maintenance_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Whether the installation is maintained.
public enum MaintenanceState: ProtobufEnum {
    /// Nobody has said.
    case unspecified
    /// Nothing is announced.
    case none
    /// One is announced that has not begun; every call is taken.
    case announced
    /// One is under way.
    case underWay
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .none
            case 2: self = .announced
            case 3: self = .underWay
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .none: 1
            case .announced: 2
            case .underWay: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "MAINTENANCE_STATE_UNSPECIFIED"
            case .none: "MAINTENANCE_STATE_NONE"
            case .announced: "MAINTENANCE_STATE_ANNOUNCED"
            case .underWay: "MAINTENANCE_STATE_UNDER_WAY"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [MaintenanceState] = [.unspecified, .none, .announced, .underWay]
}
