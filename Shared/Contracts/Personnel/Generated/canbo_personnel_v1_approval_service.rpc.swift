// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/approval_service.proto

public import ApprovalContract
public import RPC

/// The methods of `canbo.personnel.v1.ApprovalService`.
public enum ApprovalMethods {
    /// `canbo.personnel.v1.ApprovalService/GetProposal`
    public static let getProposal = MethodDescriptor(
        service: "canbo.personnel.v1.ApprovalService", name: "GetProposal",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ApprovalService/ListProposals`
    public static let listProposals = MethodDescriptor(
        service: "canbo.personnel.v1.ApprovalService", name: "ListProposals",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ApprovalService/ApproveProposal`
    public static let approveProposal = MethodDescriptor(
        service: "canbo.personnel.v1.ApprovalService", name: "ApproveProposal",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.personnel.v1.ApprovalService/RejectProposal`
    public static let rejectProposal = MethodDescriptor(
        service: "canbo.personnel.v1.ApprovalService", name: "RejectProposal",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.personnel.v1.ApprovalService/WithdrawProposal`
    public static let withdrawProposal = MethodDescriptor(
        service: "canbo.personnel.v1.ApprovalService", name: "WithdrawProposal",
        kind: .unary, idempotency: .idempotent)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [getProposal, listProposals, approveProposal, rejectProposal, withdrawProposal]
}

/// Proposals of changes of personnel, for those who approve them (phê duyệt hai người).
public protocol ApprovalAPI: RPCService {
    /// Returns one proposal, with the request that it would carry out.
    func getProposal(_ request: ApprovalContract.GetProposalRequest, _ call: CallContext) async throws -> ApprovalContract.Proposal
    /// Lists proposals, the latest first.
    func listProposals(_ request: ApprovalContract.ListProposalsRequest, _ call: CallContext) async throws -> ApprovalContract.ListProposalsResponse
    /// Carries a proposal out now, by all rules of its method, as its drafter's change.
    ///
    /// The approver must be another person than the drafter, and cleared for what the request holds.
    /// When a rule stands against the change now, its status is answered and the proposal stays.
    func approveProposal(_ request: ApprovalContract.ApproveProposalRequest, _ call: CallContext) async throws -> ApprovalContract.Proposal
    /// Refuses a proposal; for another person than the drafter.
    func rejectProposal(_ request: ApprovalContract.RejectProposalRequest, _ call: CallContext) async throws -> ApprovalContract.Proposal
    /// Takes a proposal back; for its drafter.
    func withdrawProposal(_ request: ApprovalContract.WithdrawProposalRequest, _ call: CallContext) async throws -> ApprovalContract.Proposal
}

extension ApprovalAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.ApprovalService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(ApprovalMethods.getProposal, answers: .guarded) { try await self.getProposal($0, $1) },
            .unary(ApprovalMethods.listProposals, answers: .guarded) { try await self.listProposals($0, $1) },
            .unary(ApprovalMethods.approveProposal, answers: .guarded) { try await self.approveProposal($0, $1) },
            .unary(ApprovalMethods.rejectProposal, requests: .guarded, answers: .guarded) { try await self.rejectProposal($0, $1) },
            .unary(ApprovalMethods.withdrawProposal, answers: .guarded) { try await self.withdrawProposal($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.ApprovalService`.
public struct ApprovalClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Returns one proposal, with the request that it would carry out.
    public func getProposal(_ request: ApprovalContract.GetProposalRequest, _ options: CallOptions = CallOptions()) async throws -> ApprovalContract.Proposal {
        try await channel.unary(ApprovalMethods.getProposal, request, options)
    }

    /// Lists proposals, the latest first.
    public func listProposals(_ request: ApprovalContract.ListProposalsRequest, _ options: CallOptions = CallOptions()) async throws -> ApprovalContract.ListProposalsResponse {
        try await channel.unary(ApprovalMethods.listProposals, request, options)
    }

    /// Carries a proposal out now, by all rules of its method, as its drafter's change.
    ///
    /// The approver must be another person than the drafter, and cleared for what the request holds.
    /// When a rule stands against the change now, its status is answered and the proposal stays.
    public func approveProposal(_ request: ApprovalContract.ApproveProposalRequest, _ options: CallOptions = CallOptions()) async throws -> ApprovalContract.Proposal {
        try await channel.unary(ApprovalMethods.approveProposal, request, options)
    }

    /// Refuses a proposal; for another person than the drafter.
    public func rejectProposal(_ request: ApprovalContract.RejectProposalRequest, _ options: CallOptions = CallOptions()) async throws -> ApprovalContract.Proposal {
        try await channel.unary(ApprovalMethods.rejectProposal, request, options)
    }

    /// Takes a proposal back; for its drafter.
    public func withdrawProposal(_ request: ApprovalContract.WithdrawProposalRequest, _ options: CallOptions = CallOptions()) async throws -> ApprovalContract.Proposal {
        try await channel.unary(ApprovalMethods.withdrawProposal, request, options)
    }
}
