/// What has become of a proposal.
///
/// `pending` turns into one of the others, which are ends.
package enum ProposalState: String, Sendable, CaseIterable {
    case pending = "PENDING"
    case executed = "EXECUTED"
    case rejected = "REJECTED"
    case withdrawn = "WITHDRAWN"
    case expired = "EXPIRED"

    /// The state after an act; `nil` when the act is not allowed in this one.
    package func after(_ act: ProposalAct) -> ProposalState? {
        guard self == .pending else { return nil }
        return switch act {
        case .approve: .executed
        case .reject: .rejected
        case .withdraw: .withdrawn
        case .expire: .expired
        }
    }

    /// What is allowed in the state.
    package var allowed: [ProposalAct] { ProposalAct.allCases.filter { after($0) != nil } }
}

/// What may be done with a proposal.
package enum ProposalAct: String, Sendable, CaseIterable {
    case approve, reject, withdraw
    /// Done by time alone.
    case expire
}
