internal import ApprovalContract
internal import Conventions
internal import Kernel
internal import RPC
internal import Storage
internal import WellKnownMessages

extension ApprovalContract.Proposal {
    /// The message of a proposal as it is at an instant.
    init(_ proposal: Storage.Proposal, at now: Timestamp) {
        let state = proposal.state(at: now)
        self.init(
            name: proposal.name,
            state: ApprovalContract.ProposalState(state),
            method: proposal.method,
            request: GoogleAny(
                typeURL: "type.googleapis.com/\(proposal.requestType)",
                value: proposal.request
            ),
            digest: hexadecimal(proposal.digest),
            drafter: proposal.author,
            createTime: GoogleTimestamp(proposal.draftedAt),
            decider: proposal.end.decider,
            reason: proposal.end.reason,
            resource: proposal.end.resource
        )
        let end = GoogleTimestamp(proposal.end.at)
        if state != .pending { endTime = end }
        if state == .pending || state == .expired { expireTime = end }
    }

    /// The message for who may see some classes of guarded fields: the request with the fields that
    /// it has is shown whole or not at all.
    func shown(to clearance: Clearance, _ desk: ApprovalDesk) -> Self {
        let isShown =
            clearance.contains(.sensitive)
            && desk.handler(method)?.shows(request?.value ?? [], to: clearance) ?? false
        guard !isShown, clearance != .everything else { return self }
        var shown = self
        shown.request = nil
        shown.reason = ""
        shown.requestHidden = true
        return shown
    }
}

extension ApprovalContract.ProposalState {
    /// The message of a state.
    init(_ state: Storage.ProposalState) {
        self =
            switch state {
            case .pending: .pending
            case .executed: .executed
            case .rejected: .rejected
            case .withdrawn: .withdrawn
            case .expired: .expired
            }
    }
}

extension FieldChecks {
    /// The identifier in the name of a proposal; empty after a violation was reported.
    mutating func proposal(_ name: String) -> String {
        self.name(name, "name", "proposals/*")?.first ?? ""
    }

    /// A SHA-256 in hexadecimal digits.
    mutating func digest(_ text: String, _ field: String) {
        guard text.utf8.count == 64, text.allSatisfy(\.isHexDigit) else {
            return malformed(
                field,
                vi: "Phải là mã băm của đề xuất: 64 chữ số thập lục phân.",
                en: "Must be the proposal's digest: 64 hexadecimal digits."
            )
        }
    }
}
