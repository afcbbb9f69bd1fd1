// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: google/longrunning/operations.proto

public import RPC
public import WellKnownMessages

/// The methods of `google.longrunning.Operations`.
public enum OperationsMethods {
    /// `google.longrunning.Operations/ListOperations`
    public static let listOperations = MethodDescriptor(
        service: "google.longrunning.Operations", name: "ListOperations",
        kind: .unary, idempotency: .unknown)
    /// `google.longrunning.Operations/GetOperation`
    public static let getOperation = MethodDescriptor(
        service: "google.longrunning.Operations", name: "GetOperation",
        kind: .unary, idempotency: .unknown)
    /// `google.longrunning.Operations/DeleteOperation`
    public static let deleteOperation = MethodDescriptor(
        service: "google.longrunning.Operations", name: "DeleteOperation",
        kind: .unary, idempotency: .unknown)
    /// `google.longrunning.Operations/CancelOperation`
    public static let cancelOperation = MethodDescriptor(
        service: "google.longrunning.Operations", name: "CancelOperation",
        kind: .unary, idempotency: .unknown)
    /// `google.longrunning.Operations/WaitOperation`
    public static let waitOperation = MethodDescriptor(
        service: "google.longrunning.Operations", name: "WaitOperation",
        kind: .unary, idempotency: .unknown)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [listOperations, getOperation, deleteOperation, cancelOperation, waitOperation]
}

/// Manages long-running operations with an API service.
///
/// When an API method normally takes long time to complete, it can be designed
/// to return [Operation][google.longrunning.Operation] to the client, and the
/// client can use this interface to receive the real response asynchronously by
/// polling the operation resource, or pass the operation resource to another API
/// (such as Pub/Sub API) to receive the response.  Any API service that returns
/// long-running operations should implement the `Operations` interface so
/// developers can have a consistent client experience.
public protocol OperationsAPI: RPCService {
    /// Lists operations that match the specified filter in the request. If the
    /// server doesn't support this method, it returns `UNIMPLEMENTED`.
    func listOperations(_ request: GoogleListOperationsRequest, _ call: CallContext) async throws -> GoogleListOperationsResponse
    /// Gets the latest state of a long-running operation.  Clients can use this
    /// method to poll the operation result at intervals as recommended by the API
    /// service.
    func getOperation(_ request: GoogleGetOperationRequest, _ call: CallContext) async throws -> GoogleOperation
    /// Deletes a long-running operation. This method indicates that the client is
    /// no longer interested in the operation result. It does not cancel the
    /// operation. If the server doesn't support this method, it returns
    /// `google.rpc.Code.UNIMPLEMENTED`.
    func deleteOperation(_ request: GoogleDeleteOperationRequest, _ call: CallContext) async throws -> GoogleEmpty
    /// Starts asynchronous cancellation on a long-running operation.  The server
    /// makes a best effort to cancel the operation, but success is not
    /// guaranteed.  If the server doesn't support this method, it returns
    /// `google.rpc.Code.UNIMPLEMENTED`.  Clients can use
    /// [Operations.GetOperation][google.longrunning.Operations.GetOperation] or
    /// other methods to check whether the cancellation succeeded or whether the
    /// operation completed despite cancellation. On successful cancellation,
    /// the operation is not deleted; instead, it becomes an operation with
    /// an [Operation.error][google.longrunning.Operation.error] value with a
    /// [google.rpc.Status.code][google.rpc.Status.code] of `1`, corresponding to
    /// `Code.CANCELLED`.
    func cancelOperation(_ request: GoogleCancelOperationRequest, _ call: CallContext) async throws -> GoogleEmpty
    /// Waits until the specified long-running operation is done or reaches at most
    /// a specified timeout, returning the latest state.  If the operation is
    /// already done, the latest state is immediately returned.  If the timeout
    /// specified is greater than the default HTTP/RPC timeout, the HTTP/RPC
    /// timeout is used.  If the server does not support this method, it returns
    /// `google.rpc.Code.UNIMPLEMENTED`.
    /// Note that this method is on a best-effort basis.  It may return the latest
    /// state before the specified timeout (including immediately), meaning even an
    /// immediate response is no guarantee that the operation is done.
    func waitOperation(_ request: GoogleWaitOperationRequest, _ call: CallContext) async throws -> GoogleOperation
}

