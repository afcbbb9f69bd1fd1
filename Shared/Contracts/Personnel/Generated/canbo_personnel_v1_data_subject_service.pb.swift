// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/data_subject_service.proto

internal import CMessages
public import AuditContract
public import ProtobufC
public import RPC
public import WellKnownMessages

/// Asks for a correction.
public struct CreateCorrectionRequestRequest: ProtobufMessage {
    /// The request; output-only fields are ignored.
    public var correctionRequest: CorrectionRequest?
    /// The part of the name after `correctionRequests/`; a UUID is made when empty.
    @ProtoText public var correctionRequestID: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Checks everything and changes nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.correctionRequest = nil
        _correctionRequestID = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(correctionRequest: CorrectionRequest? = nil, correctionRequestID: String = "", requestID: String = "", validateOnly: Bool = false) {
        self.correctionRequest = correctionRequest
        _correctionRequestID = ProtoText(wrappedValue: correctionRequestID)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.CreateCorrectionRequestRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__CreateCorrectionRequestRequest()
        unsafe canbo__personnel__v1__create_correction_request_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CreateCorrectionRequestRequest.self)
        unsafe self.correctionRequest = source.message(wire.pointee.correction_request, "correction_request")
        unsafe _correctionRequestID = source.text(wire.pointee.correction_request_id, "correction_request_id")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CreateCorrectionRequestRequest.self)
        unsafe canbo__personnel__v1__create_correction_request_request__init(wire)
        unsafe wire.pointee.correction_request = scratch.message(self.correctionRequest)
        unsafe wire.pointee.correction_request_id = scratch.text(_correctionRequestID)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for one correction request.
public struct GetCorrectionRequestRequest: ProtobufMessage {
    /// `correctionRequests/{correction_request}`.
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
    public static let fullName = "canbo.personnel.v1.GetCorrectionRequestRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetCorrectionRequestRequest()
        unsafe canbo__personnel__v1__get_correction_request_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetCorrectionRequestRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetCorrectionRequestRequest.self)
        unsafe canbo__personnel__v1__get_correction_request_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for correction requests.
public struct ListCorrectionRequestsRequest: ProtobufMessage {
    /// Only those about this official; all when empty.
    @ProtoText public var official: String
    /// Only those in this state; in every state when unspecified.
    public var state: CorrectionState
    /// Only those that are not decided and due before this day; tomorrow's date lists what is due
    /// today or overdue.
    public var dueBefore: GoogleDate?
    /// Requests on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
    @ProtoText public var pageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _official = ProtoText(projectedValue: Text())
        self.state = CorrectionState()
        self.dueBefore = nil
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(official: String = "", state: CorrectionState = CorrectionState(), dueBefore: GoogleDate? = nil, pageSize: Int32 = 0, pageToken: String = "") {
        _official = ProtoText(wrappedValue: official)
        self.state = state
        self.dueBefore = dueBefore
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListCorrectionRequestsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListCorrectionRequestsRequest()
        unsafe canbo__personnel__v1__list_correction_requests_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListCorrectionRequestsRequest.self)
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe self.state = CorrectionState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.dueBefore = source.message(wire.pointee.due_before, "due_before")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListCorrectionRequestsRequest.self)
        unsafe canbo__personnel__v1__list_correction_requests_request__init(wire)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.due_before = scratch.message(self.dueBefore)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of correction requests.
public struct ListCorrectionRequestsResponse: ProtobufMessage {
    /// The requests.
    public var correctionRequests: [CorrectionRequest]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.correctionRequests = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(correctionRequests: [CorrectionRequest] = [], nextPageToken: String = "") {
        self.correctionRequests = correctionRequests
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListCorrectionRequestsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListCorrectionRequestsResponse()
        unsafe canbo__personnel__v1__list_correction_requests_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListCorrectionRequestsResponse.self)
        unsafe self.correctionRequests = source.messages(wire.pointee.n_correction_requests, wire.pointee.correction_requests, "correction_requests")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListCorrectionRequestsResponse.self)
        unsafe canbo__personnel__v1__list_correction_requests_response__init(wire)
        unsafe (wire.pointee.n_correction_requests, wire.pointee.correction_requests) = scratch.messages(self.correctionRequests)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Decides on a correction request.
