// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/bulk_service.proto

public import LongrunningContract
public import RPC
public import WellKnownMessages

/// The methods of `canbo.personnel.v1.BulkService`.
public enum BulkMethods {
    /// `canbo.personnel.v1.BulkService/ExportOfficials`
    public static let exportOfficials = MethodDescriptor(
        service: "canbo.personnel.v1.BulkService", name: "ExportOfficials",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.BulkService/ExportOrganizations`
    public static let exportOrganizations = MethodDescriptor(
        service: "canbo.personnel.v1.BulkService", name: "ExportOrganizations",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.BulkService/ExportPositions`
    public static let exportPositions = MethodDescriptor(
        service: "canbo.personnel.v1.BulkService", name: "ExportPositions",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.BulkService/ExportHoldings`
    public static let exportHoldings = MethodDescriptor(
        service: "canbo.personnel.v1.BulkService", name: "ExportHoldings",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.BulkService/ExportMemberships`
    public static let exportMemberships = MethodDescriptor(
        service: "canbo.personnel.v1.BulkService", name: "ExportMemberships",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.BulkService/ExportOrganizationIdentifiers`
    public static let exportOrganizationIdentifiers = MethodDescriptor(
        service: "canbo.personnel.v1.BulkService", name: "ExportOrganizationIdentifiers",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.BulkService/ExportEvaluations`
    public static let exportEvaluations = MethodDescriptor(
        service: "canbo.personnel.v1.BulkService", name: "ExportEvaluations",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.BulkService/ExportList`
    public static let exportList = MethodDescriptor(
        service: "canbo.personnel.v1.BulkService", name: "ExportList",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.BulkService/BeginOfficialsImport`
    public static let beginOfficialsImport = MethodDescriptor(
        service: "canbo.personnel.v1.BulkService", name: "BeginOfficialsImport",
        kind: .clientStreaming, idempotency: .unknown)
    /// `canbo.personnel.v1.BulkService/BeginOrganizationsImport`
    public static let beginOrganizationsImport = MethodDescriptor(
        service: "canbo.personnel.v1.BulkService", name: "BeginOrganizationsImport",
        kind: .clientStreaming, idempotency: .unknown)
    /// `canbo.personnel.v1.BulkService/GetImportTemplate`
    public static let getImportTemplate = MethodDescriptor(
        service: "canbo.personnel.v1.BulkService", name: "GetImportTemplate",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.BulkService/GetOperation`
    public static let getOperation = MethodDescriptor(
        service: "canbo.personnel.v1.BulkService", name: "GetOperation",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.BulkService/ListOperations`
    public static let listOperations = MethodDescriptor(
        service: "canbo.personnel.v1.BulkService", name: "ListOperations",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.BulkService/CancelOperation`
    public static let cancelOperation = MethodDescriptor(
        service: "canbo.personnel.v1.BulkService", name: "CancelOperation",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.personnel.v1.BulkService/DeleteOperation`
    public static let deleteOperation = MethodDescriptor(
        service: "canbo.personnel.v1.BulkService", name: "DeleteOperation",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.personnel.v1.BulkService/WaitOperation`
    public static let waitOperation = MethodDescriptor(
        service: "canbo.personnel.v1.BulkService", name: "WaitOperation",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.BulkService/GetFile`
    public static let getFile = MethodDescriptor(
        service: "canbo.personnel.v1.BulkService", name: "GetFile",
        kind: .serverStreaming, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [exportOfficials, exportOrganizations, exportPositions, exportHoldings, exportMemberships, exportOrganizationIdentifiers, exportEvaluations, exportList, beginOfficialsImport, beginOrganizationsImport, getImportTemplate, getOperation, listOperations, cancelOperation, deleteOperation, waitOperation, getFile]
}

/// Work that takes longer than a call: it goes on when the caller has gone, and is asked after by
/// the name of its operation.
///
/// The messages and their meaning are those of `google.longrunning.Operations` (AIP-151). An
/// operation and its file are there for who began it; who reaches the whole record may see the
/// operation, and cancel or delete it, and not take the file. Both are removed at the end of the day
/// after the one on which it was begun. An export whose process ends before it is done fails with
/// UNAVAILABLE `OPERATION_INTERRUPTED` within a minute; what it asked for may be asked for again. An
/// import goes on where it was, in the process that is started again or in another one of the same
/// store.
public protocol BulkAPI: RPCService {
    /// Begins to write the officials whom the caller reaches into a table, those that SearchOfficials
    /// would find or ListOfficials would list, in the same order.
    ///
    /// Each part is read as the caller's rights are then; it fails when they end before it does.
    /// RESOURCE_EXHAUSTED `OPERATIONS_EXHAUSTED` when too many run, or too many of the caller are
    /// kept.
    func exportOfficials(_ request: ExportOfficialsRequest, _ call: CallContext) async throws -> GoogleOperation
    /// Begins to write organisations into a table, those that ListOrganizations would list, in the same
    /// order. What ExportOfficials says of parts, limits and rights holds for every export.
    func exportOrganizations(_ request: ExportOrganizationsRequest, _ call: CallContext) async throws -> GoogleOperation
    /// Begins to write posts into a table, those that ListPositions would list.
    func exportPositions(_ request: ExportPositionsRequest, _ call: CallContext) async throws -> GoogleOperation
    /// Begins to write holdings into a table, those that ListHoldings would list.
    func exportHoldings(_ request: ExportHoldingsRequest, _ call: CallContext) async throws -> GoogleOperation
    /// Begins to write memberships of the Party into a table, those that ListMemberships would list.
    func exportMemberships(_ request: ExportMembershipsRequest, _ call: CallContext) async throws -> GoogleOperation
    /// Begins to write identifiers of organisations into a table, those that
    /// ListOrganizationIdentifiers would list.
    func exportOrganizationIdentifiers(_ request: ExportOrganizationIdentifiersRequest, _ call: CallContext) async throws -> GoogleOperation
    /// Begins to write results of evaluation into a table, those that ListEvaluations would list: the
    /// grades that were told, without what stands behind them.
    func exportEvaluations(_ request: ExportEvaluationsRequest, _ call: CallContext) async throws -> GoogleOperation
    /// Begins to write one of further lists into a table: what the method of the list that is asked
    /// for would give, to who may call that method too.
    func exportList(_ request: ExportListRequest, _ call: CallContext) async throws -> GoogleOperation
    /// Takes up a file of officials as ImportOfficials does, and begins to import it once it is there.
    ///
    /// The options and the file are those of ImportOfficials, and so are the rights, which are judged
    /// anew for each part of the file. Valid rows are taken some at a time in the order of the file,
    /// or all or none; a file of the result tells for each row what became of it. Rows that were taken
    /// before an import is cancelled, or fails, stay. One that goes on after its process has ended
    /// fails with PERMISSION_DENIED `IMPORT_RIGHTS_ENDED` when the rules of access do not let who began
    /// it begin one any more. RESOURCE_EXHAUSTED `OPERATIONS_EXHAUSTED` as for
    /// exports.
    func beginOfficialsImport(_ requests: RequestStream<ImportOfficialsRequest>, _ call: CallContext) async throws -> GoogleOperation
    /// Takes up a file of organisations as ImportOrganizations does, and begins to import it, in the
    /// same way; organisations above come before those below.
    func beginOrganizationsImport(_ requests: RequestStream<ImportOrganizationsRequest>, _ call: CallContext) async throws -> GoogleOperation
    /// Returns an empty table for an import, and what its columns may hold.
    func getImportTemplate(_ request: GetImportTemplateRequest, _ call: CallContext) async throws -> GetImportTemplateResponse
    /// Returns an operation as it is now.
    func getOperation(_ request: GoogleGetOperationRequest, _ call: CallContext) async throws -> GoogleOperation
    /// Lists the caller's operations, the latest first; those of all for who reaches the whole record.
    ///
    /// Neither `filter` nor `return_partial_success` may be set; `name` is `operations` or empty.
    func listOperations(_ request: GoogleListOperationsRequest, _ call: CallContext) async throws -> GoogleListOperationsResponse
    /// Ends an operation that runs; it fails with CANCELLED, and what there was of its file is removed.
    func cancelOperation(_ request: GoogleCancelOperationRequest, _ call: CallContext) async throws -> GoogleEmpty
    /// Removes an operation with its file; one that runs is ended.
    func deleteOperation(_ request: GoogleDeleteOperationRequest, _ call: CallContext) async throws -> GoogleEmpty
    /// Returns an operation once it is done, or as it is after `timeout`, at most 30 s.
    func waitOperation(_ request: GoogleWaitOperationRequest, _ call: CallContext) async throws -> GoogleOperation
    /// Sends the file that an operation has made: first what it is, then its bytes.
    ///
    /// It is on record that it was fetched before anything leaves. Guarded fields in it, such as
    /// personal identification numbers, are read for a purpose (`x-purpose`) as everywhere, and it is
    /// on record whose they are. The rights under which it was made must still be there: else it is
    /// PERMISSION_DENIED `FILE_RIGHTS_ENDED`.
    func getFile(_ request: GetFileRequest, _ responses: ResponseWriter<GetFileResponse>, _ call: CallContext) async throws
}

extension BulkAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.BulkService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(BulkMethods.exportOfficials) { try await self.exportOfficials($0, $1) },
            .unary(BulkMethods.exportOrganizations) { try await self.exportOrganizations($0, $1) },
            .unary(BulkMethods.exportPositions) { try await self.exportPositions($0, $1) },
            .unary(BulkMethods.exportHoldings) { try await self.exportHoldings($0, $1) },
            .unary(BulkMethods.exportMemberships, requests: .guarded) { try await self.exportMemberships($0, $1) },
            .unary(BulkMethods.exportOrganizationIdentifiers) { try await self.exportOrganizationIdentifiers($0, $1) },
            .unary(BulkMethods.exportEvaluations) { try await self.exportEvaluations($0, $1) },
            .unary(BulkMethods.exportList, requests: .guarded) { try await self.exportList($0, $1) },
            .clientStreaming(BulkMethods.beginOfficialsImport, requests: .guarded) { try await self.beginOfficialsImport($0, $1) },
            .clientStreaming(BulkMethods.beginOrganizationsImport) { try await self.beginOrganizationsImport($0, $1) },
            .unary(BulkMethods.getImportTemplate) { try await self.getImportTemplate($0, $1) },
            .unary(BulkMethods.getOperation) { try await self.getOperation($0, $1) },
            .unary(BulkMethods.listOperations) { try await self.listOperations($0, $1) },
            .unary(BulkMethods.cancelOperation) { try await self.cancelOperation($0, $1) },
            .unary(BulkMethods.deleteOperation) { try await self.deleteOperation($0, $1) },
            .unary(BulkMethods.waitOperation) { try await self.waitOperation($0, $1) },
            .serverStreaming(BulkMethods.getFile, answers: .guarded) { try await self.getFile($0, $1, $2) },
        ]
    }
}

/// Calls `canbo.personnel.v1.BulkService`.
public struct BulkClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Begins to write the officials whom the caller reaches into a table, those that SearchOfficials
    /// would find or ListOfficials would list, in the same order.
    ///
    /// Each part is read as the caller's rights are then; it fails when they end before it does.
    /// RESOURCE_EXHAUSTED `OPERATIONS_EXHAUSTED` when too many run, or too many of the caller are
    /// kept.
    public func exportOfficials(_ request: ExportOfficialsRequest, _ options: CallOptions = CallOptions()) async throws -> GoogleOperation {
        try await channel.unary(BulkMethods.exportOfficials, request, options)
    }

    /// Begins to write organisations into a table, those that ListOrganizations would list, in the same
    /// order. What ExportOfficials says of parts, limits and rights holds for every export.
    public func exportOrganizations(_ request: ExportOrganizationsRequest, _ options: CallOptions = CallOptions()) async throws -> GoogleOperation {
        try await channel.unary(BulkMethods.exportOrganizations, request, options)
    }

    /// Begins to write posts into a table, those that ListPositions would list.
    public func exportPositions(_ request: ExportPositionsRequest, _ options: CallOptions = CallOptions()) async throws -> GoogleOperation {
        try await channel.unary(BulkMethods.exportPositions, request, options)
    }

    /// Begins to write holdings into a table, those that ListHoldings would list.
    public func exportHoldings(_ request: ExportHoldingsRequest, _ options: CallOptions = CallOptions()) async throws -> GoogleOperation {
        try await channel.unary(BulkMethods.exportHoldings, request, options)
    }

    /// Begins to write memberships of the Party into a table, those that ListMemberships would list.
    public func exportMemberships(_ request: ExportMembershipsRequest, _ options: CallOptions = CallOptions()) async throws -> GoogleOperation {
        try await channel.unary(BulkMethods.exportMemberships, request, options)
    }

    /// Begins to write identifiers of organisations into a table, those that
    /// ListOrganizationIdentifiers would list.
    public func exportOrganizationIdentifiers(_ request: ExportOrganizationIdentifiersRequest, _ options: CallOptions = CallOptions()) async throws -> GoogleOperation {
        try await channel.unary(BulkMethods.exportOrganizationIdentifiers, request, options)
    }

    /// Begins to write results of evaluation into a table, those that ListEvaluations would list: the
    /// grades that were told, without what stands behind them.
    public func exportEvaluations(_ request: ExportEvaluationsRequest, _ options: CallOptions = CallOptions()) async throws -> GoogleOperation {
        try await channel.unary(BulkMethods.exportEvaluations, request, options)
    }

    /// Begins to write one of further lists into a table: what the method of the list that is asked
    /// for would give, to who may call that method too.
    public func exportList(_ request: ExportListRequest, _ options: CallOptions = CallOptions()) async throws -> GoogleOperation {
        try await channel.unary(BulkMethods.exportList, request, options)
    }

    /// Takes up a file of officials as ImportOfficials does, and begins to import it once it is there.
    ///
    /// The options and the file are those of ImportOfficials, and so are the rights, which are judged
    /// anew for each part of the file. Valid rows are taken some at a time in the order of the file,
    /// or all or none; a file of the result tells for each row what became of it. Rows that were taken
    /// before an import is cancelled, or fails, stay. One that goes on after its process has ended
    /// fails with PERMISSION_DENIED `IMPORT_RIGHTS_ENDED` when the rules of access do not let who began
    /// it begin one any more. RESOURCE_EXHAUSTED `OPERATIONS_EXHAUSTED` as for
    /// exports.
    public func beginOfficialsImport(_ options: CallOptions = CallOptions(), _ send: (RequestWriter<ImportOfficialsRequest>) async throws -> Void) async throws -> GoogleOperation {
        try await channel.clientStreaming(BulkMethods.beginOfficialsImport, options, send)
    }

    /// Takes up a file of organisations as ImportOrganizations does, and begins to import it, in the
    /// same way; organisations above come before those below.
    public func beginOrganizationsImport(_ options: CallOptions = CallOptions(), _ send: (RequestWriter<ImportOrganizationsRequest>) async throws -> Void) async throws -> GoogleOperation {
        try await channel.clientStreaming(BulkMethods.beginOrganizationsImport, options, send)
    }

    /// Returns an empty table for an import, and what its columns may hold.
    public func getImportTemplate(_ request: GetImportTemplateRequest, _ options: CallOptions = CallOptions()) async throws -> GetImportTemplateResponse {
        try await channel.unary(BulkMethods.getImportTemplate, request, options)
    }

    /// Returns an operation as it is now.
    public func getOperation(_ request: GoogleGetOperationRequest, _ options: CallOptions = CallOptions()) async throws -> GoogleOperation {
        try await channel.unary(BulkMethods.getOperation, request, options)
    }

    /// Lists the caller's operations, the latest first; those of all for who reaches the whole record.
    ///
    /// Neither `filter` nor `return_partial_success` may be set; `name` is `operations` or empty.
    public func listOperations(_ request: GoogleListOperationsRequest, _ options: CallOptions = CallOptions()) async throws -> GoogleListOperationsResponse {
        try await channel.unary(BulkMethods.listOperations, request, options)
    }

    /// Ends an operation that runs; it fails with CANCELLED, and what there was of its file is removed.
    public func cancelOperation(_ request: GoogleCancelOperationRequest, _ options: CallOptions = CallOptions()) async throws -> GoogleEmpty {
        try await channel.unary(BulkMethods.cancelOperation, request, options)
    }

    /// Removes an operation with its file; one that runs is ended.
    public func deleteOperation(_ request: GoogleDeleteOperationRequest, _ options: CallOptions = CallOptions()) async throws -> GoogleEmpty {
        try await channel.unary(BulkMethods.deleteOperation, request, options)
    }

    /// Returns an operation once it is done, or as it is after `timeout`, at most 30 s.
    public func waitOperation(_ request: GoogleWaitOperationRequest, _ options: CallOptions = CallOptions()) async throws -> GoogleOperation {
        try await channel.unary(BulkMethods.waitOperation, request, options)
    }

    /// Sends the file that an operation has made: first what it is, then its bytes.
    ///
    /// It is on record that it was fetched before anything leaves. Guarded fields in it, such as
    /// personal identification numbers, are read for a purpose (`x-purpose`) as everywhere, and it is
    /// on record whose they are. The rights under which it was made must still be there: else it is
    /// PERMISSION_DENIED `FILE_RIGHTS_ENDED`.
    public func getFile(_ request: GetFileRequest, _ options: CallOptions = CallOptions()) -> ResponseStream<GetFileResponse> {
        channel.serverStreaming(BulkMethods.getFile, request, options)
    }
}
