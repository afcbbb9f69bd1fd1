// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/testing/v1/guarded.proto

internal import CTestingMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// A message with a field of each class.
public struct Guarded: ProtobufMessage {
    /// For everybody.
    @ProtoText public var open: String
    /// Sensitive.
    @ProtoText public var sensitive: String
    /// Internal political.
    public var political: Int32
    /// Sensitive, with presence.
    public var chosen: Bool?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _open = ProtoText(projectedValue: Text())
        _sensitive = ProtoText(projectedValue: Text())
        self.political = 0
        self.chosen = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(open: String = "", sensitive: String = "", political: Int32 = 0, chosen: Bool? = nil) {
        _open = ProtoText(wrappedValue: open)
        _sensitive = ProtoText(wrappedValue: sensitive)
        self.political = political
        self.chosen = chosen
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.testing.v1.Guarded"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Testing__V1__Guarded()
        unsafe canbo__testing__v1__guarded__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Testing__V1__Guarded.self)
        unsafe _open = source.text(wire.pointee.open, "open")
        unsafe _sensitive = source.text(wire.pointee.sensitive, "sensitive")
        unsafe self.political = wire.pointee.political
        self.chosen = unsafe wire.pointee._chosen_case.rawValue == 4 ? unsafe wire.pointee.chosen != 0 : nil
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Testing__V1__Guarded.self)
        unsafe canbo__testing__v1__guarded__init(wire)
        unsafe wire.pointee.open = scratch.text(_open)
        unsafe wire.pointee.sensitive = scratch.text(_sensitive)
        unsafe wire.pointee.political = self.political
        if let value = self.chosen {
            unsafe wire.pointee._chosen_case = .init(rawValue: 4)
            unsafe wire.pointee.chosen = value ? 1 : 0
        }
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Guarded messages inside of another.
public struct GuardedHolder: ProtobufMessage {
    /// One.
    public var one: Guarded?
    /// Several.
    public var several: [Guarded]
    /// By name.
    public var named: [String: Guarded]
    /// One of two.
    public var either: Either?
    /// Sensitive as a whole, and with a field of another class inside.
    public var whole: Guarded?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.one = nil
        self.several = []
        self.named = [:]
        self.either = nil
        self.whole = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(one: Guarded? = nil, several: [Guarded] = [], named: [String: Guarded] = [:], either: Either? = nil, whole: Guarded? = nil) {
        self.one = one
        self.several = several
        self.named = named
        self.either = either
        self.whole = whole
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.testing.v1.GuardedHolder"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Testing__V1__GuardedHolder()
        unsafe canbo__testing__v1__guarded_holder__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Testing__V1__GuardedHolder.self)
        unsafe self.one = source.message(wire.pointee.one, "one")
        unsafe self.several = source.messages(wire.pointee.n_several, wire.pointee.several, "several")
        unsafe self.named = source.map(wire.pointee.n_named, wire.pointee.named, "named") {
            (pointer: UnsafeRawPointer, source: inout DecodingSource) in
            let wire = unsafe pointer.assumingMemoryBound(to: Canbo__Testing__V1__GuardedHolder__NamedEntry.self)
            let key = unsafe source.string(wire.pointee.key, "key")
            let value: Guarded = unsafe source.required(wire.pointee.value, "value")
            return (key, value)
        }
        switch unsafe wire.pointee.either_case.rawValue {
            case 4: unsafe self.either = .message(source.required(wire.pointee.message, "message"))
            case 5: unsafe self.either = .text(source.string(wire.pointee.text, "text"))
            default: self.either = nil
        }
        unsafe self.whole = source.message(wire.pointee.whole, "whole")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Testing__V1__GuardedHolder.self)
        unsafe canbo__testing__v1__guarded_holder__init(wire)
        unsafe wire.pointee.one = scratch.message(self.one)
        unsafe (wire.pointee.n_several, wire.pointee.several) = scratch.messages(self.several)
        unsafe (wire.pointee.n_named, wire.pointee.named) = scratch.map(self.named) {
            (wire: UnsafeMutablePointer<Canbo__Testing__V1__GuardedHolder__NamedEntry>, key, value, scratch: inout EncodingScratch) in
            unsafe canbo__testing__v1__guarded_holder__named_entry__init(wire)
            unsafe wire.pointee.key = scratch.string(key)
            unsafe wire.pointee.value = scratch.required(value)
        }
        switch self.either {
            case nil: break
            case .message(let value)?:
                unsafe wire.pointee.either_case = .init(rawValue: 4)
                unsafe wire.pointee.message = scratch.required(value)
            case .text(let value)?:
                unsafe wire.pointee.either_case = .init(rawValue: 5)
                unsafe wire.pointee.text = scratch.string(value)
        }
        unsafe wire.pointee.whole = scratch.message(self.whole)
        unsafe scratch.attach(unknownFields, to: message)
    }

    /// One of two.
    public enum Either: Sendable, Hashable {
        /// A message.
        case message(Guarded)
        /// A text.
        case text(String)
    }
}

