// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/training_service.proto

internal import CMessages
public import ProtobufC
public import TypeContract
public import WellKnownMessages

/// Asks for the record of a plan.
public struct CreateTrainingPlanRequest: ProtobufMessage {
    /// The plan; output-only fields are ignored.
    public var trainingPlan: TrainingPlan?
    /// The part of the name after `trainingPlans/`; a UUID is made when empty.
    @ProtoText public var trainingPlanID: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Checks everything and changes nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.trainingPlan = nil
        _trainingPlanID = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(trainingPlan: TrainingPlan? = nil, trainingPlanID: String = "", requestID: String = "", validateOnly: Bool = false) {
        self.trainingPlan = trainingPlan
        _trainingPlanID = ProtoText(wrappedValue: trainingPlanID)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.CreateTrainingPlanRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__CreateTrainingPlanRequest()
        unsafe canbo__personnel__v1__create_training_plan_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CreateTrainingPlanRequest.self)
        unsafe self.trainingPlan = source.message(wire.pointee.training_plan, "training_plan")
        unsafe _trainingPlanID = source.text(wire.pointee.training_plan_id, "training_plan_id")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CreateTrainingPlanRequest.self)
        unsafe canbo__personnel__v1__create_training_plan_request__init(wire)
        unsafe wire.pointee.training_plan = scratch.message(self.trainingPlan)
        unsafe wire.pointee.training_plan_id = scratch.text(_trainingPlanID)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a class.
public struct CreateTrainingClassRequest: ProtobufMessage {
    /// The class; output-only fields are ignored.
    public var trainingClass: TrainingClass?
    /// The part of the name after `trainingClasses/`; a UUID is made when empty.
    @ProtoText public var trainingClassID: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Checks everything and changes nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.trainingClass = nil
        _trainingClassID = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(trainingClass: TrainingClass? = nil, trainingClassID: String = "", requestID: String = "", validateOnly: Bool = false) {
        self.trainingClass = trainingClass
        _trainingClassID = ProtoText(wrappedValue: trainingClassID)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.CreateTrainingClassRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__CreateTrainingClassRequest()
        unsafe canbo__personnel__v1__create_training_class_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CreateTrainingClassRequest.self)
        unsafe self.trainingClass = source.message(wire.pointee.training_class, "training_class")
        unsafe _trainingClassID = source.text(wire.pointee.training_class_id, "training_class_id")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CreateTrainingClassRequest.self)
        unsafe canbo__personnel__v1__create_training_class_request__init(wire)
        unsafe wire.pointee.training_class = scratch.message(self.trainingClass)
        unsafe wire.pointee.training_class_id = scratch.text(_trainingClassID)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the record of what became of a class.
public struct AdvanceTrainingClassRequest: ProtobufMessage {
    /// `trainingClasses/{training_class}`.
    @ProtoText public var name: String
    /// `RUNNING`, `FINISHED` or `CANCELLED`.
    public var state: TrainingClassState
    /// The first day of it: neither after today nor before the state that it leaves; a class begins on
    /// its first day at the earliest.
    public var date: GoogleDate?
    /// The entity tag as read; empty for whatever it is.
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
        self.state = TrainingClassState()
        self.date = nil
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", state: TrainingClassState = TrainingClassState(), date: GoogleDate? = nil, etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        self.state = state
        self.date = date
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.AdvanceTrainingClassRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__AdvanceTrainingClassRequest()
        unsafe canbo__personnel__v1__advance_training_class_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AdvanceTrainingClassRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.state = TrainingClassState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.date = source.message(wire.pointee.date, "date")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__AdvanceTrainingClassRequest.self)
        unsafe canbo__personnel__v1__advance_training_class_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.date = scratch.message(self.date)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a nomination.
