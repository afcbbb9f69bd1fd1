// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/membership_service.proto

internal import CMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// Asks for the record of an application.
public struct OpenApplicationRequest: ProtobufMessage {
    /// Who asks for admission, `officials/{official}`.
    @ProtoText public var official: String
    /// The cell that is asked, `organizations/{organization}`.
    @ProtoText public var cell: String
    /// The day of the application, not after today; today when absent.
    public var date: GoogleDate?
    /// The part of the name after `memberships/`; a UUID is made when empty.
    @ProtoText public var membershipID: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Checks everything and changes nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _official = ProtoText(projectedValue: Text())
        _cell = ProtoText(projectedValue: Text())
        self.date = nil
        _membershipID = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(official: String = "", cell: String = "", date: GoogleDate? = nil, membershipID: String = "", requestID: String = "", validateOnly: Bool = false) {
        _official = ProtoText(wrappedValue: official)
        _cell = ProtoText(wrappedValue: cell)
        self.date = date
        _membershipID = ProtoText(wrappedValue: membershipID)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.OpenApplicationRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__OpenApplicationRequest()
        unsafe canbo__personnel__v1__open_application_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__OpenApplicationRequest.self)
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe _cell = source.text(wire.pointee.cell, "cell")
        unsafe self.date = source.message(wire.pointee.date, "date")
        unsafe _membershipID = source.text(wire.pointee.membership_id, "membership_id")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__OpenApplicationRequest.self)
        unsafe canbo__personnel__v1__open_application_request__init(wire)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.cell = scratch.text(_cell)
        unsafe wire.pointee.date = scratch.message(self.date)
        unsafe wire.pointee.membership_id = scratch.text(_membershipID)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the record of somebody who is a member already.
public struct RegisterMemberRequest: ProtobufMessage {
    /// Official, cell, numbers and days; an `official_date` makes an official member, none one on
    /// probation. The rest is ignored.
    public var membership: Membership?
    /// The part of the name after `memberships/`; a UUID is made when empty.
    @ProtoText public var membershipID: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Checks everything and changes nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.membership = nil
        _membershipID = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(membership: Membership? = nil, membershipID: String = "", requestID: String = "", validateOnly: Bool = false) {
        self.membership = membership
        _membershipID = ProtoText(wrappedValue: membershipID)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.RegisterMemberRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__RegisterMemberRequest()
        unsafe canbo__personnel__v1__register_member_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RegisterMemberRequest.self)
        unsafe self.membership = source.message(wire.pointee.membership, "membership")
        unsafe _membershipID = source.text(wire.pointee.membership_id, "membership_id")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RegisterMemberRequest.self)
        unsafe canbo__personnel__v1__register_member_request__init(wire)
        unsafe wire.pointee.membership = scratch.message(self.membership)
        unsafe wire.pointee.membership_id = scratch.text(_membershipID)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the record of a step of the cell.
public struct RecordCellStepRequest: ProtobufMessage {
    /// `memberships/{membership}`.
    @ProtoText public var name: String
    /// The step.
    public var step: MembershipStep?
    /// The entity tag of the membership as read; empty for whatever it is.
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
        self.step = nil
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", step: MembershipStep? = nil, etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        self.step = step
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.RecordCellStepRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__RecordCellStepRequest()
        unsafe canbo__personnel__v1__record_cell_step_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecordCellStepRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.step = source.message(wire.pointee.step, "step")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecordCellStepRequest.self)
        unsafe canbo__personnel__v1__record_cell_step_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.step = scratch.message(self.step)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the record of a decision.
public struct RecordMemberDecisionRequest: ProtobufMessage {
    /// `memberships/{membership}`.
    @ProtoText public var name: String
    /// The step.
    public var step: MembershipStep?
    /// The entity tag of the membership as read; empty for whatever it is.
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
        self.step = nil
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", step: MembershipStep? = nil, etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        self.step = step
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.RecordMemberDecisionRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__RecordMemberDecisionRequest()
        unsafe canbo__personnel__v1__record_member_decision_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecordMemberDecisionRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.step = source.message(wire.pointee.step, "step")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecordMemberDecisionRequest.self)
        unsafe canbo__personnel__v1__record_member_decision_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.step = scratch.message(self.step)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the record of a card.
