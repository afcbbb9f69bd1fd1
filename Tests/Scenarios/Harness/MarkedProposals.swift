import DisciplineContract
import Fleet
import Kernel
import Policy
import RPC
import Records
import Storage

/// The proposals of a service, of which one was rejected; its request and reason hold marks.
enum MarkedProposals {
    /// The rejected one.
    static let name = "proposals/rejected"
    /// The areas that keep proposals.
    static let areas = ["personnel", "planning", "discipline"]

    /// Writes the proposal into a store, and answers for it.
    static func desk(of journal: Journal, _ tokens: PageTokens) async throws -> ApprovalDesk {
        let method = DisciplineMethods.recordSanction.description
        let mutation = try Mutation(
            method: method,
            caller: "people/drafter",
            requestID: "",
            callID: "call",
            request: RecordSanctionRequest(
                parent: "officials/guarded",
                sanction: Sanction(decisionNumber: "MARK-12-QĐ", reasonReference: "MARK-HS-9")
            )
        )
        let drafter = ProposalParty("people/drafter")
        try await journal.mutate(mutation, answering: .nothing) { transaction, now in
            let rejected = try Proposal(
                "rejected",
                of: mutation,
                by: drafter,
                at: now,
                for: .seconds(60)
            )
            .after(.reject, by: "people/second", because: "MARK-HS-9", at: now)
            try ProposalTable.add(rejected, in: transaction)
            return Change((), audit: [AuditEntry(resource: rejected.name, summary: "rejected")])
        }
        let methods = try TwoPersonMethods(
            .none,
            of: journal.producer,
            served: [],
            .embedded(),
            on: journal.clock.today
        )
        return ApprovalDesk(
            for: [],
            of: journal,
            tokens: tokens,
            methods,
            asking: ToldApprovers(),
            reach: ReachedByNobody()
        )
    }
}

/// Nobody who reaches a part of the record reaches any proposal.
private struct ReachedByNobody: ProposalReach {
    func refusal(of name: String) -> Failure { Failure.notWithinReach(name) }

    func clearances(of call: CallContext, over proposals: [Proposal]) -> [Clearance?] {
        proposals.map { _ in nil }
    }
}
