// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/gateway/v1/quota.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// What a caller may use of the gateway, and what of it is in use (hạn mức sử dụng).
public struct Quota: ProtobufMessage {
    /// `quotas/me`.
    @ProtoText public var name: String
    /// The name under which the calls are counted: of the one whose wish they are, or the address of
    /// the host from which they come when nobody knows who that is.
    @ProtoText public var caller: String
    /// Units of cost that come back in each second, an ordinary call costs 1; 0 when there is no
    /// limit.
    public var unitsPerSecond: Int32
    /// Units that may be used at once after a rest; 0 when there is no limit.
    public var burst: Int32
    /// Whole units that are left now; 0 when there is no limit.
    public var unitsLeft: Int32
    /// Until all units are there again, in whole seconds; absent when there is no limit.
    public var resetDelay: GoogleDuration?
    /// Calls that may be under way at a time; 0 when there is no limit.
    public var callsAtOnce: Int32
    /// Calls that are under way now; 0 when there is no limit of any kind.
    public var calls: Int32
    /// The class of the caller's calls, unless that of a method is lower.
    public var priority: CallPriority
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _caller = ProtoText(projectedValue: Text())
        self.unitsPerSecond = 0
        self.burst = 0
        self.unitsLeft = 0
        self.resetDelay = nil
        self.callsAtOnce = 0
        self.calls = 0
        self.priority = CallPriority()
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", caller: String = "", unitsPerSecond: Int32 = 0, burst: Int32 = 0, unitsLeft: Int32 = 0, resetDelay: GoogleDuration? = nil, callsAtOnce: Int32 = 0, calls: Int32 = 0, priority: CallPriority = CallPriority()) {
        _name = ProtoText(wrappedValue: name)
        _caller = ProtoText(wrappedValue: caller)
        self.unitsPerSecond = unitsPerSecond
        self.burst = burst
        self.unitsLeft = unitsLeft
        self.resetDelay = resetDelay
        self.callsAtOnce = callsAtOnce
        self.calls = calls
        self.priority = priority
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.gateway.v1.Quota"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Gateway__V1__Quota()
        unsafe canbo__gateway__v1__quota__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__Quota.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _caller = source.text(wire.pointee.caller, "caller")
        unsafe self.unitsPerSecond = wire.pointee.units_per_second
        unsafe self.burst = wire.pointee.burst
        unsafe self.unitsLeft = wire.pointee.units_left
        unsafe self.resetDelay = source.message(wire.pointee.reset_delay, "reset_delay")
        unsafe self.callsAtOnce = wire.pointee.calls_at_once
        unsafe self.calls = wire.pointee.calls
        unsafe self.priority = CallPriority(number: Int32(truncatingIfNeeded: wire.pointee.priority.rawValue))
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__Quota.self)
        unsafe canbo__gateway__v1__quota__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.caller = scratch.text(_caller)
        unsafe wire.pointee.units_per_second = self.unitsPerSecond
        unsafe wire.pointee.burst = self.burst
        unsafe wire.pointee.units_left = self.unitsLeft
        unsafe wire.pointee.reset_delay = scratch.message(self.resetDelay)
        unsafe wire.pointee.calls_at_once = self.callsAtOnce
        unsafe wire.pointee.calls = self.calls
        unsafe wire.pointee.priority = .init(rawValue: .init(truncatingIfNeeded: self.priority.number))
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Whose quota is asked for.
public struct GetQuotaRequest: ProtobufMessage {
    /// `quotas/me`: nobody reads another's.
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
    public static let fullName = "canbo.gateway.v1.GetQuotaRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Gateway__V1__GetQuotaRequest()
        unsafe canbo__gateway__v1__get_quota_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__GetQuotaRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__GetQuotaRequest.self)
        unsafe canbo__gateway__v1__get_quota_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
