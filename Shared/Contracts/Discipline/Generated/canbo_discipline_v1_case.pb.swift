// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/discipline/v1/case.proto

internal import CMessages
public import ProtobufC
public import RPC
public import TypeContract
public import WellKnownMessages

/// One case of discipline against an official, from its signal to its end (vụ việc kỷ luật).
///
/// It is read by those who take part in it, on the days of their roles, and by the members of the
/// organ that decides on the official; by nobody else, and never by the official, who gets the
/// notice.
public struct DisciplineCase: ProtobufMessage {
    /// `officials/{official}/cases/{case}`, given by the service; the official is the subject.
    @ProtoText public var name: String
    /// Number of the file, for example `07/HS-UBKT`; 1 to 100 characters, unique within an official's
    /// cases of one track.
    @ProtoText public var caseNumber: String
    /// Whether it is a case of the Party or of the state.
    public var track: DisciplineTrack
    /// How it became known.
    public var caseSource: CaseSource
    /// What the official is said to have done; 1 to 20.
    public var violations: [Violation]
    /// The accusation in a few words; at most 2,000 characters.
    @ProtoText public var accusationSummary: String
    /// What internal political protection has to say of it; at most 2,000 characters.
    @ProtoText public var internalPoliticalNote: String
    /// Whether there is such a note: what it says is for those alone who may see the class.
    public var internalPoliticalNoted: Bool
    /// Day on which the violation was discovered, from 2000-01-01, not in the future: the time limit
    /// counts from it.
    public var discoveredDate: GoogleDate?
    /// Whether it is complex (tình tiết phức tạp), which allows more time.
    public var complex: Bool
    /// Day from which the official is under consideration; absent until the case is opened.
    public var openedDate: GoogleDate?
    /// Last day of the time limit for a decision. A later decision is valid: its organ answers for it.
    public var dueDate: GoogleDate?
    /// First day on which the official is no longer under consideration; absent while it lasts.
    public var closedDate: GoogleDate?
    /// Where it stands.
    public var state: CaseState
    /// What was decided.
    public var outcome: CaseOutcome
    /// The sanction that was decided, which is recorded once and with the case's decision.
    @ProtoText public var sanction: String
    /// Who takes part in it, the first named first; a new case names one `CASE_ROLE_LEAD_INSPECTOR` at
    /// least, and at most 50 are named.
    public var participants: [CaseParticipant]
    /// Its steps, the first first.
    public var steps: [CaseStep]
    /// The rule rows that its time limit and its opening rest on.
    public var rules: [TypeContract.RuleReference]
    /// When it was recorded.
    public var createTime: GoogleTimestamp?
    /// When it was last changed.
    public var updateTime: GoogleTimestamp?
    /// Version as an entity tag, quotes included; a change that carries a stale one is ABORTED.
    @ProtoText public var etag: String
    /// How secret the case is: absent for internal use, or `SECRECY_GRADE_SECRET` where the
    /// installation holds such records. Who may not see the class does not find it.
    public var secrecyGrade: TypeContract.SecrecyGrade
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _caseNumber = ProtoText(projectedValue: Text())
        self.track = DisciplineTrack()
        self.caseSource = CaseSource()
        self.violations = []
        _accusationSummary = ProtoText(projectedValue: Text())
        _internalPoliticalNote = ProtoText(projectedValue: Text())
        self.internalPoliticalNoted = false
        self.discoveredDate = nil
        self.complex = false
        self.openedDate = nil
        self.dueDate = nil
        self.closedDate = nil
        self.state = CaseState()
        self.outcome = CaseOutcome()
        _sanction = ProtoText(projectedValue: Text())
        self.participants = []
        self.steps = []
        self.rules = []
        self.createTime = nil
        self.updateTime = nil
        _etag = ProtoText(projectedValue: Text())
        self.secrecyGrade = TypeContract.SecrecyGrade()
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", caseNumber: String = "", track: DisciplineTrack = DisciplineTrack(), caseSource: CaseSource = CaseSource(), violations: [Violation] = [], accusationSummary: String = "", internalPoliticalNote: String = "", internalPoliticalNoted: Bool = false, discoveredDate: GoogleDate? = nil, complex: Bool = false, openedDate: GoogleDate? = nil, dueDate: GoogleDate? = nil, closedDate: GoogleDate? = nil, state: CaseState = CaseState(), outcome: CaseOutcome = CaseOutcome(), sanction: String = "", participants: [CaseParticipant] = [], steps: [CaseStep] = [], rules: [TypeContract.RuleReference] = [], createTime: GoogleTimestamp? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "", secrecyGrade: TypeContract.SecrecyGrade = TypeContract.SecrecyGrade()) {
        _name = ProtoText(wrappedValue: name)
        _caseNumber = ProtoText(wrappedValue: caseNumber)
        self.track = track
        self.caseSource = caseSource
        self.violations = violations
        _accusationSummary = ProtoText(wrappedValue: accusationSummary)
        _internalPoliticalNote = ProtoText(wrappedValue: internalPoliticalNote)
        self.internalPoliticalNoted = internalPoliticalNoted
        self.discoveredDate = discoveredDate
        self.complex = complex
        self.openedDate = openedDate
        self.dueDate = dueDate
        self.closedDate = closedDate
        self.state = state
        self.outcome = outcome
        _sanction = ProtoText(wrappedValue: sanction)
        self.participants = participants
        self.steps = steps
        self.rules = rules
        self.createTime = createTime
        self.updateTime = updateTime
        _etag = ProtoText(wrappedValue: etag)
        self.secrecyGrade = secrecyGrade
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.DisciplineCase"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__DisciplineCase()
        unsafe canbo__discipline__v1__discipline_case__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__DisciplineCase.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _caseNumber = source.text(wire.pointee.case_number, "case_number")
        unsafe self.track = DisciplineTrack(number: Int32(truncatingIfNeeded: wire.pointee.track.rawValue))
        unsafe self.caseSource = CaseSource(number: Int32(truncatingIfNeeded: wire.pointee.case_source.rawValue))
        unsafe self.violations = source.messages(wire.pointee.n_violations, wire.pointee.violations, "violations")
        unsafe _accusationSummary = source.text(wire.pointee.accusation_summary, "accusation_summary")
        unsafe _internalPoliticalNote = source.text(wire.pointee.internal_political_note, "internal_political_note")
        unsafe self.internalPoliticalNoted = wire.pointee.internal_political_noted != 0
        unsafe self.discoveredDate = source.message(wire.pointee.discovered_date, "discovered_date")
        unsafe self.complex = wire.pointee.complex != 0
        unsafe self.openedDate = source.message(wire.pointee.opened_date, "opened_date")
        unsafe self.dueDate = source.message(wire.pointee.due_date, "due_date")
        unsafe self.closedDate = source.message(wire.pointee.closed_date, "closed_date")
        unsafe self.state = CaseState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.outcome = CaseOutcome(number: Int32(truncatingIfNeeded: wire.pointee.outcome.rawValue))
        unsafe _sanction = source.text(wire.pointee.sanction, "sanction")
        unsafe self.participants = source.messages(wire.pointee.n_participants, wire.pointee.participants, "participants")
        unsafe self.steps = source.messages(wire.pointee.n_steps, wire.pointee.steps, "steps")
        unsafe self.rules = source.messages(wire.pointee.n_rules, wire.pointee.rules, "rules")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.updateTime = source.message(wire.pointee.update_time, "update_time")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe self.secrecyGrade = TypeContract.SecrecyGrade(number: Int32(truncatingIfNeeded: wire.pointee.secrecy_grade.rawValue))
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__DisciplineCase.self)
        unsafe canbo__discipline__v1__discipline_case__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.case_number = scratch.text(_caseNumber)
        unsafe wire.pointee.track = .init(rawValue: .init(truncatingIfNeeded: self.track.number))
        unsafe wire.pointee.case_source = .init(rawValue: .init(truncatingIfNeeded: self.caseSource.number))
        unsafe (wire.pointee.n_violations, wire.pointee.violations) = scratch.messages(self.violations)
        unsafe wire.pointee.accusation_summary = scratch.text(_accusationSummary)
        unsafe wire.pointee.internal_political_note = scratch.text(_internalPoliticalNote)
        unsafe wire.pointee.internal_political_noted = self.internalPoliticalNoted ? 1 : 0
        unsafe wire.pointee.discovered_date = scratch.message(self.discoveredDate)
        unsafe wire.pointee.complex = self.complex ? 1 : 0
        unsafe wire.pointee.opened_date = scratch.message(self.openedDate)
        unsafe wire.pointee.due_date = scratch.message(self.dueDate)
        unsafe wire.pointee.closed_date = scratch.message(self.closedDate)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.outcome = .init(rawValue: .init(truncatingIfNeeded: self.outcome.number))
        unsafe wire.pointee.sanction = scratch.text(_sanction)
        unsafe (wire.pointee.n_participants, wire.pointee.participants) = scratch.messages(self.participants)
        unsafe (wire.pointee.n_steps, wire.pointee.steps) = scratch.messages(self.steps)
        unsafe (wire.pointee.n_rules, wire.pointee.rules) = scratch.messages(self.rules)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.update_time = scratch.message(self.updateTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.secrecy_grade = .init(rawValue: .init(truncatingIfNeeded: self.secrecyGrade.number))
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One act that an official is said to have done (hành vi vi phạm).
public struct Violation: ProtobufMessage {
    /// The act, 1 to 500 characters.
    @ProtoText public var act: String
    /// Its first day, from 1900-01-01, not in the future.
    public var startDate: GoogleDate?
    /// Its last day; absent while it goes on or is not known. The limitation counts from it.
    public var endDate: GoogleDate?
    /// How serious it is.
    public var severity: ViolationSeverity
    /// Whether it has to do with the duty.
    public var dutyRelated: Bool
    /// The article that it violates, at most 200 characters.
    @ProtoText public var articleReference: String
    /// Which limitation holds for it.
    public var limitationClass: LimitationClass
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _act = ProtoText(projectedValue: Text())
        self.startDate = nil
        self.endDate = nil
        self.severity = ViolationSeverity()
        self.dutyRelated = false
        _articleReference = ProtoText(projectedValue: Text())
        self.limitationClass = LimitationClass()
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(act: String = "", startDate: GoogleDate? = nil, endDate: GoogleDate? = nil, severity: ViolationSeverity = ViolationSeverity(), dutyRelated: Bool = false, articleReference: String = "", limitationClass: LimitationClass = LimitationClass()) {
        _act = ProtoText(wrappedValue: act)
        self.startDate = startDate
        self.endDate = endDate
        self.severity = severity
        self.dutyRelated = dutyRelated
        _articleReference = ProtoText(wrappedValue: articleReference)
        self.limitationClass = limitationClass
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.Violation"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__Violation()
        unsafe canbo__discipline__v1__violation__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__Violation.self)
        unsafe _act = source.text(wire.pointee.act, "act")
        unsafe self.startDate = source.message(wire.pointee.start_date, "start_date")
        unsafe self.endDate = source.message(wire.pointee.end_date, "end_date")
        unsafe self.severity = ViolationSeverity(number: Int32(truncatingIfNeeded: wire.pointee.severity.rawValue))
        unsafe self.dutyRelated = wire.pointee.duty_related != 0
        unsafe _articleReference = source.text(wire.pointee.article_reference, "article_reference")
        unsafe self.limitationClass = LimitationClass(number: Int32(truncatingIfNeeded: wire.pointee.limitation_class.rawValue))
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__Violation.self)
        unsafe canbo__discipline__v1__violation__init(wire)
        unsafe wire.pointee.act = scratch.text(_act)
        unsafe wire.pointee.start_date = scratch.message(self.startDate)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe wire.pointee.severity = .init(rawValue: .init(truncatingIfNeeded: self.severity.number))
        unsafe wire.pointee.duty_related = self.dutyRelated ? 1 : 0
        unsafe wire.pointee.article_reference = scratch.text(_articleReference)
        unsafe wire.pointee.limitation_class = .init(rawValue: .init(truncatingIfNeeded: self.limitationClass.number))
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Somebody who takes part in a case for a time, by a decision.
///
/// The role gives its rights in this case alone, on its days, and only while the official is at
/// work.
public struct CaseParticipant: ProtobufMessage {
    /// `officials/{official}/cases/{case}/participants/{participant}`, given by the service.
    @ProtoText public var name: String
    /// The official, `officials/{official}`; never the subject of the case.
    @ProtoText public var official: String
    /// As what.
    public var role: CaseRole
    /// First day; today when absent, never before it: nobody has rights afterwards for days past.
    public var startDate: GoogleDate?
    /// First day on which the role no longer holds; absent while it does.
    public var endDate: GoogleDate?
    /// Number of the decision that names the official, 1 to 100 characters.
    @ProtoText public var decisionNumber: String
    /// Day of that decision, not in the future.
    public var decisionDate: GoogleDate?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _official = ProtoText(projectedValue: Text())
        self.role = CaseRole()
        self.startDate = nil
        self.endDate = nil
        _decisionNumber = ProtoText(projectedValue: Text())
        self.decisionDate = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", official: String = "", role: CaseRole = CaseRole(), startDate: GoogleDate? = nil, endDate: GoogleDate? = nil, decisionNumber: String = "", decisionDate: GoogleDate? = nil) {
        _name = ProtoText(wrappedValue: name)
        _official = ProtoText(wrappedValue: official)
        self.role = role
        self.startDate = startDate
        self.endDate = endDate
        _decisionNumber = ProtoText(wrappedValue: decisionNumber)
        self.decisionDate = decisionDate
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.CaseParticipant"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__CaseParticipant()
        unsafe canbo__discipline__v1__case_participant__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__CaseParticipant.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe self.role = CaseRole(number: Int32(truncatingIfNeeded: wire.pointee.role.rawValue))
        unsafe self.startDate = source.message(wire.pointee.start_date, "start_date")
        unsafe self.endDate = source.message(wire.pointee.end_date, "end_date")
        unsafe _decisionNumber = source.text(wire.pointee.decision_number, "decision_number")
        unsafe self.decisionDate = source.message(wire.pointee.decision_date, "decision_date")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__CaseParticipant.self)
        unsafe canbo__discipline__v1__case_participant__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.role = .init(rawValue: .init(truncatingIfNeeded: self.role.number))
        unsafe wire.pointee.start_date = scratch.message(self.startDate)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe wire.pointee.decision_number = scratch.text(_decisionNumber)
        unsafe wire.pointee.decision_date = scratch.message(self.decisionDate)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One step of a case from a state to the next.
public struct CaseStep: ProtobufMessage {
    /// The state that it led to.
    public var state: CaseState
    /// The day.
    public var stepDate: GoogleDate?
    /// Why; empty where the step needs no reason.
    @ProtoText public var reason: String
    /// Number of the paper that proves it.
    @ProtoText public var evidenceDocument: String
    /// When it was recorded.
    public var recordTime: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.state = CaseState()
        self.stepDate = nil
        _reason = ProtoText(projectedValue: Text())
        _evidenceDocument = ProtoText(projectedValue: Text())
        self.recordTime = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(state: CaseState = CaseState(), stepDate: GoogleDate? = nil, reason: String = "", evidenceDocument: String = "", recordTime: GoogleTimestamp? = nil) {
        self.state = state
        self.stepDate = stepDate
        _reason = ProtoText(wrappedValue: reason)
        _evidenceDocument = ProtoText(wrappedValue: evidenceDocument)
        self.recordTime = recordTime
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.CaseStep"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__CaseStep()
        unsafe canbo__discipline__v1__case_step__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__CaseStep.self)
        unsafe self.state = CaseState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.stepDate = source.message(wire.pointee.step_date, "step_date")
        unsafe _reason = source.text(wire.pointee.reason, "reason")
        unsafe _evidenceDocument = source.text(wire.pointee.evidence_document, "evidence_document")
        unsafe self.recordTime = source.message(wire.pointee.record_time, "record_time")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__CaseStep.self)
        unsafe canbo__discipline__v1__case_step__init(wire)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.step_date = scratch.message(self.stepDate)
        unsafe wire.pointee.reason = scratch.text(_reason)
        unsafe wire.pointee.evidence_document = scratch.text(_evidenceDocument)
        unsafe wire.pointee.record_time = scratch.message(self.recordTime)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What the subject of a case is told once it is opened (thông báo xem xét kỷ luật): the acts, the
/// days and the rules, without sources and without what those say who work on it.
public struct CaseNotice: ProtobufMessage {
    /// `officials/{official}/cases/{case}/notice`.
    @ProtoText public var name: String
    /// Whether it is a case of the Party or of the state.
    public var track: DisciplineTrack
    /// The acts that are considered.
    public var acts: [NotifiedAct]
    /// Day from which the official is under consideration.
    public var openedDate: GoogleDate?
    /// Last day of the time limit for a decision.
    public var dueDate: GoogleDate?
    /// Where the case stands.
    public var state: CaseState
    /// The rule rows that the time limit and the opening rest on.
    public var rules: [TypeContract.RuleReference]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.track = DisciplineTrack()
        self.acts = []
        self.openedDate = nil
        self.dueDate = nil
        self.state = CaseState()
        self.rules = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", track: DisciplineTrack = DisciplineTrack(), acts: [NotifiedAct] = [], openedDate: GoogleDate? = nil, dueDate: GoogleDate? = nil, state: CaseState = CaseState(), rules: [TypeContract.RuleReference] = []) {
        _name = ProtoText(wrappedValue: name)
        self.track = track
        self.acts = acts
        self.openedDate = openedDate
        self.dueDate = dueDate
        self.state = state
        self.rules = rules
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.CaseNotice"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__CaseNotice()
        unsafe canbo__discipline__v1__case_notice__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__CaseNotice.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.track = DisciplineTrack(number: Int32(truncatingIfNeeded: wire.pointee.track.rawValue))
        unsafe self.acts = source.messages(wire.pointee.n_acts, wire.pointee.acts, "acts")
        unsafe self.openedDate = source.message(wire.pointee.opened_date, "opened_date")
        unsafe self.dueDate = source.message(wire.pointee.due_date, "due_date")
        unsafe self.state = CaseState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.rules = source.messages(wire.pointee.n_rules, wire.pointee.rules, "rules")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__CaseNotice.self)
        unsafe canbo__discipline__v1__case_notice__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.track = .init(rawValue: .init(truncatingIfNeeded: self.track.number))
        unsafe (wire.pointee.n_acts, wire.pointee.acts) = scratch.messages(self.acts)
        unsafe wire.pointee.opened_date = scratch.message(self.openedDate)
        unsafe wire.pointee.due_date = scratch.message(self.dueDate)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe (wire.pointee.n_rules, wire.pointee.rules) = scratch.messages(self.rules)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// An act as its doer is told of it.
public struct NotifiedAct: ProtobufMessage {
    /// The act.
    @ProtoText public var act: String
    /// Its first day.
    public var startDate: GoogleDate?
    /// Its last day; absent while it goes on or is not known.
    public var endDate: GoogleDate?
    /// The article that it violates.
    @ProtoText public var articleReference: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _act = ProtoText(projectedValue: Text())
        self.startDate = nil
        self.endDate = nil
        _articleReference = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(act: String = "", startDate: GoogleDate? = nil, endDate: GoogleDate? = nil, articleReference: String = "") {
        _act = ProtoText(wrappedValue: act)
        self.startDate = startDate
        self.endDate = endDate
        _articleReference = ProtoText(wrappedValue: articleReference)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.discipline.v1.NotifiedAct"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Discipline__V1__NotifiedAct()
        unsafe canbo__discipline__v1__notified_act__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__NotifiedAct.self)
        unsafe _act = source.text(wire.pointee.act, "act")
        unsafe self.startDate = source.message(wire.pointee.start_date, "start_date")
        unsafe self.endDate = source.message(wire.pointee.end_date, "end_date")
        unsafe _articleReference = source.text(wire.pointee.article_reference, "article_reference")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Discipline__V1__NotifiedAct.self)
        unsafe canbo__discipline__v1__notified_act__init(wire)
        unsafe wire.pointee.act = scratch.text(_act)
        unsafe wire.pointee.start_date = scratch.message(self.startDate)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe wire.pointee.article_reference = scratch.text(_articleReference)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Where a case stands.
public enum CaseState: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// There is a sign of a violation (dấu hiệu vi phạm).
    case signalled
    /// The sign was assessed.
    case assessed
    /// There is no case; an end.
    case noCase
    /// Discipline is considered (xem xét kỷ luật).
    case opened
    /// Not considered for now (chưa xem xét kỷ luật).
    case deferred
    /// The subject's organisation has met on it (kiểm điểm).
    case reviewed
    /// A council is set up (hội đồng kỷ luật); state track.
    case council
    /// A form, or none, is proposed.
    case proposed
    /// The subject was heard before the decision.
    case heard
    /// The competent organ has decided.
    case decided
    /// There is no sanction; an end.
    case noSanction
    /// The subject is exempted (miễn kỷ luật); an end.
    case exempted
    /// The sanction was announced; an end: the sanction goes on by itself.
    case announced
    /// The subject has died; an end.
    case closedByDeath
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .signalled
            case 2: self = .assessed
            case 3: self = .noCase
            case 4: self = .opened
            case 5: self = .deferred
            case 6: self = .reviewed
            case 7: self = .council
            case 8: self = .proposed
            case 9: self = .heard
            case 10: self = .decided
            case 11: self = .noSanction
            case 12: self = .exempted
            case 13: self = .announced
            case 14: self = .closedByDeath
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .signalled: 1
            case .assessed: 2
            case .noCase: 3
            case .opened: 4
            case .deferred: 5
            case .reviewed: 6
            case .council: 7
            case .proposed: 8
            case .heard: 9
            case .decided: 10
            case .noSanction: 11
            case .exempted: 12
            case .announced: 13
            case .closedByDeath: 14
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "CASE_STATE_UNSPECIFIED"
            case .signalled: "CASE_STATE_SIGNALLED"
            case .assessed: "CASE_STATE_ASSESSED"
            case .noCase: "CASE_STATE_NO_CASE"
            case .opened: "CASE_STATE_OPENED"
            case .deferred: "CASE_STATE_DEFERRED"
            case .reviewed: "CASE_STATE_REVIEWED"
            case .council: "CASE_STATE_COUNCIL"
            case .proposed: "CASE_STATE_PROPOSED"
            case .heard: "CASE_STATE_HEARD"
            case .decided: "CASE_STATE_DECIDED"
            case .noSanction: "CASE_STATE_NO_SANCTION"
            case .exempted: "CASE_STATE_EXEMPTED"
            case .announced: "CASE_STATE_ANNOUNCED"
            case .closedByDeath: "CASE_STATE_CLOSED_BY_DEATH"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [CaseState] = [.unspecified, .signalled, .assessed, .noCase, .opened, .deferred, .reviewed, .council, .proposed, .heard, .decided, .noSanction, .exempted, .announced, .closedByDeath]
}

