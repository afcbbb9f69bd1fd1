// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/screening_service.proto

internal import CMessages
public import ProtobufC
public import RPC

/// Asks for a round.
public struct CreateScreeningRoundRequest: ProtobufMessage {
    /// The round; output-only fields are ignored.
    public var screeningRound: ScreeningRound?
    /// The part of the name after `screeningRounds/`; a UUID is made when empty.
    @ProtoText public var screeningRoundID: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Checks everything and changes nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.screeningRound = nil
        _screeningRoundID = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(screeningRound: ScreeningRound? = nil, screeningRoundID: String = "", requestID: String = "", validateOnly: Bool = false) {
        self.screeningRound = screeningRound
        _screeningRoundID = ProtoText(wrappedValue: screeningRoundID)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.CreateScreeningRoundRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__CreateScreeningRoundRequest()
        unsafe canbo__personnel__v1__create_screening_round_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CreateScreeningRoundRequest.self)
        unsafe self.screeningRound = source.message(wire.pointee.screening_round, "screening_round")
        unsafe _screeningRoundID = source.text(wire.pointee.screening_round_id, "screening_round_id")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CreateScreeningRoundRequest.self)
        unsafe canbo__personnel__v1__create_screening_round_request__init(wire)
        unsafe wire.pointee.screening_round = scratch.message(self.screeningRound)
        unsafe wire.pointee.screening_round_id = scratch.text(_screeningRoundID)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the end of a round.
public struct CloseScreeningRoundRequest: ProtobufMessage {
    /// The round, `screeningRounds/{screening_round}`.
    @ProtoText public var name: String
    /// The round's etag; empty closes whatever its version.
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
    public static let fullName = "canbo.personnel.v1.CloseScreeningRoundRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__CloseScreeningRoundRequest()
        unsafe canbo__personnel__v1__close_screening_round_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CloseScreeningRoundRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CloseScreeningRoundRequest.self)
        unsafe canbo__personnel__v1__close_screening_round_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for one round.
public struct GetScreeningRoundRequest: ProtobufMessage {
    /// `screeningRounds/{screening_round}`.
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
    public static let fullName = "canbo.personnel.v1.GetScreeningRoundRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetScreeningRoundRequest()
        unsafe canbo__personnel__v1__get_screening_round_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetScreeningRoundRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetScreeningRoundRequest.self)
        unsafe canbo__personnel__v1__get_screening_round_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for rounds.
public struct ListScreeningRoundsRequest: ProtobufMessage {
    /// `organizations/{organization}`, which leads them.
    @ProtoText public var parent: String
    /// Rounds on a page: 50 when 0, never more than 500.
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
    public static let fullName = "canbo.personnel.v1.ListScreeningRoundsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListScreeningRoundsRequest()
        unsafe canbo__personnel__v1__list_screening_rounds_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListScreeningRoundsRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListScreeningRoundsRequest.self)
        unsafe canbo__personnel__v1__list_screening_rounds_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of rounds.
public struct ListScreeningRoundsResponse: ProtobufMessage {
    /// The rounds.
    public var screeningRounds: [ScreeningRound]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.screeningRounds = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(screeningRounds: [ScreeningRound] = [], nextPageToken: String = "") {
        self.screeningRounds = screeningRounds
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListScreeningRoundsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListScreeningRoundsResponse()
        unsafe canbo__personnel__v1__list_screening_rounds_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListScreeningRoundsResponse.self)
        unsafe self.screeningRounds = source.messages(wire.pointee.n_screening_rounds, wire.pointee.screening_rounds, "screening_rounds")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListScreeningRoundsResponse.self)
        unsafe canbo__personnel__v1__list_screening_rounds_response__init(wire)
        unsafe (wire.pointee.n_screening_rounds, wire.pointee.screening_rounds) = scratch.messages(self.screeningRounds)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a proposal.
public struct CreateScreeningItemRequest: ProtobufMessage {
    /// The proposal; output-only fields are ignored.
    public var screeningItem: ScreeningItem?
    /// The part of the name after `screeningItems/`; a UUID is made when empty.
    @ProtoText public var screeningItemID: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// Checks everything and changes nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.screeningItem = nil
        _screeningItemID = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(screeningItem: ScreeningItem? = nil, screeningItemID: String = "", requestID: String = "", validateOnly: Bool = false) {
        self.screeningItem = screeningItem
        _screeningItemID = ProtoText(wrappedValue: screeningItemID)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.CreateScreeningItemRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__CreateScreeningItemRequest()
        unsafe canbo__personnel__v1__create_screening_item_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CreateScreeningItemRequest.self)
        unsafe self.screeningItem = source.message(wire.pointee.screening_item, "screening_item")
        unsafe _screeningItemID = source.text(wire.pointee.screening_item_id, "screening_item_id")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__CreateScreeningItemRequest.self)
        unsafe canbo__personnel__v1__create_screening_item_request__init(wire)
        unsafe wire.pointee.screening_item = scratch.message(self.screeningItem)
        unsafe wire.pointee.screening_item_id = scratch.text(_screeningItemID)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the record of a step.
public struct RecordScreeningStepRequest: ProtobufMessage {
    /// The member's screening, `screeningItems/{screening_item}`.
    @ProtoText public var name: String
    /// The step; output-only fields are ignored.
    public var step: ScreeningStep?
    /// The etag of the screening; empty records whatever its version.
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
    public init(name: String = "", step: ScreeningStep? = nil, etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        self.step = step
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.RecordScreeningStepRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__RecordScreeningStepRequest()
        unsafe canbo__personnel__v1__record_screening_step_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecordScreeningStepRequest.self)
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
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecordScreeningStepRequest.self)
        unsafe canbo__personnel__v1__record_screening_step_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.step = scratch.message(self.step)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the record of a decision or a reply.
