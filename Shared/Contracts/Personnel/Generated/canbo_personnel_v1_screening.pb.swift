// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/screening.proto

internal import CMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// A round in which a Party organisation reviews and screens its members (đợt rà soát, sàng lọc).
public struct ScreeningRound: ProtobufMessage {
    /// Resource name, `screeningRounds/{screening_round}`.
    @ProtoText public var name: String
    /// The Party organisation that leads it, `organizations/{organization}`: members of its cells and
    /// of those below are screened.
    @ProtoText public var organization: String
    /// The year, 2000 to 2199; one round of an organisation in a year.
    public var year: Int32
    /// The number of the plan or decision by which it is held, 1 to 100 characters.
    @ProtoText public var decisionNumber: String
    /// Its day, not after today; no step of the round lies before it.
    public var decisionDate: GoogleDate?
    /// Whether it is open.
    public var state: ScreeningRoundState
    /// When it was recorded.
    public var createTime: GoogleTimestamp?
    /// When it was changed last.
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
        self.year = 0
        _decisionNumber = ProtoText(projectedValue: Text())
        self.decisionDate = nil
        self.state = ScreeningRoundState()
        self.createTime = nil
        self.updateTime = nil
        _etag = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", organization: String = "", year: Int32 = 0, decisionNumber: String = "", decisionDate: GoogleDate? = nil, state: ScreeningRoundState = ScreeningRoundState(), createTime: GoogleTimestamp? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "") {
        _name = ProtoText(wrappedValue: name)
        _organization = ProtoText(wrappedValue: organization)
        self.year = year
        _decisionNumber = ProtoText(wrappedValue: decisionNumber)
        self.decisionDate = decisionDate
        self.state = state
        self.createTime = createTime
        self.updateTime = updateTime
        _etag = ProtoText(wrappedValue: etag)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ScreeningRound"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ScreeningRound()
        unsafe canbo__personnel__v1__screening_round__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ScreeningRound.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.year = wire.pointee.year
        unsafe _decisionNumber = source.text(wire.pointee.decision_number, "decision_number")
        unsafe self.decisionDate = source.message(wire.pointee.decision_date, "decision_date")
        unsafe self.state = ScreeningRoundState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.updateTime = source.message(wire.pointee.update_time, "update_time")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ScreeningRound.self)
        unsafe canbo__personnel__v1__screening_round__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.year = self.year
        unsafe wire.pointee.decision_number = scratch.text(_decisionNumber)
        unsafe wire.pointee.decision_date = scratch.message(self.decisionDate)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.update_time = scratch.message(self.updateTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The screening of one member in a round.
///
/// A decision to strike off or to expel, and one on the own request to leave, ends the membership by
/// the rules of its own steps.
public struct ScreeningItem: ProtobufMessage {
    /// Resource name, `screeningItems/{screening_item}`.
    @ProtoText public var name: String
    /// The round, `screeningRounds/{screening_round}`.
    @ProtoText public var screeningRound: String
    /// The member, `memberships/{membership}`, in a state of the row `SCREENING_MEMBER_STATES`; once
    /// in a round.
    @ProtoText public var membership: String
    /// The person, `officials/{official}`.
    @ProtoText public var official: String
    /// The member's cell when it was proposed, `organizations/{organization}`.
    @ProtoText public var cell: String
    /// What is proposed for the member.
    public var category: ScreeningCategory
    /// Why, 1 to 2,000 characters.
    @ProtoText public var grounds: String
    /// Its state.
    public var state: ScreeningState
    /// The steps taken, the earliest first.
    public var steps: [ScreeningStep]
    /// While the member waits for a reply its last day, by the rule `SCREENING_REPLY_DAYS`; absent
    /// otherwise.
    public var replyDueDate: GoogleDate?
    /// What came of it so far.
    public var outcome: ScreeningOutcome
    /// When it was recorded.
    public var createTime: GoogleTimestamp?
    /// When it was changed last.
    public var updateTime: GoogleTimestamp?
    /// Version as an entity tag, quotes included; a change that carries a stale one is ABORTED.
    @ProtoText public var etag: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _screeningRound = ProtoText(projectedValue: Text())
        _membership = ProtoText(projectedValue: Text())
        _official = ProtoText(projectedValue: Text())
        _cell = ProtoText(projectedValue: Text())
        self.category = ScreeningCategory()
        _grounds = ProtoText(projectedValue: Text())
        self.state = ScreeningState()
        self.steps = []
        self.replyDueDate = nil
        self.outcome = ScreeningOutcome()
        self.createTime = nil
        self.updateTime = nil
        _etag = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", screeningRound: String = "", membership: String = "", official: String = "", cell: String = "", category: ScreeningCategory = ScreeningCategory(), grounds: String = "", state: ScreeningState = ScreeningState(), steps: [ScreeningStep] = [], replyDueDate: GoogleDate? = nil, outcome: ScreeningOutcome = ScreeningOutcome(), createTime: GoogleTimestamp? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "") {
        _name = ProtoText(wrappedValue: name)
        _screeningRound = ProtoText(wrappedValue: screeningRound)
        _membership = ProtoText(wrappedValue: membership)
        _official = ProtoText(wrappedValue: official)
        _cell = ProtoText(wrappedValue: cell)
        self.category = category
        _grounds = ProtoText(wrappedValue: grounds)
        self.state = state
        self.steps = steps
        self.replyDueDate = replyDueDate
        self.outcome = outcome
        self.createTime = createTime
        self.updateTime = updateTime
        _etag = ProtoText(wrappedValue: etag)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ScreeningItem"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ScreeningItem()
        unsafe canbo__personnel__v1__screening_item__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ScreeningItem.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _screeningRound = source.text(wire.pointee.screening_round, "screening_round")
        unsafe _membership = source.text(wire.pointee.membership, "membership")
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe _cell = source.text(wire.pointee.cell, "cell")
        unsafe self.category = ScreeningCategory(number: Int32(truncatingIfNeeded: wire.pointee.category.rawValue))
        unsafe _grounds = source.text(wire.pointee.grounds, "grounds")
        unsafe self.state = ScreeningState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.steps = source.messages(wire.pointee.n_steps, wire.pointee.steps, "steps")
        unsafe self.replyDueDate = source.message(wire.pointee.reply_due_date, "reply_due_date")
        unsafe self.outcome = ScreeningOutcome(number: Int32(truncatingIfNeeded: wire.pointee.outcome.rawValue))
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.updateTime = source.message(wire.pointee.update_time, "update_time")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ScreeningItem.self)
        unsafe canbo__personnel__v1__screening_item__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.screening_round = scratch.text(_screeningRound)
        unsafe wire.pointee.membership = scratch.text(_membership)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.cell = scratch.text(_cell)
        unsafe wire.pointee.category = .init(rawValue: .init(truncatingIfNeeded: self.category.number))
        unsafe wire.pointee.grounds = scratch.text(_grounds)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe (wire.pointee.n_steps, wire.pointee.steps) = scratch.messages(self.steps)
        unsafe wire.pointee.reply_due_date = scratch.message(self.replyDueDate)
        unsafe wire.pointee.outcome = .init(rawValue: .init(truncatingIfNeeded: self.outcome.number))
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.update_time = scratch.message(self.updateTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// How the screenings of a round came out, in members, each of whom is in a round once.
///
/// The outcomes sum to `screened`, and `rows` to each of them. `exits` has the kinds and reasons of
/// the report `RPT-MEM-03`, and sums to `removed` and `left`.
public struct ScreeningFigures: ProtobufMessage {
    /// The round, `screeningRounds/{screening_round}`.
    @ProtoText public var screeningRound: String
    /// Members proposed in it.
    public var screened: Int64
    /// Those whose screening goes on.
    public var goingOn: Int64
    /// Those against whom nothing was decided.
    public var kept: Int64
    /// Those who are educated, or helped and watched.
    public var keptOnTrial: Int64
    /// Those struck off or expelled.
    public var removed: Int64
    /// Those who left at the own request.
    public var left: Int64
    /// Those of whom the step that ended the membership was taken back.
    public var takenBack: Int64
    /// A row for each category and outcome with any, in that order; its list is `ListScreeningItems`
    /// of the round, narrowed to both.
    public var rows: [ScreeningCount]
    /// A row for each kind and reason of exit with any, in that order.
    public var exits: [ScreeningExitCount]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _screeningRound = ProtoText(projectedValue: Text())
        self.screened = 0
        self.goingOn = 0
        self.kept = 0
        self.keptOnTrial = 0
        self.removed = 0
        self.left = 0
        self.takenBack = 0
        self.rows = []
        self.exits = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(screeningRound: String = "", screened: Int64 = 0, goingOn: Int64 = 0, kept: Int64 = 0, keptOnTrial: Int64 = 0, removed: Int64 = 0, left: Int64 = 0, takenBack: Int64 = 0, rows: [ScreeningCount] = [], exits: [ScreeningExitCount] = []) {
        _screeningRound = ProtoText(wrappedValue: screeningRound)
        self.screened = screened
        self.goingOn = goingOn
        self.kept = kept
        self.keptOnTrial = keptOnTrial
        self.removed = removed
        self.left = left
        self.takenBack = takenBack
        self.rows = rows
        self.exits = exits
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ScreeningFigures"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ScreeningFigures()
        unsafe canbo__personnel__v1__screening_figures__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ScreeningFigures.self)
        unsafe _screeningRound = source.text(wire.pointee.screening_round, "screening_round")
        unsafe self.screened = wire.pointee.screened
        unsafe self.goingOn = wire.pointee.going_on
        unsafe self.kept = wire.pointee.kept
        unsafe self.keptOnTrial = wire.pointee.kept_on_trial
        unsafe self.removed = wire.pointee.removed
        unsafe self.left = wire.pointee.left
        unsafe self.takenBack = wire.pointee.taken_back
        unsafe self.rows = source.messages(wire.pointee.n_rows, wire.pointee.rows, "rows")
        unsafe self.exits = source.messages(wire.pointee.n_exits, wire.pointee.exits, "exits")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ScreeningFigures.self)
        unsafe canbo__personnel__v1__screening_figures__init(wire)
        unsafe wire.pointee.screening_round = scratch.text(_screeningRound)
        unsafe wire.pointee.screened = self.screened
        unsafe wire.pointee.going_on = self.goingOn
        unsafe wire.pointee.kept = self.kept
        unsafe wire.pointee.kept_on_trial = self.keptOnTrial
        unsafe wire.pointee.removed = self.removed
        unsafe wire.pointee.left = self.left
        unsafe wire.pointee.taken_back = self.takenBack
        unsafe (wire.pointee.n_rows, wire.pointee.rows) = scratch.messages(self.rows)
        unsafe (wire.pointee.n_exits, wire.pointee.exits) = scratch.messages(self.exits)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Members of one category with one outcome.
public struct ScreeningCount: ProtobufMessage {
    /// What was proposed for them.
    public var category: ScreeningCategory
    /// What came of it.
    public var outcome: ScreeningOutcome
    /// How many.
    public var members: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.category = ScreeningCategory()
        self.outcome = ScreeningOutcome()
        self.members = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(category: ScreeningCategory = ScreeningCategory(), outcome: ScreeningOutcome = ScreeningOutcome(), members: Int64 = 0) {
        self.category = category
        self.outcome = outcome
        self.members = members
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ScreeningCount"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ScreeningCount()
        unsafe canbo__personnel__v1__screening_count__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ScreeningCount.self)
        unsafe self.category = ScreeningCategory(number: Int32(truncatingIfNeeded: wire.pointee.category.rawValue))
        unsafe self.outcome = ScreeningOutcome(number: Int32(truncatingIfNeeded: wire.pointee.outcome.rawValue))
        unsafe self.members = wire.pointee.members
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ScreeningCount.self)
        unsafe canbo__personnel__v1__screening_count__init(wire)
        unsafe wire.pointee.category = .init(rawValue: .init(truncatingIfNeeded: self.category.number))
        unsafe wire.pointee.outcome = .init(rawValue: .init(truncatingIfNeeded: self.outcome.number))
        unsafe wire.pointee.members = self.members
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Members whose membership ended in one way for one reason.
public struct ScreeningExitCount: ProtobufMessage {
    /// How it ended.
    public var state: MembershipState
    /// Why, where a reason was told.
    public var reason: MembershipReason
    /// How many.
    public var members: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.state = MembershipState()
        self.reason = MembershipReason()
        self.members = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(state: MembershipState = MembershipState(), reason: MembershipReason = MembershipReason(), members: Int64 = 0) {
        self.state = state
        self.reason = reason
        self.members = members
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ScreeningExitCount"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ScreeningExitCount()
        unsafe canbo__personnel__v1__screening_exit_count__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ScreeningExitCount.self)
        unsafe self.state = MembershipState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.reason = MembershipReason(number: Int32(truncatingIfNeeded: wire.pointee.reason.rawValue))
        unsafe self.members = wire.pointee.members
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ScreeningExitCount.self)
        unsafe canbo__personnel__v1__screening_exit_count__init(wire)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.reason = .init(rawValue: .init(truncatingIfNeeded: self.reason.number))
        unsafe wire.pointee.members = self.members
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A step of a member's screening.
///
/// Which parts a step needs is told by the state that it leads to; others are refused.
public struct ScreeningStep: ProtobufMessage {
    /// The state that it leads to.
    public var state: ScreeningState
    /// The day, not after today and not before the step before.
    public var date: GoogleDate?
    /// What was told, said by the member, decided or replied, or why; 1 to 2,000 characters.
    @ProtoText public var statement: String
    /// The secret ballot of the cell: for `LISTED` and `NOT_LISTED`.
    public var vote: CellVote?
    /// The number of the decision: for `DECIDED`, `DECLINED` and `LEFT`.
    @ProtoText public var decisionNumber: String
    /// Its day, not after `date`.
    public var decisionDate: GoogleDate?
    /// The Party organisation above the cell that decided or replied, `organizations/{organization}`:
    /// for `DECIDED`, `DECLINED`, `LEFT` and `REPLIED`.
    @ProtoText public var decidingOrganization: String
    /// Why a member is struck off: for `DECIDED` of that category alone.
    public var reason: MembershipReason
    /// The sanction by which a member is expelled, `officials/{official}/sanctions/{sanction}`: for
    /// `DECIDED` of that category alone.
    @ProtoText public var sanction: String
    /// How many times a member was summoned who did not come to be heard, 0 for one who was heard: for
    /// `HEARD` alone.
    public var summons: Int32
    /// Why a reply comes after its last day, at most 500 characters: for `REPLIED` alone.
    @ProtoText public var lateReason: String
    /// By whom it was recorded.
    @ProtoText public var recorder: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.state = ScreeningState()
        self.date = nil
        _statement = ProtoText(projectedValue: Text())
        self.vote = nil
        _decisionNumber = ProtoText(projectedValue: Text())
        self.decisionDate = nil
        _decidingOrganization = ProtoText(projectedValue: Text())
        self.reason = MembershipReason()
        _sanction = ProtoText(projectedValue: Text())
        self.summons = 0
        _lateReason = ProtoText(projectedValue: Text())
        _recorder = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(state: ScreeningState = ScreeningState(), date: GoogleDate? = nil, statement: String = "", vote: CellVote? = nil, decisionNumber: String = "", decisionDate: GoogleDate? = nil, decidingOrganization: String = "", reason: MembershipReason = MembershipReason(), sanction: String = "", summons: Int32 = 0, lateReason: String = "", recorder: String = "") {
        self.state = state
        self.date = date
        _statement = ProtoText(wrappedValue: statement)
        self.vote = vote
        _decisionNumber = ProtoText(wrappedValue: decisionNumber)
        self.decisionDate = decisionDate
        _decidingOrganization = ProtoText(wrappedValue: decidingOrganization)
        self.reason = reason
        _sanction = ProtoText(wrappedValue: sanction)
        self.summons = summons
        _lateReason = ProtoText(wrappedValue: lateReason)
        _recorder = ProtoText(wrappedValue: recorder)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ScreeningStep"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ScreeningStep()
        unsafe canbo__personnel__v1__screening_step__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ScreeningStep.self)
        unsafe self.state = ScreeningState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.date = source.message(wire.pointee.date, "date")
        unsafe _statement = source.text(wire.pointee.statement, "statement")
        unsafe self.vote = source.message(wire.pointee.vote, "vote")
        unsafe _decisionNumber = source.text(wire.pointee.decision_number, "decision_number")
        unsafe self.decisionDate = source.message(wire.pointee.decision_date, "decision_date")
        unsafe _decidingOrganization = source.text(wire.pointee.deciding_organization, "deciding_organization")
        unsafe self.reason = MembershipReason(number: Int32(truncatingIfNeeded: wire.pointee.reason.rawValue))
        unsafe _sanction = source.text(wire.pointee.sanction, "sanction")
        unsafe self.summons = wire.pointee.summons
        unsafe _lateReason = source.text(wire.pointee.late_reason, "late_reason")
        unsafe _recorder = source.text(wire.pointee.recorder, "recorder")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ScreeningStep.self)
        unsafe canbo__personnel__v1__screening_step__init(wire)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.date = scratch.message(self.date)
        unsafe wire.pointee.statement = scratch.text(_statement)
        unsafe wire.pointee.vote = scratch.message(self.vote)
        unsafe wire.pointee.decision_number = scratch.text(_decisionNumber)
        unsafe wire.pointee.decision_date = scratch.message(self.decisionDate)
        unsafe wire.pointee.deciding_organization = scratch.text(_decidingOrganization)
        unsafe wire.pointee.reason = .init(rawValue: .init(truncatingIfNeeded: self.reason.number))
        unsafe wire.pointee.sanction = scratch.text(_sanction)
        unsafe wire.pointee.summons = self.summons
        unsafe wire.pointee.late_reason = scratch.text(_lateReason)
        unsafe wire.pointee.recorder = scratch.text(_recorder)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// States of a round.
public enum ScreeningRoundState: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Members are screened (đang tiến hành).
    case open
    /// Every member's screening has come to its end (đã kết thúc); replies may still be asked for.
    case closed
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .open
            case 2: self = .closed
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .open: 1
            case .closed: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "SCREENING_ROUND_STATE_UNSPECIFIED"
            case .open: "SCREENING_ROUND_STATE_OPEN"
            case .closed: "SCREENING_ROUND_STATE_CLOSED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [ScreeningRoundState] = [.unspecified, .open, .closed]
}

/// What is proposed for a member (02-HD/BTCTW).
public enum ScreeningCategory: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// To be educated (giáo dục).
    case educate
    /// To be helped and watched (giúp đỡ).
    case help
    /// To be struck off (xóa tên).
    case strikeOff
    /// To be expelled, by the proceedings of discipline (khai trừ).
    case expel
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .educate
            case 2: self = .help
            case 3: self = .strikeOff
            case 4: self = .expel
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .educate: 1
            case .help: 2
            case .strikeOff: 3
            case .expel: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "SCREENING_CATEGORY_UNSPECIFIED"
            case .educate: "SCREENING_CATEGORY_EDUCATE"
            case .help: "SCREENING_CATEGORY_HELP"
            case .strikeOff: "SCREENING_CATEGORY_STRIKE_OFF"
            case .expel: "SCREENING_CATEGORY_EXPEL"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [ScreeningCategory] = [.unspecified, .educate, .help, .strikeOff, .expel]
}