public struct CreateEnrolmentRequest: ProtobufMessage {
    /// The enrolment; output-only fields are ignored.
    public var enrolment: Enrolment?
    /// The part of the name after `enrolments/`; a UUID is made when empty.
    @ProtoText public var enrolmentID: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Checks everything and changes nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.enrolment = nil
        _enrolmentID = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(enrolment: Enrolment? = nil, enrolmentID: String = "", requestID: String = "", validateOnly: Bool = false) {
        self.enrolment = enrolment
        _enrolmentID = ProtoText(wrappedValue: enrolmentID)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.CreateEnrolmentRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__CreateEnrolmentRequest()
        unsafe canbo__personnel__v1__create_enrolment_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CreateEnrolmentRequest.self)
        unsafe self.enrolment = source.message(wire.pointee.enrolment, "enrolment")
        unsafe _enrolmentID = source.text(wire.pointee.enrolment_id, "enrolment_id")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CreateEnrolmentRequest.self)
        unsafe canbo__personnel__v1__create_enrolment_request__init(wire)
        unsafe wire.pointee.enrolment = scratch.message(self.enrolment)
        unsafe wire.pointee.enrolment_id = scratch.text(_enrolmentID)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a confirmation.
public struct ConfirmEnrolmentRequest: ProtobufMessage {
    /// `enrolments/{enrolment}`.
    @ProtoText public var name: String
    /// The list that is confirmed.
    public var confirmation: TrainingPaper?
    /// The entity tag as read; empty for whatever it is.
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
        self.confirmation = nil
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", confirmation: TrainingPaper? = nil, etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        self.confirmation = confirmation
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ConfirmEnrolmentRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ConfirmEnrolmentRequest()
        unsafe canbo__personnel__v1__confirm_enrolment_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ConfirmEnrolmentRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.confirmation = source.message(wire.pointee.confirmation, "confirmation")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ConfirmEnrolmentRequest.self)
        unsafe canbo__personnel__v1__confirm_enrolment_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.confirmation = scratch.message(self.confirmation)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the record of a step after the confirmation, or of a withdrawal.
public struct RecordEnrolmentStepRequest: ProtobufMessage {
    /// `enrolments/{enrolment}`.
    @ProtoText public var name: String
    /// `ATTENDING`, `PASSED`, `FAILED` or `WITHDRAWN`.
    public var state: EnrolmentState
    /// The paper of the step.
    public var step: TrainingPaper?
    /// The certificate of who passed, where one is given.
    public var certificate: TrainingCertificate?
    /// The entity tag as read; empty for whatever it is.
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
        self.state = EnrolmentState()
        self.step = nil
        self.certificate = nil
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", state: EnrolmentState = EnrolmentState(), step: TrainingPaper? = nil, certificate: TrainingCertificate? = nil, etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        self.state = state
        self.step = step
        self.certificate = certificate
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.RecordEnrolmentStepRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__RecordEnrolmentStepRequest()
        unsafe canbo__personnel__v1__record_enrolment_step_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecordEnrolmentStepRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.state = EnrolmentState(number: Int32(truncatingIfNeeded: wire.pointee.state.rawValue))
        unsafe self.step = source.message(wire.pointee.step, "step")
        unsafe self.certificate = source.message(wire.pointee.certificate, "certificate")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecordEnrolmentStepRequest.self)
        unsafe canbo__personnel__v1__record_enrolment_step_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.number))
        unsafe wire.pointee.step = scratch.message(self.step)
        unsafe wire.pointee.certificate = scratch.message(self.certificate)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for one plan.
public struct GetTrainingPlanRequest: ProtobufMessage {
    /// `trainingPlans/{training_plan}`.
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
    public static let fullName = "canbo.personnel.v1.GetTrainingPlanRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetTrainingPlanRequest()
        unsafe canbo__personnel__v1__get_training_plan_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetTrainingPlanRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetTrainingPlanRequest.self)
        unsafe canbo__personnel__v1__get_training_plan_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for plans.
public struct ListTrainingPlansRequest: ProtobufMessage {
    /// The organisation, `organizations/{organization}`.
    @ProtoText public var parent: String
    /// Plans on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
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
    public static let fullName = "canbo.personnel.v1.ListTrainingPlansRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListTrainingPlansRequest()
        unsafe canbo__personnel__v1__list_training_plans_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListTrainingPlansRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListTrainingPlansRequest.self)
        unsafe canbo__personnel__v1__list_training_plans_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of plans.
