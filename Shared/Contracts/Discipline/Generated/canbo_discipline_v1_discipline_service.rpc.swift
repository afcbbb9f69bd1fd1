// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/discipline/v1/discipline_service.proto

public import RPC

/// The methods of `canbo.discipline.v1.DisciplineService`.
public enum DisciplineMethods {
    /// `canbo.discipline.v1.DisciplineService/RecordSanction`
    public static let recordSanction = MethodDescriptor(
        service: "canbo.discipline.v1.DisciplineService", name: "RecordSanction",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.discipline.v1.DisciplineService/GetSanction`
    public static let getSanction = MethodDescriptor(
        service: "canbo.discipline.v1.DisciplineService", name: "GetSanction",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.discipline.v1.DisciplineService/ListSanctions`
    public static let listSanctions = MethodDescriptor(
        service: "canbo.discipline.v1.DisciplineService", name: "ListSanctions",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.discipline.v1.DisciplineService/ListBlocks`
    public static let listBlocks = MethodDescriptor(
        service: "canbo.discipline.v1.DisciplineService", name: "ListBlocks",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [recordSanction, getSanction, listSanctions, listBlocks]
}

/// Sanctions on officials and the blocks that follow from them (kỷ luật).
public protocol DisciplineAPI: RPCService {
    /// Records a disciplinary decision that the competent body has made.
    ///
    /// Announces `sanction.effective`, and `block.started` for every block that follows.
    /// ALREADY_EXISTS when the decision is recorded already.
    func recordSanction(_ request: RecordSanctionRequest, _ call: CallContext) async throws -> Sanction
    /// Returns one sanction.
    func getSanction(_ request: GetSanctionRequest, _ call: CallContext) async throws -> Sanction
    /// Lists the sanctions of an official, the latest effective date first.
    func listSanctions(_ request: ListSanctionsRequest, _ call: CallContext) async throws -> ListSanctionsResponse
    /// Lists the blocks in force for an official on a day.
    ///
    /// The answer is always whole and never paged: a guard that saw half of the blocks would let
    /// through what the other half forbids. An official of whom nothing is on record has no block.
    func listBlocks(_ request: ListBlocksRequest, _ call: CallContext) async throws -> ListBlocksResponse
}

extension DisciplineAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.discipline.v1.DisciplineService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(DisciplineMethods.recordSanction, requests: .guarded, answers: .guarded) { try await self.recordSanction($0, $1) },
            .unary(DisciplineMethods.getSanction, answers: .guarded) { try await self.getSanction($0, $1) },
            .unary(DisciplineMethods.listSanctions, answers: .guarded) { try await self.listSanctions($0, $1) },
            .unary(DisciplineMethods.listBlocks, answers: .guarded) { try await self.listBlocks($0, $1) },
        ]
    }
}

/// Calls `canbo.discipline.v1.DisciplineService`.
public struct DisciplineClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Records a disciplinary decision that the competent body has made.
    ///
    /// Announces `sanction.effective`, and `block.started` for every block that follows.
    /// ALREADY_EXISTS when the decision is recorded already.
    public func recordSanction(_ request: RecordSanctionRequest, _ options: CallOptions = CallOptions()) async throws -> Sanction {
        try await channel.unary(DisciplineMethods.recordSanction, request, options)
    }

    /// Returns one sanction.
    public func getSanction(_ request: GetSanctionRequest, _ options: CallOptions = CallOptions()) async throws -> Sanction {
        try await channel.unary(DisciplineMethods.getSanction, request, options)
    }

    /// Lists the sanctions of an official, the latest effective date first.
    public func listSanctions(_ request: ListSanctionsRequest, _ options: CallOptions = CallOptions()) async throws -> ListSanctionsResponse {
        try await channel.unary(DisciplineMethods.listSanctions, request, options)
    }

    /// Lists the blocks in force for an official on a day.
    ///
    /// The answer is always whole and never paged: a guard that saw half of the blocks would let
    /// through what the other half forbids. An official of whom nothing is on record has no block.
    public func listBlocks(_ request: ListBlocksRequest, _ options: CallOptions = CallOptions()) async throws -> ListBlocksResponse {
        try await channel.unary(DisciplineMethods.listBlocks, request, options)
    }
}
