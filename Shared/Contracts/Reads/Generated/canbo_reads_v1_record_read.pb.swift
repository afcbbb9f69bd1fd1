// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/reads/v1/record_read.proto

internal import CMessages
public import ProtobufC
public import RPC
public import TypeContract
public import WellKnownMessages

/// Asks who has read what a service keeps about an official.
public struct ListRecordReadsRequest: ProtobufMessage {
    /// `officials/{official}`.
    @ProtoText public var parent: String
    /// Reads on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
    @ProtoText public var pageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        _parent = ProtoText(wrappedValue: parent)
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.reads.v1.ListRecordReadsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Reads__V1__ListRecordReadsRequest()
        unsafe canbo__reads__v1__list_record_reads_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Reads__V1__ListRecordReadsRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Reads__V1__ListRecordReadsRequest.self)
        unsafe canbo__reads__v1__list_record_reads_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of reads.
public struct ListRecordReadsResponse: ProtobufMessage {
    /// The reads, the latest first.
    public var reads: [RecordRead]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The official that the answer speaks of.
    @ProtoText public var official: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.reads = []
        _nextPageToken = ProtoText(projectedValue: Text())
        _official = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(reads: [RecordRead] = [], nextPageToken: String = "", official: String = "") {
        self.reads = reads
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        _official = ProtoText(wrappedValue: official)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.reads.v1.ListRecordReadsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Reads__V1__ListRecordReadsResponse()
        unsafe canbo__reads__v1__list_record_reads_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Reads__V1__ListRecordReadsResponse.self)
        unsafe self.reads = source.messages(wire.pointee.n_reads, wire.pointee.reads, "reads")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unsafe _official = source.text(wire.pointee.official, "official")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Reads__V1__ListRecordReadsResponse.self)
        unsafe canbo__reads__v1__list_record_reads_response__init(wire)
        unsafe (wire.pointee.n_reads, wire.pointee.reads) = scratch.messages(self.reads)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One answer in which guarded fields about an official left the service.
public struct RecordRead: ProtobufMessage {
    /// When it was recorded, before the answer left.
    public var readTime: GoogleTimestamp?
    /// Who read: `people/<issuer>/<subject>`, `systems/<name>` or `services/<name>`.
    @ProtoText public var reader: String
    /// For whom the reader acted; empty when for itself.
    @ProtoText public var onBehalfOf: String
    /// The code of the purpose that was declared.
    @ProtoText public var purpose: String
    /// The case that was named; empty for none.
    @ProtoText public var caseReference: String
    /// The fields that were shown, as paths in the answer, `personal_id`; those of secret records are
    /// among them for callers alone who are shown the grade.
    public var fields: [String]
    /// The identifier of the call, under which the audit log has it.
    @ProtoText public var callID: String
    /// `SECRECY_GRADE_SECRET` when secret records about the official were in the answer; absent
    /// otherwise. Who may not see the class does not find reads of such records alone.
    public var secrecyGrade: TypeContract.SecrecyGrade
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.readTime = nil
        _reader = ProtoText(projectedValue: Text())
        _onBehalfOf = ProtoText(projectedValue: Text())
        _purpose = ProtoText(projectedValue: Text())
        _caseReference = ProtoText(projectedValue: Text())
        self.fields = []
        _callID = ProtoText(projectedValue: Text())
        self.secrecyGrade = TypeContract.SecrecyGrade()
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(readTime: GoogleTimestamp? = nil, reader: String = "", onBehalfOf: String = "", purpose: String = "", caseReference: String = "", fields: [String] = [], callID: String = "", secrecyGrade: TypeContract.SecrecyGrade = TypeContract.SecrecyGrade()) {
        self.readTime = readTime
        _reader = ProtoText(wrappedValue: reader)
        _onBehalfOf = ProtoText(wrappedValue: onBehalfOf)
        _purpose = ProtoText(wrappedValue: purpose)
        _caseReference = ProtoText(wrappedValue: caseReference)
        self.fields = fields
        _callID = ProtoText(wrappedValue: callID)
        self.secrecyGrade = secrecyGrade
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.reads.v1.RecordRead"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Reads__V1__RecordRead()
        unsafe canbo__reads__v1__record_read__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Reads__V1__RecordRead.self)
        unsafe self.readTime = source.message(wire.pointee.read_time, "read_time")
        unsafe _reader = source.text(wire.pointee.reader, "reader")
        unsafe _onBehalfOf = source.text(wire.pointee.on_behalf_of, "on_behalf_of")
        unsafe _purpose = source.text(wire.pointee.purpose, "purpose")
        unsafe _caseReference = source.text(wire.pointee.case_reference, "case_reference")
        unsafe self.fields = source.strings(wire.pointee.n_fields, wire.pointee.fields, "fields")
        unsafe _callID = source.text(wire.pointee.call_id, "call_id")
        unsafe self.secrecyGrade = TypeContract.SecrecyGrade(number: Int32(truncatingIfNeeded: wire.pointee.secrecy_grade.rawValue))
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Reads__V1__RecordRead.self)
        unsafe canbo__reads__v1__record_read__init(wire)
        unsafe wire.pointee.read_time = scratch.message(self.readTime)
        unsafe wire.pointee.reader = scratch.text(_reader)
        unsafe wire.pointee.on_behalf_of = scratch.text(_onBehalfOf)
        unsafe wire.pointee.purpose = scratch.text(_purpose)
        unsafe wire.pointee.case_reference = scratch.text(_caseReference)
        unsafe (wire.pointee.n_fields, wire.pointee.fields) = scratch.strings(self.fields)
        unsafe wire.pointee.call_id = scratch.text(_callID)
        unsafe wire.pointee.secrecy_grade = .init(rawValue: .init(truncatingIfNeeded: self.secrecyGrade.number))
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Hides what a caller may not see.
extension ListRecordReadsResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("reads.secrecy_grade", .stateSecret),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.official }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.reads.indices {
            self.reads[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("reads", self.reads)
    }
}

/// Hides what a caller may not see.
extension RecordRead: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("secrecy_grade", .stateSecret),
    ]

    /// Whether it is secret, or tells of what is.
    public var tellsOfSecret: Bool {
        self.secrecyGrade.number >= TypeContract.SecrecyGrade.secret.number
    }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.stateSecret) { self.secrecyGrade = TypeContract.SecrecyGrade() }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("secrecy_grade", .stateSecret, if: self.secrecyGrade != TypeContract.SecrecyGrade())
    }
}
