// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/reorganization_service.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// Asks for a reorganisation.
public struct ReorganizeRequest: ProtobufMessage {
    /// Number of the decision, 1 to 100 characters.
    @ProtoText public var decisionNumber: String
    /// Day of the decision, not after today.
    public var decisionDate: GoogleDate?
    /// The first day of its effect, from 1900 through 2199; it may be to come.
    public var effectiveDate: GoogleDate?
    /// Organisations founded, those above before those below; for a day to come they are `DRAFT`
    /// until then. At most 2,000.
    public var foundings: [OrganizationFounding]
    /// Posts founded; at most 2,000.
    public var positionFoundings: [PositionFounding]
    /// What becomes of organisations that there are; 1 to 2,000.
    public var steps: [ReorganizationStep]
    /// Whose holders hold which post from the day on; at most 2,000.
    public var postSuccessions: [PostSuccession]
    /// What becomes of other holdings in organisations that end.
    public var heldPosts: HeldPosts
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Checks everything and changes nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _decisionNumber = ProtoText(projectedValue: Text())
        self.decisionDate = nil
        self.effectiveDate = nil
        self.foundings = []
        self.positionFoundings = []
        self.steps = []
        self.postSuccessions = []
        self.heldPosts = HeldPosts()
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(decisionNumber: String = "", decisionDate: GoogleDate? = nil, effectiveDate: GoogleDate? = nil, foundings: [OrganizationFounding] = [], positionFoundings: [PositionFounding] = [], steps: [ReorganizationStep] = [], postSuccessions: [PostSuccession] = [], heldPosts: HeldPosts = HeldPosts(), requestID: String = "", validateOnly: Bool = false) {
        _decisionNumber = ProtoText(wrappedValue: decisionNumber)
        self.decisionDate = decisionDate
        self.effectiveDate = effectiveDate
        self.foundings = foundings
        self.positionFoundings = positionFoundings
        self.steps = steps
        self.postSuccessions = postSuccessions
        self.heldPosts = heldPosts
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ReorganizeRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ReorganizeRequest()
        unsafe canbo__personnel__v1__reorganize_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReorganizeRequest.self)
        unsafe _decisionNumber = source.text(wire.pointee.decision_number, "decision_number")
        unsafe self.decisionDate = source.message(wire.pointee.decision_date, "decision_date")
        unsafe self.effectiveDate = source.message(wire.pointee.effective_date, "effective_date")
        unsafe self.foundings = source.messages(wire.pointee.n_foundings, wire.pointee.foundings, "foundings")
        unsafe self.positionFoundings = source.messages(wire.pointee.n_position_foundings, wire.pointee.position_foundings, "position_foundings")
        unsafe self.steps = source.messages(wire.pointee.n_steps, wire.pointee.steps, "steps")
        unsafe self.postSuccessions = source.messages(wire.pointee.n_post_successions, wire.pointee.post_successions, "post_successions")
        unsafe self.heldPosts = HeldPosts(number: Int32(truncatingIfNeeded: wire.pointee.held_posts.rawValue))
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReorganizeRequest.self)
        unsafe canbo__personnel__v1__reorganize_request__init(wire)
        unsafe wire.pointee.decision_number = scratch.text(_decisionNumber)
        unsafe wire.pointee.decision_date = scratch.message(self.decisionDate)
        unsafe wire.pointee.effective_date = scratch.message(self.effectiveDate)
        unsafe (wire.pointee.n_foundings, wire.pointee.foundings) = scratch.messages(self.foundings)
        unsafe (wire.pointee.n_position_foundings, wire.pointee.position_foundings) = scratch.messages(self.positionFoundings)
        unsafe (wire.pointee.n_steps, wire.pointee.steps) = scratch.messages(self.steps)
        unsafe (wire.pointee.n_post_successions, wire.pointee.post_successions) = scratch.messages(self.postSuccessions)
        unsafe wire.pointee.held_posts = .init(rawValue: .init(truncatingIfNeeded: self.heldPosts.number))
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The outcome of a reorganisation.
public struct ReorganizeResponse: ProtobufMessage {
    /// What was done, or would be.
    public var report: ReorganizationReport?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.report = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(report: ReorganizationReport? = nil) {
        self.report = report
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ReorganizeResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ReorganizeResponse()
        unsafe canbo__personnel__v1__reorganize_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReorganizeResponse.self)
        unsafe self.report = source.message(wire.pointee.report, "report")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReorganizeResponse.self)
        unsafe canbo__personnel__v1__reorganize_response__init(wire)
        unsafe wire.pointee.report = scratch.message(self.report)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One part of an import of a reorganisation.
