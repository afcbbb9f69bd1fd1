// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/gateway/v1/access.proto

internal import CMessages
public import ProtobufC
public import TypeContract
public import WellKnownMessages

/// Whom and what the rules of access (quyền truy cập) are asked about.
public struct ExplainAccessRequest: ProtobufMessage {
    /// The caller as audit records name it, for example `people/hanoi-id:4f1c`; empty for who asks.
    /// Who acts for somebody else has what both have: ask for each.
    @ProtoText public var caller: String
    /// The method, as `package.Service/Method`.
    @ProtoText public var method: String
    /// The day, in Viet Nam; today unless given.
    public var day: GoogleDate?
    /// The purpose that the call would name in `x-purpose`; none when empty. At most 100 bytes.
    @ProtoText public var purpose: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _caller = ProtoText(projectedValue: Text())
        _method = ProtoText(projectedValue: Text())
        self.day = nil
        _purpose = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(caller: String = "", method: String = "", day: GoogleDate? = nil, purpose: String = "") {
        _caller = ProtoText(wrappedValue: caller)
        _method = ProtoText(wrappedValue: method)
        self.day = day
        _purpose = ProtoText(wrappedValue: purpose)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.gateway.v1.ExplainAccessRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Gateway__V1__ExplainAccessRequest()
        unsafe canbo__gateway__v1__explain_access_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__ExplainAccessRequest.self)
        unsafe _caller = source.text(wire.pointee.caller, "caller")
        unsafe _method = source.text(wire.pointee.method, "method")
        unsafe self.day = source.message(wire.pointee.day, "day")
        unsafe _purpose = source.text(wire.pointee.purpose, "purpose")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__ExplainAccessRequest.self)
        unsafe canbo__gateway__v1__explain_access_request__init(wire)
        unsafe wire.pointee.caller = scratch.text(_caller)
        unsafe wire.pointee.method = scratch.text(_method)
        unsafe wire.pointee.day = scratch.message(self.day)
        unsafe wire.pointee.purpose = scratch.text(_purpose)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What the rules say.