public struct IssueMemberCardRequest: ProtobufMessage {
    /// `memberships/{membership}`.
    @ProtoText public var name: String
    /// The number of the card: 1 to 20 letters, digits, `.`, `-`, `/`.
    @ProtoText public var cardNumber: String
    /// The day from which it is the member's card, not after today and not before the state's first.
    public var date: GoogleDate?
    /// The entity tag of the membership as read; empty for whatever it is.
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
        _cardNumber = ProtoText(projectedValue: Text())
        self.date = nil
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", cardNumber: String = "", date: GoogleDate? = nil, etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        _cardNumber = ProtoText(wrappedValue: cardNumber)
        self.date = date
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.IssueMemberCardRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__IssueMemberCardRequest()
        unsafe canbo__personnel__v1__issue_member_card_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__IssueMemberCardRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _cardNumber = source.text(wire.pointee.card_number, "card_number")
        unsafe self.date = source.message(wire.pointee.date, "date")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__IssueMemberCardRequest.self)
        unsafe canbo__personnel__v1__issue_member_card_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.card_number = scratch.text(_cardNumber)
        unsafe wire.pointee.date = scratch.message(self.date)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the last step to be taken back.
public struct TakeBackMemberStepRequest: ProtobufMessage {
    /// `memberships/{membership}`.
    @ProtoText public var name: String
    /// The entity tag of the membership as read.
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
    public static let fullName = "canbo.personnel.v1.TakeBackMemberStepRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__TakeBackMemberStepRequest()
        unsafe canbo__personnel__v1__take_back_member_step_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__TakeBackMemberStepRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__TakeBackMemberStepRequest.self)
        unsafe canbo__personnel__v1__take_back_member_step_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for an introduction to another cell.
public struct IntroduceMemberRequest: ProtobufMessage {
    /// `memberships/{membership}`.
    @ProtoText public var name: String
    /// The cell that the member is to belong to, `organizations/{organization}`.
    @ProtoText public var destinationCell: String
    /// The day of the introduction, not after today.
    public var date: GoogleDate?
    /// Number of the decision on the transfer, 1 to 100 characters.
    @ProtoText public var decisionNumber: String
    /// Day of that decision, not after `date`.
    public var decisionDate: GoogleDate?
    /// The entity tag of the membership as read; empty for whatever it is.
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
        _destinationCell = ProtoText(projectedValue: Text())
        self.date = nil
        _decisionNumber = ProtoText(projectedValue: Text())
        self.decisionDate = nil
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", destinationCell: String = "", date: GoogleDate? = nil, decisionNumber: String = "", decisionDate: GoogleDate? = nil, etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        _destinationCell = ProtoText(wrappedValue: destinationCell)
        self.date = date
        _decisionNumber = ProtoText(wrappedValue: decisionNumber)
        self.decisionDate = decisionDate
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.IntroduceMemberRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__IntroduceMemberRequest()
        unsafe canbo__personnel__v1__introduce_member_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__IntroduceMemberRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _destinationCell = source.text(wire.pointee.destination_cell, "destination_cell")
        unsafe self.date = source.message(wire.pointee.date, "date")
        unsafe _decisionNumber = source.text(wire.pointee.decision_number, "decision_number")
        unsafe self.decisionDate = source.message(wire.pointee.decision_date, "decision_date")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__IntroduceMemberRequest.self)
        unsafe canbo__personnel__v1__introduce_member_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.destination_cell = scratch.text(_destinationCell)
        unsafe wire.pointee.date = scratch.message(self.date)
        unsafe wire.pointee.decision_number = scratch.text(_decisionNumber)
        unsafe wire.pointee.decision_date = scratch.message(self.decisionDate)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the record of a reception.
