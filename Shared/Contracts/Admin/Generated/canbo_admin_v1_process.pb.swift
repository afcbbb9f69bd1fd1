// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/admin/v1/process.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// One running process (tiến trình).
public struct ProcessStatus: ProtobufMessage {
    /// The name of its executable, for example `personnel`.
    @ProtoText public var process: String
    /// The version of the product.
    @ProtoText public var version: String
    /// Its number in the system.
    public var processIdentifier: Int32
    /// When it started.
    public var startTime: GoogleTimestamp?
    /// What it does.
    public var state: ProcessState
    /// Where it answers calls.
    @ProtoText public var address: String
    /// Calls of its own services under way now, without those that a gateway forwards.
    public var calls: Int32
    /// Every setting by which it runs.
    public var settings: [ProcessSetting]
    /// What the policy is by which it decides, in hexadecimal digits: processes that decide by the same
    /// rows have the same. Empty for a process without a policy.
    @ProtoText public var policyDigest: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _process = ProtoText(projectedValue: Text())
        _version = ProtoText(projectedValue: Text())
        self.processIdentifier = 0
        self.startTime = nil
        self.state = ProcessState()
        _address = ProtoText(projectedValue: Text())
        self.calls = 0
        self.settings = []
        _policyDigest = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(process: String = "", version: String = "", processIdentifier: Int32 = 0, startTime: GoogleTimestamp? = nil, state: ProcessState = ProcessState(), address: String = "", calls: Int32 = 0, settings: [ProcessSetting] = [], policyDigest: String = "") {
        _process = ProtoText(wrappedValue: process)
        _version = ProtoText(wrappedValue: version)
        self.processIdentifier = processIdentifier
        self.startTime = startTime
        self.state = state
        _address = ProtoText(wrappedValue: address)
        self.calls = calls
        self.settings = settings
        _policyDigest = ProtoText(wrappedValue: policyDigest)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.admin.v1.ProcessStatus"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Admin__V1__ProcessStatus()
        unsafe canbo__admin__v1__process_status__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__ProcessStatus.self)
        unsafe _process = source.text(wire.pointee.process, "process")
        unsafe _version = source.text(wire.pointee.version, "version")
        unsafe self.processIdentifier = wire.pointee.process_identifier
        unsafe self.startTime = source.message(wire.pointee.start_time, "start_time")
        unsafe self.state = ProcessState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe _address = source.text(wire.pointee.address, "address")
        unsafe self.calls = wire.pointee.calls
        unsafe self.settings = source.messages(wire.pointee.n_settings, wire.pointee.settings, "settings")
        unsafe _policyDigest = source.text(wire.pointee.policy_digest, "policy_digest")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__ProcessStatus.self)
        unsafe canbo__admin__v1__process_status__init(wire)
        unsafe wire.pointee.process = scratch.text(_process)
        unsafe wire.pointee.version = scratch.text(_version)
        unsafe wire.pointee.process_identifier = self.processIdentifier
        unsafe wire.pointee.start_time = scratch.message(self.startTime)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.address = scratch.text(_address)
        unsafe wire.pointee.calls = self.calls
        unsafe (wire.pointee.n_settings, wire.pointee.settings) = scratch.messages(self.settings)
        unsafe wire.pointee.policy_digest = scratch.text(_policyDigest)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A setting with its value (thiết lập).
public struct ProcessSetting: ProtobufMessage {
    /// Its flag, for example `--log-level`.
    @ProtoText public var flag: String
    /// The value; no setting holds a secret.
    @ProtoText public var value: String
    /// Its name where it was written: the flag, `CANBO_LOG_LEVEL`, `logLevel` of the file, or
    /// `default`.
    @ProtoText public var origin: String
    /// Whether the process follows it when it is read again; else it needs a restart.
    public var reloadable: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _flag = ProtoText(projectedValue: Text())
        _value = ProtoText(projectedValue: Text())
        _origin = ProtoText(projectedValue: Text())
        self.reloadable = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(flag: String = "", value: String = "", origin: String = "", reloadable: Bool = false) {
        _flag = ProtoText(wrappedValue: flag)
        _value = ProtoText(wrappedValue: value)
        _origin = ProtoText(wrappedValue: origin)
        self.reloadable = reloadable
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.admin.v1.ProcessSetting"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Admin__V1__ProcessSetting()
        unsafe canbo__admin__v1__process_setting__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__ProcessSetting.self)
        unsafe _flag = source.text(wire.pointee.flag, "flag")
        unsafe _value = source.text(wire.pointee.value, "value")
        unsafe _origin = source.text(wire.pointee.origin, "origin")
        unsafe self.reloadable = wire.pointee.reloadable != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__ProcessSetting.self)
        unsafe canbo__admin__v1__process_setting__init(wire)
        unsafe wire.pointee.flag = scratch.text(_flag)
        unsafe wire.pointee.value = scratch.text(_value)
        unsafe wire.pointee.origin = scratch.text(_origin)
        unsafe wire.pointee.reloadable = self.reloadable ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What a process does (trạng thái).
public enum ProcessState: ProtobufEnum {
    /// Not known.
    case unspecified
    /// It answers calls.
    case serving
    /// It is about to end, and lets calls under way finish.
    case draining
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .serving
            case 2: self = .draining
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .serving: 1
            case .draining: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "PROCESS_STATE_UNSPECIFIED"
            case .serving: "PROCESS_STATE_SERVING"
            case .draining: "PROCESS_STATE_DRAINING"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [ProcessState] = [.unspecified, .serving, .draining]
}