public struct ExplainAccessResponse: ProtobufMessage {
    /// The caller that was asked about.
    @ProtoText public var caller: String
    /// The method that was asked about.
    @ProtoText public var method: String
    /// The day that was asked about.
    public var day: GoogleDate?
    /// Whether the caller may call the method on that day.
    public var allowed: Bool
    /// Whether the gateway follows rules at all; without them everybody may call everything.
    public var hasRules: Bool
    /// Whether sensitive fields of the answers are shown.
    public var seesSensitive: Bool
    /// Whether conclusions of internal political protection are shown.
    public var seesInternalPolitical: Bool
    /// The grants that are for the caller or have the method, those that do both first; at most 100.
    public var grants: [GrantExplanation]
    /// Whether records graded secret are there for the caller.
    public var seesStateSecret: Bool
    /// The parts of the record that the caller's ordinary rights reach in the method, and what they
    /// show there; rights for emergencies do not count. Empty when it may not call the method; the
    /// whole record with every class where there are no rules. At most 26.
    public var parts: [AccessPart]
    /// The class of such a call of the caller.
    public var priority: CallPriority
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _caller = ProtoText(projectedValue: Text())
        _method = ProtoText(projectedValue: Text())
        self.day = nil
        self.allowed = false
        self.hasRules = false
        self.seesSensitive = false
        self.seesInternalPolitical = false
        self.grants = []
        self.seesStateSecret = false
        self.parts = []
        self.priority = CallPriority()
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(caller: String = "", method: String = "", day: GoogleDate? = nil, allowed: Bool = false, hasRules: Bool = false, seesSensitive: Bool = false, seesInternalPolitical: Bool = false, grants: [GrantExplanation] = [], seesStateSecret: Bool = false, parts: [AccessPart] = [], priority: CallPriority = CallPriority()) {
        _caller = ProtoText(wrappedValue: caller)
        _method = ProtoText(wrappedValue: method)
        self.day = day
        self.allowed = allowed
        self.hasRules = hasRules
        self.seesSensitive = seesSensitive
        self.seesInternalPolitical = seesInternalPolitical
        self.grants = grants
        self.seesStateSecret = seesStateSecret
        self.parts = parts
        self.priority = priority
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.gateway.v1.ExplainAccessResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Gateway__V1__ExplainAccessResponse()
        unsafe canbo__gateway__v1__explain_access_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__ExplainAccessResponse.self)
        unsafe _caller = source.text(wire.pointee.caller, "caller")
        unsafe _method = source.text(wire.pointee.method, "method")
        unsafe self.day = source.message(wire.pointee.day, "day")
        unsafe self.allowed = wire.pointee.allowed != 0
        unsafe self.hasRules = wire.pointee.has_rules != 0
        unsafe self.seesSensitive = wire.pointee.sees_sensitive != 0
        unsafe self.seesInternalPolitical = wire.pointee.sees_internal_political != 0
        unsafe self.grants = source.messages(wire.pointee.n_grants, wire.pointee.grants, "grants")
        unsafe self.seesStateSecret = wire.pointee.sees_state_secret != 0
        unsafe self.parts = source.messages(wire.pointee.n_parts, wire.pointee.parts, "parts")
        unsafe self.priority = CallPriority(number: Int32(truncatingIfNeeded: wire.pointee.priority.rawValue))
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__ExplainAccessResponse.self)
        unsafe canbo__gateway__v1__explain_access_response__init(wire)
        unsafe wire.pointee.caller = scratch.text(_caller)
        unsafe wire.pointee.method = scratch.text(_method)
        unsafe wire.pointee.day = scratch.message(self.day)
        unsafe wire.pointee.allowed = self.allowed ? 1 : 0
        unsafe wire.pointee.has_rules = self.hasRules ? 1 : 0
        unsafe wire.pointee.sees_sensitive = self.seesSensitive ? 1 : 0
        unsafe wire.pointee.sees_internal_political = self.seesInternalPolitical ? 1 : 0
        unsafe (wire.pointee.n_grants, wire.pointee.grants) = scratch.messages(self.grants)
        unsafe wire.pointee.sees_state_secret = self.seesStateSecret ? 1 : 0
        unsafe (wire.pointee.n_parts, wire.pointee.parts) = scratch.messages(self.parts)
        unsafe wire.pointee.priority = .init(rawValue: .init(truncatingIfNeeded: self.priority.number))
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A part of the record that rights reach in a method.
public struct AccessPart: ProtobufMessage {
    /// Which part.
    public var place: Place?
    /// The classes of guarded fields that are seen there.
    public var sees: [TypeContract.Sensitivity]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.place = nil
        self.sees = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(place: Place? = nil, sees: [TypeContract.Sensitivity] = []) {
        self.place = place
        self.sees = sees
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.gateway.v1.AccessPart"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Gateway__V1__AccessPart()
        unsafe canbo__gateway__v1__access_part__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__AccessPart.self)
        switch unsafe wire.pointee.place_case.rawValue {
            case 1: unsafe self.place = .everywhere(wire.pointee.everywhere != 0)
            case 2: unsafe self.place = .posts(wire.pointee.posts != 0)
            case 3: unsafe self.place = .organization(source.string(wire.pointee.organization, "organization"))
            default: self.place = nil
        }
        unsafe self.sees = source.enums(wire.pointee.n_sees, wire.pointee.sees)
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__AccessPart.self)
        unsafe canbo__gateway__v1__access_part__init(wire)
        switch self.place {
            case nil: break
            case .everywhere(let value)?:
                unsafe wire.pointee.place_case = .init(rawValue: 1)
                unsafe wire.pointee.everywhere = value ? 1 : 0
            case .posts(let value)?:
                unsafe wire.pointee.place_case = .init(rawValue: 2)
                unsafe wire.pointee.posts = value ? 1 : 0
            case .organization(let value)?:
                unsafe wire.pointee.place_case = .init(rawValue: 3)
                unsafe wire.pointee.organization = scratch.string(value)
        }
        unsafe (wire.pointee.n_sees, wire.pointee.sees) = scratch.enums(self.sees)
        unsafe scratch.attach(unknownFields, to: message)
    }

    /// Which part.
    public enum Place: Sendable, Hashable {
        /// The whole record.
        case everywhere(Bool)
        /// What the posts reach that the caller holds at the moment.
        case posts(Bool)
        /// `organizations/{organization}` and all below.
        case organization(String)
    }
}