/// How a case became known.
public enum CaseSource: ProtobufEnum {
    /// Not stated; refused.
    case unspecified
    /// The official has told it (tự giác khai báo).
    case selfReport
    /// The organisation has found it.
    case orgDetected
    /// A finding of inspection or supervision.
    case oversightFinding
    /// A denunciation (tố cáo).
    case denunciation
    /// An inspection of the state (thanh tra).
    case stateInspection
    /// An audit (kiểm toán).
    case audit
    /// A prosecution (khởi tố, truy tố).
    case prosecution
    /// A court.
    case court
    /// The press.
    case press
    /// A case of the Party.
    case partyLink
    /// A case of the state.
    case stateLink
    /// An order from above.
    case higherOrder
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .selfReport
            case 2: self = .orgDetected
            case 3: self = .oversightFinding
            case 4: self = .denunciation
            case 5: self = .stateInspection
            case 6: self = .audit
            case 7: self = .prosecution
            case 8: self = .court
            case 9: self = .press
            case 10: self = .partyLink
            case 11: self = .stateLink
            case 12: self = .higherOrder
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .selfReport: 1
            case .orgDetected: 2
            case .oversightFinding: 3
            case .denunciation: 4
            case .stateInspection: 5
            case .audit: 6
            case .prosecution: 7
            case .court: 8
            case .press: 9
            case .partyLink: 10
            case .stateLink: 11
            case .higherOrder: 12
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "CASE_SOURCE_UNSPECIFIED"
            case .selfReport: "CASE_SOURCE_SELF_REPORT"
            case .orgDetected: "CASE_SOURCE_ORG_DETECTED"
            case .oversightFinding: "CASE_SOURCE_OVERSIGHT_FINDING"
            case .denunciation: "CASE_SOURCE_DENUNCIATION"
            case .stateInspection: "CASE_SOURCE_STATE_INSPECTION"
            case .audit: "CASE_SOURCE_AUDIT"
            case .prosecution: "CASE_SOURCE_PROSECUTION"
            case .court: "CASE_SOURCE_COURT"
            case .press: "CASE_SOURCE_PRESS"
            case .partyLink: "CASE_SOURCE_PARTY_LINK"
            case .stateLink: "CASE_SOURCE_STATE_LINK"
            case .higherOrder: "CASE_SOURCE_HIGHER_ORDER"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [CaseSource] = [.unspecified, .selfReport, .orgDetected, .oversightFinding, .denunciation, .stateInspection, .audit, .prosecution, .court, .press, .partyLink, .stateLink, .higherOrder]
}

