// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/planning/v1/planning_service.proto

internal import CMessages
public import ProtobufC
public import RPC

/// Asks to create a plan.
public struct CreatePlanRequest: ProtobufMessage {
    /// The plan; output-only fields are ignored.
    public var plan: Plan?
    /// The last part of the plan's name: 1 to 63 lower-case letters, digits and hyphens; made by the
    /// service when empty.
    @ProtoText public var planID: String
    /// Makes a repetition safe: the same identifier with the same body gets the first answer.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.plan = nil
        _planID = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(plan: Plan? = nil, planID: String = "", requestID: String = "") {
        self.plan = plan
        _planID = ProtoText(wrappedValue: planID)
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.planning.v1.CreatePlanRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Planning__V1__CreatePlanRequest()
        unsafe canbo__planning__v1__create_plan_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__CreatePlanRequest.self)
        unsafe self.plan = source.message(wire.pointee.plan, "plan")
        unsafe _planID = source.text(wire.pointee.plan_id, "plan_id")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__CreatePlanRequest.self)
        unsafe canbo__planning__v1__create_plan_request__init(wire)
        unsafe wire.pointee.plan = scratch.message(self.plan)
        unsafe wire.pointee.plan_id = scratch.text(_planID)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for one plan.
public struct GetPlanRequest: ProtobufMessage {
    /// `plans/{plan}`.
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
    public static let fullName = "canbo.planning.v1.GetPlanRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Planning__V1__GetPlanRequest()
        unsafe canbo__planning__v1__get_plan_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__GetPlanRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__GetPlanRequest.self)
        unsafe canbo__planning__v1__get_plan_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a page of plans.
public struct ListPlansRequest: ProtobufMessage {
    /// Plans per page; 0 means 50, more than 200 is taken as 200.
    public var pageSize: Int32
    /// `next_page_token` of the page before; empty for the first page.
    @ProtoText public var pageToken: String
    /// Only plans of this organisation; all when empty.
    @ProtoText public var organization: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        _organization = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(pageSize: Int32 = 0, pageToken: String = "", organization: String = "") {
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        _organization = ProtoText(wrappedValue: organization)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.planning.v1.ListPlansRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Planning__V1__ListPlansRequest()
        unsafe canbo__planning__v1__list_plans_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__ListPlansRequest.self)
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__ListPlansRequest.self)
        unsafe canbo__planning__v1__list_plans_request__init(wire)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of plans.
public struct ListPlansResponse: ProtobufMessage {
    /// The plans, the latest created first.
    public var plans: [Plan]
    /// For the next page; empty on the last one.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.plans = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(plans: [Plan] = [], nextPageToken: String = "") {
        self.plans = plans
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.planning.v1.ListPlansResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Planning__V1__ListPlansResponse()
        unsafe canbo__planning__v1__list_plans_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__ListPlansResponse.self)
        unsafe self.plans = source.messages(wire.pointee.n_plans, wire.pointee.plans, "plans")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__ListPlansResponse.self)
        unsafe canbo__planning__v1__list_plans_response__init(wire)
        unsafe (wire.pointee.n_plans, wire.pointee.plans) = scratch.messages(self.plans)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks to close a plan for entries.
public struct ChooseSourceRequest: ProtobufMessage {
    /// `plans/{plan}`.
    @ProtoText public var name: String
    /// Number of the minutes that prove the choice; 1 to 100 characters.
    @ProtoText public var minutesNumber: String
    /// The plan's etag as it was read.
    @ProtoText public var etag: String
    /// Makes a repetition safe: the same identifier with the same body gets the first answer.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _minutesNumber = ProtoText(projectedValue: Text())
        _etag = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", minutesNumber: String = "", etag: String = "", requestID: String = "") {
        _name = ProtoText(wrappedValue: name)
        _minutesNumber = ProtoText(wrappedValue: minutesNumber)
        _etag = ProtoText(wrappedValue: etag)
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.planning.v1.ChooseSourceRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Planning__V1__ChooseSourceRequest()
        unsafe canbo__planning__v1__choose_source_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__ChooseSourceRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _minutesNumber = source.text(wire.pointee.minutes_number, "minutes_number")
        unsafe _etag = source.text(wire.pointee.etag, "etag")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__ChooseSourceRequest.self)
        unsafe canbo__planning__v1__choose_source_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.minutes_number = scratch.text(_minutesNumber)
        unsafe wire.pointee.etag = scratch.text(_etag)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks to add a post to a plan.
public struct CreatePlanPostRequest: ProtobufMessage {
    /// The plan: `plans/{plan}`.
    @ProtoText public var parent: String
    /// The post; output-only fields are ignored.
    public var planPost: PlanPost?
    /// The last part of the post's name: 1 to 63 lower-case letters, digits and hyphens; made by the
    /// service when empty.
    @ProtoText public var planPostID: String
    /// Makes a repetition safe: the same identifier with the same body gets the first answer.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.planPost = nil
        _planPostID = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", planPost: PlanPost? = nil, planPostID: String = "", requestID: String = "") {
        _parent = ProtoText(wrappedValue: parent)
        self.planPost = planPost
        _planPostID = ProtoText(wrappedValue: planPostID)
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.planning.v1.CreatePlanPostRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Planning__V1__CreatePlanPostRequest()
        unsafe canbo__planning__v1__create_plan_post_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__CreatePlanPostRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.planPost = source.message(wire.pointee.plan_post, "plan_post")
        unsafe _planPostID = source.text(wire.pointee.plan_post_id, "plan_post_id")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__CreatePlanPostRequest.self)
        unsafe canbo__planning__v1__create_plan_post_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.plan_post = scratch.message(self.planPost)
        unsafe wire.pointee.plan_post_id = scratch.text(_planPostID)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a page of a plan's posts.
