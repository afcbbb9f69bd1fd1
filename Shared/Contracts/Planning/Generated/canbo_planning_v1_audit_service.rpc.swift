// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/planning/v1/audit_service.proto

public import AuditContract
public import RPC

/// The methods of `canbo.planning.v1.AuditService`.
public enum AuditMethods {
    /// `canbo.planning.v1.AuditService/GetCheckpoint`
    public static let getCheckpoint = MethodDescriptor(
        service: "canbo.planning.v1.AuditService", name: "GetCheckpoint",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.planning.v1.AuditService/GetInclusionProof`
    public static let getInclusionProof = MethodDescriptor(
        service: "canbo.planning.v1.AuditService", name: "GetInclusionProof",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.planning.v1.AuditService/GetConsistencyProof`
    public static let getConsistencyProof = MethodDescriptor(
        service: "canbo.planning.v1.AuditService", name: "GetConsistencyProof",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.planning.v1.AuditService/ListAuditRecords`
    public static let listAuditRecords = MethodDescriptor(
        service: "canbo.planning.v1.AuditService", name: "ListAuditRecords",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [getCheckpoint, getInclusionProof, getConsistencyProof, listAuditRecords]
}

/// The audit log of planning, with proofs for those who have a signed checkpoint.
public protocol AuditAPI: RPCService {
    /// Returns a signed checkpoint, the latest one or the one over a number of records.
    func getCheckpoint(_ request: AuditContract.GetCheckpointRequest, _ call: CallContext) async throws -> AuditContract.Checkpoint
    /// Returns what shows that a record is in the tree over the first records of the log.
    func getInclusionProof(_ request: AuditContract.GetInclusionProofRequest, _ call: CallContext) async throws -> AuditContract.InclusionProof
    /// Returns what shows that the log only adds to what it was.
    func getConsistencyProof(_ request: AuditContract.GetConsistencyProofRequest, _ call: CallContext) async throws -> AuditContract.ConsistencyProof
    /// Returns audit records, the oldest first; those that were pruned are no longer among them.
    func listAuditRecords(_ request: AuditContract.ListAuditRecordsRequest, _ call: CallContext) async throws -> AuditContract.ListAuditRecordsResponse
}

extension AuditAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.planning.v1.AuditService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(AuditMethods.getCheckpoint) { try await self.getCheckpoint($0, $1) },
            .unary(AuditMethods.getInclusionProof) { try await self.getInclusionProof($0, $1) },
            .unary(AuditMethods.getConsistencyProof) { try await self.getConsistencyProof($0, $1) },
            .unary(AuditMethods.listAuditRecords, answers: .guarded) { try await self.listAuditRecords($0, $1) },
        ]
    }
}

/// Calls `canbo.planning.v1.AuditService`.
public struct AuditClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Returns a signed checkpoint, the latest one or the one over a number of records.
    public func getCheckpoint(_ request: AuditContract.GetCheckpointRequest, _ options: CallOptions = CallOptions()) async throws -> AuditContract.Checkpoint {
        try await channel.unary(AuditMethods.getCheckpoint, request, options)
    }

    /// Returns what shows that a record is in the tree over the first records of the log.
    public func getInclusionProof(_ request: AuditContract.GetInclusionProofRequest, _ options: CallOptions = CallOptions()) async throws -> AuditContract.InclusionProof {
        try await channel.unary(AuditMethods.getInclusionProof, request, options)
    }

    /// Returns what shows that the log only adds to what it was.
    public func getConsistencyProof(_ request: AuditContract.GetConsistencyProofRequest, _ options: CallOptions = CallOptions()) async throws -> AuditContract.ConsistencyProof {
        try await channel.unary(AuditMethods.getConsistencyProof, request, options)
    }

    /// Returns audit records, the oldest first; those that were pruned are no longer among them.
    public func listAuditRecords(_ request: AuditContract.ListAuditRecordsRequest, _ options: CallOptions = CallOptions()) async throws -> AuditContract.ListAuditRecordsResponse {
        try await channel.unary(AuditMethods.listAuditRecords, request, options)
    }
}