extension OperationsAPI {
    /// The full name of the service.
    public static var serviceName: String { "google.longrunning.Operations" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(OperationsMethods.listOperations) { try await self.listOperations($0, $1) },
            .unary(OperationsMethods.getOperation) { try await self.getOperation($0, $1) },
            .unary(OperationsMethods.deleteOperation) { try await self.deleteOperation($0, $1) },
            .unary(OperationsMethods.cancelOperation) { try await self.cancelOperation($0, $1) },
            .unary(OperationsMethods.waitOperation) { try await self.waitOperation($0, $1) },
        ]
    }
}

/// Calls `google.longrunning.Operations`.
public struct OperationsClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Lists operations that match the specified filter in the request. If the
    /// server doesn't support this method, it returns `UNIMPLEMENTED`.
    public func listOperations(_ request: GoogleListOperationsRequest, _ options: CallOptions = CallOptions()) async throws -> GoogleListOperationsResponse {
        try await channel.unary(OperationsMethods.listOperations, request, options)
    }

    /// Gets the latest state of a long-running operation.  Clients can use this
    /// method to poll the operation result at intervals as recommended by the API
    /// service.
    public func getOperation(_ request: GoogleGetOperationRequest, _ options: CallOptions = CallOptions()) async throws -> GoogleOperation {
        try await channel.unary(OperationsMethods.getOperation, request, options)
    }

    /// Deletes a long-running operation. This method indicates that the client is
    /// no longer interested in the operation result. It does not cancel the
    /// operation. If the server doesn't support this method, it returns
    /// `google.rpc.Code.UNIMPLEMENTED`.
    public func deleteOperation(_ request: GoogleDeleteOperationRequest, _ options: CallOptions = CallOptions()) async throws -> GoogleEmpty {
        try await channel.unary(OperationsMethods.deleteOperation, request, options)
    }

    /// Starts asynchronous cancellation on a long-running operation.  The server
    /// makes a best effort to cancel the operation, but success is not
    /// guaranteed.  If the server doesn't support this method, it returns
    /// `google.rpc.Code.UNIMPLEMENTED`.  Clients can use
    /// [Operations.GetOperation][google.longrunning.Operations.GetOperation] or
    /// other methods to check whether the cancellation succeeded or whether the
    /// operation completed despite cancellation. On successful cancellation,
    /// the operation is not deleted; instead, it becomes an operation with
    /// an [Operation.error][google.longrunning.Operation.error] value with a
    /// [google.rpc.Status.code][google.rpc.Status.code] of `1`, corresponding to
    /// `Code.CANCELLED`.
    public func cancelOperation(_ request: GoogleCancelOperationRequest, _ options: CallOptions = CallOptions()) async throws -> GoogleEmpty {
        try await channel.unary(OperationsMethods.cancelOperation, request, options)
    }

    /// Waits until the specified long-running operation is done or reaches at most
    /// a specified timeout, returning the latest state.  If the operation is
    /// already done, the latest state is immediately returned.  If the timeout
    /// specified is greater than the default HTTP/RPC timeout, the HTTP/RPC
    /// timeout is used.  If the server does not support this method, it returns
    /// `google.rpc.Code.UNIMPLEMENTED`.
    /// Note that this method is on a best-effort basis.  It may return the latest
    /// state before the specified timeout (including immediately), meaning even an
    /// immediate response is no guarantee that the operation is done.
    public func waitOperation(_ request: GoogleWaitOperationRequest, _ options: CallOptions = CallOptions()) async throws -> GoogleOperation {
        try await channel.unary(OperationsMethods.waitOperation, request, options)
    }
}