public struct ListPlanPostsRequest: ProtobufMessage {
    /// The plan: `plans/{plan}`.
    @ProtoText public var parent: String
    /// Posts per page; 0 means 50, more than 200 is taken as 200.
    public var pageSize: Int32
    /// `next_page_token` of the page before; empty for the first page.
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
    public static let fullName = "canbo.planning.v1.ListPlanPostsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Planning__V1__ListPlanPostsRequest()
        unsafe canbo__planning__v1__list_plan_posts_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__ListPlanPostsRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__ListPlanPostsRequest.self)
        unsafe canbo__planning__v1__list_plan_posts_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of posts.
public struct ListPlanPostsResponse: ProtobufMessage {
    /// The posts in the order of their creation.
    public var planPosts: [PlanPost]
    /// For the next page; empty on the last one.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.planPosts = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(planPosts: [PlanPost] = [], nextPageToken: String = "") {
        self.planPosts = planPosts
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.planning.v1.ListPlanPostsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Planning__V1__ListPlanPostsResponse()
        unsafe canbo__planning__v1__list_plan_posts_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__ListPlanPostsResponse.self)
        unsafe self.planPosts = source.messages(wire.pointee.n_plan_posts, wire.pointee.plan_posts, "plan_posts")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__ListPlanPostsResponse.self)
        unsafe canbo__planning__v1__list_plan_posts_response__init(wire)
        unsafe (wire.pointee.n_plan_posts, wire.pointee.plan_posts) = scratch.messages(self.planPosts)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks to enter an official for a post.
public struct AddEntryRequest: ProtobufMessage {
    /// The post: `plans/{plan}/posts/{post}`.
    @ProtoText public var parent: String
    /// The entry; output-only fields are ignored.
    public var entry: PlanEntry?
    /// Makes a repetition safe: the same identifier with the same body gets the first answer.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.entry = nil
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", entry: PlanEntry? = nil, requestID: String = "") {
        _parent = ProtoText(wrappedValue: parent)
        self.entry = entry
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.planning.v1.AddEntryRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Planning__V1__AddEntryRequest()
        unsafe canbo__planning__v1__add_entry_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__AddEntryRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.entry = source.message(wire.pointee.entry, "entry")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__AddEntryRequest.self)
        unsafe canbo__planning__v1__add_entry_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.entry = scratch.message(self.entry)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for one entry.
public struct GetEntryRequest: ProtobufMessage {
    /// `plans/{plan}/posts/{post}/entries/{entry}`.
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
    public static let fullName = "canbo.planning.v1.GetEntryRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Planning__V1__GetEntryRequest()
        unsafe canbo__planning__v1__get_entry_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__GetEntryRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__GetEntryRequest.self)
        unsafe canbo__planning__v1__get_entry_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a page of a post's entries.
public struct ListEntriesRequest: ProtobufMessage {
    /// The post: `plans/{plan}/posts/{post}`.
    @ProtoText public var parent: String
    /// Entries per page; 0 means 50, more than 200 is taken as 200.
    public var pageSize: Int32
    /// `next_page_token` of the page before; empty for the first page.
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
    public static let fullName = "canbo.planning.v1.ListEntriesRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Planning__V1__ListEntriesRequest()
        unsafe canbo__planning__v1__list_entries_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__ListEntriesRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__ListEntriesRequest.self)
        unsafe canbo__planning__v1__list_entries_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of entries.
public struct ListEntriesResponse: ProtobufMessage {
    /// The entries in the order in which they were made.
    public var entries: [PlanEntry]
    /// For the next page; empty on the last one.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.entries = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(entries: [PlanEntry] = [], nextPageToken: String = "") {
        self.entries = entries
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.planning.v1.ListEntriesResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Planning__V1__ListEntriesResponse()
        unsafe canbo__planning__v1__list_entries_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__ListEntriesResponse.self)
        unsafe self.entries = source.messages(wire.pointee.n_entries, wire.pointee.entries, "entries")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Planning__V1__ListEntriesResponse.self)
        unsafe canbo__planning__v1__list_entries_response__init(wire)
        unsafe (wire.pointee.n_entries, wire.pointee.entries) = scratch.messages(self.entries)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Hides what a caller may not see.
extension CreatePlanRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("plan.secrecy_grade", .stateSecret),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.plan?.hide(beyond: clearance)
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("plan", CollectionOfOne(self.plan).compactMap { $0 })
    }
}

/// Hides what a caller may not see.
extension ListPlansResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("plans.secrecy_grade", .stateSecret),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.plans.indices {
            self.plans[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("plans", self.plans)
    }
}

/// Hides what a caller may not see.
extension CreatePlanPostRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("plan_post.secrecy_grade", .stateSecret),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.planPost?.hide(beyond: clearance)
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("plan_post", CollectionOfOne(self.planPost).compactMap { $0 })
    }
}

/// Hides what a caller may not see.
extension ListPlanPostsResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("plan_posts.secrecy_grade", .stateSecret),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.planPosts.indices {
            self.planPosts[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("plan_posts", self.planPosts)
    }
}

/// Hides what a caller may not see.
extension AddEntryRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("entry.override_reason", .sensitive),
        GuardedField("entry.rules", .sensitive),
        GuardedField("entry.secrecy_grade", .stateSecret),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        self.entry?.hide(beyond: clearance)
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("entry", CollectionOfOne(self.entry).compactMap { $0 })
    }
}

/// Hides what a caller may not see.
extension ListEntriesResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("entries.override_reason", .sensitive),
        GuardedField("entries.rules", .sensitive),
        GuardedField("entries.secrecy_grade", .stateSecret),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        for index in self.entries.indices {
            self.entries[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.descend("entries", self.entries)
    }
}
