// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/notification/v1/notification_service.proto

public import RPC

/// The methods of `canbo.notification.v1.NotificationService`.
public enum NotificationMethods {
    /// `canbo.notification.v1.NotificationService/ReceiveEvents`
    public static let receiveEvents = MethodDescriptor(
        service: "canbo.notification.v1.NotificationService", name: "ReceiveEvents",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.notification.v1.NotificationService/GetNotice`
    public static let getNotice = MethodDescriptor(
        service: "canbo.notification.v1.NotificationService", name: "GetNotice",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.notification.v1.NotificationService/ListNotices`
    public static let listNotices = MethodDescriptor(
        service: "canbo.notification.v1.NotificationService", name: "ListNotices",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.notification.v1.NotificationService/WatchNotices`
    public static let watchNotices = MethodDescriptor(
        service: "canbo.notification.v1.NotificationService", name: "WatchNotices",
        kind: .serverStreaming, idempotency: .noSideEffects)
    /// `canbo.notification.v1.NotificationService/AcknowledgeNotice`
    public static let acknowledgeNotice = MethodDescriptor(
        service: "canbo.notification.v1.NotificationService", name: "AcknowledgeNotice",
        kind: .unary, idempotency: .idempotent)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [receiveEvents, getNotice, listNotices, watchNotices, acknowledgeNotice]
}

/// Notices of what happened in the other services (thông báo).
public protocol NotificationAPI: RPCService {
    /// Takes a batch of events from a producer's outbox and writes their notices.
    ///
    /// All or nothing, and idempotent by `event_id`: an event that came before is counted and left.
    func receiveEvents(_ request: ReceiveEventsRequest, _ call: CallContext) async throws -> ReceiveEventsResponse
    /// Returns one notice.
    func getNotice(_ request: GetNoticeRequest, _ call: CallContext) async throws -> Notice
    /// Lists notices, the latest first.
    func listNotices(_ request: ListNoticesRequest, _ call: CallContext) async throws -> ListNoticesResponse
    /// Sends every notice after a cursor: first those stored, then new ones as they are written.
    ///
    /// In the order of `sequence`, without gap and without repetition, until the caller ends the
    /// call. A watch that broke resumes with `after` set to the last sequence seen.
    func watchNotices(_ request: WatchNoticesRequest, _ responses: ResponseWriter<Notice>, _ call: CallContext) async throws
    /// Records that the recipient has taken note; acknowledging again changes nothing.
    func acknowledgeNotice(_ request: AcknowledgeNoticeRequest, _ call: CallContext) async throws -> Notice
}

extension NotificationAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.notification.v1.NotificationService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(NotificationMethods.receiveEvents, requests: .guarded) { try await self.receiveEvents($0, $1) },
            .unary(NotificationMethods.getNotice, answers: .guarded) { try await self.getNotice($0, $1) },
            .unary(NotificationMethods.listNotices, answers: .guarded) { try await self.listNotices($0, $1) },
            .serverStreaming(NotificationMethods.watchNotices, answers: .guarded) { try await self.watchNotices($0, $1, $2) },
            .unary(NotificationMethods.acknowledgeNotice, answers: .guarded) { try await self.acknowledgeNotice($0, $1) },
        ]
    }
}

/// Calls `canbo.notification.v1.NotificationService`.
public struct NotificationClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Takes a batch of events from a producer's outbox and writes their notices.
    ///
    /// All or nothing, and idempotent by `event_id`: an event that came before is counted and left.
    public func receiveEvents(_ request: ReceiveEventsRequest, _ options: CallOptions = CallOptions()) async throws -> ReceiveEventsResponse {
        try await channel.unary(NotificationMethods.receiveEvents, request, options)
    }

    /// Returns one notice.
    public func getNotice(_ request: GetNoticeRequest, _ options: CallOptions = CallOptions()) async throws -> Notice {
        try await channel.unary(NotificationMethods.getNotice, request, options)
    }

    /// Lists notices, the latest first.
    public func listNotices(_ request: ListNoticesRequest, _ options: CallOptions = CallOptions()) async throws -> ListNoticesResponse {
        try await channel.unary(NotificationMethods.listNotices, request, options)
    }

    /// Sends every notice after a cursor: first those stored, then new ones as they are written.
    ///
    /// In the order of `sequence`, without gap and without repetition, until the caller ends the
    /// call. A watch that broke resumes with `after` set to the last sequence seen.
    public func watchNotices(_ request: WatchNoticesRequest, _ options: CallOptions = CallOptions()) -> ResponseStream<Notice> {
        channel.serverStreaming(NotificationMethods.watchNotices, request, options)
    }

    /// Records that the recipient has taken note; acknowledging again changes nothing.
    public func acknowledgeNotice(_ request: AcknowledgeNoticeRequest, _ options: CallOptions = CallOptions()) async throws -> Notice {
        try await channel.unary(NotificationMethods.acknowledgeNotice, request, options)
    }
}
