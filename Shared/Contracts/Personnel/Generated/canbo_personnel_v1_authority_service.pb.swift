// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/authority_service.proto

internal import CMessages
public import ProtobufC
public import TypeContract
public import WellKnownMessages

/// Asks whether rights reach some records.
public struct JudgeReachRequest: ProtobufMessage {
    /// Who calls.
    public var caller: RightsHolder?
    /// For whom it acts; absent when for itself. Both have to reach a record.
    public var principal: RightsHolder?
    /// The method called, `package.Service/Method`.
    @ProtoText public var method: String
    /// What the records belong to: `organizations/{organization}` or `officials/{official}`; at most
    /// 500.
    public var records: [String]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.caller = nil
        self.principal = nil
        _method = ProtoText(projectedValue: Text())
        self.records = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(caller: RightsHolder? = nil, principal: RightsHolder? = nil, method: String = "", records: [String] = []) {
        self.caller = caller
        self.principal = principal
        _method = ProtoText(wrappedValue: method)
        self.records = records
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.JudgeReachRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__JudgeReachRequest()
        unsafe canbo__personnel__v1__judge_reach_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__JudgeReachRequest.self)
        unsafe self.caller = source.message(wire.pointee.caller, "caller")
        unsafe self.principal = source.message(wire.pointee.principal, "principal")
        unsafe _method = source.text(wire.pointee.method, "method")
        unsafe self.records = source.strings(wire.pointee.n_records, wire.pointee.records, "records")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__JudgeReachRequest.self)
        unsafe canbo__personnel__v1__judge_reach_request__init(wire)
        unsafe wire.pointee.caller = scratch.message(self.caller)
        unsafe wire.pointee.principal = scratch.message(self.principal)
        unsafe wire.pointee.method = scratch.text(_method)
        unsafe (wire.pointee.n_records, wire.pointee.records) = scratch.strings(self.records)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Somebody with rights, as the gateway has found them.
public struct RightsHolder: ProtobufMessage {
    /// The name as audit records have it, at most 1,024 bytes.
    @ProtoText public var name: String
    /// The parts of the record that the grants reach; at most 26.
    public var parts: [GrantedPart]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.parts = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", parts: [GrantedPart] = []) {
        _name = ProtoText(wrappedValue: name)
        self.parts = parts
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.RightsHolder"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__RightsHolder()
        unsafe canbo__personnel__v1__rights_holder__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RightsHolder.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.parts = source.messages(wire.pointee.n_parts, wire.pointee.parts, "parts")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RightsHolder.self)
        unsafe canbo__personnel__v1__rights_holder__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe (wire.pointee.n_parts, wire.pointee.parts) = scratch.messages(self.parts)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A part of the record that grants reach.
public struct GrantedPart: ProtobufMessage {
    /// Which part.
    public var place: Place?
    /// The classes of guarded fields that are seen there.
    public var sees: [TypeContract.Sensitivity]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.place = nil
        self.sees = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(place: Place? = nil, sees: [TypeContract.Sensitivity] = []) {
        self.place = place
        self.sees = sees
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GrantedPart"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GrantedPart()
        unsafe canbo__personnel__v1__granted_part__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GrantedPart.self)
        switch unsafe wire.pointee.place_case.rawValue {
            case 1: unsafe self.place = .everywhere(wire.pointee.everywhere != 0)
            case 2: unsafe self.place = .posts(wire.pointee.posts != 0)
            case 3: unsafe self.place = .organization(source.string(wire.pointee.organization, "organization"))
            default: self.place = nil
        }
        unsafe self.sees = source.enums(wire.pointee.n_sees, wire.pointee.sees)
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GrantedPart.self)
        unsafe canbo__personnel__v1__granted_part__init(wire)
        switch self.place {
            case nil: break
            case .everywhere(let value)?:
                unsafe wire.pointee.place_case = .init(rawValue: 1)
                unsafe wire.pointee.everywhere = value ? 1 : 0
            case .posts(let value)?:
                unsafe wire.pointee.place_case = .init(rawValue: 2)
                unsafe wire.pointee.posts = value ? 1 : 0
            case .organization(let value)?:
                unsafe wire.pointee.place_case = .init(rawValue: 3)
                unsafe wire.pointee.organization = scratch.string(value)
        }
        unsafe (wire.pointee.n_sees, wire.pointee.sees) = scratch.enums(self.sees)
        unsafe scratch.attach(unknownFields, to: message)
    }

    /// Which part.
    public enum Place: Sendable, Hashable {
        /// The whole record.
        case everywhere(Bool)
        /// What the posts reach that the holder has at the moment.
        case posts(Bool)
        /// `organizations/{organization}` and all below.
        case organization(String)
    }
}