/// A change of a guarded resource.
public struct UpdateGuardedRequest: ProtobufMessage {
    /// The resource.
    public var holder: GuardedHolder?
    /// The fields to change.
    public var updateMask: GoogleFieldMask?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.holder = nil
        self.updateMask = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(holder: GuardedHolder? = nil, updateMask: GoogleFieldMask? = nil) {
        self.holder = holder
        self.updateMask = updateMask
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.testing.v1.UpdateGuardedRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Testing__V1__UpdateGuardedRequest()
        unsafe canbo__testing__v1__update_guarded_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Testing__V1__UpdateGuardedRequest.self)
        unsafe self.holder = source.message(wire.pointee.holder, "holder")
        unsafe self.updateMask = source.message(wire.pointee.update_mask, "update_mask")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Testing__V1__UpdateGuardedRequest.self)
        unsafe canbo__testing__v1__update_guarded_request__init(wire)
        unsafe wire.pointee.holder = scratch.message(self.holder)
        unsafe wire.pointee.update_mask = scratch.message(self.updateMask)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Hides what a caller may not see.
extension Guarded: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("sensitive", .sensitive),
        GuardedField("political", .internalPolitical),
        GuardedField("chosen", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.sensitive = "" }
        if !clearance.contains(.internalPolitical) { self.political = 0 }
        if !clearance.contains(.sensitive) { self.chosen = nil }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("sensitive", .sensitive, if: self.sensitive.isEmpty == false)
        fields.add("political", .internalPolitical, if: self.political != 0)
        fields.add("chosen", .sensitive, if: self.chosen != nil)
    }
}

/// Hides what a caller may not see.
extension GuardedHolder: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("one.sensitive", .sensitive),
        GuardedField("one.political", .internalPolitical),
        GuardedField("one.chosen", .sensitive),
        GuardedField("several.sensitive", .sensitive),
        GuardedField("several.political", .internalPolitical),
        GuardedField("several.chosen", .sensitive),
        GuardedField("named.sensitive", .sensitive),
        GuardedField("named.political", .internalPolitical),
        GuardedField("named.chosen", .sensitive),
        GuardedField("message.sensitive", .sensitive),
        GuardedField("message.political", .internalPolitical),
        GuardedField("message.chosen", .sensitive),
        GuardedField("text", .internalPolitical),
        GuardedField("whole", .sensitive),
        GuardedField("whole.sensitive", .sensitive),
        GuardedField("whole.political", .internalPolitical),
        GuardedField("whole.chosen", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.one?.hide(beyond: clearance)
        for index in self.several.indices {
            self.several[index].hide(beyond: clearance)
        }
        for key in self.named.keys {
            self.named[key]?.hide(beyond: clearance)
        }
        if case .message(var value)? = self.either {
            value.hide(beyond: clearance)
            self.either = .message(value)
        }
        if !clearance.contains(.internalPolitical), case .text? = self.either {
            self.either = nil
        }
        self.whole?.hide(beyond: clearance)
        if !clearance.contains(.sensitive) { self.whole = nil }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("one", CollectionOfOne(self.one).compactMap { $0 })
        fields.descend("several", self.several)
        fields.descend("named", self.named.values)
        if case .message(let value)? = self.either {
            fields.descend("message", CollectionOfOne(value))
        }
        if case .text? = self.either {
            fields.add("text", .internalPolitical, if: true)
        }
        fields.add("whole", .sensitive, if: self.whole != nil)
        fields.descend("whole", CollectionOfOne(self.whole).compactMap { $0 })
    }
}

/// Hides what a caller may not see.
extension UpdateGuardedRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("holder.one.sensitive", .sensitive),
        GuardedField("holder.one.political", .internalPolitical),
        GuardedField("holder.one.chosen", .sensitive),
        GuardedField("holder.several.sensitive", .sensitive),
        GuardedField("holder.several.political", .internalPolitical),
        GuardedField("holder.several.chosen", .sensitive),
        GuardedField("holder.named.sensitive", .sensitive),
        GuardedField("holder.named.political", .internalPolitical),
        GuardedField("holder.named.chosen", .sensitive),
        GuardedField("holder.message.sensitive", .sensitive),
        GuardedField("holder.message.political", .internalPolitical),
        GuardedField("holder.message.chosen", .sensitive),
        GuardedField("holder.text", .internalPolitical),
        GuardedField("holder.whole", .sensitive),
        GuardedField("holder.whole.sensitive", .sensitive),
        GuardedField("holder.whole.political", .internalPolitical),
        GuardedField("holder.whole.chosen", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.holder?.hide(beyond: clearance)
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("holder", CollectionOfOne(self.holder).compactMap { $0 })
        fields.add(naming: self.updateMask, of: "holder", GuardedHolder.guardedFields)
    }
}
