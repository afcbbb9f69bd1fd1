// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/evaluation.proto

internal import CMessages
public import ProtobufC
public import RPC
public import TypeContract
public import WellKnownMessages

/// The evaluation of one subject in one period (đánh giá, xếp loại).
///
/// A subject has one for a period. Its rules are the rows of the policy of the last day of the
/// period.
public struct Evaluation: ProtobufMessage {
    /// Resource name, `evaluations/{evaluation}`.
    @ProtoText public var name: String
    /// The round that it belongs to, `evaluationRounds/{evaluation_round}`; empty for a grade of before
    /// this record.
    @ProtoText public var evaluationRound: String
    /// Who is evaluated, as the round has it: `officials/{official}`, `memberships/{membership}` or
    /// `organizations/{organization}`.
    @ProtoText public var subject: String
    /// The official who is evaluated, also as a member, `officials/{official}`; empty for an
    /// organisation.
    @ProtoText public var official: String
    /// Where the subject is evaluated, `organizations/{organization}`: the organisation of the
    /// holding, else the managing one, of a member the cell; of an organisation itself.
    @ProtoText public var organization: String
    /// The post in which an official is evaluated, `holdings/{holding}`; empty for none. It says
    /// whether the official leads.
    @ProtoText public var holding: String
    /// With whom the subject is compared for the quota: those of the round with the same code, at most
    /// 35 letters, digits, `.`, `-` and `_`; those without a code are compared with each other.
    @ProtoText public var comparisonGroup: String
    /// As what the subject is evaluated.
    public var standing: EvaluationStanding
    /// The kind of official when the evaluation was added; unspecified for an organisation.
    public var officialKind: OfficialKind
    /// The year of the period.
    public var year: Int32
    /// The kind of period.
    public var period: EvaluationPeriod
    /// The last day of the period.
    public var periodEndDate: GoogleDate?
    /// Where it stands.
    public var state: EvaluationState
    /// The grade as it was told: that of the decision, the review or the regrading; unspecified until
    /// it is told for the first time.
    public var grade: EvaluationGrade
    /// What the subject says of itself.
    public var selfAssessment: SelfAssessment?
    /// What the appraisal found; after a review or regrading that had another one, that.
    public var appraisal: Appraisal?
    /// What was decided at first.
    public var decision: GradeDecision?
    /// Why the subject contests the grade, the last time that it did.
    @ProtoText public var contestReason: String
    /// What the last review decided.
    public var review: GradeDecision?
    /// What was decided after the round.
    public var regrading: Regrading?
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
        _evaluationRound = ProtoText(projectedValue: Text())
        _subject = ProtoText(projectedValue: Text())
        _official = ProtoText(projectedValue: Text())
        _organization = ProtoText(projectedValue: Text())
        _holding = ProtoText(projectedValue: Text())
        _comparisonGroup = ProtoText(projectedValue: Text())
        self.standing = EvaluationStanding()
        self.officialKind = OfficialKind()
        self.year = 0
        self.period = EvaluationPeriod()
        self.periodEndDate = nil
        self.state = EvaluationState()
        self.grade = EvaluationGrade()
        self.selfAssessment = nil
        self.appraisal = nil
        self.decision = nil
        _contestReason = ProtoText(projectedValue: Text())
        self.review = nil
        self.regrading = nil
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
    public init(name: String = "", evaluationRound: String = "", subject: String = "", official: String = "", organization: String = "", holding: String = "", comparisonGroup: String = "", standing: EvaluationStanding = EvaluationStanding(), officialKind: OfficialKind = OfficialKind(), year: Int32 = 0, period: EvaluationPeriod = EvaluationPeriod(), periodEndDate: GoogleDate? = nil, state: EvaluationState = EvaluationState(), grade: EvaluationGrade = EvaluationGrade(), selfAssessment: SelfAssessment? = nil, appraisal: Appraisal? = nil, decision: GradeDecision? = nil, contestReason: String = "", review: GradeDecision? = nil, regrading: Regrading? = nil, stateDate: GoogleDate? = nil, createTime: GoogleTimestamp? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        _evaluationRound = ProtoText(wrappedValue: evaluationRound)
        _subject = ProtoText(wrappedValue: subject)
        _official = ProtoText(wrappedValue: official)
        _organization = ProtoText(wrappedValue: organization)
        _holding = ProtoText(wrappedValue: holding)
        _comparisonGroup = ProtoText(wrappedValue: comparisonGroup)
        self.standing = standing
        self.officialKind = officialKind
        self.year = year
        self.period = period
        self.periodEndDate = periodEndDate
        self.state = state
        self.grade = grade
        self.selfAssessment = selfAssessment
        self.appraisal = appraisal
        self.decision = decision
        _contestReason = ProtoText(wrappedValue: contestReason)
        self.review = review
        self.regrading = regrading
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
    public static let fullName = "canbo.personnel.v1.Evaluation"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__Evaluation()
        unsafe canbo__personnel__v1__evaluation__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Evaluation.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _evaluationRound = source.text(wire.pointee.evaluation_round, "evaluation_round")
        unsafe _subject = source.text(wire.pointee.subject, "subject")
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe _holding = source.text(wire.pointee.holding, "holding")
        unsafe _comparisonGroup = source.text(wire.pointee.comparison_group, "comparison_group")
        unsafe self.standing = EvaluationStanding(number: Int32(truncatingIfNeeded: wire.pointee.standing.rawValue))
        unsafe self.officialKind = OfficialKind(number: Int32(truncatingIfNeeded: wire.pointee.official_kind.rawValue))
        unsafe self.year = wire.pointee.year
        unsafe self.period = EvaluationPeriod(number: Int32(truncatingIfNeeded: wire.pointee.period.rawValue))
        unsafe self.periodEndDate = source.message(wire.pointee.period_end_date, "period_end_date")
        unsafe self.state = EvaluationState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.grade = EvaluationGrade(number: Int32(truncatingIfNeeded: wire.pointee.grade.rawValue))
        unsafe self.selfAssessment = source.message(wire.pointee.self_assessment, "self_assessment")
        unsafe self.appraisal = source.message(wire.pointee.appraisal, "appraisal")
        unsafe self.decision = source.message(wire.pointee.decision, "decision")
        unsafe _contestReason = source.text(wire.pointee.contest_reason, "contest_reason")
        unsafe self.review = source.message(wire.pointee.review, "review")
        unsafe self.regrading = source.message(wire.pointee.regrading, "regrading")
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
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Evaluation.self)
        unsafe canbo__personnel__v1__evaluation__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.evaluation_round = scratch.text(_evaluationRound)
        unsafe wire.pointee.subject = scratch.text(_subject)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.holding = scratch.text(_holding)
        unsafe wire.pointee.comparison_group = scratch.text(_comparisonGroup)
        unsafe wire.pointee.standing = .init(rawValue: .init(truncatingIfNeeded: self.standing.number))
        unsafe wire.pointee.official_kind = .init(rawValue: .init(truncatingIfNeeded: self.officialKind.number))
        unsafe wire.pointee.year = self.year
        unsafe wire.pointee.period = .init(rawValue: .init(truncatingIfNeeded: self.period.number))
        unsafe wire.pointee.period_end_date = scratch.message(self.periodEndDate)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.grade = .init(rawValue: .init(truncatingIfNeeded: self.grade.number))
        unsafe wire.pointee.self_assessment = scratch.message(self.selfAssessment)
        unsafe wire.pointee.appraisal = scratch.message(self.appraisal)
        unsafe wire.pointee.decision = scratch.message(self.decision)
        unsafe wire.pointee.contest_reason = scratch.text(_contestReason)
        unsafe wire.pointee.review = scratch.message(self.review)
        unsafe wire.pointee.regrading = scratch.message(self.regrading)
        unsafe wire.pointee.state_date = scratch.message(self.stateDate)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.update_time = scratch.message(self.updateTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What a subject says of itself (tự đánh giá).
public struct SelfAssessment: ProtobufMessage {
    /// The grade that it sees itself in.
    public var grade: EvaluationGrade
    /// Points for the general criteria, in hundredths, at most what the rule `EVALUATION_SCORE_MAX`
    /// says: 0 to 3,000.
    public var generalScore: Int32
    /// Points for the results, in hundredths, at most what that rule says: 0 to 7,000.
    public var resultScore: Int32
    /// The tasks of the period.
    public var tasks: TaskFigures?
    /// In words, at most 2,000 characters.
    @ProtoText public var remarks: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.grade = EvaluationGrade()
        self.generalScore = 0
        self.resultScore = 0
        self.tasks = nil
        _remarks = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(grade: EvaluationGrade = EvaluationGrade(), generalScore: Int32 = 0, resultScore: Int32 = 0, tasks: TaskFigures? = nil, remarks: String = "") {
        self.grade = grade
        self.generalScore = generalScore
        self.resultScore = resultScore
        self.tasks = tasks
        _remarks = ProtoText(wrappedValue: remarks)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.SelfAssessment"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__SelfAssessment()
        unsafe canbo__personnel__v1__self_assessment__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__SelfAssessment.self)
        unsafe self.grade = EvaluationGrade(number: Int32(truncatingIfNeeded: wire.pointee.grade.rawValue))
        unsafe self.generalScore = wire.pointee.general_score
        unsafe self.resultScore = wire.pointee.result_score
        unsafe self.tasks = source.message(wire.pointee.tasks, "tasks")
        unsafe _remarks = source.text(wire.pointee.remarks, "remarks")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__SelfAssessment.self)
        unsafe canbo__personnel__v1__self_assessment__init(wire)
        unsafe wire.pointee.grade = .init(rawValue: .init(truncatingIfNeeded: self.grade.number))
        unsafe wire.pointee.general_score = self.generalScore
        unsafe wire.pointee.result_score = self.resultScore
        unsafe wire.pointee.tasks = scratch.message(self.tasks)
        unsafe wire.pointee.remarks = scratch.text(_remarks)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Tasks of a period; of who leads those of the area that is led.
public struct TaskFigures: ProtobufMessage {
    /// Tasks that were given, 0 to 100,000.
    public var assigned: Int32
    /// Of them those that were done.
    public var done: Int32
    /// Of the done ones those on time and with the quality asked for.
    public var onTime: Int32
    /// Of the done ones those above what was asked for.
    public var exceeded: Int32
    /// Of the given ones those that failed.
    public var failed: Int32
    /// Of the given ones those that were late.
    public var late: Int32
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.assigned = 0
        self.done = 0
        self.onTime = 0
        self.exceeded = 0
        self.failed = 0
        self.late = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(assigned: Int32 = 0, done: Int32 = 0, onTime: Int32 = 0, exceeded: Int32 = 0, failed: Int32 = 0, late: Int32 = 0) {
        self.assigned = assigned
        self.done = done
        self.onTime = onTime
        self.exceeded = exceeded
        self.failed = failed
        self.late = late
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.TaskFigures"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__TaskFigures()
        unsafe canbo__personnel__v1__task_figures__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__TaskFigures.self)
        unsafe self.assigned = wire.pointee.assigned
        unsafe self.done = wire.pointee.done
        unsafe self.onTime = wire.pointee.on_time
        unsafe self.exceeded = wire.pointee.exceeded
        unsafe self.failed = wire.pointee.failed
        unsafe self.late = wire.pointee.late
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__TaskFigures.self)
        unsafe canbo__personnel__v1__task_figures__init(wire)
        unsafe wire.pointee.assigned = self.assigned
        unsafe wire.pointee.done = self.done
        unsafe wire.pointee.on_time = self.onTime
        unsafe wire.pointee.exceeded = self.exceeded
        unsafe wire.pointee.failed = self.failed
        unsafe wire.pointee.late = self.late
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What an appraisal found (thẩm định).
public struct Appraisal: ProtobufMessage {
    /// The grade that it proposes.
    public var grade: EvaluationGrade
    /// Points for the general criteria, in hundredths, at most what the rule `EVALUATION_SCORE_MAX`
    /// says: 0 to 3,000.
    public var generalScore: Int32
    /// Points for the results, in hundredths, at most what that rule says: 0 to 7,000.
    public var resultScore: Int32
    /// What is taken off, at most 50.
    public var deductions: [ScoreDeduction]
    /// Points in hundredths that count: of both, less what is taken off, never below 0.
    public var totalScore: Int32
    /// The tasks of the period.
    public var tasks: TaskFigures?
    /// Shortcomings that were told in earlier evaluations, 0 to 1,000.
    public var earlierShortcomings: Int32
    /// Of them those that are mended.
    public var mendedShortcomings: Int32
    /// Facts of the period that speak against a good grade, each once, with the papers they stand in.
    public var findings: [AppraisalFinding]
    /// Months of work in the period, 0 to 120.
    public var workedMonths: Int32
    /// Opinions that were heard, at most 4,000 characters.
    @ProtoText public var opinions: String
    /// The day on which the draft was sent to the subject.
    public var draftSentDate: GoogleDate?
    /// Number of the summary of the appraisal, 1 to 100 characters.
    @ProtoText public var documentNumber: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.grade = EvaluationGrade()
        self.generalScore = 0
        self.resultScore = 0
        self.deductions = []
        self.totalScore = 0
        self.tasks = nil
        self.earlierShortcomings = 0
        self.mendedShortcomings = 0
        self.findings = []
        self.workedMonths = 0
        _opinions = ProtoText(projectedValue: Text())
        self.draftSentDate = nil
        _documentNumber = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(grade: EvaluationGrade = EvaluationGrade(), generalScore: Int32 = 0, resultScore: Int32 = 0, deductions: [ScoreDeduction] = [], totalScore: Int32 = 0, tasks: TaskFigures? = nil, earlierShortcomings: Int32 = 0, mendedShortcomings: Int32 = 0, findings: [AppraisalFinding] = [], workedMonths: Int32 = 0, opinions: String = "", draftSentDate: GoogleDate? = nil, documentNumber: String = "") {
        self.grade = grade
        self.generalScore = generalScore
        self.resultScore = resultScore
        self.deductions = deductions
        self.totalScore = totalScore
        self.tasks = tasks
        self.earlierShortcomings = earlierShortcomings
        self.mendedShortcomings = mendedShortcomings
        self.findings = findings
        self.workedMonths = workedMonths
        _opinions = ProtoText(wrappedValue: opinions)
        self.draftSentDate = draftSentDate
        _documentNumber = ProtoText(wrappedValue: documentNumber)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.Appraisal"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__Appraisal()
        unsafe canbo__personnel__v1__appraisal__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Appraisal.self)
        unsafe self.grade = EvaluationGrade(number: Int32(truncatingIfNeeded: wire.pointee.grade.rawValue))
        unsafe self.generalScore = wire.pointee.general_score
        unsafe self.resultScore = wire.pointee.result_score
        unsafe self.deductions = source.messages(wire.pointee.n_deductions, wire.pointee.deductions, "deductions")
        unsafe self.totalScore = wire.pointee.total_score
        unsafe self.tasks = source.message(wire.pointee.tasks, "tasks")
        unsafe self.earlierShortcomings = wire.pointee.earlier_shortcomings
        unsafe self.mendedShortcomings = wire.pointee.mended_shortcomings
        unsafe self.findings = source.messages(wire.pointee.n_findings, wire.pointee.findings, "findings")
        unsafe self.workedMonths = wire.pointee.worked_months
        unsafe _opinions = source.text(wire.pointee.opinions, "opinions")
        unsafe self.draftSentDate = source.message(wire.pointee.draft_sent_date, "draft_sent_date")
        unsafe _documentNumber = source.text(wire.pointee.document_number, "document_number")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Appraisal.self)
        unsafe canbo__personnel__v1__appraisal__init(wire)
        unsafe wire.pointee.grade = .init(rawValue: .init(truncatingIfNeeded: self.grade.number))
        unsafe wire.pointee.general_score = self.generalScore
        unsafe wire.pointee.result_score = self.resultScore
        unsafe (wire.pointee.n_deductions, wire.pointee.deductions) = scratch.messages(self.deductions)
        unsafe wire.pointee.total_score = self.totalScore
        unsafe wire.pointee.tasks = scratch.message(self.tasks)
        unsafe wire.pointee.earlier_shortcomings = self.earlierShortcomings
        unsafe wire.pointee.mended_shortcomings = self.mendedShortcomings
        unsafe (wire.pointee.n_findings, wire.pointee.findings) = scratch.messages(self.findings)
        unsafe wire.pointee.worked_months = self.workedMonths
        unsafe wire.pointee.opinions = scratch.text(_opinions)
        unsafe wire.pointee.draft_sent_date = scratch.message(self.draftSentDate)
        unsafe wire.pointee.document_number = scratch.text(_documentNumber)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Points that are taken off.
public struct ScoreDeduction: ProtobufMessage {
    /// How many, in hundredths: 1 to 10,000.
    public var score: Int32
    /// For what, 1 to 500 characters.
    @ProtoText public var reason: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.score = 0
        _reason = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(score: Int32 = 0, reason: String = "") {
        self.score = score
        _reason = ProtoText(wrappedValue: reason)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ScoreDeduction"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ScoreDeduction()
        unsafe canbo__personnel__v1__score_deduction__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ScoreDeduction.self)
        unsafe self.score = wire.pointee.score
        unsafe _reason = source.text(wire.pointee.reason, "reason")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ScoreDeduction.self)
        unsafe canbo__personnel__v1__score_deduction__init(wire)
        unsafe wire.pointee.score = self.score
        unsafe wire.pointee.reason = scratch.text(_reason)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A fact of the period.
public struct AppraisalFinding: ProtobufMessage {
    /// What it is.
    public var fact: EvaluationFact
    /// The decision, conclusion or act that it is, by its number: 1 to 100 characters. What counted in
    /// the evaluation of one year does not count in that of another.
    @ProtoText public var documentNumber: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.fact = EvaluationFact()
        _documentNumber = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(fact: EvaluationFact = EvaluationFact(), documentNumber: String = "") {
        self.fact = fact
        _documentNumber = ProtoText(wrappedValue: documentNumber)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.AppraisalFinding"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__AppraisalFinding()
        unsafe canbo__personnel__v1__appraisal_finding__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AppraisalFinding.self)
        unsafe self.fact = EvaluationFact(number: Int32(truncatingIfNeeded: wire.pointee.fact.rawValue))
        unsafe _documentNumber = source.text(wire.pointee.document_number, "document_number")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AppraisalFinding.self)
        unsafe canbo__personnel__v1__appraisal_finding__init(wire)
        unsafe wire.pointee.fact = .init(rawValue: .init(truncatingIfNeeded: self.fact.number))
        unsafe wire.pointee.document_number = scratch.text(_documentNumber)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A decision on a grade.
public struct GradeDecision: ProtobufMessage {
    /// The grade.
    public var grade: EvaluationGrade
    /// Why, at most 2,000 characters; required for `KHTNV` and `NOT_GRADED`, for a grade other than
    /// the appraisal proposes, and for a review or regrading.
    @ProtoText public var reason: String
    /// The written explanation of a grade that contradicts facts, or is better than the unit's, at
    /// most 2,000 characters.
    @ProtoText public var explanation: String
    /// The day of the meeting that decided, not after today; required for the first decision.
    public var meetingDate: GoogleDate?
    /// Number of the decision, 1 to 100 characters.
    @ProtoText public var decisionNumber: String
    /// Its day, not after today.
    public var decisionDate: GoogleDate?
    /// The organisation that decided, `organizations/{organization}`: by the management scope, else
    /// that of the round.
    @ProtoText public var decidingOrganization: String
    /// The rows of the policy that the grade was measured by.
    public var rules: [TypeContract.RuleReference]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.grade = EvaluationGrade()
        _reason = ProtoText(projectedValue: Text())
        _explanation = ProtoText(projectedValue: Text())
        self.meetingDate = nil
        _decisionNumber = ProtoText(projectedValue: Text())
        self.decisionDate = nil
        _decidingOrganization = ProtoText(projectedValue: Text())
        self.rules = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(grade: EvaluationGrade = EvaluationGrade(), reason: String = "", explanation: String = "", meetingDate: GoogleDate? = nil, decisionNumber: String = "", decisionDate: GoogleDate? = nil, decidingOrganization: String = "", rules: [TypeContract.RuleReference] = []) {
        self.grade = grade
        _reason = ProtoText(wrappedValue: reason)
        _explanation = ProtoText(wrappedValue: explanation)
        self.meetingDate = meetingDate
        _decisionNumber = ProtoText(wrappedValue: decisionNumber)
        self.decisionDate = decisionDate
        _decidingOrganization = ProtoText(wrappedValue: decidingOrganization)
        self.rules = rules
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GradeDecision"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GradeDecision()
        unsafe canbo__personnel__v1__grade_decision__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GradeDecision.self)
        unsafe self.grade = EvaluationGrade(number: Int32(truncatingIfNeeded: wire.pointee.grade.rawValue))
        unsafe _reason = source.text(wire.pointee.reason, "reason")
        unsafe _explanation = source.text(wire.pointee.explanation, "explanation")
        unsafe self.meetingDate = source.message(wire.pointee.meeting_date, "meeting_date")
        unsafe _decisionNumber = source.text(wire.pointee.decision_number, "decision_number")
        unsafe self.decisionDate = source.message(wire.pointee.decision_date, "decision_date")
        unsafe _decidingOrganization = source.text(wire.pointee.deciding_organization, "deciding_organization")
        unsafe self.rules = source.messages(wire.pointee.n_rules, wire.pointee.rules, "rules")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GradeDecision.self)
        unsafe canbo__personnel__v1__grade_decision__init(wire)
        unsafe wire.pointee.grade = .init(rawValue: .init(truncatingIfNeeded: self.grade.number))
        unsafe wire.pointee.reason = scratch.text(_reason)
        unsafe wire.pointee.explanation = scratch.text(_explanation)
        unsafe wire.pointee.meeting_date = scratch.message(self.meetingDate)
        unsafe wire.pointee.decision_number = scratch.text(_decisionNumber)
        unsafe wire.pointee.decision_date = scratch.message(self.decisionDate)
        unsafe wire.pointee.deciding_organization = scratch.text(_decidingOrganization)
        unsafe (wire.pointee.n_rules, wire.pointee.rules) = scratch.messages(self.rules)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A decision on the grade of a round that is over (xếp loại lại).
public struct Regrading: ProtobufMessage {
    /// The decision.
    public var decision: GradeDecision?
    /// On what ground.
    public var ground: RegradingGround
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.decision = nil
        self.ground = RegradingGround()
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(decision: GradeDecision? = nil, ground: RegradingGround = RegradingGround()) {
        self.decision = decision
        self.ground = ground
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.Regrading"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__Regrading()
        unsafe canbo__personnel__v1__regrading__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Regrading.self)
        unsafe self.decision = source.message(wire.pointee.decision, "decision")
        unsafe self.ground = RegradingGround(number: Int32(truncatingIfNeeded: wire.pointee.ground.rawValue))
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Regrading.self)
        unsafe canbo__personnel__v1__regrading__init(wire)
        unsafe wire.pointee.decision = scratch.message(self.decision)
        unsafe wire.pointee.ground = .init(rawValue: .init(truncatingIfNeeded: self.ground.number))
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Kinds of period.
public enum EvaluationPeriod: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// A quarter of a year (quý).
    case quarter
    /// A year (năm).
    case year
    /// A term of office (nhiệm kỳ).
    case term
    /// Another one, for an occasion (đột xuất).
    case adhoc
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .quarter
            case 2: self = .year
            case 3: self = .term
            case 4: self = .adhoc
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .quarter: 1
            case .year: 2
            case .term: 3
            case .adhoc: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "EVALUATION_PERIOD_UNSPECIFIED"
            case .quarter: "EVALUATION_PERIOD_QUARTER"
            case .year: "EVALUATION_PERIOD_YEAR"
            case .term: "EVALUATION_PERIOD_TERM"
            case .adhoc: "EVALUATION_PERIOD_ADHOC"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [EvaluationPeriod] = [.unspecified, .quarter, .year, .term, .adhoc]
}

/// States of an evaluation.
public enum EvaluationState: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Nothing was said yet (chưa bắt đầu).
    case notStarted
    /// The subject has assessed itself (đã tự đánh giá).
    case selfAssessed
    /// Appraised (đã thẩm định).
    case appraised
    /// Decided (đã quyết định).
    case decided
    /// The grade is told (đã thông báo).
    case notified
    /// The subject contests it (đang kiến nghị).
    case contested
    /// The contest is decided on (đã xem xét lại).
    case reviewed
    /// The round is over (đã kết thúc).
    case closed
    /// Graded otherwise after the round (đã xếp loại lại).
    case regraded
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .notStarted
            case 2: self = .selfAssessed
            case 3: self = .appraised
            case 4: self = .decided
            case 5: self = .notified
            case 6: self = .contested
            case 7: self = .reviewed
            case 8: self = .closed
            case 9: self = .regraded
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .notStarted: 1
            case .selfAssessed: 2
            case .appraised: 3
            case .decided: 4
            case .notified: 5
            case .contested: 6
            case .reviewed: 7
            case .closed: 8
            case .regraded: 9
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "EVALUATION_STATE_UNSPECIFIED"
            case .notStarted: "EVALUATION_STATE_NOT_STARTED"
            case .selfAssessed: "EVALUATION_STATE_SELF_ASSESSED"
            case .appraised: "EVALUATION_STATE_APPRAISED"
            case .decided: "EVALUATION_STATE_DECIDED"
            case .notified: "EVALUATION_STATE_NOTIFIED"
            case .contested: "EVALUATION_STATE_CONTESTED"
            case .reviewed: "EVALUATION_STATE_REVIEWED"
            case .closed: "EVALUATION_STATE_CLOSED"
            case .regraded: "EVALUATION_STATE_REGRADED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [EvaluationState] = [.unspecified, .notStarted, .selfAssessed, .appraised, .decided, .notified, .contested, .reviewed, .closed, .regraded]
}

