// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/discipline/v1/case_service.proto

internal import CMessages
public import ProtobufC
public import RPC
public import TypeContract
public import WellKnownMessages

/// Asks to record a case.
public struct CreateCaseRequest: ProtobufMessage {
    /// The subject: `officials/{official}`.
    @ProtoText public var parent: String
    /// The case; output-only fields are ignored.
    public var disciplineCase: DisciplineCase?
    /// Makes a repetition safe: the same identifier with the same body gets the first answer.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.disciplineCase = nil
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", disciplineCase: DisciplineCase? = nil, requestID: String = "") {
        _parent = ProtoText(wrappedValue: parent)
        self.disciplineCase = disciplineCase
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.CreateCaseRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__CreateCaseRequest()
        unsafe canbo__discipline__v1__create_case_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__CreateCaseRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.disciplineCase = source.message(wire.pointee.discipline_case, "discipline_case")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__CreateCaseRequest.self)
        unsafe canbo__discipline__v1__create_case_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.discipline_case = scratch.message(self.disciplineCase)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for one case.
public struct GetCaseRequest: ProtobufMessage {
    /// `officials/{official}/cases/{case}`.
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
    public static let fullName = "canbo.discipline.v1.GetCaseRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__GetCaseRequest()
        unsafe canbo__discipline__v1__get_case_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__GetCaseRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__GetCaseRequest.self)
        unsafe canbo__discipline__v1__get_case_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a page of an official's cases.
public struct ListCasesRequest: ProtobufMessage {
    /// The subject: `officials/{official}`.
    @ProtoText public var parent: String
    /// Cases per page; 0 means 10, more than 25 is taken as 25.
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
    public static let fullName = "canbo.discipline.v1.ListCasesRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__ListCasesRequest()
        unsafe canbo__discipline__v1__list_cases_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__ListCasesRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__ListCasesRequest.self)
        unsafe canbo__discipline__v1__list_cases_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of cases.
public struct ListCasesResponse: ProtobufMessage {
    /// The cases, the latest recorded first.
    public var cases: [DisciplineCase]
    /// For the next page; empty on the last one.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.cases = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(cases: [DisciplineCase] = [], nextPageToken: String = "") {
        self.cases = cases
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.ListCasesResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__ListCasesResponse()
        unsafe canbo__discipline__v1__list_cases_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__ListCasesResponse.self)
        unsafe self.cases = source.messages(wire.pointee.n_cases, wire.pointee.cases, "cases")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__ListCasesResponse.self)
        unsafe canbo__discipline__v1__list_cases_response__init(wire)
        unsafe (wire.pointee.n_cases, wire.pointee.cases) = scratch.messages(self.cases)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the notices of an official's cases.
public struct ListCaseNoticesRequest: ProtobufMessage {
    /// The subject: `officials/{official}`.
    @ProtoText public var parent: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "") {
        _parent = ProtoText(wrappedValue: parent)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.ListCaseNoticesRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__ListCaseNoticesRequest()
        unsafe canbo__discipline__v1__list_case_notices_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__ListCaseNoticesRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__ListCaseNoticesRequest.self)
        unsafe canbo__discipline__v1__list_case_notices_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The notices of an official's cases.
public struct ListCaseNoticesResponse: ProtobufMessage {
    /// The notices, the latest recorded case first; always whole.
    public var notices: [CaseNotice]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.notices = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(notices: [CaseNotice] = []) {
        self.notices = notices
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.ListCaseNoticesResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__ListCaseNoticesResponse()
        unsafe canbo__discipline__v1__list_case_notices_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__ListCaseNoticesResponse.self)
        unsafe self.notices = source.messages(wire.pointee.n_notices, wire.pointee.notices, "notices")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__ListCaseNoticesResponse.self)
        unsafe canbo__discipline__v1__list_case_notices_response__init(wire)
        unsafe (wire.pointee.n_notices, wire.pointee.notices) = scratch.messages(self.notices)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks by what the caller may use a method on a case.