public struct ListTrainingPlansResponse: ProtobufMessage {
    /// The plans.
    public var trainingPlans: [TrainingPlan]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.trainingPlans = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(trainingPlans: [TrainingPlan] = [], nextPageToken: String = "") {
        self.trainingPlans = trainingPlans
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListTrainingPlansResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListTrainingPlansResponse()
        unsafe canbo__personnel__v1__list_training_plans_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListTrainingPlansResponse.self)
        unsafe self.trainingPlans = source.messages(wire.pointee.n_training_plans, wire.pointee.training_plans, "training_plans")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListTrainingPlansResponse.self)
        unsafe canbo__personnel__v1__list_training_plans_response__init(wire)
        unsafe (wire.pointee.n_training_plans, wire.pointee.training_plans) = scratch.messages(self.trainingPlans)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for one class.
public struct GetTrainingClassRequest: ProtobufMessage {
    /// `trainingClasses/{training_class}`.
    @ProtoText public var name: String
    /// The day asked for, from 1900 through 2199; today when absent.
    public var asOf: GoogleDate?
    /// The instant at which the record said so, never later than now; now when absent.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GetTrainingClassRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetTrainingClassRequest()
        unsafe canbo__personnel__v1__get_training_class_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetTrainingClassRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetTrainingClassRequest.self)
        unsafe canbo__personnel__v1__get_training_class_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for classes.
public struct ListTrainingClassesRequest: ProtobufMessage {
    /// `organizations/{organization}`, for it and all below it by the present facts, or
    /// `trainingPlans/{training_plan}`.
    @ProtoText public var parent: String
    /// Classes on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
    @ProtoText public var pageToken: String
    /// States that the list is narrowed to, each once; all when empty.
    public var states: [TrainingClassState]
    /// The first day on which a class may begin; any when absent.
    public var startFrom: GoogleDate?
    /// The last day on which a class may begin; any when absent.
    public var startThrough: GoogleDate?
    /// The day asked for, from 1900 through 2199; the present facts when neither
    /// this nor the next is there.
    public var asOf: GoogleDate?
    /// The instant at which the record said so, never later than now; now when absent.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        self.states = []
        self.startFrom = nil
        self.startThrough = nil
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "", states: [TrainingClassState] = [], startFrom: GoogleDate? = nil, startThrough: GoogleDate? = nil, asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _parent = ProtoText(wrappedValue: parent)
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        self.states = states
        self.startFrom = startFrom
        self.startThrough = startThrough
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListTrainingClassesRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListTrainingClassesRequest()
        unsafe canbo__personnel__v1__list_training_classes_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListTrainingClassesRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe self.states = source.enums(wire.pointee.n_states, wire.pointee.states)
        unsafe self.startFrom = source.message(wire.pointee.start_from, "start_from")
        unsafe self.startThrough = source.message(wire.pointee.start_through, "start_through")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListTrainingClassesRequest.self)
        unsafe canbo__personnel__v1__list_training_classes_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe (wire.pointee.n_states, wire.pointee.states) = scratch.enums(self.states)
        unsafe wire.pointee.start_from = scratch.message(self.startFrom)
        unsafe wire.pointee.start_through = scratch.message(self.startThrough)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of classes.
public struct ListTrainingClassesResponse: ProtobufMessage {
    /// The classes.
    public var trainingClasses: [TrainingClass]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.trainingClasses = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(trainingClasses: [TrainingClass] = [], nextPageToken: String = "") {
        self.trainingClasses = trainingClasses
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListTrainingClassesResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListTrainingClassesResponse()
        unsafe canbo__personnel__v1__list_training_classes_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListTrainingClassesResponse.self)
        unsafe self.trainingClasses = source.messages(wire.pointee.n_training_classes, wire.pointee.training_classes, "training_classes")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListTrainingClassesResponse.self)
        unsafe canbo__personnel__v1__list_training_classes_response__init(wire)
        unsafe (wire.pointee.n_training_classes, wire.pointee.training_classes) = scratch.messages(self.trainingClasses)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for one enrolment.
