// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/organization_identifier.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// What an organisation is called in a scheme (mã định danh), from a day until another one.
public struct OrganizationIdentifier: ProtobufMessage {
    /// Resource name, `organizationIdentifiers/{organization_identifier}`.
    @ProtoText public var name: String
    /// Whose identifier, `organizations/{organization}`.
    @ProtoText public var organization: String
    /// The scheme, one of the policy (`QD20`, `QCVN102`) or an installation's own, which begins with
    /// `LOCAL_`.
    @ProtoText public var scheme: String
    /// The identifier, as its scheme wants it; of an own scheme 1 to 64 visible ASCII characters.
    @ProtoText public var value: String
    /// The first day on which it holds, from 1900 through 2199; it may be to come.
    public var startDate: GoogleDate?
    /// The first day on which it no longer holds; absent while none is on record.
    public var endDate: GoogleDate?
    /// When what is shown was recorded.
    public var updateTime: GoogleTimestamp?
    /// Version as an entity tag, quotes included; a change that carries a stale one is ABORTED.
    @ProtoText public var etag: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _organization = ProtoText(projectedValue: Text())
        _scheme = ProtoText(projectedValue: Text())
        _value = ProtoText(projectedValue: Text())
        self.startDate = nil
        self.endDate = nil
        self.updateTime = nil
        _etag = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", organization: String = "", scheme: String = "", value: String = "", startDate: GoogleDate? = nil, endDate: GoogleDate? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "") {
        _name = ProtoText(wrappedValue: name)
        _organization = ProtoText(wrappedValue: organization)
        _scheme = ProtoText(wrappedValue: scheme)
        _value = ProtoText(wrappedValue: value)
        self.startDate = startDate
        self.endDate = endDate
        self.updateTime = updateTime
        _etag = ProtoText(wrappedValue: etag)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.OrganizationIdentifier"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__OrganizationIdentifier()
        unsafe canbo__personnel__v1__organization_identifier__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__OrganizationIdentifier.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe _scheme = source.text(wire.pointee.scheme, "scheme")
        unsafe _value = source.text(wire.pointee.value, "value")
        unsafe self.startDate = source.message(wire.pointee.start_date, "start_date")
        unsafe self.endDate = source.message(wire.pointee.end_date, "end_date")
        unsafe self.updateTime = source.message(wire.pointee.update_time, "update_time")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__OrganizationIdentifier.self)
        unsafe canbo__personnel__v1__organization_identifier__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.scheme = scratch.text(_scheme)
        unsafe wire.pointee.value = scratch.text(_value)
        unsafe wire.pointee.start_date = scratch.message(self.startDate)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe wire.pointee.update_time = scratch.message(self.updateTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