public struct ExplainCaseAccessRequest: ProtobufMessage {
    /// `officials/{official}/cases/{case}`.
    @ProtoText public var name: String
    /// The method of this service, `GetCase`.
    @ProtoText public var method: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _method = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", method: String = "") {
        _name = ProtoText(wrappedValue: name)
        _method = ProtoText(wrappedValue: method)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.ExplainCaseAccessRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__ExplainCaseAccessRequest()
        unsafe canbo__discipline__v1__explain_case_access_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__ExplainCaseAccessRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _method = source.text(wire.pointee.method, "method")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__ExplainCaseAccessRequest.self)
        unsafe canbo__discipline__v1__explain_case_access_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.method = scratch.text(_method)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// By what a caller may use a method on a case.
public struct ExplainCaseAccessResponse: ProtobufMessage {
    /// Each right, in the order of the list of kinds.
    public var accesses: [CaseAccess]
    /// The classes of guarded fields that they show together.
    public var sees: [TypeContract.Sensitivity]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.accesses = []
        self.sees = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(accesses: [CaseAccess] = [], sees: [TypeContract.Sensitivity] = []) {
        self.accesses = accesses
        self.sees = sees
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.ExplainCaseAccessResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__ExplainCaseAccessResponse()
        unsafe canbo__discipline__v1__explain_case_access_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__ExplainCaseAccessResponse.self)
        unsafe self.accesses = source.messages(wire.pointee.n_accesses, wire.pointee.accesses, "accesses")
        unsafe self.sees = source.enums(wire.pointee.n_sees, wire.pointee.sees)
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__ExplainCaseAccessResponse.self)
        unsafe canbo__discipline__v1__explain_case_access_response__init(wire)
        unsafe (wire.pointee.n_accesses, wire.pointee.accesses) = scratch.messages(self.accesses)
        unsafe (wire.pointee.n_sees, wire.pointee.sees) = scratch.enums(self.sees)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One right to a case.
public struct CaseAccess: ProtobufMessage {
    /// By what.
    public var basis: CaseAccessBasis
    /// The role in the case, when it is by one.
    public var role: CaseRole
    /// The participant who has it: `officials/{official}/cases/{case}/participants/{participant}`.
    @ProtoText public var participant: String
    /// The scope in which the caller's organisation decides, when it is by that.
    @ProtoText public var managementScope: String
    /// The rows of the policy that give the role its rights.
    public var rules: [TypeContract.RuleReference]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.basis = CaseAccessBasis()
        self.role = CaseRole()
        _participant = ProtoText(projectedValue: Text())
        _managementScope = ProtoText(projectedValue: Text())
        self.rules = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(basis: CaseAccessBasis = CaseAccessBasis(), role: CaseRole = CaseRole(), participant: String = "", managementScope: String = "", rules: [TypeContract.RuleReference] = []) {
        self.basis = basis
        self.role = role
        _participant = ProtoText(wrappedValue: participant)
        _managementScope = ProtoText(wrappedValue: managementScope)
        self.rules = rules
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.CaseAccess"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__CaseAccess()
        unsafe canbo__discipline__v1__case_access__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__CaseAccess.self)
        unsafe self.basis = CaseAccessBasis(number: Int32(truncatingIfNeeded: wire.pointee.basis.rawValue))
        unsafe self.role = CaseRole(number: Int32(truncatingIfNeeded: wire.pointee.role.rawValue))
        unsafe _participant = source.text(wire.pointee.participant, "participant")
        unsafe _managementScope = source.text(wire.pointee.management_scope, "management_scope")
        unsafe self.rules = source.messages(wire.pointee.n_rules, wire.pointee.rules, "rules")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__CaseAccess.self)
        unsafe canbo__discipline__v1__case_access__init(wire)
        unsafe wire.pointee.basis = .init(rawValue: .init(truncatingIfNeeded: self.basis.number))
        unsafe wire.pointee.role = .init(rawValue: .init(truncatingIfNeeded: self.role.number))
        unsafe wire.pointee.participant = scratch.text(_participant)
        unsafe wire.pointee.management_scope = scratch.text(_managementScope)
        unsafe (wire.pointee.n_rules, wire.pointee.rules) = scratch.messages(self.rules)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks to take a case to another state.
