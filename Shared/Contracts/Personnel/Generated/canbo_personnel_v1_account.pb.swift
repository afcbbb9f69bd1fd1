// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/account.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// The time for which a caller's name stands for an official (tài khoản).
public struct Account: ProtobufMessage {
    /// Resource name, `accounts/{account}`.
    @ProtoText public var name: String
    /// The caller's name as services know it, `people/{issuer}:{subject}`; at most 1,024 bytes.
    ///
    /// On a day it stands for one official; an official may have several.
    @ProtoText public var subject: String
    /// The official, `officials/{official}`.
    @ProtoText public var official: String
    /// The first day, from 1900 through 2199; today when absent.
    public var startDate: GoogleDate?
    /// The first day on which the name no longer stands for the official; absent until further
    /// notice.
    public var endDate: GoogleDate?
    /// When the account was recorded.
    public var createTime: GoogleTimestamp?
    /// When it was last changed.
    public var updateTime: GoogleTimestamp?
    /// Version as an entity tag, quotes included; a change that carries a stale one is ABORTED.
    @ProtoText public var etag: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _subject = ProtoText(projectedValue: Text())
        _official = ProtoText(projectedValue: Text())
        self.startDate = nil
        self.endDate = nil
        self.createTime = nil
        self.updateTime = nil
        _etag = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", subject: String = "", official: String = "", startDate: GoogleDate? = nil, endDate: GoogleDate? = nil, createTime: GoogleTimestamp? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "") {
        _name = ProtoText(wrappedValue: name)
        _subject = ProtoText(wrappedValue: subject)
        _official = ProtoText(wrappedValue: official)
        self.startDate = startDate
        self.endDate = endDate
        self.createTime = createTime
        self.updateTime = updateTime
        _etag = ProtoText(wrappedValue: etag)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.Account"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__Account()
        unsafe canbo__personnel__v1__account__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Account.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _subject = source.text(wire.pointee.subject, "subject")
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe self.startDate = source.message(wire.pointee.start_date, "start_date")
        unsafe self.endDate = source.message(wire.pointee.end_date, "end_date")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.updateTime = source.message(wire.pointee.update_time, "update_time")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Account.self)
        unsafe canbo__personnel__v1__account__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.subject = scratch.text(_subject)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.start_date = scratch.message(self.startDate)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.update_time = scratch.message(self.updateTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