/// Which records are reached.
public struct JudgeReachResponse: ProtobufMessage {
    /// One judgement for each record, in the order of the question.
    public var judgements: [ReachJudgement]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.judgements = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(judgements: [ReachJudgement] = []) {
        self.judgements = judgements
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.JudgeReachResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__JudgeReachResponse()
        unsafe canbo__personnel__v1__judge_reach_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__JudgeReachResponse.self)
        unsafe self.judgements = source.messages(wire.pointee.n_judgements, wire.pointee.judgements, "judgements")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__JudgeReachResponse.self)
        unsafe canbo__personnel__v1__judge_reach_response__init(wire)
        unsafe (wire.pointee.n_judgements, wire.pointee.judgements) = scratch.messages(self.judgements)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Whether one record is reached.
public struct ReachJudgement: ProtobufMessage {
    /// Whether it is; no for a record that is not there.
    public var reached: Bool
    /// The classes of guarded fields that may be seen of it.
    public var sees: [TypeContract.Sensitivity]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.reached = false
        self.sees = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(reached: Bool = false, sees: [TypeContract.Sensitivity] = []) {
        self.reached = reached
        self.sees = sees
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ReachJudgement"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ReachJudgement()
        unsafe canbo__personnel__v1__reach_judgement__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReachJudgement.self)
        unsafe self.reached = wire.pointee.reached != 0
        unsafe self.sees = source.enums(wire.pointee.n_sees, wire.pointee.sees)
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReachJudgement.self)
        unsafe canbo__personnel__v1__reach_judgement__init(wire)
        unsafe wire.pointee.reached = self.reached ? 1 : 0
        unsafe (wire.pointee.n_sees, wire.pointee.sees) = scratch.enums(self.sees)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks how callers stand to an official.
public struct JudgeStandingRequest: ProtobufMessage {
    /// Who calls.
    public var caller: RightsHolder?
    /// For whom it acts; absent when for itself.
    public var principal: RightsHolder?
    /// The method called, `package.Service/Method`.
    @ProtoText public var method: String
    /// The official, `officials/{official}`.
    @ProtoText public var official: String
    /// On what is to be decided.
    public var decision: ScopeDecision
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.caller = nil
        self.principal = nil
        _method = ProtoText(projectedValue: Text())
        _official = ProtoText(projectedValue: Text())
        self.decision = ScopeDecision()
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(caller: RightsHolder? = nil, principal: RightsHolder? = nil, method: String = "", official: String = "", decision: ScopeDecision = ScopeDecision()) {
        self.caller = caller
        self.principal = principal
        _method = ProtoText(wrappedValue: method)
        _official = ProtoText(wrappedValue: official)
        self.decision = decision
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.JudgeStandingRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__JudgeStandingRequest()
        unsafe canbo__personnel__v1__judge_standing_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__JudgeStandingRequest.self)
        unsafe self.caller = source.message(wire.pointee.caller, "caller")
        unsafe self.principal = source.message(wire.pointee.principal, "principal")
        unsafe _method = source.text(wire.pointee.method, "method")
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe self.decision = ScopeDecision(number: Int32(truncatingIfNeeded: wire.pointee.decision.rawValue))
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__JudgeStandingRequest.self)
        unsafe canbo__personnel__v1__judge_standing_request__init(wire)
        unsafe wire.pointee.caller = scratch.message(self.caller)
        unsafe wire.pointee.principal = scratch.message(self.principal)
        unsafe wire.pointee.method = scratch.text(_method)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.decision = .init(rawValue: .init(truncatingIfNeeded: self.decision.number))
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// How callers stand to an official today.
public struct JudgeStandingResponse: ProtobufMessage {
    /// That of the caller, then that of whom it acts for.
    public var standings: [Standing]
    /// Whether the official is on record.
    public var found: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.standings = []
        self.found = false
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(standings: [Standing] = [], found: Bool = false) {
        self.standings = standings
        self.found = found
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.JudgeStandingResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__JudgeStandingResponse()
        unsafe canbo__personnel__v1__judge_standing_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__JudgeStandingResponse.self)
        unsafe self.standings = source.messages(wire.pointee.n_standings, wire.pointee.standings, "standings")
        unsafe self.found = wire.pointee.found != 0
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__JudgeStandingResponse.self)
        unsafe canbo__personnel__v1__judge_standing_response__init(wire)
        unsafe (wire.pointee.n_standings, wire.pointee.standings) = scratch.messages(self.standings)
        unsafe wire.pointee.found = self.found ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// How one caller stands to an official.