public struct RecordScreeningDecisionRequest: ProtobufMessage {
    /// The member's screening, `screeningItems/{screening_item}`.
    @ProtoText public var name: String
    /// The step; output-only fields are ignored.
    public var step: ScreeningStep?
    /// The etag of the screening; empty records whatever its version.
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
    public init(name: String = "", step: ScreeningStep? = nil, etag: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        self.step = step
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.RecordScreeningDecisionRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__RecordScreeningDecisionRequest()
        unsafe canbo__personnel__v1__record_screening_decision_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecordScreeningDecisionRequest.self)
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
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecordScreeningDecisionRequest.self)
        unsafe canbo__personnel__v1__record_screening_decision_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.step = scratch.message(self.step)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the figures of a round.
public struct GetScreeningFiguresRequest: ProtobufMessage {
    /// `screeningRounds/{screening_round}`.
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
    public static let fullName = "canbo.personnel.v1.GetScreeningFiguresRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetScreeningFiguresRequest()
        unsafe canbo__personnel__v1__get_screening_figures_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetScreeningFiguresRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetScreeningFiguresRequest.self)
        unsafe canbo__personnel__v1__get_screening_figures_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the screening of one member.
public struct GetScreeningItemRequest: ProtobufMessage {
    /// `screeningItems/{screening_item}`.
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
    public static let fullName = "canbo.personnel.v1.GetScreeningItemRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetScreeningItemRequest()
        unsafe canbo__personnel__v1__get_screening_item_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetScreeningItemRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetScreeningItemRequest.self)
        unsafe canbo__personnel__v1__get_screening_item_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for screenings.
public struct ListScreeningItemsRequest: ProtobufMessage {
    /// `screeningRounds/{screening_round}` or `officials/{official}`.
    @ProtoText public var parent: String
    /// Screenings on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
    @ProtoText public var pageToken: String
    /// Those of these categories alone; empty for all.
    public var categories: [ScreeningCategory]
    /// Those with these outcomes alone; empty for all.
    public var outcomes: [ScreeningOutcome]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        self.categories = []
        self.outcomes = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "", categories: [ScreeningCategory] = [], outcomes: [ScreeningOutcome] = []) {
        _parent = ProtoText(wrappedValue: parent)
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        self.categories = categories
        self.outcomes = outcomes
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListScreeningItemsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListScreeningItemsRequest()
        unsafe canbo__personnel__v1__list_screening_items_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListScreeningItemsRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe self.categories = source.enums(wire.pointee.n_categories, wire.pointee.categories)
        unsafe self.outcomes = source.enums(wire.pointee.n_outcomes, wire.pointee.outcomes)
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListScreeningItemsRequest.self)
        unsafe canbo__personnel__v1__list_screening_items_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe (wire.pointee.n_categories, wire.pointee.categories) = scratch.enums(self.categories)
        unsafe (wire.pointee.n_outcomes, wire.pointee.outcomes) = scratch.enums(self.outcomes)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of screenings.
public struct ListScreeningItemsResponse: ProtobufMessage {
    /// The screenings.
    public var screeningItems: [ScreeningItem]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.screeningItems = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(screeningItems: [ScreeningItem] = [], nextPageToken: String = "") {
        self.screeningItems = screeningItems
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListScreeningItemsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListScreeningItemsResponse()
        unsafe canbo__personnel__v1__list_screening_items_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListScreeningItemsResponse.self)
        unsafe self.screeningItems = source.messages(wire.pointee.n_screening_items, wire.pointee.screening_items, "screening_items")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListScreeningItemsResponse.self)
        unsafe canbo__personnel__v1__list_screening_items_response__init(wire)
        unsafe (wire.pointee.n_screening_items, wire.pointee.screening_items) = scratch.messages(self.screeningItems)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Hides what a caller may not see.
extension CreateScreeningItemRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("screening_item.category", .sensitive),
        GuardedField("screening_item.grounds", .sensitive),
        GuardedField("screening_item.state", .sensitive),
        GuardedField("screening_item.steps", .sensitive),
        GuardedField("screening_item.reply_due_date", .sensitive),
        GuardedField("screening_item.outcome", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.screeningItem?.hide(beyond: clearance)
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("screening_item", CollectionOfOne(self.screeningItem).compactMap { $0 })
    }
}

/// Hides what a caller may not see.
extension RecordScreeningStepRequest: GuardedMessage {
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
extension RecordScreeningDecisionRequest: GuardedMessage {
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
extension ListScreeningItemsRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("categories", .sensitive),
        GuardedField("outcomes", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.categories = [] }
        if !clearance.contains(.sensitive) { self.outcomes = [] }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("categories", .sensitive, if: self.categories.isEmpty == false)
        fields.add("outcomes", .sensitive, if: self.outcomes.isEmpty == false)
    }
}

/// Hides what a caller may not see.
extension ListScreeningItemsResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("screening_items.category", .sensitive),
        GuardedField("screening_items.grounds", .sensitive),
        GuardedField("screening_items.state", .sensitive),
        GuardedField("screening_items.steps", .sensitive),
        GuardedField("screening_items.reply_due_date", .sensitive),
        GuardedField("screening_items.outcome", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.screeningItems.indices {
            self.screeningItems[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("screening_items", self.screeningItems)
    }
}
