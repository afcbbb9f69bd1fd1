// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/staffing_service.proto

public import RPC

/// The methods of `canbo.personnel.v1.StaffingService`.
public enum StaffingMethods {
    /// `canbo.personnel.v1.StaffingService/CreateStaffQuota`
    public static let createStaffQuota = MethodDescriptor(
        service: "canbo.personnel.v1.StaffingService", name: "CreateStaffQuota",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.StaffingService/AdjustStaffQuota`
    public static let adjustStaffQuota = MethodDescriptor(
        service: "canbo.personnel.v1.StaffingService", name: "AdjustStaffQuota",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.StaffingService/CreateStreamliningCase`
    public static let createStreamliningCase = MethodDescriptor(
        service: "canbo.personnel.v1.StaffingService", name: "CreateStreamliningCase",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.StaffingService/RecordStreamliningOpinion`
    public static let recordStreamliningOpinion = MethodDescriptor(
        service: "canbo.personnel.v1.StaffingService", name: "RecordStreamliningOpinion",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.StaffingService/ProposeStreamlining`
    public static let proposeStreamlining = MethodDescriptor(
        service: "canbo.personnel.v1.StaffingService", name: "ProposeStreamlining",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.StaffingService/ApproveStreamlining`
    public static let approveStreamlining = MethodDescriptor(
        service: "canbo.personnel.v1.StaffingService", name: "ApproveStreamlining",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.StaffingService/SettleStreamlining`
    public static let settleStreamlining = MethodDescriptor(
        service: "canbo.personnel.v1.StaffingService", name: "SettleStreamlining",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.StaffingService/RejectStreamlining`
    public static let rejectStreamlining = MethodDescriptor(
        service: "canbo.personnel.v1.StaffingService", name: "RejectStreamlining",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.StaffingService/CreateFunctionReview`
    public static let createFunctionReview = MethodDescriptor(
        service: "canbo.personnel.v1.StaffingService", name: "CreateFunctionReview",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.StaffingService/GetStaffQuota`
    public static let getStaffQuota = MethodDescriptor(
        service: "canbo.personnel.v1.StaffingService", name: "GetStaffQuota",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.StaffingService/ListStaffQuotas`
    public static let listStaffQuotas = MethodDescriptor(
        service: "canbo.personnel.v1.StaffingService", name: "ListStaffQuotas",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.StaffingService/GetStaffBalance`
    public static let getStaffBalance = MethodDescriptor(
        service: "canbo.personnel.v1.StaffingService", name: "GetStaffBalance",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.StaffingService/ListStaffBalances`
    public static let listStaffBalances = MethodDescriptor(
        service: "canbo.personnel.v1.StaffingService", name: "ListStaffBalances",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.StaffingService/GetStreamliningCase`
    public static let getStreamliningCase = MethodDescriptor(
        service: "canbo.personnel.v1.StaffingService", name: "GetStreamliningCase",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.StaffingService/ListStreamliningCases`
    public static let listStreamliningCases = MethodDescriptor(
        service: "canbo.personnel.v1.StaffingService", name: "ListStreamliningCases",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.StaffingService/GetStreamliningReport`
    public static let getStreamliningReport = MethodDescriptor(
        service: "canbo.personnel.v1.StaffingService", name: "GetStreamliningReport",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.StaffingService/GetFunctionReview`
    public static let getFunctionReview = MethodDescriptor(
        service: "canbo.personnel.v1.StaffingService", name: "GetFunctionReview",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.StaffingService/ListFunctionReviews`
    public static let listFunctionReviews = MethodDescriptor(
        service: "canbo.personnel.v1.StaffingService", name: "ListFunctionReviews",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [createStaffQuota, adjustStaffQuota, createStreamliningCase, recordStreamliningOpinion, proposeStreamlining, approveStreamlining, settleStreamlining, rejectStreamlining, createFunctionReview, getStaffQuota, listStaffQuotas, getStaffBalance, listStaffBalances, getStreamliningCase, listStreamliningCases, getStreamliningReport, getFunctionReview, listFunctionReviews]
}

/// Staff quotas, streamlining and reviews of functions (biên chế, tinh giản biên chế, rà soát chức
/// năng).
///
/// A step that the table of states does not have is refused with `STREAMLINING_STATE_REFUSED`, which
/// names the state and what is allowed; a case or a quota that breaks rules with
/// `STREAMLINING_REFUSED` or `STAFF_QUOTA_REFUSED`, which name every rule. Before an official is
/// proposed, approved and settled, discipline is asked what stands against it; without its answer
/// nothing is written.
public protocol StaffingAPI: RPCService {
    /// Records how many an organisation may have of a kind in a year. Who records it reaches the
    /// organisation above: no organisation sets its own quota, but the one at the top.
    func createStaffQuota(_ request: CreateStaffQuotaRequest, _ call: CallContext) async throws -> StaffQuota
    /// Records another number of a quota from a day of its year on.
    func adjustStaffQuota(_ request: AdjustStaffQuotaRequest, _ call: CallContext) async throws -> StaffQuota
    /// Lists an official for streamlining.
    func createStreamliningCase(_ request: CreateStreamliningCaseRequest, _ call: CallContext) async throws -> StreamliningCase
    /// Records what the official says to it.
    func recordStreamliningOpinion(_ request: RecordStreamliningOpinionRequest, _ call: CallContext) async throws -> StreamliningCase
    /// Records the proposal of the agency.
    func proposeStreamlining(_ request: ProposeStreamliningRequest, _ call: CallContext) async throws -> StreamliningCase
    /// Approves a case. Another person than listed or proposed it.
    func approveStreamlining(_ request: ApproveStreamliningRequest, _ call: CallContext) async throws -> StreamliningCase
    /// Settles a case: ends every post that the official holds, by the decision.
    func settleStreamlining(_ request: SettleStreamliningRequest, _ call: CallContext) async throws -> StreamliningCase
    /// Rejects a case that is not settled.
    func rejectStreamlining(_ request: RejectStreamliningRequest, _ call: CallContext) async throws -> StreamliningCase
    /// Records what a review found of a function.
    func createFunctionReview(_ request: CreateFunctionReviewRequest, _ call: CallContext) async throws -> FunctionReview
    /// Returns one quota: the present number, or that of a day as known now or at an instant.
    func getStaffQuota(_ request: GetStaffQuotaRequest, _ call: CallContext) async throws -> StaffQuota
    /// Lists the quotas of an organisation on a day, in the order in which they were recorded.
    func listStaffQuotas(_ request: ListStaffQuotasRequest, _ call: CallContext) async throws -> ListStaffQuotasResponse
    /// Tells what an organisation has of its quotas on a day, by kind.
    func getStaffBalance(_ request: GetStaffBalanceRequest, _ call: CallContext) async throws -> GetStaffBalanceResponse
    /// Tells the same of every quota of an organisation and of all below it, in the order in which
    /// those were recorded.
    func listStaffBalances(_ request: ListStaffBalancesRequest, _ call: CallContext) async throws -> ListStaffBalancesResponse
    /// Returns one case: the present one, or that of a day as known now or at an instant.
    func getStreamliningCase(_ request: GetStreamliningCaseRequest, _ call: CallContext) async throws -> StreamliningCase
    /// Lists the cases of an organisation and all below it, or of an official, in the order in which
    /// they were recorded.
    func listStreamliningCases(_ request: ListStreamliningCasesRequest, _ call: CallContext) async throws -> ListStreamliningCasesResponse
    /// Counts who was streamlined in a year, by group, against the target.
    func getStreamliningReport(_ request: GetStreamliningReportRequest, _ call: CallContext) async throws -> StreamliningReport
    /// Returns one review.
    func getFunctionReview(_ request: GetFunctionReviewRequest, _ call: CallContext) async throws -> FunctionReview
    /// Lists the reviews of an organisation and of all below it, in the order in which they were
    /// recorded.
    func listFunctionReviews(_ request: ListFunctionReviewsRequest, _ call: CallContext) async throws -> ListFunctionReviewsResponse
}

extension StaffingAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.StaffingService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(StaffingMethods.createStaffQuota) { try await self.createStaffQuota($0, $1) },
            .unary(StaffingMethods.adjustStaffQuota) { try await self.adjustStaffQuota($0, $1) },
            .unary(StaffingMethods.createStreamliningCase, requests: .guarded, answers: .guarded) { try await self.createStreamliningCase($0, $1) },
            .unary(StaffingMethods.recordStreamliningOpinion, requests: .guarded, answers: .guarded) { try await self.recordStreamliningOpinion($0, $1) },
            .unary(StaffingMethods.proposeStreamlining, answers: .guarded) { try await self.proposeStreamlining($0, $1) },
            .unary(StaffingMethods.approveStreamlining, answers: .guarded) { try await self.approveStreamlining($0, $1) },
            .unary(StaffingMethods.settleStreamlining, requests: .guarded, answers: .guarded) { try await self.settleStreamlining($0, $1) },
            .unary(StaffingMethods.rejectStreamlining, answers: .guarded) { try await self.rejectStreamlining($0, $1) },
            .unary(StaffingMethods.createFunctionReview) { try await self.createFunctionReview($0, $1) },
            .unary(StaffingMethods.getStaffQuota) { try await self.getStaffQuota($0, $1) },
            .unary(StaffingMethods.listStaffQuotas) { try await self.listStaffQuotas($0, $1) },
            .unary(StaffingMethods.getStaffBalance) { try await self.getStaffBalance($0, $1) },
            .unary(StaffingMethods.listStaffBalances) { try await self.listStaffBalances($0, $1) },
            .unary(StaffingMethods.getStreamliningCase, answers: .guarded) { try await self.getStreamliningCase($0, $1) },
            .unary(StaffingMethods.listStreamliningCases, answers: .guarded) { try await self.listStreamliningCases($0, $1) },
            .unary(StaffingMethods.getStreamliningReport) { try await self.getStreamliningReport($0, $1) },
            .unary(StaffingMethods.getFunctionReview) { try await self.getFunctionReview($0, $1) },
            .unary(StaffingMethods.listFunctionReviews) { try await self.listFunctionReviews($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.StaffingService`.
public struct StaffingClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Records how many an organisation may have of a kind in a year. Who records it reaches the
    /// organisation above: no organisation sets its own quota, but the one at the top.
    public func createStaffQuota(_ request: CreateStaffQuotaRequest, _ options: CallOptions = CallOptions()) async throws -> StaffQuota {
        try await channel.unary(StaffingMethods.createStaffQuota, request, options)
    }

    /// Records another number of a quota from a day of its year on.
    public func adjustStaffQuota(_ request: AdjustStaffQuotaRequest, _ options: CallOptions = CallOptions()) async throws -> StaffQuota {
        try await channel.unary(StaffingMethods.adjustStaffQuota, request, options)
    }

    /// Lists an official for streamlining.
    public func createStreamliningCase(_ request: CreateStreamliningCaseRequest, _ options: CallOptions = CallOptions()) async throws -> StreamliningCase {
        try await channel.unary(StaffingMethods.createStreamliningCase, request, options)
    }

    /// Records what the official says to it.
    public func recordStreamliningOpinion(_ request: RecordStreamliningOpinionRequest, _ options: CallOptions = CallOptions()) async throws -> StreamliningCase {
        try await channel.unary(StaffingMethods.recordStreamliningOpinion, request, options)
    }

    /// Records the proposal of the agency.
    public func proposeStreamlining(_ request: ProposeStreamliningRequest, _ options: CallOptions = CallOptions()) async throws -> StreamliningCase {
        try await channel.unary(StaffingMethods.proposeStreamlining, request, options)
    }

    /// Approves a case. Another person than listed or proposed it.
    public func approveStreamlining(_ request: ApproveStreamliningRequest, _ options: CallOptions = CallOptions()) async throws -> StreamliningCase {
        try await channel.unary(StaffingMethods.approveStreamlining, request, options)
    }

    /// Settles a case: ends every post that the official holds, by the decision.
    public func settleStreamlining(_ request: SettleStreamliningRequest, _ options: CallOptions = CallOptions()) async throws -> StreamliningCase {
        try await channel.unary(StaffingMethods.settleStreamlining, request, options)
    }

    /// Rejects a case that is not settled.
    public func rejectStreamlining(_ request: RejectStreamliningRequest, _ options: CallOptions = CallOptions()) async throws -> StreamliningCase {
        try await channel.unary(StaffingMethods.rejectStreamlining, request, options)
    }

    /// Records what a review found of a function.
    public func createFunctionReview(_ request: CreateFunctionReviewRequest, _ options: CallOptions = CallOptions()) async throws -> FunctionReview {
        try await channel.unary(StaffingMethods.createFunctionReview, request, options)
    }

    /// Returns one quota: the present number, or that of a day as known now or at an instant.
    public func getStaffQuota(_ request: GetStaffQuotaRequest, _ options: CallOptions = CallOptions()) async throws -> StaffQuota {
        try await channel.unary(StaffingMethods.getStaffQuota, request, options)
    }

    /// Lists the quotas of an organisation on a day, in the order in which they were recorded.
    public func listStaffQuotas(_ request: ListStaffQuotasRequest, _ options: CallOptions = CallOptions()) async throws -> ListStaffQuotasResponse {
        try await channel.unary(StaffingMethods.listStaffQuotas, request, options)
    }

    /// Tells what an organisation has of its quotas on a day, by kind.
    public func getStaffBalance(_ request: GetStaffBalanceRequest, _ options: CallOptions = CallOptions()) async throws -> GetStaffBalanceResponse {
        try await channel.unary(StaffingMethods.getStaffBalance, request, options)
    }

    /// Tells the same of every quota of an organisation and of all below it, in the order in which
    /// those were recorded.
    public func listStaffBalances(_ request: ListStaffBalancesRequest, _ options: CallOptions = CallOptions()) async throws -> ListStaffBalancesResponse {
        try await channel.unary(StaffingMethods.listStaffBalances, request, options)
    }

    /// Returns one case: the present one, or that of a day as known now or at an instant.
    public func getStreamliningCase(_ request: GetStreamliningCaseRequest, _ options: CallOptions = CallOptions()) async throws -> StreamliningCase {
        try await channel.unary(StaffingMethods.getStreamliningCase, request, options)
    }

    /// Lists the cases of an organisation and all below it, or of an official, in the order in which
    /// they were recorded.
    public func listStreamliningCases(_ request: ListStreamliningCasesRequest, _ options: CallOptions = CallOptions()) async throws -> ListStreamliningCasesResponse {
        try await channel.unary(StaffingMethods.listStreamliningCases, request, options)
    }

    /// Counts who was streamlined in a year, by group, against the target.
    public func getStreamliningReport(_ request: GetStreamliningReportRequest, _ options: CallOptions = CallOptions()) async throws -> StreamliningReport {
        try await channel.unary(StaffingMethods.getStreamliningReport, request, options)
    }

    /// Returns one review.
    public func getFunctionReview(_ request: GetFunctionReviewRequest, _ options: CallOptions = CallOptions()) async throws -> FunctionReview {
        try await channel.unary(StaffingMethods.getFunctionReview, request, options)
    }

    /// Lists the reviews of an organisation and of all below it, in the order in which they were
    /// recorded.
    public func listFunctionReviews(_ request: ListFunctionReviewsRequest, _ options: CallOptions = CallOptions()) async throws -> ListFunctionReviewsResponse {
        try await channel.unary(StaffingMethods.listFunctionReviews, request, options)
    }
}