/// States of a member's screening.
public enum ScreeningState: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Proposed by the cell (đề nghị).
    case proposed
    /// The member was told of the proposal and its grounds (đã thông báo).
    case told
    /// The member was heard, or did not come (đã nghe ý kiến).
    case heard
    /// Put on the list by secret ballot (đưa vào danh sách).
    case listed
    /// Not put on the list by secret ballot; the end (không đưa vào danh sách).
    case notListed
    /// Confirmed by an organisation above the cell; the end unless the member asks (đã quyết định).
    case decided
    /// Not confirmed by it; the end (không chấp thuận).
    case declined
    /// The member asks for a reply (đảng viên đề nghị trả lời).
    case replyAsked
    /// The member was replied to; the end (đã trả lời).
    case replied
    /// Taken back by the cell; the end (rút đề nghị).
    case withdrawn
    /// The member left at the own request meanwhile; the end (xin ra khỏi Đảng).
    case left
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .proposed
            case 2: self = .told
            case 3: self = .heard
            case 4: self = .listed
            case 5: self = .notListed
            case 6: self = .decided
            case 7: self = .declined
            case 8: self = .replyAsked
            case 9: self = .replied
            case 10: self = .withdrawn
            case 11: self = .left
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .proposed: 1
            case .told: 2
            case .heard: 3
            case .listed: 4
            case .notListed: 5
            case .decided: 6
            case .declined: 7
            case .replyAsked: 8
            case .replied: 9
            case .withdrawn: 10
            case .left: 11
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "SCREENING_STATE_UNSPECIFIED"
            case .proposed: "SCREENING_STATE_PROPOSED"
            case .told: "SCREENING_STATE_TOLD"
            case .heard: "SCREENING_STATE_HEARD"
            case .listed: "SCREENING_STATE_LISTED"
            case .notListed: "SCREENING_STATE_NOT_LISTED"
            case .decided: "SCREENING_STATE_DECIDED"
            case .declined: "SCREENING_STATE_DECLINED"
            case .replyAsked: "SCREENING_STATE_REPLY_ASKED"
            case .replied: "SCREENING_STATE_REPLIED"
            case .withdrawn: "SCREENING_STATE_WITHDRAWN"
            case .left: "SCREENING_STATE_LEFT"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [ScreeningState] = [.unspecified, .proposed, .told, .heard, .listed, .notListed, .decided, .declined, .replyAsked, .replied, .withdrawn, .left]
}

