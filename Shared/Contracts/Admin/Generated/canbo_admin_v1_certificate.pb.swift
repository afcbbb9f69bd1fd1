// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/admin/v1/certificate.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// A certificate that the process shows to those who call it, or whom it calls (chứng thư).
public struct ShownCertificate: ProtobufMessage {
    /// The file that it was read from.
    @ProtoText public var file: String
    /// Whether it is shown to callers; else to the servers that the process calls.
    public var shownToCallers: Bool
    /// The name of its holder (RFC 4514).
    @ProtoText public var subject: String
    /// The names of hosts and the identifiers that it is good for, at most 100.
    public var names: [String]
    /// From when on it is good.
    public var startTime: GoogleTimestamp?
    /// Until when it is good.
    public var expireTime: GoogleTimestamp?
    /// SHA-256 of the certificate, in hexadecimal digits, as `openssl x509 -fingerprint -sha256` tells
    /// it without colons.
    @ProtoText public var fingerprint: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _file = ProtoText(projectedValue: Text())
        self.shownToCallers = false
        _subject = ProtoText(projectedValue: Text())
        self.names = []
        self.startTime = nil
        self.expireTime = nil
        _fingerprint = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(file: String = "", shownToCallers: Bool = false, subject: String = "", names: [String] = [], startTime: GoogleTimestamp? = nil, expireTime: GoogleTimestamp? = nil, fingerprint: String = "") {
        _file = ProtoText(wrappedValue: file)
        self.shownToCallers = shownToCallers
        _subject = ProtoText(wrappedValue: subject)
        self.names = names
        self.startTime = startTime
        self.expireTime = expireTime
        _fingerprint = ProtoText(wrappedValue: fingerprint)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.admin.v1.ShownCertificate"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Admin__V1__ShownCertificate()
        unsafe canbo__admin__v1__shown_certificate__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__ShownCertificate.self)
        unsafe _file = source.text(wire.pointee.file, "file")
        unsafe self.shownToCallers = wire.pointee.shown_to_callers != 0
        unsafe _subject = source.text(wire.pointee.subject, "subject")
        unsafe self.names = source.strings(wire.pointee.n_names, wire.pointee.names, "names")
        unsafe self.startTime = source.message(wire.pointee.start_time, "start_time")
        unsafe self.expireTime = source.message(wire.pointee.expire_time, "expire_time")
        unsafe _fingerprint = source.text(wire.pointee.fingerprint, "fingerprint")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Admin__V1__ShownCertificate.self)
        unsafe canbo__admin__v1__shown_certificate__init(wire)
        unsafe wire.pointee.file = scratch.text(_file)
        unsafe wire.pointee.shown_to_callers = self.shownToCallers ? 1 : 0
        unsafe wire.pointee.subject = scratch.text(_subject)
        unsafe (wire.pointee.n_names, wire.pointee.names) = scratch.strings(self.names)
        unsafe wire.pointee.start_time = scratch.message(self.startTime)
        unsafe wire.pointee.expire_time = scratch.message(self.expireTime)
        unsafe wire.pointee.fingerprint = scratch.text(_fingerprint)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