public struct Standing: ProtobufMessage {
    /// The official for whom the caller's account stands, `officials/{official}`; empty when there is
    /// none.
    @ProtoText public var official: String
    /// Whether that official is at work: posts give no authority to one who is suspended or has left.
    public var isServing: Bool
    /// Whether the rights reach the official's record in the method, as `JudgeReach` says of one
    /// caller.
    public var reached: Bool
    /// The classes of guarded fields that may be seen of it.
    public var sees: [TypeContract.Sensitivity]
    /// The scope in which an organisation decides over which the caller has a post whose role has the
    /// method, `managementScopes/{management_scope}`; empty when there is none, or it does not decide
    /// on what was asked.
    @ProtoText public var managementScope: String
    /// That organisation, `organizations/{organization}`.
    @ProtoText public var decidingOrganization: String
    /// The classes of guarded fields that such a role shows, as far as the caller's rights do.
    public var deciderSees: [TypeContract.Sensitivity]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _official = ProtoText(projectedValue: Text())
        self.isServing = false
        self.reached = false
        self.sees = []
        _managementScope = ProtoText(projectedValue: Text())
        _decidingOrganization = ProtoText(projectedValue: Text())
        self.deciderSees = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(official: String = "", isServing: Bool = false, reached: Bool = false, sees: [TypeContract.Sensitivity] = [], managementScope: String = "", decidingOrganization: String = "", deciderSees: [TypeContract.Sensitivity] = []) {
        _official = ProtoText(wrappedValue: official)
        self.isServing = isServing
        self.reached = reached
        self.sees = sees
        _managementScope = ProtoText(wrappedValue: managementScope)
        _decidingOrganization = ProtoText(wrappedValue: decidingOrganization)
        self.deciderSees = deciderSees
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.Standing"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__Standing()
        unsafe canbo__personnel__v1__standing__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Standing.self)
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe self.isServing = wire.pointee.is_serving != 0
        unsafe self.reached = wire.pointee.reached != 0
        unsafe self.sees = source.enums(wire.pointee.n_sees, wire.pointee.sees)
        unsafe _managementScope = source.text(wire.pointee.management_scope, "management_scope")
        unsafe _decidingOrganization = source.text(wire.pointee.deciding_organization, "deciding_organization")
        unsafe self.deciderSees = source.enums(wire.pointee.n_decider_sees, wire.pointee.decider_sees)
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Standing.self)
        unsafe canbo__personnel__v1__standing__init(wire)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.is_serving = self.isServing ? 1 : 0
        unsafe wire.pointee.reached = self.reached ? 1 : 0
        unsafe (wire.pointee.n_sees, wire.pointee.sees) = scratch.enums(self.sees)
        unsafe wire.pointee.management_scope = scratch.text(_managementScope)
        unsafe wire.pointee.deciding_organization = scratch.text(_decidingOrganization)
        unsafe (wire.pointee.n_decider_sees, wire.pointee.decider_sees) = scratch.enums(self.deciderSees)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks what posts give.
public struct ExplainAuthorityRequest: ProtobufMessage {
    /// The caller's name as audit records have it, `people/{issuer}:{subject}`.
    @ProtoText public var subject: String
    /// The method, `package.Service/Method`.
    @ProtoText public var method: String
    /// What is to be reached, `organizations/{organization}` or `officials/{official}`; empty to ask
    /// only what there is.
    @ProtoText public var record: String
    /// The day, from 1900 through 2199; today when absent. Posts are as they are known now.
    public var day: GoogleDate?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _subject = ProtoText(projectedValue: Text())
        _method = ProtoText(projectedValue: Text())
        _record = ProtoText(projectedValue: Text())
        self.day = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(subject: String = "", method: String = "", record: String = "", day: GoogleDate? = nil) {
        _subject = ProtoText(wrappedValue: subject)
        _method = ProtoText(wrappedValue: method)
        _record = ProtoText(wrappedValue: record)
        self.day = day
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ExplainAuthorityRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ExplainAuthorityRequest()
        unsafe canbo__personnel__v1__explain_authority_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExplainAuthorityRequest.self)
        unsafe _subject = source.text(wire.pointee.subject, "subject")
        unsafe _method = source.text(wire.pointee.method, "method")
        unsafe _record = source.text(wire.pointee.record, "record")
        unsafe self.day = source.message(wire.pointee.day, "day")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExplainAuthorityRequest.self)
        unsafe canbo__personnel__v1__explain_authority_request__init(wire)
        unsafe wire.pointee.subject = scratch.text(_subject)
        unsafe wire.pointee.method = scratch.text(_method)
        unsafe wire.pointee.record = scratch.text(_record)
        unsafe wire.pointee.day = scratch.message(self.day)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What posts give.