/// How serious a violation is.
public enum ViolationSeverity: ProtobufEnum {
    /// Not stated; refused.
    case unspecified
    /// Less serious (ít nghiêm trọng).
    case itNghiemTrong
    /// Serious (nghiêm trọng).
    case nghiemTrong
    /// Very serious (rất nghiêm trọng).
    case ratNghiemTrong
    /// Especially serious (đặc biệt nghiêm trọng); Party track.
    case dacBietNghiemTrong
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .itNghiemTrong
            case 2: self = .nghiemTrong
            case 3: self = .ratNghiemTrong
            case 4: self = .dacBietNghiemTrong
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .itNghiemTrong: 1
            case .nghiemTrong: 2
            case .ratNghiemTrong: 3
            case .dacBietNghiemTrong: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "VIOLATION_SEVERITY_UNSPECIFIED"
            case .itNghiemTrong: "VIOLATION_SEVERITY_IT_NGHIEM_TRONG"
            case .nghiemTrong: "VIOLATION_SEVERITY_NGHIEM_TRONG"
            case .ratNghiemTrong: "VIOLATION_SEVERITY_RAT_NGHIEM_TRONG"
            case .dacBietNghiemTrong: "VIOLATION_SEVERITY_DAC_BIET_NGHIEM_TRONG"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [ViolationSeverity] = [.unspecified, .itNghiemTrong, .nghiemTrong, .ratNghiemTrong, .dacBietNghiemTrong]
}

