// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/training.proto

internal import CMessages
public import ProtobufC
public import TypeContract
public import WellKnownMessages

/// The training plan of an organisation for a year, by the paper that approved it (kế hoạch đào tạo,
/// bồi dưỡng).
public struct TrainingPlan: ProtobufMessage {
    /// Resource name, `trainingPlans/{training_plan}`.
    @ProtoText public var name: String
    /// The organisation that holds its classes, `organizations/{organization}`.
    @ProtoText public var organization: String
    /// The year, 1990 through 2199.
    public var year: Int32
    /// What it is called, 1 to 200 characters.
    @ProtoText public var displayName: String
    /// Number of the paper that approved it, 1 to 100 characters.
    @ProtoText public var documentNumber: String
    /// The day of that paper, not after today.
    public var documentDate: GoogleDate?
    /// When it was recorded.
    public var createTime: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _organization = ProtoText(projectedValue: Text())
        self.year = 0
        _displayName = ProtoText(projectedValue: Text())
        _documentNumber = ProtoText(projectedValue: Text())
        self.documentDate = nil
        self.createTime = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", organization: String = "", year: Int32 = 0, displayName: String = "", documentNumber: String = "", documentDate: GoogleDate? = nil, createTime: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        _organization = ProtoText(wrappedValue: organization)
        self.year = year
        _displayName = ProtoText(wrappedValue: displayName)
        _documentNumber = ProtoText(wrappedValue: documentNumber)
        self.documentDate = documentDate
        self.createTime = createTime
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.TrainingPlan"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__TrainingPlan()
        unsafe canbo__personnel__v1__training_plan__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__TrainingPlan.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.year = wire.pointee.year
        unsafe _displayName = source.text(wire.pointee.display_name, "display_name")
        unsafe _documentNumber = source.text(wire.pointee.document_number, "document_number")
        unsafe self.documentDate = source.message(wire.pointee.document_date, "document_date")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__TrainingPlan.self)
        unsafe canbo__personnel__v1__training_plan__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.year = self.year
        unsafe wire.pointee.display_name = scratch.text(_displayName)
        unsafe wire.pointee.document_number = scratch.text(_documentNumber)
        unsafe wire.pointee.document_date = scratch.message(self.documentDate)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A class of a course (lớp đào tạo, bồi dưỡng).