public struct AdvanceCaseRequest: ProtobufMessage {
    /// `officials/{official}/cases/{case}`.
    @ProtoText public var name: String
    /// The state to take it to.
    public var state: CaseState
    /// Number of the paper that proves the step, 1 to 100 characters.
    @ProtoText public var evidenceDocument: String
    /// Why, at most 1,000 characters; required for the states NO_CASE, DEFERRED, NO_SANCTION and
    /// EXEMPTED.
    @ProtoText public var reason: String
    /// The entity tag of the case as read.
    @ProtoText public var etag: String
    /// Makes a repetition safe.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.state = CaseState()
        _evidenceDocument = ProtoText(projectedValue: Text())
        _reason = ProtoText(projectedValue: Text())
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", state: CaseState = CaseState(), evidenceDocument: String = "", reason: String = "", etag: String = "", requestID: String = "") {
        _name = ProtoText(wrappedValue: name)
        self.state = state
        _evidenceDocument = ProtoText(wrappedValue: evidenceDocument)
        _reason = ProtoText(wrappedValue: reason)
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.AdvanceCaseRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__AdvanceCaseRequest()
        unsafe canbo__discipline__v1__advance_case_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__AdvanceCaseRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.state = CaseState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe _evidenceDocument = source.text(wire.pointee.evidence_document, "evidence_document")
        unsafe _reason = source.text(wire.pointee.reason, "reason")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__AdvanceCaseRequest.self)
        unsafe canbo__discipline__v1__advance_case_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.evidence_document = scratch.text(_evidenceDocument)
        unsafe wire.pointee.reason = scratch.text(_reason)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks to decide on a case.
public struct DecideCaseRequest: ProtobufMessage {
    /// `officials/{official}/cases/{case}`.
    @ProtoText public var name: String
    /// What is decided.
    public var outcome: CaseOutcome
    /// The sanction, for that outcome alone: of the case's track; organisation and secrecy grade are
    /// those of the deciding organ and of the case.
    public var sanction: Sanction?
    /// Number of the decision, 1 to 100 characters; empty with a sanction, which has its own.
    @ProtoText public var evidenceDocument: String
    /// Why there is none, 1 to 1,000 characters; empty with a sanction.
    @ProtoText public var reason: String
    /// The entity tag of the case as read.
    @ProtoText public var etag: String
    /// Makes a repetition safe.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.outcome = CaseOutcome()
        self.sanction = nil
        _evidenceDocument = ProtoText(projectedValue: Text())
        _reason = ProtoText(projectedValue: Text())
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", outcome: CaseOutcome = CaseOutcome(), sanction: Sanction? = nil, evidenceDocument: String = "", reason: String = "", etag: String = "", requestID: String = "") {
        _name = ProtoText(wrappedValue: name)
        self.outcome = outcome
        self.sanction = sanction
        _evidenceDocument = ProtoText(wrappedValue: evidenceDocument)
        _reason = ProtoText(wrappedValue: reason)
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.DecideCaseRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__DecideCaseRequest()
        unsafe canbo__discipline__v1__decide_case_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__DecideCaseRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.outcome = CaseOutcome(number: Int32(truncatingIfNeeded: wire.pointee.outcome.rawValue))
        unsafe self.sanction = source.message(wire.pointee.sanction, "sanction")
        unsafe _evidenceDocument = source.text(wire.pointee.evidence_document, "evidence_document")
        unsafe _reason = source.text(wire.pointee.reason, "reason")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__DecideCaseRequest.self)
        unsafe canbo__discipline__v1__decide_case_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.outcome = .init(rawValue: .init(truncatingIfNeeded: self.outcome.number))
        unsafe wire.pointee.sanction = scratch.message(self.sanction)
        unsafe wire.pointee.evidence_document = scratch.text(_evidenceDocument)
        unsafe wire.pointee.reason = scratch.text(_reason)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks to write the note of internal political protection.
