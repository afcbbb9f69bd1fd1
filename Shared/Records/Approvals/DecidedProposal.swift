internal import ApprovalContract
internal import Conventions
internal import Kernel
internal import RPC
internal import Storage

extension ApprovalDesk {
    /// Carries a proposal out; the proposal as it is then.
    ///
    /// The change is the drafter's. Everything else is as if the approver called the method: the
    /// handler judges by the approver's rights in it, and asks other services for the approver.
    func approve(
        _ request: ApproveProposalRequest,
        _ call: CallContext
    ) async throws -> Storage.Proposal {
        var checks = FieldChecks()
        let id = checks.proposal(request.name)
        checks.digest(request.digest, "digest")
        try checks.finish()
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let proposal = try await VisibleProposals(desk: self, call: call).proposal(id)
        let rights = try await DecidingPerson(desk: self, call: call).judge(proposal)
        guard hexadecimal(proposal.digest) == request.digest.lowercased() else {
            throw Failure.digestMismatch(proposal)
        }
        guard proposal.digest == Mutation.digest(of: proposal.method, proposal.request) else {
            throw Failure(.storageDamaged)
        }
        if proposal.end.state == .executed, proposal.end.decider == mutation.caller {
            return proposal
        }
        _ = try proposal.after(.approve, by: mutation.caller, at: journal.clock.now)
        do {
            try await execute(proposal, mutation, call, rights)
        } catch let failure as Failure where failure.isOfTheRules {
            try await record(failure, of: proposal, mutation)
            throw failure
        }
        return try await self.proposal(id)
    }

    private func execute(
        _ proposal: Storage.Proposal,
        _ mutation: Mutation,
        _ call: CallContext,
        _ rights: CallRights
    ) async throws {
        guard let handler = handler(proposal.method), case .unary(let body) = handler.body else {
            throw Failure.methodUnknown("/\(proposal.method)")
        }
        let approval = Approval(of: proposal.id, author: proposal.author, mutation)
        _ = try await call.within(handler.method, MutationCourse.approved(approval)) { call in
            var caller = call.caller
            caller.rights = rights
            call.admit(caller)
            return try await body(proposal.request, call)
        }
    }

    /// Keeps that a rule stood against an approval; the proposal stays as it is.
    private func record(
        _ failure: Failure,
        of proposal: Storage.Proposal,
        _ mutation: Mutation
    ) async throws {
        let summary = "approval refused: \(failure.reason.code)"
        let entry = AuditEntry(resource: proposal.name, summary: summary)
        try await journal.mutate(mutation.unidentified, answering: .nothing) { _, _ in
            Change((), audit: [entry])
        }
    }

    /// The proposal with an identifier.
    func proposal(_ id: String) async throws -> Storage.Proposal {
        let found = try await journal.database.read { try ProposalTable($0).proposal(id) }
        guard let found else { throw Failure.noProposal("proposals/\(id)") }
        return found
    }
}

extension ApprovalDesk {
    /// Ends a proposal without carrying it out.
    func end(
        _ id: String,
        by act: ProposalAct,
        because reason: String = "",
        _ mutation: Mutation
    ) async throws -> ApprovalContract.Proposal {
        try await journal.mutate(mutation) { transaction, now in
            guard let stored = try ProposalTable(transaction).proposal(id) else {
                throw Failure.noProposal("proposals/\(id)")
            }
            let ended = try stored.after(act, by: mutation.caller, because: reason, at: now)
            try ProposalTable.end(ended, in: transaction)
            let summary = "\(ended.end.state.rawValue): \(ended.method) drafted by \(ended.author)"
            let entry = AuditEntry(resource: ended.name, summary: summary)
            return Change(
                ApprovalContract.Proposal(ended, at: now),
                audit: [entry],
                events: [ended.announcement]
            )
        }
    }
}

extension Failure {
    /// Whether it says that the change cannot be made as things are, not that something broke.
    fileprivate var isOfTheRules: Bool {
        switch kind {
        case .invalidArgument, .notFound, .alreadyExists, .permissionDenied, .failedPrecondition,
            .aborted, .outOfRange:
            true
        default: false
        }
    }
}