public struct ReceiveMemberRequest: ProtobufMessage {
    /// `memberships/{membership}`.
    @ProtoText public var name: String
    /// The first day in the other cell, not after today.
    public var date: GoogleDate?
    /// Why the papers were presented after the due date, at most 500 characters.
    @ProtoText public var lateReason: String
    /// The entity tag of the membership as read; empty for whatever it is.
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
        self.date = nil
        _lateReason = ProtoText(projectedValue: Text())
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", date: GoogleDate? = nil, lateReason: String = "", etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        self.date = date
        _lateReason = ProtoText(wrappedValue: lateReason)
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ReceiveMemberRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ReceiveMemberRequest()
        unsafe canbo__personnel__v1__receive_member_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReceiveMemberRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.date = source.message(wire.pointee.date, "date")
        unsafe _lateReason = source.text(wire.pointee.late_reason, "late_reason")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReceiveMemberRequest.self)
        unsafe canbo__personnel__v1__receive_member_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.date = scratch.message(self.date)
        unsafe wire.pointee.late_reason = scratch.text(_lateReason)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the record of a transfer that came to nothing.
public struct ReturnMemberRequest: ProtobufMessage {
    /// `memberships/{membership}`.
    @ProtoText public var name: String
    /// The first day on which the member is no longer on the way, not after today.
    public var date: GoogleDate?
    /// The entity tag of the membership as read; empty for whatever it is.
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
        self.date = nil
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", date: GoogleDate? = nil, etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        self.date = date
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ReturnMemberRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ReturnMemberRequest()
        unsafe canbo__personnel__v1__return_member_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReturnMemberRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.date = source.message(wire.pointee.date, "date")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ReturnMemberRequest.self)
        unsafe canbo__personnel__v1__return_member_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.date = scratch.message(self.date)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the record of a temporary transfer.
public struct StartTemporaryTransferRequest: ProtobufMessage {
    /// `memberships/{membership}`.
    @ProtoText public var name: String
    /// The other cell, `organizations/{organization}`.
    @ProtoText public var hostCell: String
    /// The first day in it, not after today and not before the last change on record.
    public var date: GoogleDate?
    /// The day on which it is planned to end, after the first.
    public var plannedEndDate: GoogleDate?
    /// The entity tag of the membership as read; empty for whatever it is.
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
        _hostCell = ProtoText(projectedValue: Text())
        self.date = nil
        self.plannedEndDate = nil
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", hostCell: String = "", date: GoogleDate? = nil, plannedEndDate: GoogleDate? = nil, etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        _hostCell = ProtoText(wrappedValue: hostCell)
        self.date = date
        self.plannedEndDate = plannedEndDate
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.StartTemporaryTransferRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__StartTemporaryTransferRequest()
        unsafe canbo__personnel__v1__start_temporary_transfer_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__StartTemporaryTransferRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _hostCell = source.text(wire.pointee.host_cell, "host_cell")
        unsafe self.date = source.message(wire.pointee.date, "date")
        unsafe self.plannedEndDate = source.message(wire.pointee.planned_end_date, "planned_end_date")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__StartTemporaryTransferRequest.self)
        unsafe canbo__personnel__v1__start_temporary_transfer_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.host_cell = scratch.text(_hostCell)
        unsafe wire.pointee.date = scratch.message(self.date)
        unsafe wire.pointee.planned_end_date = scratch.message(self.plannedEndDate)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the record of the end of a temporary transfer.
public struct EndTemporaryTransferRequest: ProtobufMessage {
    /// `memberships/{membership}`.
    @ProtoText public var name: String
    /// The first day on which the member no longer takes part in it, not after today.
    public var date: GoogleDate?
    /// The entity tag of the membership as read; empty for whatever it is.
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
        self.date = nil
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", date: GoogleDate? = nil, etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        self.date = date
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.EndTemporaryTransferRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__EndTemporaryTransferRequest()
        unsafe canbo__personnel__v1__end_temporary_transfer_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__EndTemporaryTransferRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.date = source.message(wire.pointee.date, "date")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__EndTemporaryTransferRequest.self)
        unsafe canbo__personnel__v1__end_temporary_transfer_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.date = scratch.message(self.date)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for one membership.
