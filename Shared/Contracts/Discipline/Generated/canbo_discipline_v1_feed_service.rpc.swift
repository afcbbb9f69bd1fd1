// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/discipline/v1/feed_service.proto

public import FeedContract
public import RPC

/// The methods of `canbo.discipline.v1.FeedService`.
public enum FeedMethods {
    /// `canbo.discipline.v1.FeedService/ListEvents`
    public static let listEvents = MethodDescriptor(
        service: "canbo.discipline.v1.FeedService", name: "ListEvents",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.discipline.v1.FeedService/WatchEvents`
    public static let watchEvents = MethodDescriptor(
        service: "canbo.discipline.v1.FeedService", name: "WatchEvents",
        kind: .serverStreaming, idempotency: .noSideEffects)
    /// `canbo.discipline.v1.FeedService/GetSnapshotPosition`
    public static let getSnapshotPosition = MethodDescriptor(
        service: "canbo.discipline.v1.FeedService", name: "GetSnapshotPosition",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [listEvents, watchEvents, getSnapshotPosition]
}

/// The events of discipline in one total order without gaps, for whoever follows its data.
public protocol FeedAPI: RPCService {
    /// Returns events after a place, the oldest first.
    ///
    /// OUT_OF_RANGE `EVENTS_EXPIRED` when events after it are no longer kept: the details tell the
    /// oldest place kept and one to restart from.
    func listEvents(_ request: FeedContract.ListEventsRequest, _ call: CallContext) async throws -> FeedContract.ListEventsResponse
    /// Sends every event after a place: first those stored, then new ones as they are written.
    ///
    /// The first answer comes at once, with the place where the watch stands. Ends as ListEvents does
    /// when events are no longer kept, and with UNAVAILABLE `WATCH_ENDED` when the service stops:
    /// then resume from the last cursor.
    func watchEvents(_ request: FeedContract.WatchEventsRequest, _ responses: ResponseWriter<FeedContract.WatchEventsResponse>, _ call: CallContext) async throws
    /// Returns the place from which to follow the feed after reading lists.
    func getSnapshotPosition(_ request: FeedContract.GetSnapshotPositionRequest, _ call: CallContext) async throws -> FeedContract.SnapshotPosition
}

extension FeedAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.discipline.v1.FeedService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(FeedMethods.listEvents, answers: .guarded) { try await self.listEvents($0, $1) },
            .serverStreaming(FeedMethods.watchEvents, answers: .guarded) { try await self.watchEvents($0, $1, $2) },
            .unary(FeedMethods.getSnapshotPosition) { try await self.getSnapshotPosition($0, $1) },
        ]
    }
}

/// Calls `canbo.discipline.v1.FeedService`.
public struct FeedClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Returns events after a place, the oldest first.
    ///
    /// OUT_OF_RANGE `EVENTS_EXPIRED` when events after it are no longer kept: the details tell the
    /// oldest place kept and one to restart from.
    public func listEvents(_ request: FeedContract.ListEventsRequest, _ options: CallOptions = CallOptions()) async throws -> FeedContract.ListEventsResponse {
        try await channel.unary(FeedMethods.listEvents, request, options)
    }

    /// Sends every event after a place: first those stored, then new ones as they are written.
    ///
    /// The first answer comes at once, with the place where the watch stands. Ends as ListEvents does
    /// when events are no longer kept, and with UNAVAILABLE `WATCH_ENDED` when the service stops:
    /// then resume from the last cursor.
    public func watchEvents(_ request: FeedContract.WatchEventsRequest, _ options: CallOptions = CallOptions()) -> ResponseStream<FeedContract.WatchEventsResponse> {
        channel.serverStreaming(FeedMethods.watchEvents, request, options)
    }

    /// Returns the place from which to follow the feed after reading lists.
    public func getSnapshotPosition(_ request: FeedContract.GetSnapshotPositionRequest, _ options: CallOptions = CallOptions()) async throws -> FeedContract.SnapshotPosition {
        try await channel.unary(FeedMethods.getSnapshotPosition, request, options)
    }
}