public struct DecideCorrectionRequestRequest: ProtobufMessage {
    /// `correctionRequests/{correction_request}`.
    @ProtoText public var name: String
    /// What is decided.
    public var decision: CorrectionDecision
    /// Why, 1 to 2,000 characters.
    @ProtoText public var reasons: String
    /// The instrument and article on which a refusal rests, 1 to 300 characters; only for a refusal.
    @ProtoText public var legalGround: String
    /// The day from which an accepted value holds, from 1900 through 2199; today when absent. Only
    /// for an acceptance.
    public var effectiveDate: GoogleDate?
    /// The `etag` read; when stale, nothing is decided.
    @ProtoText public var etag: String
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
        self.decision = CorrectionDecision()
        _reasons = ProtoText(projectedValue: Text())
        _legalGround = ProtoText(projectedValue: Text())
        self.effectiveDate = nil
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", decision: CorrectionDecision = CorrectionDecision(), reasons: String = "", legalGround: String = "", effectiveDate: GoogleDate? = nil, etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        self.decision = decision
        _reasons = ProtoText(wrappedValue: reasons)
        _legalGround = ProtoText(wrappedValue: legalGround)
        self.effectiveDate = effectiveDate
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.DecideCorrectionRequestRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__DecideCorrectionRequestRequest()
        unsafe canbo__personnel__v1__decide_correction_request_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__DecideCorrectionRequestRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.decision = CorrectionDecision(number: Int32(truncatingIfNeeded: wire.pointee.decision.rawValue))
        unsafe _reasons = source.text(wire.pointee.reasons, "reasons")
        unsafe _legalGround = source.text(wire.pointee.legal_ground, "legal_ground")
        unsafe self.effectiveDate = source.message(wire.pointee.effective_date, "effective_date")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__DecideCorrectionRequestRequest.self)
        unsafe canbo__personnel__v1__decide_correction_request_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.decision = .init(rawValue: .init(truncatingIfNeeded: self.decision.number))
        unsafe wire.pointee.reasons = scratch.text(_reasons)
        unsafe wire.pointee.legal_ground = scratch.text(_legalGround)
        unsafe wire.pointee.effective_date = scratch.message(self.effectiveDate)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Withdraws a correction request.
public struct WithdrawCorrectionRequestRequest: ProtobufMessage {
    /// `correctionRequests/{correction_request}`.
    @ProtoText public var name: String
    /// The `etag` read; when stale, nothing is withdrawn.
    @ProtoText public var etag: String
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
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.WithdrawCorrectionRequestRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__WithdrawCorrectionRequestRequest()
        unsafe canbo__personnel__v1__withdraw_correction_request_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__WithdrawCorrectionRequestRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__WithdrawCorrectionRequestRequest.self)
        unsafe canbo__personnel__v1__withdraw_correction_request_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for everything about one official.
public struct ExportRecordRequest: ProtobufMessage {
    /// `officials/{official}`.
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
    public static let fullName = "canbo.personnel.v1.ExportRecordRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ExportRecordRequest()
        unsafe canbo__personnel__v1__export_record_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportRecordRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportRecordRequest.self)
        unsafe canbo__personnel__v1__export_record_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One part of an export.