public struct ImportReorganizationRequest: ProtobufMessage {
    /// The options first, then the file.
    public var part: Part?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.part = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(part: Part? = nil) {
        self.part = part
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ImportReorganizationRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ImportReorganizationRequest()
        unsafe canbo__personnel__v1__import_reorganization_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ImportReorganizationRequest.self)
        switch unsafe wire.pointee.part_case.rawValue {
            case 1: unsafe self.part = .options(source.required(wire.pointee.options, "options"))
            case 2: unsafe self.part = .chunk(source.bytes(wire.pointee.chunk))
            default: self.part = nil
        }
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ImportReorganizationRequest.self)
        unsafe canbo__personnel__v1__import_reorganization_request__init(wire)
        switch self.part {
            case nil: break
            case .options(let value)?:
                unsafe wire.pointee.part_case = .init(rawValue: 1)
                unsafe wire.pointee.options = scratch.required(value)
            case .chunk(let value)?:
                unsafe wire.pointee.part_case = .init(rawValue: 2)
                unsafe wire.pointee.chunk = scratch.bytes(value)
        }
        unsafe scratch.attach(unknownFields, to: message)
    }

    /// The options first, then the file.
    public enum Part: Sendable, Hashable {
        /// How to import; exactly once, first.
        case options(ReorganizationOptions)
        /// The next bytes of the file, cut anywhere, at most 1 MiB each.
        case chunk([UInt8])
    }
}

/// The decision that a file carries out; the first message of the stream.
public struct ReorganizationOptions: ProtobufMessage {
    /// Number of the decision, 1 to 100 characters.
    @ProtoText public var decisionNumber: String
    /// Day of the decision, not after today.
    public var decisionDate: GoogleDate?
    /// The first day of its effect, from 1900 through 2199; it may be to come.
    public var effectiveDate: GoogleDate?
    /// What becomes of holdings in organisations that end.
    public var heldPosts: HeldPosts
    /// Checks everything and changes nothing (dry run).
    public var validateOnly: Bool
    /// UUID version 4; a repeated import of the same file gets the first answer.
    @ProtoText public var requestID: String
    /// How the texts of the file are encoded; UTF-8 when not stated.
    public var encoding: TextEncoding
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _decisionNumber = ProtoText(projectedValue: Text())
        self.decisionDate = nil
        self.effectiveDate = nil
        self.heldPosts = HeldPosts()
        self.validateOnly = false
        _requestID = ProtoText(projectedValue: Text())
        self.encoding = TextEncoding()
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(decisionNumber: String = "", decisionDate: GoogleDate? = nil, effectiveDate: GoogleDate? = nil, heldPosts: HeldPosts = HeldPosts(), validateOnly: Bool = false, requestID: String = "", encoding: TextEncoding = TextEncoding()) {
        _decisionNumber = ProtoText(wrappedValue: decisionNumber)
        self.decisionDate = decisionDate
        self.effectiveDate = effectiveDate
        self.heldPosts = heldPosts
        self.validateOnly = validateOnly
        _requestID = ProtoText(wrappedValue: requestID)
        self.encoding = encoding
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ReorganizationOptions"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ReorganizationOptions()
        unsafe canbo__personnel__v1__reorganization_options__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReorganizationOptions.self)
        unsafe _decisionNumber = source.text(wire.pointee.decision_number, "decision_number")
        unsafe self.decisionDate = source.message(wire.pointee.decision_date, "decision_date")
        unsafe self.effectiveDate = source.message(wire.pointee.effective_date, "effective_date")
        unsafe self.heldPosts = HeldPosts(number: Int32(truncatingIfNeeded: wire.pointee.held_posts.rawValue))
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.encoding = TextEncoding(number: Int32(truncatingIfNeeded: wire.pointee.encoding.rawValue))
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReorganizationOptions.self)
        unsafe canbo__personnel__v1__reorganization_options__init(wire)
        unsafe wire.pointee.decision_number = scratch.text(_decisionNumber)
        unsafe wire.pointee.decision_date = scratch.message(self.decisionDate)
        unsafe wire.pointee.effective_date = scratch.message(self.effectiveDate)
        unsafe wire.pointee.held_posts = .init(rawValue: .init(truncatingIfNeeded: self.heldPosts.number))
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.encoding = .init(rawValue: .init(truncatingIfNeeded: self.encoding.number))
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The outcome of an import of a reorganisation.
public struct ImportReorganizationResponse: ProtobufMessage {
    /// What is wrong with the file, by rows; what stands in the way of an organisation is told at the
    /// row that names it first.
    public var report: ImportReport?
    /// What was done, or would be; absent while rows are wrong.
    public var reorganization: ReorganizationReport?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.report = nil
        self.reorganization = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(report: ImportReport? = nil, reorganization: ReorganizationReport? = nil) {
        self.report = report
        self.reorganization = reorganization
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ImportReorganizationResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ImportReorganizationResponse()
        unsafe canbo__personnel__v1__import_reorganization_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ImportReorganizationResponse.self)
        unsafe self.report = source.message(wire.pointee.report, "report")
        unsafe self.reorganization = source.message(wire.pointee.reorganization, "reorganization")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ImportReorganizationResponse.self)
        unsafe canbo__personnel__v1__import_reorganization_response__init(wire)
        unsafe wire.pointee.report = scratch.message(self.report)
        unsafe wire.pointee.reorganization = scratch.message(self.reorganization)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for lineage.
