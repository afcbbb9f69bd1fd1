// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/consistency_service.proto

public import RPC

/// The methods of `canbo.personnel.v1.ConsistencyService`.
public enum ConsistencyMethods {
    /// `canbo.personnel.v1.ConsistencyService/RunConsistencyCheck`
    public static let runConsistencyCheck = MethodDescriptor(
        service: "canbo.personnel.v1.ConsistencyService", name: "RunConsistencyCheck",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.ConsistencyService/ListInconsistencies`
    public static let listInconsistencies = MethodDescriptor(
        service: "canbo.personnel.v1.ConsistencyService", name: "ListInconsistencies",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ConsistencyService/GetConsistencyStatus`
    public static let getConsistencyStatus = MethodDescriptor(
        service: "canbo.personnel.v1.ConsistencyService", name: "GetConsistencyStatus",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [runConsistencyCheck, listInconsistencies, getConsistencyStatus]
}

/// Consistency of the record (kiểm tra tính nhất quán của dữ liệu).
///
/// What the services refuse today may stand in a record that an older program, or somebody beside
/// them, has written. Each night every record is judged by invariants, which are dated rows of the
/// policy; each violation is told once, as the event `data.invariant_violated`.
public protocol ConsistencyAPI: RPCService {
    /// Begins a check of the whole record beside the one of the night, for who reaches all of it;
    /// returns the one that is under way when there is one. The check goes on after the answer.
    func runConsistencyCheck(_ request: RunConsistencyCheckRequest, _ call: CallContext) async throws -> ConsistencyRun
    /// Lists inconsistencies of an organisation and of those below it, in the order in which they
    /// were found.
    func listInconsistencies(_ request: ListInconsistenciesRequest, _ call: CallContext) async throws -> ListInconsistenciesResponse
    /// Tells when the record was checked last, and what stands of an organisation and those below it.
    func getConsistencyStatus(_ request: GetConsistencyStatusRequest, _ call: CallContext) async throws -> ConsistencyStatus
}

extension ConsistencyAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.ConsistencyService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(ConsistencyMethods.runConsistencyCheck) { try await self.runConsistencyCheck($0, $1) },
            .unary(ConsistencyMethods.listInconsistencies) { try await self.listInconsistencies($0, $1) },
            .unary(ConsistencyMethods.getConsistencyStatus) { try await self.getConsistencyStatus($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.ConsistencyService`.
public struct ConsistencyClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Begins a check of the whole record beside the one of the night, for who reaches all of it;
    /// returns the one that is under way when there is one. The check goes on after the answer.
    public func runConsistencyCheck(_ request: RunConsistencyCheckRequest, _ options: CallOptions = CallOptions()) async throws -> ConsistencyRun {
        try await channel.unary(ConsistencyMethods.runConsistencyCheck, request, options)
    }

    /// Lists inconsistencies of an organisation and of those below it, in the order in which they
    /// were found.
    public func listInconsistencies(_ request: ListInconsistenciesRequest, _ options: CallOptions = CallOptions()) async throws -> ListInconsistenciesResponse {
        try await channel.unary(ConsistencyMethods.listInconsistencies, request, options)
    }

    /// Tells when the record was checked last, and what stands of an organisation and those below it.
    public func getConsistencyStatus(_ request: GetConsistencyStatusRequest, _ options: CallOptions = CallOptions()) async throws -> ConsistencyStatus {
        try await channel.unary(ConsistencyMethods.getConsistencyStatus, request, options)
    }
}
