// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/governing_body_service.proto

public import RPC

/// The methods of `canbo.personnel.v1.GoverningBodyService`.
public enum GoverningBodyMethods {
    /// `canbo.personnel.v1.GoverningBodyService/GetGoverningBody`
    public static let getGoverningBody = MethodDescriptor(
        service: "canbo.personnel.v1.GoverningBodyService", name: "GetGoverningBody",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.GoverningBodyService/ListGoverningBodies`
    public static let listGoverningBodies = MethodDescriptor(
        service: "canbo.personnel.v1.GoverningBodyService", name: "ListGoverningBodies",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.GoverningBodyService/CreateGoverningBody`
    public static let createGoverningBody = MethodDescriptor(
        service: "canbo.personnel.v1.GoverningBodyService", name: "CreateGoverningBody",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.GoverningBodyService/ResizeGoverningBody`
    public static let resizeGoverningBody = MethodDescriptor(
        service: "canbo.personnel.v1.GoverningBodyService", name: "ResizeGoverningBody",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.GoverningBodyService/EndGoverningBody`
    public static let endGoverningBody = MethodDescriptor(
        service: "canbo.personnel.v1.GoverningBodyService", name: "EndGoverningBody",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.personnel.v1.GoverningBodyService/GetBodyComposition`
    public static let getBodyComposition = MethodDescriptor(
        service: "canbo.personnel.v1.GoverningBodyService", name: "GetBodyComposition",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.GoverningBodyService/ListMissingCommittees`
    public static let listMissingCommittees = MethodDescriptor(
        service: "canbo.personnel.v1.GoverningBodyService", name: "ListMissingCommittees",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.GoverningBodyService/GetBodyMember`
    public static let getBodyMember = MethodDescriptor(
        service: "canbo.personnel.v1.GoverningBodyService", name: "GetBodyMember",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.GoverningBodyService/ListBodyMembers`
    public static let listBodyMembers = MethodDescriptor(
        service: "canbo.personnel.v1.GoverningBodyService", name: "ListBodyMembers",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.GoverningBodyService/StartBodyMember`
    public static let startBodyMember = MethodDescriptor(
        service: "canbo.personnel.v1.GoverningBodyService", name: "StartBodyMember",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.GoverningBodyService/EndBodyMember`
    public static let endBodyMember = MethodDescriptor(
        service: "canbo.personnel.v1.GoverningBodyService", name: "EndBodyMember",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.personnel.v1.GoverningBodyService/TakeBackGoverningBody`
    public static let takeBackGoverningBody = MethodDescriptor(
        service: "canbo.personnel.v1.GoverningBodyService", name: "TakeBackGoverningBody",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.GoverningBodyService/TakeBackBodyMember`
    public static let takeBackBodyMember = MethodDescriptor(
        service: "canbo.personnel.v1.GoverningBodyService", name: "TakeBackBodyMember",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.GoverningBodyService/ListBodyCorrections`
    public static let listBodyCorrections = MethodDescriptor(
        service: "canbo.personnel.v1.GoverningBodyService", name: "ListBodyCorrections",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [getGoverningBody, listGoverningBodies, createGoverningBody, resizeGoverningBody, endGoverningBody, getBodyComposition, listMissingCommittees, getBodyMember, listBodyMembers, startBodyMember, endBodyMember, takeBackGoverningBody, takeBackBodyMember, listBodyCorrections]
}

/// Governing bodies by terms, their members, and their composition on any day.
///
/// A body is reached with its organisation, a member's time also with the official's record.
public protocol GoverningBodyAPI: RPCService {
    /// Returns one body: the present one, or that of a day as known now or at an instant.
    func getGoverningBody(_ request: GetGoverningBodyRequest, _ call: CallContext) async throws -> GoverningBody
    /// Lists the bodies of an organisation on a day, in the order in which they came on record.
    func listGoverningBodies(_ request: ListGoverningBodiesRequest, _ call: CallContext) async throws -> ListGoverningBodiesResponse
    /// Founds a body for a term; FAILED_PRECONDITION `GOVERNING_BODY_OVERLAPS` when the organisation
    /// has one of that kind on some day of it.
    ///
    /// A cell elects a committee from nine official members on (`GOVERNING_BODY_REFUSED` names the
    /// rule).
    func createGoverningBody(_ request: CreateGoverningBodyRequest, _ call: CallContext) async throws -> GoverningBody
    /// Sets another number of members from a day on; FAILED_PRECONDITION `GOVERNING_BODY_FULL` when
    /// there are more on some day from it on.
    func resizeGoverningBody(_ request: ResizeGoverningBodyRequest, _ call: CallContext) async throws -> GoverningBody
    /// Ends a body from a day on, and with it the time of everybody who is in it then; or moves an end
    /// that is on record.
    ///
    /// What the record said before can still be read. A later end than before brings no member back.
    func endGoverningBody(_ request: EndGoverningBodyRequest, _ call: CallContext) async throws -> GoverningBody
    /// Says who is in a body on a day, as what, and what the one who leads it is elsewhere: the report
    /// `RPT-ORG-02`.
    func getBodyComposition(_ request: GetBodyCompositionRequest, _ call: CallContext) async throws -> BodyComposition
    /// Lists the cells of an organisation and of all below it that have as many official members as
    /// elect a committee, and have none on the day.
    func listMissingCommittees(_ request: ListMissingCommitteesRequest, _ call: CallContext) async throws -> ListMissingCommitteesResponse
    /// Returns one member's time, as it is known now or was known at an instant.
    func getBodyMember(_ request: GetBodyMemberRequest, _ call: CallContext) async throws -> BodyMember
    /// Lists the times of the members of a body, or of an official in bodies, in the order in which
    /// they came on record.
    func listBodyMembers(_ request: ListBodyMembersRequest, _ call: CallContext) async throws -> ListBodyMembersResponse
    /// Records that an official is in a body from a day on.
    func startBodyMember(_ request: StartBodyMemberRequest, _ call: CallContext) async throws -> BodyMember
    /// Records that an official is in a body no more from a day on, or corrects that day.
    func endBodyMember(_ request: EndBodyMemberRequest, _ call: CallContext) async throws -> BodyMember
    /// Takes back a body that was recorded by mistake: the organisation never had it.
    ///
    /// What the record said before can still be read. FAILED_PRECONDITION `GOVERNING_BODY_BUILT_UPON`
    /// while somebody is on record in the body, who is named.
    func takeBackGoverningBody(_ request: TakeBackGoverningBodyRequest, _ call: CallContext) async throws -> BodyCorrection
    /// Takes back a time in a body that was recorded by mistake: the official was not in it.
    ///
    /// What the record said before can still be read. FAILED_PRECONDITION `GOVERNING_BODY_BUILT_UPON`
    /// while another time in the body goes on from it by the decision that ended it.
    func takeBackBodyMember(_ request: TakeBackBodyMemberRequest, _ call: CallContext) async throws -> BodyCorrection
    /// Lists what was taken back of a body and of the times in it, or of an official's times in
    /// bodies, the earliest first.
    func listBodyCorrections(_ request: ListBodyCorrectionsRequest, _ call: CallContext) async throws -> ListBodyCorrectionsResponse
}

extension GoverningBodyAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.GoverningBodyService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(GoverningBodyMethods.getGoverningBody) { try await self.getGoverningBody($0, $1) },
            .unary(GoverningBodyMethods.listGoverningBodies) { try await self.listGoverningBodies($0, $1) },
            .unary(GoverningBodyMethods.createGoverningBody) { try await self.createGoverningBody($0, $1) },
            .unary(GoverningBodyMethods.resizeGoverningBody) { try await self.resizeGoverningBody($0, $1) },
            .unary(GoverningBodyMethods.endGoverningBody) { try await self.endGoverningBody($0, $1) },
            .unary(GoverningBodyMethods.getBodyComposition, answers: .guarded) { try await self.getBodyComposition($0, $1) },
            .unary(GoverningBodyMethods.listMissingCommittees) { try await self.listMissingCommittees($0, $1) },
            .unary(GoverningBodyMethods.getBodyMember, answers: .guarded) { try await self.getBodyMember($0, $1) },
            .unary(GoverningBodyMethods.listBodyMembers, answers: .guarded) { try await self.listBodyMembers($0, $1) },
            .unary(GoverningBodyMethods.startBodyMember, requests: .guarded, answers: .guarded) { try await self.startBodyMember($0, $1) },
            .unary(GoverningBodyMethods.endBodyMember, requests: .guarded, answers: .guarded) { try await self.endBodyMember($0, $1) },
            .unary(GoverningBodyMethods.takeBackGoverningBody, requests: .guarded, answers: .guarded) { try await self.takeBackGoverningBody($0, $1) },
            .unary(GoverningBodyMethods.takeBackBodyMember, requests: .guarded, answers: .guarded) { try await self.takeBackBodyMember($0, $1) },
            .unary(GoverningBodyMethods.listBodyCorrections, answers: .guarded) { try await self.listBodyCorrections($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.GoverningBodyService`.
public struct GoverningBodyClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Returns one body: the present one, or that of a day as known now or at an instant.
    public func getGoverningBody(_ request: GetGoverningBodyRequest, _ options: CallOptions = CallOptions()) async throws -> GoverningBody {
        try await channel.unary(GoverningBodyMethods.getGoverningBody, request, options)
    }

    /// Lists the bodies of an organisation on a day, in the order in which they came on record.
    public func listGoverningBodies(_ request: ListGoverningBodiesRequest, _ options: CallOptions = CallOptions()) async throws -> ListGoverningBodiesResponse {
        try await channel.unary(GoverningBodyMethods.listGoverningBodies, request, options)
    }

    /// Founds a body for a term; FAILED_PRECONDITION `GOVERNING_BODY_OVERLAPS` when the organisation
    /// has one of that kind on some day of it.
    ///
    /// A cell elects a committee from nine official members on (`GOVERNING_BODY_REFUSED` names the
    /// rule).
    public func createGoverningBody(_ request: CreateGoverningBodyRequest, _ options: CallOptions = CallOptions()) async throws -> GoverningBody {
        try await channel.unary(GoverningBodyMethods.createGoverningBody, request, options)
    }

    /// Sets another number of members from a day on; FAILED_PRECONDITION `GOVERNING_BODY_FULL` when
    /// there are more on some day from it on.
    public func resizeGoverningBody(_ request: ResizeGoverningBodyRequest, _ options: CallOptions = CallOptions()) async throws -> GoverningBody {
        try await channel.unary(GoverningBodyMethods.resizeGoverningBody, request, options)
    }

    /// Ends a body from a day on, and with it the time of everybody who is in it then; or moves an end
    /// that is on record.
    ///
    /// What the record said before can still be read. A later end than before brings no member back.
    public func endGoverningBody(_ request: EndGoverningBodyRequest, _ options: CallOptions = CallOptions()) async throws -> GoverningBody {
        try await channel.unary(GoverningBodyMethods.endGoverningBody, request, options)
    }

    /// Says who is in a body on a day, as what, and what the one who leads it is elsewhere: the report
    /// `RPT-ORG-02`.
    public func getBodyComposition(_ request: GetBodyCompositionRequest, _ options: CallOptions = CallOptions()) async throws -> BodyComposition {
        try await channel.unary(GoverningBodyMethods.getBodyComposition, request, options)
    }

    /// Lists the cells of an organisation and of all below it that have as many official members as
    /// elect a committee, and have none on the day.
    public func listMissingCommittees(_ request: ListMissingCommitteesRequest, _ options: CallOptions = CallOptions()) async throws -> ListMissingCommitteesResponse {
        try await channel.unary(GoverningBodyMethods.listMissingCommittees, request, options)
    }

    /// Returns one member's time, as it is known now or was known at an instant.
    public func getBodyMember(_ request: GetBodyMemberRequest, _ options: CallOptions = CallOptions()) async throws -> BodyMember {
        try await channel.unary(GoverningBodyMethods.getBodyMember, request, options)
    }

    /// Lists the times of the members of a body, or of an official in bodies, in the order in which
    /// they came on record.
    public func listBodyMembers(_ request: ListBodyMembersRequest, _ options: CallOptions = CallOptions()) async throws -> ListBodyMembersResponse {
        try await channel.unary(GoverningBodyMethods.listBodyMembers, request, options)
    }

    /// Records that an official is in a body from a day on.
    public func startBodyMember(_ request: StartBodyMemberRequest, _ options: CallOptions = CallOptions()) async throws -> BodyMember {
        try await channel.unary(GoverningBodyMethods.startBodyMember, request, options)
    }

    /// Records that an official is in a body no more from a day on, or corrects that day.
    public func endBodyMember(_ request: EndBodyMemberRequest, _ options: CallOptions = CallOptions()) async throws -> BodyMember {
        try await channel.unary(GoverningBodyMethods.endBodyMember, request, options)
    }

    /// Takes back a body that was recorded by mistake: the organisation never had it.
    ///
    /// What the record said before can still be read. FAILED_PRECONDITION `GOVERNING_BODY_BUILT_UPON`
    /// while somebody is on record in the body, who is named.
    public func takeBackGoverningBody(_ request: TakeBackGoverningBodyRequest, _ options: CallOptions = CallOptions()) async throws -> BodyCorrection {
        try await channel.unary(GoverningBodyMethods.takeBackGoverningBody, request, options)
    }

    /// Takes back a time in a body that was recorded by mistake: the official was not in it.
    ///
    /// What the record said before can still be read. FAILED_PRECONDITION `GOVERNING_BODY_BUILT_UPON`
    /// while another time in the body goes on from it by the decision that ended it.
    public func takeBackBodyMember(_ request: TakeBackBodyMemberRequest, _ options: CallOptions = CallOptions()) async throws -> BodyCorrection {
        try await channel.unary(GoverningBodyMethods.takeBackBodyMember, request, options)
    }

    /// Lists what was taken back of a body and of the times in it, or of an official's times in
    /// bodies, the earliest first.
    public func listBodyCorrections(_ request: ListBodyCorrectionsRequest, _ options: CallOptions = CallOptions()) async throws -> ListBodyCorrectionsResponse {
        try await channel.unary(GoverningBodyMethods.listBodyCorrections, request, options)
    }
}
