// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/discipline/v1/case_service.proto

public import RPC

/// The methods of `canbo.discipline.v1.CaseService`.
public enum CaseMethods {
    /// `canbo.discipline.v1.CaseService/CreateCase`
    public static let createCase = MethodDescriptor(
        service: "canbo.discipline.v1.CaseService", name: "CreateCase",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.discipline.v1.CaseService/GetCase`
    public static let getCase = MethodDescriptor(
        service: "canbo.discipline.v1.CaseService", name: "GetCase",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.discipline.v1.CaseService/ListCases`
    public static let listCases = MethodDescriptor(
        service: "canbo.discipline.v1.CaseService", name: "ListCases",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.discipline.v1.CaseService/ListCaseNotices`
    public static let listCaseNotices = MethodDescriptor(
        service: "canbo.discipline.v1.CaseService", name: "ListCaseNotices",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.discipline.v1.CaseService/ExplainCaseAccess`
    public static let explainCaseAccess = MethodDescriptor(
        service: "canbo.discipline.v1.CaseService", name: "ExplainCaseAccess",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.discipline.v1.CaseService/AdvanceCase`
    public static let advanceCase = MethodDescriptor(
        service: "canbo.discipline.v1.CaseService", name: "AdvanceCase",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.discipline.v1.CaseService/DecideCase`
    public static let decideCase = MethodDescriptor(
        service: "canbo.discipline.v1.CaseService", name: "DecideCase",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.discipline.v1.CaseService/AnnotateCase`
    public static let annotateCase = MethodDescriptor(
        service: "canbo.discipline.v1.CaseService", name: "AnnotateCase",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.discipline.v1.CaseService/AssignCaseRole`
    public static let assignCaseRole = MethodDescriptor(
        service: "canbo.discipline.v1.CaseService", name: "AssignCaseRole",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.discipline.v1.CaseService/EndCaseRole`
    public static let endCaseRole = MethodDescriptor(
        service: "canbo.discipline.v1.CaseService", name: "EndCaseRole",
        kind: .unary, idempotency: .idempotent)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [createCase, getCase, listCases, listCaseNotices, explainCaseAccess, advanceCase, decideCase, annotateCase, assignCaseRole, endCaseRole]
}

/// Cases of discipline, and who takes part in them (vụ việc kỷ luật).
///
/// In every call but `ListCaseNotices` a caller who is the subject is refused with PERMISSION_DENIED
/// `OWN_CASE`, and whoever has no right to the case with `NOT_WITHIN_REACH`, whether there is such a
/// case or not.
public protocol CaseAPI: RPCService {
    /// Records the sign of a violation, with the team that looks into it; for whoever reaches the
    /// official in this method.
    ///
    /// ALREADY_EXISTS when the official has a case of that track and number that the caller may read;
    /// of another case a number tells nothing.
    func createCase(_ request: CreateCaseRequest, _ call: CallContext) async throws -> DisciplineCase
    /// Returns one case.
    func getCase(_ request: GetCaseRequest, _ call: CallContext) async throws -> DisciplineCase
    /// Lists those cases of an official that `GetCase` returns to the caller, the latest first.
    func listCases(_ request: ListCasesRequest, _ call: CallContext) async throws -> ListCasesResponse
    /// Lists the notices of the opened cases of an official, the latest first: for the official, and
    /// for the members of the deciding organ.
    func listCaseNotices(_ request: ListCaseNoticesRequest, _ call: CallContext) async throws -> ListCaseNoticesResponse
    /// Says by what the caller may use a method on a case: by a role in it, as a member of the deciding
    /// organ, or by rights over the whole record.
    func explainCaseAccess(_ request: ExplainCaseAccessRequest, _ call: CallContext) async throws -> ExplainCaseAccessResponse
    /// Takes a case to another state, except that of a decision.
    ///
    /// FAILED_PRECONDITION `CASE_STATE_REFUSED` names the state and what is allowed in it.
    func advanceCase(_ request: AdvanceCaseRequest, _ call: CallContext) async throws -> DisciplineCase
    /// Decides on a case; for members of the organisation alone that decides on the official by the
    /// management scope, other persons than those who have investigated.
    ///
    /// A sanction is recorded as `RecordSanction` records it, in the same transaction.
    func decideCase(_ request: DecideCaseRequest, _ call: CallContext) async throws -> DisciplineCase
    /// Writes down what internal political protection has to say of a case.
    func annotateCase(_ request: AnnotateCaseRequest, _ call: CallContext) async throws -> DisciplineCase
    /// Lets an official take part in a case.
    func assignCaseRole(_ request: AssignCaseRoleRequest, _ call: CallContext) async throws -> DisciplineCase
    /// Ends a role in a case from a day on.
    func endCaseRole(_ request: EndCaseRoleRequest, _ call: CallContext) async throws -> DisciplineCase
}

extension CaseAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.discipline.v1.CaseService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(CaseMethods.createCase, requests: .guarded, answers: .guarded) { try await self.createCase($0, $1) },
            .unary(CaseMethods.getCase, answers: .guarded) { try await self.getCase($0, $1) },
            .unary(CaseMethods.listCases, answers: .guarded) { try await self.listCases($0, $1) },
            .unary(CaseMethods.listCaseNotices, answers: .guarded) { try await self.listCaseNotices($0, $1) },
            .unary(CaseMethods.explainCaseAccess) { try await self.explainCaseAccess($0, $1) },
            .unary(CaseMethods.advanceCase, requests: .guarded, answers: .guarded) { try await self.advanceCase($0, $1) },
            .unary(CaseMethods.decideCase, requests: .guarded, answers: .guarded) { try await self.decideCase($0, $1) },
            .unary(CaseMethods.annotateCase, requests: .guarded, answers: .guarded) { try await self.annotateCase($0, $1) },
            .unary(CaseMethods.assignCaseRole, requests: .guarded, answers: .guarded) { try await self.assignCaseRole($0, $1) },
            .unary(CaseMethods.endCaseRole, answers: .guarded) { try await self.endCaseRole($0, $1) },
        ]
    }
}

/// Calls `canbo.discipline.v1.CaseService`.
public struct CaseClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Records the sign of a violation, with the team that looks into it; for whoever reaches the
    /// official in this method.
    ///
    /// ALREADY_EXISTS when the official has a case of that track and number that the caller may read;
    /// of another case a number tells nothing.
    public func createCase(_ request: CreateCaseRequest, _ options: CallOptions = CallOptions()) async throws -> DisciplineCase {
        try await channel.unary(CaseMethods.createCase, request, options)
    }

    /// Returns one case.
    public func getCase(_ request: GetCaseRequest, _ options: CallOptions = CallOptions()) async throws -> DisciplineCase {
        try await channel.unary(CaseMethods.getCase, request, options)
    }

    /// Lists those cases of an official that `GetCase` returns to the caller, the latest first.
    public func listCases(_ request: ListCasesRequest, _ options: CallOptions = CallOptions()) async throws -> ListCasesResponse {
        try await channel.unary(CaseMethods.listCases, request, options)
    }

    /// Lists the notices of the opened cases of an official, the latest first: for the official, and
    /// for the members of the deciding organ.
    public func listCaseNotices(_ request: ListCaseNoticesRequest, _ options: CallOptions = CallOptions()) async throws -> ListCaseNoticesResponse {
        try await channel.unary(CaseMethods.listCaseNotices, request, options)
    }

    /// Says by what the caller may use a method on a case: by a role in it, as a member of the deciding
    /// organ, or by rights over the whole record.
    public func explainCaseAccess(_ request: ExplainCaseAccessRequest, _ options: CallOptions = CallOptions()) async throws -> ExplainCaseAccessResponse {
        try await channel.unary(CaseMethods.explainCaseAccess, request, options)
    }

    /// Takes a case to another state, except that of a decision.
    ///
    /// FAILED_PRECONDITION `CASE_STATE_REFUSED` names the state and what is allowed in it.
    public func advanceCase(_ request: AdvanceCaseRequest, _ options: CallOptions = CallOptions()) async throws -> DisciplineCase {
        try await channel.unary(CaseMethods.advanceCase, request, options)
    }

    /// Decides on a case; for members of the organisation alone that decides on the official by the
    /// management scope, other persons than those who have investigated.
    ///
    /// A sanction is recorded as `RecordSanction` records it, in the same transaction.
    public func decideCase(_ request: DecideCaseRequest, _ options: CallOptions = CallOptions()) async throws -> DisciplineCase {
        try await channel.unary(CaseMethods.decideCase, request, options)
    }

    /// Writes down what internal political protection has to say of a case.
    public func annotateCase(_ request: AnnotateCaseRequest, _ options: CallOptions = CallOptions()) async throws -> DisciplineCase {
        try await channel.unary(CaseMethods.annotateCase, request, options)
    }

    /// Lets an official take part in a case.
    public func assignCaseRole(_ request: AssignCaseRoleRequest, _ options: CallOptions = CallOptions()) async throws -> DisciplineCase {
        try await channel.unary(CaseMethods.assignCaseRole, request, options)
    }

    /// Ends a role in a case from a day on.
    public func endCaseRole(_ request: EndCaseRoleRequest, _ options: CallOptions = CallOptions()) async throws -> DisciplineCase {
        try await channel.unary(CaseMethods.endCaseRole, request, options)
    }
}