public struct TrainingClass: ProtobufMessage {
    /// Resource name, `trainingClasses/{training_class}`.
    @ProtoText public var name: String
    /// The plan that it belongs to, `trainingPlans/{training_plan}`.
    @ProtoText public var trainingPlan: String
    /// The organisation of the plan, `organizations/{organization}`.
    @ProtoText public var organization: String
    /// What it is called, 1 to 200 characters.
    @ProtoText public var displayName: String
    /// What is taught.
    public var content: TrainingContent
    /// The course.
    public var course: TrainingCourse
    /// How it is held.
    public var form: TrainingForm
    /// The school that holds it, in words, at most 200 characters.
    @ProtoText public var school: String
    /// The first day.
    public var startDate: GoogleDate?
    /// The last day; at most ten years after the first.
    public var endDate: GoogleDate?
    /// Periods that are taught (tiết), 1 to 10,000.
    public var periods: Int32
    /// How many may take part, 1 to 2,000.
    public var capacity: Int32
    /// Where it stands.
    public var state: TrainingClassState
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
        _trainingPlan = ProtoText(projectedValue: Text())
        _organization = ProtoText(projectedValue: Text())
        _displayName = ProtoText(projectedValue: Text())
        self.content = TrainingContent()
        self.course = TrainingCourse()
        self.form = TrainingForm()
        _school = ProtoText(projectedValue: Text())
        self.startDate = nil
        self.endDate = nil
        self.periods = 0
        self.capacity = 0
        self.state = TrainingClassState()
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
    public init(name: String = "", trainingPlan: String = "", organization: String = "", displayName: String = "", content: TrainingContent = TrainingContent(), course: TrainingCourse = TrainingCourse(), form: TrainingForm = TrainingForm(), school: String = "", startDate: GoogleDate? = nil, endDate: GoogleDate? = nil, periods: Int32 = 0, capacity: Int32 = 0, state: TrainingClassState = TrainingClassState(), stateDate: GoogleDate? = nil, createTime: GoogleTimestamp? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        _trainingPlan = ProtoText(wrappedValue: trainingPlan)
        _organization = ProtoText(wrappedValue: organization)
        _displayName = ProtoText(wrappedValue: displayName)
        self.content = content
        self.course = course
        self.form = form
        _school = ProtoText(wrappedValue: school)
        self.startDate = startDate
        self.endDate = endDate
        self.periods = periods
        self.capacity = capacity
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
    public static let fullName = "canbo.personnel.v1.TrainingClass"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__TrainingClass()
        unsafe canbo__personnel__v1__training_class__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__TrainingClass.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _trainingPlan = source.text(wire.pointee.training_plan, "training_plan")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe _displayName = source.text(wire.pointee.display_name, "display_name")
        unsafe self.content = TrainingContent(number: Int32(truncatingIfNeeded: wire.pointee.content.rawValue))
        unsafe self.course = TrainingCourse(number: Int32(truncatingIfNeeded: wire.pointee.course.rawValue))
        unsafe self.form = TrainingForm(number: Int32(truncatingIfNeeded: wire.pointee.form.rawValue))
        unsafe _school = source.text(wire.pointee.school, "school")
        unsafe self.startDate = source.message(wire.pointee.start_date, "start_date")
        unsafe self.endDate = source.message(wire.pointee.end_date, "end_date")
        unsafe self.periods = wire.pointee.periods
        unsafe self.capacity = wire.pointee.capacity
        unsafe self.state = TrainingClassState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
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
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__TrainingClass.self)
        unsafe canbo__personnel__v1__training_class__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.training_plan = scratch.text(_trainingPlan)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.display_name = scratch.text(_displayName)
        unsafe wire.pointee.content = .init(rawValue: .init(truncatingIfNeeded: self.content.number))
        unsafe wire.pointee.course = .init(rawValue: .init(truncatingIfNeeded: self.course.number))
        unsafe wire.pointee.form = .init(rawValue: .init(truncatingIfNeeded: self.form.number))
        unsafe wire.pointee.school = scratch.text(_school)
        unsafe wire.pointee.start_date = scratch.message(self.startDate)
        unsafe wire.pointee.end_date = scratch.message(self.endDate)
        unsafe wire.pointee.periods = self.periods
        unsafe wire.pointee.capacity = self.capacity
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

/// An official in a class (học viên).
public struct Enrolment: ProtobufMessage {
    /// Resource name, `enrolments/{enrolment}`.
    @ProtoText public var name: String
    /// The class, `trainingClasses/{training_class}`.
    @ProtoText public var trainingClass: String
    /// Who takes part, `officials/{official}`.
    @ProtoText public var official: String
    /// The organisation that managed the official at the nomination, `organizations/{organization}`.
    @ProtoText public var organization: String
    /// As what the official is planned, by the list of who nominates: plans of the centre are kept by
    /// no service here. Unspecified for who is in no plan.
    public var planKind: TrainingPlanKind
    /// The list of who nominates.
    public var nomination: TrainingPaper?
    /// The list that is confirmed.
    public var confirmation: TrainingPaper?
    /// The paper of the last step after that: of the school, or of who takes the official out.
    public var lastStep: TrainingPaper?
    /// The certificate of who passed; absent where none was given.
    public var certificate: TrainingCertificate?
    /// The rows of the policy that the nomination rests on.
    public var rules: [TypeContract.RuleReference]
    /// Where it stands.
    public var state: EnrolmentState
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
        _trainingClass = ProtoText(projectedValue: Text())
        _official = ProtoText(projectedValue: Text())
        _organization = ProtoText(projectedValue: Text())
        self.planKind = TrainingPlanKind()
        self.nomination = nil
        self.confirmation = nil
        self.lastStep = nil
        self.certificate = nil
        self.rules = []
        self.state = EnrolmentState()
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
    public init(name: String = "", trainingClass: String = "", official: String = "", organization: String = "", planKind: TrainingPlanKind = TrainingPlanKind(), nomination: TrainingPaper? = nil, confirmation: TrainingPaper? = nil, lastStep: TrainingPaper? = nil, certificate: TrainingCertificate? = nil, rules: [TypeContract.RuleReference] = [], state: EnrolmentState = EnrolmentState(), stateDate: GoogleDate? = nil, createTime: GoogleTimestamp? = nil, updateTime: GoogleTimestamp? = nil, etag: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        _trainingClass = ProtoText(wrappedValue: trainingClass)
        _official = ProtoText(wrappedValue: official)
        _organization = ProtoText(wrappedValue: organization)
        self.planKind = planKind
        self.nomination = nomination
        self.confirmation = confirmation
        self.lastStep = lastStep
        self.certificate = certificate
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
    public static let fullName = "canbo.personnel.v1.Enrolment"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__Enrolment()
        unsafe canbo__personnel__v1__enrolment__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Enrolment.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _trainingClass = source.text(wire.pointee.training_class, "training_class")
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe self.planKind = TrainingPlanKind(number: Int32(truncatingIfNeeded: wire.pointee.plan_kind.rawValue))
        unsafe self.nomination = source.message(wire.pointee.nomination, "nomination")
        unsafe self.confirmation = source.message(wire.pointee.confirmation, "confirmation")
        unsafe self.lastStep = source.message(wire.pointee.last_step, "last_step")
        unsafe self.certificate = source.message(wire.pointee.certificate, "certificate")
        unsafe self.rules = source.messages(wire.pointee.n_rules, wire.pointee.rules, "rules")
        unsafe self.state = EnrolmentState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
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
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__Enrolment.self)
        unsafe canbo__personnel__v1__enrolment__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.training_class = scratch.text(_trainingClass)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.plan_kind = .init(rawValue: .init(truncatingIfNeeded: self.planKind.number))
        unsafe wire.pointee.nomination = scratch.message(self.nomination)
        unsafe wire.pointee.confirmation = scratch.message(self.confirmation)
        unsafe wire.pointee.last_step = scratch.message(self.lastStep)
        unsafe wire.pointee.certificate = scratch.message(self.certificate)
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
public struct TrainingPaper: ProtobufMessage {
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
    public static let fullName = "canbo.personnel.v1.TrainingPaper"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__TrainingPaper()
        unsafe canbo__personnel__v1__training_paper__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__TrainingPaper.self)
        unsafe _documentNumber = source.text(wire.pointee.document_number, "document_number")
        unsafe self.documentDate = source.message(wire.pointee.document_date, "document_date")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__TrainingPaper.self)
        unsafe canbo__personnel__v1__training_paper__init(wire)
        unsafe wire.pointee.document_number = scratch.text(_documentNumber)
        unsafe wire.pointee.document_date = scratch.message(self.documentDate)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A certificate (chứng chỉ, chứng nhận).
public struct TrainingCertificate: ProtobufMessage {
    /// Its number, 1 to 100 characters.
    @ProtoText public var certificateNumber: String
    /// The day on which it was given, not after today.
    public var issueDate: GoogleDate?
    /// The first day on which it is not valid any more, after that; absent when it does not lapse.
    public var expiryDate: GoogleDate?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _certificateNumber = ProtoText(projectedValue: Text())
        self.issueDate = nil
        self.expiryDate = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(certificateNumber: String = "", issueDate: GoogleDate? = nil, expiryDate: GoogleDate? = nil) {
        _certificateNumber = ProtoText(wrappedValue: certificateNumber)
        self.issueDate = issueDate
        self.expiryDate = expiryDate
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.TrainingCertificate"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__TrainingCertificate()
        unsafe canbo__personnel__v1__training_certificate__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__TrainingCertificate.self)
        unsafe _certificateNumber = source.text(wire.pointee.certificate_number, "certificate_number")
        unsafe self.issueDate = source.message(wire.pointee.issue_date, "issue_date")
        unsafe self.expiryDate = source.message(wire.pointee.expiry_date, "expiry_date")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__TrainingCertificate.self)
        unsafe canbo__personnel__v1__training_certificate__init(wire)
        unsafe wire.pointee.certificate_number = scratch.text(_certificateNumber)
        unsafe wire.pointee.issue_date = scratch.message(self.issueDate)
        unsafe wire.pointee.expiry_date = scratch.message(self.expiryDate)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Who takes part in a class, in persons, by plan kind (`RPT-TRN-01`).
///
/// The rows sum to the total. A row's list is `ListEnrolments` of the class, narrowed to its kind
/// and state, as of the same day and as recorded at the same instant.
public struct TrainingReport: ProtobufMessage {
    /// The class, as of the same day and instant.
    public var trainingClass: TrainingClass?
    /// The day of the count.
    public var asOf: GoogleDate?
    /// The instant whose knowledge was counted.
    public var asRecordedAt: GoogleTimestamp?
    /// A row for each plan kind and state with any, in that order.
    public var rows: [ParticipantCount]
    /// All participants.
    public var participants: Int64
    /// The states counted.
    public var countedStates: [EnrolmentState]
    /// By which rules was counted.
    public var countingRules: [TypeContract.RuleReference]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.trainingClass = nil
        self.asOf = nil
        self.asRecordedAt = nil
        self.rows = []
        self.participants = 0
        self.countedStates = []
        self.countingRules = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(trainingClass: TrainingClass? = nil, asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil, rows: [ParticipantCount] = [], participants: Int64 = 0, countedStates: [EnrolmentState] = [], countingRules: [TypeContract.RuleReference] = []) {
        self.trainingClass = trainingClass
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        self.rows = rows
        self.participants = participants
        self.countedStates = countedStates
        self.countingRules = countingRules
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.TrainingReport"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__TrainingReport()
        unsafe canbo__personnel__v1__training_report__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__TrainingReport.self)
        unsafe self.trainingClass = source.message(wire.pointee.training_class, "training_class")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unsafe self.rows = source.messages(wire.pointee.n_rows, wire.pointee.rows, "rows")
        unsafe self.participants = wire.pointee.participants
        unsafe self.countedStates = source.enums(wire.pointee.n_counted_states, wire.pointee.counted_states)
        unsafe self.countingRules = source.messages(wire.pointee.n_counting_rules, wire.pointee.counting_rules, "counting_rules")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__TrainingReport.self)
        unsafe canbo__personnel__v1__training_report__init(wire)
        unsafe wire.pointee.training_class = scratch.message(self.trainingClass)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe (wire.pointee.n_rows, wire.pointee.rows) = scratch.messages(self.rows)
        unsafe wire.pointee.participants = self.participants
        unsafe (wire.pointee.n_counted_states, wire.pointee.counted_states) = scratch.enums(self.countedStates)
        unsafe (wire.pointee.n_counting_rules, wire.pointee.counting_rules) = scratch.messages(self.countingRules)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Participants of one plan kind in one state.
public struct ParticipantCount: ProtobufMessage {
    /// The kind.
    public var planKind: TrainingPlanKind
    /// The state.
    public var state: EnrolmentState
    /// How many.
    public var participants: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.planKind = TrainingPlanKind()
        self.state = EnrolmentState()
        self.participants = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(planKind: TrainingPlanKind = TrainingPlanKind(), state: EnrolmentState = EnrolmentState(), participants: Int64 = 0) {
        self.planKind = planKind
        self.state = state
        self.participants = participants
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ParticipantCount"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ParticipantCount()
        unsafe canbo__personnel__v1__participant_count__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ParticipantCount.self)
        unsafe self.planKind = TrainingPlanKind(number: Int32(truncatingIfNeeded: wire.pointee.plan_kind.rawValue))
        unsafe self.state = EnrolmentState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.participants = wire.pointee.participants
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ParticipantCount.self)
        unsafe canbo__personnel__v1__participant_count__init(wire)
        unsafe wire.pointee.plan_kind = .init(rawValue: .init(truncatingIfNeeded: self.planKind.number))
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.participants = self.participants
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What an official owes in training and has not done.
public struct TrainingShortfall: ProtobufMessage {
    /// Who owes it, `officials/{official}`.
    @ProtoText public var official: String
    /// Periods of the year in classes that were passed; 0 for a leadership course.
    public var periods: Int32
    /// The holding that the course is owed for, `holdings/{holding}`; empty for the periods of a year.
    @ProtoText public var holding: String
    /// The last day on which it may be done.
    public var dueDate: GoogleDate?
    /// Whether that day is over.
    public var overdue: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _official = ProtoText(projectedValue: Text())
        self.periods = 0
        _holding = ProtoText(projectedValue: Text())
        self.dueDate = nil
        self.overdue = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(official: String = "", periods: Int32 = 0, holding: String = "", dueDate: GoogleDate? = nil, overdue: Bool = false) {
        _official = ProtoText(wrappedValue: official)
        self.periods = periods
        _holding = ProtoText(wrappedValue: holding)
        self.dueDate = dueDate
        self.overdue = overdue
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.TrainingShortfall"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__TrainingShortfall()
        unsafe canbo__personnel__v1__training_shortfall__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__TrainingShortfall.self)
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe self.periods = wire.pointee.periods
        unsafe _holding = source.text(wire.pointee.holding, "holding")
        unsafe self.dueDate = source.message(wire.pointee.due_date, "due_date")
        unsafe self.overdue = wire.pointee.overdue != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__TrainingShortfall.self)
        unsafe canbo__personnel__v1__training_shortfall__init(wire)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.periods = self.periods
        unsafe wire.pointee.holding = scratch.text(_holding)
        unsafe wire.pointee.due_date = scratch.message(self.dueDate)
        unsafe wire.pointee.overdue = self.overdue ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What is taught.
public enum TrainingContent: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Political theory (lý luận chính trị).
    case llct
    /// Defence and security (quốc phòng, an ninh).
    case qpan
    /// State management (quản lý nhà nước).
    case qlnn
    /// What a job position needs (vị trí việc làm).
    case vtvl
    /// Science, technology and digital skills (khoa học, công nghệ, chuyển đổi số).
    case khcnSo
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .llct
            case 2: self = .qpan
            case 3: self = .qlnn
            case 4: self = .vtvl
            case 5: self = .khcnSo
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .llct: 1
            case .qpan: 2
            case .qlnn: 3
            case .vtvl: 4
            case .khcnSo: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "TRAINING_CONTENT_UNSPECIFIED"
            case .llct: "TRAINING_CONTENT_LLCT"
            case .qpan: "TRAINING_CONTENT_QPAN"
            case .qlnn: "TRAINING_CONTENT_QLNN"
            case .vtvl: "TRAINING_CONTENT_VTVL"
            case .khcnSo: "TRAINING_CONTENT_KHCN_SO"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [TrainingContent] = [.unspecified, .llct, .qpan, .qlnn, .vtvl, .khcnSo]
}