public struct ExportRecordResponse: ProtobufMessage {
    /// The present facts first, then the history, correction requests, holdings of posts, memberships
    /// of the Party, dues and accounts; behind each of these the audit records about it, those about
    /// the official last.
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
    public static let fullName = "canbo.personnel.v1.ExportRecordResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ExportRecordResponse()
        unsafe canbo__personnel__v1__export_record_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportRecordResponse.self)
        switch unsafe wire.pointee.part_case.rawValue {
            case 1: unsafe self.part = .official(source.required(wire.pointee.official, "official"))
            case 2: unsafe self.part = .facts(source.required(wire.pointee.facts, "facts"))
            case 3: unsafe self.part = .correctionRequest(source.required(wire.pointee.correction_request, "correction_request"))
            case 4: unsafe self.part = .auditRecord(source.required(wire.pointee.audit_record, "audit_record"))
            case 5: unsafe self.part = .holding(source.required(wire.pointee.holding, "holding"))
            case 6: unsafe self.part = .membership(source.required(wire.pointee.membership, "membership"))
            case 7: unsafe self.part = .duesEntry(source.required(wire.pointee.dues_entry, "dues_entry"))
            case 8: unsafe self.part = .account(source.required(wire.pointee.account, "account"))
            default: self.part = nil
        }
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportRecordResponse.self)
        unsafe canbo__personnel__v1__export_record_response__init(wire)
        switch self.part {
            case nil: break
            case .official(let value)?:
                unsafe wire.pointee.part_case = .init(rawValue: 1)
                unsafe wire.pointee.official = scratch.required(value)
            case .facts(let value)?:
                unsafe wire.pointee.part_case = .init(rawValue: 2)
                unsafe wire.pointee.facts = scratch.required(value)
            case .correctionRequest(let value)?:
                unsafe wire.pointee.part_case = .init(rawValue: 3)
                unsafe wire.pointee.correction_request = scratch.required(value)
            case .auditRecord(let value)?:
                unsafe wire.pointee.part_case = .init(rawValue: 4)
                unsafe wire.pointee.audit_record = scratch.required(value)
            case .holding(let value)?:
                unsafe wire.pointee.part_case = .init(rawValue: 5)
                unsafe wire.pointee.holding = scratch.required(value)
            case .membership(let value)?:
                unsafe wire.pointee.part_case = .init(rawValue: 6)
                unsafe wire.pointee.membership = scratch.required(value)
            case .duesEntry(let value)?:
                unsafe wire.pointee.part_case = .init(rawValue: 7)
                unsafe wire.pointee.dues_entry = scratch.required(value)
            case .account(let value)?:
                unsafe wire.pointee.part_case = .init(rawValue: 8)
                unsafe wire.pointee.account = scratch.required(value)
        }
        unsafe scratch.attach(unknownFields, to: message)
    }

    /// The present facts first, then the history, correction requests, holdings of posts, memberships
    /// of the Party, dues and accounts; behind each of these the audit records about it, those about
    /// the official last.
    public enum Part: Sendable, Hashable {
        /// The present facts.
        case official(Official)
        /// Facts of some days, as the record said them for some time.
        case facts(RecordedFacts)
        /// A request, without who asked and who decided.
        case correctionRequest(CorrectionRequest)
        /// An audit record about the official or one of the other parts, without who made the change.
        case auditRecord(AuditContract.AuditRecord)
        /// A holding of a post, as the record said for some time.
        case holding(RecordedHolding)
        /// A membership of the Party on some days, as the record said for some time.
        case membership(RecordedMembership)
        /// An entry of the ledger of dues, without who recorded it.
        case duesEntry(DuesEntry)
        /// A caller's name that stands, or stood, for the official.
        case account(Account)
    }
}

/// What the record said about some days.
public struct RecordedFacts: ProtobufMessage {
    /// The facts with the days on which they hold.
    public var facts: Official?
    /// Since when the record says so.
    public var recordTime: GoogleTimestamp?
    /// When it ceased to say so; absent while it does.
    public var supersedeTime: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.facts = nil
        self.recordTime = nil
        self.supersedeTime = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(facts: Official? = nil, recordTime: GoogleTimestamp? = nil, supersedeTime: GoogleTimestamp? = nil) {
        self.facts = facts
        self.recordTime = recordTime
        self.supersedeTime = supersedeTime
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.RecordedFacts"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__RecordedFacts()
        unsafe canbo__personnel__v1__recorded_facts__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecordedFacts.self)
        unsafe self.facts = source.message(wire.pointee.facts, "facts")
        unsafe self.recordTime = source.message(wire.pointee.record_time, "record_time")
        unsafe self.supersedeTime = source.message(wire.pointee.supersede_time, "supersede_time")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecordedFacts.self)
        unsafe canbo__personnel__v1__recorded_facts__init(wire)
        unsafe wire.pointee.facts = scratch.message(self.facts)
        unsafe wire.pointee.record_time = scratch.message(self.recordTime)
        unsafe wire.pointee.supersede_time = scratch.message(self.supersedeTime)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What the record said about a holding.