/// Grades, the code list `grade`.
public enum EvaluationGrade: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Excellent (hoàn thành xuất sắc nhiệm vụ).
    case htxsnv
    /// Good (hoàn thành tốt nhiệm vụ).
    case httnv
    /// Completed (hoàn thành nhiệm vụ).
    case htnv
    /// Not completed (không hoàn thành nhiệm vụ).
    case khtnv
    /// Not graded (chưa xếp loại).
    case notGraded
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .htxsnv
            case 2: self = .httnv
            case 3: self = .htnv
            case 4: self = .khtnv
            case 5: self = .notGraded
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .htxsnv: 1
            case .httnv: 2
            case .htnv: 3
            case .khtnv: 4
            case .notGraded: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "EVALUATION_GRADE_UNSPECIFIED"
            case .htxsnv: "EVALUATION_GRADE_HTXSNV"
            case .httnv: "EVALUATION_GRADE_HTTNV"
            case .htnv: "EVALUATION_GRADE_HTNV"
            case .khtnv: "EVALUATION_GRADE_KHTNV"
            case .notGraded: "EVALUATION_GRADE_NOT_GRADED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [EvaluationGrade] = [.unspecified, .htxsnv, .httnv, .htnv, .khtnv, .notGraded]
}

/// As what a subject is evaluated.
public enum EvaluationStanding: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// The head of the organisation (người đứng đầu).
    case head
    /// Another one who leads (lãnh đạo, quản lý).
    case leader
    /// Who does not lead (không giữ chức vụ lãnh đạo).
    case other
    /// An organisation (tập thể).
    case collective
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .head
            case 2: self = .leader
            case 3: self = .other
            case 4: self = .collective
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .head: 1
            case .leader: 2
            case .other: 3
            case .collective: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "EVALUATION_STANDING_UNSPECIFIED"
            case .head: "EVALUATION_STANDING_HEAD"
            case .leader: "EVALUATION_STANDING_LEADER"
            case .other: "EVALUATION_STANDING_OTHER"
            case .collective: "EVALUATION_STANDING_COLLECTIVE"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [EvaluationStanding] = [.unspecified, .head, .leader, .other, .collective]
}

