// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/dues_service.proto

public import RPC

/// The methods of `canbo.personnel.v1.DuesService`.
public enum DuesMethods {
    /// `canbo.personnel.v1.DuesService/RecordDues`
    public static let recordDues = MethodDescriptor(
        service: "canbo.personnel.v1.DuesService", name: "RecordDues",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.DuesService/ReverseDues`
    public static let reverseDues = MethodDescriptor(
        service: "canbo.personnel.v1.DuesService", name: "ReverseDues",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.DuesService/ListDues`
    public static let listDues = MethodDescriptor(
        service: "canbo.personnel.v1.DuesService", name: "ListDues",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.DuesService/GetDuesBalance`
    public static let getDuesBalance = MethodDescriptor(
        service: "canbo.personnel.v1.DuesService", name: "GetDuesBalance",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.DuesService/ListUnpaidDues`
    public static let listUnpaidDues = MethodDescriptor(
        service: "canbo.personnel.v1.DuesService", name: "ListUnpaidDues",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [recordDues, reverseDues, listDues, getDuesBalance, listUnpaidDues]
}

/// The ledger of Party dues (đảng phí): entries are added, none is changed or removed.
///
/// An entry made by mistake is reversed by another one, and a balance is the sum of the entries.
public protocol DuesAPI: RPCService {
    /// Records a payment.
    func recordDues(_ request: RecordDuesRequest, _ call: CallContext) async throws -> DuesEntry
    /// Reverses a payment that was recorded by mistake; the answer is the reversing entry.
    func reverseDues(_ request: ReverseDuesRequest, _ call: CallContext) async throws -> DuesEntry
    /// Lists entries in the order in which they were recorded.
    func listDues(_ request: ListDuesRequest, _ call: CallContext) async throws -> ListDuesResponse
    /// Sums the entries for some months.
    func getDuesBalance(_ request: GetDuesBalanceRequest, _ call: CallContext) async throws -> DuesBalance
    /// Lists the members who have paid for none of the last months before a day, as many months as the
    /// rule `MEMBER_DUES_UNPAID_MONTHS` says, in the order in which they came on record.
    func listUnpaidDues(_ request: ListUnpaidDuesRequest, _ call: CallContext) async throws -> ListUnpaidDuesResponse
}

extension DuesAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.DuesService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(DuesMethods.recordDues, requests: .guarded, answers: .guarded) { try await self.recordDues($0, $1) },
            .unary(DuesMethods.reverseDues, requests: .guarded, answers: .guarded) { try await self.reverseDues($0, $1) },
            .unary(DuesMethods.listDues, answers: .guarded) { try await self.listDues($0, $1) },
            .unary(DuesMethods.getDuesBalance, answers: .guarded) { try await self.getDuesBalance($0, $1) },
            .unary(DuesMethods.listUnpaidDues, answers: .guarded) { try await self.listUnpaidDues($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.DuesService`.
public struct DuesClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Records a payment.
    public func recordDues(_ request: RecordDuesRequest, _ options: CallOptions = CallOptions()) async throws -> DuesEntry {
        try await channel.unary(DuesMethods.recordDues, request, options)
    }

    /// Reverses a payment that was recorded by mistake; the answer is the reversing entry.
    public func reverseDues(_ request: ReverseDuesRequest, _ options: CallOptions = CallOptions()) async throws -> DuesEntry {
        try await channel.unary(DuesMethods.reverseDues, request, options)
    }

    /// Lists entries in the order in which they were recorded.
    public func listDues(_ request: ListDuesRequest, _ options: CallOptions = CallOptions()) async throws -> ListDuesResponse {
        try await channel.unary(DuesMethods.listDues, request, options)
    }

    /// Sums the entries for some months.
    public func getDuesBalance(_ request: GetDuesBalanceRequest, _ options: CallOptions = CallOptions()) async throws -> DuesBalance {
        try await channel.unary(DuesMethods.getDuesBalance, request, options)
    }

    /// Lists the members who have paid for none of the last months before a day, as many months as the
    /// rule `MEMBER_DUES_UNPAID_MONTHS` says, in the order in which they came on record.
    public func listUnpaidDues(_ request: ListUnpaidDuesRequest, _ options: CallOptions = CallOptions()) async throws -> ListUnpaidDuesResponse {
        try await channel.unary(DuesMethods.listUnpaidDues, request, options)
    }
}