public struct ListOrganizationLineagesRequest: ProtobufMessage {
    /// `organizations/{organization}`, or `organizations/-` for all.
    @ProtoText public var parent: String
    /// Which way it is followed from one organisation.
    public var direction: LineageDirection
    /// Steps on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
    @ProtoText public var pageToken: String
    /// The last day whose steps count, from 1900 through 2199; today when absent.
    public var asOf: GoogleDate?
    /// The instant at which the record said so, never later than now; now when absent.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.direction = LineageDirection()
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", direction: LineageDirection = LineageDirection(), pageSize: Int32 = 0, pageToken: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _parent = ProtoText(wrappedValue: parent)
        self.direction = direction
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListOrganizationLineagesRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListOrganizationLineagesRequest()
        unsafe canbo__personnel__v1__list_organization_lineages_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListOrganizationLineagesRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.direction = LineageDirection(number: Int32(truncatingIfNeeded: wire.pointee.direction.rawValue))
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListOrganizationLineagesRequest.self)
        unsafe canbo__personnel__v1__list_organization_lineages_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.direction = .init(rawValue: .init(truncatingIfNeeded: self.direction.number))
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of lineage.
public struct ListOrganizationLineagesResponse: ProtobufMessage {
    /// The steps, the nearest first, of all organisations the earliest first.
    public var organizationLineages: [OrganizationLineage]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The day asked for; absent when none was.
    public var asOf: GoogleDate?
    /// The instant asked for; absent when none was.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.organizationLineages = []
        _nextPageToken = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(organizationLineages: [OrganizationLineage] = [], nextPageToken: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        self.organizationLineages = organizationLineages
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListOrganizationLineagesResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListOrganizationLineagesResponse()
        unsafe canbo__personnel__v1__list_organization_lineages_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListOrganizationLineagesResponse.self)
        unsafe self.organizationLineages = source.messages(wire.pointee.n_organization_lineages, wire.pointee.organization_lineages, "organization_lineages")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListOrganizationLineagesResponse.self)
        unsafe canbo__personnel__v1__list_organization_lineages_response__init(wire)
        unsafe (wire.pointee.n_organization_lineages, wire.pointee.organization_lineages) = scratch.messages(self.organizationLineages)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the balance of a day.
public struct GetReorganizationBalanceRequest: ProtobufMessage {
    /// The day, from 1900 through 2199: it is compared with the day before.
    public var effectiveDate: GoogleDate?
    /// Counts this organisation and all below it in the tree of each day; empty counts all.
    @ProtoText public var organization: String
    /// The instant at which the record said so, never later than now; now when absent.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.effectiveDate = nil
        _organization = ProtoText(projectedValue: Text())
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(effectiveDate: GoogleDate? = nil, organization: String = "", asRecordedAt: GoogleTimestamp? = nil) {
        self.effectiveDate = effectiveDate
        _organization = ProtoText(wrappedValue: organization)
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GetReorganizationBalanceRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetReorganizationBalanceRequest()
        unsafe canbo__personnel__v1__get_reorganization_balance_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetReorganizationBalanceRequest.self)
        unsafe self.effectiveDate = source.message(wire.pointee.effective_date, "effective_date")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetReorganizationBalanceRequest.self)
        unsafe canbo__personnel__v1__get_reorganization_balance_request__init(wire)
        unsafe wire.pointee.effective_date = scratch.message(self.effectiveDate)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The balance of a day.
