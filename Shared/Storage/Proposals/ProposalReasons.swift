internal import Kernel

extension Reason {
    /// The proposal is in a state in which the act is not allowed.
    static let proposalStateRefused = Reason(
        "PROPOSAL_STATE_REFUSED",
        .failedPrecondition,
        vi: "{proposal} đang ở trạng thái {state}, không thể {act}; được phép: {allowed}.",
        en: "{proposal} is {state}, so {act} is refused; allowed in this state: {allowed}."
    )
}

extension Failure {
    /// The refusal of an act on a proposal in a state.
    static func stateRefuses(
        _ act: ProposalAct,
        of proposal: String,
        _ state: ProposalState
    ) -> Failure {
        let allowed = state.allowed.map(\.rawValue).joined(separator: ", ")
        return Failure(
            .proposalStateRefused,
            [
                "proposal": proposal, "state": state.rawValue, "act": act.rawValue,
                "allowed": allowed.isEmpty ? "-" : allowed,
            ],
            details: [
                .precondition(
                    PreconditionViolation(
                        type: "PROPOSAL_STATE",
                        subject: proposal,
                        description: BilingualText(
                            vi: "Chỉ đề xuất đang chờ (PENDING) mới được quyết định.",
                            en: "Only a PENDING proposal is decided."
                        )
                    )
                ),
                .resource(type: "approval.canbo.gov.vn/Proposal", name: proposal),
            ]
        )
    }
}
