// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/streamlining.proto

internal import CMessages
public import ProtobufC
public import RPC
public import TypeContract
public import WellKnownMessages

/// The streamlining of one official (tinh giản biên chế), from the list to its settlement.
///
/// Somebody lists an official; no evaluation does so by itself. A step holds from the day of its
/// paper on. Corrections never overwrite: what the case was on a day, and what the record said of it
/// at an instant, can be read again.
public struct StreamliningCase: ProtobufMessage {
    /// Resource name, `streamliningCases/{streamlining_case}`.
    @ProtoText public var name: String
    /// The official, `officials/{official}`.
    @ProtoText public var official: String
    /// Which organisation managed the official when listed, `organizations/{organization}`.
    @ProtoText public var organization: String
    /// The kind of official when listed.
    public var officialKind: OfficialKind
    /// The group of the decree in force on the day of the list, in the range of the rule
    /// `STREAMLINING_GROUPS`: 1 to 5 by Decree 154/2025; 0 by those before it, whose groups are not
    /// kept.
    public var group: Int32
    /// Why, 1 to 2,000 characters.
    @ProtoText public var reason: String
    /// The policy that is granted, in words, 1 to 500 characters.
    @ProtoText public var policy: String
    /// The list on which the official stands.
    public var listing: StreamliningPaper?
    /// What the official says to it.
    public var opinion: StreamliningOpinion?
    /// The proposal of the agency.
    public var proposal: StreamliningPaper?
    /// The approval of the competent authority.
    public var approval: StreamliningPaper?
    /// What ended the service of the official.
    public var settlement: StreamliningSettlement?
    /// The answer that rejects the case; the reasons stand in that paper, not here.
    public var rejection: StreamliningPaper?
    /// The rows of the policy that the steps rest on.
    public var rules: [TypeContract.RuleReference]
    /// Where it stands.
    public var state: StreamliningState
    /// The first day of the state.
    public var stateDate: GoogleDate?
    /// When it was first recorded.
    public var createTime: GoogleTimestamp?
    /// When what is shown was recorded.
    public var updateTime: GoogleTimestamp?
    /// Version as an entity tag, quotes included; a change that carries a stale one is ABORTED.
    /// Empty in what is read as of a day or as recorded at an instant.
    @ProtoText public var etag: String
    /// The day whose facts these are; absent for the present ones.
    public var asOf: GoogleDate?
    /// The instant at which the record said so; absent for present knowledge.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _official = ProtoText(projectedValue: Text())
        _organization = ProtoText(projectedValue: Text())
        self.officialKind = OfficialKind()
        self.group = 0
        _reason = ProtoText(projectedValue: Text())
        _policy = ProtoText(projectedValue: Text())
        self.listing = nil
        self.opinion = nil
        self.proposal = nil
        self.approval = nil
        self.settlement = nil
        self.rejection = nil
        self.rules = []
        self.state = StreamliningState()
        self.stateDate = nil
        self.createTime = nil
        self.updateTime = nil
        _etag = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", official: String = "", organization: String = "", officialKind: OfficialKind = OfficialKind(), group: Int32 = 0, reason: String = "", policy: String = "", listing: StreamliningPaper? = nil, opinion: StreamliningOpinion? = nil, proposal: StreamliningPaper? = nil, approval: StreamliningPaper? = nil, settlement: StreamliningSettlement? = nil, rejection: StreamliningPaper? = nil, rules: [TypeContract.RuleReference] = [], state: StreamliningState = StreamliningState(), stateDate: GoogleDate? = nil, createTime: GoogleTimestamp? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        _official = ProtoText(wrappedValue: official)
        _organization = ProtoText(wrappedValue: organization)
        self.officialKind = officialKind
        self.group = group
        _reason = ProtoText(wrappedValue: reason)
        _policy = ProtoText(wrappedValue: policy)
        self.listing = listing
        self.opinion = opinion
        self.proposal = proposal
        self.approval = approval
        self.settlement = settlement
        self.rejection = rejection
        self.rules = rules
        self.state = state
        self.stateDate = stateDate
        self.createTime = createTime
        self.updateTime = updateTime
        _etag = ProtoText(wrappedValue: etag)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.StreamliningCase"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__StreamliningCase()
        unsafe canbo__personnel__v1__streamlining_case__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__StreamliningCase.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.officialKind = OfficialKind(number: Int32(truncatingIfNeeded: wire.pointee.official_kind.rawValue))
        unsafe self.group = wire.pointee.group
        unsafe _reason = source.text(wire.pointee.reason, "reason")
        unsafe _policy = source.text(wire.pointee.policy, "policy")
        unsafe self.listing = source.message(wire.pointee.listing, "listing")
        unsafe self.opinion = source.message(wire.pointee.opinion, "opinion")
        unsafe self.proposal = source.message(wire.pointee.proposal, "proposal")
        unsafe self.approval = source.message(wire.pointee.approval, "approval")
        unsafe self.settlement = source.message(wire.pointee.settlement, "settlement")
        unsafe self.rejection = source.message(wire.pointee.rejection, "rejection")
        unsafe self.rules = source.messages(wire.pointee.n_rules, wire.pointee.rules, "rules")
        unsafe self.state = StreamliningState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.stateDate = source.message(wire.pointee.state_date, "state_date")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.updateTime = source.message(wire.pointee.update_time, "update_time")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__StreamliningCase.self)
        unsafe canbo__personnel__v1__streamlining_case__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.official_kind = .init(rawValue: .init(truncatingIfNeeded: self.officialKind.number))
        unsafe wire.pointee.group = self.group
        unsafe wire.pointee.reason = scratch.text(_reason)
        unsafe wire.pointee.policy = scratch.text(_policy)
        unsafe wire.pointee.listing = scratch.message(self.listing)
        unsafe wire.pointee.opinion = scratch.message(self.opinion)
        unsafe wire.pointee.proposal = scratch.message(self.proposal)
        unsafe wire.pointee.approval = scratch.message(self.approval)
        unsafe wire.pointee.settlement = scratch.message(self.settlement)
        unsafe wire.pointee.rejection = scratch.message(self.rejection)
        unsafe (wire.pointee.n_rules, wire.pointee.rules) = scratch.messages(self.rules)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.state_date = scratch.message(self.stateDate)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.update_time = scratch.message(self.updateTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A paper that a step rests on.
public struct StreamliningPaper: ProtobufMessage {
    /// Its number, 1 to 100 characters.
    @ProtoText public var documentNumber: String
    /// Its day: neither after today nor before the state that the step leaves.
    public var documentDate: GoogleDate?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _documentNumber = ProtoText(projectedValue: Text())
        self.documentDate = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(documentNumber: String = "", documentDate: GoogleDate? = nil) {
        _documentNumber = ProtoText(wrappedValue: documentNumber)
        self.documentDate = documentDate
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.StreamliningPaper"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__StreamliningPaper()
        unsafe canbo__personnel__v1__streamlining_paper__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__StreamliningPaper.self)
        unsafe _documentNumber = source.text(wire.pointee.document_number, "document_number")
        unsafe self.documentDate = source.message(wire.pointee.document_date, "document_date")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__StreamliningPaper.self)
        unsafe canbo__personnel__v1__streamlining_paper__init(wire)
        unsafe wire.pointee.document_number = scratch.text(_documentNumber)
        unsafe wire.pointee.document_date = scratch.message(self.documentDate)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What an official says to being listed (ý kiến của cán bộ).
public struct StreamliningOpinion: ProtobufMessage {
    /// The record of the talk, or the letter.
    public var paper: StreamliningPaper?
    /// Whether the official asks for it of the own accord (tự nguyện).
    public var isVoluntary: Bool
    /// What the official says, in words, at most 2,000 characters.
    @ProtoText public var statement: String
    /// The first day of a pregnancy, a maternity leave or the time with a child below 36 months;
    /// absent for none. No medical paper is kept.
    public var protectionStartDate: GoogleDate?
    /// The last day of it, not before the first; comes with the first day or not at all.
    public var protectionEndDate: GoogleDate?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.paper = nil
        self.isVoluntary = false
        _statement = ProtoText(projectedValue: Text())
        self.protectionStartDate = nil
        self.protectionEndDate = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(paper: StreamliningPaper? = nil, isVoluntary: Bool = false, statement: String = "", protectionStartDate: GoogleDate? = nil, protectionEndDate: GoogleDate? = nil) {
        self.paper = paper
        self.isVoluntary = isVoluntary
        _statement = ProtoText(wrappedValue: statement)
        self.protectionStartDate = protectionStartDate
        self.protectionEndDate = protectionEndDate
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.StreamliningOpinion"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__StreamliningOpinion()
        unsafe canbo__personnel__v1__streamlining_opinion__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__StreamliningOpinion.self)
        unsafe self.paper = source.message(wire.pointee.paper, "paper")
        unsafe self.isVoluntary = wire.pointee.is_voluntary != 0
        unsafe _statement = source.text(wire.pointee.statement, "statement")
        unsafe self.protectionStartDate = source.message(wire.pointee.protection_start_date, "protection_start_date")
        unsafe self.protectionEndDate = source.message(wire.pointee.protection_end_date, "protection_end_date")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__StreamliningOpinion.self)
        unsafe canbo__personnel__v1__streamlining_opinion__init(wire)
        unsafe wire.pointee.paper = scratch.message(self.paper)
        unsafe wire.pointee.is_voluntary = self.isVoluntary ? 1 : 0
        unsafe wire.pointee.statement = scratch.text(_statement)
        unsafe wire.pointee.protection_start_date = scratch.message(self.protectionStartDate)
        unsafe wire.pointee.protection_end_date = scratch.message(self.protectionEndDate)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What ends the service of an official (giải quyết chính sách).
public struct StreamliningSettlement: ProtobufMessage {
    /// The decision.
    public var decision: StreamliningPaper?
    /// The paper of the finance check, not after the decision.
    public var financeCheck: StreamliningPaper?
    /// The first day on which no post is held any more.
    public var endDate: GoogleDate?
    /// The holdings that it ended, `holdings/{holding}`, where the reason stands.
    public var endedHoldings: [String]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.decision = nil
        self.financeCheck = nil
        self.endDate = nil
        self.endedHoldings = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(decision: StreamliningPaper? = nil, financeCheck: StreamliningPaper? = nil, endDate: GoogleDate? = nil, endedHoldings: [String] = []) {
        self.decision = decision
        self.financeCheck = financeCheck
        self.endDate = endDate
        self.endedHoldings = endedHoldings
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.StreamliningSettlement"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__StreamliningSettlement()
        unsafe canbo__personnel__v1__streamlining_settlement__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__StreamliningSettlement.self)
        unsafe self.decision = source.message(wire.pointee.decision, "decision")
        unsafe self.financeCheck = source.message(wire.pointee.finance_check, "finance_check")
        unsafe self.endDate = source.message(wire.pointee.end_date, "end_date")
        unsafe self.endedHoldings = source.strings(wire.pointee.n_ended_holdings, wire.pointee.ended_holdings, "ended_holdings")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__StreamliningSettlement.self)
        unsafe canbo__personnel__v1__streamlining_settlement__init(wire)
        unsafe wire.pointee.decision = scratch.message(self.decision)
        unsafe wire.pointee.finance_check = scratch.message(self.financeCheck)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe (wire.pointee.n_ended_holdings, wire.pointee.ended_holdings) = scratch.strings(self.endedHoldings)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Figures of streamlining of an organisation and all below it in a year, counted by persons.
public struct StreamliningReport: ProtobufMessage {
    /// The organisation, `organizations/{organization}`.
    @ProtoText public var organization: String
    /// The year.
    public var year: Int32
    /// The day whose tree and cases were counted.
    public var asOf: GoogleDate?
    /// The instant at which the record said so.
    public var asRecordedAt: GoogleTimestamp?
    /// Persons whose cases were settled in the year, by group; the parts sum to the total.
    public var rows: [StreamliningCount]
    /// All of them.
    public var persons: Int64
    /// The year of the numbers that the target is measured by, of `STREAMLINING_TARGET_BASE_YEAR`; 0
    /// for a year without a target.
    public var baseYear: Int32
    /// What the organisation was allotted at the end of that year, of all kinds.
    public var baseAllotted: Int64
    /// How much of it is to be reduced, in hundredths, of `STREAMLINING_TARGET_PERCENT`.
    public var targetPercent: Int32
    /// The persons that make that, rounded up.
    public var targetPersons: Int64
    /// Persons whose cases were settled after the base year, through the year.
    public var personsSinceBase: Int64
    /// The rows of the policy that say what is counted against what.
    public var countingRules: [TypeContract.RuleReference]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _organization = ProtoText(projectedValue: Text())
        self.year = 0
        self.asOf = nil
        self.asRecordedAt = nil
        self.rows = []
        self.persons = 0
        self.baseYear = 0
        self.baseAllotted = 0
        self.targetPercent = 0
        self.targetPersons = 0
        self.personsSinceBase = 0
        self.countingRules = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(organization: String = "", year: Int32 = 0, asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil, rows: [StreamliningCount] = [], persons: Int64 = 0, baseYear: Int32 = 0, baseAllotted: Int64 = 0, targetPercent: Int32 = 0, targetPersons: Int64 = 0, personsSinceBase: Int64 = 0, countingRules: [TypeContract.RuleReference] = []) {
        _organization = ProtoText(wrappedValue: organization)
        self.year = year
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        self.rows = rows
        self.persons = persons
        self.baseYear = baseYear
        self.baseAllotted = baseAllotted
        self.targetPercent = targetPercent
        self.targetPersons = targetPersons
        self.personsSinceBase = personsSinceBase
        self.countingRules = countingRules
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.StreamliningReport"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__StreamliningReport()
        unsafe canbo__personnel__v1__streamlining_report__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__StreamliningReport.self)
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.year = wire.pointee.year
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unsafe self.rows = source.messages(wire.pointee.n_rows, wire.pointee.rows, "rows")
        unsafe self.persons = wire.pointee.persons
        unsafe self.baseYear = wire.pointee.base_year
        unsafe self.baseAllotted = wire.pointee.base_allotted
        unsafe self.targetPercent = wire.pointee.target_percent
        unsafe self.targetPersons = wire.pointee.target_persons
        unsafe self.personsSinceBase = wire.pointee.persons_since_base
        unsafe self.countingRules = source.messages(wire.pointee.n_counting_rules, wire.pointee.counting_rules, "counting_rules")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__StreamliningReport.self)
        unsafe canbo__personnel__v1__streamlining_report__init(wire)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.year = self.year
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe (wire.pointee.n_rows, wire.pointee.rows) = scratch.messages(self.rows)
        unsafe wire.pointee.persons = self.persons
        unsafe wire.pointee.base_year = self.baseYear
        unsafe wire.pointee.base_allotted = self.baseAllotted
        unsafe wire.pointee.target_percent = self.targetPercent
        unsafe wire.pointee.target_persons = self.targetPersons
        unsafe wire.pointee.persons_since_base = self.personsSinceBase
        unsafe (wire.pointee.n_counting_rules, wire.pointee.counting_rules) = scratch.messages(self.countingRules)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A figure of a report.
public struct StreamliningCount: ProtobufMessage {
    /// The group; 0 for none.
    public var group: Int32
    /// Persons.
    public var persons: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.group = 0
        self.persons = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(group: Int32 = 0, persons: Int64 = 0) {
        self.group = group
        self.persons = persons
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.StreamliningCount"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__StreamliningCount()
        unsafe canbo__personnel__v1__streamlining_count__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__StreamliningCount.self)
        unsafe self.group = wire.pointee.group
        unsafe self.persons = wire.pointee.persons
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__StreamliningCount.self)
        unsafe canbo__personnel__v1__streamlining_count__init(wire)
        unsafe wire.pointee.group = self.group
        unsafe wire.pointee.persons = self.persons
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// States of a case.
public enum StreamliningState: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// On the list (đưa vào danh sách).
    case listed
    /// The official was heard (đã lấy ý kiến).
    case opinionTaken
    /// Proposed by the agency (đã đề nghị).
    case proposed
    /// Approved by the competent authority (đã phê duyệt).
    case approved
    /// Settled: the posts ended (đã giải quyết).
    case settled
    /// Rejected (không thực hiện).
    case rejected
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .listed
            case 2: self = .opinionTaken
            case 3: self = .proposed
            case 4: self = .approved
            case 5: self = .settled
            case 6: self = .rejected
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .listed: 1
            case .opinionTaken: 2
            case .proposed: 3
            case .approved: 4
            case .settled: 5
            case .rejected: 6
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "STREAMLINING_STATE_UNSPECIFIED"
            case .listed: "STREAMLINING_STATE_LISTED"
            case .opinionTaken: "STREAMLINING_STATE_OPINION_TAKEN"
            case .proposed: "STREAMLINING_STATE_PROPOSED"
            case .approved: "STREAMLINING_STATE_APPROVED"
            case .settled: "STREAMLINING_STATE_SETTLED"
            case .rejected: "STREAMLINING_STATE_REJECTED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [StreamliningState] = [.unspecified, .listed, .opinionTaken, .proposed, .approved, .settled, .rejected]
}

/// Hides what a caller may not see.
extension StreamliningCase: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("reason", .sensitive),
        GuardedField("policy", .sensitive),
        GuardedField("opinion", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// What says which official they are about.
    public var guardedOfficial: String { self.official }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.reason = "" }
        if !clearance.contains(.sensitive) { self.policy = "" }
        if !clearance.contains(.sensitive) { self.opinion = nil }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("reason", .sensitive, if: self.reason.isEmpty == false)
        fields.add("policy", .sensitive, if: self.policy.isEmpty == false)
        fields.add("opinion", .sensitive, if: self.opinion != nil)
    }
}
