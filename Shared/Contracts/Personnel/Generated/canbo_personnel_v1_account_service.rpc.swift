// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/account_service.proto

public import RPC

/// The methods of `canbo.personnel.v1.AccountService`.
public enum AccountMethods {
    /// `canbo.personnel.v1.AccountService/GetAccount`
    public static let getAccount = MethodDescriptor(
        service: "canbo.personnel.v1.AccountService", name: "GetAccount",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.AccountService/ListAccounts`
    public static let listAccounts = MethodDescriptor(
        service: "canbo.personnel.v1.AccountService", name: "ListAccounts",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.AccountService/CreateAccount`
    public static let createAccount = MethodDescriptor(
        service: "canbo.personnel.v1.AccountService", name: "CreateAccount",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.AccountService/EndAccount`
    public static let endAccount = MethodDescriptor(
        service: "canbo.personnel.v1.AccountService", name: "EndAccount",
        kind: .unary, idempotency: .idempotent)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [getAccount, listAccounts, createAccount, endAccount]
}

/// Ties the names of callers to officials, so that what a caller may do follows the official's
/// posts.
public protocol AccountAPI: RPCService {
    /// Returns one account.
    func getAccount(_ request: GetAccountRequest, _ call: CallContext) async throws -> Account
    /// Lists the accounts of an official or of a caller's name, past ones too, the earliest start
    /// first.
    func listAccounts(_ request: ListAccountsRequest, _ call: CallContext) async throws -> ListAccountsResponse
    /// Ties a caller's name to an official from a day on.
    func createAccount(_ request: CreateAccountRequest, _ call: CallContext) async throws -> Account
    /// Ends an account from a day on, or moves an end that is on record.
    func endAccount(_ request: EndAccountRequest, _ call: CallContext) async throws -> Account
}

extension AccountAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.AccountService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(AccountMethods.getAccount) { try await self.getAccount($0, $1) },
            .unary(AccountMethods.listAccounts) { try await self.listAccounts($0, $1) },
            .unary(AccountMethods.createAccount) { try await self.createAccount($0, $1) },
            .unary(AccountMethods.endAccount) { try await self.endAccount($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.AccountService`.
public struct AccountClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Returns one account.
    public func getAccount(_ request: GetAccountRequest, _ options: CallOptions = CallOptions()) async throws -> Account {
        try await channel.unary(AccountMethods.getAccount, request, options)
    }

    /// Lists the accounts of an official or of a caller's name, past ones too, the earliest start
    /// first.
    public func listAccounts(_ request: ListAccountsRequest, _ options: CallOptions = CallOptions()) async throws -> ListAccountsResponse {
        try await channel.unary(AccountMethods.listAccounts, request, options)
    }

    /// Ties a caller's name to an official from a day on.
    public func createAccount(_ request: CreateAccountRequest, _ options: CallOptions = CallOptions()) async throws -> Account {
        try await channel.unary(AccountMethods.createAccount, request, options)
    }

    /// Ends an account from a day on, or moves an end that is on record.
    public func endAccount(_ request: EndAccountRequest, _ options: CallOptions = CallOptions()) async throws -> Account {
        try await channel.unary(AccountMethods.endAccount, request, options)
    }
}
