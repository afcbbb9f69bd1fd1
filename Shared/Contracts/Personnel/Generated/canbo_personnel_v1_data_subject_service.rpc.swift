// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/data_subject_service.proto

public import RPC

/// The methods of `canbo.personnel.v1.DataSubjectService`.
public enum DataSubjectMethods {
    /// `canbo.personnel.v1.DataSubjectService/CreateCorrectionRequest`
    public static let createCorrectionRequest = MethodDescriptor(
        service: "canbo.personnel.v1.DataSubjectService", name: "CreateCorrectionRequest",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.DataSubjectService/GetCorrectionRequest`
    public static let getCorrectionRequest = MethodDescriptor(
        service: "canbo.personnel.v1.DataSubjectService", name: "GetCorrectionRequest",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.DataSubjectService/ListCorrectionRequests`
    public static let listCorrectionRequests = MethodDescriptor(
        service: "canbo.personnel.v1.DataSubjectService", name: "ListCorrectionRequests",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.DataSubjectService/DecideCorrectionRequest`
    public static let decideCorrectionRequest = MethodDescriptor(
        service: "canbo.personnel.v1.DataSubjectService", name: "DecideCorrectionRequest",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.DataSubjectService/WithdrawCorrectionRequest`
    public static let withdrawCorrectionRequest = MethodDescriptor(
        service: "canbo.personnel.v1.DataSubjectService", name: "WithdrawCorrectionRequest",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.DataSubjectService/ExportRecord`
    public static let exportRecord = MethodDescriptor(
        service: "canbo.personnel.v1.DataSubjectService", name: "ExportRecord",
        kind: .serverStreaming, idempotency: .unknown)
    /// `canbo.personnel.v1.DataSubjectService/ListRetentions`
    public static let listRetentions = MethodDescriptor(
        service: "canbo.personnel.v1.DataSubjectService", name: "ListRetentions",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.DataSubjectService/EraseDue`
    public static let eraseDue = MethodDescriptor(
        service: "canbo.personnel.v1.DataSubjectService", name: "EraseDue",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.DataSubjectService/EraseOfficial`
    public static let eraseOfficial = MethodDescriptor(
        service: "canbo.personnel.v1.DataSubjectService", name: "EraseOfficial",
        kind: .unary, idempotency: .unknown)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [createCorrectionRequest, getCorrectionRequest, listCorrectionRequests, decideCorrectionRequest, withdrawCorrectionRequest, exportRecord, listRetentions, eraseDue, eraseOfficial]
}

/// Export, correction, retention and erasure of personal data (Law 91/2025/QH15, Decree 356/2025).
public protocol DataSubjectAPI: RPCService {
    /// Asks for the correction of one field of an official.
    func createCorrectionRequest(_ request: CreateCorrectionRequestRequest, _ call: CallContext) async throws -> CorrectionRequest
    /// Returns one correction request.
    func getCorrectionRequest(_ request: GetCorrectionRequestRequest, _ call: CallContext) async throws -> CorrectionRequest
    /// Lists correction requests, the one that is due first first.
    func listCorrectionRequests(_ request: ListCorrectionRequestsRequest, _ call: CallContext) async throws -> ListCorrectionRequestsResponse
    /// Accepts a correction request and with it changes the record, or refuses it. Who asked must not
    /// decide.
    func decideCorrectionRequest(_ request: DecideCorrectionRequestRequest, _ call: CallContext) async throws -> CorrectionRequest
    /// Withdraws a correction request; only who asked may.
    func withdrawCorrectionRequest(_ request: WithdrawCorrectionRequestRequest, _ call: CallContext) async throws -> CorrectionRequest
    /// Gives everything that the service keeps about one official, other persons' data left out.
    func exportRecord(_ request: ExportRecordRequest, _ responses: ResponseWriter<ExportRecordResponse>, _ call: CallContext) async throws
    /// Lists the rules of retention in force today, and how many records are past them.
    func listRetentions(_ request: ListRetentionsRequest, _ call: CallContext) async throws -> ListRetentionsResponse
    /// Erases some of the records of a group that are past their retention.
    func eraseDue(_ request: EraseDueRequest, _ call: CallContext) async throws -> EraseDueResponse
    /// Erases the personal data of an official who has left and whose retention is over. The name of
    /// the resource, kind, status, organisation and days stay.
    func eraseOfficial(_ request: EraseOfficialRequest, _ call: CallContext) async throws -> Official
}

extension DataSubjectAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.DataSubjectService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(DataSubjectMethods.createCorrectionRequest, requests: .guarded, answers: .guarded) { try await self.createCorrectionRequest($0, $1) },
            .unary(DataSubjectMethods.getCorrectionRequest, answers: .guarded) { try await self.getCorrectionRequest($0, $1) },
            .unary(DataSubjectMethods.listCorrectionRequests, answers: .guarded) { try await self.listCorrectionRequests($0, $1) },
            .unary(DataSubjectMethods.decideCorrectionRequest, requests: .guarded, answers: .guarded) { try await self.decideCorrectionRequest($0, $1) },
            .unary(DataSubjectMethods.withdrawCorrectionRequest, answers: .guarded) { try await self.withdrawCorrectionRequest($0, $1) },
            .serverStreaming(DataSubjectMethods.exportRecord, answers: .guarded) { try await self.exportRecord($0, $1, $2) },
            .unary(DataSubjectMethods.listRetentions) { try await self.listRetentions($0, $1) },
            .unary(DataSubjectMethods.eraseDue) { try await self.eraseDue($0, $1) },
            .unary(DataSubjectMethods.eraseOfficial, answers: .guarded) { try await self.eraseOfficial($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.DataSubjectService`.
public struct DataSubjectClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Asks for the correction of one field of an official.
    public func createCorrectionRequest(_ request: CreateCorrectionRequestRequest, _ options: CallOptions = CallOptions()) async throws -> CorrectionRequest {
        try await channel.unary(DataSubjectMethods.createCorrectionRequest, request, options)
    }

    /// Returns one correction request.
    public func getCorrectionRequest(_ request: GetCorrectionRequestRequest, _ options: CallOptions = CallOptions()) async throws -> CorrectionRequest {
        try await channel.unary(DataSubjectMethods.getCorrectionRequest, request, options)
    }

    /// Lists correction requests, the one that is due first first.
    public func listCorrectionRequests(_ request: ListCorrectionRequestsRequest, _ options: CallOptions = CallOptions()) async throws -> ListCorrectionRequestsResponse {
        try await channel.unary(DataSubjectMethods.listCorrectionRequests, request, options)
    }

    /// Accepts a correction request and with it changes the record, or refuses it. Who asked must not
    /// decide.
    public func decideCorrectionRequest(_ request: DecideCorrectionRequestRequest, _ options: CallOptions = CallOptions()) async throws -> CorrectionRequest {
        try await channel.unary(DataSubjectMethods.decideCorrectionRequest, request, options)
    }

    /// Withdraws a correction request; only who asked may.
    public func withdrawCorrectionRequest(_ request: WithdrawCorrectionRequestRequest, _ options: CallOptions = CallOptions()) async throws -> CorrectionRequest {
        try await channel.unary(DataSubjectMethods.withdrawCorrectionRequest, request, options)
    }

    /// Gives everything that the service keeps about one official, other persons' data left out.
    public func exportRecord(_ request: ExportRecordRequest, _ options: CallOptions = CallOptions()) -> ResponseStream<ExportRecordResponse> {
        channel.serverStreaming(DataSubjectMethods.exportRecord, request, options)
    }

    /// Lists the rules of retention in force today, and how many records are past them.
    public func listRetentions(_ request: ListRetentionsRequest, _ options: CallOptions = CallOptions()) async throws -> ListRetentionsResponse {
        try await channel.unary(DataSubjectMethods.listRetentions, request, options)
    }

    /// Erases some of the records of a group that are past their retention.
    public func eraseDue(_ request: EraseDueRequest, _ options: CallOptions = CallOptions()) async throws -> EraseDueResponse {
        try await channel.unary(DataSubjectMethods.eraseDue, request, options)
    }

    /// Erases the personal data of an official who has left and whose retention is over. The name of
    /// the resource, kind, status, organisation and days stay.
    public func eraseOfficial(_ request: EraseOfficialRequest, _ options: CallOptions = CallOptions()) async throws -> Official {
        try await channel.unary(DataSubjectMethods.eraseOfficial, request, options)
    }
}