public struct ExplainAuthorityResponse: ProtobufMessage {
    /// The official that the account stands for on the day; empty when there is none.
    @ProtoText public var official: String
    /// Whether the official is at work: posts give no authority to one who is suspended or has left.
    public var isServing: Bool
    /// Whether the record is reached in the method, when one was asked for.
    public var reached: Bool
    /// The classes of guarded fields that may be seen of the record.
    public var sees: [TypeContract.Sensitivity]
    /// Each role that is held, those that reach the record first.
    public var roles: [HeldRole]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _official = ProtoText(projectedValue: Text())
        self.isServing = false
        self.reached = false
        self.sees = []
        self.roles = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(official: String = "", isServing: Bool = false, reached: Bool = false, sees: [TypeContract.Sensitivity] = [], roles: [HeldRole] = []) {
        _official = ProtoText(wrappedValue: official)
        self.isServing = isServing
        self.reached = reached
        self.sees = sees
        self.roles = roles
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ExplainAuthorityResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ExplainAuthorityResponse()
        unsafe canbo__personnel__v1__explain_authority_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExplainAuthorityResponse.self)
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe self.isServing = wire.pointee.is_serving != 0
        unsafe self.reached = wire.pointee.reached != 0
        unsafe self.sees = source.enums(wire.pointee.n_sees, wire.pointee.sees)
        unsafe self.roles = source.messages(wire.pointee.n_roles, wire.pointee.roles, "roles")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExplainAuthorityResponse.self)
        unsafe canbo__personnel__v1__explain_authority_response__init(wire)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.is_serving = self.isServing ? 1 : 0
        unsafe wire.pointee.reached = self.reached ? 1 : 0
        unsafe (wire.pointee.n_sees, wire.pointee.sees) = scratch.enums(self.sees)
        unsafe (wire.pointee.n_roles, wire.pointee.roles) = scratch.messages(self.roles)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A role that somebody holds.
public struct HeldRole: ProtobufMessage {
    /// The role's code, `HR_OFFICER`; `OFFICIAL_SELF` for the own record.
    @ProtoText public var role: String
    /// The holding that gives it, `holdings/{holding}`; empty for the own record.
    @ProtoText public var holding: String
    /// The post, `positions/{position}`; empty for the own record.
    @ProtoText public var position: String
    /// Over which organisation, and all below, it reaches; empty for the own record.
    @ProtoText public var organization: String
    /// Whether the role has the method.
    public var hasMethod: Bool
    /// Whether it reaches the record that was asked for.
    public var reachesRecord: Bool
    /// The classes of guarded fields that it shows.
    public var sees: [TypeContract.Sensitivity]
    /// The rows of the policy that say so; empty when the role does not have the method.
    public var rules: [TypeContract.RuleReference]
    /// The scope through which the record is reached, `managementScopes/{management_scope}`: the
    /// role's organisation decides in it, or is consulted.
    @ProtoText public var managementScope: String
    /// Whether the organisation is only consulted in that scope: basic data are seen.
    public var isConsulted: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _role = ProtoText(projectedValue: Text())
        _holding = ProtoText(projectedValue: Text())
        _position = ProtoText(projectedValue: Text())
        _organization = ProtoText(projectedValue: Text())
        self.hasMethod = false
        self.reachesRecord = false
        self.sees = []
        self.rules = []
        _managementScope = ProtoText(projectedValue: Text())
        self.isConsulted = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(role: String = "", holding: String = "", position: String = "", organization: String = "", hasMethod: Bool = false, reachesRecord: Bool = false, sees: [TypeContract.Sensitivity] = [], rules: [TypeContract.RuleReference] = [], managementScope: String = "", isConsulted: Bool = false) {
        _role = ProtoText(wrappedValue: role)
        _holding = ProtoText(wrappedValue: holding)
        _position = ProtoText(wrappedValue: position)
        _organization = ProtoText(wrappedValue: organization)
        self.hasMethod = hasMethod
        self.reachesRecord = reachesRecord
        self.sees = sees
        self.rules = rules
        _managementScope = ProtoText(wrappedValue: managementScope)
        self.isConsulted = isConsulted
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.HeldRole"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__HeldRole()
        unsafe canbo__personnel__v1__held_role__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__HeldRole.self)
        unsafe _role = source.text(wire.pointee.role, "role")
        unsafe _holding = source.text(wire.pointee.holding, "holding")
        unsafe _position = source.text(wire.pointee.position, "position")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.hasMethod = wire.pointee.has_method != 0
        unsafe self.reachesRecord = wire.pointee.reaches_record != 0
        unsafe self.sees = source.enums(wire.pointee.n_sees, wire.pointee.sees)
        unsafe self.rules = source.messages(wire.pointee.n_rules, wire.pointee.rules, "rules")
        unsafe _managementScope = source.text(wire.pointee.management_scope, "management_scope")
        unsafe self.isConsulted = wire.pointee.is_consulted != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__HeldRole.self)
        unsafe canbo__personnel__v1__held_role__init(wire)
        unsafe wire.pointee.role = scratch.text(_role)
        unsafe wire.pointee.holding = scratch.text(_holding)
        unsafe wire.pointee.position = scratch.text(_position)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.has_method = self.hasMethod ? 1 : 0
        unsafe wire.pointee.reaches_record = self.reachesRecord ? 1 : 0
        unsafe (wire.pointee.n_sees, wire.pointee.sees) = scratch.enums(self.sees)
        unsafe (wire.pointee.n_rules, wire.pointee.rules) = scratch.messages(self.rules)
        unsafe wire.pointee.management_scope = scratch.text(_managementScope)
        unsafe wire.pointee.is_consulted = self.isConsulted ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks of whom an official's record is.