public struct RecordedHolding: ProtobufMessage {
    /// The holding.
    public var holding: Holding?
    /// Since when the record says so.
    public var recordTime: GoogleTimestamp?
    /// When it ceased to say so; absent while it does.
    public var supersedeTime: GoogleTimestamp?
    /// What took it back as a mistake; absent when nothing did.
    public var correction: HoldingCorrection?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.holding = nil
        self.recordTime = nil
        self.supersedeTime = nil
        self.correction = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(holding: Holding? = nil, recordTime: GoogleTimestamp? = nil, supersedeTime: GoogleTimestamp? = nil, correction: HoldingCorrection? = nil) {
        self.holding = holding
        self.recordTime = recordTime
        self.supersedeTime = supersedeTime
        self.correction = correction
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.RecordedHolding"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__RecordedHolding()
        unsafe canbo__personnel__v1__recorded_holding__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecordedHolding.self)
        unsafe self.holding = source.message(wire.pointee.holding, "holding")
        unsafe self.recordTime = source.message(wire.pointee.record_time, "record_time")
        unsafe self.supersedeTime = source.message(wire.pointee.supersede_time, "supersede_time")
        unsafe self.correction = source.message(wire.pointee.correction, "correction")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecordedHolding.self)
        unsafe canbo__personnel__v1__recorded_holding__init(wire)
        unsafe wire.pointee.holding = scratch.message(self.holding)
        unsafe wire.pointee.record_time = scratch.message(self.recordTime)
        unsafe wire.pointee.supersede_time = scratch.message(self.supersedeTime)
        unsafe wire.pointee.correction = scratch.message(self.correction)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What the record said about some days of a membership.
public struct RecordedMembership: ProtobufMessage {
    /// The membership on these days; sponsors are told by the day alone since which they knew the
    /// applicant.
    public var membership: Membership?
    /// The first day.
    public var startDate: GoogleDate?
    /// The first day on which it was no longer so; absent for none.
    public var endDate: GoogleDate?
    /// Since when the record says so.
    public var recordTime: GoogleTimestamp?
    /// When it ceased to say so; absent while it does.
    public var supersedeTime: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.membership = nil
        self.startDate = nil
        self.endDate = nil
        self.recordTime = nil
        self.supersedeTime = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(membership: Membership? = nil, startDate: GoogleDate? = nil, endDate: GoogleDate? = nil, recordTime: GoogleTimestamp? = nil, supersedeTime: GoogleTimestamp? = nil) {
        self.membership = membership
        self.startDate = startDate
        self.endDate = endDate
        self.recordTime = recordTime
        self.supersedeTime = supersedeTime
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.RecordedMembership"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__RecordedMembership()
        unsafe canbo__personnel__v1__recorded_membership__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecordedMembership.self)
        unsafe self.membership = source.message(wire.pointee.membership, "membership")
        unsafe self.startDate = source.message(wire.pointee.start_date, "start_date")
        unsafe self.endDate = source.message(wire.pointee.end_date, "end_date")
        unsafe self.recordTime = source.message(wire.pointee.record_time, "record_time")
        unsafe self.supersedeTime = source.message(wire.pointee.supersede_time, "supersede_time")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecordedMembership.self)
        unsafe canbo__personnel__v1__recorded_membership__init(wire)
        unsafe wire.pointee.membership = scratch.message(self.membership)
        unsafe wire.pointee.start_date = scratch.message(self.startDate)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe wire.pointee.record_time = scratch.message(self.recordTime)
        unsafe wire.pointee.supersede_time = scratch.message(self.supersedeTime)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the rules of retention.
public struct ListRetentionsRequest: ProtobufMessage {
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListRetentionsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListRetentionsRequest()
        unsafe canbo__personnel__v1__list_retentions_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListRetentionsRequest.self)
        unsafe canbo__personnel__v1__list_retentions_request__init(wire)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The rules of retention.
public struct ListRetentionsResponse: ProtobufMessage {
    /// The rules in force today.
    public var retentions: [Retention]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.retentions = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(retentions: [Retention] = []) {
        self.retentions = retentions
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListRetentionsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListRetentionsResponse()
        unsafe canbo__personnel__v1__list_retentions_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListRetentionsResponse.self)
        unsafe self.retentions = source.messages(wire.pointee.n_retentions, wire.pointee.retentions, "retentions")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListRetentionsResponse.self)
        unsafe canbo__personnel__v1__list_retentions_response__init(wire)
        unsafe (wire.pointee.n_retentions, wire.pointee.retentions) = scratch.messages(self.retentions)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks to erase what is past its retention.
