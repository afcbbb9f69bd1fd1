// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/authority_service.proto

public import RPC

/// The methods of `canbo.personnel.v1.AuthorityService`.
public enum AuthorityMethods {
    /// `canbo.personnel.v1.AuthorityService/JudgeReach`
    public static let judgeReach = MethodDescriptor(
        service: "canbo.personnel.v1.AuthorityService", name: "JudgeReach",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.AuthorityService/JudgeStanding`
    public static let judgeStanding = MethodDescriptor(
        service: "canbo.personnel.v1.AuthorityService", name: "JudgeStanding",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.AuthorityService/JudgePerson`
    public static let judgePerson = MethodDescriptor(
        service: "canbo.personnel.v1.AuthorityService", name: "JudgePerson",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.AuthorityService/ExplainAuthority`
    public static let explainAuthority = MethodDescriptor(
        service: "canbo.personnel.v1.AuthorityService", name: "ExplainAuthority",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [judgeReach, judgeStanding, judgePerson, explainAuthority]
}

/// Judges by the posts that officials hold, for every service of the installation; and tells those
/// services what of the record stands against acts.
public protocol AuthorityAPI: RPCService {
    /// Says of some records whether a caller's rights reach them now. For services of the installation,
    /// which ask it for calls that they answer.
    func judgeReach(_ request: JudgeReachRequest, _ call: CallContext) async throws -> JudgeReachResponse
    /// Says who the callers are and how they stand to one official: whether their organisation decides
    /// on it by the management scope, and whether their rights reach it. For services of the
    /// installation, which ask it for calls that they answer.
    func judgeStanding(_ request: JudgeStandingRequest, _ call: CallContext) async throws -> JudgeStandingResponse
    /// Says under which names the person of an official is on record, and in which periods findings
    /// stand that the profile is not truthful, without what was found. For services of the
    /// installation, which find by it what stands against acts.
    func judgePerson(_ request: JudgePersonRequest, _ call: CallContext) async throws -> JudgePersonResponse
    /// Says what the posts of a caller give in a method, on a day: by which holding, role and rule, and
    /// whether it reaches a record.
    func explainAuthority(_ request: ExplainAuthorityRequest, _ call: CallContext) async throws -> ExplainAuthorityResponse
}

extension AuthorityAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.AuthorityService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(AuthorityMethods.judgeReach) { try await self.judgeReach($0, $1) },
            .unary(AuthorityMethods.judgeStanding) { try await self.judgeStanding($0, $1) },
            .unary(AuthorityMethods.judgePerson) { try await self.judgePerson($0, $1) },
            .unary(AuthorityMethods.explainAuthority) { try await self.explainAuthority($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.AuthorityService`.
public struct AuthorityClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Says of some records whether a caller's rights reach them now. For services of the installation,
    /// which ask it for calls that they answer.
    public func judgeReach(_ request: JudgeReachRequest, _ options: CallOptions = CallOptions()) async throws -> JudgeReachResponse {
        try await channel.unary(AuthorityMethods.judgeReach, request, options)
    }

    /// Says who the callers are and how they stand to one official: whether their organisation decides
    /// on it by the management scope, and whether their rights reach it. For services of the
    /// installation, which ask it for calls that they answer.
    public func judgeStanding(_ request: JudgeStandingRequest, _ options: CallOptions = CallOptions()) async throws -> JudgeStandingResponse {
        try await channel.unary(AuthorityMethods.judgeStanding, request, options)
    }

    /// Says under which names the person of an official is on record, and in which periods findings
    /// stand that the profile is not truthful, without what was found. For services of the
    /// installation, which find by it what stands against acts.
    public func judgePerson(_ request: JudgePersonRequest, _ options: CallOptions = CallOptions()) async throws -> JudgePersonResponse {
        try await channel.unary(AuthorityMethods.judgePerson, request, options)
    }

    /// Says what the posts of a caller give in a method, on a day: by which holding, role and rule, and
    /// whether it reaches a record.
    public func explainAuthority(_ request: ExplainAuthorityRequest, _ options: CallOptions = CallOptions()) async throws -> ExplainAuthorityResponse {
        try await channel.unary(AuthorityMethods.explainAuthority, request, options)
    }
}
