// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/report_service.proto

public import RPC

/// The methods of `canbo.personnel.v1.ReportService`.
public enum ReportMethods {
    /// `canbo.personnel.v1.ReportService/ListReportDefinitions`
    public static let listReportDefinitions = MethodDescriptor(
        service: "canbo.personnel.v1.ReportService", name: "ListReportDefinitions",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ReportService/RunReport`
    public static let runReport = MethodDescriptor(
        service: "canbo.personnel.v1.ReportService", name: "RunReport",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.ReportService/GetReportRun`
    public static let getReportRun = MethodDescriptor(
        service: "canbo.personnel.v1.ReportService", name: "GetReportRun",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ReportService/ListReportRuns`
    public static let listReportRuns = MethodDescriptor(
        service: "canbo.personnel.v1.ReportService", name: "ListReportRuns",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ReportService/RecomputeReport`
    public static let recomputeReport = MethodDescriptor(
        service: "canbo.personnel.v1.ReportService", name: "RecomputeReport",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.ReportService/ListReportItems`
    public static let listReportItems = MethodDescriptor(
        service: "canbo.personnel.v1.ReportService", name: "ListReportItems",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ReportService/GetReportRunFile`
    public static let getReportRunFile = MethodDescriptor(
        service: "canbo.personnel.v1.ReportService", name: "GetReportRunFile",
        kind: .serverStreaming, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [listReportDefinitions, runReport, getReportRun, listReportRuns, recomputeReport, listReportItems, getReportRunFile]
}

/// Reports of the record (báo cáo, thống kê).
///
/// A run keeps its figures with the data cut-off, the counting rule and a hash, so that they can be
/// counted again later to the same digits. Whoever reaches the organisation may see them; small
/// figures of tables about persons are for those alone who may read the lists behind them.
public protocol ReportAPI: RPCService {
    /// Lists the reports that can be run.
    func listReportDefinitions(_ request: ListReportDefinitionsRequest, _ call: CallContext) async throws -> ListReportDefinitionsResponse
    /// Counts a report of an organisation, and keeps what was counted.
    func runReport(_ request: RunReportRequest, _ call: CallContext) async throws -> ReportRun
    /// Returns one run with its tables.
    func getReportRun(_ request: GetReportRunRequest, _ call: CallContext) async throws -> ReportRun
    /// Lists the runs of an organisation without their tables, the latest first.
    func listReportRuns(_ request: ListReportRunsRequest, _ call: CallContext) async throws -> ListReportRunsResponse
    /// Counts a run again at its cut-off and keeps whether the digits and the hash are the same; tells
    /// what corrections since then would change.
    func recomputeReport(_ request: RecomputeReportRequest, _ call: CallContext) async throws -> RecomputeReportResponse
    /// Lists what a figure counts, in the order in which it came on record, as far as the caller
    /// reaches it.
    func listReportItems(_ request: ListReportItemsRequest, _ call: CallContext) async throws -> ListReportItemsResponse
    /// Returns the tables of a run as a file, with the figures that GetReportRun shows the caller.
    func getReportRunFile(_ request: GetReportRunFileRequest, _ responses: ResponseWriter<GetReportRunFileResponse>, _ call: CallContext) async throws
}

extension ReportAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.ReportService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(ReportMethods.listReportDefinitions) { try await self.listReportDefinitions($0, $1) },
            .unary(ReportMethods.runReport) { try await self.runReport($0, $1) },
            .unary(ReportMethods.getReportRun) { try await self.getReportRun($0, $1) },
            .unary(ReportMethods.listReportRuns) { try await self.listReportRuns($0, $1) },
            .unary(ReportMethods.recomputeReport) { try await self.recomputeReport($0, $1) },
            .unary(ReportMethods.listReportItems) { try await self.listReportItems($0, $1) },
            .serverStreaming(ReportMethods.getReportRunFile) { try await self.getReportRunFile($0, $1, $2) },
        ]
    }
}

/// Calls `canbo.personnel.v1.ReportService`.
public struct ReportClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Lists the reports that can be run.
    public func listReportDefinitions(_ request: ListReportDefinitionsRequest, _ options: CallOptions = CallOptions()) async throws -> ListReportDefinitionsResponse {
        try await channel.unary(ReportMethods.listReportDefinitions, request, options)
    }

    /// Counts a report of an organisation, and keeps what was counted.
    public func runReport(_ request: RunReportRequest, _ options: CallOptions = CallOptions()) async throws -> ReportRun {
        try await channel.unary(ReportMethods.runReport, request, options)
    }

    /// Returns one run with its tables.
    public func getReportRun(_ request: GetReportRunRequest, _ options: CallOptions = CallOptions()) async throws -> ReportRun {
        try await channel.unary(ReportMethods.getReportRun, request, options)
    }

    /// Lists the runs of an organisation without their tables, the latest first.
    public func listReportRuns(_ request: ListReportRunsRequest, _ options: CallOptions = CallOptions()) async throws -> ListReportRunsResponse {
        try await channel.unary(ReportMethods.listReportRuns, request, options)
    }

    /// Counts a run again at its cut-off and keeps whether the digits and the hash are the same; tells
    /// what corrections since then would change.
    public func recomputeReport(_ request: RecomputeReportRequest, _ options: CallOptions = CallOptions()) async throws -> RecomputeReportResponse {
        try await channel.unary(ReportMethods.recomputeReport, request, options)
    }

    /// Lists what a figure counts, in the order in which it came on record, as far as the caller
    /// reaches it.
    public func listReportItems(_ request: ListReportItemsRequest, _ options: CallOptions = CallOptions()) async throws -> ListReportItemsResponse {
        try await channel.unary(ReportMethods.listReportItems, request, options)
    }

    /// Returns the tables of a run as a file, with the figures that GetReportRun shows the caller.
    public func getReportRunFile(_ request: GetReportRunFileRequest, _ options: CallOptions = CallOptions()) -> ResponseStream<GetReportRunFileResponse> {
        channel.serverStreaming(ReportMethods.getReportRunFile, request, options)
    }
}
