// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/evaluation_round.proto

internal import CMessages
public import ProtobufC
public import RPC
public import TypeContract
public import WellKnownMessages

/// A round of evaluation of subjects of one kind, in an organisation and all below it (đợt đánh
/// giá).
public struct EvaluationRound: ProtobufMessage {
    /// Resource name, `evaluationRounds/{evaluation_round}`.
    @ProtoText public var name: String
    /// The organisation that holds it, `organizations/{organization}`.
    @ProtoText public var organization: String
    /// Whom it evaluates.
    public var subjectKind: EvaluationSubjectKind
    /// The year, 2000 through 2199.
    public var year: Int32
    /// The kind of period.
    public var period: EvaluationPeriod
    /// The quarter, 1 to 4; 0 for other periods.
    public var quarter: Int32
    /// The last day of the period: of a quarter and a year it follows, of others it is required and in
    /// that year.
    public var periodEndDate: GoogleDate?
    /// The day by which the round is planned to be over, not before today; it does not end by it.
    public var dueDate: GoogleDate?
    /// Where it stands.
    public var state: EvaluationRoundState
    /// The rows of the policy for the grades of the round.
    public var rules: [TypeContract.RuleReference]
    /// Number of the decision that the organisation is outstanding, by which more may be excellent;
    /// empty for none.
    @ProtoText public var outstandingDecisionNumber: String
    /// When it was opened.
    public var createTime: GoogleTimestamp?
    /// When it was last changed.
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
        self.subjectKind = EvaluationSubjectKind()
        self.year = 0
        self.period = EvaluationPeriod()
        self.quarter = 0
        self.periodEndDate = nil
        self.dueDate = nil
        self.state = EvaluationRoundState()
        self.rules = []
        _outstandingDecisionNumber = ProtoText(projectedValue: Text())
        self.createTime = nil
        self.updateTime = nil
        _etag = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", organization: String = "", subjectKind: EvaluationSubjectKind = EvaluationSubjectKind(), year: Int32 = 0, period: EvaluationPeriod = EvaluationPeriod(), quarter: Int32 = 0, periodEndDate: GoogleDate? = nil, dueDate: GoogleDate? = nil, state: EvaluationRoundState = EvaluationRoundState(), rules: [TypeContract.RuleReference] = [], outstandingDecisionNumber: String = "", createTime: GoogleTimestamp? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "") {
        _name = ProtoText(wrappedValue: name)
        _organization = ProtoText(wrappedValue: organization)
        self.subjectKind = subjectKind
        self.year = year
        self.period = period
        self.quarter = quarter
        self.periodEndDate = periodEndDate
        self.dueDate = dueDate
        self.state = state
        self.rules = rules
        _outstandingDecisionNumber = ProtoText(wrappedValue: outstandingDecisionNumber)
        self.createTime = createTime
        self.updateTime = updateTime
        _etag = ProtoText(wrappedValue: etag)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.EvaluationRound"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__EvaluationRound()
        unsafe canbo__personnel__v1__evaluation_round__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__EvaluationRound.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.subjectKind = EvaluationSubjectKind(number: Int32(truncatingIfNeeded: wire.pointee.subject_kind.rawValue))
        unsafe self.year = wire.pointee.year
        unsafe self.period = EvaluationPeriod(number: Int32(truncatingIfNeeded: wire.pointee.period.rawValue))
        unsafe self.quarter = wire.pointee.quarter
        unsafe self.periodEndDate = source.message(wire.pointee.period_end_date, "period_end_date")
        unsafe self.dueDate = source.message(wire.pointee.due_date, "due_date")
        unsafe self.state = EvaluationRoundState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.rules = source.messages(wire.pointee.n_rules, wire.pointee.rules, "rules")
        unsafe _outstandingDecisionNumber = source.text(wire.pointee.outstanding_decision_number, "outstanding_decision_number")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.updateTime = source.message(wire.pointee.update_time, "update_time")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__EvaluationRound.self)
        unsafe canbo__personnel__v1__evaluation_round__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.subject_kind = .init(rawValue: .init(truncatingIfNeeded: self.subjectKind.number))
        unsafe wire.pointee.year = self.year
        unsafe wire.pointee.period = .init(rawValue: .init(truncatingIfNeeded: self.period.number))
        unsafe wire.pointee.quarter = self.quarter
        unsafe wire.pointee.period_end_date = scratch.message(self.periodEndDate)
        unsafe wire.pointee.due_date = scratch.message(self.dueDate)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe (wire.pointee.n_rules, wire.pointee.rules) = scratch.messages(self.rules)
        unsafe wire.pointee.outstanding_decision_number = scratch.text(_outstandingDecisionNumber)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.update_time = scratch.message(self.updateTime)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What the evaluations of a round come to.
public struct EvaluationDistribution: ProtobufMessage {
    /// The round, `evaluationRounds/{evaluation_round}`.
    @ProtoText public var name: String
    /// A row for each group of subjects that are compared, in the order of their codes.
    public var groups: [EvaluationGroup]
    /// The rows of the policy for the quota.
    public var rules: [TypeContract.RuleReference]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.groups = []
        self.rules = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", groups: [EvaluationGroup] = [], rules: [TypeContract.RuleReference] = []) {
        _name = ProtoText(wrappedValue: name)
        self.groups = groups
        self.rules = rules
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.EvaluationDistribution"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__EvaluationDistribution()
        unsafe canbo__personnel__v1__evaluation_distribution__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__EvaluationDistribution.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.groups = source.messages(wire.pointee.n_groups, wire.pointee.groups, "groups")
        unsafe self.rules = source.messages(wire.pointee.n_rules, wire.pointee.rules, "rules")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__EvaluationDistribution.self)
        unsafe canbo__personnel__v1__evaluation_distribution__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe (wire.pointee.n_groups, wire.pointee.groups) = scratch.messages(self.groups)
        unsafe (wire.pointee.n_rules, wire.pointee.rules) = scratch.messages(self.rules)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The evaluations of subjects that are compared with each other.