/// Courses.
public enum TrainingCourse: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Political theory, elementary (sơ cấp).
    case theoryElementary
    /// Political theory, intermediate (trung cấp).
    case theoryIntermediate
    /// Political theory, advanced (cao cấp).
    case theoryAdvanced
    /// For new members of the Party (đảng viên mới).
    case newMember
    /// For who may be admitted to the Party (nhận thức về Đảng).
    case awareness
    /// For those planned at the strategic level (quy hoạch cấp chiến lược).
    case plannedStrategic
    /// Professional work of the Party (nghiệp vụ công tác đảng).
    case professionalPartyWork
    /// For who leads (bồi dưỡng lãnh đạo, quản lý).
    case leadership
    /// For a job position (theo vị trí việc làm).
    case jobPosition
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .theoryElementary
            case 2: self = .theoryIntermediate
            case 3: self = .theoryAdvanced
            case 4: self = .newMember
            case 5: self = .awareness
            case 6: self = .plannedStrategic
            case 7: self = .professionalPartyWork
            case 8: self = .leadership
            case 9: self = .jobPosition
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .theoryElementary: 1
            case .theoryIntermediate: 2
            case .theoryAdvanced: 3
            case .newMember: 4
            case .awareness: 5
            case .plannedStrategic: 6
            case .professionalPartyWork: 7
            case .leadership: 8
            case .jobPosition: 9
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "TRAINING_COURSE_UNSPECIFIED"
            case .theoryElementary: "TRAINING_COURSE_THEORY_ELEMENTARY"
            case .theoryIntermediate: "TRAINING_COURSE_THEORY_INTERMEDIATE"
            case .theoryAdvanced: "TRAINING_COURSE_THEORY_ADVANCED"
            case .newMember: "TRAINING_COURSE_NEW_MEMBER"
            case .awareness: "TRAINING_COURSE_AWARENESS"
            case .plannedStrategic: "TRAINING_COURSE_PLANNED_STRATEGIC"
            case .professionalPartyWork: "TRAINING_COURSE_PROFESSIONAL_PARTY_WORK"
            case .leadership: "TRAINING_COURSE_LEADERSHIP"
            case .jobPosition: "TRAINING_COURSE_JOB_POSITION"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [TrainingCourse] = [.unspecified, .theoryElementary, .theoryIntermediate, .theoryAdvanced, .newMember, .awareness, .plannedStrategic, .professionalPartyWork, .leadership, .jobPosition]
}

