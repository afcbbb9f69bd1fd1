// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/record_access_service.proto

public import RPC
public import ReadsContract

/// The methods of `canbo.personnel.v1.RecordAccessService`.
public enum RecordAccessMethods {
    /// `canbo.personnel.v1.RecordAccessService/ListRecordReads`
    public static let listRecordReads = MethodDescriptor(
        service: "canbo.personnel.v1.RecordAccessService", name: "ListRecordReads",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [listRecordReads]
}

/// Tells officials who has read guarded fields of their records, and for what.
public protocol RecordAccessAPI: RPCService {
    /// Lists the reads of an official's guarded fields in this service, the latest first.
    ///
    /// Reads for a purpose that is sealed, such as an inspection, are left out unless the caller is
    /// cleared for conclusions of internal political protection; which purposes are sealed is data
    /// (design, after requirement R26: "except under an inspection seal").
    func listRecordReads(_ request: ReadsContract.ListRecordReadsRequest, _ call: CallContext) async throws -> ReadsContract.ListRecordReadsResponse
}

extension RecordAccessAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.RecordAccessService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(RecordAccessMethods.listRecordReads, answers: .guarded) { try await self.listRecordReads($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.RecordAccessService`.
public struct RecordAccessClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Lists the reads of an official's guarded fields in this service, the latest first.
    ///
    /// Reads for a purpose that is sealed, such as an inspection, are left out unless the caller is
    /// cleared for conclusions of internal political protection; which purposes are sealed is data
    /// (design, after requirement R26: "except under an inspection seal").
    public func listRecordReads(_ request: ReadsContract.ListRecordReadsRequest, _ options: CallOptions = CallOptions()) async throws -> ReadsContract.ListRecordReadsResponse {
        try await channel.unary(RecordAccessMethods.listRecordReads, request, options)
    }
}