public struct AnnotateCaseRequest: ProtobufMessage {
    /// `officials/{official}/cases/{case}`.
    @ProtoText public var name: String
    /// The note, which takes the place of the one before; 1 to 2,000 characters.
    @ProtoText public var internalPoliticalNote: String
    /// The entity tag of the case as read.
    @ProtoText public var etag: String
    /// Makes a repetition safe.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _internalPoliticalNote = ProtoText(projectedValue: Text())
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", internalPoliticalNote: String = "", etag: String = "", requestID: String = "") {
        _name = ProtoText(wrappedValue: name)
        _internalPoliticalNote = ProtoText(wrappedValue: internalPoliticalNote)
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.AnnotateCaseRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__AnnotateCaseRequest()
        unsafe canbo__discipline__v1__annotate_case_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__AnnotateCaseRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _internalPoliticalNote = source.text(wire.pointee.internal_political_note, "internal_political_note")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__AnnotateCaseRequest.self)
        unsafe canbo__discipline__v1__annotate_case_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.internal_political_note = scratch.text(_internalPoliticalNote)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks to let an official take part in a case.
public struct AssignCaseRoleRequest: ProtobufMessage {
    /// `officials/{official}/cases/{case}`.
    @ProtoText public var name: String
    /// Who, as what, by which decision; output-only fields are ignored.
    public var participant: CaseParticipant?
    /// The entity tag of the case as read.
    @ProtoText public var etag: String
    /// Makes a repetition safe.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.participant = nil
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", participant: CaseParticipant? = nil, etag: String = "", requestID: String = "") {
        _name = ProtoText(wrappedValue: name)
        self.participant = participant
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.AssignCaseRoleRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__AssignCaseRoleRequest()
        unsafe canbo__discipline__v1__assign_case_role_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__AssignCaseRoleRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.participant = source.message(wire.pointee.participant, "participant")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__AssignCaseRoleRequest.self)
        unsafe canbo__discipline__v1__assign_case_role_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.participant = scratch.message(self.participant)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks to end a role in a case.
public struct EndCaseRoleRequest: ProtobufMessage {
    /// `officials/{official}/cases/{case}/participants/{participant}`.
    @ProtoText public var name: String
    /// The first day on which it no longer holds; today when absent, never before it or before the
    /// role's start.
    public var endDate: GoogleDate?
    /// The entity tag of the case as read.
    @ProtoText public var etag: String
    /// Makes a repetition safe.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.endDate = nil
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", endDate: GoogleDate? = nil, etag: String = "", requestID: String = "") {
        _name = ProtoText(wrappedValue: name)
        self.endDate = endDate
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.EndCaseRoleRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__EndCaseRoleRequest()
        unsafe canbo__discipline__v1__end_case_role_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__EndCaseRoleRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.endDate = source.message(wire.pointee.end_date, "end_date")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__EndCaseRoleRequest.self)
        unsafe canbo__discipline__v1__end_case_role_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// By what a caller may use a method on a case.
public enum CaseAccessBasis: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// By rights over the whole record.
    case wholeRecord
    /// As a member of the organ that decides on the official.
    case decidingOrgan
    /// By a role in the case.
    case caseRole
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .wholeRecord
            case 2: self = .decidingOrgan
            case 3: self = .caseRole
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .wholeRecord: 1
            case .decidingOrgan: 2
            case .caseRole: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "CASE_ACCESS_BASIS_UNSPECIFIED"
            case .wholeRecord: "CASE_ACCESS_BASIS_WHOLE_RECORD"
            case .decidingOrgan: "CASE_ACCESS_BASIS_DECIDING_ORGAN"
            case .caseRole: "CASE_ACCESS_BASIS_CASE_ROLE"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [CaseAccessBasis] = [.unspecified, .wholeRecord, .decidingOrgan, .caseRole]
}