/// How a class is held.
public enum TrainingForm: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// In one place (tập trung).
    case centralised
    /// Online (trực tuyến).
    case online
    /// Both (kết hợp).
    case blended
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .centralised
            case 2: self = .online
            case 3: self = .blended
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .centralised: 1
            case .online: 2
            case .blended: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "TRAINING_FORM_UNSPECIFIED"
            case .centralised: "TRAINING_FORM_CENTRALISED"
            case .online: "TRAINING_FORM_ONLINE"
            case .blended: "TRAINING_FORM_BLENDED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [TrainingForm] = [.unspecified, .centralised, .online, .blended]
}

/// States of a class.
public enum TrainingClassState: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Planned (đã lên kế hoạch).
    case planned
    /// Held (đang học).
    case running
    /// Finished (đã kết thúc).
    case finished
    /// Not held, or not to its end (đã hủy).
    case cancelled
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .planned
            case 2: self = .running
            case 3: self = .finished
            case 4: self = .cancelled
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .planned: 1
            case .running: 2
            case .finished: 3
            case .cancelled: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "TRAINING_CLASS_STATE_UNSPECIFIED"
            case .planned: "TRAINING_CLASS_STATE_PLANNED"
            case .running: "TRAINING_CLASS_STATE_RUNNING"
            case .finished: "TRAINING_CLASS_STATE_FINISHED"
            case .cancelled: "TRAINING_CLASS_STATE_CANCELLED"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [TrainingClassState] = [.unspecified, .planned, .running, .finished, .cancelled]
}