/// After which time a violation is no longer considered (thời hiệu).
public enum LimitationClass: ProtobufEnum {
    /// Not stated; refused.
    case unspecified
    /// Acts that deserve a reprimand (khiển trách).
    case reprimand
    /// Others.
    case other
    /// Acts without limitation, such as a false diploma.
    case none
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .reprimand
            case 2: self = .other
            case 3: self = .none
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .reprimand: 1
            case .other: 2
            case .none: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "LIMITATION_CLASS_UNSPECIFIED"
            case .reprimand: "LIMITATION_CLASS_REPRIMAND"
            case .other: "LIMITATION_CLASS_OTHER"
            case .none: "LIMITATION_CLASS_NONE"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [LimitationClass] = [.unspecified, .reprimand, .other, .none]
}

/// As what somebody takes part in a case.
public enum CaseRole: ProtobufEnum {
    /// Not stated; refused.
    case unspecified
    /// Leads the team (trưởng đoàn): records its steps and names who takes part.
    case leadInspector
    /// Member of the team (thành viên đoàn): reads the case.
    case teamMember
    /// Secretary of the team (thư ký): records its steps.
    case secretary
    /// Hears the subject for the organ (đại diện tổ chức đảng nghe đương sự trình bày).
    case hearingRepresentative
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .leadInspector
            case 2: self = .teamMember
            case 3: self = .secretary
            case 4: self = .hearingRepresentative
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .leadInspector: 1
            case .teamMember: 2
            case .secretary: 3
            case .hearingRepresentative: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "CASE_ROLE_UNSPECIFIED"
            case .leadInspector: "CASE_ROLE_LEAD_INSPECTOR"
            case .teamMember: "CASE_ROLE_TEAM_MEMBER"
            case .secretary: "CASE_ROLE_SECRETARY"
            case .hearingRepresentative: "CASE_ROLE_HEARING_REPRESENTATIVE"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [CaseRole] = [.unspecified, .leadInspector, .teamMember, .secretary, .hearingRepresentative]
}