public struct GetEnrolmentRequest: ProtobufMessage {
    /// `enrolments/{enrolment}`.
    @ProtoText public var name: String
    /// The day asked for, from 1900 through 2199; today when absent.
    public var asOf: GoogleDate?
    /// The instant at which the record said so, never later than now; now when absent.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GetEnrolmentRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetEnrolmentRequest()
        unsafe canbo__personnel__v1__get_enrolment_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetEnrolmentRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetEnrolmentRequest.self)
        unsafe canbo__personnel__v1__get_enrolment_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for enrolments.
public struct ListEnrolmentsRequest: ProtobufMessage {
    /// `trainingClasses/{training_class}` or `officials/{official}`.
    @ProtoText public var parent: String
    /// Enrolments on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
    @ProtoText public var pageToken: String
    /// States that the list is narrowed to, each once; all when empty.
    public var states: [EnrolmentState]
    /// Plan kinds that it is narrowed to, each once, also the unspecified one; all when empty.
    public var planKinds: [TrainingPlanKind]
    /// The day asked for, from 1900 through 2199; the present facts when neither
    /// this nor the next is there.
    public var asOf: GoogleDate?
    /// The instant at which the record said so, never later than now; now when absent.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        self.states = []
        self.planKinds = []
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "", states: [EnrolmentState] = [], planKinds: [TrainingPlanKind] = [], asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _parent = ProtoText(wrappedValue: parent)
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        self.states = states
        self.planKinds = planKinds
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListEnrolmentsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListEnrolmentsRequest()
        unsafe canbo__personnel__v1__list_enrolments_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListEnrolmentsRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe self.states = source.enums(wire.pointee.n_states, wire.pointee.states)
        unsafe self.planKinds = source.enums(wire.pointee.n_plan_kinds, wire.pointee.plan_kinds)
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListEnrolmentsRequest.self)
        unsafe canbo__personnel__v1__list_enrolments_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe (wire.pointee.n_states, wire.pointee.states) = scratch.enums(self.states)
        unsafe (wire.pointee.n_plan_kinds, wire.pointee.plan_kinds) = scratch.enums(self.planKinds)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of enrolments.
public struct ListEnrolmentsResponse: ProtobufMessage {
    /// The enrolments that the caller reaches.
    public var enrolments: [Enrolment]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.enrolments = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(enrolments: [Enrolment] = [], nextPageToken: String = "") {
        self.enrolments = enrolments
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListEnrolmentsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListEnrolmentsResponse()
        unsafe canbo__personnel__v1__list_enrolments_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListEnrolmentsResponse.self)
        unsafe self.enrolments = source.messages(wire.pointee.n_enrolments, wire.pointee.enrolments, "enrolments")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListEnrolmentsResponse.self)
        unsafe canbo__personnel__v1__list_enrolments_response__init(wire)
        unsafe (wire.pointee.n_enrolments, wire.pointee.enrolments) = scratch.messages(self.enrolments)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for figures of a class.
public struct GetTrainingReportRequest: ProtobufMessage {
    /// `trainingClasses/{training_class}`.
    @ProtoText public var name: String
    /// The day asked for, from 1900 through 2199; today when absent.
    public var asOf: GoogleDate?
    /// The instant at which the record said so, never later than now; now when absent.
    public var asRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GetTrainingReportRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetTrainingReportRequest()
        unsafe canbo__personnel__v1__get_training_report_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetTrainingReportRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetTrainingReportRequest.self)
        unsafe canbo__personnel__v1__get_training_report_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks who misses the periods of a year.
