// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/follow_up_service.proto

public import RPC

/// The methods of `canbo.personnel.v1.FollowUpService`.
public enum FollowUpMethods {
    /// `canbo.personnel.v1.FollowUpService/ListFollowUps`
    public static let listFollowUps = MethodDescriptor(
        service: "canbo.personnel.v1.FollowUpService", name: "ListFollowUps",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.FollowUpService/CloseFollowUp`
    public static let closeFollowUp = MethodDescriptor(
        service: "canbo.personnel.v1.FollowUpService", name: "CloseFollowUp",
        kind: .unary, idempotency: .unknown)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [listFollowUps, closeFollowUp]
}

/// What follows from what was recorded (việc phát sinh).
///
/// A grade, an appointment, the end of a membership, a retirement or a death brings follow-ups on
/// record by rules of the policy, and the event `follow_up.opened` tells it.
public protocol FollowUpAPI: RPCService {
    /// Lists follow-ups of an organisation's officials and of those below it, of all organisations, or
    /// of one official, in the order in which they came on record: those of which the caller reaches
    /// the official. A page
    /// may have fewer than it could, or none, and be followed by another one.
    func listFollowUps(_ request: ListFollowUpsRequest, _ call: CallContext) async throws -> ListFollowUpsResponse
    /// Settles a follow-up as done or dismissed, by a decision or a note. Nobody settles the own ones.
    func closeFollowUp(_ request: CloseFollowUpRequest, _ call: CallContext) async throws -> FollowUp
}

extension FollowUpAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.FollowUpService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(FollowUpMethods.listFollowUps) { try await self.listFollowUps($0, $1) },
            .unary(FollowUpMethods.closeFollowUp) { try await self.closeFollowUp($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.FollowUpService`.
public struct FollowUpClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Lists follow-ups of an organisation's officials and of those below it, of all organisations, or
    /// of one official, in the order in which they came on record: those of which the caller reaches
    /// the official. A page
    /// may have fewer than it could, or none, and be followed by another one.
    public func listFollowUps(_ request: ListFollowUpsRequest, _ options: CallOptions = CallOptions()) async throws -> ListFollowUpsResponse {
        try await channel.unary(FollowUpMethods.listFollowUps, request, options)
    }

    /// Settles a follow-up as done or dismissed, by a decision or a note. Nobody settles the own ones.
    public func closeFollowUp(_ request: CloseFollowUpRequest, _ options: CallOptions = CallOptions()) async throws -> FollowUp {
        try await channel.unary(FollowUpMethods.closeFollowUp, request, options)
    }
}