public struct JudgePersonRequest: ProtobufMessage {
    /// `officials/{official}`; also one that was merged into another.
    @ProtoText public var official: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _official = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(official: String = "") {
        _official = ProtoText(wrappedValue: official)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.JudgePersonRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__JudgePersonRequest()
        unsafe canbo__personnel__v1__judge_person_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__JudgePersonRequest.self)
        unsafe _official = source.text(wire.pointee.official, "official")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__JudgePersonRequest.self)
        unsafe canbo__personnel__v1__judge_person_request__init(wire)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What there is of the person.
public struct JudgePersonResponse: ProtobufMessage {
    /// A period for each finding, in the order in which they came on record; those are left out that
    /// were withdrawn from their first day on.
    public var untruthfulPeriods: [UntruthfulPeriod]
    /// The records of the person, `officials/{official}`: the one that stands, then those that were
    /// merged into it. What other services keep under any of these names is of the same person. Empty
    /// for an official who is not on record.
    public var officials: [String]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.untruthfulPeriods = []
        self.officials = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(untruthfulPeriods: [UntruthfulPeriod] = [], officials: [String] = []) {
        self.untruthfulPeriods = untruthfulPeriods
        self.officials = officials
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.JudgePersonResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__JudgePersonResponse()
        unsafe canbo__personnel__v1__judge_person_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__JudgePersonResponse.self)
        unsafe self.untruthfulPeriods = source.messages(wire.pointee.n_untruthful_periods, wire.pointee.untruthful_periods, "untruthful_periods")
        unsafe self.officials = source.strings(wire.pointee.n_officials, wire.pointee.officials, "officials")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__JudgePersonResponse.self)
        unsafe canbo__personnel__v1__judge_person_response__init(wire)
        unsafe (wire.pointee.n_untruthful_periods, wire.pointee.untruthful_periods) = scratch.messages(self.untruthfulPeriods)
        unsafe (wire.pointee.n_officials, wire.pointee.officials) = scratch.strings(self.officials)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A period in which a finding stands.
public struct UntruthfulPeriod: ProtobufMessage {
    /// Its first day.
    public var startDate: GoogleDate?
    /// The first day on which it stands no more; absent while it was not withdrawn.
    public var endDate: GoogleDate?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.startDate = nil
        self.endDate = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(startDate: GoogleDate? = nil, endDate: GoogleDate? = nil) {
        self.startDate = startDate
        self.endDate = endDate
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.UntruthfulPeriod"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__UntruthfulPeriod()
        unsafe canbo__personnel__v1__untruthful_period__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__UntruthfulPeriod.self)
        unsafe self.startDate = source.message(wire.pointee.start_date, "start_date")
        unsafe self.endDate = source.message(wire.pointee.end_date, "end_date")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__UntruthfulPeriod.self)
        unsafe canbo__personnel__v1__untruthful_period__init(wire)
        unsafe wire.pointee.start_date = scratch.message(self.startDate)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