/// Hides what a caller may not see.
extension CreateCaseRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("discipline_case.case_number", .sensitive),
        GuardedField("discipline_case.track", .sensitive),
        GuardedField("discipline_case.case_source", .sensitive),
        GuardedField("discipline_case.violations", .sensitive),
        GuardedField("discipline_case.accusation_summary", .sensitive),
        GuardedField("discipline_case.internal_political_note", .internalPolitical),
        GuardedField("discipline_case.outcome", .sensitive),
        GuardedField("discipline_case.sanction", .sensitive),
        GuardedField("discipline_case.participants", .sensitive),
        GuardedField("discipline_case.steps", .sensitive),
        GuardedField("discipline_case.rules", .sensitive),
        GuardedField("discipline_case.secrecy_grade", .stateSecret),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.disciplineCase?.hide(beyond: clearance)
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("discipline_case", CollectionOfOne(self.disciplineCase).compactMap { $0 })
    }
}

/// Hides what a caller may not see.
extension ListCasesResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("cases.case_number", .sensitive),
        GuardedField("cases.track", .sensitive),
        GuardedField("cases.case_source", .sensitive),
        GuardedField("cases.violations", .sensitive),
        GuardedField("cases.accusation_summary", .sensitive),
        GuardedField("cases.internal_political_note", .internalPolitical),
        GuardedField("cases.outcome", .sensitive),
        GuardedField("cases.sanction", .sensitive),
        GuardedField("cases.participants", .sensitive),
        GuardedField("cases.steps", .sensitive),
        GuardedField("cases.rules", .sensitive),
        GuardedField("cases.secrecy_grade", .stateSecret),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.cases.indices {
            self.cases[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("cases", self.cases)
    }
}

/// Hides what a caller may not see.
extension ListCaseNoticesResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("notices.track", .sensitive),
        GuardedField("notices.acts", .sensitive),
        GuardedField("notices.rules", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.notices.indices {
            self.notices[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("notices", self.notices)
    }
}

/// Hides what a caller may not see.
extension AdvanceCaseRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("evidence_document", .sensitive),
        GuardedField("reason", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.evidenceDocument = "" }
        if !clearance.contains(.sensitive) { self.reason = "" }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("evidence_document", .sensitive, if: self.evidenceDocument.isEmpty == false)
        fields.add("reason", .sensitive, if: self.reason.isEmpty == false)
    }
}

/// Hides what a caller may not see.
extension DecideCaseRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("outcome", .sensitive),
        GuardedField("sanction", .sensitive),
        GuardedField("sanction.track", .sensitive),
        GuardedField("sanction.subject", .sensitive),
        GuardedField("sanction.form", .sensitive),
        GuardedField("sanction.decision_number", .sensitive),
        GuardedField("sanction.reason_reference", .sensitive),
        GuardedField("sanction.corruption_related", .sensitive),
        GuardedField("sanction.party_sanction", .sensitive),
        GuardedField("sanction.rules", .sensitive),
        GuardedField("sanction.secrecy_grade", .stateSecret),
        GuardedField("evidence_document", .sensitive),
        GuardedField("reason", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.outcome = CaseOutcome() }
        self.sanction?.hide(beyond: clearance)
        if !clearance.contains(.sensitive) { self.sanction = nil }
        if !clearance.contains(.sensitive) { self.evidenceDocument = "" }
        if !clearance.contains(.sensitive) { self.reason = "" }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("outcome", .sensitive, if: self.outcome != CaseOutcome())
        fields.add("sanction", .sensitive, if: self.sanction != nil)
        fields.descend("sanction", CollectionOfOne(self.sanction).compactMap { $0 })
        fields.add("evidence_document", .sensitive, if: self.evidenceDocument.isEmpty == false)
        fields.add("reason", .sensitive, if: self.reason.isEmpty == false)
    }
}

/// Hides what a caller may not see.
extension AnnotateCaseRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("internal_political_note", .internalPolitical),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.internalPolitical) { self.internalPoliticalNote = "" }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("internal_political_note", .internalPolitical, if: self.internalPoliticalNote.isEmpty == false)
    }
}

/// Hides what a caller may not see.
extension AssignCaseRoleRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("participant", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.participant = nil }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("participant", .sensitive, if: self.participant != nil)
    }
}
