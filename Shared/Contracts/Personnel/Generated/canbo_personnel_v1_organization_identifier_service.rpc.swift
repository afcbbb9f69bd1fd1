// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/organization_identifier_service.proto

public import RPC

/// The methods of `canbo.personnel.v1.OrganizationIdentifierService`.
public enum OrganizationIdentifierMethods {
    /// `canbo.personnel.v1.OrganizationIdentifierService/AssignOrganizationIdentifier`
    public static let assignOrganizationIdentifier = MethodDescriptor(
        service: "canbo.personnel.v1.OrganizationIdentifierService", name: "AssignOrganizationIdentifier",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.OrganizationIdentifierService/EndOrganizationIdentifier`
    public static let endOrganizationIdentifier = MethodDescriptor(
        service: "canbo.personnel.v1.OrganizationIdentifierService", name: "EndOrganizationIdentifier",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.personnel.v1.OrganizationIdentifierService/ListOrganizationIdentifiers`
    public static let listOrganizationIdentifiers = MethodDescriptor(
        service: "canbo.personnel.v1.OrganizationIdentifierService", name: "ListOrganizationIdentifiers",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [assignOrganizationIdentifier, endOrganizationIdentifier, listOrganizationIdentifiers]
}

/// Identifiers of organisations.
///
/// On a day an identifier of a scheme belongs to one organisation, and an organisation has one of
/// each scheme. Those of an organisation that ends by a reorganisation end with it.
public protocol OrganizationIdentifierAPI: RPCService {
    /// Gives an organisation an identifier; FAILED_PRECONDITION `IDENTIFIER_OVERLAPS` when another
    /// organisation has it, or the organisation has another one of the scheme, on some day of it.
    func assignOrganizationIdentifier(_ request: AssignOrganizationIdentifierRequest, _ call: CallContext) async throws -> OrganizationIdentifier
    /// Ends an identifier from a day on, or moves an end that is on record.
    func endOrganizationIdentifier(_ request: EndOrganizationIdentifierRequest, _ call: CallContext) async throws -> OrganizationIdentifier
    /// Lists the identifiers that hold on a day, in the order in which they came on record.
    func listOrganizationIdentifiers(_ request: ListOrganizationIdentifiersRequest, _ call: CallContext) async throws -> ListOrganizationIdentifiersResponse
}

extension OrganizationIdentifierAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.OrganizationIdentifierService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(OrganizationIdentifierMethods.assignOrganizationIdentifier) { try await self.assignOrganizationIdentifier($0, $1) },
            .unary(OrganizationIdentifierMethods.endOrganizationIdentifier) { try await self.endOrganizationIdentifier($0, $1) },
            .unary(OrganizationIdentifierMethods.listOrganizationIdentifiers) { try await self.listOrganizationIdentifiers($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.OrganizationIdentifierService`.
public struct OrganizationIdentifierClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Gives an organisation an identifier; FAILED_PRECONDITION `IDENTIFIER_OVERLAPS` when another
    /// organisation has it, or the organisation has another one of the scheme, on some day of it.
    public func assignOrganizationIdentifier(_ request: AssignOrganizationIdentifierRequest, _ options: CallOptions = CallOptions()) async throws -> OrganizationIdentifier {
        try await channel.unary(OrganizationIdentifierMethods.assignOrganizationIdentifier, request, options)
    }

    /// Ends an identifier from a day on, or moves an end that is on record.
    public func endOrganizationIdentifier(_ request: EndOrganizationIdentifierRequest, _ options: CallOptions = CallOptions()) async throws -> OrganizationIdentifier {
        try await channel.unary(OrganizationIdentifierMethods.endOrganizationIdentifier, request, options)
    }

    /// Lists the identifiers that hold on a day, in the order in which they came on record.
    public func listOrganizationIdentifiers(_ request: ListOrganizationIdentifiersRequest, _ options: CallOptions = CallOptions()) async throws -> ListOrganizationIdentifiersResponse {
        try await channel.unary(OrganizationIdentifierMethods.listOrganizationIdentifiers, request, options)
    }
}