/// States of an enrolment.
public enum EnrolmentState: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Nominated (được cử).
    case nominated
    /// Confirmed (đã chốt danh sách).
    case confirmed
    /// Takes part (đang học).
    case attending
    /// Passed (đạt).
    case passed
    /// Failed (không đạt).
    case failed
    /// Taken out (rút khỏi lớp).
    case withdrawn
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .nominated
            case 2: self = .confirmed
            case 3: self = .attending
            case 4: self = .passed
            case 5: self = .failed
            case 6: self = .withdrawn
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .nominated: 1
            case .confirmed: 2
            case .attending: 3
            case .passed: 4
            case .failed: 5
            case .withdrawn: 6
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "ENROLMENT_STATE_UNSPECIFIED"
            case .nominated: "ENROLMENT_STATE_NOMINATED"
            case .confirmed: "ENROLMENT_STATE_CONFIRMED"
            case .attending: "ENROLMENT_STATE_ATTENDING"
            case .passed: "ENROLMENT_STATE_PASSED"
            case .failed: "ENROLMENT_STATE_FAILED"
            case .withdrawn: "ENROLMENT_STATE_WITHDRAWN"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [EnrolmentState] = [.unspecified, .nominated, .confirmed, .attending, .passed, .failed, .withdrawn]
}

/// As what somebody is planned.
public enum TrainingPlanKind: ProtobufEnum {
    /// In no plan.
    case unspecified
    /// At the strategic level (quy hoạch cấp chiến lược).
    case strategic
    /// Of a sector (quy hoạch ngành).
    case sector
    /// For a Party committee (quy hoạch cấp ủy).
    case committee
    /// For a post of the State (quy hoạch chức danh lãnh đạo, quản lý).
    case statePost
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .strategic
            case 2: self = .sector
            case 3: self = .committee
            case 4: self = .statePost
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .strategic: 1
            case .sector: 2
            case .committee: 3
            case .statePost: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "TRAINING_PLAN_KIND_UNSPECIFIED"
            case .strategic: "TRAINING_PLAN_KIND_STRATEGIC"
            case .sector: "TRAINING_PLAN_KIND_SECTOR"
            case .committee: "TRAINING_PLAN_KIND_COMMITTEE"
            case .statePost: "TRAINING_PLAN_KIND_STATE_POST"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [TrainingPlanKind] = [.unspecified, .strategic, .sector, .committee, .statePost]
}
