import Kernel

/// The end of a proposal within the transaction of the change that it proposes: both are there, or
/// neither is.
struct ApprovedChange {
    private let approval: Approval
    private let proposal: Proposal

    /// The approval of a change, when it has one; throws when its proposal may not be approved
    /// any more, so that of two approvals one has an effect.
    init?(_ mutation: Mutation, in transaction: any Transaction, at now: Timestamp) throws {
        guard let approval = mutation.course.approval else { return nil }
        self.approval = approval
        let stored = try ProposalTable(transaction).proposal(approval.proposal)
        guard let stored else { throw Failure(.storageDamaged) }
        proposal = try stored.after(.approve, by: approval.mutation.caller, at: now)
    }

    /// For a change that had been made under its identifier before it was approved.
    var madeBefore: AuditEntry {
        AuditEntry(resource: proposal.name, summary: "made before, under the same request_id")
    }

    /// Ends the proposal, with an audit record of the approver's own; what others are told of it.
    func end(
        making change: [AuditEntry],
        _ head: inout JournalHead,
        in transaction: any Transaction,
        at now: Timestamp
    ) throws -> Event {
        let resource = change.first?.resource ?? ""
        try ProposalTable.end(proposal.making(resource), in: transaction)
        let entry = AuditEntry(
            resource: proposal.name,
            summary: "approved: \(proposal.method) drafted by \(approval.author)",
            decision: resource
        )
        try head.append([entry], of: approval.mutation, at: now)
        return proposal.announcement
    }
}