/// What a case was decided to.
public enum CaseOutcome: ProtobufEnum {
    /// Not decided.
    case unspecified
    /// A sanction.
    case sanction
    /// No sanction.
    case noSanction
    /// Exemption (miễn kỷ luật), such as of permitted innovation.
    case exempted
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .sanction
            case 2: self = .noSanction
            case 3: self = .exempted
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .sanction: 1
            case .noSanction: 2
            case .exempted: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "CASE_OUTCOME_UNSPECIFIED"
            case .sanction: "CASE_OUTCOME_SANCTION"
            case .noSanction: "CASE_OUTCOME_NO_SANCTION"
            case .exempted: "CASE_OUTCOME_EXEMPTED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [CaseOutcome] = [.unspecified, .sanction, .noSanction, .exempted]
}

/// Hides what a caller may not see.
extension DisciplineCase: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("case_number", .sensitive),
        GuardedField("track", .sensitive),
        GuardedField("case_source", .sensitive),
        GuardedField("violations", .sensitive),
        GuardedField("accusation_summary", .sensitive),
        GuardedField("internal_political_note", .internalPolitical),
        GuardedField("outcome", .sensitive),
        GuardedField("sanction", .sensitive),
        GuardedField("participants", .sensitive),
        GuardedField("steps", .sensitive),
        GuardedField("rules", .sensitive),
        GuardedField("secrecy_grade", .stateSecret),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Whether it is secret, or tells of what is.
    public var tellsOfSecret: Bool {
        self.secrecyGrade.number >= TypeContract.SecrecyGrade.secret.number
    }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.caseNumber = "" }
        if !clearance.contains(.sensitive) { self.track = DisciplineTrack() }
        if !clearance.contains(.sensitive) { self.caseSource = CaseSource() }
        if !clearance.contains(.sensitive) { self.violations = [] }
        if !clearance.contains(.sensitive) { self.accusationSummary = "" }
        if !clearance.contains(.internalPolitical) { self.internalPoliticalNote = "" }
        if !clearance.contains(.sensitive) { self.outcome = CaseOutcome() }
        if !clearance.contains(.sensitive) { self.sanction = "" }
        if !clearance.contains(.sensitive) { self.participants = [] }
        if !clearance.contains(.sensitive) { self.steps = [] }
        if !clearance.contains(.sensitive) { self.rules = [] }
        if !clearance.contains(.stateSecret) { self.secrecyGrade = TypeContract.SecrecyGrade() }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("case_number", .sensitive, if: self.caseNumber.isEmpty == false)
        fields.add("track", .sensitive, if: self.track != DisciplineTrack())
        fields.add("case_source", .sensitive, if: self.caseSource != CaseSource())
        fields.add("violations", .sensitive, if: self.violations.isEmpty == false)
        fields.add("accusation_summary", .sensitive, if: self.accusationSummary.isEmpty == false)
        fields.add("internal_political_note", .internalPolitical, if: self.internalPoliticalNote.isEmpty == false)
        fields.add("outcome", .sensitive, if: self.outcome != CaseOutcome())
        fields.add("sanction", .sensitive, if: self.sanction.isEmpty == false)
        fields.add("participants", .sensitive, if: self.participants.isEmpty == false)
        fields.add("steps", .sensitive, if: self.steps.isEmpty == false)
        fields.add("rules", .sensitive, if: self.rules.isEmpty == false)
        fields.add("secrecy_grade", .stateSecret, if: self.secrecyGrade != TypeContract.SecrecyGrade())
    }
}

/// Hides what a caller may not see.
extension CaseNotice: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("track", .sensitive),
        GuardedField("acts", .sensitive),
        GuardedField("rules", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.track = DisciplineTrack() }
        if !clearance.contains(.sensitive) { self.acts = [] }
        if !clearance.contains(.sensitive) { self.rules = [] }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("track", .sensitive, if: self.track != DisciplineTrack())
        fields.add("acts", .sensitive, if: self.acts.isEmpty == false)
        fields.add("rules", .sensitive, if: self.rules.isEmpty == false)
    }
}