public struct ListPeriodShortfallsRequest: ProtobufMessage {
    /// The organisation, `organizations/{organization}`.
    @ProtoText public var parent: String
    /// Officials on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
    @ProtoText public var pageToken: String
    /// The year, 1990 through 2199.
    public var year: Int32
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        self.year = 0
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "", year: Int32 = 0) {
        _parent = ProtoText(wrappedValue: parent)
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        self.year = year
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListPeriodShortfallsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListPeriodShortfallsRequest()
        unsafe canbo__personnel__v1__list_period_shortfalls_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListPeriodShortfallsRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe self.year = wire.pointee.year
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListPeriodShortfallsRequest.self)
        unsafe canbo__personnel__v1__list_period_shortfalls_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe wire.pointee.year = self.year
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of who misses the periods of a year.
public struct ListPeriodShortfallsResponse: ProtobufMessage {
    /// Those whom the caller reaches.
    public var shortfalls: [TrainingShortfall]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The periods that the year asks for.
    public var requiredPeriods: Int32
    /// The rows of the policy that ask for them, and of whom.
    public var rules: [TypeContract.RuleReference]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.shortfalls = []
        _nextPageToken = ProtoText(projectedValue: Text())
        self.requiredPeriods = 0
        self.rules = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(shortfalls: [TrainingShortfall] = [], nextPageToken: String = "", requiredPeriods: Int32 = 0, rules: [TypeContract.RuleReference] = []) {
        self.shortfalls = shortfalls
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        self.requiredPeriods = requiredPeriods
        self.rules = rules
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListPeriodShortfallsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListPeriodShortfallsResponse()
        unsafe canbo__personnel__v1__list_period_shortfalls_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListPeriodShortfallsResponse.self)
        unsafe self.shortfalls = source.messages(wire.pointee.n_shortfalls, wire.pointee.shortfalls, "shortfalls")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unsafe self.requiredPeriods = wire.pointee.required_periods
        unsafe self.rules = source.messages(wire.pointee.n_rules, wire.pointee.rules, "rules")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListPeriodShortfallsResponse.self)
        unsafe canbo__personnel__v1__list_period_shortfalls_response__init(wire)
        unsafe (wire.pointee.n_shortfalls, wire.pointee.shortfalls) = scratch.messages(self.shortfalls)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe wire.pointee.required_periods = self.requiredPeriods
        unsafe (wire.pointee.n_rules, wire.pointee.rules) = scratch.messages(self.rules)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks who misses the leadership course.
public struct ListLeadershipShortfallsRequest: ProtobufMessage {
    /// The organisation, `organizations/{organization}`.
    @ProtoText public var parent: String
    /// Holdings on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
    @ProtoText public var pageToken: String
    /// Only those whose time is over.
    public var overdueOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        self.overdueOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "", overdueOnly: Bool = false) {
        _parent = ProtoText(wrappedValue: parent)
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        self.overdueOnly = overdueOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListLeadershipShortfallsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListLeadershipShortfallsRequest()
        unsafe canbo__personnel__v1__list_leadership_shortfalls_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListLeadershipShortfallsRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe self.overdueOnly = wire.pointee.overdue_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListLeadershipShortfallsRequest.self)
        unsafe canbo__personnel__v1__list_leadership_shortfalls_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe wire.pointee.overdue_only = self.overdueOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of who misses the leadership course.
public struct ListLeadershipShortfallsResponse: ProtobufMessage {
    /// Those whom the caller reaches.
    public var shortfalls: [TrainingShortfall]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The row of the policy that asks for it.
    public var rules: [TypeContract.RuleReference]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.shortfalls = []
        _nextPageToken = ProtoText(projectedValue: Text())
        self.rules = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(shortfalls: [TrainingShortfall] = [], nextPageToken: String = "", rules: [TypeContract.RuleReference] = []) {
        self.shortfalls = shortfalls
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        self.rules = rules
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListLeadershipShortfallsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListLeadershipShortfallsResponse()
        unsafe canbo__personnel__v1__list_leadership_shortfalls_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListLeadershipShortfallsResponse.self)
        unsafe self.shortfalls = source.messages(wire.pointee.n_shortfalls, wire.pointee.shortfalls, "shortfalls")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unsafe self.rules = source.messages(wire.pointee.n_rules, wire.pointee.rules, "rules")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListLeadershipShortfallsResponse.self)
        unsafe canbo__personnel__v1__list_leadership_shortfalls_response__init(wire)
        unsafe (wire.pointee.n_shortfalls, wire.pointee.shortfalls) = scratch.messages(self.shortfalls)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe (wire.pointee.n_rules, wire.pointee.rules) = scratch.messages(self.rules)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