public struct GetReorganizationBalanceResponse: ProtobufMessage {
    /// The day asked for.
    public var effectiveDate: GoogleDate?
    /// The instant asked for; absent when none was.
    public var asRecordedAt: GoogleTimestamp?
    /// A row for each kind of organisation, by type, level and kind of administrative unit.
    public var rows: [BalanceRow]
    /// The sums of the rows.
    public var total: BalanceRow?
    /// Of those that ended: how many have a successor in the lineage of that day.
    public var endedWithSuccessorCount: Int32
    /// Of those that ended: how many were abolished without one.
    public var abolishedCount: Int32
    /// Of those that ended: how many have no lineage; 0 where a reorganisation was carried out.
    public var endedWithoutLineageCount: Int32
    /// Of those founded: how many have a predecessor in the lineage of that day.
    public var foundedWithPredecessorCount: Int32
    /// Of those founded: how many have none.
    public var foundedNewCount: Int32
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.effectiveDate = nil
        self.asRecordedAt = nil
        self.rows = []
        self.total = nil
        self.endedWithSuccessorCount = 0
        self.abolishedCount = 0
        self.endedWithoutLineageCount = 0
        self.foundedWithPredecessorCount = 0
        self.foundedNewCount = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(effectiveDate: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil, rows: [BalanceRow] = [], total: BalanceRow? = nil, endedWithSuccessorCount: Int32 = 0, abolishedCount: Int32 = 0, endedWithoutLineageCount: Int32 = 0, foundedWithPredecessorCount: Int32 = 0, foundedNewCount: Int32 = 0) {
        self.effectiveDate = effectiveDate
        self.asRecordedAt = asRecordedAt
        self.rows = rows
        self.total = total
        self.endedWithSuccessorCount = endedWithSuccessorCount
        self.abolishedCount = abolishedCount
        self.endedWithoutLineageCount = endedWithoutLineageCount
        self.foundedWithPredecessorCount = foundedWithPredecessorCount
        self.foundedNewCount = foundedNewCount
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GetReorganizationBalanceResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetReorganizationBalanceResponse()
        unsafe canbo__personnel__v1__get_reorganization_balance_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetReorganizationBalanceResponse.self)
        unsafe self.effectiveDate = source.message(wire.pointee.effective_date, "effective_date")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unsafe self.rows = source.messages(wire.pointee.n_rows, wire.pointee.rows, "rows")
        unsafe self.total = source.message(wire.pointee.total, "total")
        unsafe self.endedWithSuccessorCount = wire.pointee.ended_with_successor_count
        unsafe self.abolishedCount = wire.pointee.abolished_count
        unsafe self.endedWithoutLineageCount = wire.pointee.ended_without_lineage_count
        unsafe self.foundedWithPredecessorCount = wire.pointee.founded_with_predecessor_count
        unsafe self.foundedNewCount = wire.pointee.founded_new_count
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetReorganizationBalanceResponse.self)
        unsafe canbo__personnel__v1__get_reorganization_balance_response__init(wire)
        unsafe wire.pointee.effective_date = scratch.message(self.effectiveDate)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe (wire.pointee.n_rows, wire.pointee.rows) = scratch.messages(self.rows)
        unsafe wire.pointee.total = scratch.message(self.total)
        unsafe wire.pointee.ended_with_successor_count = self.endedWithSuccessorCount
        unsafe wire.pointee.abolished_count = self.abolishedCount
        unsafe wire.pointee.ended_without_lineage_count = self.endedWithoutLineageCount
        unsafe wire.pointee.founded_with_predecessor_count = self.foundedWithPredecessorCount
        unsafe wire.pointee.founded_new_count = self.foundedNewCount
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for one step of lineage.
public struct GetOrganizationLineageRequest: ProtobufMessage {
    /// `organizationLineages/{organization_lineage}`.
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
    public static let fullName = "canbo.personnel.v1.GetOrganizationLineageRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetOrganizationLineageRequest()
        unsafe canbo__personnel__v1__get_organization_lineage_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetOrganizationLineageRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetOrganizationLineageRequest.self)
        unsafe canbo__personnel__v1__get_organization_lineage_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks to take back a step of lineage.
