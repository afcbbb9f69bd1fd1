// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/award_service.proto

public import RPC

/// The methods of `canbo.personnel.v1.AwardService`.
public enum AwardMethods {
    /// `canbo.personnel.v1.AwardService/CreateAwardRound`
    public static let createAwardRound = MethodDescriptor(
        service: "canbo.personnel.v1.AwardService", name: "CreateAwardRound",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.AwardService/CreateAwardNomination`
    public static let createAwardNomination = MethodDescriptor(
        service: "canbo.personnel.v1.AwardService", name: "CreateAwardNomination",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.AwardService/CheckAwardNomination`
    public static let checkAwardNomination = MethodDescriptor(
        service: "canbo.personnel.v1.AwardService", name: "CheckAwardNomination",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.AwardService/RecordAwardVote`
    public static let recordAwardVote = MethodDescriptor(
        service: "canbo.personnel.v1.AwardService", name: "RecordAwardVote",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.AwardService/ApproveAward`
    public static let approveAward = MethodDescriptor(
        service: "canbo.personnel.v1.AwardService", name: "ApproveAward",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.AwardService/GrantAward`
    public static let grantAward = MethodDescriptor(
        service: "canbo.personnel.v1.AwardService", name: "GrantAward",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.AwardService/PresentAward`
    public static let presentAward = MethodDescriptor(
        service: "canbo.personnel.v1.AwardService", name: "PresentAward",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.AwardService/RefuseAward`
    public static let refuseAward = MethodDescriptor(
        service: "canbo.personnel.v1.AwardService", name: "RefuseAward",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.AwardService/RevokeAward`
    public static let revokeAward = MethodDescriptor(
        service: "canbo.personnel.v1.AwardService", name: "RevokeAward",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.AwardService/GetAwardRound`
    public static let getAwardRound = MethodDescriptor(
        service: "canbo.personnel.v1.AwardService", name: "GetAwardRound",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.AwardService/ListAwardRounds`
    public static let listAwardRounds = MethodDescriptor(
        service: "canbo.personnel.v1.AwardService", name: "ListAwardRounds",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.AwardService/GetAwardNomination`
    public static let getAwardNomination = MethodDescriptor(
        service: "canbo.personnel.v1.AwardService", name: "GetAwardNomination",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.AwardService/ListAwardNominations`
    public static let listAwardNominations = MethodDescriptor(
        service: "canbo.personnel.v1.AwardService", name: "ListAwardNominations",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.AwardService/ListAwardKinds`
    public static let listAwardKinds = MethodDescriptor(
        service: "canbo.personnel.v1.AwardService", name: "ListAwardKinds",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.AwardService/GetAwardReport`
    public static let getAwardReport = MethodDescriptor(
        service: "canbo.personnel.v1.AwardService", name: "GetAwardReport",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [createAwardRound, createAwardNomination, checkAwardNomination, recordAwardVote, approveAward, grantAward, presentAward, refuseAward, revokeAward, getAwardRound, listAwardRounds, getAwardNomination, listAwardNominations, listAwardKinds, getAwardReport]
}

/// Awards of persons and collectives (khen thưởng).
///
/// A step that the table of states does not have is refused with `AWARD_STATE_REFUSED`, which names
/// the state and what is allowed; a nomination that breaks rules with `AWARD_REFUSED`, which names
/// every rule. Before a person is nominated, after the check and before the award is granted,
/// discipline is asked what stands against it; without its answer nothing is written.
public protocol AwardAPI: RPCService {
    /// Opens a round.
    func createAwardRound(_ request: CreateAwardRoundRequest, _ call: CallContext) async throws -> AwardRound
    /// Nominates a subject for an award.
    func createAwardNomination(_ request: CreateAwardNominationRequest, _ call: CallContext) async throws -> AwardNomination
    /// Records that nothing stands against the nomination.
    func checkAwardNomination(_ request: CheckAwardNominationRequest, _ call: CallContext) async throws -> AwardNomination
    /// Records that the council is in favour, by as many votes as the rule `AWARD_VOTE_SHARE` says.
    func recordAwardVote(_ request: RecordAwardVoteRequest, _ call: CallContext) async throws -> AwardNomination
    /// Approves a nomination, or submits it to who grants the award. Another person than nominated or
    /// checked.
    func approveAward(_ request: ApproveAwardRequest, _ call: CallContext) async throws -> AwardNomination
    /// Records the decision that grants the award. Another person than nominated or checked.
    func grantAward(_ request: GrantAwardRequest, _ call: CallContext) async throws -> AwardNomination
    /// Records that the award was presented.
    func presentAward(_ request: PresentAwardRequest, _ call: CallContext) async throws -> AwardNomination
    /// Records that the award is not granted.
    func refuseAward(_ request: RefuseAwardRequest, _ call: CallContext) async throws -> AwardNomination
    /// Records that an award is taken back, from the day of the decision on. Another person than
    /// nominated or checked.
    func revokeAward(_ request: RevokeAwardRequest, _ call: CallContext) async throws -> AwardNomination
    /// Returns one round.
    func getAwardRound(_ request: GetAwardRoundRequest, _ call: CallContext) async throws -> AwardRound
    /// Lists the rounds that an organisation holds, the latest opened first.
    func listAwardRounds(_ request: ListAwardRoundsRequest, _ call: CallContext) async throws -> ListAwardRoundsResponse
    /// Returns one nomination: the present one, or that of a day as known now or at an instant.
    func getAwardNomination(_ request: GetAwardNominationRequest, _ call: CallContext) async throws -> AwardNomination
    /// Lists nominations in the order in which they were recorded: of a round, or of a subject.
    func listAwardNominations(_ request: ListAwardNominationsRequest, _ call: CallContext) async throws -> ListAwardNominationsResponse
    /// Lists the awards that there are on a day.
    func listAwardKinds(_ request: ListAwardKindsRequest, _ call: CallContext) async throws -> ListAwardKindsResponse
    /// Counts the awards of the rounds that an organisation and all below it hold.
    func getAwardReport(_ request: GetAwardReportRequest, _ call: CallContext) async throws -> AwardReport
}

extension AwardAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.AwardService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(AwardMethods.createAwardRound) { try await self.createAwardRound($0, $1) },
            .unary(AwardMethods.createAwardNomination) { try await self.createAwardNomination($0, $1) },
            .unary(AwardMethods.checkAwardNomination) { try await self.checkAwardNomination($0, $1) },
            .unary(AwardMethods.recordAwardVote) { try await self.recordAwardVote($0, $1) },
            .unary(AwardMethods.approveAward) { try await self.approveAward($0, $1) },
            .unary(AwardMethods.grantAward) { try await self.grantAward($0, $1) },
            .unary(AwardMethods.presentAward) { try await self.presentAward($0, $1) },
            .unary(AwardMethods.refuseAward) { try await self.refuseAward($0, $1) },
            .unary(AwardMethods.revokeAward) { try await self.revokeAward($0, $1) },
            .unary(AwardMethods.getAwardRound) { try await self.getAwardRound($0, $1) },
            .unary(AwardMethods.listAwardRounds) { try await self.listAwardRounds($0, $1) },
            .unary(AwardMethods.getAwardNomination) { try await self.getAwardNomination($0, $1) },
            .unary(AwardMethods.listAwardNominations) { try await self.listAwardNominations($0, $1) },
            .unary(AwardMethods.listAwardKinds) { try await self.listAwardKinds($0, $1) },
            .unary(AwardMethods.getAwardReport) { try await self.getAwardReport($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.AwardService`.
public struct AwardClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Opens a round.
    public func createAwardRound(_ request: CreateAwardRoundRequest, _ options: CallOptions = CallOptions()) async throws -> AwardRound {
        try await channel.unary(AwardMethods.createAwardRound, request, options)
    }

    /// Nominates a subject for an award.
    public func createAwardNomination(_ request: CreateAwardNominationRequest, _ options: CallOptions = CallOptions()) async throws -> AwardNomination {
        try await channel.unary(AwardMethods.createAwardNomination, request, options)
    }

    /// Records that nothing stands against the nomination.
    public func checkAwardNomination(_ request: CheckAwardNominationRequest, _ options: CallOptions = CallOptions()) async throws -> AwardNomination {
        try await channel.unary(AwardMethods.checkAwardNomination, request, options)
    }

    /// Records that the council is in favour, by as many votes as the rule `AWARD_VOTE_SHARE` says.
    public func recordAwardVote(_ request: RecordAwardVoteRequest, _ options: CallOptions = CallOptions()) async throws -> AwardNomination {
        try await channel.unary(AwardMethods.recordAwardVote, request, options)
    }

    /// Approves a nomination, or submits it to who grants the award. Another person than nominated or
    /// checked.
    public func approveAward(_ request: ApproveAwardRequest, _ options: CallOptions = CallOptions()) async throws -> AwardNomination {
        try await channel.unary(AwardMethods.approveAward, request, options)
    }

    /// Records the decision that grants the award. Another person than nominated or checked.
    public func grantAward(_ request: GrantAwardRequest, _ options: CallOptions = CallOptions()) async throws -> AwardNomination {
        try await channel.unary(AwardMethods.grantAward, request, options)
    }

    /// Records that the award was presented.
    public func presentAward(_ request: PresentAwardRequest, _ options: CallOptions = CallOptions()) async throws -> AwardNomination {
        try await channel.unary(AwardMethods.presentAward, request, options)
    }

    /// Records that the award is not granted.
    public func refuseAward(_ request: RefuseAwardRequest, _ options: CallOptions = CallOptions()) async throws -> AwardNomination {
        try await channel.unary(AwardMethods.refuseAward, request, options)
    }

    /// Records that an award is taken back, from the day of the decision on. Another person than
    /// nominated or checked.
    public func revokeAward(_ request: RevokeAwardRequest, _ options: CallOptions = CallOptions()) async throws -> AwardNomination {
        try await channel.unary(AwardMethods.revokeAward, request, options)
    }

    /// Returns one round.
    public func getAwardRound(_ request: GetAwardRoundRequest, _ options: CallOptions = CallOptions()) async throws -> AwardRound {
        try await channel.unary(AwardMethods.getAwardRound, request, options)
    }

    /// Lists the rounds that an organisation holds, the latest opened first.
    public func listAwardRounds(_ request: ListAwardRoundsRequest, _ options: CallOptions = CallOptions()) async throws -> ListAwardRoundsResponse {
        try await channel.unary(AwardMethods.listAwardRounds, request, options)
    }

    /// Returns one nomination: the present one, or that of a day as known now or at an instant.
    public func getAwardNomination(_ request: GetAwardNominationRequest, _ options: CallOptions = CallOptions()) async throws -> AwardNomination {
        try await channel.unary(AwardMethods.getAwardNomination, request, options)
    }

    /// Lists nominations in the order in which they were recorded: of a round, or of a subject.
    public func listAwardNominations(_ request: ListAwardNominationsRequest, _ options: CallOptions = CallOptions()) async throws -> ListAwardNominationsResponse {
        try await channel.unary(AwardMethods.listAwardNominations, request, options)
    }

    /// Lists the awards that there are on a day.
    public func listAwardKinds(_ request: ListAwardKindsRequest, _ options: CallOptions = CallOptions()) async throws -> ListAwardKindsResponse {
        try await channel.unary(AwardMethods.listAwardKinds, request, options)
    }

    /// Counts the awards of the rounds that an organisation and all below it hold.
    public func getAwardReport(_ request: GetAwardReportRequest, _ options: CallOptions = CallOptions()) async throws -> AwardReport {
        try await channel.unary(AwardMethods.getAwardReport, request, options)
    }
}