public struct EraseDueRequest: ProtobufMessage {
    /// `RECORD_GROUP_FORMER_OFFICIAL` or `RECORD_GROUP_CORRECTION_REQUEST`.
    public var recordGroup: RecordGroup
    /// Records to erase at most: 100 when 0, never more than 100.
    public var countMax: Int32
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Tells what would be erased and erases nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.recordGroup = RecordGroup()
        self.countMax = 0
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(recordGroup: RecordGroup = RecordGroup(), countMax: Int32 = 0, requestID: String = "", validateOnly: Bool = false) {
        self.recordGroup = recordGroup
        self.countMax = countMax
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.EraseDueRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__EraseDueRequest()
        unsafe canbo__personnel__v1__erase_due_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__EraseDueRequest.self)
        unsafe self.recordGroup = RecordGroup(number: Int32(truncatingIfNeeded: wire.pointee.record_group.rawValue))
        unsafe self.countMax = wire.pointee.count_max
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__EraseDueRequest.self)
        unsafe canbo__personnel__v1__erase_due_request__init(wire)
        unsafe wire.pointee.record_group = .init(rawValue: .init(truncatingIfNeeded: self.recordGroup.number))
        unsafe wire.pointee.count_max = self.countMax
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What was erased.
public struct EraseDueResponse: ProtobufMessage {
    /// The resource names of what was erased.
    public var names: [String]
    /// Whether more is past its retention.
    public var hasMore: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.names = []
        self.hasMore = false
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(names: [String] = [], hasMore: Bool = false) {
        self.names = names
        self.hasMore = hasMore
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.EraseDueResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__EraseDueResponse()
        unsafe canbo__personnel__v1__erase_due_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__EraseDueResponse.self)
        unsafe self.names = source.strings(wire.pointee.n_names, wire.pointee.names, "names")
        unsafe self.hasMore = wire.pointee.has_more != 0
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__EraseDueResponse.self)
        unsafe canbo__personnel__v1__erase_due_response__init(wire)
        unsafe (wire.pointee.n_names, wire.pointee.names) = scratch.strings(self.names)
        unsafe wire.pointee.has_more = self.hasMore ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks to erase an official's personal data.
public struct EraseOfficialRequest: ProtobufMessage {
    /// `officials/{official}`.
    @ProtoText public var name: String
    /// The `etag` read; when stale, nothing is erased.
    @ProtoText public var etag: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Checks everything and erases nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.EraseOfficialRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__EraseOfficialRequest()
        unsafe canbo__personnel__v1__erase_official_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__EraseOfficialRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__EraseOfficialRequest.self)
        unsafe canbo__personnel__v1__erase_official_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Hides what a caller may not see.
extension CreateCorrectionRequestRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("correction_request.value", .sensitive),
        GuardedField("correction_request.grounds", .sensitive),
        GuardedField("correction_request.reasons", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.correctionRequest?.hide(beyond: clearance)
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("correction_request", CollectionOfOne(self.correctionRequest).compactMap { $0 })
    }
}

/// Hides what a caller may not see.
extension ListCorrectionRequestsResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("correction_requests.value", .sensitive),
        GuardedField("correction_requests.grounds", .sensitive),
        GuardedField("correction_requests.reasons", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.correctionRequests.indices {
            self.correctionRequests[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("correction_requests", self.correctionRequests)
    }
}

/// Hides what a caller may not see.
extension DecideCorrectionRequestRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("reasons", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.reasons = "" }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("reasons", .sensitive, if: self.reasons.isEmpty == false)
    }
}