public struct TakeBackOrganizationLineageRequest: ProtobufMessage {
    /// `organizationLineages/{organization_lineage}`.
    @ProtoText public var name: String
    /// Why it was a mistake, 1 to 500 characters.
    @ProtoText public var reason: String
    /// Number of the decision or note that corrects, 1 to 100 characters.
    @ProtoText public var decisionNumber: String
    /// Day of that decision or note, not after today.
    public var decisionDate: GoogleDate?
    /// Which organisation succeeds in truth, `organizations/{organization}`; empty for none in the
    /// place of the one on record.
    @ProtoText public var successor: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Checks everything and changes nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _reason = ProtoText(projectedValue: Text())
        _decisionNumber = ProtoText(projectedValue: Text())
        self.decisionDate = nil
        _successor = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", reason: String = "", decisionNumber: String = "", decisionDate: GoogleDate? = nil, successor: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        _reason = ProtoText(wrappedValue: reason)
        _decisionNumber = ProtoText(wrappedValue: decisionNumber)
        self.decisionDate = decisionDate
        _successor = ProtoText(wrappedValue: successor)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.TakeBackOrganizationLineageRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__TakeBackOrganizationLineageRequest()
        unsafe canbo__personnel__v1__take_back_organization_lineage_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__TakeBackOrganizationLineageRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _reason = source.text(wire.pointee.reason, "reason")
        unsafe _decisionNumber = source.text(wire.pointee.decision_number, "decision_number")
        unsafe self.decisionDate = source.message(wire.pointee.decision_date, "decision_date")
        unsafe _successor = source.text(wire.pointee.successor, "successor")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__TakeBackOrganizationLineageRequest.self)
        unsafe canbo__personnel__v1__take_back_organization_lineage_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.reason = scratch.text(_reason)
        unsafe wire.pointee.decision_number = scratch.text(_decisionNumber)
        unsafe wire.pointee.decision_date = scratch.message(self.decisionDate)
        unsafe wire.pointee.successor = scratch.text(_successor)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What became of a step of lineage.
public struct TakeBackOrganizationLineageResponse: ProtobufMessage {
    /// The step that was taken back.
    public var organizationLineage: OrganizationLineage?
    /// The step with the right successor; absent when there is none.
    public var replacement: OrganizationLineage?
    /// The organisation that goes on, `organizations/{organization}`; empty when it has ended all the
    /// same.
    @ProtoText public var reopenedOrganization: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.organizationLineage = nil
        self.replacement = nil
        _reopenedOrganization = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(organizationLineage: OrganizationLineage? = nil, replacement: OrganizationLineage? = nil, reopenedOrganization: String = "") {
        self.organizationLineage = organizationLineage
        self.replacement = replacement
        _reopenedOrganization = ProtoText(wrappedValue: reopenedOrganization)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.TakeBackOrganizationLineageResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__TakeBackOrganizationLineageResponse()
        unsafe canbo__personnel__v1__take_back_organization_lineage_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__TakeBackOrganizationLineageResponse.self)
        unsafe self.organizationLineage = source.message(wire.pointee.organization_lineage, "organization_lineage")
        unsafe self.replacement = source.message(wire.pointee.replacement, "replacement")
        unsafe _reopenedOrganization = source.text(wire.pointee.reopened_organization, "reopened_organization")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__TakeBackOrganizationLineageResponse.self)
        unsafe canbo__personnel__v1__take_back_organization_lineage_response__init(wire)
        unsafe wire.pointee.organization_lineage = scratch.message(self.organizationLineage)
        unsafe wire.pointee.replacement = scratch.message(self.replacement)
        unsafe wire.pointee.reopened_organization = scratch.text(_reopenedOrganization)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// How a lineage is followed.
public enum LineageDirection: ProtobufEnum {
    /// Backwards and forwards.
    case unspecified
    /// To what was before.
    case predecessors
    /// To what came of it.
    case successors
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .predecessors
            case 2: self = .successors
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .predecessors: 1
            case .successors: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "LINEAGE_DIRECTION_UNSPECIFIED"
            case .predecessors: "LINEAGE_DIRECTION_PREDECESSORS"
            case .successors: "LINEAGE_DIRECTION_SUCCESSORS"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [LineageDirection] = [.unspecified, .predecessors, .successors]
}
