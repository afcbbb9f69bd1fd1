// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/post_service.proto

public import RPC

/// The methods of `canbo.personnel.v1.PostService`.
public enum PostMethods {
    /// `canbo.personnel.v1.PostService/GetPosition`
    public static let getPosition = MethodDescriptor(
        service: "canbo.personnel.v1.PostService", name: "GetPosition",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.PostService/ListPositions`
    public static let listPositions = MethodDescriptor(
        service: "canbo.personnel.v1.PostService", name: "ListPositions",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.PostService/CreatePosition`
    public static let createPosition = MethodDescriptor(
        service: "canbo.personnel.v1.PostService", name: "CreatePosition",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.PostService/UpdatePosition`
    public static let updatePosition = MethodDescriptor(
        service: "canbo.personnel.v1.PostService", name: "UpdatePosition",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.personnel.v1.PostService/EndPosition`
    public static let endPosition = MethodDescriptor(
        service: "canbo.personnel.v1.PostService", name: "EndPosition",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.personnel.v1.PostService/ListVacancies`
    public static let listVacancies = MethodDescriptor(
        service: "canbo.personnel.v1.PostService", name: "ListVacancies",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.PostService/GetHolding`
    public static let getHolding = MethodDescriptor(
        service: "canbo.personnel.v1.PostService", name: "GetHolding",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.PostService/ListHoldings`
    public static let listHoldings = MethodDescriptor(
        service: "canbo.personnel.v1.PostService", name: "ListHoldings",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.PostService/StartHolding`
    public static let startHolding = MethodDescriptor(
        service: "canbo.personnel.v1.PostService", name: "StartHolding",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.PostService/EndHolding`
    public static let endHolding = MethodDescriptor(
        service: "canbo.personnel.v1.PostService", name: "EndHolding",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.personnel.v1.PostService/TakeBackHolding`
    public static let takeBackHolding = MethodDescriptor(
        service: "canbo.personnel.v1.PostService", name: "TakeBackHolding",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.PostService/TakeBackHoldingEnd`
    public static let takeBackHoldingEnd = MethodDescriptor(
        service: "canbo.personnel.v1.PostService", name: "TakeBackHoldingEnd",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.PostService/ListHoldingCorrections`
    public static let listHoldingCorrections = MethodDescriptor(
        service: "canbo.personnel.v1.PostService", name: "ListHoldingCorrections",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [getPosition, listPositions, createPosition, updatePosition, endPosition, listVacancies, getHolding, listHoldings, startHolding, endHolding, takeBackHolding, takeBackHoldingEnd, listHoldingCorrections]
}

/// The posts of organisations, who holds them, and which are vacant.
///
/// Every end is the first day on which something no longer holds.
public protocol PostAPI: RPCService {
    /// Returns one post, as the facts are or were.
    func getPosition(_ request: GetPositionRequest, _ call: CallContext) async throws -> Position
    /// Lists the posts that there are on a day, with the facts of that day, in the order of the
    /// Vietnamese alphabet.
    func listPositions(_ request: ListPositionsRequest, _ call: CallContext) async throws -> ListPositionsResponse
    /// Adds a post to an organisation.
    func createPosition(_ request: CreatePositionRequest, _ call: CallContext) async throws -> Position
    /// Changes facts of a post from a day on, or of days that are over; what the record said before
    /// can still be read.
    func updatePosition(_ request: UpdatePositionRequest, _ call: CallContext) async throws -> Position
    /// Ends a post; FAILED_PRECONDITION `POSITION_HELD` while somebody holds it on or after the day.
    ///
    /// Changes on record for days from the end on are withdrawn.
    func endPosition(_ request: EndPositionRequest, _ call: CallContext) async throws -> Position
    /// Lists the posts that fewer officials hold on a day than may, in the order of ListPositions;
    /// without those of organisations that have ended.
    func listVacancies(_ request: ListVacanciesRequest, _ call: CallContext) async throws -> ListVacanciesResponse
    /// Returns one holding, as it is known now or was known at an instant.
    func getHolding(_ request: GetHoldingRequest, _ call: CallContext) async throws -> Holding
    /// Lists the holdings of an official, of a post, or of the posts of organisations, the earliest
    /// start first.
    func listHoldings(_ request: ListHoldingsRequest, _ call: CallContext) async throws -> ListHoldingsResponse
    /// Records that an official holds a post from a day on.
    func startHolding(_ request: StartHoldingRequest, _ call: CallContext) async throws -> Holding
    /// Records that an official no longer holds a post from a day on, or corrects that day.
    ///
    /// What the record said before can still be read.
    func endHolding(_ request: EndHoldingRequest, _ call: CallContext) async throws -> Holding
    /// Takes back a holding that was recorded by mistake: the official never held the post.
    ///
    /// What the record said before can still be read. FAILED_PRECONDITION `HOLDING_BUILT_UPON` while
    /// something rests on the holding, which is named.
    func takeBackHolding(_ request: TakeBackHoldingRequest, _ call: CallContext) async throws -> HoldingCorrection
    /// Takes back an end that was recorded by mistake: the official goes on holding the post, without
    /// an end on record.
    ///
    /// The days from the end on are measured as those of a new holding. What the record said before
    /// can still be read.
    func takeBackHoldingEnd(_ request: TakeBackHoldingEndRequest, _ call: CallContext) async throws -> Holding
    /// Lists what was taken back of a holding, the earliest first; also of one that was taken back as
    /// a whole.
    func listHoldingCorrections(_ request: ListHoldingCorrectionsRequest, _ call: CallContext) async throws -> ListHoldingCorrectionsResponse
}

extension PostAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.PostService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(PostMethods.getPosition) { try await self.getPosition($0, $1) },
            .unary(PostMethods.listPositions) { try await self.listPositions($0, $1) },
            .unary(PostMethods.createPosition) { try await self.createPosition($0, $1) },
            .unary(PostMethods.updatePosition) { try await self.updatePosition($0, $1) },
            .unary(PostMethods.endPosition) { try await self.endPosition($0, $1) },
            .unary(PostMethods.listVacancies) { try await self.listVacancies($0, $1) },
            .unary(PostMethods.getHolding, answers: .guarded) { try await self.getHolding($0, $1) },
            .unary(PostMethods.listHoldings, answers: .guarded) { try await self.listHoldings($0, $1) },
            .unary(PostMethods.startHolding, requests: .guarded, answers: .guarded) { try await self.startHolding($0, $1) },
            .unary(PostMethods.endHolding, requests: .guarded, answers: .guarded) { try await self.endHolding($0, $1) },
            .unary(PostMethods.takeBackHolding, requests: .guarded, answers: .guarded) { try await self.takeBackHolding($0, $1) },
            .unary(PostMethods.takeBackHoldingEnd, requests: .guarded, answers: .guarded) { try await self.takeBackHoldingEnd($0, $1) },
            .unary(PostMethods.listHoldingCorrections, answers: .guarded) { try await self.listHoldingCorrections($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.PostService`.
public struct PostClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Returns one post, as the facts are or were.
    public func getPosition(_ request: GetPositionRequest, _ options: CallOptions = CallOptions()) async throws -> Position {
        try await channel.unary(PostMethods.getPosition, request, options)
    }

    /// Lists the posts that there are on a day, with the facts of that day, in the order of the
    /// Vietnamese alphabet.
    public func listPositions(_ request: ListPositionsRequest, _ options: CallOptions = CallOptions()) async throws -> ListPositionsResponse {
        try await channel.unary(PostMethods.listPositions, request, options)
    }

    /// Adds a post to an organisation.
    public func createPosition(_ request: CreatePositionRequest, _ options: CallOptions = CallOptions()) async throws -> Position {
        try await channel.unary(PostMethods.createPosition, request, options)
    }

    /// Changes facts of a post from a day on, or of days that are over; what the record said before
    /// can still be read.
    public func updatePosition(_ request: UpdatePositionRequest, _ options: CallOptions = CallOptions()) async throws -> Position {
        try await channel.unary(PostMethods.updatePosition, request, options)
    }

    /// Ends a post; FAILED_PRECONDITION `POSITION_HELD` while somebody holds it on or after the day.
    ///
    /// Changes on record for days from the end on are withdrawn.
    public func endPosition(_ request: EndPositionRequest, _ options: CallOptions = CallOptions()) async throws -> Position {
        try await channel.unary(PostMethods.endPosition, request, options)
    }

    /// Lists the posts that fewer officials hold on a day than may, in the order of ListPositions;
    /// without those of organisations that have ended.
    public func listVacancies(_ request: ListVacanciesRequest, _ options: CallOptions = CallOptions()) async throws -> ListVacanciesResponse {
        try await channel.unary(PostMethods.listVacancies, request, options)
    }

    /// Returns one holding, as it is known now or was known at an instant.
    public func getHolding(_ request: GetHoldingRequest, _ options: CallOptions = CallOptions()) async throws -> Holding {
        try await channel.unary(PostMethods.getHolding, request, options)
    }

    /// Lists the holdings of an official, of a post, or of the posts of organisations, the earliest
    /// start first.
    public func listHoldings(_ request: ListHoldingsRequest, _ options: CallOptions = CallOptions()) async throws -> ListHoldingsResponse {
        try await channel.unary(PostMethods.listHoldings, request, options)
    }

    /// Records that an official holds a post from a day on.
    public func startHolding(_ request: StartHoldingRequest, _ options: CallOptions = CallOptions()) async throws -> Holding {
        try await channel.unary(PostMethods.startHolding, request, options)
    }

    /// Records that an official no longer holds a post from a day on, or corrects that day.
    ///
    /// What the record said before can still be read.
    public func endHolding(_ request: EndHoldingRequest, _ options: CallOptions = CallOptions()) async throws -> Holding {
        try await channel.unary(PostMethods.endHolding, request, options)
    }

    /// Takes back a holding that was recorded by mistake: the official never held the post.
    ///
    /// What the record said before can still be read. FAILED_PRECONDITION `HOLDING_BUILT_UPON` while
    /// something rests on the holding, which is named.
    public func takeBackHolding(_ request: TakeBackHoldingRequest, _ options: CallOptions = CallOptions()) async throws -> HoldingCorrection {
        try await channel.unary(PostMethods.takeBackHolding, request, options)
    }

    /// Takes back an end that was recorded by mistake: the official goes on holding the post, without
    /// an end on record.
    ///
    /// The days from the end on are measured as those of a new holding. What the record said before
    /// can still be read.
    public func takeBackHoldingEnd(_ request: TakeBackHoldingEndRequest, _ options: CallOptions = CallOptions()) async throws -> Holding {
        try await channel.unary(PostMethods.takeBackHoldingEnd, request, options)
    }

    /// Lists what was taken back of a holding, the earliest first; also of one that was taken back as
    /// a whole.
    public func listHoldingCorrections(_ request: ListHoldingCorrectionsRequest, _ options: CallOptions = CallOptions()) async throws -> ListHoldingCorrectionsResponse {
        try await channel.unary(PostMethods.listHoldingCorrections, request, options)
    }
}