/// What one grant has to do with the question.
public struct GrantExplanation: ProtobufMessage {
    /// The decision or agreement that gives the right.
    @ProtoText public var grant: String
    /// Whom it is for.
    @ProtoText public var callers: String
    /// The role that it gives.
    @ProtoText public var role: String
    /// The first day.
    public var firstDay: GoogleDate?
    /// The last day.
    public var lastDay: GoogleDate?
    /// Whether it is for the caller.
    public var isForCaller: Bool
    /// Whether its role has the method.
    public var hasMethod: Bool
    /// Whether it holds on the day.
    public var holdsOnDay: Bool
    /// How far it reaches: `organizations/{organization}` with all below, or `posts` for what the
    /// posts reach that the caller holds; the whole record when empty.
    public var reach: [String]
    /// Whether its rights are for emergencies: for calls alone that say why in `x-emergency-reason`.
    public var isForEmergencies: Bool
    /// The purposes for which it is given: its rights are for calls alone that name one of them in
    /// `x-purpose`; every call when empty.
    public var purposes: [String]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _grant = ProtoText(projectedValue: Text())
        _callers = ProtoText(projectedValue: Text())
        _role = ProtoText(projectedValue: Text())
        self.firstDay = nil
        self.lastDay = nil
        self.isForCaller = false
        self.hasMethod = false
        self.holdsOnDay = false
        self.reach = []
        self.isForEmergencies = false
        self.purposes = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(grant: String = "", callers: String = "", role: String = "", firstDay: GoogleDate? = nil, lastDay: GoogleDate? = nil, isForCaller: Bool = false, hasMethod: Bool = false, holdsOnDay: Bool = false, reach: [String] = [], isForEmergencies: Bool = false, purposes: [String] = []) {
        _grant = ProtoText(wrappedValue: grant)
        _callers = ProtoText(wrappedValue: callers)
        _role = ProtoText(wrappedValue: role)
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.isForCaller = isForCaller
        self.hasMethod = hasMethod
        self.holdsOnDay = holdsOnDay
        self.reach = reach
        self.isForEmergencies = isForEmergencies
        self.purposes = purposes
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.gateway.v1.GrantExplanation"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Gateway__V1__GrantExplanation()
        unsafe canbo__gateway__v1__grant_explanation__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__GrantExplanation.self)
        unsafe _grant = source.text(wire.pointee.grant, "grant")
        unsafe _callers = source.text(wire.pointee.callers, "callers")
        unsafe _role = source.text(wire.pointee.role, "role")
        unsafe self.firstDay = source.message(wire.pointee.first_day, "first_day")
        unsafe self.lastDay = source.message(wire.pointee.last_day, "last_day")
        unsafe self.isForCaller = wire.pointee.is_for_caller != 0
        unsafe self.hasMethod = wire.pointee.has_method != 0
        unsafe self.holdsOnDay = wire.pointee.holds_on_day != 0
        unsafe self.reach = source.strings(wire.pointee.n_reach, wire.pointee.reach, "reach")
        unsafe self.isForEmergencies = wire.pointee.is_for_emergencies != 0
        unsafe self.purposes = source.strings(wire.pointee.n_purposes, wire.pointee.purposes, "purposes")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Gateway__V1__GrantExplanation.self)
        unsafe canbo__gateway__v1__grant_explanation__init(wire)
        unsafe wire.pointee.grant = scratch.text(_grant)
        unsafe wire.pointee.callers = scratch.text(_callers)
        unsafe wire.pointee.role = scratch.text(_role)
        unsafe wire.pointee.first_day = scratch.message(self.firstDay)
        unsafe wire.pointee.last_day = scratch.message(self.lastDay)
        unsafe wire.pointee.is_for_caller = self.isForCaller ? 1 : 0
        unsafe wire.pointee.has_method = self.hasMethod ? 1 : 0
        unsafe wire.pointee.holds_on_day = self.holdsOnDay ? 1 : 0
        unsafe (wire.pointee.n_reach, wire.pointee.reach) = scratch.strings(self.reach)
        unsafe wire.pointee.is_for_emergencies = self.isForEmergencies ? 1 : 0
        unsafe (wire.pointee.n_purposes, wire.pointee.purposes) = scratch.strings(self.purposes)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
