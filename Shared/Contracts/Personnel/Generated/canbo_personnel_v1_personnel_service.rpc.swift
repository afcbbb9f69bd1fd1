// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/personnel_service.proto

public import RPC

/// The methods of `canbo.personnel.v1.PersonnelService`.
public enum PersonnelMethods {
    /// `canbo.personnel.v1.PersonnelService/GetOrganization`
    public static let getOrganization = MethodDescriptor(
        service: "canbo.personnel.v1.PersonnelService", name: "GetOrganization",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.PersonnelService/ListOrganizations`
    public static let listOrganizations = MethodDescriptor(
        service: "canbo.personnel.v1.PersonnelService", name: "ListOrganizations",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.PersonnelService/CreateOrganization`
    public static let createOrganization = MethodDescriptor(
        service: "canbo.personnel.v1.PersonnelService", name: "CreateOrganization",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.PersonnelService/UpdateOrganization`
    public static let updateOrganization = MethodDescriptor(
        service: "canbo.personnel.v1.PersonnelService", name: "UpdateOrganization",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.personnel.v1.PersonnelService/GetOfficial`
    public static let getOfficial = MethodDescriptor(
        service: "canbo.personnel.v1.PersonnelService", name: "GetOfficial",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.PersonnelService/ListOfficials`
    public static let listOfficials = MethodDescriptor(
        service: "canbo.personnel.v1.PersonnelService", name: "ListOfficials",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.PersonnelService/SearchOfficials`
    public static let searchOfficials = MethodDescriptor(
        service: "canbo.personnel.v1.PersonnelService", name: "SearchOfficials",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.PersonnelService/GetRetirement`
    public static let getRetirement = MethodDescriptor(
        service: "canbo.personnel.v1.PersonnelService", name: "GetRetirement",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.PersonnelService/CreateOfficial`
    public static let createOfficial = MethodDescriptor(
        service: "canbo.personnel.v1.PersonnelService", name: "CreateOfficial",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.PersonnelService/UpdateOfficial`
    public static let updateOfficial = MethodDescriptor(
        service: "canbo.personnel.v1.PersonnelService", name: "UpdateOfficial",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.personnel.v1.PersonnelService/ImportOrganizations`
    public static let importOrganizations = MethodDescriptor(
        service: "canbo.personnel.v1.PersonnelService", name: "ImportOrganizations",
        kind: .clientStreaming, idempotency: .unknown)
    /// `canbo.personnel.v1.PersonnelService/ImportOfficials`
    public static let importOfficials = MethodDescriptor(
        service: "canbo.personnel.v1.PersonnelService", name: "ImportOfficials",
        kind: .clientStreaming, idempotency: .unknown)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [getOrganization, listOrganizations, createOrganization, updateOrganization, getOfficial, listOfficials, searchOfficials, getRetirement, createOfficial, updateOfficial, importOrganizations, importOfficials]
}

/// Organisations and officials of a city or a ministry.
public protocol PersonnelAPI: RPCService {
    /// Returns one organisation, as it is or as it was.
    func getOrganization(_ request: GetOrganizationRequest, _ call: CallContext) async throws -> Organization
    /// Lists organisations in the order of the Vietnamese alphabet, a page at a time.
    func listOrganizations(_ request: ListOrganizationsRequest, _ call: CallContext) async throws -> ListOrganizationsResponse
    /// Adds an organisation to the tree.
    func createOrganization(_ request: CreateOrganizationRequest, _ call: CallContext) async throws -> Organization
    /// Changes facts of an organisation, its place in the tree included.
    func updateOrganization(_ request: UpdateOrganizationRequest, _ call: CallContext) async throws -> Organization
    /// Returns one official, as the facts are or were.
    func getOfficial(_ request: GetOfficialRequest, _ call: CallContext) async throws -> Official
    /// Lists the officials of an organisation and of all below it in the tree of the day, by given
    /// name.
    func listOfficials(_ request: ListOfficialsRequest, _ call: CallContext) async throws -> ListOfficialsResponse
    /// Finds officials by words of their present names, diacritics optional, by given name.
    func searchOfficials(_ request: SearchOfficialsRequest, _ call: CallContext) async throws -> SearchOfficialsResponse
    /// Tells when an official retires by age, by the present facts and the ages of the policy.
    func getRetirement(_ request: GetRetirementRequest, _ call: CallContext) async throws -> Retirement
    /// Adds an official to the record.
    func createOfficial(_ request: CreateOfficialRequest, _ call: CallContext) async throws -> Official
    /// Changes facts of an official.
    func updateOfficial(_ request: UpdateOfficialRequest, _ call: CallContext) async throws -> Official
    /// Takes in a file of organisations, CSV or a workbook (XLSX):
    /// `code,name,level,type,parent_code` and, if wanted, `party_parent_code`, the code of the
    /// organisation above in the vertical line of the Party, `administrative_unit_code`, the unit that
    /// it serves, and `effective_date`.
    ///
    /// Rows may come in any order. Without one of these columns what is on record stays as it is; an
    /// empty place takes a row out of the line of the Party, or of the territorial tree. A way up that comes back, in one tree or from one
    /// into the other, refuses its rows.
    func importOrganizations(_ requests: RequestStream<ImportOrganizationsRequest>, _ call: CallContext) async throws -> ImportOrganizationsResponse
    /// Takes in a file of officials, CSV or a workbook (XLSX): `personal_id,full_name,gender,
    /// birth_date,official_kind,organization_code` and, if wanted, `status`, `post_title` and
    /// `effective_date`.
    func importOfficials(_ requests: RequestStream<ImportOfficialsRequest>, _ call: CallContext) async throws -> ImportOfficialsResponse
}

extension PersonnelAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.PersonnelService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(PersonnelMethods.getOrganization) { try await self.getOrganization($0, $1) },
            .unary(PersonnelMethods.listOrganizations) { try await self.listOrganizations($0, $1) },
            .unary(PersonnelMethods.createOrganization) { try await self.createOrganization($0, $1) },
            .unary(PersonnelMethods.updateOrganization) { try await self.updateOrganization($0, $1) },
            .unary(PersonnelMethods.getOfficial, answers: .guarded) { try await self.getOfficial($0, $1) },
            .unary(PersonnelMethods.listOfficials, answers: .guarded) { try await self.listOfficials($0, $1) },
            .unary(PersonnelMethods.searchOfficials, requests: .guarded, answers: .guarded) { try await self.searchOfficials($0, $1) },
            .unary(PersonnelMethods.getRetirement) { try await self.getRetirement($0, $1) },
            .unary(PersonnelMethods.createOfficial, requests: .guarded, answers: .guarded) { try await self.createOfficial($0, $1) },
            .unary(PersonnelMethods.updateOfficial, requests: .guarded, answers: .guarded) { try await self.updateOfficial($0, $1) },
            .clientStreaming(PersonnelMethods.importOrganizations) { try await self.importOrganizations($0, $1) },
            .clientStreaming(PersonnelMethods.importOfficials, requests: .guarded) { try await self.importOfficials($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.PersonnelService`.
public struct PersonnelClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Returns one organisation, as it is or as it was.
    public func getOrganization(_ request: GetOrganizationRequest, _ options: CallOptions = CallOptions()) async throws -> Organization {
        try await channel.unary(PersonnelMethods.getOrganization, request, options)
    }

    /// Lists organisations in the order of the Vietnamese alphabet, a page at a time.
    public func listOrganizations(_ request: ListOrganizationsRequest, _ options: CallOptions = CallOptions()) async throws -> ListOrganizationsResponse {
        try await channel.unary(PersonnelMethods.listOrganizations, request, options)
    }

    /// Adds an organisation to the tree.
    public func createOrganization(_ request: CreateOrganizationRequest, _ options: CallOptions = CallOptions()) async throws -> Organization {
        try await channel.unary(PersonnelMethods.createOrganization, request, options)
    }

    /// Changes facts of an organisation, its place in the tree included.
    public func updateOrganization(_ request: UpdateOrganizationRequest, _ options: CallOptions = CallOptions()) async throws -> Organization {
        try await channel.unary(PersonnelMethods.updateOrganization, request, options)
    }

    /// Returns one official, as the facts are or were.
    public func getOfficial(_ request: GetOfficialRequest, _ options: CallOptions = CallOptions()) async throws -> Official {
        try await channel.unary(PersonnelMethods.getOfficial, request, options)
    }

    /// Lists the officials of an organisation and of all below it in the tree of the day, by given
    /// name.
    public func listOfficials(_ request: ListOfficialsRequest, _ options: CallOptions = CallOptions()) async throws -> ListOfficialsResponse {
        try await channel.unary(PersonnelMethods.listOfficials, request, options)
    }

    /// Finds officials by words of their present names, diacritics optional, by given name.
    public func searchOfficials(_ request: SearchOfficialsRequest, _ options: CallOptions = CallOptions()) async throws -> SearchOfficialsResponse {
        try await channel.unary(PersonnelMethods.searchOfficials, request, options)
    }

    /// Tells when an official retires by age, by the present facts and the ages of the policy.
    public func getRetirement(_ request: GetRetirementRequest, _ options: CallOptions = CallOptions()) async throws -> Retirement {
        try await channel.unary(PersonnelMethods.getRetirement, request, options)
    }

    /// Adds an official to the record.
    public func createOfficial(_ request: CreateOfficialRequest, _ options: CallOptions = CallOptions()) async throws -> Official {
        try await channel.unary(PersonnelMethods.createOfficial, request, options)
    }

    /// Changes facts of an official.
    public func updateOfficial(_ request: UpdateOfficialRequest, _ options: CallOptions = CallOptions()) async throws -> Official {
        try await channel.unary(PersonnelMethods.updateOfficial, request, options)
    }

    /// Takes in a file of organisations, CSV or a workbook (XLSX):
    /// `code,name,level,type,parent_code` and, if wanted, `party_parent_code`, the code of the
    /// organisation above in the vertical line of the Party, `administrative_unit_code`, the unit that
    /// it serves, and `effective_date`.
    ///
    /// Rows may come in any order. Without one of these columns what is on record stays as it is; an
    /// empty place takes a row out of the line of the Party, or of the territorial tree. A way up that comes back, in one tree or from one
    /// into the other, refuses its rows.
    public func importOrganizations(_ options: CallOptions = CallOptions(), _ send: (RequestWriter<ImportOrganizationsRequest>) async throws -> Void) async throws -> ImportOrganizationsResponse {
        try await channel.clientStreaming(PersonnelMethods.importOrganizations, options, send)
    }

    /// Takes in a file of officials, CSV or a workbook (XLSX): `personal_id,full_name,gender,
    /// birth_date,official_kind,organization_code` and, if wanted, `status`, `post_title` and
    /// `effective_date`.
    public func importOfficials(_ options: CallOptions = CallOptions(), _ send: (RequestWriter<ImportOfficialsRequest>) async throws -> Void) async throws -> ImportOfficialsResponse {
        try await channel.clientStreaming(PersonnelMethods.importOfficials, options, send)
    }
}