public struct EvaluationGroup: ProtobufMessage {
    /// The code; empty for those without one.
    @ProtoText public var comparisonGroup: String
    /// All of them.
    public var subjects: Int32
    /// How many have each grade that was decided, the best grade first; those without one are in none.
    public var grades: [GradeCount]
    /// How many may be excellent, by the grades decided so far.
    public var excellentAllowed: Int32
    /// Whether more are.
    public var quotaExceeded: Bool
    /// How many of the grades decided contradict facts of the appraisal, and stand by an explanation.
    public var contradictions: Int32
    /// Tasks of all of them, for comparison with the grades.
    public var tasks: TaskFigures?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _comparisonGroup = ProtoText(projectedValue: Text())
        self.subjects = 0
        self.grades = []
        self.excellentAllowed = 0
        self.quotaExceeded = false
        self.contradictions = 0
        self.tasks = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(comparisonGroup: String = "", subjects: Int32 = 0, grades: [GradeCount] = [], excellentAllowed: Int32 = 0, quotaExceeded: Bool = false, contradictions: Int32 = 0, tasks: TaskFigures? = nil) {
        _comparisonGroup = ProtoText(wrappedValue: comparisonGroup)
        self.subjects = subjects
        self.grades = grades
        self.excellentAllowed = excellentAllowed
        self.quotaExceeded = quotaExceeded
        self.contradictions = contradictions
        self.tasks = tasks
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.EvaluationGroup"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__EvaluationGroup()
        unsafe canbo__personnel__v1__evaluation_group__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__EvaluationGroup.self)
        unsafe _comparisonGroup = source.text(wire.pointee.comparison_group, "comparison_group")
        unsafe self.subjects = wire.pointee.subjects
        unsafe self.grades = source.messages(wire.pointee.n_grades, wire.pointee.grades, "grades")
        unsafe self.excellentAllowed = wire.pointee.excellent_allowed
        unsafe self.quotaExceeded = wire.pointee.quota_exceeded != 0
        unsafe self.contradictions = wire.pointee.contradictions
        unsafe self.tasks = source.message(wire.pointee.tasks, "tasks")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__EvaluationGroup.self)
        unsafe canbo__personnel__v1__evaluation_group__init(wire)
        unsafe wire.pointee.comparison_group = scratch.text(_comparisonGroup)
        unsafe wire.pointee.subjects = self.subjects
        unsafe (wire.pointee.n_grades, wire.pointee.grades) = scratch.messages(self.grades)
        unsafe wire.pointee.excellent_allowed = self.excellentAllowed
        unsafe wire.pointee.quota_exceeded = self.quotaExceeded ? 1 : 0
        unsafe wire.pointee.contradictions = self.contradictions
        unsafe wire.pointee.tasks = scratch.message(self.tasks)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// How many have a grade.
public struct GradeCount: ProtobufMessage {
    /// The grade.
    public var grade: EvaluationGrade
    /// How many.
    public var subjects: Int32
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.grade = EvaluationGrade()
        self.subjects = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(grade: EvaluationGrade = EvaluationGrade(), subjects: Int32 = 0) {
        self.grade = grade
        self.subjects = subjects
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GradeCount"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GradeCount()
        unsafe canbo__personnel__v1__grade_count__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GradeCount.self)
        unsafe self.grade = EvaluationGrade(number: Int32(truncatingIfNeeded: wire.pointee.grade.rawValue))
        unsafe self.subjects = wire.pointee.subjects
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GradeCount.self)
        unsafe canbo__personnel__v1__grade_count__init(wire)
        unsafe wire.pointee.grade = .init(rawValue: .init(truncatingIfNeeded: self.grade.number))
        unsafe wire.pointee.subjects = self.subjects
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What is evaluated in a round.
public enum EvaluationSubjectKind: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Organisations (tập thể).
    case organization
    /// Officials (cán bộ, công chức, viên chức).
    case official
    /// Members of the Party (đảng viên).
    case member
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .organization
            case 2: self = .official
            case 3: self = .member
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .organization: 1
            case .official: 2
            case .member: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "EVALUATION_SUBJECT_KIND_UNSPECIFIED"
            case .organization: "EVALUATION_SUBJECT_KIND_ORGANIZATION"
            case .official: "EVALUATION_SUBJECT_KIND_OFFICIAL"
            case .member: "EVALUATION_SUBJECT_KIND_MEMBER"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [EvaluationSubjectKind] = [.unspecified, .organization, .official, .member]
}

/// States of a round.
public enum EvaluationRoundState: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Subjects are evaluated (đang đánh giá).
    case open
    /// The grades are told and may be contested (đã công bố).
    case published
    /// Over (đã kết thúc).
    case closed
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .open
            case 2: self = .published
            case 3: self = .closed
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .open: 1
            case .published: 2
            case .closed: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "EVALUATION_ROUND_STATE_UNSPECIFIED"
            case .open: "EVALUATION_ROUND_STATE_OPEN"
            case .published: "EVALUATION_ROUND_STATE_PUBLISHED"
            case .closed: "EVALUATION_ROUND_STATE_CLOSED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [EvaluationRoundState] = [.unspecified, .open, .published, .closed]
}

/// Hides what a caller may not see.
extension EvaluationDistribution: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("groups", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.groups = [] }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("groups", .sensitive, if: self.groups.isEmpty == false)
    }
}
