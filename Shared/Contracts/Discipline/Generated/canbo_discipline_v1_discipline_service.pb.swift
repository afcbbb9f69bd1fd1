// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/discipline/v1/discipline_service.proto

internal import CMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// Asks to record a sanction.
public struct RecordSanctionRequest: ProtobufMessage {
    /// The official: `officials/{official}`.
    @ProtoText public var parent: String
    /// The sanction; output-only fields are ignored.
    public var sanction: Sanction?
    /// Makes a repetition safe: the same identifier with the same body gets the first answer.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.sanction = nil
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", sanction: Sanction? = nil, requestID: String = "") {
        _parent = ProtoText(wrappedValue: parent)
        self.sanction = sanction
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.RecordSanctionRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__RecordSanctionRequest()
        unsafe canbo__discipline__v1__record_sanction_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__RecordSanctionRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.sanction = source.message(wire.pointee.sanction, "sanction")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__RecordSanctionRequest.self)
        unsafe canbo__discipline__v1__record_sanction_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.sanction = scratch.message(self.sanction)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for one sanction.
public struct GetSanctionRequest: ProtobufMessage {
    /// `officials/{official}/sanctions/{sanction}`.
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
    public static let fullName = "canbo.discipline.v1.GetSanctionRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__GetSanctionRequest()
        unsafe canbo__discipline__v1__get_sanction_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__GetSanctionRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__GetSanctionRequest.self)
        unsafe canbo__discipline__v1__get_sanction_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a page of an official's sanctions.
public struct ListSanctionsRequest: ProtobufMessage {
    /// The official: `officials/{official}`.
    @ProtoText public var parent: String
    /// Sanctions per page; 0 means 50, more than 200 is taken as 200.
    public var pageSize: Int32
    /// `next_page_token` of the page before; empty for the first page.
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
    public static let fullName = "canbo.discipline.v1.ListSanctionsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__ListSanctionsRequest()
        unsafe canbo__discipline__v1__list_sanctions_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__ListSanctionsRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__ListSanctionsRequest.self)
        unsafe canbo__discipline__v1__list_sanctions_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of sanctions.
public struct ListSanctionsResponse: ProtobufMessage {
    /// The sanctions, the latest effective date first.
    public var sanctions: [Sanction]
    /// For the next page; empty on the last one.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.sanctions = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(sanctions: [Sanction] = [], nextPageToken: String = "") {
        self.sanctions = sanctions
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.ListSanctionsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__ListSanctionsResponse()
        unsafe canbo__discipline__v1__list_sanctions_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__ListSanctionsResponse.self)
        unsafe self.sanctions = source.messages(wire.pointee.n_sanctions, wire.pointee.sanctions, "sanctions")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__ListSanctionsResponse.self)
        unsafe canbo__discipline__v1__list_sanctions_response__init(wire)
        unsafe (wire.pointee.n_sanctions, wire.pointee.sanctions) = scratch.messages(self.sanctions)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks what stands against an official on a day.
public struct ListBlocksRequest: ProtobufMessage {
    /// The official: `officials/{official}`.
    @ProtoText public var parent: String
    /// The day asked about; today in Viet Nam when absent.
    public var date: GoogleDate?
    /// Only blocks that touch this act; every act when unspecified.
    public var act: PersonnelAct
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.date = nil
        self.act = PersonnelAct()
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", date: GoogleDate? = nil, act: PersonnelAct = PersonnelAct()) {
        _parent = ProtoText(wrappedValue: parent)
        self.date = date
        self.act = act
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.ListBlocksRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__ListBlocksRequest()
        unsafe canbo__discipline__v1__list_blocks_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__ListBlocksRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.date = source.message(wire.pointee.date, "date")
        unsafe self.act = PersonnelAct(number: Int32(truncatingIfNeeded: wire.pointee.act.rawValue))
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__ListBlocksRequest.self)
        unsafe canbo__discipline__v1__list_blocks_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.date = scratch.message(self.date)
        unsafe wire.pointee.act = .init(rawValue: .init(truncatingIfNeeded: self.act.number))
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The blocks in force on the day.
public struct ListBlocksResponse: ProtobufMessage {
    /// The blocks, the earliest start first; a block without effect on the act asked for is left out.
    public var blocks: [Block]
    /// The day that the answer speaks of.
    public var date: GoogleDate?
    /// The official that the answer speaks of.
    @ProtoText public var official: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.blocks = []
        self.date = nil
        _official = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(blocks: [Block] = [], date: GoogleDate? = nil, official: String = "") {
        self.blocks = blocks
        self.date = date
        _official = ProtoText(wrappedValue: official)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.ListBlocksResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__ListBlocksResponse()
        unsafe canbo__discipline__v1__list_blocks_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__ListBlocksResponse.self)
        unsafe self.blocks = source.messages(wire.pointee.n_blocks, wire.pointee.blocks, "blocks")
        unsafe self.date = source.message(wire.pointee.date, "date")
        unsafe _official = source.text(wire.pointee.official, "official")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__ListBlocksResponse.self)
        unsafe canbo__discipline__v1__list_blocks_response__init(wire)
        unsafe (wire.pointee.n_blocks, wire.pointee.blocks) = scratch.messages(self.blocks)
        unsafe wire.pointee.date = scratch.message(self.date)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Hides what a caller may not see.
extension RecordSanctionRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("sanction.track", .sensitive),
        GuardedField("sanction.subject", .sensitive),
        GuardedField("sanction.form", .sensitive),
        GuardedField("sanction.decision_number", .sensitive),
        GuardedField("sanction.reason_reference", .sensitive),
        GuardedField("sanction.corruption_related", .sensitive),
        GuardedField("sanction.party_sanction", .sensitive),
        GuardedField("sanction.rules", .sensitive),
        GuardedField("sanction.secrecy_grade", .stateSecret),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.sanction?.hide(beyond: clearance)
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("sanction", CollectionOfOne(self.sanction).compactMap { $0 })
    }
}

/// Hides what a caller may not see.
extension ListSanctionsResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("sanctions.track", .sensitive),
        GuardedField("sanctions.subject", .sensitive),
        GuardedField("sanctions.form", .sensitive),
        GuardedField("sanctions.decision_number", .sensitive),
        GuardedField("sanctions.reason_reference", .sensitive),
        GuardedField("sanctions.corruption_related", .sensitive),
        GuardedField("sanctions.party_sanction", .sensitive),
        GuardedField("sanctions.rules", .sensitive),
        GuardedField("sanctions.secrecy_grade", .stateSecret),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.sanctions.indices {
            self.sanctions[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("sanctions", self.sanctions)
    }
}

/// Hides what a caller may not see.
extension ListBlocksResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("blocks.kind", .sensitive),
        GuardedField("blocks.effects.rule", .sensitive),
        GuardedField("blocks.rule", .sensitive),
        GuardedField("blocks.sanction", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.official }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.blocks.indices {
            self.blocks[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("blocks", self.blocks)
    }
}
