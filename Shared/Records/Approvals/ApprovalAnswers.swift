package import ApprovalContract
internal import Conventions
internal import Kernel
package import RPC
internal import Storage

/// Answers the calls of a service's `ApprovalService`, the same for every service.
///
/// A service binds it to the contract of its own package.
package protocol ApprovalAnswers: RPCService {
    /// The rule of two persons of the service.
    var approvals: ApprovalDesk { get }
}

extension ApprovalAnswers {
    /// Every method: which proposals a caller may know of is judged one by one.
    package var methodsThatJudgeReach: [MethodDescriptor] { handlers.map(\.method) }

    /// Returns one proposal.
    package func getProposal(
        _ request: GetProposalRequest,
        _ call: CallContext
    ) async throws -> ApprovalContract.Proposal {
        var checks = FieldChecks()
        let id = checks.proposal(request.name)
        try checks.finish()
        return message(try await visible(call).proposal(id), call)
    }

    /// Lists proposals, the latest first.
    package func listProposals(
        _ request: ListProposalsRequest,
        _ call: CallContext
    ) async throws -> ListProposalsResponse {
        let (limits, tokens) = (approvals.limits, approvals.tokens)
        var checks = FieldChecks()
        let state = checks.state(request.state)
        try checks.finish()
        let size = try PageSize(
            requested: request.pageSize,
            standard: limits.pageSizeDefault,
            most: limits.pageSizeMax
        )
        let query = PageQuery(method: call.method.path, arguments: [state?.rawValue ?? ""])
        let position = try tokens.position(of: request.pageToken, for: query)
        return try await visible(call).page(in: state, after: position, size: size, for: query)
    }

    /// Carries a proposal out.
    package func approveProposal(
        _ request: ApproveProposalRequest,
        _ call: CallContext
    ) async throws -> ApprovalContract.Proposal {
        message(try await approvals.approve(request, call), call)
    }

    /// Refuses a proposal.
    package func rejectProposal(
        _ request: RejectProposalRequest,
        _ call: CallContext
    ) async throws -> ApprovalContract.Proposal {
        var checks = FieldChecks()
        let id = checks.proposal(request.name)
        checks.text(request.reason, "reason", length: 1...approvals.limits.reasonLengthMax)
        try checks.finish()
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let proposal = try await visible(call).proposal(id)
        _ = try await DecidingPerson(desk: approvals, call: call).judge(proposal)
        return try await approvals.end(id, by: .reject, because: request.reason, mutation)
            .shown(to: call.clearance, approvals)
    }

    /// Takes a proposal back.
    package func withdrawProposal(
        _ request: WithdrawProposalRequest,
        _ call: CallContext
    ) async throws -> ApprovalContract.Proposal {
        var checks = FieldChecks()
        let id = checks.proposal(request.name)
        try checks.finish()
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let caller = try approvals.party(call)
        let proposal = try await visible(call).proposal(id)
        guard caller.principal == proposal.drafter.principal else {
            throw Failure.ofAnother(proposal)
        }
        return try await approvals.end(id, by: .withdraw, mutation)
            .shown(to: call.clearance, approvals)
    }

    private func visible(_ call: CallContext) -> VisibleProposals {
        VisibleProposals(desk: approvals, call: call)
    }

    private func message(
        _ proposal: Storage.Proposal,
        _ call: CallContext
    ) -> ApprovalContract.Proposal {
        ApprovalContract.Proposal(proposal, at: approvals.journal.clock.now)
            .shown(to: call.clearance, approvals)
    }
}

extension FieldChecks {
    /// The state that a list is asked for; `nil` for all.
    fileprivate mutating func state(
        _ state: ApprovalContract.ProposalState
    ) -> Storage.ProposalState? {
        guard state != .unspecified else { return nil }
        return code(state, "state", Storage.ProposalState.self) {
            ApprovalContract.ProposalState($0)
        }
    }
}