/// Facts of a period that speak against a good grade.
public enum EvaluationFact: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Failed the basic indicators (không đạt các chỉ tiêu cơ bản).
    case basicIndicatorsFailed
    /// More low confidence in the year than the regulation allows (tín nhiệm thấp).
    case lowConfidence
    /// Discipline that has to do with the duty (kỷ luật liên quan đến công vụ).
    case dutyDiscipline
    /// A conclusion of degradation (suy thoái, tự diễn biến, tự chuyển hóa).
    case degradation
    /// Corruption with discipline in what is led directly (tham nhũng trong phạm vi phụ trách).
    case corruptionInScope
    /// Most units that are led did not complete their tasks (đa số đơn vị không hoàn thành nhiệm vụ).
    case unitsNotCompleted
    /// Suspended in the period (bị tạm đình chỉ).
    case suspended
    /// A sanction is in force (đang thi hành kỷ luật).
    case sanctionInForce
    /// Recognised as a weak organisation, or heads what is directly above one (tổ chức yếu kém).
    case weakOrganization
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .basicIndicatorsFailed
            case 2: self = .lowConfidence
            case 3: self = .dutyDiscipline
            case 4: self = .degradation
            case 5: self = .corruptionInScope
            case 6: self = .unitsNotCompleted
            case 7: self = .suspended
            case 8: self = .sanctionInForce
            case 9: self = .weakOrganization
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .basicIndicatorsFailed: 1
            case .lowConfidence: 2
            case .dutyDiscipline: 3
            case .degradation: 4
            case .corruptionInScope: 5
            case .unitsNotCompleted: 6
            case .suspended: 7
            case .sanctionInForce: 8
            case .weakOrganization: 9
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "EVALUATION_FACT_UNSPECIFIED"
            case .basicIndicatorsFailed: "EVALUATION_FACT_BASIC_INDICATORS_FAILED"
            case .lowConfidence: "EVALUATION_FACT_LOW_CONFIDENCE"
            case .dutyDiscipline: "EVALUATION_FACT_DUTY_DISCIPLINE"
            case .degradation: "EVALUATION_FACT_DEGRADATION"
            case .corruptionInScope: "EVALUATION_FACT_CORRUPTION_IN_SCOPE"
            case .unitsNotCompleted: "EVALUATION_FACT_UNITS_NOT_COMPLETED"
            case .suspended: "EVALUATION_FACT_SUSPENDED"
            case .sanctionInForce: "EVALUATION_FACT_SANCTION_IN_FORCE"
            case .weakOrganization: "EVALUATION_FACT_WEAK_ORGANIZATION"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [EvaluationFact] = [.unspecified, .basicIndicatorsFailed, .lowConfidence, .dutyDiscipline, .degradation, .corruptionInScope, .unitsNotCompleted, .suspended, .sanctionInForce, .weakOrganization]
}