/// What came of a member's screening.
public enum ScreeningOutcome: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Not at its end yet (đang tiến hành).
    case goingOn
    /// Nothing was decided against the member (giữ lại).
    case kept
    /// To be educated or helped and watched (giữ lại để giáo dục, giúp đỡ).
    case keptOnTrial
    /// Struck off or expelled (đưa ra khỏi Đảng).
    case removed
    /// Left at the own request (xin ra khỏi Đảng).
    case left
    /// Decided so, but the step of the membership was taken back since (đã rút lại).
    case takenBack
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .goingOn
            case 2: self = .kept
            case 3: self = .keptOnTrial
            case 4: self = .removed
            case 5: self = .left
            case 6: self = .takenBack
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .goingOn: 1
            case .kept: 2
            case .keptOnTrial: 3
            case .removed: 4
            case .left: 5
            case .takenBack: 6
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "SCREENING_OUTCOME_UNSPECIFIED"
            case .goingOn: "SCREENING_OUTCOME_GOING_ON"
            case .kept: "SCREENING_OUTCOME_KEPT"
            case .keptOnTrial: "SCREENING_OUTCOME_KEPT_ON_TRIAL"
            case .removed: "SCREENING_OUTCOME_REMOVED"
            case .left: "SCREENING_OUTCOME_LEFT"
            case .takenBack: "SCREENING_OUTCOME_TAKEN_BACK"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [ScreeningOutcome] = [.unspecified, .goingOn, .kept, .keptOnTrial, .removed, .left, .takenBack]
}

/// Hides what a caller may not see.
extension ScreeningItem: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("category", .sensitive),
        GuardedField("grounds", .sensitive),
        GuardedField("state", .sensitive),
        GuardedField("steps", .sensitive),
        GuardedField("reply_due_date", .sensitive),
        GuardedField("outcome", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// What says which official they are about.
    public var guardedOfficial: String { self.official }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.category = ScreeningCategory() }
        if !clearance.contains(.sensitive) { self.grounds = "" }
        if !clearance.contains(.sensitive) { self.state = ScreeningState() }
        if !clearance.contains(.sensitive) { self.steps = [] }
        if !clearance.contains(.sensitive) { self.replyDueDate = nil }
        if !clearance.contains(.sensitive) { self.outcome = ScreeningOutcome() }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("category", .sensitive, if: self.category != ScreeningCategory())
        fields.add("grounds", .sensitive, if: self.grounds.isEmpty == false)
        fields.add("state", .sensitive, if: self.state != ScreeningState())
        fields.add("steps", .sensitive, if: self.steps.isEmpty == false)
        fields.add("reply_due_date", .sensitive, if: self.replyDueDate != nil)
        fields.add("outcome", .sensitive, if: self.outcome != ScreeningOutcome())
    }
}