public struct GetMembershipRequest: ProtobufMessage {
    /// `memberships/{membership}`.
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
    public static let fullName = "canbo.personnel.v1.GetMembershipRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetMembershipRequest()
        unsafe canbo__personnel__v1__get_membership_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetMembershipRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetMembershipRequest.self)
        unsafe canbo__personnel__v1__get_membership_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for memberships.
public struct ListMembershipsRequest: ProtobufMessage {
    /// `organizations/{organization}` lists those of its cells and of all below it in the tree of the
    /// day, `officials/{official}` those of an official.
    @ProtoText public var parent: String
    /// Memberships on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
    @ProtoText public var pageToken: String
    /// The day asked for, from 1900 through 2199; today when absent.
    public var asOf: GoogleDate?
    /// Only those in these states; all when empty.
    public var states: [MembershipState]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.states = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "", asOf: GoogleDate? = nil, states: [MembershipState] = []) {
        _parent = ProtoText(wrappedValue: parent)
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        self.asOf = asOf
        self.states = states
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListMembershipsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListMembershipsRequest()
        unsafe canbo__personnel__v1__list_memberships_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListMembershipsRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.states = source.enums(wire.pointee.n_states, wire.pointee.states)
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListMembershipsRequest.self)
        unsafe canbo__personnel__v1__list_memberships_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe (wire.pointee.n_states, wire.pointee.states) = scratch.enums(self.states)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of memberships.
public struct ListMembershipsResponse: ProtobufMessage {
    /// The memberships.
    public var memberships: [Membership]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.memberships = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(memberships: [Membership] = [], nextPageToken: String = "") {
        self.memberships = memberships
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListMembershipsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListMembershipsResponse()
        unsafe canbo__personnel__v1__list_memberships_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListMembershipsResponse.self)
        unsafe self.memberships = source.messages(wire.pointee.n_memberships, wire.pointee.memberships, "memberships")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListMembershipsResponse.self)
        unsafe canbo__personnel__v1__list_memberships_response__init(wire)
        unsafe (wire.pointee.n_memberships, wire.pointee.memberships) = scratch.messages(self.memberships)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the figures of an organisation.
public struct GetMembershipReportRequest: ProtobufMessage {
    /// `organizations/{organization}`: counted are its cells and all below it in the tree of the day.
    @ProtoText public var parent: String
    /// The day on which members are counted, from 1900 through 2199; today when absent.
    public var asOf: GoogleDate?
    /// The instant at which the record said so, never later than now; now when absent.
    public var asRecordedAt: GoogleTimestamp?
    /// The first day of the period in which steps are counted; none are when absent.
    public var periodStartDate: GoogleDate?
    /// The first day after that period, after its first.
    public var periodEndDate: GoogleDate?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        self.periodStartDate = nil
        self.periodEndDate = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil, periodStartDate: GoogleDate? = nil, periodEndDate: GoogleDate? = nil) {
        _parent = ProtoText(wrappedValue: parent)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        self.periodStartDate = periodStartDate
        self.periodEndDate = periodEndDate
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GetMembershipReportRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetMembershipReportRequest()
        unsafe canbo__personnel__v1__get_membership_report_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetMembershipReportRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unsafe self.periodStartDate = source.message(wire.pointee.period_start_date, "period_start_date")
        unsafe self.periodEndDate = source.message(wire.pointee.period_end_date, "period_end_date")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetMembershipReportRequest.self)
        unsafe canbo__personnel__v1__get_membership_report_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe wire.pointee.period_start_date = scratch.message(self.periodStartDate)
        unsafe wire.pointee.period_end_date = scratch.message(self.periodEndDate)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Hides what a caller may not see.
extension OpenApplicationRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("date", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.official }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.date = nil }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("date", .sensitive, if: self.date != nil)
    }
}

