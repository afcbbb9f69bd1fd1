// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/admin/v1/reload.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// How reading one thing again went (đọc lại).
public struct ReloadOutcome: ProtobufMessage {
    /// What, for example `settings`, `routes`, `certificates towards clients`.
    @ProtoText public var what: String
    /// When it was last read.
    public var readTime: GoogleTimestamp?
    /// What was wrong then, at most 20; empty when it is followed.
    public var problems: [String]
    /// When what holds now was read; absent when that was at the start of the process.
    public var followedTime: GoogleTimestamp?
    /// How often it was followed since the process started.
    public var followedCount: Int64
    /// How often it was refused.
    public var refusedCount: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _what = ProtoText(projectedValue: Text())
        self.readTime = nil
        self.problems = []
        self.followedTime = nil
        self.followedCount = 0
        self.refusedCount = 0
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(what: String = "", readTime: GoogleTimestamp? = nil, problems: [String] = [], followedTime: GoogleTimestamp? = nil, followedCount: Int64 = 0, refusedCount: Int64 = 0) {
        _what = ProtoText(wrappedValue: what)
        self.readTime = readTime
        self.problems = problems
        self.followedTime = followedTime
        self.followedCount = followedCount
        self.refusedCount = refusedCount
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.admin.v1.ReloadOutcome"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Admin__V1__ReloadOutcome()
        unsafe canbo__admin__v1__reload_outcome__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__ReloadOutcome.self)
        unsafe _what = source.text(wire.pointee.what, "what")
        unsafe self.readTime = source.message(wire.pointee.read_time, "read_time")
        unsafe self.problems = source.strings(wire.pointee.n_problems, wire.pointee.problems, "problems")
        unsafe self.followedTime = source.message(wire.pointee.followed_time, "followed_time")
        unsafe self.followedCount = wire.pointee.followed_count
        unsafe self.refusedCount = wire.pointee.refused_count
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__ReloadOutcome.self)
        unsafe canbo__admin__v1__reload_outcome__init(wire)
        unsafe wire.pointee.what = scratch.text(_what)
        unsafe wire.pointee.read_time = scratch.message(self.readTime)
        unsafe (wire.pointee.n_problems, wire.pointee.problems) = scratch.strings(self.problems)
        unsafe wire.pointee.followed_time = scratch.message(self.followedTime)
        unsafe wire.pointee.followed_count = self.followedCount
        unsafe wire.pointee.refused_count = self.refusedCount
        unsafe scratch.attach(unknownFields, to: message)
    }
}