/// Grounds on which a grade changes after the round.
public enum RegradingGround: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Discipline for an act of the period that was found later (kỷ luật phát hiện sau).
    case disciplineFoundLater
    /// A complaint was upheld (khiếu nại được chấp nhận).
    case complaintUpheld
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .disciplineFoundLater
            case 2: self = .complaintUpheld
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .disciplineFoundLater: 1
            case .complaintUpheld: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "REGRADING_GROUND_UNSPECIFIED"
            case .disciplineFoundLater: "REGRADING_GROUND_DISCIPLINE_FOUND_LATER"
            case .complaintUpheld: "REGRADING_GROUND_COMPLAINT_UPHELD"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [RegradingGround] = [.unspecified, .disciplineFoundLater, .complaintUpheld]
}

/// Hides what a caller may not see.
extension Evaluation: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("self_assessment", .sensitive),
        GuardedField("appraisal", .sensitive),
        GuardedField("decision", .sensitive),
        GuardedField("contest_reason", .sensitive),
        GuardedField("review", .sensitive),
        GuardedField("regrading", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// What says which official they are about.
    public var guardedOfficial: String { self.official }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.selfAssessment = nil }
        if !clearance.contains(.sensitive) { self.appraisal = nil }
        if !clearance.contains(.sensitive) { self.decision = nil }
        if !clearance.contains(.sensitive) { self.contestReason = "" }
        if !clearance.contains(.sensitive) { self.review = nil }
        if !clearance.contains(.sensitive) { self.regrading = nil }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("self_assessment", .sensitive, if: self.selfAssessment != nil)
        fields.add("appraisal", .sensitive, if: self.appraisal != nil)
        fields.add("decision", .sensitive, if: self.decision != nil)
        fields.add("contest_reason", .sensitive, if: self.contestReason.isEmpty == false)
        fields.add("review", .sensitive, if: self.review != nil)
        fields.add("regrading", .sensitive, if: self.regrading != nil)
    }
}