/// Hides what a caller may not see.
extension RegisterMemberRequest: GuardedMessage {
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
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.membership?.hide(beyond: clearance)
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("membership", CollectionOfOne(self.membership).compactMap { $0 })
    }
}

/// Hides what a caller may not see.
extension RecordCellStepRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("step", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.step = nil }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("step", .sensitive, if: self.step != nil)
    }
}

/// Hides what a caller may not see.
extension RecordMemberDecisionRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("step", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.step = nil }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("step", .sensitive, if: self.step != nil)
    }
}

/// Hides what a caller may not see.
extension IssueMemberCardRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("card_number", .sensitive),
        GuardedField("date", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.cardNumber = "" }
        if !clearance.contains(.sensitive) { self.date = nil }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("card_number", .sensitive, if: self.cardNumber.isEmpty == false)
        fields.add("date", .sensitive, if: self.date != nil)
    }
}

/// Hides what a caller may not see.
extension IntroduceMemberRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("destination_cell", .sensitive),
        GuardedField("date", .sensitive),
        GuardedField("decision_number", .sensitive),
        GuardedField("decision_date", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.destinationCell = "" }
        if !clearance.contains(.sensitive) { self.date = nil }
        if !clearance.contains(.sensitive) { self.decisionNumber = "" }
        if !clearance.contains(.sensitive) { self.decisionDate = nil }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("destination_cell", .sensitive, if: self.destinationCell.isEmpty == false)
        fields.add("date", .sensitive, if: self.date != nil)
        fields.add("decision_number", .sensitive, if: self.decisionNumber.isEmpty == false)
        fields.add("decision_date", .sensitive, if: self.decisionDate != nil)
    }
}

/// Hides what a caller may not see.
extension ReceiveMemberRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("date", .sensitive),
        GuardedField("late_reason", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.date = nil }
        if !clearance.contains(.sensitive) { self.lateReason = "" }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("date", .sensitive, if: self.date != nil)
        fields.add("late_reason", .sensitive, if: self.lateReason.isEmpty == false)
    }
}

/// Hides what a caller may not see.
extension ReturnMemberRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("date", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.date = nil }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("date", .sensitive, if: self.date != nil)
    }
}

/// Hides what a caller may not see.
extension StartTemporaryTransferRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("host_cell", .sensitive),
        GuardedField("date", .sensitive),
        GuardedField("planned_end_date", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.hostCell = "" }
        if !clearance.contains(.sensitive) { self.date = nil }
        if !clearance.contains(.sensitive) { self.plannedEndDate = nil }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("host_cell", .sensitive, if: self.hostCell.isEmpty == false)
        fields.add("date", .sensitive, if: self.date != nil)
        fields.add("planned_end_date", .sensitive, if: self.plannedEndDate != nil)
    }
}

/// Hides what a caller may not see.
extension EndTemporaryTransferRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("date", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.name }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.date = nil }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("date", .sensitive, if: self.date != nil)
    }
}

/// Hides what a caller may not see.
extension ListMembershipsRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("states", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.states = [] }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("states", .sensitive, if: self.states.isEmpty == false)
    }
}

/// Hides what a caller may not see.
extension ListMembershipsResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("memberships.state", .sensitive),
        GuardedField("memberships.state_date", .sensitive),
        GuardedField("memberships.last_step", .sensitive),
        GuardedField("memberships.member_number", .sensitive),
        GuardedField("memberships.card_number", .sensitive),
        GuardedField("memberships.admit_date", .sensitive),
        GuardedField("memberships.official_date", .sensitive),
        GuardedField("memberships.probation_end_date", .sensitive),
        GuardedField("memberships.due_date", .sensitive),
        GuardedField("memberships.expire_date", .sensitive),
        GuardedField("memberships.destination_cell", .sensitive),
        GuardedField("memberships.host_cell", .sensitive),
        GuardedField("memberships.host_planned_end_date", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.memberships.indices {
            self.memberships[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("memberships", self.memberships)
    }
}
