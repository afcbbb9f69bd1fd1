// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/reorganization_service.proto

public import RPC

/// The methods of `canbo.personnel.v1.ReorganizationService`.
public enum ReorganizationMethods {
    /// `canbo.personnel.v1.ReorganizationService/Reorganize`
    public static let reorganize = MethodDescriptor(
        service: "canbo.personnel.v1.ReorganizationService", name: "Reorganize",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.ReorganizationService/ImportReorganization`
    public static let importReorganization = MethodDescriptor(
        service: "canbo.personnel.v1.ReorganizationService", name: "ImportReorganization",
        kind: .clientStreaming, idempotency: .unknown)
    /// `canbo.personnel.v1.ReorganizationService/ListOrganizationLineages`
    public static let listOrganizationLineages = MethodDescriptor(
        service: "canbo.personnel.v1.ReorganizationService", name: "ListOrganizationLineages",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ReorganizationService/GetOrganizationLineage`
    public static let getOrganizationLineage = MethodDescriptor(
        service: "canbo.personnel.v1.ReorganizationService", name: "GetOrganizationLineage",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ReorganizationService/TakeBackOrganizationLineage`
    public static let takeBackOrganizationLineage = MethodDescriptor(
        service: "canbo.personnel.v1.ReorganizationService", name: "TakeBackOrganizationLineage",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.ReorganizationService/GetReorganizationBalance`
    public static let getReorganizationBalance = MethodDescriptor(
        service: "canbo.personnel.v1.ReorganizationService", name: "GetReorganizationBalance",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [reorganize, importReorganization, listOrganizationLineages, getOrganizationLineage, takeBackOrganizationLineage, getReorganizationBalance]
}

/// Reorganisations by one decision as a whole, their lineage and their balance.
public protocol ReorganizationAPI: RPCService {
    /// Carries out a decision: organisations are founded, changed and ended on one day, all of it or
    /// nothing.
    ///
    /// An organisation ends only when everything that belongs to it has a successor. With
    /// `validate_only` the report names all that stands in the way; else that is FAILED_PRECONDITION
    /// `REORGANIZATION_BLOCKED`, which names the first of it.
    func reorganize(_ request: ReorganizeRequest, _ call: CallContext) async throws -> ReorganizeResponse
    /// Carries out a decision whose steps are the rows of a file, CSV or a workbook (XLSX):
    /// `kind,predecessor_code,successor_code` and, if wanted, `takes_rest`, `name`, `parent_code`,
    /// `level` and `type`.
    ///
    /// A `successor_code` that is not on record is founded by the row that has its name. All rows are
    /// taken, or none.
    func importReorganization(_ requests: RequestStream<ImportReorganizationRequest>, _ call: CallContext) async throws -> ImportReorganizationResponse
    /// Lists the lineage of an organisation through all its steps, backwards and forwards, or of all
    /// organisations.
    func listOrganizationLineages(_ request: ListOrganizationLineagesRequest, _ call: CallContext) async throws -> ListOrganizationLineagesResponse
    /// Returns one step of lineage, also one that was taken back.
    func getOrganizationLineage(_ request: GetOrganizationLineageRequest, _ call: CallContext) async throws -> OrganizationLineage
    /// Takes back a step of lineage that was recorded by mistake, or puts the right successor in its
    /// place; what the record said before can still be read.
    ///
    /// An organisation that ended by this step alone goes on; what was handed over stays where it is.
    func takeBackOrganizationLineage(_ request: TakeBackOrganizationLineageRequest, _ call: CallContext) async throws -> TakeBackOrganizationLineageResponse
    /// Counts organisations before and after a day by kind, with what makes the difference.
    func getReorganizationBalance(_ request: GetReorganizationBalanceRequest, _ call: CallContext) async throws -> GetReorganizationBalanceResponse
}

extension ReorganizationAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.ReorganizationService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(ReorganizationMethods.reorganize) { try await self.reorganize($0, $1) },
            .clientStreaming(ReorganizationMethods.importReorganization) { try await self.importReorganization($0, $1) },
            .unary(ReorganizationMethods.listOrganizationLineages) { try await self.listOrganizationLineages($0, $1) },
            .unary(ReorganizationMethods.getOrganizationLineage) { try await self.getOrganizationLineage($0, $1) },
            .unary(ReorganizationMethods.takeBackOrganizationLineage) { try await self.takeBackOrganizationLineage($0, $1) },
            .unary(ReorganizationMethods.getReorganizationBalance) { try await self.getReorganizationBalance($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.ReorganizationService`.
public struct ReorganizationClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Carries out a decision: organisations are founded, changed and ended on one day, all of it or
    /// nothing.
    ///
    /// An organisation ends only when everything that belongs to it has a successor. With
    /// `validate_only` the report names all that stands in the way; else that is FAILED_PRECONDITION
    /// `REORGANIZATION_BLOCKED`, which names the first of it.
    public func reorganize(_ request: ReorganizeRequest, _ options: CallOptions = CallOptions()) async throws -> ReorganizeResponse {
        try await channel.unary(ReorganizationMethods.reorganize, request, options)
    }

    /// Carries out a decision whose steps are the rows of a file, CSV or a workbook (XLSX):
    /// `kind,predecessor_code,successor_code` and, if wanted, `takes_rest`, `name`, `parent_code`,
    /// `level` and `type`.
    ///
    /// A `successor_code` that is not on record is founded by the row that has its name. All rows are
    /// taken, or none.
    public func importReorganization(_ options: CallOptions = CallOptions(), _ send: (RequestWriter<ImportReorganizationRequest>) async throws -> Void) async throws -> ImportReorganizationResponse {
        try await channel.clientStreaming(ReorganizationMethods.importReorganization, options, send)
    }

    /// Lists the lineage of an organisation through all its steps, backwards and forwards, or of all
    /// organisations.
    public func listOrganizationLineages(_ request: ListOrganizationLineagesRequest, _ options: CallOptions = CallOptions()) async throws -> ListOrganizationLineagesResponse {
        try await channel.unary(ReorganizationMethods.listOrganizationLineages, request, options)
    }

    /// Returns one step of lineage, also one that was taken back.
    public func getOrganizationLineage(_ request: GetOrganizationLineageRequest, _ options: CallOptions = CallOptions()) async throws -> OrganizationLineage {
        try await channel.unary(ReorganizationMethods.getOrganizationLineage, request, options)
    }

    /// Takes back a step of lineage that was recorded by mistake, or puts the right successor in its
    /// place; what the record said before can still be read.
    ///
    /// An organisation that ended by this step alone goes on; what was handed over stays where it is.
    public func takeBackOrganizationLineage(_ request: TakeBackOrganizationLineageRequest, _ options: CallOptions = CallOptions()) async throws -> TakeBackOrganizationLineageResponse {
        try await channel.unary(ReorganizationMethods.takeBackOrganizationLineage, request, options)
    }

    /// Counts organisations before and after a day by kind, with what makes the difference.
    public func getReorganizationBalance(_ request: GetReorganizationBalanceRequest, _ options: CallOptions = CallOptions()) async throws -> GetReorganizationBalanceResponse {
        try await channel.unary(ReorganizationMethods.getReorganizationBalance, request, options)
    }
}