/// Hides what a caller may not see.
extension ExportRecordResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("official.personal_id", .sensitive),
        GuardedField("facts.facts.personal_id", .sensitive),
        GuardedField("correction_request.value", .sensitive),
        GuardedField("correction_request.grounds", .sensitive),
        GuardedField("correction_request.reasons", .sensitive),
        GuardedField("audit_record.summary", .sensitive),
        GuardedField("audit_record.rules", .sensitive),
        GuardedField("audit_record.decision", .sensitive),
        GuardedField("holding.holding.end_reason", .sensitive),
        GuardedField("holding.correction.reason", .sensitive),
        GuardedField("membership.membership.state", .sensitive),
        GuardedField("membership.membership.state_date", .sensitive),
        GuardedField("membership.membership.last_step", .sensitive),
        GuardedField("membership.membership.member_number", .sensitive),
        GuardedField("membership.membership.card_number", .sensitive),
        GuardedField("membership.membership.admit_date", .sensitive),
        GuardedField("membership.membership.official_date", .sensitive),
        GuardedField("membership.membership.probation_end_date", .sensitive),
        GuardedField("membership.membership.due_date", .sensitive),
        GuardedField("membership.membership.expire_date", .sensitive),
        GuardedField("membership.membership.destination_cell", .sensitive),
        GuardedField("membership.membership.host_cell", .sensitive),
        GuardedField("membership.membership.host_planned_end_date", .sensitive),
        GuardedField("membership.start_date", .sensitive),
        GuardedField("membership.end_date", .sensitive),
        GuardedField("dues_entry.month", .sensitive),
        GuardedField("dues_entry.amount_vnd", .sensitive),
        GuardedField("dues_entry.paid_date", .sensitive),
        GuardedField("dues_entry.reversal_reason", .sensitive),
        GuardedField("dues_entry.recorder", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if case .official(var value)? = self.part {
            value.hide(beyond: clearance)
            self.part = .official(value)
        }
        if case .facts(var value)? = self.part {
            value.hide(beyond: clearance)
            self.part = .facts(value)
        }
        if case .correctionRequest(var value)? = self.part {
            value.hide(beyond: clearance)
            self.part = .correctionRequest(value)
        }
        if case .auditRecord(var value)? = self.part {
            value.hide(beyond: clearance)
            self.part = .auditRecord(value)
        }
        if case .holding(var value)? = self.part {
            value.hide(beyond: clearance)
            self.part = .holding(value)
        }
        if case .membership(var value)? = self.part {
            value.hide(beyond: clearance)
            self.part = .membership(value)
        }
        if case .duesEntry(var value)? = self.part {
            value.hide(beyond: clearance)
            self.part = .duesEntry(value)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        if case .official(let value)? = self.part {
            fields.descend("official", CollectionOfOne(value))
        }
        if case .facts(let value)? = self.part {
            fields.descend("facts", CollectionOfOne(value))
        }
        if case .correctionRequest(let value)? = self.part {
            fields.descend("correction_request", CollectionOfOne(value))
        }
        if case .auditRecord(let value)? = self.part {
            fields.descend("audit_record", CollectionOfOne(value))
        }
        if case .holding(let value)? = self.part {
            fields.descend("holding", CollectionOfOne(value))
        }
        if case .membership(let value)? = self.part {
            fields.descend("membership", CollectionOfOne(value))
        }
        if case .duesEntry(let value)? = self.part {
            fields.descend("dues_entry", CollectionOfOne(value))
        }
    }
}

/// Hides what a caller may not see.
extension RecordedFacts: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("facts.personal_id", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.facts?.hide(beyond: clearance)
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("facts", CollectionOfOne(self.facts).compactMap { $0 })
    }
}

/// Hides what a caller may not see.
extension RecordedHolding: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("holding.end_reason", .sensitive),
        GuardedField("correction.reason", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.holding?.hide(beyond: clearance)
        self.correction?.hide(beyond: clearance)
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("holding", CollectionOfOne(self.holding).compactMap { $0 })
        fields.descend("correction", CollectionOfOne(self.correction).compactMap { $0 })
    }
}

/// Hides what a caller may not see.
extension RecordedMembership: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("membership.state", .sensitive),
        GuardedField("membership.state_date", .sensitive),
        GuardedField("membership.last_step", .sensitive),
        GuardedField("membership.member_number", .sensitive),
        GuardedField("membership.card_number", .sensitive),
        GuardedField("membership.admit_date", .sensitive),
        GuardedField("membership.official_date", .sensitive),
        GuardedField("membership.probation_end_date", .sensitive),
        GuardedField("membership.due_date", .sensitive),
        GuardedField("membership.expire_date", .sensitive),
        GuardedField("membership.destination_cell", .sensitive),
        GuardedField("membership.host_cell", .sensitive),
        GuardedField("membership.host_planned_end_date", .sensitive),
        GuardedField("start_date", .sensitive),
        GuardedField("end_date", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.membership?.hide(beyond: clearance)
        if !clearance.contains(.sensitive) { self.startDate = nil }
        if !clearance.contains(.sensitive) { self.endDate = nil }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("membership", CollectionOfOne(self.membership).compactMap { $0 })
        fields.add("start_date", .sensitive, if: self.startDate != nil)
        fields.add("end_date", .sensitive, if: self.endDate != nil)
    }
}
